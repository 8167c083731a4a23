import { answerOf, type GateAnswer } from "../gate.ts";
import type { LedgerDoubt, LedgerReading } from "../ledger.ts";
import { PROMOTION_REASONS, type PromotionReasonCode, promotionReason } from "../promotion-reasons.ts";
import { recordsUnderWay } from "../standing.ts";

/** A ledger as far as it could be read. */
export type LedgerFacts =
  | { readonly state: "read"; readonly reading: LedgerReading }
  /** `why` is a phrase for people. */
  | { readonly state: "unreadable"; readonly environment: string; readonly why: string };

/** What the ledgers of the environments that a promotion is about say. */
export interface LedgerQuestion {
  /** Of the environment before; `undefined` = there is none. */
  readonly source: LedgerFacts | undefined;
  readonly target: LedgerFacts;
  /** The deployment that asks itself, where one is under way already. */
  readonly own: string | undefined;
}

/** Decides whether the ledger can be relied on, and whether another deployment is under way. Pure. */
export function judgeLedger({ source, target, own }: LedgerQuestion): GateAnswer {
  const all = [...(source === undefined ? [] : [source]), target];
  const reasons = [...all.flatMap(reasonsOf), ...busy(target, own)];
  return answerOf("ledger", reasons, { summary: summaryOf(all) });
}

function reasonsOf(facts: LedgerFacts) {
  if (facts.state === "unreadable") {
    const field = `ledger of ${facts.environment}`;
    return [promotionReason("ledger.unreadable", { field, is: facts.why, must: "readable" })];
  }
  const { environment, doubts } = facts.reading;
  return doubts.flatMap((doubt) => {
    if (!doubt.blocks) return [];
    const which = doubt.recordId === "" ? "" : `, record ${doubt.recordId}`;
    const seen = { field: `ledger of ${environment}${which}`, is: doubt.is, must: "as it was written" };
    // What is left out as a rule has no reason of its own; whoever says that it blocks must be heard all the same.
    return [promotionReason(isReason(doubt.code) ? doubt.code : "ledger.malformed-record", seen)];
  });
}

function isReason(code: LedgerDoubt["code"]): code is Extract<PromotionReasonCode, `ledger.${string}`> {
  return Object.hasOwn(PROMOTION_REASONS, code);
}

function busy(target: LedgerFacts, own: string | undefined) {
  const others = target.state === "read" ? recordsUnderWay(target.reading, own) : [];
  return others.map(({ id, environment, run }) => {
    const by = run.url === "" ? `run ${run.id}` : run.url;
    const seen = { field: `deployments to ${environment}`, is: `deployment ${id} under way, by ${by}` };
    return promotionReason("ledger.busy", { ...seen, must: "none under way" });
  });
}

function summaryOf(all: readonly LedgerFacts[]): string {
  return all
    .map((facts) => {
      if (facts.state === "unreadable") return `that of ${facts.environment} cannot be read`;
      const { environment, records, doubts } = facts.reading;
      const left = doubts.filter(({ blocks }) => !blocks).length;
      const without = left === 0 ? "" : `, without ${left} that cannot be believed`;
      return `${environment}: ${records.length} ${records.length === 1 ? "deployment" : "deployments"}${without}`;
    })
    .join("; ");
}
