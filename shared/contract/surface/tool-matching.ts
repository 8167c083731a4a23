import type { AliasTarget } from "../aliases.ts";
import { digestOf } from "../canonical.ts";
import { type JsonObject, member, objectMember, stringMember } from "../json.ts";
import { pairAliases } from "./alias-edits.ts";
import { consolidations } from "./consolidation.ts";
import { entriesByKey } from "./listed.ts";
import { pairRenames } from "./renames.ts";
import { nameOf } from "./subject.ts";

/** A tool of the baseline and the tool of the candidate that took its place. */
export interface ToolPair {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** Which tool became which. Every tool of both lists is in exactly one place, but for the targets of aliases. */
export interface ToolMatching {
  /** The same name on both sides, in the candidate's order. */
  readonly pairs: readonly ToolPair[];
  /** Another name for what is otherwise the same tool. */
  readonly renamed: readonly ToolPair[];
  /** A name that went and is still answered by a tool of the candidate, which may have a place of its own as well. */
  readonly aliased: readonly ToolPair[];
  /** N tools of the baseline that one new tool of the candidate covers. */
  readonly consolidated: readonly { readonly before: readonly JsonObject[]; readonly after: JsonObject }[];
  /** One tool of the baseline that N new tools of the candidate share. */
  readonly split: readonly { readonly before: JsonObject; readonly after: readonly JsonObject[] }[];
  readonly removed: readonly JsonObject[];
  readonly added: readonly JsonObject[];
  /** Tools that repeat a name of their own list more often than the other list does, each side for itself. */
  readonly duplicated: { readonly before: readonly JsonObject[]; readonly after: readonly JsonObject[] };
  /** The names on both sides when the same tools stand in another order, else `null`. */
  readonly reordered: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
}

/** What was announced about the names of a list, and goes before any likeness. */
export interface AnnouncedNames {
  /** Where old names lead that the candidate still answers. */
  readonly aliases: ReadonlyMap<string, AliasTarget>;
  /** Whether a tool of the baseline may be gone by now, and so needs no successor. */
  readonly hasEnded: (tool: JsonObject) => boolean;
}

const NOTHING_ANNOUNCED: AnnouncedNames = { aliases: new Map(), hasEnded: () => false };

/**
 * Matches two lists of tools: by name, then by what was announced, then renames, then consolidations and splits.
 * `sameContract` tells whether the schemas of two tools mean the same; it is asked about few pairs only. Tools that share a
 * name are matched in list order.
 */
export function matchTools(
  baseline: readonly JsonObject[],
  candidate: readonly JsonObject[],
  sameContract: (before: JsonObject, after: JsonObject) => boolean,
  announced: AnnouncedNames = NOTHING_ANNOUNCED,
): ToolMatching {
  const byName = matchByName(baseline, candidate);
  const aliased = pairAliases(byName.removed, candidate, announced.aliases);
  const unaliased = without(
    byName,
    aliased.map((pair) => pair.before),
    aliased.map((pair) => pair.after),
  );
  const ended = unaliased.removed.filter(announced.hasEnded);
  const { removed, added } = without(unaliased, ended, []);
  const renames = pairRenames(removed, added, {
    name: nameOf,
    text: (tool) => stringMember(tool, "description") ?? "",
    shape: shapeDigest,
    distinctive: hasArguments,
    same: sameContract,
  });
  const joined = consolidations(renames.removed, renames.added);
  const afterJoining = without(
    renames,
    joined.flatMap((group) => group.many),
    joined.map((group) => group.one),
  );
  const parted = consolidations(afterJoining.added, afterJoining.removed);
  const rest = without(
    afterJoining,
    parted.map((group) => group.one),
    parted.flatMap((group) => group.many),
  );
  return {
    pairs: byName.pairs,
    renamed: renames.pairs,
    aliased,
    consolidated: joined.map((group) => ({ before: group.many, after: group.one })),
    split: parted.map((group) => ({ before: group.one, after: group.many })),
    removed: [...rest.removed, ...ended],
    added: rest.added,
    duplicated: byName.duplicated,
    reordered: byName.removed.length + byName.added.length === 0 ? reordered(baseline, candidate) : null,
  };
}

/** The pairs of aliases whose target has no other place: it is new, and each of them tells what it was before. */
export function aliasedToNew({ pairs, aliased }: ToolMatching): readonly ToolPair[] {
  if (aliased.length === 0) return [];
  const known = new Set(pairs.map(({ after }) => after));
  return aliased.filter(({ after }) => !known.has(after));
}

interface Lists {
  readonly removed: readonly JsonObject[];
  readonly added: readonly JsonObject[];
}

function matchByName(baseline: readonly JsonObject[], candidate: readonly JsonObject[]) {
  const waiting = entriesByKey(baseline, "name");
  const pairs: ToolPair[] = [];
  const added: JsonObject[] = [];
  const extra: JsonObject[] = [];
  const seen = new Set<string>();
  for (const after of candidate) {
    const name = nameOf(after);
    const before = waiting.get(name)?.shift();
    if (before !== undefined) pairs.push({ before, after });
    else if (seen.has(name)) extra.push(after);
    else added.push(after);
    seen.add(name);
  }
  const removed: JsonObject[] = [];
  const given: JsonObject[] = [];
  for (const [name, queue] of waiting) {
    const [first, ...others] = queue;
    if (first === undefined) continue;
    if (seen.has(name)) given.push(first, ...others);
    else {
      removed.push(first);
      given.push(...others);
    }
  }
  return { pairs, removed, added, duplicated: { before: given, after: extra } };
}

function without(lists: Lists, removed: readonly JsonObject[], added: readonly JsonObject[]): Lists {
  const gone = new Set([...removed, ...added]);
  return {
    removed: lists.removed.filter((tool) => !gone.has(tool)),
    added: lists.added.filter((tool) => !gone.has(tool)),
  };
}

function reordered(baseline: readonly JsonObject[], candidate: readonly JsonObject[]): ToolMatching["reordered"] {
  const before = distinctNames(baseline);
  const after = distinctNames(candidate);
  return before.every((name, position) => name === after[position]) ? null : { before, after };
}

function distinctNames(tools: readonly JsonObject[]): readonly string[] {
  return [...new Set(tools.map(nameOf))];
}

function shapeDigest(tool: JsonObject): string {
  return digestOf([member(tool, "inputSchema") ?? null, member(tool, "outputSchema") ?? null]);
}

function hasArguments(tool: JsonObject): boolean {
  const schema = objectMember(tool, "inputSchema");
  const properties = schema === undefined ? undefined : objectMember(schema, "properties");
  return properties !== undefined && Object.keys(properties).length > 0;
}
