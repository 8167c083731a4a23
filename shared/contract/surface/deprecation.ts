import { Announcements, DEPRECATION_KEY, listedDeprecation } from "../announcements.ts";
import type { Edit } from "../change.ts";
import { type JsonObject, member, objectMember, pointerTo } from "../json.ts";
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
  return { rule: `${kind}-removed`, ...gone, message: `the ${kind} is gone and nothing new resembles it` };
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
 * The edit of the marker itself, if it says more than metadata: a new mark, or a date that moved closer. `undefined` for
 * every other edit of the marker.
 */
export function deprecationEdit(
  before: JsonObject,
  after: JsonObject,
  { about, kind, announcements }: DeprecationOptions & { readonly about: EditSubject },
): Edit | undefined {
  const marker = listedDeprecation(after);
  if (marker === undefined) return undefined;
  const announced = listedDeprecation(before);
  const place = {
    ...about,
    pointer: pointerTo("/_meta", DEPRECATION_KEY),
    before: member(objectMember(before, "_meta") ?? {}, DEPRECATION_KEY),
    after: member(objectMember(after, "_meta") ?? {}, DEPRECATION_KEY),
  };
  if (announced === undefined) {
    const successor = marker.use === undefined ? "" : `; use ${marker.use} instead`;
    const message = `the ${kind} is deprecated and goes on ${marker.sunset}${successor}`;
    const short = announcements.shortNotice(marker.sunset);
    if (short === undefined) return { rule: `${kind}-deprecated`, ...place, message };
    return { rule: `${kind}-sunset-shortened`, ...place, message: `${message}; ${short}` };
  }
  if (marker.sunset >= announced.sunset) return undefined;
  return {
    rule: `${kind}-sunset-shortened`,
    ...place,
    message: `the ${kind} goes on ${marker.sunset}, earlier than announced (${announced.sunset})`,
  };
}
