import type { ProbeFailure } from "../failure.ts";
import type { CheckResult, LatencyPhase, ProbeChecks, ProbeResult } from "../model.ts";
import type { SessionEnd } from "../session.ts";
import { failed, passed, skipped } from "./check.ts";

/** Whether the certificate holds for as many days as were asked for; where nobody asked, fewer are a warning. */
export function checkCertificate(
  certificate: ProbeResult["certificate"],
  { certificateDays: days, certificateMustHold = false }: Pick<ProbeChecks, "certificateDays" | "certificateMustHold">,
): CheckResult {
  if (certificate === null) return skipped("certificate", "there is no TLS");
  const message = `the certificate ends on ${certificate.validTo.slice(0, 10)}, in ${certificate.daysLeft} days`;
  if (days === 0 || certificate.daysLeft >= days) return passed("certificate", message);
  const answer = failed("certificate", "tls.expiring", `${message}; it should hold for ${days}`);
  return certificateMustHold ? answer : { ...answer, verdict: "warn" };
}

/** Whether each phase took no longer than was asked for. All in milliseconds. */
export function checkLatency(
  measured: ProbeResult["latency"],
  limits: Readonly<Partial<Record<LatencyPhase, number>>>,
): readonly CheckResult[] {
  return (Object.entries(limits) as [LatencyPhase, number][]).map(([phase, limit]) => {
    const check = `latency:${phase}`;
    const took = measured[phase];
    if (took === undefined) return skipped(check, `${PHASE_WORDS[phase]} did not happen`);
    const message = `${PHASE_WORDS[phase]} took ${Math.round(took)} ms, at most ${limit} asked for`;
    return took <= limit ? passed(check, message) : failed(check, "latency.slow", message);
  });
}

const PHASE_WORDS: Readonly<Record<LatencyPhase, string>> = {
  dns: "name resolution",
  tcp: "the connection",
  tls: "the TLS handshake",
  firstByte: "the first answer",
  protocol: "opening the session",
  list: "reading the lists",
  total: "the whole probe",
  p95: "the 95th percentile of whole probes",
};

/** Whether two samples of the lists agree. */
export function checkDeterministic(unsteady: ProbeFailure | undefined, asked: boolean): CheckResult {
  if (!asked) return skipped("deterministic", "the lists were taken once");
  return unsteady === undefined
    ? passed("deterministic", "two samples of the lists agree")
    : failed("deterministic", unsteady.failureClass, unsteady.detail, unsteady.stage);
}

/** Whether the sessions that the server gave are gone. 405 is a server's right. */
export function checkSessionEnd(ends: readonly SessionEnd[]): CheckResult {
  const given = ends.filter(({ state }) => state !== "none");
  const end = worstEnd(ends);
  switch (end.state) {
    case "none":
      return skipped("session-end", "there was no session to end");
    case "deleted": {
      const words = given.length === 1 ? "the session was" : `all ${given.length} sessions were`;
      return passed("session-end", `${words} ended (HTTP status ${end.status})`);
    }
    case "kept": {
      if (end.status === 405) return passed("session-end", "the server ends sessions by itself (HTTP status 405)");
      const how = end.status === null ? "no answer" : `HTTP status ${end.status}`;
      const many = given.length === 1 ? "" : `${given.filter(isLeft).length} of ${given.length} sessions are left: `;
      return { ...failed("session-end", "session.not_deleted", `${many}DELETE got ${how}`, "delete"), verdict: "warn" };
    }
  }
}

/** The end that says most: of a session that is left, of one that the server ends by itself, of one that was ended. */
export function worstEnd(ends: readonly SessionEnd[]): SessionEnd {
  const kept = ends.filter(({ state }) => state === "kept");
  return kept.find(isLeft) ?? kept[0] ?? ends.find(({ state }) => state === "deleted") ?? { state: "none" };
}

function isLeft(end: SessionEnd): boolean {
  return end.state === "kept" && end.status !== 405;
}

/** What a server answered to a session id that it never gave. */
export function checkUnknownSession(status: number, asked: "require" | "tell"): CheckResult {
  return status === 404
    ? passed("unknown-session", "an unknown session id is answered with 404, so that clients begin anew")
    : notRefused(`with HTTP status ${status}, not 404`, asked);
}

/** As {@link checkUnknownSession}, when there was no answer. */
export function checkNoAnswer({ message }: ProbeFailure, asked: "require" | "tell"): CheckResult {
  return notRefused(`in no way (${message}), and should be with 404`, asked);
}

function notRefused(how: string, asked: "require" | "tell"): CheckResult {
  const message = `an unknown session id is answered ${how}`;
  const answer = failed("unknown-session", "session.unknown_not_404", message, "unknown-session");
  return asked === "require" ? answer : { ...answer, verdict: "warn" };
}
