import { pinnedImage } from "../../promotion/image.ts";
import { servingRecord } from "../../promotion/standing.ts";
import type { Gathered } from "./gathered.ts";
import type { PlanReport } from "./plan-report.ts";

/** What a report tells beside the plan. */
export type ReportFacts = Pick<
  PlanReport,
  "changeKind" | "contractChange" | "breakingChanges" | "servedDigest" | "removedTools" | "tools" | "approvers"
>;

/** The report on what was gathered. Pure. */
export function planReport(gathered: Omit<Gathered, "report">, facts: ReportFacts): PlanReport {
  const { plan, question, service, release, ticket, target } = gathered;
  const { changeKind, contractChange, breakingChanges, servedDigest, removedTools, tools, approvers } = facts;
  const { soak: rules } = question;
  const { soak, freeze } = plan;
  const blocking = freeze.freezes.filter(({ effect }) => effect === "blocks");
  const last = blocking.toSorted((left, right) => (right.window?.to ?? Infinity) - (left.window?.to ?? Infinity))[0];
  const serving = target.state === "read" ? servingRecord(target.reading) : undefined;
  const since = serving?.events.find(({ kind }) => kind === "succeeded")?.at;
  return {
    reportVersion: 1,
    service,
    environment: question.environment,
    release,
    image: pinnedImage(question.identity.image ?? "")?.name ?? "",
    decision: plan.decision,
    gates: plan.gates,
    blockingGates: plan.blockingGates,
    changeKind,
    contractChange,
    breakingChanges,
    eligibleAt: plan.eligibleAt === undefined ? null : momentOf(plan.eligibleAt),
    at: target.state === "read" ? momentOf(question.now) : null,
    soak:
      soak === undefined || rules === undefined
        ? null
        : {
            elapsedSeconds: Math.floor(soak.elapsed / 1000),
            requiredSeconds: Math.ceil(rules.minimum / 1000),
            verifications: soak.verifications,
          },
    freeze: last === undefined ? null : { id: last.id, endsAt: momentOf(last.window?.to) },
    current:
      serving === undefined
        ? null
        : { release: serving.release, deploymentId: serving.id, since: momentOf(since ?? serving.startedAt) ?? "" },
    doubts: [gathered.source, target].flatMap((facts) =>
      facts?.state === "read"
        ? facts.reading.doubts.map((doubt) => ({ environment: facts.reading.environment, ...doubt }))
        : [],
    ),
    servedDigest,
    removedTools,
    tools,
    ticket:
      ticket.verdict.ticket === undefined ? null : { key: ticket.verdict.ticket.key, url: ticket.verdict.ticket.url },
    approvers,
    override: plan.override ?? null,
    isRollback: plan.isRollback,
  };
}

/** ISO 8601 in UTC; `null` for what has no end. */
function momentOf(milliseconds: number | undefined): string | null {
  return milliseconds === undefined || !Number.isFinite(milliseconds) ? null : new Date(milliseconds).toISOString();
}
