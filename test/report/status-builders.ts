import fc from "fast-check";
import type { StatusReport } from "../../shared/gates/promotion/status-report.ts";
import type { LedgerRecord } from "../../shared/promotion/ledger.ts";
import { statusOf } from "../../shared/promotion/status.ts";
import {
  aBusyQuestion,
  anEnvironment,
  aQuestion,
  aReading,
  aRecord,
  aRelease,
  calendarsBy,
  DAY,
  ended,
  HOUR,
  NOW,
  replaced,
  SOAK,
  succeeded,
  verified,
} from "../promotion/status-builders.ts";
import { hostileText } from "./hostile.ts";

export { anEnvironment, aQuestion, NOW };

export function aStatus(...facts: Parameters<typeof aBusyQuestion>): StatusReport {
  return statusOf(aBusyQuestion(...facts));
}

/** A service whose every text was written by somebody who knows where it is shown. */
export function aHostileStatus(one: string, two = one, three = two): StatusReport {
  const override = { reason: one, approvers: [two, three], bypassed: ["soak", one], expiresAt: NOW };
  const facts = {
    ...{ image: two, protocolVersion: three, commit: one },
    release: { ...aRelease(one, "b"), imageDigest: two },
    ticket: { system: two, key: three, id: one },
    run: { id: one, attempt: 1, url: `https://ci.example/?${two}`, actor: three },
  };
  const source = (at: number) => ({ ...verified(at), source: three });
  const records: readonly LedgerRecord[] = [
    aRecord({ ...facts, id: "1", startedAt: NOW - 9 * DAY, events: [ended(NOW - 9 * DAY + HOUR)], override }),
    aRecord({ ...facts, id: "2", startedAt: NOW - 8 * DAY, events: [succeeded(NOW - 8 * DAY), replaced(NOW - DAY)] }),
    aRecord({
      ...{ ...facts, id: "3", startedAt: NOW - DAY, override, isRollback: true },
      events: [succeeded(NOW - DAY), source(NOW - HOUR), { ...source(NOW - HOUR / 2), passed: false } as never],
    }),
  ];
  const doubts = [
    { code: "ledger.forged-record", recordId: one, is: two, blocks: false },
    { code: "ledger.foreign-record", recordId: "", is: three, blocks: false },
  ] as const;
  return statusOf(
    aQuestion({
      service: one,
      environments: [
        anEnvironment("development", two),
        anEnvironment("staging", aReading(records, { doubts, hasOlder: true })),
        anEnvironment("production", [aRecord({ ...facts, events: [] })], {
          soak: SOAK,
          waiting: { ...facts, image: one, contractDigest: two, schemaVersion: three, ticket: one, since: NOW - HOUR },
        }),
      ],
      calendars: calendarsBy(
        { id: "weekends", weekly: { from: "Fri 16:00", to: "Mon 08:00" }, override: { approval: "cab" } },
        { id: "corporate", ical: { path: three } },
      ),
      ticketUrl: ({ key }) => `https://tickets.example/${key}`,
    }),
  );
}

/** A whole report of hostile texts. */
export const hostileStatus: fc.Arbitrary<StatusReport> = fc
  .tuple(hostileText, hostileText, hostileText)
  .map((texts) => aHostileStatus(...texts));
