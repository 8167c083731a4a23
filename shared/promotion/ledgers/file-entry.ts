import * as z from "zod";
import { environmentName } from "../../policy/vocabulary.ts";
import { fingerprintsSchema } from "../fingerprints.ts";
import { DEPLOYMENT_OUTCOMES, type LedgerEvent, type LedgerRun, type NewDeployment } from "../ledger.ts";

/** What an entry of a ledger file tells. */
export type Happening =
  | (NewDeployment & { readonly kind: "started" })
  | (LedgerEvent & {
      /** The id of the deployment that it is about. */
      readonly deployment: string;
      readonly run: LedgerRun;
    });

/** Characters of a text in an entry at most: digests, names and addresses stay, documents do not. */
const LONGEST = 4096;

/** A text in a ledger. */
export const textSchema = z
  .string()
  .max(LONGEST, `is longer than ${LONGEST} characters`)
  .refine((value) => value.isWellFormed(), "holds half a character");
const text = textSchema;
const optional = text.optional();

/** A run in a ledger. */
export const runSchema = z.strictObject({ id: text, attempt: z.int(), url: text, actor: text });

const started = z.strictObject({
  kind: z.literal("started"),
  service: text,
  environment: environmentName,
  release: z.strictObject({ imageDigest: optional, contractDigest: optional, schemaVersion: optional }),
  image: text,
  protocolVersion: optional,
  from: z.strictObject({ environment: text, deploymentId: text }).optional(),
  ticket: z.strictObject({ system: text, key: text, id: text }).optional(),
  policyDigest: text,
  override: z
    .strictObject({ reason: text, approvers: z.array(text), bypassed: z.array(text), expiresAt: z.number() })
    .optional(),
  isRollback: z.boolean(),
  run: runSchema,
  askedBy: optional,
  commit: text,
  fingerprints: fingerprintsSchema.optional(),
});

const verified = z.strictObject({
  kind: z.literal("verified"),
  deployment: text,
  source: text,
  passed: z.boolean(),
  contractDigest: optional,
  detail: text,
  run: runSchema,
});

const finished = z.strictObject({
  kind: z.literal("finished"),
  deployment: text,
  outcome: z.enum(DEPLOYMENT_OUTCOMES),
  detail: text,
  run: runSchema,
});

const happening = z.discriminatedUnion("kind", [started, verified, finished]);

/** What an entry tells, or the first reason for which it cannot be read, such as `` `run.id` is longer than … ``. */
export function readHappening(
  value: unknown,
): { readonly ok: true; readonly happening: Happening } | { readonly ok: false; readonly problem: string } {
  const parsed = happening.safeParse(value);
  if (parsed.success) return { ok: true, happening: parsed.data as Happening };
  const [issue] = parsed.error.issues;
  return { ok: false, problem: `\`${issue?.path.join(".") ?? ""}\` ${issue?.message ?? "is wrong"}` };
}
