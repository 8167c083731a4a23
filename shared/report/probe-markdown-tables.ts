import type { ProbeReport } from "../gates/probe-report.ts";
import { escapeMarkdown, inlineCode } from "./escape.ts";
import { CLOSE_FOLD, type Entry, openFold, type Section } from "./fit.ts";
import { targetCode } from "./probe-markdown-causes.ts";
import {
  certificateWords,
  durationWords,
  foreignLine,
  labelWords,
  PHASES,
  type ProbedTarget,
  serverWords,
  stateOf,
  type TargetState,
} from "./probe-words.ts";
import { count, enumerate, thousands } from "./words.ts";

const STATE_SIGNS: Readonly<Record<TargetState, string>> = {
  healthy: "✅",
  warning: "⚠️",
  degraded: "❌",
  down: "❌",
  unknown: "❔",
};

/** A row for each target, those that are not healthy first. */
export function targetSection({ results }: ProbeReport): Section {
  const targets = [...results.filter(({ healthy }) => !healthy), ...results.filter(({ healthy }) => healthy)];
  const isLabelled = targets.some((target) => labelWords(target) !== "");
  const isSampled = targets.some(({ latency }) => latency.p95 !== undefined);
  const head = [
    "target",
    ...(isLabelled ? ["labels"] : []),
    ..."state, era, version, server, tools, total".split(", "),
    ...(isSampled ? ["p95"] : []),
    "certificate",
  ];
  const rows = targets.map((target) => () => [
    inlineCode(foreignLine(target.target, 160), { table: true }),
    ...(isLabelled ? [escapeMarkdown(labelWords(target))] : []),
    stateCell(target),
    target.era ?? "",
    text(target.protocolVersion ?? ""),
    text(serverWords(target)),
    target.counts === null ? "" : thousands(target.counts.tools),
    durationWords(target.latency.total ?? target.milliseconds),
    ...(isSampled ? [target.latency.p95 === undefined ? "" : durationWords(target.latency.p95)] : []),
    certificateWords(target),
  ]);
  return { word: "rows of targets", head: "### Targets", tail: "", fold: null, entries: tableEntries(head, rows) };
}

function stateCell(target: ProbedTarget): string {
  const sign = STATE_SIGNS[stateOf(target)];
  return target.failureClass === null ? `${sign} ${stateOf(target)}` : `${sign} ${inlineCode(target.failureClass)}`;
}

const CHECK_SIGNS = { fail: "❌", warn: "⚠️", pass: "✅", skipped: "➖" } as const;

/** A row for each check in a fold, what failed first. */
export function checkSection({ results }: ProbeReport): Section {
  const verdicts = ["fail", "warn", "pass", "skipped"] as const;
  const all = verdicts.flatMap((verdict) =>
    results.flatMap((target) =>
      target.checks.filter((check) => check.verdict === verdict).map((check) => ({ target, check })),
    ),
  );
  const words = verdicts.flatMap((verdict) => {
    const number = all.filter(({ check }) => check.verdict === verdict).length;
    return number === 0 ? [] : [`${thousands(number)} ${VERDICT_WORDS[verdict]}`];
  });
  const isOne = results.length === 1;
  const rows = all.map(({ target, check }) => () => [
    ...(isOne ? [] : [targetCode(target)]),
    `${CHECK_SIGNS[check.verdict]} ${text(check.check)}`,
    escapeMarkdown(foreignLine(check.message, 300)),
  ]);
  return {
    word: "checks",
    head: openFold(`${count(all.length, "check")}: ${enumerate(words, words.length)}`),
    tail: CLOSE_FOLD,
    fold: null,
    entries: tableEntries([...(isOne ? [] : ["target"]), "check", "answer"], rows),
  };
}

const VERDICT_WORDS = { fail: "failed", warn: "with a warning", pass: "passed", skipped: "not made" } as const;

/** A row of phases for each target in a fold; only columns in which something was measured. */
export function timingSection({ results }: ProbeReport): Section {
  const measured = results.filter(({ latency }) => Object.keys(latency).length > 0);
  const phases = PHASES.filter(([phase]) => measured.some(({ latency }) => latency[phase] !== undefined));
  const rows = measured.map((target) => () => [
    targetCode(target),
    ...phases.map(([phase]) => durationCell(target.latency[phase])),
  ]);
  return {
    word: "rows of timings",
    head: openFold("Timings by phase"),
    tail: CLOSE_FOLD,
    fold: null,
    entries: tableEntries(["target", ...phases.map(([, words]) => words)], rows),
  };
}

/** A row for each step of the only target, in a fold. */
export function exchangeSection({ results }: ProbeReport): Section {
  const [only, ...others] = results;
  const exchanges = only === undefined || others.length > 0 ? [] : only.exchanges;
  const rows = exchanges.map(({ stage, timings }) => () => [
    inlineCode(stage),
    ...[timings.dns, timings.tcp, timings.tls, timings.firstByte, timings.total].map(durationCell),
    timings.reused ? "kept" : "new",
  ]);
  return {
    word: "steps",
    head: openFold("Timings by step"),
    tail: CLOSE_FOLD,
    fold: null,
    entries: tableEntries("step, dns, tcp, tls, first byte, total, connection".split(", "), rows),
  };
}

/** What a person should know about the probe of the only target, in a fold. */
export function noteSection({ results }: ProbeReport): Section {
  const [only, ...others] = results;
  const notes = only === undefined || others.length > 0 ? [] : only.notes;
  return {
    word: "notes",
    head: openFold(count(notes.length, "note")),
    tail: CLOSE_FOLD,
    fold: null,
    entries: notes.map((note) => ({ weight: 1, render: () => `- ${escapeMarkdown(foreignLine(note, 300))}` })),
  };
}

function durationCell(milliseconds: number | undefined): string {
  return milliseconds === undefined ? "" : durationWords(milliseconds);
}

/** Rows that can be left out from the end: the first one brings the head of the table. */
function tableEntries(head: readonly string[], rows: readonly (() => readonly string[])[]): readonly Entry[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const start = `${line(head)}\n|${"---|".repeat(head.length)}\n`;
  return rows.map((cells, index) => ({ weight: 1, render: () => (index === 0 ? start : "") + line(cells()) }));
}

function text(foreign: string): string {
  return escapeMarkdown(foreignLine(foreign, 80));
}
