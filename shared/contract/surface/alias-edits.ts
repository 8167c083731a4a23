import { ALIASES_KEY, type Alias, type AliasTarget, aliasProblem, rawAliases, readAliases } from "../aliases.ts";
import type { Announcements } from "../announcements.ts";
import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import { type Json, type JsonObject, pointerTo } from "../json.ts";
import { NOTHING_DECLARED } from "./deprecation.ts";
import { entriesByKey } from "./listed.ts";
import { type EditSubject, nameOf, renamedSubject } from "./subject.ts";

/** What the edits of one tool or prompt must know of the rest of its list. */
export interface ListContext {
  readonly announcements: Announcements;
  /** Every name that the candidate answers: those in its list, and those that are aliases. */
  readonly answered: ReadonlySet<string>;
  /** Old names whose new ones are told as renames of their own. */
  readonly renamed: ReadonlySet<string>;
}

/** A tool that is compared without its list. */
export const NO_LIST: ListContext = {
  announcements: NOTHING_DECLARED,
  answered: new Set(),
  renamed: new Set(),
};

/** Pairs what went with what still answers its name. */
export function pairAliases(
  removed: readonly JsonObject[],
  candidate: readonly JsonObject[],
  aliases: ReadonlyMap<string, AliasTarget>,
): readonly { readonly before: JsonObject; readonly after: JsonObject }[] {
  if (aliases.size === 0) return [];
  const now = entriesByKey(candidate, "name");
  return removed.flatMap((before) => {
    const target = aliases.get(nameOf(before));
    const after = target === undefined ? undefined : now.get(target.to)?.[0];
    return after === undefined ? [] : [{ before, after }];
  });
}

/** The edit of a name that went and is still answered under another. */
export function renamedWithAlias(
  kind: "tool" | "prompt",
  { before, after }: { readonly before: JsonObject; readonly after: JsonObject },
  target: AliasTarget | undefined,
): Edit {
  const [old, now] = [nameOf(before), nameOf(after)];
  return {
    rule: `${kind}-renamed-with-alias`,
    ...renamedSubject(kind, old, now),
    pointer: "/name",
    before: old,
    after: now,
    message: `the ${kind} is now called ${now}, and ${old} is still answered, as ${declaredBy(target)} declares`,
    notes: [
      `${old} → ${now}`,
      ...(target?.sunset === undefined ? [] : [`${old} is answered until ${target.sunset}`]),
      "declared, not tried: a gate calls no tool",
    ],
  };
}

/** Whether two lists of aliases are told by {@link aliasEdits}; everything else is metadata. */
export function areAliases(before: JsonObject, after: JsonObject): boolean {
  return [before, after].every((listed) => readAliases(rawAliases(listed)) !== undefined);
}

/** The edits of the aliases of one tool or prompt; none where a list is malformed. */
export function aliasEdits(
  before: JsonObject,
  after: JsonObject,
  {
    kind,
    about,
    context,
    metadata,
  }: {
    readonly kind: "tool" | "prompt";
    readonly about: EditSubject;
    readonly context: ListContext;
    /** The rule for an edit that changes nothing for callers. */
    readonly metadata: string;
  },
): readonly Edit[] {
  const raw = { before: rawAliases(before), after: rawAliases(after) };
  const [old, now] = [readAliases(raw.before), readAliases(raw.after)];
  if (old === undefined || now === undefined || sameJson(raw.before, raw.after)) return [];
  const pointer = pointerTo("/_meta", ALIASES_KEY);
  const changes = aliasChanges(old, now);
  if (changes.length === 0) {
    return [{ rule: metadata, ...about, pointer, ...raw, message: "the aliases are listed in another way" }];
  }
  return changes.flatMap(({ name, was, is }): readonly Edit[] => {
    // Each alias is an edit of its own, so it carries its own values.
    const edit: MakeEdit = (rule, message) => ({
      rule,
      ...about,
      pointer,
      before: aliasJson(was),
      after: aliasJson(is),
      message,
    });
    const problem = is === undefined ? undefined : aliasProblem(is);
    if (is !== undefined && problem !== undefined) {
      const withdrawn = was?.sunset === undefined ? "" : `; until now ${was.sunset} was announced`;
      const message = `the ${kind} answers to ${name}, and no end of that is announced: ${problem}${withdrawn}`;
      return [edit(`${kind}-sunset-invalid`, message)];
    }
    if (was === undefined && is?.sunset !== undefined && context.announcements.hasCome(is.sunset)) {
      const message = `${name} is an alias of the ${kind} until ${is.sunset}; that day has come already, so it counts as none`;
      return [edit(`${kind}-sunset-past`, message)];
    }
    if (was === undefined) {
      if (context.renamed.has(name) || name === about.subject.name) return [];
      return [edit(`${kind}-alias-added`, `the ${kind} also answers to ${name}`)];
    }
    if (is !== undefined) return sunsetEdit({ name, was, is }, { kind, context, edit, metadata });
    if (context.answered.has(name)) {
      return [edit(metadata, `${name} is no longer an alias of the ${kind}, and is answered by another one`)];
    }
    return [goneEdit(was, { kind, announcements: context.announcements, edit })];
  });
}

type MakeEdit = (rule: string, message: string) => Edit;

/** An alias that differs between two lists: come, gone, or with another date. */
export interface AliasChange {
  readonly name: string;
  readonly was: Alias | undefined;
  readonly is: Alias | undefined;
}

/** The aliases that differ between two lists, by name. */
export function aliasChanges(before: readonly Alias[], after: readonly Alias[]): readonly AliasChange[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((alias) => [alias.name, alias])));
  const names = [...new Set([...before, ...after].map(({ name }) => name))].sort();
  return names
    .map((name) => ({ name, was: old?.get(name), is: now?.get(name) }))
    .filter(({ was, is }) => was === undefined || is === undefined || !sameJson(aliasJson(was), aliasJson(is)));
}

function goneEdit(
  { name, sunset }: Alias,
  {
    kind,
    announcements,
    edit,
  }: { readonly kind: "tool" | "prompt"; readonly announcements: Announcements; readonly edit: MakeEdit },
): Edit {
  const calls = kind === "tool" ? `calls to ${name} fail` : `requests for ${name} fail`;
  if (sunset !== undefined && announcements.hasCome(sunset)) {
    return edit(`${kind}-alias-removed-after-sunset`, `${name} is no longer answered, as announced for ${sunset}`);
  }
  const promise = sunset === undefined ? "no end of it was announced" : `it was announced until ${sunset}`;
  return edit(`${kind}-alias-removed`, `${name} is no longer answered, and ${promise}; ${calls}`);
}

function sunsetEdit(
  { name, was, is }: { readonly name: string; readonly was: Alias; readonly is: Alias },
  {
    kind,
    context,
    edit,
    metadata,
  }: {
    readonly kind: "tool" | "prompt";
    readonly context: ListContext;
    readonly edit: MakeEdit;
    readonly metadata: string;
  },
): readonly Edit[] {
  if (is.sunset === undefined) return [edit(metadata, `${name} is answered without an end again`)];
  const until = `${name} is answered until ${is.sunset} only`;
  const day = context.announcements.judged(is.sunset, was.sunset);
  if (day !== undefined) return [edit(`${kind}-${day.ending}`, until + day.words)];
  return [edit(metadata, `${name} is answered until ${is.sunset}, longer than announced`)];
}

function aliasJson(alias: Alias | undefined): Json | undefined {
  const sunset = alias?.sunset ?? alias?.invalid;
  return alias === undefined || sunset === undefined ? alias?.name : { name: alias.name, sunset };
}

function declaredBy(target: AliasTarget | undefined): string {
  return target?.by === "policy" ? "the policy" : "the server";
}
