import { describe, expect, test } from "@jest/globals";
import { judgeLedger, type LedgerQuestion } from "../../../shared/promotion/gates/ledger-gate.ts";
import type { LedgerDoubt } from "../../../shared/promotion/ledger.ts";
import { aReading, aRecord, ended, read, replaced, succeeded, verified } from "../builders.ts";

const EMPTY = read(aReading([]));

function judge(question: Partial<LedgerQuestion>) {
  const answer = judgeLedger({ source: undefined, target: EMPTY, own: undefined, ...question });
  return { ...answer, codes: answer.reasons.map(({ code }) => code) };
}

function doubting(code: LedgerDoubt["code"], blocks: boolean, recordId = "41") {
  return read(aReading([], { doubts: [{ code, recordId, is: "gone", blocks }] }));
}

describe("a ledger", () => {
  test("that can be read is relied on, and the summary says what is in it", () => {
    const source = read(aReading([aRecord([succeeded(1)]), aRecord([succeeded(2)])], { environment: "staging" }));
    expect(judge({ source, target: read(aReading([aRecord([succeeded(1)])])) })).toMatchObject({
      gate: "ledger",
      decision: "pass",
      asked: true,
      summary: "staging: 2 deployments; production: 1 deployment",
      reasons: [],
    });
  });

  test.each(["source", "target"] as const)("that cannot be read is unknown: %s", (place) => {
    const facts = { state: "unreadable", environment: "staging", why: "GitHub answered 502" } as const;
    const { decision, reasons, summary } = judge({ [place]: facts });
    expect(decision).toBe("unknown");
    expect(reasons).toMatchObject([
      { code: "ledger.unreadable", field: "ledger of staging", is: "GitHub answered 502", must: "readable" },
    ]);
    expect(summary).toContain("that of staging cannot be read");
  });

  test.each<LedgerDoubt["code"]>([
    "ledger.unreadable",
    "ledger.too-long",
    "ledger.malformed-record",
    "ledger.deleted-record",
    "ledger.renamed-environment",
    "ledger.broken-chain",
    "ledger.clock",
  ])("of which a doubt blocks is unknown: %s", (code) => {
    const { decision, reasons } = judge({ target: doubting(code, true) });
    expect(decision).toBe("unknown");
    expect(reasons).toMatchObject([{ code, field: "ledger of production, record 41", is: "gone" }]);
  });

  test("with a doubt about the whole of it names no record", () => {
    expect(judge({ target: doubting("ledger.broken-chain", true, "") }).reasons[0]?.field).toBe("ledger of production");
  });

  test("is doubted for the environment before as well", () => {
    expect(judge({ source: doubting("ledger.deleted-record", true) }).codes).toEqual(["ledger.deleted-record"]);
  });

  test.each<LedgerDoubt["code"]>([
    "ledger.forged-record",
    "ledger.forged-status",
    "ledger.foreign-record",
    "ledger.replayed-payload",
    "ledger.deleted-record",
  ])("is relied on without what is left out, and says so: %s", (code) => {
    const { decision, summary } = judge({ target: doubting(code, false) });
    expect(decision).toBe("pass");
    expect(summary).toBe("production: 0 deployments, without 1 that cannot be believed");
  });

  test("counts what is left out without what blocks", () => {
    const doubt = { code: "ledger.deleted-record", recordId: "1", is: "gone" } as const;
    const doubts = [true, false].map((blocks) => ({ ...doubt, blocks }));
    const { summary, reasons } = judge({ target: read(aReading([], { doubts })) });
    expect(summary).toBe("production: 0 deployments, without 1 that cannot be believed");
    expect(reasons).toMatchObject([{ must: "as it was written" }]);
  });

  test.each<LedgerDoubt["code"]>(["ledger.forged-record", "ledger.replayed-payload"])(
    "is unknown where a doubt blocks that is left out as a rule: %s",
    (code) => {
      expect(judge({ target: doubting(code, true) })).toMatchObject({
        decision: "unknown",
        codes: ["ledger.malformed-record"],
      });
    },
  );
});

describe("an environment is busy", () => {
  test("while another deployment is under way", () => {
    const { decision, reasons, eligibleAt } = judge({ target: read(aReading([aRecord([verified(1)])])) });
    expect([decision, eligibleAt]).toEqual(["wait", undefined]);
    expect(reasons).toMatchObject([
      {
        code: "ledger.busy",
        field: "deployments to production",
        is: "deployment 41 under way, by https://ci.example.com/7",
        must: "none under way",
      },
    ]);
  });

  test("by a run that is named by its number where it has no page", () => {
    const run = { id: "7", attempt: 1, url: "", actor: "" };
    expect(judge({ target: read(aReading([aRecord([], { run })])) }).reasons[0]?.is).toBe(
      "deployment 41 under way, by run 7",
    );
  });

  test("not by the deployment that asks itself", () => {
    expect(judge({ target: read(aReading([aRecord([])])), own: "41" }).decision).toBe("pass");
  });

  test("by another one beside the one that asks itself, whichever is newer", () => {
    const target = read(aReading([aRecord([], { id: "40" }), aRecord([]), aRecord([], { id: "42" })]));
    const { reasons } = judge({ target, own: "41" });
    expect(reasons.map(({ is }) => is.split(" ")[1])).toEqual(["40", "42"]);
  });

  test.each([
    ["succeeded", [succeeded(1)]],
    ["ended", [ended(1)]],
    ["was replaced", [replaced(1)]],
  ])("not by one that %s", (_words, events) => {
    expect(judge({ target: read(aReading([aRecord(events)])) }).decision).toBe("pass");
  });

  test("not by a deployment to the environment before", () => {
    expect(judge({ source: read(aReading([aRecord([])])) }).decision).toBe("pass");
  });

  test("and unreadable at once is unknown", () => {
    const source = { state: "unreadable", environment: "staging", why: "no" } as const;
    expect(judge({ source, target: read(aReading([aRecord([])])) })).toMatchObject({
      decision: "unknown",
      codes: ["ledger.unreadable", "ledger.busy"],
    });
  });
});
