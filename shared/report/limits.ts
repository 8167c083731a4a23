/** A size that a rendered text must not exceed. `characters` are UTF-16 code units, never fewer than what GitHub counts. */
export interface SizeLimit {
  readonly limit: number;
  readonly unit: "characters" | "bytes";
}

/**
 * The body of a comment on a pull request or an issue. GitHub refuses a longer one with 422 and
 * "Body is too long (maximum is 65536 characters)".
 */
export const COMMENT_LIMIT: SizeLimit = { limit: 65_536, unit: "characters" };

/**
 * The job summary of one step, in UTF-8 bytes. The runner drops a larger one whole: "$GITHUB_STEP_SUMMARY upload aborted,
 * supports content up to a size of 1024k" (docs.github.com, workflow commands, "Step isolation and limits").
 */
export const STEP_SUMMARY_LIMIT: SizeLimit = { limit: 1_048_576, unit: "bytes" };

/** Annotations of one job that GitHub shows, and of one request to the Checks API (docs.github.com, REST, checks). */
export const ANNOTATION_LIMIT = 50;

/** Annotations of each level that GitHub shows of one step when they come from workflow commands; the rest is only logged. */
export const ANNOTATIONS_PER_LEVEL = 10;

/**
 * SARIF results that code scanning stores of one run, the worst first; a run with more than 25,000 is refused
 * (docs.github.com, "SARIF results exceed one or more limits").
 */
export const SARIF_RESULT_LIMIT = 5_000;

/** The size of a text in the unit of a limit. */
export function sizeOf(text: string, unit: SizeLimit["unit"]): number {
  return unit === "characters" ? text.length : new TextEncoder().encode(text).length;
}
