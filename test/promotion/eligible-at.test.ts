import { describe, expect, test } from "@jest/globals";
import type { GateAnswer } from "../../shared/promotion/gate.ts";
import type { PlanQuestion } from "../../shared/promotion/plan.ts";
import { allAsked, NOW } from "./builders.ts";
import {
  emergency,
  frozen,
  inHours,
  judge,
  REFUSED,
  soakedFor,
  ticketPendingUntil,
  ticketUntil,
  withFreezes,
} from "./plan-parts.ts";

/** All replicas serve the contract, and will be asked again in a day. */
const PARITY: GateAnswer = { ...allAsked().parity, eligibleAt: inHours(24) };

describe("it is eligible", () => {
  test.each<readonly [string, readonly Partial<PlanQuestion>[], number | undefined]>([
    ["when it has soaked", [soakedFor(20)], 4],
    ["when the freeze is over", [withFreezes(frozen(-1, 7))], 7],
    ["when the window of its ticket opens", [ticketPendingUntil(inHours(5))], 5],
    [
      "when the last of them lets it pass",
      [soakedFor(20), withFreezes(frozen(-1, 7)), ticketPendingUntil(inHours(5))],
      7,
    ],
    ["after a freeze that is on when it has soaked", [soakedFor(20), withFreezes(frozen(3, 9))], 9],
    ["in the gap between freezes", [soakedFor(20), withFreezes(frozen(-1, 2), frozen(6, 9))], 4],
    ["after freezes that follow one another", [soakedFor(20), withFreezes(frozen(3, 9), frozen(9, 12))], 12],
    [
      "at no time that is known where a freeze never ends",
      [soakedFor(20), withFreezes(frozen(3, Infinity))],
      undefined,
    ],
    ["at no time that is known where only people are waited for", [ticketPendingUntil(undefined)], undefined],
    [
      "when all has come that waits for time, whoever else is waited for",
      [soakedFor(20), ticketPendingUntil(undefined)],
      4,
    ],
    [
      "when all has come that waits for time, even where something else fails",
      [soakedFor(20), { emergency: REFUSED }],
      4,
    ],
    ["not when a gate says that passes", [soakedFor(20), { asked: allAsked({ parity: PARITY }) }], 4],
    ["at no time where it passes now", [], undefined],
    ["at no time where it goes past all that waits", [soakedFor(20), emergency(["soak"])], undefined],
    ["when it has soaked, in the window of its ticket", [soakedFor(20), ticketUntil(inHours(5))], 4],
    ["at no time where the window of its ticket is over by then", [soakedFor(20), ticketUntil(inHours(4))], undefined],
    [
      "whenever the window of a ticket is over for which nobody asks",
      [soakedFor(20), { ticket: { ...ticketUntil(inHours(4)).ticket, required: false } }],
      4,
    ],
    [
      "in an emergency only in the window of its ticket",
      [soakedFor(22), withFreezes(frozen(-1, 9)), emergency(["freeze:hard"]), ticketUntil(inHours(2))],
      undefined,
    ],
    [
      "without the freeze that an emergency passes by",
      [soakedFor(22), withFreezes(frozen(-1, 9)), emergency(["freeze:hard"])],
      2,
    ],
    [
      "without a later freeze that an emergency passes by",
      [soakedFor(22), withFreezes(frozen(1, 9)), emergency(["freeze:hard"])],
      2,
    ],
    [
      "after the freeze that an emergency does not pass by",
      [withFreezes(frozen(-1, 3), frozen(-1, 9, { tier: "light" })), emergency(["freeze:light"])],
      3,
    ],
    [
      "in the ordinary way when the emergency is over by then",
      [soakedFor(20), withFreezes(frozen(-1, 9)), emergency(["freeze:hard"])],
      9,
    ],
    [
      "with its soak when the emergency is over by then",
      [soakedFor(1), withFreezes(frozen(-1, 9)), emergency(["soak"])],
      23,
    ],
  ])("%s", (_words, parts, hours) => {
    const { eligibleAt } = judge(...parts);
    expect(eligibleAt === undefined ? undefined : (eligibleAt - NOW) / 3_600_000).toBe(hours);
  });
});
