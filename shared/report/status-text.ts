import type { EnvironmentStatus, OnwardStep, StatusReport } from "../gates/promotion/status-report.ts";
import type { Colours } from "./colour.ts";
import { escapeTerminal, withoutWorkflowCommands } from "./escape.ts";
import { oneLine } from "./plain.ts";
import { attentionOf } from "./status-attention.ts";
import {
  actorName,
  contractName,
  environmentFreezeWords,
  freezeWords,
  imageName,
  momentAndDistance,
  OUTCOMES,
  onwardWords,
  releaseName,
  soakWords,
  spanWords,
  stateOf,
  type Tone,
  ticketName,
  verificationWords,
  waitingWords,
} from "./status-words.ts";
import { type Page, pageOf, wrap } from "./text-layout.ts";

export interface StatusTextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; default 100. */
  readonly width?: number;
}

/** The status of promotions for a terminal: a table of the environments, what needs a look, and then each of them. */
export function renderStatusText(report: StatusReport, options: StatusTextOptions): string {
  const page = pageOf(options);
  const { service, at, environments } = report;
  const parts = [
    [page.paint.bold(oneLine(service, 80)), page.paint.dim(`as of ${at.slice(0, 16)}Z, by the ledger's clock`)],
    ...(environments.length === 0 ? [["The policy names no environments."]] : [tableOf(report, page)]),
    attentionLines(report, page),
    ...environments.map((environment) => environmentLines(environment, at, page)),
  ];
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return withoutWorkflowCommands(`${text.join("\n\n")}\n`);
}

const SIGNS: Readonly<Record<Tone, string>> = { good: "✓", wait: "◔", bad: "✖", unknown: "?", quiet: "·" };
const PAINTS: Readonly<Record<Tone, keyof Colours>> = {
  good: "green",
  wait: "yellow",
  bad: "red",
  unknown: "yellow",
  quiet: "dim",
};

/** A row for each environment; where they are wider than the terminal, the last columns are left out: they stand below. */
function tableOf({ environments, at }: StatusReport, page: Page): readonly string[] {
  const rows = environments.map((environment) => {
    const { name, serving } = environment;
    const { tone, words } = stateOf(environment);
    const cells =
      serving === null
        ? [name, words, "", "", ""]
        : [
            name,
            words,
            releaseName(serving.release),
            momentAndDistance(serving.servedFrom ?? serving.startedAt, at),
            serving.ticket === null ? "" : ticketName(serving.ticket),
          ];
    return { tone, cells: cells.map((cell) => oneLine(escapeTerminal(cell), 40)) };
  });
  const head = ["environment", "state", "release", "since", "ticket"];
  const widths = head.map((title, column) => {
    return Math.max(title.length, ...rows.map(({ cells }) => cells[column]?.length ?? 0));
  });
  const columns = head.findLastIndex((_, last) => sum(widths.slice(0, last + 1)) + 2 * last + 2 <= page.width) + 1;
  const line = (cells: readonly string[]) =>
    cells
      .slice(0, columns)
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [
    page.paint.dim(`  ${line(head)}`),
    ...rows.map(({ tone, cells }) => `${page.paint[PAINTS[tone]](SIGNS[tone])} ${line(cells)}`),
  ];
}

function attentionLines(report: StatusReport, page: Page): readonly string[] {
  const notes = attentionOf(report);
  if (notes.length === 0) return [`${page.paint.green(SIGNS.good)} Nothing needs attention.`];
  return notes.flatMap(({ tone, environment, words }) => {
    const first = `${page.paint[PAINTS[tone]](SIGNS[tone])} `;
    return wrap(`${escapeTerminal(environment)}: ${escapeTerminal(words)}`, page, { first, rest: "  " });
  });
}

function environmentLines(environment: EnvironmentStatus, at: string, page: Page): readonly string[] {
  const { name, serving, verifications, onward, waiting } = environment;
  const { lastPassed, lastFailed } = verifications;
  const facts: readonly (readonly [string, string])[] = [
    ...(serving === null
      ? []
      : ([
          ["by", actorName(serving)],
          ["run", serving.runUrl ?? ""],
          ["image", imageName(serving)],
          ["contract", contractName(serving)],
        ] as const)),
    ["verified", lastPassed === null ? "" : verificationWords(lastPassed, at)],
    ["failed", lastFailed === null ? "" : verificationWords(lastFailed, at)],
    ["freeze", environmentFreezeWords(environment, at)],
    ["next", waiting === null ? "" : `${releaseName(waiting.release)} ${waitingWords(waiting, at)}`],
  ];
  return [
    page.paint.bold(oneLine(name, 64)),
    ...facts.filter(([, value]) => value !== "").flatMap((fact) => factLines(fact, page)),
    ...onward.flatMap((step) => onwardLines(step, at, page)),
    ...historyLines(environment, at, page),
  ];
}

function factLines([title, value]: readonly [string, string], page: Page): readonly string[] {
  return wrap(escapeTerminal(value), page, { first: `  ${page.paint.dim(title.padEnd(9))} `, rest: " ".repeat(12) });
}

function onwardLines(step: OnwardStep, at: string, page: Page): readonly string[] {
  const { tone, words } = onwardWords(step, at);
  const indent = { first: "    ", rest: "    " };
  const first = `  ${page.paint[PAINTS[tone]](SIGNS[tone])} → `;
  const details = step.isThere ? [] : [soakWords(step), freezeWords(step, at)].filter((part) => part !== "");
  const reasons = step.isThere ? [] : step.reasons.filter(({ decision }) => decision !== "wait");
  return [
    ...wrap(`${escapeTerminal(step.to)}: ${words}`, page, { first, rest: indent.rest }),
    ...details.flatMap((detail) => wrap(escapeTerminal(detail), page, indent)),
    ...reasons.flatMap(({ meaning, next, code }) => wrap(`${meaning} ${next} (${code})`, page, indent)),
  ];
}

/** Deployments before what serves that a terminal shows. */
const SHOWN = 5;

function historyLines({ history, earlier, hasOlder }: EnvironmentStatus, at: string, page: Page): readonly string[] {
  const shown = history.slice(0, SHOWN);
  const left = history.length - shown.length + earlier;
  return [
    ...shown.flatMap(({ release, state, startedAt, servedSeconds, ticket }) => {
      const { tone, words } = OUTCOMES[state];
      const served = servedSeconds === null ? "" : `, served ${spanWords(servedSeconds)}`;
      const under = ticket === null ? "" : `, ${ticketName(ticket)}`;
      const text = `${releaseName(release)} ${words}, began ${momentAndDistance(startedAt, at)}${served}${under}`;
      const first = `  ${page.paint[PAINTS[tone]](SIGNS[tone])} `;
      return wrap(escapeTerminal(text), page, { first, rest: "    " });
    }),
    ...(left === 0 && !hasOlder
      ? []
      : [page.paint.dim(`    and ${hasOlder ? `${left} more, and older ones` : `${left} more`}`)]),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
