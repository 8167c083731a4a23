import { stringMember } from "../../contract/json.ts";
import type { Contract } from "../../contract/model.ts";
import { withoutCommandLineSecrets } from "../command-line-secrets.ts";
import { foreignText, withoutSecrets } from "../foreign-text.ts";
import { secretsOf } from "../secrets.ts";
import type { Side } from "../side.ts";
import { describeTarget, parseTarget } from "../target.ts";
import { Deadline } from "./allowance.ts";
import type { LoginFacts } from "./auth/login-facts.ts";
import { checkLegacyEra, firstVisit, type LegacyEra } from "./both-eras.ts";
import { runCanary } from "./checks/canary.ts";
import {
  checkCertificate,
  checkDeterministic,
  checkLatency,
  checkSessionEnd,
  worstEnd,
} from "./checks/connection-checks.ts";
import { checkSessions } from "./checks/session-checks.ts";
import { replayWitness } from "./checks/witness-calls.ts";
import { findingsOf, isHealthy, unanswered } from "./findings.ts";
import { ContractJudge, type JudgedContract } from "./judged-contract.ts";
import type { CheckResult, ProbeRequest, ProbeResult } from "./model.ts";
import type { ProbedContract } from "./probed-contract.ts";
import type { ProbeSession } from "./session.ts";
import { type Visit, type VisitPorts, visit } from "./visit.ts";

export interface ProbePorts extends Omit<VisitPorts, "whole"> {
  readonly now: () => Date;
  /** One for a set of servers that promise alike spares judging the same contract again. */
  readonly judge?: ContractJudge;
}

const DAY_MILLISECONDS = 86_400_000;

/**
 * Asks from outside whether a server works as agents need it: opens a session, reads every list, makes the checks that were
 * asked for, and leaves. Never throws for what a server does, or for settings that cannot be used: both are findings. Throws the
 * reason of `cancel` when it is aborted.
 */
export async function probe(request: ProbeRequest, ports: ProbePorts): Promise<ProbeResult> {
  const startedAt = ports.now();
  const start = performance.now();
  const checks: CheckResult[] = [];
  const judge = ports.judge ?? new ContractJudge();
  // One for all visits: together they are what the time of a probe is about.
  const within = { ...ports, judge, whole: new Deadline(request.limits.whole) };
  const found: { judged?: JudgedContract } = {};
  const { first, asked } = await firstVisit(request, within, async (session, probed, side) => {
    const judged = judge.judge(probed.contract, request.checks);
    found.judged = judged;
    checks.push(...judged.checks, checkDeterministic(probed.unsteady, request.checks.deterministic));
    checks.push(...(await sessionChecks(request, session, { probed, side })));
  });
  const samples = first.failure === undefined ? await moreSamples(asked, within) : [];
  const legacy = await checkLegacyEra(request, within, first);
  const visits = [first, ...samples];
  const all = [...visits, ...(legacy === undefined ? [] : [legacy.visit])];
  const ends = all.flatMap((each) => each.ends);
  const latency = { ...first.latency, ...percentileOf(visits, request) };
  const certificate = certificateOf(first, startedAt);
  checks.push(
    ...checkLatency(latency, request.checks.latency),
    checkCertificate(certificate, request.checks),
    checkSessionEnd(ends),
    ...(legacy === undefined ? [] : [legacy.check]),
  );
  const veil = veilOf(all);
  // A server of both eras keeps sessions in the legacy one alone, so they are looked at there.
  const inLegacy = new Map(legacy?.sessions.map((answer) => [answer.check, answer]));
  const made = checks.map((answer) => inLegacy.get(answer.check) ?? answer);
  const answered = [...made, ...unanswered(request, made)].map((check) => ({
    ...check,
    message: veil(check.message),
  }));
  const findings = findingsOf(visits, answered, request).map((finding) => ({
    ...finding,
    detail: veil(finding.detail),
  }));
  const { judged } = found;
  const { session } = first;
  const contract = judged?.contract ?? first.contract;
  return {
    target: describe(request),
    labels: request.labels,
    startedAt: startedAt.toISOString(),
    milliseconds: performance.now() - start,
    healthy: isHealthy(findings, answered),
    failureClass: findings[0]?.failureClass ?? null,
    findings,
    checks: answered,
    notes: [...new Set([...first.notes, ...(legacy?.visit.notes ?? [])])].map(veil),
    era: session?.era ?? null,
    transport: session?.transport ?? null,
    protocolVersion: session?.protocolVersion ?? null,
    server: serverOf(contract, veil),
    stateful: session?.stateful ?? false,
    counts: contract === undefined ? null : countsOf(contract),
    digests: judged?.digests ?? null,
    certificate,
    exchanges: first.exchanges,
    latency,
    session: worstEnd(ends),
    login: first.login === undefined ? null : veiledLogin(first.login, veil),
    ...(first.failure?.retryAfter === undefined ? {} : { retryAfter: first.failure.retryAfter }),
    contract: contract === undefined ? null : withLegacyAnswer(contract, legacy),
    drift: judged?.diff ?? null,
  };
}

/** A contract of the modern era tells how clients of the other one are answered, where that was asked. */
function withLegacyAnswer(contract: Contract, legacy: LegacyEra | undefined): Contract {
  return legacy === undefined ? contract : { ...contract, legacyEra: legacy.answer };
}

type Veil = (text: string) => string;

/**
 * What every text of the result goes through at last: a server can repeat what was sent to it wherever it wants, and a secret may
 * have come up only after a text was made.
 */
function veilOf(visits: readonly Visit[]): Veil {
  const secrets = [...new Set(visits.flatMap((each) => each.secrets))];
  return (text) => withoutSecrets(text, secrets);
}

async function sessionChecks(
  request: ProbeRequest,
  session: ProbeSession,
  { probed: { contract }, side }: { readonly probed: ProbedContract; readonly side: Side },
): Promise<readonly CheckResult[]> {
  const { checks } = request;
  const context = { contract, side };
  const answers: CheckResult[] = [...(await checkSessions(session, checks))];
  for (const canary of checks.canaries) answers.push(await runCanary(session, canary, context));
  for (const call of checks.witnesses) answers.push(await replayWitness(session, call, context));
  return answers;
}

/** Visits for the latency figures alone. */
async function moreSamples(request: ProbeRequest, ports: VisitPorts): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (let sample = 2; sample <= request.checks.samples; sample += 1) {
    const next = await visit(request, ports, { twice: false, work: async () => undefined });
    visits.push(next);
    // The one that found no time says so for all that would follow.
    if (next.failure !== undefined && ports.whole.left < 1) break;
  }
  return visits;
}

/** The 95th percentile of the whole, by nearest rank; of one sample only when it is asked for. */
function percentileOf(visits: readonly Visit[], { checks }: ProbeRequest): { readonly p95?: number } {
  const totals = visits.flatMap(({ latency: { total } }) => total ?? []).sort((left, right) => left - right);
  const p95 = totals[Math.ceil(totals.length * 0.95) - 1];
  const isWanted = visits.length > 1 || checks.latency.p95 !== undefined;
  return isWanted && p95 !== undefined ? { p95 } : {};
}

function certificateOf({ certificate }: Visit, now: Date): ProbeResult["certificate"] {
  if (certificate === undefined) return null;
  const left = new Date(certificate.validTo).getTime() - now.getTime();
  return { ...certificate, daysLeft: Math.floor(left / DAY_MILLISECONDS) };
}

function serverOf(contract: Contract | undefined, veil: Veil): ProbeResult["server"] {
  const info = contract?.serverInfo;
  if (info === undefined || info === null) return null;
  const text = (key: string) => foreignText(veil(stringMember(info, key) ?? ""), { secrets: [], length: 120 });
  return { name: text("name"), version: text("version") };
}

function countsOf({ tools, prompts, resources, resourceTemplates }: Contract): ProbeResult["counts"] {
  return {
    tools: tools.length,
    prompts: prompts.length,
    resources: resources.length,
    resourceTemplates: resourceTemplates.length,
  };
}

function veiledLogin(login: LoginFacts, veil: Veil): LoginFacts {
  return {
    metadataUrl: veil(login.metadataUrl),
    resource: veil(login.resource),
    authorizationServers: login.authorizationServers.map(veil),
    scopes: login.scopes.map(veil),
  };
}

/** The target for people; one that cannot be probed is shown as far as it can be no secret. */
function describe(request: ProbeRequest): string {
  const known = understood(request.target);
  if (known !== undefined) return known;
  const plain = withoutCommandLineSecrets(request.target).replace(/\/\/.*@/s, "//***@");
  const shown = plain.startsWith("stdio:") ? plain : plain.replace(/[?#].*/s, "…");
  return foreignText(shown, { secrets: secretsOf(request), length: 120 });
}

function understood(text: string): string | undefined {
  try {
    const target = parseTarget(text);
    return target.kind === "http" || target.kind === "stdio" ? describeTarget(target) : undefined;
  } catch {
    return undefined;
  }
}
