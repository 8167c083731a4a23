import * as core from "@actions/core";

/** What a step leaves for its own end at the end of the job. */
const NAME = "mcp-gates";

/** Leaves something for the end of the job, in place of what was left before. */
export function leaveForEnd(state: unknown): void {
  core.saveState(NAME, JSON.stringify({ state }));
}

/** What was left, where this is the end of the job; `undefined` = the step only begins. */
export function leftForEnd(): { readonly state: unknown } | undefined {
  const left = core.getState(NAME);
  return left === "" ? undefined : (JSON.parse(left) as { readonly state: unknown });
}
