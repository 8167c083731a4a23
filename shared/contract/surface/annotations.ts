import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import { type Json, type JsonObject, member, objectMember, pointerTo } from "../json.ts";
import { malformedMemberEdits, memberEdits } from "./members.ts";
import type { EditSubject } from "./subject.ts";

/** What an absent hint means (MCP, ToolAnnotations). */
const DEFAULTS = { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true } as const;
type Hint = keyof typeof DEFAULTS;

/** The title is judged with the tool's title. */
const KNOWN: ReadonlySet<string> = new Set([...Object.keys(DEFAULTS), "title"]);

/** A rule and its sentence. */
type Judgement = readonly [rule: string, message: string];

/** One hint on both sides. `written` = as it stands in the list, `effective` = as clients read it. */
interface HintEdit {
  readonly hint: Hint;
  readonly written: { readonly before: Json | undefined; readonly after: Json | undefined };
  readonly effective: { readonly before: boolean; readonly after: boolean };
}

/**
 * The edits of a tool's annotations, by what clients read: absent hints have defaults, and destructiveHint and
 * idempotentHint mean something only for a tool that writes. The title is not judged here.
 */
export function annotationEdits(before: JsonObject, after: JsonObject, about: EditSubject): readonly Edit[] {
  const old = objectMember(before, "annotations") ?? {};
  const now = objectMember(after, "annotations") ?? {};
  const edits = [
    ...hintEdits(old, now, about),
    ...memberEdits(old, now, {
      rule: "meta-unknown-changed",
      about,
      pointer: "/annotations",
      skip: KNOWN,
      message: (key) => `the annotation ${key}, which MCP does not define, changed`,
    }),
    ...malformedMemberEdits(before, after, { key: "annotations", about }),
  ];
  if (edits.length > 0 || !onlyPresenceDiffers(before, after)) return edits;
  return [
    {
      rule: "annotation-default-made-explicit",
      ...about,
      pointer: "/annotations",
      before: member(before, "annotations"),
      after: member(after, "annotations"),
      message: "empty annotations and none mean the same",
    },
  ];
}

function hintEdits(old: JsonObject, now: JsonObject, about: EditSubject): readonly Edit[] {
  const hints = (Object.keys(DEFAULTS) as Hint[]).map((hint) => hintEdit(hint, old, now));
  const edited = hints.filter(({ written }) => !sameJson(written.before, written.after));
  const [readOnly] = hints;
  if (readOnly === undefined) return [];
  const flips = readOnly.effective.before !== readOnly.effective.after;
  return edited
    .filter(({ hint }) => !(flips && WHILE_WRITING.has(hint)))
    .map((edit): Edit => {
      const [rule, message] = judge(edit, readOnly.effective);
      return {
        rule,
        ...about,
        pointer: pointerTo("/annotations", edit.hint),
        before: edit.written.before,
        after: edit.written.after,
        message,
        ...(edit === readOnly && flips ? { notes: hintsThatCountNow(edited, readOnly) } : {}),
      };
    });
}

function hintEdit(hint: Hint, old: JsonObject, now: JsonObject): HintEdit {
  const written = { before: member(old, hint), after: member(now, hint) };
  return { hint, written, effective: { before: read(hint, written.before), after: read(hint, written.after) } };
}

/** Hints without meaning for a read-only tool. */
const WHILE_WRITING: ReadonlySet<Hint> = new Set(["destructiveHint", "idempotentHint"]);

function read(hint: Hint, written: Json | undefined): boolean {
  return typeof written === "boolean" ? written : DEFAULTS[hint];
}

function judge(edit: HintEdit, readOnly: HintEdit["effective"]): Judgement {
  const { hint, effective, written } = edit;
  if (WHILE_WRITING.has(hint) && readOnly.before && readOnly.after) {
    return ["annotation-destructive-while-readonly", `${hint} changed, which means nothing for a read-only tool`];
  }
  if (effective.before === effective.after) {
    return ["annotation-default-made-explicit", `${hint} is ${effective.after}, written out or by default`];
  }
  const removed = written.after === undefined;
  switch (hint) {
    case "readOnlyHint":
      if (effective.after) return ["readOnlyHint-false-to-true", "the tool now says that it only reads"];
      return removed
        ? ["readOnlyHint-removed", "the tool no longer says that it only reads, so it counts as writing"]
        : ["readOnlyHint-true-to-false", "the tool said that it only reads and now says that it writes"];
    case "destructiveHint":
      if (!effective.after) return ["destructiveHint-true-to-false", "the tool now says that it destroys nothing"];
      return removed
        ? ["destructiveHint-removed", "the tool no longer says that it destroys nothing, so it counts as destructive"]
        : ["destructiveHint-false-to-true", "the tool said that it destroys nothing and now says that it may"];
    case "idempotentHint":
      return effective.after
        ? ["idempotentHint-false-to-true", "the tool now says that repeating a call is harmless"]
        : ["idempotentHint-true-to-false", "the tool no longer says that repeating a call is harmless"];
    case "openWorldHint":
      return effective.after
        ? ["openWorldHint-false-to-true", "the tool no longer says that it stays within a closed world"]
        : ["openWorldHint-true-to-false", "the tool now says that it stays within a closed world"];
  }
}

/** When a tool starts or stops to write, edits of the other two hints belong to that one finding. */
function hintsThatCountNow(edited: readonly HintEdit[], readOnly: HintEdit): readonly string[] {
  const ending = readOnly.effective.after ? ", without meaning from now on" : "";
  return edited
    .filter(({ hint }) => WHILE_WRITING.has(hint))
    .map(({ hint, effective, written }) => {
      const how = written.after === undefined ? "no longer written" : `now ${effective.after}`;
      return `${hint} is ${how}${ending}`;
    });
}

function onlyPresenceDiffers(before: JsonObject, after: JsonObject): boolean {
  const title = (tool: JsonObject) => member(objectMember(tool, "annotations") ?? {}, "title");
  // Where the title differs, the edit of the title tells it.
  return (
    !sameJson(member(before, "annotations"), member(after, "annotations")) && sameJson(title(before), title(after))
  );
}

/** The hints of a tool as clients read them: defaults filled in, and left out where they mean nothing. */
export function effectiveAnnotations(annotations: JsonObject): JsonObject {
  const readOnly = read("readOnlyHint", member(annotations, "readOnlyHint"));
  const hints = (Object.keys(DEFAULTS) as Hint[]).filter((hint) => !(readOnly && WHILE_WRITING.has(hint)));
  const others = Object.entries(annotations).filter(([key]) => !Object.hasOwn(DEFAULTS, key));
  return Object.fromEntries([
    ...others,
    ...hints.map((hint) => [hint, read(hint, member(annotations, hint))] as const),
  ]);
}
