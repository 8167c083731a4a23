import { describe, expect, test } from "@jest/globals";
import {
  type EnvironmentSide,
  type IsolationQuestion,
  judgeIsolation,
  type ValueFacts,
} from "../../../shared/promotion/gates/isolation-gate.ts";

type Rules = Partial<NonNullable<IsolationQuestion["rules"]>>;

function side(environment: string, facts: Partial<EnvironmentSide> = {}): EnvironmentSide {
  return { environment, targets: [`https://${environment}.example/mcp`], values: {}, ...facts };
}

function judged(rules: Rules, target: EnvironmentSide, ...others: readonly EnvironmentSide[]) {
  const asked = { rules: { hosts: true, salt: "SALT", ...rules }, target, others };
  const { decision, reasons } = judgeIsolation(asked);
  return { decision, reasons: reasons.map(({ code, field, is }) => `${code}: ${field}: ${is}`) };
}

const known = (...fingerprints: readonly string[]): ValueFacts => ({ state: "known", fingerprints });

describe("isolation", () => {
  test.each([
    ["the policy does not ask", undefined],
    ["the policy asks for nothing", { hosts: false, salt: "SALT" }],
  ])("is not asked for where %s", (_, rules) => {
    const answer = judgeIsolation({ rules, target: side("production"), others: [side("staging")] });
    expect(answer).toMatchObject({ decision: "pass", asked: false });
  });

  test.each<[string, readonly string[], readonly string[], string]>([
    ["hosts of their own", ["https://p.example/mcp"], ["https://s.example/mcp"], "pass"],
    ["one host with two paths", ["https://a.example/p"], ["https://a.example/s"], "fail"],
    ["one host with two ports", ["https://a.example:8443"], ["https://a.example"], "fail"],
    ["one host by http and https", ["http://a.example"], ["https://a.example"], "fail"],
    ["one host in two spellings", ["https://A.example./mcp"], ["https://a.example:443"], "fail"],
    ["one host as IDN", ["https://bücher.example"], ["https://xn--bcher-kva.example"], "fail"],
    ["one IP address in two spellings", ["http://10.0.0.1"], ["http://0x0a.1"], "fail"],
    ["one IP address as IPv6", ["http://10.0.0.1"], ["http://[::ffff:10.0.0.1]"], "fail"],
    ["one of several hosts", ["https://p.example", "https://a.example"], ["https://a.example"], "fail"],
    ["ports of this machine", ["http://127.0.0.1:4001"], ["http://127.0.0.1:4002"], "pass"],
    ["one port of this machine", ["http://127.0.0.1:4001"], ["http://localhost:4001"], "fail"],
    ["processes", ["stdio:node a.js"], ["stdio:node a.js"], "pass"],
    ["no server", [], ["https://s.example"], "unknown"],
    ["no server of the other one", ["https://p.example"], [], "unknown"],
    ["a server that cannot be told", ["https://p.example"], ["ftp://user:secret@s.example"], "unknown"],
  ])("of %s: %#", (_, mine, theirs, decision) => {
    const answer = judged({}, side("production", { targets: mine }), side("staging", { targets: theirs }));
    expect(answer.decision).toBe(decision);
    expect(answer.reasons.join()).not.toContain("secret");
  });

  test("names the host that is shared, once, and with whom", () => {
    const shared = { targets: ["https://a.example/1", "https://a.example/2"] };
    expect(judged({}, side("production", shared), side("staging", shared), side("development")).reasons).toEqual([
      "isolation.shared-host: endpoints of production and staging: both on a.example",
    ]);
  });

  test("looks at no host where the policy does not ask for that", () => {
    const same = { targets: ["https://a.example"], values: { DB: known("1") } };
    const other = { ...same, values: { DB: known("2") } };
    expect(judged({ hosts: false, values: ["DB"] }, side("production", same), side("staging", other)).decision).toBe(
      "pass",
    );
  });

  test.each<[string, EnvironmentSide["values"], EnvironmentSide["values"], string]>([
    ["different values", { DB: known("1"), CACHE: known("2") }, { DB: known("3"), CACHE: known("4") }, "pass"],
    ["the same value", { DB: known("1"), CACHE: known("2") }, { DB: known("1"), CACHE: known("4") }, "fail"],
    [
      "one host of several in common",
      { DB: known("1", "2"), CACHE: known("3") },
      { DB: known("2"), CACHE: known("4") },
      "fail",
    ],
    ["the value of another name", { DB: known("1"), CACHE: known("2") }, { DB: known("3"), CACHE: known("1") }, "fail"],
    ["a value that nobody knows", { DB: known("1"), CACHE: known("2") }, { DB: known("3") }, "unknown"],
    ["a value of its own that nobody knows", { DB: known("1") }, { DB: known("3"), CACHE: known("4") }, "unknown"],
    [
      "nothing deployed there",
      { DB: known("1"), CACHE: known("2") },
      { DB: { state: "unused" }, CACHE: { state: "unused" } },
      "pass",
    ],
    ["a shared and an unknown value", { DB: known("1"), CACHE: known("2") }, { DB: known("1") }, "fail"],
  ])("of %s: %#", (_, mine, theirs, decision) => {
    const rules = { values: ["DB", "CACHE"] };
    expect(judged(rules, side("production", { values: mine }), side("staging", { values: theirs })).decision).toBe(
      decision,
    );
  });

  test("tells which value points to the same as which, and not what it is", () => {
    const target = side("production", { values: { DB: known("fingerprint") } });
    const other = side("staging", { values: { DB: known("fingerprint") } });
    expect(judged({ values: ["DB"] }, target, other).reasons).toEqual([
      "isolation.shared-value: DB of production: it points to the same as DB of staging",
    ]);
  });

  test("from nobody is kept", () => {
    expect(judged({}, side("production")).decision).toBe("pass");
  });
});
