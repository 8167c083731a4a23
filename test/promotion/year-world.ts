import type { Release } from "../../shared/change/release.ts";
import { reasonFor, type TicketReasonCode } from "../../shared/change/ticket-reasons.ts";
import type { TicketVerdict } from "../../shared/change/verify-ticket.ts";
import type { LedgerFacts } from "../../shared/promotion/gates/ledger-gate.ts";
import type { LedgerRecord } from "../../shared/promotion/ledger.ts";
import type { PlanQuestion } from "../../shared/promotion/plan.ts";
import { promotionReason } from "../../shared/promotion/promotion-reasons.ts";
import type { DeploymentEvent } from "../../shared/promotion/soak.ts";
import { aDigest, allAsked, aRecord } from "./builders.ts";
import { serves, worksAgain } from "./plan-by-the-book.ts";
import {
  type Ask,
  type Deployment,
  ENVIRONMENTS,
  type Environment,
  type Look,
  RELEASES,
  type YearHistory,
  type YearStep,
} from "./year.ts";
import { knownCalendar, STEP } from "./year-calendars.ts";

/** A record of a ledger that is still written. */
interface Written extends LedgerRecord {
  readonly events: DeploymentEvent[];
}

type World = Readonly<Record<Environment, Written[]>>;

/** Plays a history: all questions that are asked in it, each with what the ledgers told at its moment. */
export function play(history: YearHistory): readonly PlanQuestion[] {
  const world: World = { development: [], staging: [], production: [] };
  const questions: PlanQuestion[] = [];
  let clock = history.from;
  for (const step of history.steps) {
    clock += step.after * STEP;
    if (step.kind === "ask") questions.push(questionOf(history, world, { ask: step.ask, clock }));
    else clock = happen(world, step, clock);
  }
  return questions;
}

/** Lets a step happen, and tells what time it is afterwards. */
function happen(world: World, step: Exclude<YearStep, { readonly kind: "ask" }>, clock: number): number {
  const records = world[step.environment];
  switch (step.kind) {
    case "deploy":
      return deploy(records, release(step.release), { ...step, at: clock });
    case "go-back": {
      const serving = records[serves(records)];
      const before = records.findLast((each) => each !== serving && worksAgain(records, each.release));
      return before === undefined ? clock : deploy(records, before.release, { ...step, at: clock });
    }
    case "take-back":
      records[serves(records)]?.events.push({ kind: "ended", cause: "rolled-back", at: clock });
      return clock;
    case "verify":
      records.at(-1)?.events.push(lookAt(step.look, clock, records.at(-1)?.release.contractDigest));
      return clock;
    case "ship": {
      const plain = {
        becomes: "success",
        isEmergency: false,
        isTidy: true,
        tellsRollback: false,
        isBeside: false,
      } as const;
      deploy(records, release(step.release), { ...plain, ...step, at: clock });
      for (let look = 1; look <= step.looks; look += 1) {
        const at = clock + look * step.every * STEP;
        records.at(-1)?.events.push(lookAt("passed", at, records.at(-1)?.release.contractDigest));
      }
      return clock + step.looks * step.every * STEP;
    }
  }
}

function release(index: number): Release {
  return (
    RELEASES[index] ?? RELEASES[0] ?? { imageDigest: undefined, contractDigest: undefined, schemaVersion: undefined }
  );
}

function lookAt(look: Look, at: number, digest: string | undefined): DeploymentEvent {
  const source = look === "other-source-failed" ? "smoke" : "protocol-probe";
  const passed = look === "passed" || look === "unseen" || look === "drifted";
  const contractDigest = look === "drifted" ? aDigest("f") : look === "passed" ? digest : undefined;
  return { kind: "verified", at, source, passed, contractDigest };
}

function deploy(records: Written[], its: Release, { at, ...how }: Deployment & { readonly at: number }): number {
  const unfinished = records.findLast(({ events }) => events.every(({ kind }) => kind === "verified"));
  // Its job died; who deploys next says so.
  if (unfinished !== undefined && !how.isBeside) unfinished.events.push({ kind: "ended", cause: "abandoned", at });
  const serving = records[serves(records)];
  const { isEmergency } = how;
  const about = { id: String(records.length + 1), isEmergency, isRollback: worksAgain(records, its), startedAt: at };
  const written: Written = { ...aRecord([], { ...about, release: its }), events: [] };
  records.push(written);
  if (how.becomes === "failure") written.events.push({ kind: "ended", cause: "failed", at });
  if (how.becomes === "abandoned") written.events.push({ kind: "ended", cause: "abandoned", at });
  if (how.becomes !== "success") return at;
  const rolledBack = { kind: "ended", cause: "rolled-back", at } as const;
  if (how.isTidy) serving?.events.push(how.tellsRollback && written.isRollback ? rolledBack : { kind: "replaced", at });
  written.events.push({ kind: "succeeded", at });
  return at;
}

function questionOf(
  { calendars, onError }: YearHistory,
  world: World,
  { ask, clock }: { readonly ask: Ask; readonly clock: number },
): PlanQuestion {
  const now = clock + ask.later * STEP;
  const place = ENVIRONMENTS.indexOf(ask.environment);
  const before = ENVIRONMENTS[place - 1];
  const targets = world[ask.environment];
  const its = releaseOf(ask, before === undefined ? [] : world[before], targets);
  const serving = targets[serves(targets)]?.release;
  const isSchema = serving?.contractDigest !== its.contractDigest;
  const kind = isSchema ? "schema" : serving?.imageDigest === its.imageDigest ? "config" : "infra";
  return {
    environment: ask.environment,
    release: its,
    policyProblems:
      ask.policyProblem === undefined
        ? []
        : [promotionReason(ask.policyProblem, { field: "policy", is: "wrong", must: "right" })],
    identity: identityOf(ask, its),
    source: before === undefined ? undefined : factsOf(before, world[before], { ask, where: "source", now }),
    target: factsOf(ask.environment, targets, { ask, where: "target", now }),
    own: ask.isOwn ? targets.at(-1)?.id : undefined,
    now,
    soak: before === undefined ? undefined : ask.soak,
    freeze: {
      calendars: calendars.map(({ times, facts }) => knownCalendar(times, facts)),
      onError,
      kind,
      contractChange: isSchema ? ask.contractChange : "none",
      approvedBy: new Set(ask.approvedBy),
      ticketType: ask.ticketType,
      rollback: { removesTools: ask.removesTools, reason: ask.why },
    },
    ticket: { verdict: verdictOf(ask, now), required: ask.ticket.isRequired },
    approvedAt: approvalOf(
      ask,
      [...targets].flatMap(({ events }) => events.map(({ at }) => at)),
    ),
    emergency: emergencyOf(ask, now),
    asked: askedOf(ask),
  };
}

function releaseOf(ask: Ask, sources: readonly LedgerRecord[], targets: readonly LedgerRecord[]): Release {
  if (typeof ask.release === "number") return release(ask.release);
  const newest = sources.at(-1)?.release ?? release(0);
  if (ask.release === "of-source") return newest;
  return targets.findLast(({ release: its }) => worksAgain(targets, its))?.release ?? newest;
}

function identityOf({ identity }: Ask, its: Release): PlanQuestion["identity"] {
  const image = `registry.example.com/acme/payments-mcp@${its.imageDigest}`;
  const contract = { strict: aDigest("e"), semantic: its.contractDigest ?? "" };
  switch (identity) {
    case "pinned":
      return { image, namedDigest: undefined, contract };
    case "strict":
      return { image, namedDigest: contract.strict, contract };
    case "tagged":
      return { image: "registry.example.com/acme/payments-mcp:2.3.0", namedDigest: undefined, contract };
    case "no-contract":
      return { image, namedDigest: its.contractDigest, contract: undefined };
    case "differs":
      return { image, namedDigest: aDigest("0"), contract };
  }
}

function factsOf(
  environment: Environment,
  records: readonly Written[],
  { ask, where, now }: { readonly ask: Ask; readonly where: "source" | "target"; readonly now: number },
): LedgerFacts {
  if (ask.unreadable === where) return { state: "unreadable", environment, why: "GitHub answered 502" };
  const forgotten = where === "target" ? Math.min(ask.forgotten, Math.max(0, records.length - 1)) : 0;
  return {
    state: "read",
    reading: {
      service: "payments-mcp",
      environment,
      records: records.slice(forgotten).map((record) => ({ ...record, events: [...record.events] })),
      doubts: ask.doubts.filter((each) => each.where === where).map(({ doubt }) => doubt),
      hasOlder: forgotten > 0,
      now,
    },
  };
}

const TICKET_CODES: Readonly<Record<TicketVerdict["outcome"], TicketReasonCode | undefined>> = {
  approved: undefined,
  rejected: "state.other",
  misconfigured: "system.misconfigured",
  unavailable: "system.unavailable",
  pending: "window.future",
};

function verdictOf({ ticket: { outcome, opensIn, lasts } }: Ask, now: number): TicketVerdict {
  const code = TICKET_CODES[outcome];
  const reasons = code === undefined ? [] : [reasonFor(code, { field: "ticket", is: "not so", must: "so" })];
  const written = (at: number) => new Date(at).toISOString();
  const opensAt = outcome === "approved" || opensIn === undefined ? undefined : now + opensIn * STEP;
  const closesAt = lasts === undefined ? undefined : (opensAt ?? now) + lasts * STEP;
  return {
    ...{ outcome, reasons, approvers: [] },
    ...(opensAt === undefined ? {} : { opensAt: written(opensAt) }),
    ...(closesAt === undefined ? {} : { closesAt: written(closesAt) }),
  };
}

function approvalOf({ approved }: Ask, events: readonly number[]): number | undefined {
  const at = approved === undefined ? undefined : events.at(-1 - approved.event);
  return at === undefined || approved === undefined ? undefined : at + approved.off * STEP;
}

function emergencyOf({ emergency }: Ask, now: number): PlanQuestion["emergency"] {
  if (emergency === undefined) return undefined;
  if (emergency === "refused") {
    const reason = promotionReason("break-glass.reason", { field: "break-glass-reason", is: "3", must: "20" });
    return { state: "refused", reasons: [reason] };
  }
  const expiresAt = now + emergency.expiresIn * STEP;
  const override = { reason: "payments are down for everybody", approvers: ["ada", "bob"], expiresAt };
  return { state: "granted", override, bypasses: emergency.bypasses };
}

function askedOf({ asked }: Ask): PlanQuestion["asked"] {
  if (asked === undefined) return allAsked();
  const answer = { ...asked, asked: true, summary: "as it was found", reasons: [] };
  return allAsked({ [asked.gate]: answer });
}
