import { describe, expect, test } from "@jest/globals";
import type { Fleet, FleetAddress, FleetProbe } from "../../../shared/promotion/gates/fleet.ts";
import { judgeParity } from "../../../shared/promotion/gates/parity-gate.ts";
import { judgeReplicas } from "../../../shared/promotion/gates/replicas-gate.ts";

const APPROVED = { strict: `sha256:${"5".repeat(64)}`, semantic: `sha256:${"a".repeat(64)}` };
const OTHER = { strict: `sha256:${"6".repeat(64)}`, semantic: `sha256:${"b".repeat(64)}` };

const UP: FleetProbe = { state: "healthy", why: "", digests: APPROVED };
const DOWN: FleetProbe = { state: "unhealthy", why: "network.refused", digests: undefined };
const UNSEEN: FleetProbe = { state: "unknown", why: "probe.dns", digests: undefined };
const DRIFTED: FleetProbe = { ...UP, digests: OTHER };

function address(probes: readonly FleetProbe[], facts: Partial<FleetAddress> = {}): FleetAddress {
  return { name: "https://a.example/mcp", zone: undefined, replicas: undefined, probes, ...facts };
}

function fleet(...addresses: readonly FleetAddress[]): Fleet {
  return { state: "asked", environment: "production", addresses };
}

const NOBODY: Fleet = { state: "unknown", environment: "production", why: "no server is named" };

describe("replicas", () => {
  const judged = (rules: { min: number; zones?: number }, asked: Fleet | undefined) => {
    const { decision, reasons } = judgeReplicas({ rules: { zones: 1, ...rules }, fleet: asked });
    return { decision, codes: reasons.map(({ code }) => code), is: reasons.map(({ is }) => is) };
  };

  test("are not asked for where the policy does not ask", () => {
    expect(judgeReplicas({ rules: undefined, fleet: undefined })).toMatchObject({ decision: "pass", asked: false });
  });

  test.each([
    ["nobody asked", undefined, "nobody asked"],
    ["there is nobody to ask", NOBODY, "no server is named"],
  ])("are unknown where %s", (_, asked, is) => {
    expect(judged({ min: 1 }, asked)).toEqual({ decision: "unknown", codes: ["replicas.unknown"], is: [is] });
  });

  const a = { zone: "a" };
  const b = { zone: "b" };
  const three = { replicas: 3 };
  test.each<[string, { min: number; zones?: number }, Fleet, string, readonly string[]]>([
    ["one of one", { min: 1 }, fleet(address([UP])), "pass", []],
    ["one of two", { min: 2 }, fleet(address([UP])), "fail", ["replicas.too-few"]],
    ["two addresses", { min: 2 }, fleet(address([UP]), address([UP])), "pass", []],
    ["one that is down", { min: 1 }, fleet(address([DOWN])), "fail", ["replicas.too-few"]],
    ["more than enough, one down", { min: 1 }, fleet(address([UP]), address([DOWN])), "pass", []],
    ["one that may be up", { min: 1 }, fleet(address([UNSEEN])), "unknown", ["replicas.unknown"]],
    ["too few even if it is up", { min: 2 }, fleet(address([UNSEEN])), "fail", ["replicas.too-few"]],
    ["enough without the one that may be up", { min: 1 }, fleet(address([UNSEEN]), address([UP])), "pass", []],
    ["three behind one address", { min: 3 }, fleet(address([UP, UP, UP], three)), "pass", []],
    ["three behind one address of four", { min: 4 }, fleet(address([UP], three)), "fail", ["replicas.too-few"]],
    ["one of them at least", { min: 1 }, fleet(address([UP, DOWN, UP], three)), "pass", []],
    ["two where one of three is down", { min: 2 }, fleet(address([UP, DOWN, UP], three)), "fail", ["replicas.too-few"]],
    [
      "two where one of three may be up",
      { min: 2 },
      fleet(address([UP, UNSEEN], three)),
      "unknown",
      ["replicas.unknown"],
    ],
    ["one where one of three may be up", { min: 1 }, fleet(address([UP, UNSEEN], three)), "pass", []],
    ["one that is up at times", { min: 1 }, fleet(address([UP, DOWN])), "fail", ["replicas.too-few"]],
    ["two zones", { min: 2, zones: 2 }, fleet(address([UP], a), address([UP], b)), "pass", []],
    [
      "two in one zone",
      { min: 2, zones: 2 },
      fleet(address([UP], a), address([UP], a)),
      "fail",
      ["replicas.too-few-zones"],
    ],
    [
      "two zones, one of them down",
      { min: 1, zones: 2 },
      fleet(address([UP], a), address([DOWN], b)),
      "fail",
      ["replicas.too-few-zones"],
    ],
    [
      "two zones, one of them not known",
      { min: 1, zones: 2 },
      fleet(address([UP], a), address([UNSEEN], b)),
      "unknown",
      ["replicas.unknown"],
    ],
    [
      "zones that nobody named",
      { min: 2, zones: 2 },
      fleet(address([UP]), address([UP])),
      "fail",
      ["replicas.too-few-zones"],
    ],
    ["one zone that nobody named", { min: 2, zones: 1 }, fleet(address([UP]), address([UP])), "pass", []],
    ["nobody", { min: 1, zones: 2 }, fleet(), "fail", ["replicas.too-few", "replicas.too-few-zones"]],
  ])("%s: %#", (_, rules, asked, decision, codes) => {
    expect(judged(rules, asked)).toMatchObject({ decision, codes });
  });

  test("say which are not healthy, how often and why", () => {
    const asked = fleet(
      address([UP, DOWN, DOWN, UP], { replicas: 4, name: "https://b.example (b)" }),
      address([UP], a),
    );
    expect(judged({ min: 4, zones: 2 }, asked).is).toEqual([
      "2 are healthy; https://b.example (b) at 2 of 4 probes: network.refused",
      "healthy in a; 1 target has no label `zone`",
    ]);
  });
});

describe("parity", () => {
  const judged = (asked: Fleet | undefined, contractDigest: string | undefined = APPROVED.semantic) => {
    const { decision, reasons } = judgeParity({ required: true, contractDigest, fleet: asked });
    return { decision, codes: reasons.map(({ code }) => code), is: reasons.map(({ is }) => is) };
  };

  test("is not asked for where the policy does not ask", () => {
    const answer = judgeParity({ required: false, contractDigest: undefined, fleet: undefined });
    expect(answer).toMatchObject({ decision: "pass", asked: false });
  });

  test.each<[string, Fleet | undefined]>([
    ["nobody asked", undefined],
    ["there is nobody to ask", NOBODY],
    ["there is no server", fleet()],
  ])("is unknown where %s", (_, asked) => {
    expect(judged(asked)).toMatchObject({ decision: "unknown", codes: ["parity.unknown"] });
  });

  test("is unknown where nobody says which contract was approved", () => {
    const answer = judgeParity({ required: true, contractDigest: undefined, fleet: fleet(address([UP])) });
    expect(answer.decision).toBe("unknown");
  });

  test.each<[string, Fleet, string, readonly string[]]>([
    ["all of one", fleet(address([UP])), "pass", []],
    ["all samples of all", fleet(address([UP, UP]), address([UP])), "pass", []],
    ["all, one of which is not healthy", fleet(address([{ ...UP, state: "unhealthy" }])), "pass", []],
    ["another contract", fleet(address([UP]), address([DRIFTED])), "fail", ["parity.differs"]],
    ["another contract at one sample", fleet(address([UP, UP, DRIFTED])), "fail", ["parity.differs"]],
    ["no contract", fleet(address([UP]), address([DOWN])), "unknown", ["parity.unknown"]],
    ["no contract at one sample", fleet(address([UP, UNSEEN])), "unknown", ["parity.unknown"]],
    ["both", fleet(address([DRIFTED]), address([DOWN])), "fail", ["parity.differs", "parity.unknown"]],
  ])("%s: %#", (_, asked, decision, codes) => {
    expect(judged(asked)).toMatchObject({ decision, codes });
  });

  test("holds by the strict digest of a release as well", () => {
    expect(judged(fleet(address([UP])), APPROVED.strict).decision).toBe("pass");
    expect(judged(fleet(address([DRIFTED])), APPROVED.strict).decision).toBe("fail");
  });

  test("says who serves what, and how often", () => {
    const eu = { name: "https://eu.example (eu)" };
    expect(judged(fleet(address([UP, DRIFTED, DRIFTED], eu), address([DOWN]))).is).toEqual([
      "https://eu.example (eu) serves sha256:bbbbbbbbbbbb at 2 of 3 probes",
      "the contract of https://a.example/mcp could not be read: network.refused",
    ]);
  });

  test("names ten addresses at most", () => {
    const many = Array.from({ length: 12 }, (_, index) => address([DRIFTED], { name: `s${index}` }));
    expect(judged(fleet(...many)).is[0]).toMatch(/; 2 more$/);
  });
});
