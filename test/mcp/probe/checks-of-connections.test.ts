import { expect, test } from "@jest/globals";
import {
  checkCertificate,
  checkDeterministic,
  checkLatency,
  checkNoAnswer,
  checkSessionEnd,
  checkUnknownSession,
} from "../../../shared/mcp/probe/checks/connection-checks.ts";
import { ProbeFailure } from "../../../shared/mcp/probe/failure.ts";
import type { ProbeChecks, ProbeResult } from "../../../shared/mcp/probe/model.ts";
import type { SessionEnd } from "../../../shared/mcp/probe/session.ts";
import { short } from "./short-answer.ts";

test.each<[number | null, number, string]>([
  [null, 14, "skipped"],
  [15, 14, "pass"],
  [14, 14, "pass"],
  [13, 14, "warn tls.expiring"],
  [-1, 1, "warn tls.expiring"],
  [0, 0, "pass"],
])("a certificate with %s days left, where %i were asked for", (daysLeft, days, answer) => {
  const facts = { subject: "CN=a", issuer: "CN=b", validFrom: "2026-01-01T00:00:00.000Z" };
  const certificate: ProbeResult["certificate"] =
    daysLeft === null ? null : { ...facts, validTo: "2026-12-24T00:00:00.000Z", daysLeft };
  const [verdict, message] = short(checkCertificate(certificate, { certificateDays: days }));
  expect(verdict).toBe(answer);
  if (daysLeft !== null) expect(message).toContain(`the certificate ends on 2026-12-24, in ${daysLeft} days`);
});

test("a certificate with fewer days than somebody asked for fails, and with fewer than usual it warns", () => {
  const facts = { subject: "CN=a", issuer: "CN=b", validFrom: "2026-01-01T00:00:00.000Z" };
  const certificate = { ...facts, validTo: "2026-12-24T00:00:00.000Z", daysLeft: 13 };
  const verdict = (certificateMustHold: boolean) =>
    checkCertificate(certificate, { certificateDays: 14, certificateMustHold }).verdict;
  expect([verdict(true), verdict(false)]).toEqual(["fail", "warn"]);
});

test.each<[ProbeResult["latency"], ProbeChecks["latency"], readonly (readonly [string, string])[]]>([
  [{ total: 12.4 }, {}, []],
  [{ total: 12.4 }, { total: 13 }, [["pass", "the whole probe took 12 ms, at most 13 asked for"]]],
  [{ total: 13 }, { total: 13 }, [["pass", "the whole probe took 13 ms, at most 13 asked for"]]],
  [{ total: 13.6 }, { total: 13 }, [["latency.slow", "the whole probe took 14 ms, at most 13 asked for"]]],
  [{}, { dns: 1 }, [["skipped", "name resolution did not happen"]]],
  [
    { tcp: 1, p95: 9 },
    { tcp: 2, p95: 5 },
    [
      ["pass", "the connection took 1 ms, at most 2 asked for"],
      ["latency.slow", "the 95th percentile of whole probes took 9 ms, at most 5 asked for"],
    ],
  ],
])("times %j, limits %j", (measured, limits, answers) => {
  expect(checkLatency(measured, limits).map(short)).toEqual(answers);
});

const DELETED: SessionEnd = { state: "deleted", status: 204 };
const TAKEN_BACK: SessionEnd = { state: "kept", status: 405 };
const LEFT: SessionEnd = { state: "kept", status: 500 };

test.each<[readonly SessionEnd[], string, string]>([
  [[], "skipped", "there was no session to end"],
  [[{ state: "none" }], "skipped", "there was no session to end"],
  [[DELETED], "pass", "the session was ended (HTTP status 204)"],
  [[{ state: "none" }, DELETED, DELETED], "pass", "all 2 sessions were ended (HTTP status 204)"],
  [[TAKEN_BACK], "pass", "the server ends sessions by itself (HTTP status 405)"],
  [[DELETED, TAKEN_BACK], "pass", "the server ends sessions by itself (HTTP status 405)"],
  [[LEFT], "warn session.not_deleted", "DELETE got HTTP status 500"],
  [[{ state: "none" }, LEFT], "warn session.not_deleted", "DELETE got HTTP status 500"],
  [[{ state: "kept", status: null }], "warn session.not_deleted", "DELETE got no answer"],
  [
    [DELETED, TAKEN_BACK, LEFT, LEFT],
    "warn session.not_deleted",
    "2 of 4 sessions are left: DELETE got HTTP status 500",
  ],
])("sessions that ended so: %j", (ends, answer, message) => {
  expect(short(checkSessionEnd(ends))).toEqual([answer, message]);
});

test.each<[number, "require" | "tell", string]>([
  [404, "require", "pass"],
  [404, "tell", "pass"],
  [400, "require", "session.unknown_not_404"],
  [400, "tell", "warn session.unknown_not_404"],
  [200, "require", "session.unknown_not_404"],
])("an unknown session id → %i (%s)", (status, asked, answer) => {
  expect(short(checkUnknownSession(status, asked))[0]).toBe(answer);
});

test.each<["require" | "tell", string]>([
  ["require", "session.unknown_not_404"],
  ["tell", "warn session.unknown_not_404"],
])("an unknown session id → no answer (%s)", (asked, answer) => {
  const failure = new ProbeFailure("http.reset", "unknown-session", "ECONNRESET");
  expect(short(checkNoAnswer(failure, asked))).toEqual([
    answer,
    "an unknown session id is answered in no way (http.reset: ECONNRESET), and should be with 404",
  ]);
});

test.each<[string, ProbeFailure | undefined, boolean, string, string]>([
  ["that were not taken", undefined, false, "skipped", "the lists were taken once"],
  ["that agree", undefined, true, "pass", "two samples of the lists agree"],
  [
    "that differ",
    new ProbeFailure("schema.non_deterministic", "prompts/list", "prompt a"),
    true,
    "schema.non_deterministic",
    "prompt a",
  ],
])("two samples %s", (_words, unsteady, asked, answer, message) => {
  expect(short(checkDeterministic(unsteady, asked))).toEqual([answer, message]);
});
