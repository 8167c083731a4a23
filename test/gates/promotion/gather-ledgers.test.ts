import { describe, expect, test } from "@jest/globals";
import type { TicketFacts } from "../../../shared/change/ticket.ts";
import { gatherTicketUses, ledgerTime } from "../../../shared/gates/promotion/gather-ledgers.ts";
import type { LedgerFacts } from "../../../shared/promotion/gates/ledger-gate.ts";
import { type Ledger, LedgerError, type LedgerReading, type LedgerRecord } from "../../../shared/promotion/ledger.ts";
import { aRecord, NEW, NOW, OLD, succeeded, THIRD } from "../../promotion/builders.ts";

const TICKET = { system: "jira", key: "CHG-42", id: "10007" } as const;
const asked = TICKET as unknown as TicketFacts;

/** Three deployments, of which the first and the last were made under the ticket. */
const ALL = [
  aRecord([succeeded(NOW - 30)], { id: "1", release: THIRD, ticket: TICKET }),
  aRecord([succeeded(NOW - 20)], { id: "2", release: OLD }),
  aRecord([succeeded(NOW - 10)], { id: "3", release: NEW, ticket: TICKET }),
];

function reading(records: readonly LedgerRecord[], changes: Partial<LedgerReading> = {}): LedgerReading {
  return {
    service: "payments-mcp",
    environment: "production",
    records,
    doubts: [],
    hasOlder: false,
    now: NOW,
    ...changes,
  };
}
const facts = (given: LedgerReading): LedgerFacts => ({ state: "read", reading: given });

/** A ledger that tells this when it is read back to a release that it does not have. */
function ledgerWith(whole: () => LedgerReading): Ledger {
  const read: Ledger["read"] = async ({ reaching }) => {
    if (reaching === undefined || reaching.contractDigest !== undefined) throw new Error("not read as a whole");
    return whole();
  };
  return { read } as unknown as Ledger;
}
const untouched = ledgerWith(() => {
  throw new Error("read again");
});

describe("earlier deployments under a ticket", () => {
  test("are told with what each of them replaced, the oldest first", async () => {
    const uses = await gatherTicketUses(untouched, facts(reading(ALL)));
    expect(uses(asked)).toEqual([
      { release: THIRD, replaced: undefined },
      { release: NEW, replaced: OLD },
    ]);
  });

  test("are found however far back they lie, though less was read at first", async () => {
    const uses = await gatherTicketUses(
      ledgerWith(() => reading(ALL)),
      facts(reading(ALL.slice(2), { hasOlder: true })),
    );
    expect(uses(asked)?.map(({ release }) => release)).toEqual([THIRD, NEW]);
  });

  test("are those of the ticket by its id and system, whatever its key is", async () => {
    const uses = await gatherTicketUses(untouched, facts(reading(ALL)));
    expect(uses({ ...asked, id: "10008" })).toEqual([]);
    expect(uses({ ...asked, system: "servicenow" })).toEqual([]);
  });

  const doubt = { code: "ledger.deleted-record", recordId: "2", is: "it was deleted", blocks: true } as const;
  test.each<readonly [string, Ledger, LedgerFacts]>([
    ["cannot be read", untouched, { state: "unreadable", environment: "production", why: "503" }],
    ["cannot be believed", untouched, facts(reading(ALL, { doubts: [doubt] }))],
    [
      "cannot be read as a whole",
      ledgerWith(() => {
        throw new LedgerError("503");
      }),
      facts(reading(ALL.slice(2), { hasOlder: true })),
    ],
    [
      "cannot be believed as a whole",
      ledgerWith(() => reading(ALL, { doubts: [doubt] })),
      facts(reading(ALL.slice(2), { hasOlder: true })),
    ],
  ])("are unknown where the ledger %s", async (_why, ledger, target) => {
    expect((await gatherTicketUses(ledger, target))(asked)).toBeUndefined();
  });
});

test("the time is the latest that a ledger tells", () => {
  const unreadable: LedgerFacts = { state: "unreadable", environment: "staging", why: "503" };
  expect(ledgerTime([facts(reading([])), facts(reading([], { now: NOW + 5 })), unreadable], 1)).toBe(NOW + 5);
  expect(ledgerTime([unreadable, undefined], 1)).toBe(1);
});
