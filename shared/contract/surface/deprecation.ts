import { Announcements, DEPRECATION_KEY } from "../announcements.ts";
import type { Edit } from "../change.ts";
import { type Json, type JsonObject, member, objectMember, pointerTo } from "../json.ts";
import { markerStatement, promisesNothing, withMarkerProblem } from "../marker-statement.ts";
import { type EditSubject, nameOf } from "./subject.ts";

/** What is deprecated, and what was announced. */
export interface DeprecationOptions {
  readonly kind: "tool" | "prompt";
  readonly announcements: Announcements;
}

/** Without a day and without a policy: markers count, dates cannot be judged. */
export const NOTHING_DECLARED = new Announcements();

/** The edit of a tool or prompt that is gone: plainly, or before or after the date that was announced. */
export function removalEdit(listed: JsonObject, { kind, announcements }: DeprecationOptions): Edit {
  const gone = { subject: { kind, name: nameOf(listed) }, pointer: "", before: listed } as const;
  const announced = announcements.ofListed(kind, listed);
  const successor = announced?.use === undefined ? "" : `; ${announced.use} was named to replace it`;
  if (announced !== undefined && announcements.isAhead(announced.sunset)) {
    return {
      rule: `${kind}-removed-before-sunset`,
      ...gone,
      message: `the ${kind} is gone before ${announced.sunset}, the date that was announced${successor}`,
    };
  }
  if (announced !== undefined && announcements.hasCome(announced.sunset)) {
    return {
      rule: `${kind}-removed-after-sunset`,
      ...gone,
      message: `the ${kind} is gone, as announced for ${announced.sunset}${successor}`,
    };
  }
  const plain = { rule: `${kind}-removed`, ...gone, message: `the ${kind} is gone and nothing new resembles it` };
  return withMarkerProblem<Edit>(plain, rawMarker(listed));
}

/** Whether a tool or prompt may be gone by now: what is left of it needs no successor, and is compared with none. */
export function hasEnded(listed: JsonObject, { kind, announcements }: DeprecationOptions): boolean {
  const announced = announcements.ofListed(kind, listed);
  return announced !== undefined && announcements.hasCome(announced.sunset);
}

/** What to add where a name went before its announced day, in whatever way it went. */
export function brokenPromiseNotes(
  listed: JsonObject,
  { kind, announcements }: DeprecationOptions,
): { readonly notes?: readonly string[] } {
  const announced = announcements.ofListed(kind, listed);
  if (announced === undefined || !announcements.isAhead(announced.sunset)) return {};
  return { notes: [`${nameOf(listed)} was announced to stay until ${announced.sunset}`] };
}

/**
 * The edit of the marker itself, if it says more than metadata: a new mark, a date that moved closer, or one that does not
 * exist. `undefined` for every other edit of the marker.
 */
export function deprecationEdit(
  before: JsonObject,
  after: JsonObject,
  { about, kind, announcements }: DeprecationOptions & { readonly about: EditSubject },
): Edit | undefined {
  const [raw, now] = [rawMarker(before), rawMarker(after)];
  const stated = markerStatement(raw, now, { what: `the ${kind}`, announcements });
  if (stated === undefined) return undefined;
  const { ending, message } = stated;
  const pointer = pointerTo("/_meta", DEPRECATION_KEY);
  return { rule: `${kind}-${ending}`, ...about, pointer, before: raw, after: now, message };
}

/** Of a tool or prompt that is new, what is wrong with the end that it comes with. */
export function bornEnding(listed: JsonObject, { kind, announcements }: DeprecationOptions): readonly Edit[] {
  const statement = markerStatement(undefined, rawMarker(listed), { what: `the ${kind}`, announcements });
  if (statement === undefined || !promisesNothing(statement)) return [];
  const about = { subject: { kind, name: nameOf(listed) }, pointer: pointerTo("/_meta", DEPRECATION_KEY) };
  return [{ rule: `${kind}-${statement.ending}`, ...about, after: rawMarker(listed), message: statement.message }];
}

function rawMarker(listed: JsonObject): Json | undefined {
  return member(objectMember(listed, "_meta") ?? {}, DEPRECATION_KEY);
}
