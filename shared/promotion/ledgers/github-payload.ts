import * as z from "zod";
import { PROMOTION_KIND, PROMOTION_TASK, unwrappedPayload } from "../../github/deployment-payload.ts";
import { fingerprintsSchema } from "../fingerprints.ts";
import type { LedgerRecord, NewDeployment, Override } from "../ledger.ts";

/** What the payload of one of our deployments says. */
export interface RecordedDeployment
  extends Omit<LedgerRecord, "id" | "events" | "startedAt" | "commit" | "isEmergency"> {
  /** Random and unique: a payload that was copied is known by it. */
  readonly nonce: string;
  /** The record of this service and environment before it; `undefined` = it is the first. */
  readonly previous: string | undefined;
}

/** What stands in a deployment. `foreign` = it is not ours; `malformed` = it says that it is ours, and is not whole. */
export type ReadPayload = RecordedDeployment | "foreign" | "malformed";

/** Bytes of a payload; GitHub does not document its own limit. */
const PAYLOAD_BYTES = 4096;
/** Characters of the reason of an emergency; the whole of it stands in the ticket and in the run. */
const REASON_CHARACTERS = 500;

/** The payload that a deployment is created with; `undefined` = it is too long. Pure. */
export function payloadOf(
  deployment: NewDeployment,
  { nonce, previous }: Pick<RecordedDeployment, "nonce" | "previous">,
): Readonly<Record<string, unknown>> | undefined {
  const { service, environment, release, image, protocolVersion, from, ticket, policyDigest, override, run } =
    deployment;
  const payload = {
    kind: PROMOTION_KIND,
    v: 1,
    service,
    environment,
    nonce,
    previous: previous === undefined ? null : Number(previous),
    image,
    imageDigest: release.imageDigest ?? null,
    schemaVersion: release.schemaVersion ?? null,
    schemaDigest: release.contractDigest ?? null,
    protocolVersion: protocolVersion ?? null,
    from: from === undefined ? null : { environment: from.environment, deploymentId: Number(from.deploymentId) },
    ticket: ticket ?? null,
    policyDigest,
    runId: Number(run.id),
    runAttempt: run.attempt,
    runUrl: run.url,
    actor: run.actor,
    ...(deployment.askedBy === undefined ? {} : { askedBy: Number(deployment.askedBy) }),
    override: override === undefined ? null : overrideOf(override),
    rollback: deployment.isRollback,
    ...(deployment.fingerprints === undefined ? {} : { fingerprints: deployment.fingerprints }),
  };
  return Buffer.byteLength(JSON.stringify(payload)) > PAYLOAD_BYTES ? undefined : payload;
}

function overrideOf({ reason, approvers, bypassed, expiresAt }: Override) {
  const short = reason.length <= REASON_CHARACTERS ? reason : `${reason.slice(0, REASON_CHARACTERS - 1)}…`;
  return { reason: short, approvers, bypassed, expiresAt: new Date(expiresAt).toISOString() };
}

/** Reads what stands in a deployment of a task, as GitHub's APIs give it. Pure. */
export function readPayload(payload: unknown, task: string): ReadPayload {
  if (task !== PROMOTION_TASK) return "foreign";
  const value = unwrappedPayload(payload);
  const kind = kindOf.safeParse(value);
  if (kind.success && kind.data.kind !== PROMOTION_KIND) return "foreign";
  const parsed = ours.safeParse(value);
  return parsed.success ? parsed.data : "malformed";
}

const kindOf = z.object({ kind: z.string() });
const text = z.string().nullish();
const id = z.int().positive().transform(String);
const ours = z
  .object({
    kind: z.literal(PROMOTION_KIND),
    v: z.literal(1),
    service: z.string().min(1),
    environment: z.string().min(1),
    nonce: z.string().min(16),
    previous: id.nullable(),
    image: z.string().default(""),
    imageDigest: text,
    schemaVersion: text,
    schemaDigest: text,
    protocolVersion: text,
    from: z.object({ environment: z.string(), deploymentId: id }).nullish(),
    ticket: z.object({ system: z.string(), key: z.string(), id: z.string() }).nullish(),
    policyDigest: z.string(),
    runId: id,
    runAttempt: z.int().positive(),
    runUrl: z.string().default(""),
    actor: z.string().default(""),
    askedBy: id.nullish(),
    override: z
      .object({
        reason: z.string(),
        approvers: z.array(z.string()),
        bypassed: z.array(z.string()),
        expiresAt: z.iso.datetime().transform((moment) => Date.parse(moment)),
      })
      .nullish(),
    rollback: z.boolean().default(false),
    fingerprints: fingerprintsSchema.nullish(),
  })
  .transform(
    (payload): RecordedDeployment => ({
      service: payload.service,
      environment: payload.environment,
      nonce: payload.nonce,
      previous: payload.previous ?? undefined,
      image: payload.image,
      release: {
        imageDigest: payload.imageDigest ?? undefined,
        contractDigest: payload.schemaDigest ?? undefined,
        schemaVersion: payload.schemaVersion ?? undefined,
      },
      protocolVersion: payload.protocolVersion ?? undefined,
      from: payload.from ?? undefined,
      ticket: payload.ticket ?? undefined,
      policyDigest: payload.policyDigest,
      override: payload.override ?? undefined,
      isRollback: payload.rollback,
      run: { id: payload.runId, attempt: payload.runAttempt, url: payload.runUrl, actor: payload.actor },
      ...(payload.askedBy == null ? {} : { askedBy: payload.askedBy }),
      ...(payload.fingerprints == null ? {} : { fingerprints: payload.fingerprints }),
    }),
  );
