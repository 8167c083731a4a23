import fc from "fast-check";
import type { Release } from "../../shared/change/release.ts";
import type { TicketOutcome } from "../../shared/change/ticket-reasons.ts";
import type { FreezeCalendar } from "../../shared/policy/freeze.ts";
import { CONTRACT_CHANGES, type ContractChange } from "../../shared/promotion/contract-changes.ts";
import type { PromotionDecision } from "../../shared/promotion/gate.ts";
import type { LedgerDoubt } from "../../shared/promotion/ledger.ts";
import { ASKED_GATES, type AskedGate } from "../../shared/promotion/plan.ts";
import type { SoakRules } from "../../shared/promotion/soak.ts";
import { aDigest, aRelease } from "./builders.ts";
import { BEGIN, CALENDARS, type CalendarFacts, STEP, YEAR } from "./year-calendars.ts";

/*
 * What may happen in a simulated year, as data: histories are lists of steps that year-world.ts plays.
 */

export const ENVIRONMENTS = ["development", "staging", "production"] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** Releases that differ in both digests, in the image alone, and in the contract alone. */
export const RELEASES: readonly Release[] = [
  aRelease("a"),
  aRelease("b"),
  aRelease("b", { imageDigest: aDigest("c") }),
  aRelease("d", { imageDigest: aDigest("b") }),
];

/** Something that happens, `after` so many quarters of an hour. */
export type YearStep = { readonly after: number } & (
  | ({ readonly kind: "deploy"; readonly environment: Environment; readonly release: number } & Deployment)
  | ({ readonly kind: "go-back"; readonly environment: Environment } & Deployment)
  | { readonly kind: "take-back"; readonly environment: Environment }
  | { readonly kind: "verify"; readonly environment: Environment; readonly look: Look }
  /** Deployed, and looked at so often, at even times. */
  | {
      readonly kind: "ship";
      readonly environment: Environment;
      readonly release: number;
      readonly looks: number;
      readonly every: number;
    }
  | { readonly kind: "ask"; readonly ask: Ask }
);

export interface Deployment {
  readonly becomes: "success" | "failure" | "abandoned" | "under-way";
  readonly isEmergency: boolean;
  /** Whether the one before is told that its place was taken. */
  readonly isTidy: boolean;
  /** Whether the one before is told that it was rolled back, where it was; else it is told what all are. */
  readonly tellsRollback: boolean;
  /** Whether it begins while another one is under way, which no ledger should let happen. */
  readonly isBeside: boolean;
}

export type Look = "passed" | "failed" | "drifted" | "unseen" | "other-source-failed";

/** A moment at which somebody wants to promote, and what is the case then that no ledger tells. */
export interface Ask {
  readonly environment: Environment;
  readonly release: number | "of-source" | "before";
  /** Quarters of an hour after what happened last; below zero where the clock is behind. */
  readonly later: number;
  readonly isOwn: boolean;
  readonly policyProblem: "policy.unusable" | "policy.unknown-environment" | undefined;
  readonly identity: "pinned" | "strict" | "tagged" | "no-contract" | "differs";
  readonly doubts: readonly { readonly where: "source" | "target"; readonly doubt: LedgerDoubt }[];
  readonly unreadable: "source" | "target" | undefined;
  /** So many of the oldest records of the target are not read. */
  readonly forgotten: number;
  readonly soak: SoakRules | undefined;
  readonly contractChange: ContractChange;
  readonly approvedBy: readonly string[];
  readonly ticketType: string | undefined;
  readonly removesTools: boolean;
  readonly why: string;
  readonly ticket: {
    readonly isRequired: boolean;
    readonly outcome: TicketOutcome;
    readonly opensIn: number | undefined;
    readonly lasts: number | undefined;
  };
  /** When it was approved: beside which of the things that happened, counted from the last, and how far from it. */
  readonly approved: { readonly event: number; readonly off: number } | undefined;
  readonly emergency: "refused" | { readonly bypasses: readonly string[]; readonly expiresIn: number } | undefined;
  readonly asked: { readonly gate: AskedGate; readonly decision: PromotionDecision } | undefined;
}

export interface YearHistory {
  /** In milliseconds since 1970. */
  readonly from: number;
  readonly calendars: readonly { readonly times: number; readonly facts: CalendarFacts }[];
  readonly onError: "block" | "warn";
  readonly steps: readonly YearStep[];
}

/** Once in so many times something is the case; else nothing is. */
function seldom<Value>(times: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}

function often<Value>(times: number, usual: Value, value: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: times - 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: value });
}

/** From nothing to some days. */
const pauses = fc.oneof(
  fc.integer({ min: 0, max: 8 }),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 400 }),
);
const environments = fc.constantFrom<Environment>("development", "staging", "staging", "production", "production");
const releases = fc.nat({ max: RELEASES.length - 1 });

const deployment = {
  becomes: fc.constantFrom<Deployment["becomes"]>(
    "success",
    "success",
    "success",
    "success",
    "failure",
    "abandoned",
    "under-way",
  ),
  isEmergency: often(8, false, fc.constant(true)),
  isTidy: often(8, true, fc.constant(false)),
  tellsRollback: fc.boolean(),
  isBeside: often(30, false, fc.constant(true)),
};

const soaks: fc.Arbitrary<SoakRules> = fc
  .record({
    minimum: fc.integer({ min: 1, max: 96 }),
    clock: fc.constantFrom<SoakRules["clock"]>("success-status", "first-verified"),
    verify: fc.constantFrom(["protocol-probe"], ["protocol-probe", "smoke"]),
    minVerifications: often(3, 1, fc.integer({ min: 1, max: 3 })),
    maxVerifyAge: seldom(3, fc.integer({ min: 0, max: 60 })),
    maxGap: seldom(3, fc.integer({ min: 0, max: 40 })),
    onFailedVerify: fc.constantFrom<SoakRules["onFailedVerify"]>("reset", "block", "ignore"),
  })
  .map((rules) => ({
    ...rules,
    minimum: rules.minimum * STEP,
    maxVerifyAge: rules.maxVerifyAge === undefined ? undefined : rules.maxVerifyAge * STEP,
    maxGap: rules.maxGap === undefined ? undefined : rules.maxGap * STEP,
  }));

const doubts: fc.Arbitrary<LedgerDoubt> = fc.record({
  code: fc.constantFrom<LedgerDoubt["code"]>(
    ...(["ledger.deleted-record", "ledger.renamed-environment", "ledger.malformed-record", "ledger.too-long"] as const),
    ...(["ledger.forged-record", "ledger.replayed-payload", "ledger.foreign-record", "ledger.clock"] as const),
  ),
  recordId: fc.constantFrom("", "1"),
  is: fc.constant("not as it was written"),
  blocks: fc.boolean(),
});

const asks: fc.Arbitrary<Ask> = fc.record({
  environment: fc.constantFrom<Environment>(
    "development",
    "staging",
    "staging",
    "production",
    "production",
    "production",
  ),
  release: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Ask["release"]>("of-source") },
    { weight: 2, arbitrary: fc.constant<Ask["release"]>("before") },
    { weight: 1, arbitrary: releases },
  ),
  later: fc.oneof({ weight: 9, arbitrary: pauses }, { weight: 1, arbitrary: fc.integer({ min: -4, max: 0 }) }),
  isOwn: fc.boolean(),
  policyProblem: seldom(40, fc.constantFrom("policy.unusable", "policy.unknown-environment")),
  identity: often<Ask["identity"]>(20, "pinned", fc.constantFrom("strict", "tagged", "no-contract", "differs")),
  doubts: often<Ask["doubts"]>(
    20,
    [],
    fc.array(fc.record({ where: fc.constantFrom("source", "target"), doubt: doubts }), { minLength: 1, maxLength: 2 }),
  ),
  unreadable: seldom(40, fc.constantFrom("source", "target")),
  forgotten: often(8, 0, fc.integer({ min: 1, max: 4 })),
  soak: fc.oneof({ weight: 5, arbitrary: soaks }, { weight: 1, arbitrary: fc.constant(undefined) }),
  contractChange: fc.constantFrom(...CONTRACT_CHANGES),
  approvedBy: often<readonly string[]>(3, [], fc.subarray(["cab", "release-manager"])),
  ticketType: fc.constantFrom(undefined, "emergency", "standard"),
  removesTools: often(4, false, fc.constant(true)),
  why: fc.constantFrom("", "  ", "it is down", "it is down"),
  ticket: fc.record({
    isRequired: fc.boolean(),
    outcome: often<TicketOutcome>(
      3,
      "approved",
      fc.constantFrom("rejected", "misconfigured", "unavailable", "pending", "pending"),
    ),
    opensIn: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
    lasts: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  }),
  approved: fc.option(fc.record({ event: fc.nat({ max: 12 }), off: fc.integer({ min: -1, max: 1 }) }), {
    nil: undefined,
  }),
  emergency: seldom(
    4,
    fc.oneof(
      { weight: 1, arbitrary: fc.constant<Ask["emergency"]>("refused") },
      {
        weight: 4,
        arbitrary: fc.record({
          bypasses: fc.subarray(["soak", "freeze:light", "freeze:hard"]),
          expiresIn: fc.integer({ min: -4, max: 200 }),
        }),
      },
    ),
  ),
  asked: seldom(
    15,
    fc.record({ gate: fc.constantFrom(...ASKED_GATES), decision: fc.constantFrom("fail", "unknown", "wait", "pass") }),
  ),
});

const happenings = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("deploy"), environment: environments, release: releases, ...deployment }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("go-back"), environment: environments, ...deployment }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("take-back"), environment: environments }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("verify"),
      environment: environments,
      look: fc.constantFrom<Look>("passed", "passed", "passed", "failed", "drifted", "unseen", "other-source-failed"),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("ship"),
      environment: environments,
      release: releases,
      looks: fc.integer({ min: 1, max: 4 }),
      every: fc.integer({ min: 0, max: 40 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("ask"), ask: asks }) },
);
const steps = fc.tuple(happenings, pauses).map(([happening, after]) => ({ ...happening, after }) as YearStep);

const facts: fc.Arbitrary<CalendarFacts> = fc
  .record({
    tier: fc.constantFrom<FreezeCalendar["tier"]>("hard", "light", "advisory"),
    environments: fc.constantFrom<string[]>([...ENVIRONMENTS], ["production"], ["staging", "production"]),
    changes: often<FreezeCalendar["changes"]>(
      3,
      ["schema", "infra", "config"],
      fc.subarray(["schema", "infra", "config"], { minLength: 1 }),
    ),
    severity: seldom(3, fc.subarray<"docs-only" | "additive">(["docs-only", "additive"], { minLength: 1 })),
    approval: seldom(2, fc.constantFrom("cab", "release-manager")),
    ticketType: fc.constantFrom(undefined, undefined, "emergency"),
  })
  .map(({ tier, severity, approval, ticketType, ...rest }) => ({
    ...{ tier, ...rest },
    ...(severity !== undefined && tier === "light" ? { allow: { severity } } : {}),
    ...(approval === undefined
      ? {}
      : { override: { approval, ...(ticketType === undefined ? {} : { "ticket-type": ticketType }) } }),
  }));

/** Any day of the year; more often one of those on which clocks change or a freeze begins or ends. */
const beginnings = fc
  .oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: YEAR / STEP - 1 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom("2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01", "2026-12-18", "2026-05-28"),
          fc.integer({ min: -300, max: 96 }),
        )
        .map(([day, off]) => (Date.parse(`${day}T00:00:00Z`) - BEGIN) / STEP + off),
    },
  )
  .map((step) => BEGIN + step * STEP);

/** Histories of a few days to some weeks, somewhere in the year, which end with a question. */
export const histories: fc.Arbitrary<YearHistory> = fc.record({
  from: beginnings,
  calendars: fc.uniqueArray(fc.record({ times: fc.nat({ max: CALENDARS - 1 }), facts }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ times }) => times,
  }),
  onError: fc.constantFrom("block", "block", "warn"),
  steps: fc
    .tuple(fc.array(steps, { minLength: 3, maxLength: 14 }), asks)
    .map(([before, ask]): readonly YearStep[] => [...before, { kind: "ask", ask, after: 0 }]),
});
