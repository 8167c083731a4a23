import { ConfigurationError } from "../../policy/configuration-error.ts";
import type { Policy } from "../../policy/policy.ts";
import type { LedgerEvent, LedgerReading, LedgerRecord } from "../../promotion/ledger.ts";
import { hasDrifted, judgeSoak, type SoakAnswer, type SoakRules } from "../../promotion/soak.ts";
import { soakRulesOf } from "../../promotion/soak-rules.ts";
import { recordsUnderWay, servingRecord } from "../../promotion/standing.ts";
import type { ProbeReport } from "../probe-report.ts";
import type { Surroundings } from "./surroundings.ts";

/** The verification that this program makes itself, by asking the servers of the environment. */
const PROBE_SOURCE = "protocol-probe";

/** Who looks at an environment, and what they say. */
export interface VerifyWish {
  readonly service: string;
  readonly environment: string;
  /** `undefined` = what is under way, else what serves. */
  readonly deploymentId: string | undefined;
  /** As the policy names it in `soak.verify`. */
  readonly source: string;
  /** What somebody else found; `undefined` = the servers are asked. */
  readonly passed: boolean | undefined;
  /** Why not, on one line; empty = nothing to say. */
  readonly detail: string;
}

/** What a verification came to, and how far the soak is with it. */
export interface Verified {
  readonly record: LedgerRecord;
  readonly event: Extract<LedgerEvent, { readonly kind: "verified" }>;
  /** Whether another contract is served than the release has. */
  readonly drifted: boolean;
  /** Whether it found otherwise than the verification before it by the same source; one that nobody made would have found nothing wrong. */
  readonly isNews: boolean;
  /** Where the release may go next, and how far its soak is; empty = no environment asks for a soak here. */
  readonly onward: readonly { readonly environment: string; readonly soak: SoakAnswer; readonly rules: SoakRules }[];
}

/**
 * Writes what a verification found of a deployment. Throws a ConfigurationError where there is nothing to verify; a LedgerError when
 * the ledger cannot be read or written.
 */
export async function verifyDeployment(
  wish: VerifyWish,
  { policy, ledger, run }: Pick<Surroundings, "policy" | "ledger" | "run">,
  probe: () => Promise<ProbeReport>,
): Promise<Verified> {
  if (wish.source !== PROBE_SOURCE && wish.passed === undefined)
    throw new ConfigurationError(
      `verification-passed: ${wish.source} is not asked by this step; say what it found, true or false.`,
    );
  // A soak that asks for this source asks for what was seen, and not for what somebody says.
  if (wish.source === PROBE_SOURCE && wish.passed !== undefined)
    throw new ConfigurationError(
      `verification-passed: ${PROBE_SOURCE} asks the servers itself, so nobody says what it finds. Leave it out, or name another source (verification-source, --source).`,
    );
  const record = recordToVerify(await ledger.read(wish), wish);
  const event = wish.passed === undefined ? eventOf(await probe()) : saidEvent(wish, wish.passed);
  const { service, environment } = wish;
  await ledger.record({ service, environment, id: record.id }, event, run);
  const after = await ledger.read(wish);
  return {
    record,
    event,
    drifted: hasDrifted(event, record.release),
    isNews: isGood(event, record) !== wasGood(record, event.source),
    onward: onwardOf(policy, after, record),
  };
}

function isGood(event: Pick<Verified["event"], "passed" | "contractDigest">, { release }: LedgerRecord): boolean {
  return event.passed && !hasDrifted(event, release);
}

/** What the newest verification on record found, by the source. */
function wasGood(record: LedgerRecord, source: string): boolean {
  const last = record.events.findLast((event) => event.kind === "verified" && event.source === source);
  return last?.kind !== "verified" || isGood(last, record);
}

function recordToVerify(reading: LedgerReading, { deploymentId, environment }: VerifyWish): LedgerRecord {
  if (deploymentId === undefined) {
    const found = recordsUnderWay(reading, undefined).at(-1) ?? servingRecord(reading);
    if (found !== undefined) return found;
    throw new ConfigurationError(`There is nothing to verify in ${environment}: no deployment is on record.`);
  }
  const named = reading.records.find(({ id }) => id === deploymentId);
  if (named !== undefined) return named;
  throw new ConfigurationError(`deployment-id: ${deploymentId} is no deployment to ${environment} on record.`);
}

function eventOf({ decision, digest, failureClass, healthy, unhealthy }: ProbeReport): Verified["event"] {
  const passed = decision === "pass";
  const targets = `${healthy} of ${healthy + unhealthy} healthy`;
  const detail = passed ? "" : [failureClass, targets].filter((word) => word !== null).join(", ");
  return { kind: "verified", source: PROBE_SOURCE, passed, contractDigest: digest ?? undefined, detail };
}

function saidEvent({ source, detail }: VerifyWish, passed: boolean): Verified["event"] {
  return { kind: "verified", source, passed, contractDigest: undefined, detail: passed ? "" : detail };
}

function onwardOf(policy: Policy, reading: LedgerReading, { release }: LedgerRecord): Verified["onward"] {
  return Object.entries(policy.environments ?? {}).flatMap(([environment, rules]) => {
    if (rules["promote-from"] !== reading.environment || rules.soak === undefined) return [];
    const asked = soakRulesOf(rules.soak);
    const soak = judgeSoak({ release, records: reading.records, rules: asked, now: reading.now });
    return [{ environment, soak, rules: asked }];
  });
}
