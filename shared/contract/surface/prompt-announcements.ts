import { ALIASES_KEY, rawAliases } from "../aliases.ts";
import { type Announcements, DEPRECATION_KEY, readDeprecation } from "../announcements.ts";
import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import { isJsonObject, type Json, type JsonObject, member, objectMember, pointerTo } from "../json.ts";
import { markerStatement, withMarkerProblem } from "../marker-statement.ts";
import { aliasEdits, areAliases, type ListContext } from "./alias-edits.ts";
import { deprecationEdit } from "./deprecation.ts";
import { type EditSubject, nameOf } from "./subject.ts";

/**
 * The member of a prompt's `_meta` that announces the end of its arguments, by name; each as the marker of a whole prompt.
 * Arguments of prompts have no metadata of their own (MCP 2025-11-25, PromptArgument).
 */
const DEPRECATED_ARGUMENTS_KEY = "mcp-gates/deprecated-arguments";

const METADATA = "meta-unknown-changed";

/** The edits of a prompt's `_meta`: what it announces, and everything else as one edit. */
export function promptMetaEdits(
  before: JsonObject,
  after: JsonObject,
  { about, context }: { readonly about: EditSubject; readonly context: ListContext },
): readonly Edit[] {
  const raw = { before: member(before, "_meta"), after: member(after, "_meta") };
  if (sameJson(raw.before, raw.after)) return [];
  const { announcements } = context;
  const deprecated = deprecationEdit(before, after, { kind: "prompt", announcements, about });
  const aliases = aliasEdits(before, after, { kind: "prompt", about, context, metadata: METADATA });
  const marked = deprecatedArgumentEdits(before, after, { about, announcements });
  const told = [
    ...(deprecated === undefined ? [] : [DEPRECATION_KEY]),
    ...(areAliases(before, after) && !sameJson(rawAliases(before), rawAliases(after)) ? [ALIASES_KEY] : []),
    ...(marked.length === 0 ? [] : [DEPRECATED_ARGUMENTS_KEY]),
  ];
  const edits = [...(deprecated === undefined ? [] : [deprecated]), ...aliases, ...marked];
  if (sameJson(without(before, told), without(after, told))) return edits;
  return [...edits, { rule: METADATA, ...about, pointer: "/_meta", ...raw, message: "the member _meta changed" }];
}

/** The edit of an argument that went, by what the baseline announced of it; every other edit as it is. */
export function announcedArgument(edit: Edit, before: JsonObject, announcements: Announcements): Edit {
  if (edit.rule !== "prompt-arg-removed" || !isJsonObject(edit.before)) return edit;
  const name = nameOf(edit.before);
  const announced = announcements.of(
    { kind: "prompt", name: nameOf(before), parameter: name },
    readDeprecation(member(rawMarkers(before), name)),
  );
  if (announced === undefined) return withMarkerProblem(edit, member(rawMarkers(before), name));
  const { sunset, use } = announced;
  const successor = use === undefined ? "" : `; ${use} was named to replace it`;
  if (announcements.isAhead(sunset)) {
    const message = `the argument ${name} is gone before ${sunset}, the date that was announced${successor}`;
    return { ...edit, rule: "prompt-arg-removed-before-sunset", message };
  }
  if (!announcements.hasCome(sunset)) return edit;
  const message = `the argument ${name} is gone, as announced for ${sunset}${successor}`;
  return { ...edit, rule: "prompt-arg-removed-after-sunset", message };
}

function deprecatedArgumentEdits(
  before: JsonObject,
  after: JsonObject,
  { about, announcements }: { readonly about: EditSubject; readonly announcements: Announcements },
): readonly Edit[] {
  const [old, now] = [rawMarkers(before), rawMarkers(after)];
  return Object.keys(now)
    .sort()
    .flatMap((name): readonly Edit[] => {
      const raw = { before: member(old, name), after: member(now, name) };
      const stated = markerStatement(raw.before, raw.after, { what: `the argument ${name}`, announcements });
      if (stated === undefined) return [];
      const { ending, message } = stated;
      const pointer = pointerTo("/_meta", DEPRECATED_ARGUMENTS_KEY, name);
      const values = { before: countedOf(raw.before), after: countedOf(raw.after) };
      return [{ rule: `prompt-arg-${ending}`, ...about, pointer, ...values, message }];
    });
}

function rawMarkers(prompt: JsonObject): JsonObject {
  return objectMember(objectMember(prompt, "_meta") ?? {}, DEPRECATED_ARGUMENTS_KEY) ?? {};
}

/** What counts of a marker: its day and its successor, or all of one that announces nothing. */
function countedOf(marker: Json | undefined): Json | undefined {
  const announced = readDeprecation(marker);
  if (announced === undefined) return marker;
  return { sunset: announced.sunset, ...(announced.use === undefined ? {} : { use: announced.use }) };
}

/** The metadata without what was told; an empty one counts as none only where something was told. */
function without(prompt: JsonObject, told: readonly string[]): JsonObject | string {
  const meta = member(prompt, "_meta");
  if (told.length > 0 && meta === undefined) return {};
  if (!isJsonObject(meta)) return JSON.stringify(meta) ?? "";
  return Object.fromEntries(Object.entries(meta).filter(([key]) => !told.includes(key)));
}
