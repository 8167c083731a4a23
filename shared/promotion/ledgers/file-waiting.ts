import * as z from "zod";
import { canonicalText } from "../../contract/canonical.ts";
import type { Json } from "../../contract/json.ts";
import { parseJsonText } from "../../mcp/json-text.ts";
import { pinnedImage } from "../image.ts";
import type { WaitingPromotion } from "../ledger.ts";
import type { LedgerPlace } from "./file-chain.ts";
import { runSchema, textSchema } from "./file-entry.ts";

/*
 * What waits for its time in an environment stands in a file of its own: it is a wish that is forgotten when it came true, and no part
 * of the history. The file names its environment, so that it is not believed in the place of another.
 */

const waitingFile = z.strictObject({
  service: textSchema,
  environment: textSchema,
  waiting: z.strictObject({
    image: textSchema.refine((image) => pinnedImage(image) !== undefined, "is no image by its digest"),
    contractDigest: z.string().regex(/^sha256:[0-9a-f]{64}$/, "is no digest"),
    schemaVersion: textSchema.optional(),
    ticket: textSchema.optional(),
    run: runSchema,
    commit: z.string().regex(/^[0-9a-f]{40}$/, "is no commit"),
    since: z.int().nonnegative(),
  }),
});

/** The file that says what waits, or why it could not be read again. */
export function textOfWaiting(
  waiting: WaitingPromotion,
  { service, environment }: LedgerPlace,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string } {
  // What is `undefined` is left out.
  const told: Json = JSON.parse(JSON.stringify({ service, environment, waiting }));
  const problem = problemOf(waitingFile.safeParse(told));
  return problem === undefined ? { ok: true, text: `${canonicalText(told)}\n` } : { ok: false, problem };
}

/** What such a file says, or why it cannot be read, such as `` `waiting.commit` is no commit ``. */
export function readWaiting(
  text: string,
  { service, environment }: LedgerPlace,
): { readonly ok: true; readonly waiting: WaitingPromotion } | { readonly ok: false; readonly problem: string } {
  const json = parseJsonText(text);
  if (!json.ok) return { ok: false, problem: "it is no JSON" };
  const parsed = waitingFile.safeParse(json.value);
  if (!parsed.success) return { ok: false, problem: problemOf(parsed) ?? "it is wrong" };
  const { data } = parsed;
  if (data.service === service && data.environment === environment) {
    return { ok: true, waiting: { schemaVersion: undefined, ticket: undefined, ...data.waiting } };
  }
  return { ok: false, problem: "it is of another environment" };
}

function problemOf({ error }: z.ZodSafeParseResult<unknown>): string | undefined {
  const [issue] = error?.issues ?? [];
  return issue && `\`${issue.path.join(".")}\` ${issue.message}`;
}
