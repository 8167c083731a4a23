import type {
  DeploymentStatus,
  EnvironmentStatus,
  OnwardStep,
  StatusReport,
} from "../gates/promotion/status-report.ts";
import { escapeMarkdown, inlineCode } from "./escape.ts";
import { CLOSE_FOLD, type Cut, type Entry, fitDocument, openFold, type Section } from "./fit.ts";
import type { SizeLimit } from "./limits.ts";
import { oneLine } from "./plain.ts";
import { attentionOf } from "./status-attention.ts";
import { statusGantt } from "./status-mermaid.ts";
import {
  actorName,
  agendaOf,
  contractName,
  freezeWords,
  imageName,
  momentAndDistance,
  momentWords,
  OUTCOMES,
  onwardWords,
  overrideWords,
  releaseName,
  soakWords,
  spanWords,
  stateOf,
  type Tone,
  ticketName,
  waitingWords,
} from "./status-words.ts";
import { enumerate, thousands } from "./words.ts";

/** What a job summary may take of the status: the rest is for what the job has to say beside it. */
const STATUS_SUMMARY_LIMIT: SizeLimit = { limit: 900 * 1024, unit: "bytes" };

const SIGNS: Readonly<Record<Tone, string>> = { good: "✅", wait: "⏳", bad: "❌", unknown: "❔", quiet: "⚪" };

/**
 * The status of promotions for a job summary, with a picture of what is coming, which GitHub draws. Never larger than the size:
 * whole rows are left out from the end, and the text says so. Throws a RangeError when the size cannot hold the first table.
 */
export function renderStatusMarkdown(report: StatusReport, size: SizeLimit = STATUS_SUMMARY_LIMIT): string {
  const { service, at } = report;
  const title = `## ${escapeMarkdown(oneLine(service, 80))}: what is where`;
  const asOf = `As of ${momentWords(at)}, by the ledger's clock.`;
  const document = {
    start: [title, asOf, environmentTable(report)].join("\n\n"),
    sections: [
      attentionSection(report),
      onwardSection(report),
      ganttSection(report),
      agendaSection(report),
      ...report.environments.map((environment) => historySection(environment, at)),
      doubtSection(report),
    ],
    end: "",
    notice,
  };
  const fitted = fitDocument(document, { ...size, limit: size.limit - 1 });
  if (fitted !== null) return `${fitted.text}\n`;
  throw new RangeError(`a status of ${size.limit} ${size.unit} cannot hold its first table: give a larger limit`);
}

function environmentTable({ environments, at }: StatusReport): string {
  if (environments.length === 0) return "The policy names no environments.";
  const rows = environments.map((environment) => {
    const { tone, words } = stateOf(environment);
    const { name, serving } = environment;
    const state = `${SIGNS[tone]} ${words}`;
    if (serving === null) return [`**${escapeMarkdown(name)}**`, state, "", "", "", ""];
    return [
      `**${escapeMarkdown(name)}**`,
      state,
      `**${escapeMarkdown(releaseName(serving.release))}**`,
      momentAndDistance(serving.servedFrom ?? serving.startedAt, at),
      whoCell(serving),
      ticketCell(serving),
    ];
  });
  return table(["environment", "state", "release", "since", "by", "ticket"], rows);
}

function attentionSection(report: StatusReport): Section {
  const entries = attentionOf(report).map(({ tone, environment, words }) =>
    entry(() => `- ${SIGNS[tone]} **${escapeMarkdown(environment)}** ${escapeMarkdown(words)}`),
  );
  const calm = entry(() => `- ${SIGNS.good} Nothing needs attention.`);
  return section("notes", "### Needs attention", entries.length === 0 ? [calm] : entries);
}

function onwardSection({ environments, at }: StatusReport): Section {
  const steps = environments.flatMap(({ name, serving, onward }) =>
    serving === null
      ? []
      : onward.map((step) => entry(() => onwardEntry(step, { at, from: name, what: releaseName(serving.release) }))),
  );
  const waits = environments.flatMap(({ name, waiting }) => {
    if (waiting === null) return [];
    const words = `${releaseName(waiting.release)} ${waitingWords(waiting, at)}`;
    return [entry(() => `- ${SIGNS.wait} **${escapeMarkdown(name)}**: ${escapeMarkdown(words)}`)];
  });
  return section("steps", "### What may go on", [...steps, ...waits]);
}

function onwardEntry(
  step: OnwardStep,
  { at, from, what }: { readonly at: string; readonly from: string; readonly what: string },
): string {
  const { tone, words } = onwardWords(step, at);
  const way = `${escapeMarkdown(what)}, ${escapeMarkdown(from)} → ${escapeMarkdown(step.to)}`;
  const head = `- ${SIGNS[tone]} **${way}**: ${escapeMarkdown(words)}`;
  if (step.isThere) return head;
  const told = [soakWords(step), freezeWords(step, at)].filter((part) => part !== "").map(escapeMarkdown);
  const others = step.reasons.filter(({ decision }) => decision !== "wait");
  return [
    head,
    ...told.map((line) => `  - ${line}`),
    ...others.map(({ code, meaning, next }) => `  - ${escapeMarkdown(`${meaning} ${next}`)} ${inlineCode(code)}`),
  ].join("\n");
}

function ganttSection(report: StatusReport): Section {
  const gantt = statusGantt(report);
  return section("picture", "### Timeline", gantt === null ? [] : [entry(() => gantt)]);
}

function agendaSection(report: StatusReport): Section {
  const rows = agendaOf(report).map(({ from, to, environment, words, remark }) => () => [
    momentAndDistance(from, report.at),
    to === null ? "" : momentAndDistance(to, report.at),
    escapeMarkdown(environment),
    escapeMarkdown(remark === "" ? words : `${words} (${remark})`),
  ]);
  const entries = tableEntries(["from", "until", "environment", "what"], rows);
  return section("rows of what is coming", "### What is coming", entries);
}

function historySection({ name, history, earlier, hasOlder }: EnvironmentStatus, at: string): Section {
  const rows = history.map((deployment) => () => historyCells(deployment, at));
  const left = [
    ...(earlier > 0 ? [`${earlier} earlier ones are left out.`] : []),
    ...(hasOlder ? ["The ledger holds older ones that were not read."] : []),
  ].join(" ");
  return {
    word: "deployments",
    head: openFold(`Deployments to ${escapeMarkdown(name)}, newest first`),
    tail: left === "" ? CLOSE_FOLD : `${left}\n\n${CLOSE_FOLD}`,
    fold: null,
    entries: tableEntries(["release", "outcome", "began", "served", "by", "ticket", "image and contract"], rows),
  };
}

function historyCells(deployment: DeploymentStatus, at: string): readonly string[] {
  const { release, state, startedAt, servedSeconds, isRollback, override } = deployment;
  const { tone, words } = OUTCOMES[state];
  const digests = [imageName(deployment), contractName(deployment)].filter((part) => part !== "");
  return [
    `**${escapeMarkdown(releaseName(release))}**${isRollback ? " (a rollback)" : ""}`,
    `${SIGNS[tone]} ${words}`,
    momentAndDistance(startedAt, at),
    servedSeconds === null ? "never" : spanWords(servedSeconds),
    whoCell(deployment),
    ticketCell(deployment) + (override === null ? "" : `<br>emergency, ${escapeMarkdown(overrideWords(override))}`),
    digests.map((digest) => inlineCode(digest, { table: true })).join("<br>"),
  ];
}

function doubtSection({ environments }: StatusReport): Section {
  const rows = environments.flatMap(({ name, doubts }) =>
    doubts.map(({ code, recordId, is, blocks }) => () => [
      escapeMarkdown(name),
      inlineCode(code, { table: true }),
      escapeMarkdown(oneLine(recordId, 80)),
      escapeMarkdown(oneLine(is, 300)),
      blocks ? "nothing is decided as long as it is there" : "it is left out",
    ]),
  );
  const entries = tableEntries(["environment", "code", "record", "what was found", "effect"], rows);
  return section("doubts", "### What is not believed of the ledger", entries);
}

function whoCell(deployment: DeploymentStatus): string {
  const { runUrl } = deployment;
  return `${escapeMarkdown(actorName(deployment))}${runUrl === null ? "" : `, ${linked("run", runUrl)}`}`;
}

function ticketCell({ ticket }: DeploymentStatus): string {
  if (ticket === null) return "none";
  const name = escapeMarkdown(ticketName(ticket));
  return ticket.url === null ? name : linked(name, ticket.url);
}

/** The address is one of ours to write: https, normalised; what would end it is written as the address allows. */
function linked(words: string, url: string): string {
  const address = url.replace(/[<>()|\\`[\]*_~]/gu, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
  return `[${words}](<${address}>)`;
}

function section(word: string, head: string, entries: readonly Entry[]): Section {
  return { word, head, tail: "", fold: null, entries };
}

function entry(render: () => string): Entry {
  return { weight: 1, render };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** Rows that can be left out from the end: the first one brings the head of the table. */
function tableEntries(head: readonly string[], rows: readonly (() => readonly string[])[]): readonly Entry[] {
  const start = `${line(head)}\n|${"---|".repeat(head.length)}\n`;
  return rows.map((cells, index) => entry(() => (index === 0 ? start : "") + line(cells())));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function notice(cuts: readonly Cut[]): string {
  const total = cuts.reduce((sum, cut) => sum + cut.weight, 0);
  const words = cuts.map((cut) => `${thousands(cut.weight)} ${cut.word}`);
  return `> ✂️ **${thousands(total)} not shown here** (${enumerate(words, words.length)}), to keep within the size that GitHub takes. The JSON report holds everything.`;
}
