import { durationMilliseconds } from "../../policy/duration.ts";
import type { Policy } from "../../policy/policy.ts";
import type { LedgerFacts } from "../../promotion/gates/ledger-gate.ts";
import { type Ledger, LedgerError, type WaitingPromotion } from "../../promotion/ledger.ts";
import { soakRulesOf } from "../../promotion/soak-rules.ts";
import { type KnownEnvironment, statusOf } from "../../promotion/status.ts";
import type { TicketUrl } from "../../promotion/status-deployments.ts";
import { calendarsOf, type PolicyInPlace } from "../freeze-calendar.ts";
import type { StatusReport } from "./status-report.ts";

/** What the status of promotions is made of. */
export interface StatusRequest {
  readonly service: string;
  readonly ledger: Pick<Ledger, "read" | "waiting">;
  /** How far ahead freezes are told. */
  readonly days: number;
}

const DAY = 86_400_000;
/** How far ahead is looked for the end of a freeze. */
const HORIZON = 731 * DAY;

/**
 * What is where, since when, and what may go on when, of every environment of the policy. An environment whose ledger cannot
 * be read is told as unknown; throws the LedgerError when that is so of all of them, since nobody knows the time then.
 */
export async function statusReport(
  { policy, source }: PolicyInPlace,
  { service, ledger, days }: StatusRequest,
): Promise<StatusReport> {
  const read = await readLedgers(Object.keys(policy.environments ?? {}), { service, ledger });
  const waiting = await readWaiting(read, { service, ledger });
  const now = Math.max(...[...read.values()].flatMap((known) => (known.state === "read" ? known.reading.now : [])));
  return statusOf({
    service,
    environments: Object.entries(policy.environments ?? {}).flatMap(([name, facts]): readonly KnownEnvironment[] => {
      const known = read.get(name);
      if (known === undefined) return [];
      const soak = facts.soak === undefined ? undefined : soakRulesOf(facts.soak);
      const { order, "promote-from": promoteFrom, protected: isProtected } = facts;
      return [{ name, order, promoteFrom, isProtected, soak, ledger: known, waiting: waiting.get(name) }];
    }),
    calendars: await calendarsOf({ policy, source }, { from: now, to: now + HORIZON }),
    onError: policy.freeze?.["on-error"] ?? "block",
    reviewWithin: reviewWithin(policy),
    ticketUrl: ticketUrlBy(policy),
    now,
    until: now + days * DAY,
  });
}

async function readLedgers(
  environments: readonly string[],
  { service, ledger }: Pick<StatusRequest, "service" | "ledger">,
): Promise<ReadonlyMap<string, LedgerFacts>> {
  const read = new Map<string, LedgerFacts>();
  let problem: LedgerError | undefined;
  for (const environment of environments) {
    try {
      read.set(environment, { state: "read", reading: await ledger.read({ service, environment }) });
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      problem ??= error;
      read.set(environment, { state: "unreadable", environment, why: error.message });
    }
  }
  if (problem !== undefined && [...read.values()].every(({ state }) => state === "unreadable")) throw problem;
  return read;
}

/** What waits is a wish: where it cannot be read, the status is told without it. */
async function readWaiting(
  read: ReadonlyMap<string, LedgerFacts>,
  { service, ledger }: Pick<StatusRequest, "service" | "ledger">,
): Promise<ReadonlyMap<string, WaitingPromotion>> {
  const found = new Map<string, WaitingPromotion>();
  for (const [environment, { state }] of read) {
    if (state !== "read") continue;
    try {
      const waiting = await ledger.waiting({ service, environment });
      if (waiting !== undefined) found.set(environment, waiting);
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
    }
  }
  return found;
}

function reviewWithin({ "break-glass": breakGlass }: Policy): number | undefined {
  return breakGlass === undefined ? undefined : durationMilliseconds(breakGlass["post-review-within"]);
}

/** Of Jira alone the address of a ticket follows from its key. */
function ticketUrlBy({ tickets }: Policy): TicketUrl {
  if (tickets?.provider !== "jira" && tickets?.provider !== "jira-dc") return () => null;
  const base = tickets["base-url"].replace(/\/+$/, "");
  const { provider } = tickets;
  return ({ system, key }) => (system === provider ? `${base}/browse/${encodeURIComponent(key)}` : null);
}
