/** `unknown` = it could not be established. */
export type ItemState = "done" | "open" | "unknown";

/** One thing that has to be so, or somebody can get past the gates. */
export interface ChecklistItem {
  /** Stable, for programs: `contract.required-check`, `environment.reviewers:production`. */
  readonly id: string;
  /** What is to be so. */
  readonly title: string;
  /** Why, in one sentence. */
  readonly why: string;
  /** Where it is switched on: a page of the settings, or a file. */
  readonly where: string;
}

/** An item that was looked at. */
export interface JudgedItem extends ChecklistItem {
  readonly state: ItemState;
  /** What was found; a sentence. */
  readonly detail: string;
}

/** What a look at one thing gave. */
export interface Finding {
  readonly state: ItemState;
  readonly detail: string;
}

export const done = (detail: string): Finding => ({ state: "done", detail });
export const open = (detail: string): Finding => ({ state: "open", detail });
export const unknown = (detail: string): Finding => ({ state: "unknown", detail });

/** Of two ways to have something, either is enough; what neither has is open only when both could be seen. */
export function either(one: Finding, other: Finding): Finding {
  const findings = [one, other];
  for (const state of ["done", "unknown"] as const) {
    const found = findings.find((finding) => finding.state === state);
    if (found !== undefined) return found;
  }
  return one;
}
