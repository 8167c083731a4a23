import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ProbeResult } from "../../../shared/mcp/probe/model.ts";
import {
  DEFAULT_SET_GATES,
  decideSet,
  missProbability,
  type SetGates,
  samplesFor,
} from "../../../shared/mcp/probe/set-gates.ts";
import { aFailedProbe, aProbeResult } from "./builders.ts";

const good = (changes: Partial<ProbeResult> = {}) => aProbeResult(changes);
const down = (changes: Partial<ProbeResult> = {}) => aFailedProbe("tcp.refused", changes);
const unknown = (changes: Partial<ProbeResult> = {}) => aFailedProbe("probe.self", changes);
const digest = (letter: string) => ({ strict: `sha256:${letter.repeat(64)}`, semantic: `sha256:${letter.repeat(64)}` });

function answer(results: readonly ProbeResult[], gates: Partial<SetGates>) {
  const { decision, answers } = decideSet(results, [], { ...DEFAULT_SET_GATES, ...gates });
  return [decision, ...answers.map(({ reason }) => reason)];
}

describe("healthy targets", () => {
  test.each<[string, readonly ProbeResult[], Partial<SetGates>, readonly string[]]>([
    ["all, when nothing else is said", [good(), good()], {}, ["pass", "2 of 2 targets are healthy, 2 asked for"]],
    ["one of two is not enough then", [good(), down()], {}, ["fail", "1 of 2 targets is healthy, and 2 must be"]],
    [
      "a count",
      [good(), down(), down()],
      { minimumHealthy: { count: 1 } },
      ["pass", "1 of 3 targets is healthy, 1 asked for"],
    ],
    [
      "a share, rounded up",
      [good(), down(), down()],
      { minimumHealthy: { share: 0.5 } },
      ["fail", "1 of 3 targets is healthy, and 2 must be"],
    ],
    [
      "what could not be established leaves it open, where it matters",
      [good(), unknown(), down()],
      { minimumHealthy: { count: 2 } },
      ["unknown", "1 of 3 targets is healthy, and 2 must be; of the others it could not be established"],
    ],
    [
      "and not where it does not",
      [good(), unknown(), down()],
      { minimumHealthy: { count: 3 } },
      ["fail", "1 of 3 targets is healthy, and 3 must be"],
    ],
  ])("%s", (_words, results, gates, expected) => {
    expect(answer(results, gates)).toEqual(expected);
  });
});

describe("zones", () => {
  const zone = (name: string) => ({ labels: { zone: name } });
  const gates = { minimumHealthy: { count: 0 }, minimumZones: 2 };

  test.each<[string, readonly ProbeResult[], string, string]>([
    ["two", [good(zone("a")), good(zone("b"))], "pass", "healthy in 2 zones: a, b"],
    ["two replicas in one", [good(zone("a")), good(zone("a"))], "fail", "healthy in a, and 2 zones must be"],
    ["one of them down", [good(zone("a")), down(zone("b"))], "fail", "healthy in a, and 2 zones must be"],
    ["one of them not known", [good(zone("a")), unknown(zone("b"))], "unknown", "healthy in a, and 2 zones must be"],
    [
      "without labels",
      [good(), good(zone("b"))],
      "fail",
      "healthy in b, and 2 zones must be; 1 target has no label `zone`",
    ],
    ["none", [down(zone("a"))], "fail", "healthy in no zone, and 2 zones must be"],
  ])("%s", (_words, results, decision, reason) => {
    const decided = decideSet(results, [], { ...DEFAULT_SET_GATES, ...gates });
    expect([decided.decision, decided.answers[1]?.reason]).toEqual([decision, reason]);
  });

  test("and targets are counted as people do, one or more", () => {
    const reasons = (result: ProbeResult) => {
      const decided = decideSet([result], [], { ...DEFAULT_SET_GATES, minimumZones: 1 });
      return decided.answers.map(({ reason }) => reason);
    };
    expect(reasons(good(zone("a")))).toEqual(["1 of 1 target is healthy, 1 asked for", "healthy in 1 zone: a"]);
    expect(reasons(down(zone("a")))).toEqual([
      "0 of 1 target is healthy, and 1 must be",
      "healthy in no zone, and one zone must be",
    ]);
  });
});

describe("parity", () => {
  const gates = { ...DEFAULT_SET_GATES, minimumHealthy: { count: 0 }, parity: true };

  test("holds when all have the same contract", () => {
    const { decision, parity, answers } = decideSet([good(), good()], [], gates);
    expect([decision, parity, answers[1]?.reason]).toEqual(["pass", "same", "all have sha256:222222222222"]);
  });

  test("names the minority, with its labels", () => {
    const odd = good({ digests: digest("f"), labels: { region: "eu", replica: "3" } });
    const { decision, parity, answers } = decideSet([good(), odd, good()], [], gates);
    expect([decision, parity]).toEqual(["fail", "different"]);
    expect(answers[1]?.reason).toBe(
      "the contracts differ: 2 of 3 have sha256:222222222222; https://mcp.example/mcp (eu, 3) has sha256:ffffffffffff",
    );
  });

  test("is not known while a contract is missing", () => {
    const { decision, parity, answers } = decideSet([good(), down()], [], gates);
    expect([decision, parity]).toEqual(["unknown", "unknown"]);
    expect(answers[1]?.reason).toContain("the contract of 1 of 2 targets is not known");
  });

  test("is told when nothing is asked of it, and decides nothing", () => {
    const odd = good({ digests: digest("f") });
    expect(decideSet([good(), odd], [], DEFAULT_SET_GATES)).toMatchObject({ decision: "pass", parity: "different" });
  });

  test("of replicas behind one address is sampled, and what that may miss is said", () => {
    const samples = { target: "https://mcp.example/mcp", digests: Array(5).fill(digest("2").semantic), replicas: 3 };
    const { decision, answers } = decideSet([good()], [samples], gates);
    expect(decision).toBe("pass");
    expect(answers[1]?.reason).toBe(
      "all have sha256:222222222222; https://mcp.example/mcp was sampled 5 times: one replica that differs would be missed 13.2 % of the time among 3",
    );
  });

  test("finds a sample that differs", () => {
    const samples = { target: "https://mcp.example/mcp", digests: [digest("f").semantic], replicas: undefined };
    expect(decideSet([good(), good()], [samples], gates).decision).toBe("fail");
  });
});

describe("laws of the set", () => {
  const anyResult = fc.constantFrom(
    good(),
    good({ digests: digest("f") }),
    down(),
    unknown(),
    aFailedProbe("latency.slow"),
  );

  test("the order of targets changes no decision", () => {
    fc.assert(
      fc.property(fc.array(anyResult, { minLength: 1, maxLength: 8 }), fc.nat(4), (results, zones) => {
        const gates = { ...DEFAULT_SET_GATES, minimumZones: zones, parity: true };
        expect(decideSet([...results].reverse(), [], gates)).toEqual(decideSet(results, [], gates));
      }),
      { seed: 20_261_127 },
    );
  });

  test("one more healthy target never makes it worse", () => {
    const order = ["fail", "unknown", "pass"];
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 8 }), fc.integer({ min: 0, max: 5 }), (results, count) => {
        const gates = { ...DEFAULT_SET_GATES, minimumHealthy: { count } };
        const [less, more] = [results, [...results, good()]].map((set) => decideSet(set, [], gates).decision);
        expect(order.indexOf(more ?? "")).toBeGreaterThanOrEqual(order.indexOf(less ?? ""));
      }),
      { seed: 20_261_127 },
    );
  });

  test("more samples miss less", () => {
    expect(missProbability(4, 1)).toBe(0.75);
    expect(missProbability(4, 10)).toBeLessThan(missProbability(4, 9));
    expect(missProbability(1, 1)).toBe(0);
  });

  test.each([
    [undefined, 1, undefined],
    [1, 1, undefined],
    [2, 7, "0.8 %"],
    [50, 228, "1.0 %"],
    [109, 500, "1.0 %"],
    [200, 500, "8.2 %"],
  ])(
    "one of %p replicas is missed as seldom as %i samples make it, and how seldom is told",
    (replicas, count, missed) => {
      expect(samplesFor(replicas)).toBe(count);
      const digests = Array.from({ length: count }, () => `sha256:${"2".repeat(64)}`);
      const { answers } = decideSet([good()], [{ target: "a", digests, replicas }], {
        ...DEFAULT_SET_GATES,
        parity: true,
      });
      const words =
        missed === undefined ? "all have sha256:222222222222" : `missed ${missed} of the time among ${replicas}`;
      expect(answers[1]?.reason.endsWith(words)).toBe(true);
    },
  );
});
