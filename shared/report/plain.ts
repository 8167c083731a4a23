import type { Change } from "../contract/change.ts";
import type { SameEdit } from "./blocks.ts";
import { cutText, visibleText } from "./escape.ts";
import { compact, excerptOf, isTold } from "./excerpt.ts";
import { describePlace } from "./place.ts";
import { enumerate, noteWords, nowWords, SUBJECT_WORDS } from "./words.ts";

/** What a change is about, in plain words: `tool search`, `server`; a renamed one with both names. */
export function subjectWords(change: Change): string {
  const { kind, name } = change.subject;
  const words = kind === "server" ? SUBJECT_WORDS.server : `${SUBJECT_WORDS[kind]} ${nameWords(name)}`;
  return change.renamedTo === undefined ? words : `${words} → ${nameWords(change.renamedTo)}`;
}

/** What stands for the name of what has none. */
export const NAMELESS = "(without a name)";

/** A foreign name on one line, cut to what a line can hold; the words for it where there is none. */
export function nameWords(name: string, length = 80): string {
  return oneLine(name, length) || NAMELESS;
}

/** The message of a change with its place where it does not name it, and with before and after where they are short. */
export function sentenceOf(change: Change): string {
  const message = oneLine(change.message, 400);
  const excerpt = excerptOf(change);
  if (excerpt.kind !== "values" || isTold(change, excerpt)) return message;
  const [before, after] = [excerpt.before, excerpt.after].map((value) => (value === null ? null : oneLine(value, 120)));
  if (before === null) return `${message} (${nowWords(message, String(after))})`;
  return after === null ? `${message} (was ${before})` : `${message} (${before} → ${after})`;
}

/** The place of a change, without what its message or its subject names already; the empty text when nothing is left. */
export function placeOf(change: Change): string {
  // A prompt's arguments are a list: their position says less than the name in the message.
  if (change.pointer === "/name" || change.pointer.startsWith("/arguments/")) return "";
  const place = describePlace(change.pointer, change.direction);
  const [, base = place, aside = ""] = /^(.*?)(?: \(([^()]*)\))?$/u.exec(place) ?? [];
  const name = base.replace(/^(?:argument|result field|annotation|capability) |s$|\[\]$/gu, "");
  const isNamed = cutText(change.message, 1_000).toLowerCase().includes(name.toLowerCase());
  return oneLine(isNamed ? aside : place, 160);
}

/** The further facts of a change, at most six; a renaming that the subject shows already is left out. */
export function notesOf(edit: SameEdit): readonly string[] {
  const [change] = edit;
  const shown = edit.map(({ subject, renamedTo }) => `${subject.name} → ${renamedTo}`);
  const notes = toldNotes(change)
    .filter((note) => !shown.includes(note))
    .map((note) => oneLine(note, 200));
  const undecided = undecidedWords(change);
  return [...notes.slice(0, 6), ...(undecided === null ? [] : [undecided])];
}

/** The notes of a change in words for people, without examples where a whole value shows it. */
export function toldNotes({ notes = [], proof }: Change): readonly string[] {
  return notes.filter((note) => proof.witness === undefined || !note.startsWith("for example ")).map(noteWords);
}

/** That a change could not be decided, and why; a break by its rule alone is unproven. `null` for what is known. */
export function undecidedWords({ proof, severity, message }: Change): string | null {
  if (proof.state !== "unknown") return null;
  const { reason } = proof;
  if (severity === "breaking") return oneLine(`unproven: ${reason ?? "no value was found that shows it"}`, 200);
  return reason === undefined || message.includes(reason)
    ? "could not be decided"
    : oneLine(`undecided: ${reason}`, 200);
}

/** What shows a change: foreign text, not escaped, cut to a line each. */
interface ShownWitness {
  readonly words: string;
  /** The call or the result itself. */
  readonly value: string;
  /** Why it is refused; empty when it is not. */
  readonly refusal: string;
}

/** The witness of a change for people; `null` when it has none. */
export function witnessOf(change: Change): ShownWitness | null {
  const { state, witness, refusal: reason = "" } = change.proof;
  if (witness === undefined) return null;
  const value = compact(witness);
  const refusal = cutText(reason, 200);
  if (change.direction === "output") return { words: "A result that today's readers refuse", value, refusal };
  const call = change.subject.kind === "tool" ? `${cutText(change.subject.name, 80)}(${value})` : value;
  return {
    words: state === "dropped" ? "Accepted, but no longer heard" : "Works today, fails after this change",
    value: call,
    refusal,
  };
}

/** Enough of a fingerprint to name a change: `mcp-gates explain` takes it. */
export function shortFingerprint({ fingerprint }: Change): string {
  return fingerprint.slice(0, 8);
}

/** The other subjects of the same edit: ` (also on tool b, tool c and 22 more)`; empty for one subject. */
export function alsoOn(edit: SameEdit): string {
  const others = edit.slice(1).map(subjectWords);
  return others.length === 0 ? "" : ` (also on ${enumerate(others, 3)})`;
}

/** A foreign text on one line of at most `length` characters, invisible characters as code points. */
export function oneLine(text: string, length: number): string {
  return cutText(visibleText(cutText(text, length)).replace(/\s+/gu, " "), length);
}
