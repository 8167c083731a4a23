import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { LedgerRecord } from "../../shared/promotion/ledger.ts";
import { statusOf } from "../../shared/promotion/status.ts";
import { renderStatusText } from "../../shared/report/status-text.ts";
import { aRecord, aRelease, ended, HOUR, succeeded } from "../promotion/status-builders.ts";
import { anEnvironment, aQuestion, aStatus, hostileStatus, NOW } from "./status-builders.ts";

const plain = { colour: false };

describe("the status for a terminal", () => {
  const text = renderStatusText(aStatus(), plain);

  test("begins with a table of what is where", () => {
    expect(text.split("\n").slice(0, 7)).toEqual([
      "payments-mcp",
      "as of 2026-11-27T12:00Z, by the ledger's clock",
      "",
      "  environment  state    release  since                                   ticket",
      "✓ development  Serving  2.4.0    2026-11-27 09:12 UTC (2 h 48 min ago)",
      "✓ staging      Serving  2.3.0    2026-11-26 22:40 UTC (13 h 20 min ago)  CHG-42",
      "✓ production   Serving  2.2.0    2026-11-18 09:05 UTC (9 d 2 h ago)      CHG-39",
    ]);
  });

  test("says when each release may go on, and how far its soak is", () => {
    expect(text).toContain("✓ → staging: May go on now, until a freeze begins 2026-12-02 08:00 UTC (in 4 d 20 h)");
    expect(text).toContain(
      [
        "  ◔ → production: Waits until 2026-11-30 07:00 UTC (in 2 d 19 h)",
        "    10 h 20 min of 1 d healthy, 21 verifications",
        "    its soak ends 2026-11-28 01:40 UTC (in 13 h 40 min), when a freeze is on",
      ].join("\n"),
    );
  });

  test("names what needs attention, and says so when nothing does", () => {
    expect(text).toContain("✖ production: The newest deployment, 2.2.1, failed, 2026-11-24 19:52 UTC (2 d 16 h ago)");
    const calm = statusOf(aQuestion({ environments: [anEnvironment("staging", [])] }));
    expect(renderStatusText(calm, plain)).toContain("✓ Nothing needs attention.");
  });

  test("names what served last where nothing serves, and nothing that never served", () => {
    const dead = aRecord({
      id: "2",
      startedAt: NOW - 2 * HOUR,
      release: aRelease("2.4.0", "c"),
      events: [ended(NOW - HOUR)],
    });
    const told = (...records: readonly LedgerRecord[]) =>
      renderStatusText(statusOf(aQuestion({ environments: [anEnvironment("staging", records)] })), plain);
    expect(told(dead)).toMatch(/^✖ staging: Nothing serves by the ledger$/m);
    const back = aRecord({ events: [succeeded(NOW - 5 * HOUR), ended(NOW - 4 * HOUR, "rolled-back")] });
    expect(told(back, dead)).toMatch(/^✖ staging: Nothing serves by the ledger; the last was 2\.3\.0$/m);
  });

  test("says why a ledger is not known", () => {
    const report = statusOf(aQuestion({ environments: [anEnvironment("staging", "GitHub answered 403")] }));
    expect(renderStatusText(report, plain)).toContain("? staging: The ledger cannot be read: GitHub answered 403");
  });

  test("says that there are no environments", () => {
    expect(renderStatusText(statusOf(aQuestion()), plain)).toContain("The policy names no environments.");
  });

  test("leaves out columns that have no room, and no facts below", () => {
    const narrow = renderStatusText(aStatus(), { colour: false, width: 50 });
    expect(narrow.split("\n")[3]).toBe("  environment  state    release");
    expect(narrow.split("\n").filter((line) => line.length > 50 && !/sha256|https/.test(line))).toEqual([]);
  });

  test("has the same words with colour", () => {
    const coloured = renderStatusText(aStatus(), { colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
    expect(coloured.replace(/\u001B\[\d+m/gu, "")).toBe(text);
    expect(coloured).not.toBe(text);
  });

  test("holds no control character and no workflow command, whatever is deployed", () => {
    fc.assert(
      fc.property(hostileStatus, (report) => {
        const written = renderStatusText(report, plain);
        expect(written).not.toMatch(/(?!\n)[\p{Cc}\u202E\u2066\u200B]|^[^\S\n]*::[a-z]|##\[/mu);
      }),
      { numRuns: 100, seed: 20_261_127 },
    );
  });
});
