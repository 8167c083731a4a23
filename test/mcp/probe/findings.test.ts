import { describe, expect, test } from "@jest/globals";
import { EMPTY_CONTRACT } from "../../../shared/contract/model.ts";
import { detailOf } from "../../../shared/mcp/probe/checks/check.ts";
import { ProbeFailure } from "../../../shared/mcp/probe/failure.ts";
import { findingsOf, isHealthy, unanswered } from "../../../shared/mcp/probe/findings.ts";
import type { CheckResult, ProbeChecks } from "../../../shared/mcp/probe/model.ts";
import { aProbeRequest } from "./probing.ts";

describe("the findings of a probe", () => {
  const request = (checks: Partial<ProbeChecks> = {}) => aProbeRequest("https://mcp.example/mcp", { checks });
  const failed = (failureClass: ConstructorParameters<typeof ProbeFailure>[0]) => ({
    failure: new ProbeFailure(failureClass, "initialize", "so it was"),
  });
  const fine = { failure: undefined };

  test("are those of its visits and checks, worst first and otherwise in order", () => {
    const checks: readonly CheckResult[] = [
      { check: "a", verdict: "warn", failureClass: "tls.expiring", message: "soon" },
      { check: "b", verdict: "fail", failureClass: "schema.drift", message: "other" },
      { check: "c", verdict: "pass", message: "fine" },
    ];
    const findings = findingsOf([fine, failed("http.rate_limited"), failed("http.5xx")], checks, request());
    expect(findings).toEqual([
      { failureClass: "http.5xx", stage: "initialize", detail: "sample 3 of 3: so it was" },
      { failureClass: "schema.drift", stage: "checks", detail: "other" },
      { failureClass: "http.rate_limited", stage: "initialize", detail: "sample 2 of 3: so it was" },
      { failureClass: "tls.expiring", stage: "checks", detail: "soon" },
    ]);
    expect(isHealthy(findings, checks)).toBe(false);
  });

  test("name the tool of a canary", () => {
    const message = "the tool reports an error: no funds";
    const check: CheckResult = { check: "canary:pay", verdict: "fail", failureClass: "canary.is_error", message };
    expect(findingsOf([fine], [check], request())).toMatchObject([{ detail: `pay: ${message}` }]);
  });

  test("do not say once more what their class says", () => {
    const failure = new ProbeFailure("auth.401_no_challenge", "stream", "");
    const message = "the server answers 401 without WWW-Authenticate";
    expect(detailOf(failure)).toBe(message);
    const check = { check: "stream", verdict: "fail", failureClass: failure.failureClass, message } as const;
    expect(findingsOf([fine], [check, { ...check, check: "canary:pay" }], request())).toMatchObject([
      { detail: "" },
      { detail: "pay" },
    ]);
  });

  test.each<[string, Partial<ProbeChecks>, boolean]>([
    ["nothing of the contract was asked for", {}, true],
    ["more than one tool was asked for", { minimumTools: 2 }, true],
    ["a tool was asked for", { requiredTools: ["a"] }, false],
    ["a digest was asked for", { expectedDigest: "sha256:0" }, false],
    ["a contract was asked for", { expectedContract: EMPTY_CONTRACT }, false],
    ["a server was asked for", { expectedServer: { name: "a" } }, false],
    ["a witness was given", { witnesses: [{ fingerprint: "f", tool: "a", arguments: {} }] }, false],
  ])("of a server that wants a login: %s", (_words, checks, healthy) => {
    const findings = findingsOf([failed("auth.required")], [], request(checks));
    expect(isHealthy(findings, [])).toBe(healthy);
    expect(findings[0]?.failureClass).toBe(healthy ? "auth.required" : "probe.settings");
  });

  test("name the checks that were asked for and not come to, once each", () => {
    const asked = request({ requiredTools: ["a"], expectedDigest: "sha256:0" });
    const answered: readonly CheckResult[] = [{ check: "required-tools", verdict: "pass", message: "" }];
    expect(unanswered(asked, answered).map(({ check, verdict }) => [check, verdict])).toEqual([
      ["minimum-tools", "skipped"],
      ["expected-digest", "skipped"],
    ]);
  });

  test("say that a witness file holds no call", () => {
    const minimum: CheckResult = { check: "minimum-tools", verdict: "pass", message: "" };
    const row = { check: "witnesses", verdict: "skipped", message: "the witness file holds no call" };
    expect(unanswered(request({ witnessFile: true }), [minimum])).toEqual([row]);
    expect(unanswered(request(), [minimum])).toEqual([]);
  });
});
