import type { FreezeCalendar } from "../../shared/policy/freeze.ts";
import type { KnownCalendar } from "../../shared/promotion/freeze/freeze-gate.ts";
import { knownCalendars } from "../../shared/promotion/freeze/known-calendars.ts";
import type { LedgerReading, LedgerRecord } from "../../shared/promotion/ledger.ts";
import type { DeploymentEvent, SoakRules } from "../../shared/promotion/soak.ts";
import type { KnownEnvironment, StatusQuestion } from "../../shared/promotion/status.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A Friday noon. */
export const NOW = Date.UTC(2026, 10, 27, 12);

/** A moment of the November in which all happens: `27 09:12`. */
export function on(dayAndTime: string): number {
  const [, day, time] = /^(\d\d) (\d\d:\d\d)$/.exec(dayAndTime) ?? [];
  return Date.parse(`2026-11-${day}T${time}:00Z`);
}

export function digest(character: string): string {
  return `sha256:${character.repeat(64)}`;
}

/** A release by one character, so that others differ. */
export function aRelease(version: string, character: string) {
  return { imageDigest: digest(character), contractDigest: digest(character), schemaVersion: version };
}

export function succeeded(at: number): DeploymentEvent {
  return { kind: "succeeded", at };
}

export function replaced(at: number): DeploymentEvent {
  return { kind: "replaced", at };
}

export function ended(at: number, cause: "failed" | "rolled-back" | "abandoned" = "failed"): DeploymentEvent {
  return { kind: "ended", cause, at };
}

export function verified(at: number, facts: { passed?: boolean; contractDigest?: string } = {}): DeploymentEvent {
  const { passed = true, contractDigest } = facts;
  return { kind: "verified", at, source: "protocol-probe", passed, contractDigest };
}

export function aRecord(facts: Partial<LedgerRecord> = {}): LedgerRecord {
  const { id = "1", startedAt = NOW - 2 * DAY } = facts;
  return {
    id,
    service: "payments-mcp",
    environment: "staging",
    release: aRelease("2.3.0", "b"),
    isEmergency: facts.override !== undefined,
    events: [succeeded(startedAt + 60_000)],
    image: "registry.example.com/acme/payments-mcp",
    protocolVersion: "2025-11-25",
    from: undefined,
    ticket: { system: "jira", key: "CHG-42", id: "10042" },
    policyDigest: digest("f"),
    override: undefined,
    isRollback: false,
    run: { id: "7", attempt: 1, url: "https://github.example.com/acme/payments/actions/runs/7", actor: "octocat" },
    commit: "c".repeat(40),
    startedAt,
    ...facts,
  };
}

export function aReading(records: readonly LedgerRecord[], facts: Partial<LedgerReading> = {}): LedgerReading {
  return { service: "payments-mcp", environment: "staging", records, doubts: [], hasOlder: false, now: NOW, ...facts };
}

export const SOAK: SoakRules = {
  minimum: 24 * HOUR,
  clock: "success-status",
  verify: ["protocol-probe"],
  minVerifications: 1,
  maxVerifyAge: undefined,
  maxGap: undefined,
  onFailedVerify: "reset",
};

/** An environment with what its ledger tells: records, a reading, or why there is none. */
export function anEnvironment(
  name: string,
  ledger: readonly LedgerRecord[] | LedgerReading | string,
  facts: Partial<KnownEnvironment> = {},
): KnownEnvironment {
  return {
    name,
    order: ["development", "staging", "production"].indexOf(name) + 1,
    promoteFrom: { staging: "development", production: "staging" }[name],
    isProtected: name === "production",
    soak: name === "production" ? SOAK : undefined,
    ledger:
      typeof ledger === "string"
        ? { state: "unreadable", environment: name, why: ledger }
        : {
            state: "read",
            reading: "records" in ledger ? { ...ledger, environment: name } : aReading(ledger, { environment: name }),
          },
    waiting: undefined,
    ...facts,
  };
}

/** Calendars of production in Berlin, unless the facts say otherwise. */
export function calendarsBy(...calendars: readonly Partial<FreezeCalendar>[]): readonly KnownCalendar[] {
  const all = calendars.map((facts, index): FreezeCalendar => {
    const common = { id: `calendar-${index + 1}`, tier: "hard", environments: ["production"] } as const;
    return { ...common, environments: ["production"], changes: ["schema", "infra", "config"], ...facts };
  });
  return knownCalendars(
    { timezone: "Europe/Berlin", calendars: all },
    () => ({ state: "unreadable", problem: "is not there" }),
    { from: NOW, to: NOW + 731 * DAY },
  );
}

export const WEEKENDS = { id: "weekends", tier: "light", weekly: { from: "Fri 16:00", to: "Mon 08:00" } } as const;

export function aQuestion(facts: Partial<StatusQuestion> = {}): StatusQuestion {
  return {
    service: "payments-mcp",
    environments: [],
    calendars: [],
    onError: "block",
    reviewWithin: 2 * DAY,
    ticketUrl: ({ key }) => `https://acme.example.com/browse/${encodeURIComponent(key)}`,
    now: NOW,
    until: NOW + 30 * DAY,
    ...facts,
  };
}

const HALF_HOURS = 30 * 60_000;

/** Passed verifications every half an hour. */
function verifiedFrom(from: number, to: number): readonly DeploymentEvent[] {
  const number = Math.floor((to - from) / HALF_HOURS);
  return Array.from({ length: number }, (_, index) => verified(from + (index + 1) * HALF_HOURS));
}

/** A service in the middle of its way: a soak that was reset, a freeze ahead, an emergency and a failure behind. */
export function aBusyQuestion(facts: Partial<StatusQuestion> = {}): StatusQuestion {
  const run = (id: string, actor = "octocat") => ({
    ...{ id, attempt: 1, actor },
    url: `https://github.example.com/acme/payments/actions/runs/${id}`,
  });
  const development = [
    aRecord({
      ...{ id: "301", environment: "development", release: aRelease("2.3.0", "b"), startedAt: on("25 10:00") },
      ...{ events: [succeeded(on("25 10:03")), replaced(on("27 09:12"))], ticket: undefined, run: run("7101") },
    }),
    aRecord({
      ...{ id: "306", environment: "development", release: aRelease("2.4.0", "c"), startedAt: on("27 09:10") },
      events: [succeeded(on("27 09:12")), ...verifiedFrom(on("27 09:12"), NOW)],
      ...{ ticket: undefined, run: run("7188", "maria-hopper") },
    }),
  ];
  const staging = [
    aRecord({
      ...{ id: "290", release: aRelease("2.2.0", "a"), startedAt: on("16 08:00") },
      ...{ events: [succeeded(on("16 08:04")), replaced(on("26 22:40"))], run: run("6902") },
    }),
    aRecord({
      ...{ id: "303", startedAt: on("26 22:36"), run: run("7130", "maria-hopper") },
      events: [
        succeeded(on("26 22:40")),
        ...verifiedFrom(on("26 22:40"), on("27 01:00")),
        verified(on("27 01:10"), { passed: false }),
        ...verifiedFrom(on("27 01:10"), NOW),
      ],
      from: { environment: "development", deploymentId: "301" },
    }),
  ];
  const production = [
    aRecord({
      ...{ id: "281", environment: "production", release: aRelease("2.1.0", "9"), startedAt: on("13 07:30") },
      ...{ events: [succeeded(on("13 07:36")), replaced(on("18 09:05"))], run: run("6811") },
    }),
    aRecord({
      ...{ id: "292", environment: "production", release: aRelease("2.2.0", "a"), startedAt: on("18 09:00") },
      events: [succeeded(on("18 09:05")), ...verifiedFrom(on("27 06:00"), NOW)],
      ...{ ticket: { system: "jira", key: "CHG-39", id: "10039" }, run: run("6931", "maria-hopper") },
      from: { environment: "staging", deploymentId: "290" },
    }),
    aRecord({
      ...{ id: "299", environment: "production", release: aRelease("2.2.1", "d"), startedAt: on("24 19:40") },
      events: [ended(on("24 19:52"))],
      ...{ ticket: { system: "jira", key: "CHG-41", id: "10041" }, run: run("7064", "night-shift") },
      override: {
        reason: "Payments time out for every third customer since 19:10",
        approvers: ["ada-l", "grace-h"],
        bypassed: ["soak"],
        expiresAt: on("24 23:40"),
      },
    }),
  ];
  return aQuestion({
    environments: [
      anEnvironment("development", development),
      anEnvironment("staging", staging, { soak: { ...SOAK, minimum: 2 * HOUR } }),
      anEnvironment("production", production, {
        soak: { ...SOAK, minVerifications: 3 },
        waiting: {
          image: `registry.example.com/acme/payments-mcp@${digest("b")}`,
          ...{ contractDigest: digest("b"), schemaVersion: "2.3.0", ticket: "CHG-43" },
          ...{ run: run("7190", "maria-hopper"), commit: "c".repeat(40), since: on("27 10:30") },
        },
      }),
    ],
    calendars: calendarsBy(
      { ...WEEKENDS, override: { approval: "release-manager" } },
      { id: "year-end", between: { from: "2026-12-18T17:00", to: "2027-01-04T08:00" } },
      { id: "month-end", tier: "advisory", cron: { start: "0 0 28 * *", duration: "P4D" }, changes: ["infra"] },
      { id: "load-test", environments: ["staging"], between: { from: "2026-12-02T09:00", to: "2026-12-03T18:00" } },
    ),
    ...facts,
  });
}
