import { DESCRIPTION_CHARACTERS, isNoticeStatus } from "../../github/deployment-statuses.ts";
import type { LedgerEvent } from "../ledger.ts";
import type { EndOfDeployment } from "../soak.ts";

/*
 * What statuses of our deployments say. GitHub knows seven states and a line of text: a verification that failed and a deployment
 * that failed are both a `failure`, so that the words decide.
 */

/** A status as it is written. */
export interface WrittenStatus {
  readonly state: "in_progress" | "success" | "failure" | "error" | "inactive";
  /** At most 140 characters. */
  readonly description: string;
}

/** What one status says; `nothing` = nothing of the deployment itself. */
export type StatusWord =
  | { readonly kind: "nothing" | "begun" }
  | { readonly kind: "succeeded" }
  | { readonly kind: "replaced" }
  | { readonly kind: "ended"; readonly cause: EndOfDeployment }
  | {
      readonly kind: "verified";
      readonly source: string;
      readonly passed: boolean;
      readonly contractDigest: string | undefined;
    };

/** That a deployment has begun. */
export const BEGUN: WrittenStatus = { state: "in_progress", description: "in progress" };

/** That another deployment took the place of one, or went back to what was before it. */
export function endedBy({ id, isRollback }: { readonly id: string; readonly isRollback: boolean }): WrittenStatus {
  return { state: "inactive", description: isRollback ? `${ROLLED_BACK} by ${id}` : `replaced by ${id}` };
}

/**
 * The status by which an event is written. A verification of what has not succeeded yet leaves the state as it is: a success would
 * say of the deployment what has not happened. Pure.
 */
export function statusOf(event: LedgerEvent, { isUnderWay }: { readonly isUnderWay: boolean }): WrittenStatus {
  if (event.kind === "finished") return finished(event);
  const { source, passed, contractDigest, detail } = event;
  const digits = contractDigest?.replace(/^sha256:/, "");
  if (passed) {
    const state = isUnderWay ? "in_progress" : "success";
    return { state, description: line(`probe ok ${digits ?? UNSEEN} by ${source}`, "") };
  }
  const state = isUnderWay ? "in_progress" : "failure";
  return { state, description: line(`probe failed ${digits?.slice(0, SHORT) ?? UNSEEN} by ${source}`, detail) };
}

function finished({ outcome, detail }: Extract<LedgerEvent, { readonly kind: "finished" }>): WrittenStatus {
  switch (outcome) {
    case "success":
      return { state: "success", description: line("deployed", detail) };
    case "failure":
      return { state: "failure", description: line("failed", detail) };
    case "abandoned":
      return { state: "error", description: line("abandoned", detail) };
    case "rolled-back":
      return { state: "inactive", description: line(ROLLED_BACK, detail) };
  }
}

const UNSEEN = "unseen";
const ROLLED_BACK = "rolled back";
/** Digits of a digest that are enough to tell that it is another one. */
const SHORT = 12;

function line(words: string, detail: string): string {
  const clean = detail.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const whole = clean === "" ? words : `${words}: ${clean}`;
  if (whole.length <= DESCRIPTION_CHARACTERS) return whole;
  // A character of two halves is not cut in two.
  return `${whole.slice(0, DESCRIPTION_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Reads a status of a deployment of a release with such a contract digest. Pure. */
export function readStatus(
  { state, description }: { readonly state: string; readonly description: string },
  contractDigest: string | undefined,
): StatusWord {
  if (isNoticeStatus({ description })) return { kind: "nothing" };
  const verified = verification(description, contractDigest);
  switch (state) {
    case "success":
      return verified ?? { kind: "succeeded" };
    case "failure":
      // Bad news counts whatever stands beside it.
      return verified?.passed === false ? verified : { kind: "ended", cause: "failed" };
    case "in_progress":
      return verified ?? { kind: "begun" };
    case "error":
      return { kind: "ended", cause: "abandoned" };
    case "inactive":
      return description.startsWith(ROLLED_BACK) ? { kind: "ended", cause: "rolled-back" } : { kind: "replaced" };
    default:
      return { kind: "nothing" };
  }
}

function verification(
  description: string,
  contractDigest: string | undefined,
): Extract<StatusWord, { readonly kind: "verified" }> | undefined {
  const [, result, digits = "", source = "protocol-probe"] =
    /^probe (ok|failed)(?![^\s:])(?: ([0-9a-f]{12,64}|unseen))?(?: by ([^\s:]+))?/.exec(description) ?? [];
  if (result === undefined) return undefined;
  return { kind: "verified", source, passed: result === "ok", contractDigest: digestOf(digits, contractDigest) };
}

/** A digest by its first digits: that of the release where they are the same. */
function digestOf(digits: string, contractDigest: string | undefined): string | undefined {
  if (digits === "" || digits === UNSEEN) return undefined;
  const begin = `sha256:${digits}`;
  return contractDigest?.startsWith(begin) === true ? contractDigest : begin;
}

/** Whether a status says something good, so that whoever writes it has to be believed first. Pure. */
export function isPositive(word: StatusWord): boolean {
  return word.kind === "succeeded" || (word.kind === "verified" && word.passed);
}
