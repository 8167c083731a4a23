import type { Change } from "../contract/change.ts";
import type { Json } from "../contract/json.ts";
import { ruleById } from "../contract/rules.ts";
import type { ContractReport } from "../gates/contract-report.ts";
import { escapeTerminal, visibleText, withoutWorkflowCommands } from "./escape.ts";
import { describePlace } from "./place.ts";
import { subjectWords, toldNotes } from "./plain.ts";

/** Subjects of the same edit that are named; more are counted. */
const NAMED = 10;

/** Everything about one change in plain text: what, why, before and after in full, and its proof or witness in full. */
export function renderExplanation(change: Change, report: ContractReport): string {
  const rule = ruleById(change.rule);
  const parts = [
    `${change.rule}: ${change.severity}, ${bumpWords(change)}\n${indented(escapeTerminal(change.message))}`,
    facts([
      ["subject", escapeTerminal(subjectWords(change))],
      [
        "place",
        escapeTerminal(`${describePlace(change.pointer, change.direction)} (${change.pointer || "the whole"})`),
      ],
      ["rule", `${rule.change}: ${rule.why}`],
      ["fingerprint", change.fingerprint],
      ["group", `${change.group}${sameEdit(change, report)}`],
      ...acknowledgedFacts(change),
    ]),
    valuePart("Before", change.before),
    valuePart("After", change.after),
    proofPart(change),
    ...(toldNotes(change).length === 0
      ? []
      : [
          `Notes\n${toldNotes(change)
            .map((note) => indented(`- ${escapeTerminal(note)}`))
            .join("\n")}`,
        ]),
  ];
  return withoutWorkflowCommands(`${parts.join("\n\n")}\n`);
}

function bumpWords({ bump }: Change): string {
  return bump === "none" ? "no version step" : `asks for a ${bump} version`;
}

function facts(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([name, value]) => `  ${name.padEnd(12)} ${value}`).join("\n");
}

function acknowledgedFacts({ acknowledged }: Change): readonly (readonly [string, string])[] {
  if (acknowledged === undefined) return [];
  const { owner, reason, expires } = acknowledged;
  return [["acknowledged", escapeTerminal(`by ${owner} until ${expires}: ${reason}`)]];
}

function sameEdit(change: Change, { changes }: ContractReport): string {
  const others = changes.filter(
    ({ group, fingerprint }) => group === change.group && fingerprint !== change.fingerprint,
  );
  if (others.length === 0) return "";
  const names = others.slice(0, NAMED).map((other) => escapeTerminal(subjectWords(other)));
  return `, also on ${names.join(", ")}${others.length > NAMED ? ` and ${others.length - NAMED} more` : ""}`;
}

function valuePart(title: string, value: Json): string {
  return `${title}\n${value === null ? indented("nothing") : json(value)}`;
}

function proofPart(change: Change): string {
  const { state, witness, refusal, reason: why } = change.proof;
  const told = PROOF_WORDS[state] + (why === undefined ? "" : `\nWhy: ${escapeTerminal(why)}.`);
  if (witness === undefined) return `Proof: ${state}\n${indented(told)}`;
  const name = change.subject.name;
  if (change.direction === "output")
    return `Proof: ${state}\n${indented("A result that the candidate may give, and the baseline's schema refuses:")}\n\n${json(witness)}${reason(refusal)}`;
  const request = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: witness } };
  const line = indented(escapeTerminal(JSON.stringify(request)));
  return `Proof: ${state}\n${indented(told)}\n\n${indented(escapeTerminal(`${name}(`))}\n${json(witness)}\n${indented(")")}${reason(refusal)}\n\n  To replay it, send\n${line}`;
}

function reason(refusal: string | undefined): string {
  return refusal === undefined ? "" : `\n\n  refused: ${escapeTerminal(refusal)}`;
}

const PROOF_WORDS: Readonly<Record<Change["proof"]["state"], string>> = {
  rule: "The edit itself is the proof.",
  proved: "Every value of the one side was shown to fit the other.",
  refuted: "A call that the baseline accepts and the candidate refuses, checked with a validator on both sides:",
  dropped: "A call that both sides accept; the candidate no longer hears a part of it:",
  unknown: "Neither compatibility nor a value that shows the break was found: unproven.",
};

function json(value: Json): string {
  return indented(visibleText(JSON.stringify(value, null, 2)));
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}
