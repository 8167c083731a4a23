import type { Release } from "../../shared/change/release.ts";
import type { TicketVerdict } from "../../shared/change/verify-ticket.ts";
import type { GateAnswer } from "../../shared/promotion/gate.ts";
import type { LedgerReading, LedgerRecord } from "../../shared/promotion/ledger.ts";
import { ASKED_GATES, type AskedGate, type PlanQuestion } from "../../shared/promotion/plan.ts";
import type { DeploymentEvent, SoakRules } from "../../shared/promotion/soak.ts";

/** `sha256:` and one hex digit 64 times. */
export function aDigest(letter: string): string {
  return `sha256:${letter.repeat(64)}`;
}

/** A release that is told from others by one hex digit. */
export function aRelease(letter: string, parts: Partial<Release> = {}): Release {
  return { imageDigest: aDigest(letter), contractDigest: aDigest(letter), schemaVersion: undefined, ...parts };
}

export const OLD = aRelease("a");
export const NEW = aRelease("b");
export const THIRD = aRelease("c");

const HOUR = 3_600_000;
/** The moment of a plan, unless told otherwise. */
export const NOW = Date.parse("2026-12-01T12:00:00Z");
/** So many hours before {@link NOW}. */
export function hoursAgo(hours: number): number {
  return NOW - hours * HOUR;
}

export const succeeded = (at: number): DeploymentEvent => ({ kind: "succeeded", at });
export const replaced = (at: number): DeploymentEvent => ({ kind: "replaced", at });
export const ended = (at: number, cause: "failed" | "rolled-back" | "abandoned" = "failed"): DeploymentEvent => ({
  ...{ kind: "ended", at, cause },
});
export const verified = (at: number, passed = true, contractDigest?: string): DeploymentEvent => ({
  ...{ kind: "verified", at, source: "protocol-probe", passed, contractDigest },
});

/** A deployment of the new release to production by run 7, with these events. */
export function aRecord(events: readonly DeploymentEvent[], parts: Partial<LedgerRecord> = {}): LedgerRecord {
  return {
    id: "41",
    service: "payments-mcp",
    environment: "production",
    release: NEW,
    image: "registry.example.com/acme/payments-mcp",
    protocolVersion: undefined,
    from: undefined,
    ticket: undefined,
    policyDigest: aDigest("9"),
    override: undefined,
    isEmergency: false,
    isRollback: false,
    run: { id: "7", attempt: 1, url: "https://ci.example.com/7", actor: "ada" },
    commit: "1".repeat(40),
    startedAt: events[0]?.at ?? NOW,
    events,
    ...parts,
  };
}

/** What was read of production, all of it. */
export function aReading(records: readonly LedgerRecord[], parts: Partial<LedgerReading> = {}): LedgerReading {
  return {
    service: "payments-mcp",
    environment: "production",
    records,
    doubts: [],
    hasOlder: false,
    now: NOW,
    ...parts,
  };
}

export function read(reading: LedgerReading) {
  return { state: "read", reading } as const;
}

/** A day of healthy time, verified once. */
export function soakRules(parts: Partial<SoakRules> = {}): SoakRules {
  return {
    minimum: 24 * HOUR,
    clock: "success-status",
    verify: ["protocol-probe"],
    minVerifications: 1,
    maxVerifyAge: undefined,
    maxGap: undefined,
    onFailedVerify: "reset",
    ...parts,
  };
}

export const APPROVED: TicketVerdict = { outcome: "approved", reasons: [], approvers: [] };

/** What the gates say that ask outside, where all is well. */
export function allAsked(parts: Partial<Record<AskedGate, GateAnswer>> = {}): Readonly<Record<AskedGate, GateAnswer>> {
  const answers = ASKED_GATES.map((gate): [AskedGate, GateAnswer] => [
    gate,
    { gate, decision: "pass", asked: true, summary: "as it must be", reasons: [] },
  ]);
  return { ...(Object.fromEntries(answers) as Record<AskedGate, GateAnswer>), ...parts };
}

/** The new release, which soaked in staging for two days, to production, which serves the old one: all passes. */
export function aPlanQuestion(parts: Partial<PlanQuestion> = {}): PlanQuestion {
  return {
    environment: "production",
    release: NEW,
    policyProblems: [],
    identity: {
      image: `registry.example.com/acme/payments-mcp@${NEW.imageDigest}`,
      namedDigest: NEW.contractDigest,
      contract: { strict: aDigest("e"), semantic: aDigest("b") },
    },
    source: read(
      aReading([aRecord([succeeded(hoursAgo(48)), verified(hoursAgo(1))], { id: "31", environment: "staging" })], {
        environment: "staging",
      }),
    ),
    target: read(aReading([aRecord([succeeded(hoursAgo(500))], { id: "21", release: OLD })])),
    own: undefined,
    now: NOW,
    soak: soakRules(),
    freeze: {
      calendars: [],
      onError: "block",
      kind: "schema",
      contractChange: "other",
      approvedBy: new Set(),
      ticketType: undefined,
      rollback: { removesTools: false, reason: "it is down" },
    },
    ticket: { verdict: APPROVED, required: true },
    approvedAt: undefined,
    emergency: undefined,
    asked: allAsked(),
    ...parts,
  };
}
