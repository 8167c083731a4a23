import {
  ACKNOWLEDGEMENTS_PATH,
  type AcknowledgementOutcome,
  DEFAULT_ACKNOWLEDGEMENT_DAYS,
} from "../contract/acknowledge.ts";
import type { Acknowledged, Change } from "../contract/change.ts";
import type { ContractReport } from "../gates/contract-report.ts";
import { oneLine } from "./plain.ts";
import { ruleTexts } from "./rule-texts.ts";
import { changesForEarlier } from "./transitive.ts";
import { count, failsOn, thousands } from "./words.ts";

/** Whether nobody answers for a change. */
export function isOpen({ acknowledged }: Change): boolean {
  return acknowledged === undefined;
}

/** Changes that would make the gate say no, had nobody answered for them. */
export function letThrough({ changes, options }: ContractReport): readonly Change[] {
  return changes.filter((change) => !isOpen(change) && failsOn(change.severity, options.failOn));
}

/**
 * Who answers for a change, in one line of plain, visible text: `acknowledged by payments-team until 2027-01-31 (PAY-7):
 * no agent sends it`. Owner, reason and the rest were written by people: escape the line for its place.
 */
export function acknowledgedWords({ owner, reason, expires, ticket, approvedBy, allowBump }: Acknowledged): string {
  const facts = [
    ...(ticket === undefined ? [] : [oneLine(ticket, 200)]),
    ...(approvedBy === undefined ? [] : [`approved by ${oneLine(approvedBy, 100)}`]),
    ...(allowBump === true ? ["asks for no step of the version"] : []),
  ];
  const more = facts.length === 0 ? "" : ` (${facts.join(", ")})`;
  return `acknowledged by ${oneLine(owner, 100)} until ${expires}${more}: ${oneLine(reason, 400)}`;
}

/** `until 2027-01-31`, or `until 2027-01-31 and later` where the changes end on different days. */
export function untilWords(changes: readonly Change[]): string {
  const ends = [...new Set(changes.flatMap(({ acknowledged }) => acknowledged?.expires ?? []))].sort();
  return `until ${ends[0]}${ends.length > 1 ? " and later" : ""}`;
}

/** A record that a person has to look after: what it is, and what is the matter with it. Plain, visible text. */
export interface RecordNote {
  readonly id: string;
  readonly state: "expired" | "ends soon" | "unused";
  readonly sentence: string;
}

/** The records that somebody has to look after: expired ones first, then those that end soon, then unused ones. */
export function recordNotes({ acknowledgements }: ContractReport): readonly RecordNote[] {
  if (acknowledgements === undefined) return [];
  const noted = (state: RecordNote["state"], outcomes: readonly AcknowledgementOutcome[]): readonly RecordNote[] =>
    outcomes.flatMap((outcome) =>
      outcome.note === undefined ? [] : [{ id: idOf(outcome), state, sentence: sentenceOf(outcome, outcome.note) }],
    );
  const { used, expired, unused } = acknowledgements;
  return [...noted("expired", expired), ...noted("ends soon", used), ...noted("unused", unused)];
}

function idOf({ fingerprint, group }: AcknowledgementOutcome): string {
  return fingerprint ?? group ?? "";
}

function sentenceOf({ owner, changes, place }: AcknowledgementOutcome, note: string): string {
  const about = changes === 0 ? "" : `, about ${count(changes, "change")}`;
  return `${oneLine(note, 400)} (owner ${oneLine(owner, 100)}${about}; ${oneLine(place, 200)})`;
}

/** How to acknowledge what fails first. */
export interface AcknowledgementExample {
  readonly sentence: string;
  /** A file as it can be copied, of our own words alone; a person has to say why, who and until when. */
  readonly yaml: string;
}

/**
 * A record for the first group of changes that makes the gate say no; `null` when it does not, and where a record is there
 * already and has only expired. The version that was not raised comes last: its step depends on all others.
 */
export function acknowledgementExample(report: ContractReport): AcknowledgementExample | null {
  if (report.decision !== "fail") return null;
  const expired = report.acknowledgements?.expired ?? [];
  const failing = [...report.changes, ...changesForEarlier(report)].filter(
    (change) =>
      isOpen(change) &&
      failsOn(change.severity, report.options.failOn) &&
      !expired.some(({ fingerprint, group }) => fingerprint === change.fingerprint || group === change.group),
  );
  const first = failing.find(({ rule }) => rule !== VERSION_RULE) ?? failing[0];
  if (first === undefined) return null;
  const size = failing.filter(({ group }) => group === first.group).length;
  const others = new Set(failing.map(({ group }) => group)).size - 1;
  return {
    sentence: `If agents can live with it, a person can answer for it until a day. Add the record to ${ACKNOWLEDGEMENTS_PATH} on the base branch, in a change of its own, and bring this one up to date with it.${othersWords(others)}`,
    yaml: yamlOf(first, { size, report }),
  };
}

function othersWords(others: number): string {
  if (others === 0) return "";
  if (others === 1) return " The other edit that fails takes a record of its own.";
  return ` The ${thousands(others)} other edits that fail take a record each.`;
}

const VERSION_RULE = "server-version-not-bumped";

function yamlOf(change: Change, { size, report }: { readonly size: number; readonly report: ContractReport }): string {
  const id = size > 1 ? `group: "${change.group}" # this edit, ${size} times` : `fingerprint: "${change.fingerprint}"`;
  const asksForMore = change.rule !== VERSION_RULE && report.changes.some(({ rule }) => rule === VERSION_RULE);
  return [
    "version: 1",
    "acknowledgements:",
    `  - ${id}`,
    `    rule: ${change.rule}`,
    '    reason: "why agents can live with it"',
    '    owner: "who answers for it"',
    ...(ruleTexts(change.rule).security === true ? ['    approved-by: "a second person" # security'] : []),
    // No day, so that nobody can take the record over without a thought.
    `    expires: "YYYY-MM-DD" # at most ${DEFAULT_ACKNOWLEDGEMENT_DAYS} days ahead`,
    ...(asksForMore ? ["    # allow-bump: true # to ask for no step of the version"] : []),
  ].join("\n");
}
