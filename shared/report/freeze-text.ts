import { styleText } from "node:util";
import type { FreezeCalendarReport, FreezeCheckReport, FreezeProblem, FreezeWindow } from "../gates/freeze-report.ts";
import { escapeTerminal, withoutWorkflowCommands } from "./escape.ts";

interface TextStyle {
  readonly colour: boolean;
}

/** What is frozen when, for a terminal. */
export function renderFreezeCalendar(report: FreezeCalendarReport, { colour }: TextStyle): string {
  const bold = (text: string) => (colour ? styleText("bold", text, { validateStream: false }) : text);
  const parts = [
    [`Freezes by ${escapeTerminal(report.policy)}, ${report.from.slice(0, 10)} to ${report.to.slice(0, 10)}`],
    ...report.environments.map(({ name, windows, more }) => [
      bold(escapeTerminal(name)),
      ...(windows.length === 0 ? ["  no freeze"] : windows.flatMap(windowLines)),
      ...(more === 0 ? [] : [`  and ${more} more: ask for fewer days`]),
    ]),
    ...(report.environments.length === 0 ? [["The policy names no environments."]] : []),
    ...(report.problems.length === 0 ? [] : [report.problems.flatMap(problemLines)]),
  ];
  return asText(parts);
}

/** Whether a change may go to an environment, for a terminal. */
export function renderFreezeCheck(report: FreezeCheckReport, { colour }: TextStyle): string {
  const sentence = verdictSentence(report);
  const sign = report.decision === "pass" ? "✓" : "✖";
  const style = report.decision === "pass" ? "green" : "red";
  const first = `${sign} ${sentence}`;
  const parts = [
    [colour ? styleText(style, first, { validateStream: false }) : first],
    report.freezes.flatMap((freeze) => freezeLines(freeze)),
    report.next === null
      ? ["No later freeze of this change is in sight."]
      : [`Next: ${escapeTerminal(report.next.calendar)} (${report.next.tier}), from ${spanOf(report.next)}`],
  ];
  return asText(parts.filter((lines) => lines.length > 0));
}

/** The answer of a check as one sentence. */
function verdictSentence({ environment, changeKind, decision, opensAt, freezes }: FreezeCheckReport): string {
  const what = `A change of ${changeKind} to ${escapeTerminal(environment)}`;
  if (decision === "pass") {
    const passed = freezes.filter(({ effect }) => effect !== "warns").length;
    return passed === 0 ? `${what} is not frozen` : `${what} may go out in spite of the freeze`;
  }
  if (decision === "wait") return `${what} is frozen until ${opensAt}`;
  if (decision === "fail") return `${what} is frozen, and no end is in sight`;
  return `${what} is frozen: nobody can tell whether a calendar freezes it`;
}

const EFFECTS: Readonly<Record<FreezeCheckReport["freezes"][number]["effect"], string>> = {
  blocks: "blocks it",
  warns: "warns of it",
  allows: "lets it pass",
  lifted: "was lifted for it",
  "rolls-back": "lets it pass, since it goes back to what worked",
};

function freezeLines(freeze: FreezeCheckReport["freezes"][number]): readonly string[] {
  const { calendar, tier, effect, problem, waysPast, localFrom, localTo = null } = freeze;
  const when = localFrom === undefined ? ", since it cannot be read" : `, ${spanOf({ localFrom, localTo })}`;
  return [
    `  ${escapeTerminal(calendar)} (${tier}) ${EFFECTS[effect]}${when}`,
    ...(problem === null ? [] : [`    ${escapeTerminal(problem)}`]),
    ...(effect === "blocks" ? waysPast.map((way) => `    ${escapeTerminal(way)}`) : []),
  ];
}

function windowLines(window: FreezeWindow): readonly string[] {
  const ways = window.waysPast.length === 0 ? "" : `; ${window.waysPast.map(escapeTerminal).join("; ")}`;
  return [
    `  ${spanOf(window)}`,
    `    ${escapeTerminal(window.calendar)} (${window.tier}): changes of ${window.changes.join(", ")}${ways}`,
  ];
}

function spanOf({ localFrom, localTo }: Pick<FreezeWindow, "localFrom" | "localTo">): string {
  if (localTo === null) return `${localFrom}, no end in sight`;
  // The zone is the same.
  return `${localFrom.split(" ").slice(0, 2).join(" ")} to ${localTo}`;
}

function problemLines({ calendar, environments, problem, blocks }: FreezeProblem): readonly string[] {
  const effect = blocks ? "which freezes" : "a warning for";
  return [
    `${blocks ? "✖" : "!"} ${escapeTerminal(calendar)} cannot be read, ${effect} ${environments.map(escapeTerminal).join(", ")}`,
    `  ${escapeTerminal(problem)}`,
  ];
}

function asText(parts: readonly (readonly string[])[]): string {
  return withoutWorkflowCommands(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}
