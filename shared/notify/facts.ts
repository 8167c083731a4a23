import type { ContractReport } from "../gates/contract-report.ts";
import type { DeploymentNotice, NoticeRun, NoticeState } from "./notice.ts";
import { factsOfPlan, type PlanResult } from "./plan-facts.ts";
import { toolChangesOf } from "./tool-changes.ts";

/** What a workflow or a command line says of a deployment, as texts; an empty one is not said. */
export interface NoticeFacts {
  readonly event: NoticeState;
  readonly environment: string;
  readonly service?: string | undefined;
  readonly fromVersion?: string | undefined;
  readonly toVersion?: string | undefined;
  readonly fromDigest?: string | undefined;
  readonly toDigest?: string | undefined;
  readonly soakElapsed?: string | undefined;
  readonly soakRequired?: string | undefined;
  readonly eligibleAt?: string | undefined;
  readonly windowStart?: string | undefined;
  readonly windowEnd?: string | undefined;
  readonly ticket?: string | undefined;
  readonly ticketUrl?: string | undefined;
  /** Names, one a line or with commas between them, or a JSON list. */
  readonly approvers?: string | undefined;
  readonly overrideGates?: string | undefined;
  readonly overrideReason?: string | undefined;
  readonly reason?: string | undefined;
  readonly actor?: string | undefined;
  readonly next?: string | undefined;
  readonly rollback?: string | undefined;
}

/** The notice of these facts. What they leave open is taken from the report: service, versions, digests and tools. `service` = the policy's. */
export function noticeFrom(
  given: NoticeFacts,
  known: {
    readonly report: ContractReport | null;
    /** What a promotion found, for what is not said. */
    readonly plan?: PlanResult | null | undefined;
    readonly service: string | undefined;
    readonly run: NoticeRun;
    readonly runUrl: string | null;
  },
): DeploymentNotice {
  const { report } = known;
  const planned = known.plan === null || known.plan === undefined ? undefined : factsOfPlan(known.plan);
  const facts = planned === undefined ? given : filledIn(given, planned);
  const overrideGates = namesIn(facts.overrideGates);
  const overrideReason = said(facts.overrideReason);
  const ticket = said(facts.ticket);
  return {
    state: facts.event,
    service: said(facts.service) ?? said(report?.service) ?? known.service ?? "mcp-server",
    environment: facts.environment,
    from: {
      version: said(facts.fromVersion) ?? versionOf(report, "baseline"),
      contractDigest: said(facts.fromDigest) ?? report?.baseline.semanticDigest ?? null,
    },
    to: {
      version: said(facts.toVersion) ?? versionOf(report, "candidate"),
      contractDigest: said(facts.toDigest) ?? report?.candidate.semanticDigest ?? null,
    },
    tools: report === null ? (planned?.tools ?? null) : toolChangesOf(report),
    soak: {
      elapsed: said(facts.soakElapsed),
      required: said(facts.soakRequired),
      eligibleAt: said(facts.eligibleAt),
    },
    window: { start: said(facts.windowStart), end: said(facts.windowEnd) },
    ticket: ticket === null ? null : { key: ticket, url: said(facts.ticketUrl) },
    approvers: namesIn(facts.approvers),
    override:
      overrideGates.length === 0 && overrideReason === null ? null : { gates: overrideGates, reason: overrideReason },
    reason: said(facts.reason),
    actor: said(facts.actor),
    run: known.run,
    runUrl: known.runUrl,
    next: said(facts.next),
    rollback: said(facts.rollback),
  };
}

/** What is said stands; what is not is taken from the other. */
function filledIn(given: NoticeFacts, from: Partial<NoticeFacts>): NoticeFacts {
  const isSaid = ([, text]: readonly [string, unknown]) => typeof text === "string" && text.trim() !== "";
  return { ...from, ...Object.fromEntries(Object.entries(given).filter(isSaid)) } as NoticeFacts;
}

function versionOf(report: ContractReport | null, side: "baseline" | "candidate"): string | null {
  return report?.declaredVersions?.[side] ?? report?.[side].server.version ?? null;
}

/** Other actions give lists as JSON, people write them by hand. */
function namesIn(text: string | undefined): readonly string[] {
  const names = jsonList(text ?? "") ?? (text ?? "").split(/[,\n]/u);
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

function jsonList(text: string): readonly string[] | undefined {
  if (!text.trimStart().startsWith("[")) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : undefined;
  } catch {
    return undefined;
  }
}

function said(text: string | null | undefined): string | null {
  return text === null || text === undefined || text.trim() === "" ? null : text;
}
