import type { LegacyEra as LegacyAnswer } from "../../contract/model.ts";
import { refusesLegacyEra } from "../era-probe.ts";
import { detailOf, failed, passed, skipped } from "./checks/check.ts";
import { checkSessions } from "./checks/session-checks.ts";
import type { ProbeFailure } from "./failure.ts";
import type { ContractJudge } from "./judged-contract.ts";
import type { CheckResult, ProbeRequest } from "./model.ts";
import { RefusedFailure } from "./refusal.ts";
import { type Visit, type VisitPorts, type VisitWork, visit } from "./visit.ts";

/**
 * The visit that the result is made from. Where a contract is expected, the server is asked in the era in which that one was
 * captured, if it speaks it. `asked` is how the server was asked in the end.
 */
export async function firstVisit(
  request: ProbeRequest,
  ports: VisitPorts,
  work: VisitWork,
): Promise<{ readonly first: Visit; readonly asked: ProbeRequest }> {
  const plan = { twice: request.checks.deterministic, work };
  const { expectedContract, contractEra } = request.checks;
  const era = expectedContract?.conditions?.era ?? contractEra;
  // Whoever speaks the modern era is met there without being asked to.
  const asked: ProbeRequest = era === "legacy" && request.era === "auto" ? { ...request, era } : request;
  const alike = await visit(asked, ports, plan);
  if (era === undefined || request.era !== "auto") return { first: alike, asked };
  const isRefused = asked !== request && alike.failure !== undefined && isRefusedForItsEra(alike.failure);
  const first = isRefused ? withEndsOf(alike, await visit(request, ports, plan)) : alike;
  const isElsewhere = first.session !== undefined && first.session.era !== era;
  const note = `The server does not speak the ${era} era, in which the expected contract was captured, so it was asked in the other.`;
  return {
    first: isElsewhere ? { ...first, notes: [...first.notes, note] } : first,
    asked: isRefused ? request : asked,
  };
}

/** A refusal may name a session too. */
function withEndsOf(refused: Visit, next: Visit): Visit {
  return { ...next, ends: [...refused.ends, ...next.ends] };
}

/** What came of the legacy era of a server that speaks the modern one too. */
export interface LegacyEra {
  readonly check: CheckResult;
  /** How it answered `initialize`, as a contract tells it. */
  readonly answer: LegacyAnswer;
  /** The answers about its sessions, when it opened one. */
  readonly sessions: readonly CheckResult[];
  readonly visit: Visit;
}

/** Agents of today speak the legacy era too: a server that knows it must work there as well. `undefined` = not asked for. */
export async function checkLegacyEra(
  request: ProbeRequest,
  ports: VisitPorts & { readonly judge: ContractJudge },
  first: Visit,
): Promise<LegacyEra | undefined> {
  const { session } = first;
  if (!request.checks.bothEras || request.era !== "auto" || first.failure !== undefined) return undefined;
  if (session?.era !== "modern" || session.transport === "stdio") return undefined;
  let tools: readonly CheckResult[] = [];
  let sessions: readonly CheckResult[] = [];
  const legacy = await visit({ ...request, era: "legacy" }, ports, {
    twice: false,
    work: async (open, { contract }) => {
      tools = ports.judge.judgeTools(contract, request.checks);
      sessions = await checkSessions(open, request.checks);
    },
  });
  const { failure } = legacy;
  const answer = answerOf(legacy);
  const [bad] = tools.flatMap(({ verdict, failureClass, message }) =>
    verdict === "fail" && failureClass !== undefined ? [{ failureClass, message }] : [],
  );
  if (failure === undefined && bad !== undefined) {
    return {
      check: failed("legacy-era", bad.failureClass, `in the legacy era: ${bad.message}`),
      answer,
      sessions,
      visit: legacy,
    };
  }
  if (failure === undefined) {
    const message = `the server works in the legacy era too (${legacy.session?.protocolVersion})`;
    return { check: passed("legacy-era", message), answer, sessions, visit: legacy };
  }
  if (isRefusedForItsEra(failure)) {
    const note = "The server speaks the modern era only: agents on older clients cannot use it.";
    return {
      check: skipped("legacy-era", "the server speaks the modern era only"),
      answer,
      sessions,
      visit: { ...legacy, notes: [note] },
    };
  }
  const check = failed("legacy-era", failure.failureClass, detailOf(failure), failure.stage);
  return { check, answer, sessions, visit: { ...legacy, notes: [] } };
}

/** A session that was opened is an answer, whatever came of it then. */
function answerOf({ session, failure }: Visit): LegacyAnswer {
  if (session !== undefined) return { answer: "served", protocolVersion: session.protocolVersion };
  return failure !== undefined && isRefusedForItsEra(failure) ? { answer: "refused" } : { answer: "unclear" };
}

function isRefusedForItsEra(failure: ProbeFailure): boolean {
  return failure.stage === "initialize" && failure instanceof RefusedFailure && refusesLegacyEra(failure.reply);
}
