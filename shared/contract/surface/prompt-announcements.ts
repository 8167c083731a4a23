import { ALIASES_KEY, rawAliases } from "../aliases.ts";
import { type Announcements, DEPRECATION_KEY, type Deprecation, readDeprecation } from "../announcements.ts";
import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import { isJsonObject, type JsonObject, member, objectMember, pointerTo } from "../json.ts";
import { aliasEdits, areAliases, type ListContext } from "./alias-edits.ts";
import { deprecationEdit } from "./deprecation.ts";
import { type EditSubject, nameOf } from "./subject.ts";

/**
 * The member of a prompt's `_meta` that announces the end of its arguments, by name; each as the marker of a whole prompt.
 * Arguments of prompts have no metadata of their own (MCP 2025-11-25, PromptArgument).
 */
const DEPRECATED_ARGUMENTS_KEY = "mcp-gates/deprecated-arguments";

/** Metadata of a prompt is display data unless it has a rule of its own. */
const METADATA = "prompt-title-changed";

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
    markersOf(before).get(name),
  );
  if (announced === undefined) return edit;
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
  const [old, now] = [markersOf(before), markersOf(after)];
  return [...now].flatMap(([name, marker]): readonly Edit[] => {
    const announced = old.get(name);
    const place = {
      ...about,
      pointer: pointerTo("/_meta", DEPRECATED_ARGUMENTS_KEY, name),
      before: announced === undefined ? undefined : markerJson(announced),
      after: markerJson(marker),
    };
    if (announced === undefined) {
      const successor = marker.use === undefined ? "" : `; use ${marker.use} instead`;
      const message = `the argument ${name} is deprecated and goes on ${marker.sunset}${successor}`;
      const short = announcements.shortNotice(marker.sunset);
      if (short === undefined) return [{ rule: "prompt-arg-deprecated", ...place, message }];
      return [{ rule: "prompt-arg-sunset-shortened", ...place, message: `${message}; ${short}` }];
    }
    if (marker.sunset >= announced.sunset) return [];
    const message = `the argument ${name} goes on ${marker.sunset}, earlier than announced (${announced.sunset})`;
    return [{ rule: "prompt-arg-sunset-shortened", ...place, message }];
  });
}

function markersOf(prompt: JsonObject): ReadonlyMap<string, Deprecation> {
  const markers = objectMember(objectMember(prompt, "_meta") ?? {}, DEPRECATED_ARGUMENTS_KEY) ?? {};
  return new Map(
    Object.keys(markers)
      .sort()
      .flatMap((name) => {
        const marker = readDeprecation(member(markers, name));
        return marker === undefined ? [] : [[name, marker] as const];
      }),
  );
}

function markerJson({ sunset, use }: Deprecation): JsonObject {
  return { sunset, ...(use === undefined ? {} : { use }) };
}

/** The metadata without what was told; an empty one counts as none only where something was told. */
function without(prompt: JsonObject, told: readonly string[]): JsonObject | string {
  const meta = member(prompt, "_meta");
  if (told.length > 0 && meta === undefined) return {};
  if (!isJsonObject(meta)) return JSON.stringify(meta) ?? "";
  return Object.fromEntries(Object.entries(meta).filter(([key]) => !told.includes(key)));
}
