import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import type { Json } from "../json.ts";
import { visibleText } from "./invisible-characters.ts";
import type { EditSubject } from "./subject.ts";
import { newTextNotes, textNotes } from "./text-notes.ts";

export interface TextOptions {
  readonly rule: string;
  readonly about: EditSubject;
  readonly pointer: string;
  /** What the text is, to begin a sentence: `the description`. */
  readonly what: string;
}

/**
 * The edit of a text for people and models: added, changed or gone, all under one rule. Characters that only the security
 * lane can see are left to it.
 */
export function textEdits(before: Json | undefined, after: Json | undefined, options: TextOptions): readonly Edit[] {
  if (sameJson(before, after)) return [];
  const [old, now] = [textOf(before), textOf(after)];
  if (old !== "" && visibleText(now) === old) return [];
  const { rule, about, pointer, what } = options;
  const place = { rule, ...about, pointer, before, after };
  if (now === "") return [{ ...place, message: `${what} is ${old === "" ? "empty, in another way" : "gone"}` }];
  if (old === "") return [{ ...place, message: `${what} is new`, notes: newTextNotes(now) }];
  return [{ ...place, message: `${what} changed`, notes: textNotes(old, now) }];
}

/** The text of a member; empty for blanks and for what is no text. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" && value.trim() !== "" ? value : "";
}
