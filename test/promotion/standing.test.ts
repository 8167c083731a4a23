import { describe, expect, test } from "@jest/globals";
import type { Release } from "../../shared/change/release.ts";
import type { LedgerRecord } from "../../shared/promotion/ledger.ts";
import {
  goesBackTo,
  isReadBackTo,
  recordsUnderWay,
  rolledBackAt,
  servingRecord,
} from "../../shared/promotion/standing.ts";
import { aReading, aRecord, aRelease, ended, NEW, OLD, replaced, succeeded, THIRD, verified } from "./builders.ts";

type Events = LedgerRecord["events"];

/** A deployment of a release; its id says which of several it is. */
function of(release: Release, id: string, events: Events, parts: Partial<LedgerRecord> = {}): LedgerRecord {
  return aRecord(events, { id, release, ...parts });
}

const BACK = { isRollback: true };

describe("what an environment serves", () => {
  test.each<readonly [string, readonly LedgerRecord[], string | undefined]>([
    ["is nothing where nothing is recorded", [], undefined],
    ["is the newest success", [of(OLD, "1", [succeeded(1), replaced(2)]), of(NEW, "2", [succeeded(2)])], "2"],
    [
      "is the newest success where nobody wrote that its place was taken",
      [of(OLD, "1", [succeeded(1)]), of(NEW, "2", [succeeded(2)])],
      "2",
    ],
    ["is not what is under way", [of(OLD, "1", [succeeded(1)]), of(NEW, "2", [])], "1"],
    ["is not what failed", [of(OLD, "1", [succeeded(1)]), of(NEW, "2", [ended(2)])], "1"],
    [
      "is what was there before, where the newest was taken back",
      [of(OLD, "1", [succeeded(1), replaced(2)]), of(NEW, "2", [succeeded(2), ended(3, "rolled-back")])],
      "1",
    ],
    [
      "is what was there before that, where two were taken back",
      [
        of(OLD, "1", [succeeded(1), replaced(2)]),
        of(NEW, "2", [succeeded(2), replaced(3), ended(5, "rolled-back")]),
        of(THIRD, "3", [succeeded(3), ended(4, "rolled-back")]),
      ],
      "1",
    ],
    [
      "is nothing where the only one was taken back",
      [of(OLD, "1", [succeeded(1), ended(2, "rolled-back")])],
      undefined,
    ],
    [
      "is nobody knows what where something unknown took its place",
      [of(OLD, "1", [succeeded(1), replaced(2)])],
      undefined,
    ],
    ["is the same after a failed verification", [of(OLD, "1", [succeeded(1), verified(2, false)])], "1"],
    [
      "is what succeeded again after its place was taken",
      [of(OLD, "1", [succeeded(1), replaced(2), succeeded(3)])],
      "1",
    ],
    ["is nothing where a deployment was only seen", [of(OLD, "1", [verified(1)])], undefined],
  ])("%s", (_words, records, id) => {
    expect(servingRecord(aReading(records))?.id).toBe(id);
  });
});

describe("a deployment is under way", () => {
  test.each<readonly [string, Events, boolean]>([
    ["from its start on", [], true],
    ["while it is only looked at", [verified(1)], true],
    ["no more when it succeeded", [succeeded(1)], false],
    ["no more when it ended", [ended(1, "abandoned")], false],
    ["no more when another one took its place", [replaced(1)], false],
  ])("%s", (_words, events, isUnderWay) => {
    expect(recordsUnderWay(aReading([of(OLD, "1", events)]), undefined)).toHaveLength(isUnderWay ? 1 : 0);
  });

  test("of which the one that asks itself is not told", () => {
    const reading = aReading([of(OLD, "1", []), of(NEW, "2", []), of(THIRD, "3", [])]);
    expect(recordsUnderWay(reading, "3").map(({ id }) => id)).toEqual(["1", "2"]);
  });
});

describe("a release goes back", () => {
  const [old, young] = [of(OLD, "1", [succeeded(1), replaced(2)]), of(NEW, "2", [succeeded(2)])];
  test.each<readonly [string, readonly LedgerRecord[], boolean]>([
    ["to what worked before what serves", [old, young], true],
    ["however long ago", [old, young, of(THIRD, "3", [succeeded(3)])], true],
    ["not where it never was", [young], false],
    ["not where it never worked", [of(OLD, "1", [ended(1)]), young], false],
    ["not to what came after what serves", [young, { ...old, id: "3" }], false],
    ["not where it serves already", [old], false],
    ["not where nothing serves", [of(OLD, "1", [succeeded(1), ended(2, "rolled-back")])], false],
    ["not where it was taken back", [of(OLD, "1", [succeeded(1), ended(2, "rolled-back")]), young], false],
    [
      "not where it was taken back the last time",
      [old, young, of(OLD, "3", [succeeded(3), ended(4, "rolled-back")])],
      false,
    ],
    ["even where it failed when it was deployed again", [old, young, of(OLD, "3", [ended(3)])], true],
    ["while another deployment is under way", [old, young, of(THIRD, "3", [])], true],
    ["to what came as an emergency: it worked here", [{ ...old, isEmergency: true }, young], true],
    [
      "not to what was given up for it",
      [of(THIRD, "0", [succeeded(0)]), { ...old, id: "5" }, of(THIRD, "6", [succeeded(6)], BACK)],
      false,
    ],
  ])("%s", (_words, records, back) => {
    expect(goesBackTo(aReading(records), OLD)).toBe(back);
  });

  test("to the very pair of image and contract, not to another image of the contract", () => {
    const release = aRelease("a", { imageDigest: NEW.imageDigest });
    expect(goesBackTo(aReading([old, young]), release)).toBe(false);
  });
});

describe("a release was rolled back", () => {
  const first = of(OLD, "1", [succeeded(1), replaced(2)]);
  const second = of(NEW, "2", [succeeded(2), replaced(3)]);
  test.each<readonly [string, readonly LedgerRecord[], number | undefined]>([
    ["when its record says so", [first, of(NEW, "2", [succeeded(2), ended(5, "rolled-back")])], 5],
    ["when what was before it took its place", [first, second, of(OLD, "3", [succeeded(3)], BACK)], 3],
    [
      "when what was before it, and is not read any more, took its place",
      [second, of(OLD, "3", [succeeded(3)], BACK)],
      3,
    ],
    ["not when it was replaced by what came after it", [first, second, of(THIRD, "3", [succeeded(3)])], undefined],
    [
      "not when its job died after its success",
      [first, of(NEW, "2", [succeeded(2), ended(5, "abandoned")])],
      undefined,
    ],
    [
      "when what took its place came to serve, not when that began",
      [first, second, of(OLD, "3", [succeeded(9)], { ...BACK, startedAt: 3 })],
      9,
    ],
    [
      "when it served again, since a later one had been taken back while the rollback was under way",
      [
        ...[first, second, of(THIRD, "3", [succeeded(3), ended(5, "rolled-back")])],
        of(OLD, "4", [verified(8), succeeded(9)], { ...BACK, startedAt: 4 }),
      ],
      9,
    ],
    [
      "whatever is said later of one that was before it",
      [
        ...[first, of(THIRD, "9", [succeeded(1), replaced(2), ended(9, "rolled-back")]), second],
        of(OLD, "3", [succeeded(3)], BACK),
      ],
      3,
    ],
    ["not when it failed", [first, of(NEW, "2", [ended(2)])], undefined],
    ["not when its job died", [first, of(NEW, "2", [ended(2, "abandoned")])], undefined],
    ["not where it never was", [first], undefined],
    ["not while it goes back to nothing yet", [first, second, of(OLD, "3", [], BACK)], undefined],
    ["not when going back failed", [first, second, of(OLD, "3", [ended(3)], BACK)], undefined],
    [
      "not when going back was taken back",
      [first, second, of(OLD, "3", [succeeded(3), ended(4, "rolled-back")], BACK)],
      undefined,
    ],
    [
      "no more once it worked here again",
      [first, second, of(OLD, "3", [succeeded(3), replaced(4)], BACK), of(NEW, "4", [succeeded(4)])],
      undefined,
    ],
    [
      "still when it failed here again",
      [first, second, of(OLD, "3", [succeeded(3)], BACK), of(NEW, "4", [ended(4)])],
      3,
    ],
    [
      "not when a rollback of a later one jumped over it",
      [first, second, of(THIRD, "3", [succeeded(3), replaced(4)]), of(OLD, "4", [succeeded(4)], BACK)],
      undefined,
    ],
    [
      "not when a later one that a rollback jumped from says so itself",
      [first, second, of(THIRD, "3", [succeeded(3), ended(4, "rolled-back")]), of(OLD, "4", [succeeded(4)], BACK)],
      undefined,
    ],
    [
      "when it served again, since a later one had been taken back before",
      [first, second, of(THIRD, "3", [succeeded(3), ended(4, "rolled-back")]), of(OLD, "4", [succeeded(5)], BACK)],
      5,
    ],
    [
      "a second time",
      [
        ...[first, second, of(OLD, "3", [succeeded(3), replaced(4)], BACK)],
        ...[of(NEW, "4", [succeeded(4), replaced(5)]), of(OLD, "5", [succeeded(5)], BACK)],
      ],
      5,
    ],
    ["not by its own second deployment", [first, second, of(NEW, "3", [succeeded(3)])], undefined],
  ])("%s", (_words, records, at) => {
    expect(rolledBackAt(aReading(records), NEW)).toBe(at);
  });

  test("not when what it had left behind comes again", () => {
    const records = [
      ...[first, second, of(THIRD, "3", [succeeded(3), replaced(4)])],
      ...[of(OLD, "4", [succeeded(4), replaced(5)], BACK), of(NEW, "5", [succeeded(5)], BACK)],
    ];
    expect(rolledBackAt(aReading(records), OLD)).toBeUndefined();
    expect(rolledBackAt(aReading(records), THIRD)).toBe(4);
    expect(goesBackTo(aReading(records), OLD)).toBe(true);
  });

  test("not when what it had left behind comes again, and it is older than what was read", () => {
    const records = [
      ...[second, of(THIRD, "3", [succeeded(3), replaced(4)])],
      ...[of(OLD, "4", [succeeded(4), replaced(5)], BACK), of(NEW, "5", [succeeded(5)], BACK)],
    ];
    expect([OLD, THIRD].map((release) => rolledBackAt(aReading(records), release))).toEqual([undefined, 4]);
  });

  test("both times when it goes back step by step", () => {
    const records = [
      ...[first, second, of(THIRD, "3", [succeeded(3), replaced(4)])],
      ...[of(NEW, "4", [succeeded(4), replaced(5)], BACK), of(OLD, "5", [succeeded(5)], BACK)],
    ];
    expect([NEW, THIRD].map((release) => rolledBackAt(aReading(records), release))).toEqual([5, 4]);
  });
});

describe("a ledger is read far enough back", () => {
  test.each<readonly [string, readonly LedgerRecord[], boolean, boolean]>([
    ["when it is read as a whole", [], false, true],
    ["when the last success of the release is there", [of(NEW, "2", [succeeded(2)])], true, true],
    ["not when only others are there", [of(OLD, "1", [succeeded(1)])], true, false],
    ["not when only a failure of the release is there", [of(NEW, "2", [ended(2)])], true, false],
  ])("%s", (_words, records, hasOlder, isFar) => {
    expect(isReadBackTo(aReading(records, { hasOlder }), NEW)).toBe(isFar);
  });
});
