import type { LedgerDoubt, LedgerRecord } from "../promotion/ledger.ts";
import {
  type InspectedEnvironment,
  type InspectedFault,
  type LedgerInspection,
  type LedgerVerdict,
  ledgerVerdict,
} from "../promotion/ledger-inspection.ts";
import { type Colours, colours } from "./colour.ts";
import { escapeTerminal, withoutWorkflowCommands } from "./escape.ts";
import { oneLine } from "./plain.ts";
import { momentWords, releaseName } from "./status-words.ts";
import { count } from "./words.ts";

interface TextStyle {
  readonly colour: boolean;
}

/** Whether a ledger is as it was written, and what is wrong with it where, for a terminal. */
export function renderLedgerVerdict(inspection: LedgerInspection, { colour }: TextStyle): string {
  const paint = colours(colour);
  const { contracts } = inspection;
  const kept = `contracts: ${count(contracts.count, "file")}`;
  return asText([
    [headline(inspection, paint)],
    ...inspection.environments.map((environment) => [
      ...headOf(environment, paint),
      ...faultLines(environment).map(paint.red),
    ]),
    contracts.count === 0
      ? []
      : [kept, ...[...contracts.damaged, ...contracts.unreadable].map(faultLine).map(paint.red)],
  ]);
}

/** What a ledger tells, for a terminal. */
export function renderLedgerRecords(inspection: LedgerInspection, { colour }: TextStyle): string {
  const paint = colours(colour);
  return asText([
    ...(ledgerVerdict(inspection) === "sound" ? [] : [[headline(inspection, paint)]]),
    ...inspection.environments.flatMap((environment) => [
      [...headOf(environment, paint), ...faultLines(environment).map(paint.red)],
      ...environment.records.map(recordLines),
    ]),
  ]);
}

const SENTENCES: Readonly<Record<LedgerVerdict, readonly [string, string]>> = {
  sound: ["✓", "is as it was written"],
  damaged: ["✖", "is damaged: look at who changed what is named below, and put it back"],
  unreadable: ["?", "cannot be read whole: see below"],
  empty: ["?", "holds nothing, so that nobody can tell whether it ever did: check the place"],
};

function headline(inspection: LedgerInspection, paint: Colours): string {
  const verdict = ledgerVerdict(inspection);
  const [sign, words] = SENTENCES[verdict];
  const line = `${sign} The ledger ${text(inspection.ledger)} ${words}`;
  return verdict === "sound" ? paint.green(line) : paint.red(line);
}

function headOf(environment: InspectedEnvironment, { bold }: Colours): readonly string[] {
  const { service, environment: name, file, entries, newest, records, waiting } = environment;
  const about = `${count(entries, "line")} about ${count(records.length, "deployment")}`;
  return [
    bold(`${text(service)} in ${text(name)}`),
    `  ${text(file)}: ${about}`,
    ...(newest === undefined ? [] : [`  newest entry: ${moment(newest.at)}, ${newest.hash}`]),
    ...(waiting === undefined ? [] : [`  waits since ${moment(waiting.since)}: ${text(waiting.image)}`]),
  ];
}

function faultLines({ doubts, unreadable }: InspectedEnvironment): readonly string[] {
  return [...doubts.map(doubtLine), ...unreadable.map(faultLine)];
}

function doubtLine({ code, is, blocks }: LedgerDoubt): string {
  return `  ${blocks ? "✖" : "!"} ${code}: ${text(is)}`;
}

function faultLine({ file, is }: InspectedFault): string {
  return `  ✖ ${text(file)}: ${text(is)}`;
}

function recordLines(record: LedgerRecord): readonly string[] {
  const { id, startedAt, release, image, commit, run, ticket, from, override, isRollback, events } = record;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["image", image === "" && release.imageDigest === undefined ? undefined : `${image}@${release.imageDigest ?? "?"}`],
    ["contract", release.contractDigest],
    ["commit", commit],
    ["run", [run.id, run.actor === "" ? [] : `of ${run.actor}`, run.url].flat().filter(Boolean).join(" ")],
    ["ticket", ticket?.key],
    ["from", from && `${from.environment}, deployment ${from.deploymentId}`],
    ["goes back", isRollback ? "to what worked before" : undefined],
    [
      "emergency",
      override && `${override.reason} (past ${override.bypassed.join(", ")}; by ${override.approvers.join(", ")})`,
    ],
  ];
  return [
    `  ${moment(startedAt)}  ${text(releaseName(release))}  ${text(id)}`,
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`    ${name}: ${text(value)}`])),
    ...events.map((event) => `    ${moment(event.at)}  ${eventWords(event)}`),
  ];
}

function eventWords(event: LedgerRecord["events"][number]): string {
  switch (event.kind) {
    case "succeeded":
      return "succeeded";
    case "replaced":
      return "replaced by another";
    case "ended":
      return { failed: "failed", "rolled-back": "rolled back", abandoned: "abandoned: its job died" }[event.cause];
    case "verified":
      return `${event.passed ? "verified" : "failed its verification"} by ${text(event.source)}`;
  }
}

function moment(milliseconds: number): string {
  return momentWords(new Date(milliseconds).toISOString());
}

const LONGEST = 600;

function text(words: string): string {
  return escapeTerminal(oneLine(words, LONGEST));
}

function asText(parts: readonly (readonly string[])[]): string {
  const told = parts.filter((lines) => lines.length > 0);
  return withoutWorkflowCommands(`${told.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}
