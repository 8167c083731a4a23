import type { Json } from "../contract/json.ts";
import type { ContractReport, PolicyEdit } from "../gates/contract-report.ts";
import { cutText } from "./escape.ts";
import { count } from "./words.ts";

/** What is told of an edit of the policy; plain text, which may hold text of the change. */
export interface PolicyEditWords {
  readonly title: string;
  /** By what was judged, and what came of it; sentences. */
  readonly sentences: readonly string[];
  readonly relaxes: PolicyEdit["relaxes"];
}

/** The words for an edit of the policy; `undefined` when there is none. */
export function policyEditWords({ policyEdit: edit, decision }: ContractReport): PolicyEditWords | undefined {
  if (edit === undefined) return undefined;
  const number = edit.relaxes.length;
  return {
    title: number === 0 ? "This change edits the policy and relaxes nothing" : titleOf(edit),
    sentences: [judgedWords(edit), heldWords(edit, decision)],
    relaxes: edit.relaxes,
  };
}

function titleOf(edit: PolicyEdit): string {
  const what = count(edit.relaxes.length, "rule");
  if (edit.head === null) return `This change removes the policy, and with it ${what}`;
  return edit.base === null
    ? `This change brings the first policy: ${what} looser than the defaults`
    : `This change relaxes the policy: ${what}`;
}

function judgedWords({ base, head }: PolicyEdit): string {
  const old = base === null ? "the defaults, since there is no policy yet" : base;
  const now = head === null ? "the defaults, which hold without it" : head;
  return `Judged by both versions, of which the stricter answer holds: ${old}, and ${now}.`;
}

function heldWords({ held, other }: PolicyEdit, decision: string): string {
  if (decision === other.decision) return `Both answer ${decision}.`;
  const [whose, others] =
    held === "base" ? ["that of the base", "that of this change"] : ["that of this change", "that of the base"];
  return `By ${whose} the answer is ${decision}, by ${others} ${other.decision} (${other.reason}).`;
}

/** A value of the policy on one line; a long one is cut. */
export function policyValue(value: Json): string {
  return value === null ? "nothing" : cutText(typeof value === "string" ? value : JSON.stringify(value), 160);
}
