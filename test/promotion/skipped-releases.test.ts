import { describe, expect, test } from "@jest/globals";
import type { LedgerReading, LedgerRecord } from "../../shared/promotion/ledger.ts";
import { skippedReleases } from "../../shared/promotion/skipped-releases.ts";

const releaseOf = (name: string) => ({
  imageDigest: `sha256:image-${name}`,
  contractDigest: `sha256:contract-${name}`,
  schemaVersion: `1.0.0-${name}`,
});

/** Deployments by the letters of their releases, one a second: `A` succeeded, `a` failed, `A'` was rolled back. */
function reading(history: string, hasOlder = false): LedgerReading {
  const records = [...history.matchAll(/([A-Za-z])('?)/g)].map(([, letter = "", mark], index): LedgerRecord => {
    const at = (index + 1) * 1000;
    const isFailed = letter === letter.toLowerCase();
    return {
      id: String(index),
      release: releaseOf(letter.toUpperCase()),
      isEmergency: false,
      events: isFailed
        ? [{ at, kind: "ended", cause: "failed" }]
        : [{ at, kind: "succeeded" }, ...(mark === "'" ? [{ at, kind: "ended", cause: "rolled-back" } as const] : [])],
      service: "desk",
      environment: "staging",
      image: "",
      protocolVersion: undefined,
      from: undefined,
      ticket: undefined,
      policyDigest: "",
      override: undefined,
      isRollback: false,
      run: { id: "1", attempt: 1, url: "", actor: "" },
      commit: "",
      startedAt: at,
    };
  });
  return { service: "desk", environment: "staging", records, doubts: [], hasOlder, now: 1_000_000 };
}

const skipped = (history: string, current: string, release: string, startedAt = 0, hasOlder = false) => {
  const target = { release: releaseOf(current), startedAt };
  const { releases, isComplete } = skippedReleases(reading(history, hasOlder), target, releaseOf(release));
  return `${releases.map(({ schemaVersion }) => schemaVersion?.at(-1)).join("")}${isComplete ? "" : "?"}`;
};

describe("the releases that an environment skips", () => {
  test.each([
    ["ABC", "A", "C", "B"],
    ["ABCD", "A", "D", "BC"],
    ["AB", "A", "B", ""],
    // The target's own release, deployed again.
    ["ABA", "A", "A", ""],
    // What failed never served; what was rolled back did.
    ["AbC", "A", "C", ""],
    ["AB'C", "A", "C", "B"],
    // The newest record of each counts.
    ["ABAC", "A", "C", ""],
    ["ABCBC", "A", "C", "B"],
    ["ABBCD", "A", "D", "BC"],
    // What comes later is not between.
    ["ABCD", "A", "B", ""],
    ["ABCD", "A", "C", "B"],
    // A release that goes back skips nothing.
    ["ABC", "C", "A", ""],
    // One that is not there yet skips all that came since.
    ["ABC", "A", "X", "BC"],
  ])("%s, from %s to %s: %s", (history, current, release, expected) => {
    expect(skipped(history, current, release)).toBe(expected);
  });

  test("begin with the day of the target's own, where that never came there", () => {
    expect(skipped("ABCD", "X", "D", 2000)).toBe("C");
    expect(skipped("ABCD", "X", "D", 5000)).toBe("");
  });

  test("may be more than is known where the ledger was not read so far back", () => {
    expect(skipped("CDE", "A", "E", 500, true)).toBe("CD?");
    expect(skipped("CDE", "C", "E", 500, true)).toBe("D");
    expect(skipped("CDE", "E", "C", 500, true)).toBe("");
    expect(skipped("CDE", "A", "E", 500, false)).toBe("CD");
  });
});
