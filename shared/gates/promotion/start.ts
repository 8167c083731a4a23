import { isSameRelease, type Release } from "../../change/release.ts";
import { digestOf } from "../../contract/canonical.ts";
import type { JsonObject } from "../../contract/json.ts";
import type { Policy } from "../../policy/policy.ts";
import { pinnedImage } from "../../promotion/image.ts";
import type { KeptContract, LedgerReading, NewDeployment, StartAnswer } from "../../promotion/ledger.ts";
import { judgePlan } from "../../promotion/plan.ts";
import { planReport } from "./build-plan-report.ts";
import { fingerprintsFor } from "./gather-isolation.ts";
import { gatherLedger, ledgerTime } from "./gather-ledgers.ts";
import type { Gathered } from "./gathered.ts";
import type { PlanReport } from "./plan-report.ts";
import type { PromotionRequest, Surroundings } from "./surroundings.ts";

/** What came of the wish to start a deployment. */
export type StartOutcome =
  | { readonly state: "started"; readonly deploymentId: string; readonly report: PlanReport }
  /** It may not start, or not yet; the report says why. */
  | { readonly state: "refused"; readonly report: PlanReport; readonly contract: KeptContract | undefined }
  /** It would start; nothing was written, since that was asked for. */
  | { readonly state: "would-start"; readonly report: PlanReport }
  /** Another run was faster. */
  | { readonly state: "busy"; readonly by: string; readonly report: PlanReport };

/** What a start needs beside what it asks. */
export interface StartWish {
  readonly request: PromotionRequest;
  readonly surroundings: Surroundings;
  readonly isDryRun: boolean;
  /** Finds out everything anew. */
  readonly gather: () => Promise<Gathered>;
  /** Leaves the traces of an emergency before anything starts; throws when one cannot be left. */
  readonly trail: (gathered: Gathered) => Promise<void>;
}

/** After so many tries the ledger changes faster than anybody can judge. */
const MOST_TRIES = 3;

/**
 * Starts a deployment: judges everything, and what may change meanwhile once more directly before it is written. The ledger takes
 * it only when nothing was written since it was read. Throws a LedgerError when the ledger cannot be written.
 */
export async function startDeployment(wish: StartWish): Promise<StartOutcome> {
  const { surroundings } = wish;
  for (let count = 1; ; count += 1) {
    const first = await wish.gather();
    if (first.plan.decision !== "pass") return { state: "refused", report: first.report, contract: first.contract };
    if (wish.isDryRun) return { state: "would-start", report: first.report };
    if (first.plan.override !== undefined) await wish.trail(first);
    const { gathered, seen } = await lookAgain(first, surroundings);
    // What was compared with what the environment served then says nothing of what it has now.
    const isOld = newestOf(first) !== newestOf(gathered) || passesByMore(first, gathered);
    if (isOld && count < MOST_TRIES) continue;
    if (isOld) return { state: "busy", by: "others who write to the ledger", report: gathered.report };
    if (gathered.plan.decision !== "pass" || seen === undefined)
      return { state: "refused", report: gathered.report, contract: gathered.contract };
    const answer = await surroundings.ledger.start(deploymentOf(gathered, wish), { seen, contract: gathered.contract });
    if (answer.state === "started") return { ...answer, report: gathered.report };
    if (answer.state === "busy") return { state: "busy", by: answer.by, report: gathered.report };
    if (count === MOST_TRIES) return { state: "busy", by: changedWords(answer), report: gathered.report };
    surroundings.log.notice(
      `The ledger has changed while this was judged (${answer.what}): everything is judged again.`,
    );
  }
}

/** Whether an emergency goes past something now of which no trace was left. */
function passesByMore({ plan: first }: Gathered, { plan: again }: Gathered): boolean {
  const told = first.override?.bypassed ?? [];
  return (again.override?.bypassed ?? []).some((each) => !told.includes(each));
}

/** What was written last of the target. */
function newestOf({ target }: Gathered): string | undefined {
  return target.state === "read" ? target.reading.records.at(-1)?.id : undefined;
}

/** Time, freezes, the ticket and the ledger, again: between the first answer and this one servers were asked. */
async function lookAgain(
  gathered: Gathered,
  { ledger }: Surroundings,
): Promise<{ readonly gathered: Gathered; readonly seen: LedgerReading | undefined }> {
  const { service, question } = gathered;
  const place = (environment: string, reaching?: Release) =>
    gatherLedger(ledger, { service, environment, ...(reaching === undefined ? {} : { reaching }) });
  // As far back as the first time: whether it was rolled back, or goes back, is told there.
  const target = await place(question.environment, question.release);
  const source =
    question.source === undefined
      ? undefined
      : await place(
          question.source.state === "read" ? question.source.reading.environment : question.source.environment,
        );
  const now = ledgerTime([target, source], question.now);
  const ticket = gathered.ticket.required ? await gathered.askTicketAgain(target) : gathered.ticket;
  const asked = { ...question, target, source, now, ticket };
  const plan = judgePlan(asked);
  const again = { ...gathered, question: asked, plan, target, source, ticket };
  return {
    gathered: { ...again, report: planReport(again, gathered.report) },
    seen: target.state === "read" ? target.reading : undefined,
  };
}

function deploymentOf(gathered: Gathered, { request, surroundings }: StartWish): NewDeployment {
  const { service, release, protocolVersion, ticket, plan, source } = gathered;
  return {
    service,
    environment: request.environment,
    release,
    image: pinnedImage(request.image ?? "")?.name ?? "",
    protocolVersion,
    from: fromOf(gathered, source),
    ticket: ticketName(ticket.verdict.ticket),
    policyDigest: policyDigest(surroundings.policy),
    override: plan.override,
    isRollback: plan.isRollback,
    run: surroundings.run,
    askedBy: surroundings.askedBy,
    commit: surroundings.commit,
    fingerprints: fingerprintsFor({ ...surroundings, environment: request.environment }),
  };
}

function fromOf({ release }: Gathered, source: Gathered["source"]): NewDeployment["from"] {
  if (source?.state !== "read") return undefined;
  const newest = source.reading.records.at(-1);
  if (newest === undefined || !isSameRelease(newest.release, release)) return undefined;
  return { environment: source.reading.environment, deploymentId: newest.id };
}

function ticketName(ticket: Gathered["ticket"]["verdict"]["ticket"]): NewDeployment["ticket"] {
  return ticket === undefined ? undefined : { system: ticket.system, key: ticket.key, id: ticket.id };
}

/** What a policy is known by in the ledger: `sha256:` and 64 hex digits. */
function policyDigest(policy: Policy): string {
  // What is `undefined` is left out.
  return digestOf(JSON.parse(JSON.stringify(policy)) as JsonObject);
}

function changedWords(answer: Extract<StartAnswer, { readonly state: "changed" }>): string {
  return `others who write to the ledger (${answer.what})`;
}
