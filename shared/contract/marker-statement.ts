import { type Announcements, type JudgedDay, markerProblem, readDeprecation } from "./announcements.ts";
import { sameJson } from "./canonical.ts";
import type { Edit } from "./change.ts";
import type { Json } from "./json.ts";

/** What the edit of a marker says: the end of its rule's id, after the kind of thing that is marked, and the message. */
export interface MarkerStatement {
  readonly ending: JudgedDay["ending"] | "sunset-invalid";
  readonly message: string;
}

/**
 * What a marker says to agents that it did not say before: that something ends, sooner than announced, or on a day that does
 * not exist. `undefined` for every other edit of it. `what` is the thing that is marked, as a sentence begins with it.
 */
export function markerStatement(
  before: Json | undefined,
  after: Json | undefined,
  { what, announcements }: { readonly what: string; readonly announcements: Announcements },
): MarkerStatement | undefined {
  if (sameJson(before, after)) return undefined;
  const [announced, marker] = [readDeprecation(before), readDeprecation(after)];
  const problem = markerProblem(after);
  if (problem !== undefined) {
    const withdrawn = announced === undefined ? "" : `; until now ${announced.sunset} was announced`;
    const message = `${what} is marked as deprecated, and no end is announced: ${problem}${withdrawn}`;
    return { ending: "sunset-invalid", message };
  }
  if (marker === undefined) return undefined;
  const day = announcements.judged(marker.sunset, announced?.sunset);
  if (day === undefined) return undefined;
  const [marked, successor] =
    announced === undefined
      ? ["is deprecated and ", marker.use === undefined ? "" : `; use ${marker.use} instead`]
      : ["", ""];
  return { ending: day.ending, message: `${what} ${marked}goes on ${marker.sunset}${successor}${day.words}` };
}

/** Whether a marker gives nobody time, which is worth a look even where what it marks is new. */
export function promisesNothing({ ending }: Pick<MarkerStatement, "ending">): boolean {
  return ending === "sunset-past" || ending === "sunset-invalid";
}

/** The edit of something that went, with what was wrong with its marker where that announced nothing. */
export function withMarkerProblem<T extends Pick<Edit, "notes">>(edit: T, marker: Json | undefined): T {
  const problem = markerProblem(marker);
  if (problem === undefined) return edit;
  return { ...edit, notes: [...(edit.notes ?? []), `its mark as deprecated announced no end: ${problem}`] };
}
