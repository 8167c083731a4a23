import { describe, expect, test } from "@jest/globals";
import { judgeOrder, type OrderQuestion } from "../../../shared/promotion/gates/order-gate.ts";
import type { LedgerRecord } from "../../../shared/promotion/ledger.ts";
import { aReading, aRecord, aRelease, ended, NEW, OLD, replaced, succeeded, verified } from "../builders.ts";

const staging = (...records: readonly LedgerRecord[]) => aReading(records, { environment: "staging" });
const inStaging = aRecord([succeeded(1)], { id: "31", environment: "staging" });
const old = aRecord([succeeded(1)], { id: "21", release: OLD });

function judge(parts: Partial<OrderQuestion> = {}) {
  const answer = judgeOrder({
    release: NEW,
    source: staging(inStaging),
    target: aReading([old]),
    approvedAt: undefined,
    ...parts,
  });
  return { ...answer, codes: answer.reasons.map(({ code }) => code) };
}

describe("the environment before", () => {
  test("holds the release", () => {
    expect(judge()).toMatchObject({
      gate: "order",
      decision: "pass",
      asked: true,
      summary: "staging holds it since deployment 31",
    });
  });

  test.each<readonly [string, readonly LedgerRecord[], string, string]>([
    ["does not hold it where nothing was deployed", [], "order.not-in-source", "none"],
    ["does not hold it where something else was", [old], "order.not-in-source", "aaaaaaaaaaaa last"],
    [
      "does not hold it any more once something else was begun there",
      [inStaging, aRecord([], { release: OLD })],
      "order.not-in-source",
      "aaaaaaaaaaaa last",
    ],
    [
      "does not hold another image with the same contract",
      [{ ...inStaging, release: aRelease("b", { imageDigest: OLD.imageDigest }) }],
      "order.not-in-source",
      "bbbbbbbbbbbb last",
    ],
    [
      "does not hold a release of which nobody knows the contract",
      [{ ...inStaging, release: { imageDigest: NEW.imageDigest, contractDigest: undefined, schemaVersion: "2.3.0" } }],
      "order.not-in-source",
      "2.3.0 (bbbbbbbbbbbb) last",
    ],
    ["does not serve it yet", [aRecord([verified(1)])], "order.not-succeeded", "under way"],
    ["does not serve what failed", [aRecord([ended(1)])], "order.not-succeeded", "ended"],
    [
      "does not serve what was rolled back",
      [aRecord([succeeded(1), ended(2, "rolled-back")])],
      "order.not-succeeded",
      "ended",
    ],
    [
      "does not serve what was replaced by something unknown",
      [aRecord([succeeded(1), replaced(2)])],
      "order.not-succeeded",
      "replaced",
    ],
    [
      "does not serve it any more when it was deployed again and that failed",
      [inStaging, aRecord([ended(2)])],
      "order.not-succeeded",
      "ended",
    ],
    [
      "proves nothing by an emergency",
      [{ ...inStaging, isEmergency: true }],
      "order.emergency",
      "deployment 31, an emergency",
    ],
  ])("%s", (_words, records, code, is) => {
    const answer = judge({ source: staging(...records) });
    expect([answer.decision, answer.codes]).toEqual(["fail", [code]]);
    expect(answer.reasons[0]).toMatchObject({ field: "deployments to staging", is });
  });

  test("may have found something wrong with it: that is for the soak", () => {
    expect(judge({ source: staging(aRecord([succeeded(1), verified(2, false)])) }).decision).toBe("pass");
  });

  test("is called by what it must hold", () => {
    const release = { ...NEW, schemaVersion: "2.3.0" };
    expect(judge({ release, source: staging(old) }).reasons[0]?.must).toBe("2.3.0 (bbbbbbbbbbbb), with success");
    const unknown = { imageDigest: undefined, contractDigest: undefined, schemaVersion: undefined };
    expect(judge({ release: unknown, source: staging(old) }).reasons[0]?.must).toBe("unknown, with success");
  });

  test("tells all that is wrong at once", () => {
    const source = staging(aRecord([ended(1)], { isEmergency: true }));
    const target = aReading([aRecord([succeeded(1), ended(2, "rolled-back")])]);
    expect(judge({ source, target }).codes).toEqual(["order.not-succeeded", "order.emergency", "order.rolled-back"]);
  });

  test("is not asked where there is none", () => {
    expect(judge({ source: undefined })).toMatchObject({
      decision: "pass",
      asked: false,
      summary: "there is no environment before",
    });
  });
});

describe("a release that worked here before", () => {
  const target = aReading([
    aRecord([succeeded(1), replaced(2)], { id: "20" }),
    aRecord([succeeded(2)], { id: "21", release: OLD }),
  ]);

  test.each([
    ["whatever the environment before holds", staging(old)],
    ["whatever failed there", staging(aRecord([ended(1)]))],
    ["where there is no environment before", undefined],
  ])("may come back %s", (_words, source) => {
    expect(judge({ source, target })).toMatchObject({
      decision: "pass",
      asked: true,
      summary: "it worked in production before",
    });
  });
});

describe("a release that was rolled back", () => {
  const taken = aReading([old, aRecord([succeeded(2), ended(5, "rolled-back")])]);
  const back = aReading([
    ...[old, aRecord([succeeded(2), replaced(5)])],
    aRecord([succeeded(5)], { release: OLD, isRollback: true }),
  ]);

  test.each<readonly [string, OrderQuestion["target"]]>([
    ["by its record", taken],
    ["by what was deployed in its place", back],
  ])("comes again only after a new approval: %s", (_words, target) => {
    expect(judge({ target, approvedAt: 6 }).decision).toBe("pass");
    expect(judge({ target, approvedAt: 5 }).codes).toEqual(["order.rolled-back"]);
    expect(judge({ target, approvedAt: 4 }).reasons).toMatchObject([
      {
        code: "order.rolled-back",
        field: "approval for production",
        is: "1970-01-01T00:00:00.004Z",
        must: "after 1970-01-01T00:00:00.005Z, when it was rolled back",
      },
    ]);
    expect(judge({ target }).reasons).toMatchObject([{ code: "order.rolled-back", is: "not known" }]);
  });

  test("is told beside what the environment before does not hold", () => {
    expect(judge({ target: taken, source: staging() })).toMatchObject({
      codes: ["order.not-in-source", "order.rolled-back"],
      summary: "staging does not hold it",
    });
  });

  test("does not come again where there is no environment before either", () => {
    expect(judge({ target: taken, source: undefined })).toMatchObject({
      decision: "fail",
      codes: ["order.rolled-back"],
      summary: "it was in production before, or may have been",
    });
    expect(judge({ target: taken, source: undefined, approvedAt: 6 }).decision).toBe("pass");
  });

  test("goes the ordinary way even then", () => {
    expect(judge({ target: back, approvedAt: 6, source: staging(old) }).codes).toEqual(["order.not-in-source"]);
  });
});

test("whether it was rolled back is unknown where the ledger was not read back to it", () => {
  const target = aReading([old], { hasOlder: true });
  expect(judge({ target, approvedAt: 1000 })).toMatchObject({ decision: "unknown", codes: ["order.past-unknown"] });
  expect(judge({ target, source: undefined }).reasons).toMatchObject([
    {
      field: "ledger of production",
      is: "the newest 1 deployments",
      must: "read back to the last success of it",
    },
  ]);
  expect(judge({ target, source: staging() }).decision).toBe("fail");
});
