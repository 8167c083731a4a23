import { CaptureError, type CaptureErrorCode } from "./capture-error.ts";
import { foreignText, withoutSecrets } from "./foreign-text.ts";
import { thrownText } from "./thrown.ts";

/** One side of a comparison as error messages speak of it. */
export interface Side {
  /** `undefined` when a target is captured alone. */
  readonly name: "baseline" | "candidate" | undefined;
  /** The target for people, without credentials. */
  readonly source: string;
  /** What must never be shown. */
  readonly secrets: readonly string[];
}

/**
 * The error of one side: `Could not capture the candidate (https://…): <problem>; <next step>.` Secrets are cut from the
 * whole message, and the cause keeps only the masked message of what was caught: replies quote what was sent to them.
 */
export function sideError(
  side: Side,
  code: CaptureErrorCode,
  text: { readonly problem: string; readonly next: string; readonly cause?: unknown },
): CaptureError {
  const subject = side.name === undefined ? side.source : `the ${side.name} (${side.source})`;
  const message = withoutSecrets(`Could not capture ${subject}: ${text.problem}; ${text.next}.`, side.secrets);
  const problem = withoutSecrets(text.problem, side.secrets);
  if (text.cause === undefined) return new CaptureError(code, message, { problem });
  return new CaptureError(code, message, {
    problem,
    cause: new Error(foreign(side, thrownText(text.cause).replaceAll(/\s+/g, " "), 500)),
  });
}

/** Text from the other end, for a message about this side; at most `length` characters, 120 when not said. */
export function foreign(side: Side, text: string, length = 120): string {
  return foreignText(text, { secrets: side.secrets, length });
}

/** Where the user sets a header of this side. */
export function headerSetting(side: Side): string {
  return side.name === undefined
    ? "input `headers`, option `--header`"
    : `input \`${side.name}-headers\`, option \`--${side.name}-header\``;
}
