import { count, shortDigest } from "../report/words.ts";
import type { DeploymentNotice, NoticeState } from "./notice.ts";
import { countOfKind, type ToolChange, type ToolChanges } from "./tool-changes.ts";

/** A piece of text by what it is: each channel escapes each kind in its own way. */
export type Part =
  /** Our own words, free of markup in every channel. */
  | { readonly kind: "words"; readonly text: string }
  /** A sentence from outside. */
  | { readonly kind: "foreign"; readonly text: string }
  /** A name or a value from outside. */
  | { readonly kind: "name"; readonly text: string }
  /** A text from outside that leads to a web address. */
  | { readonly kind: "link"; readonly text: string; readonly url: string };
export type Phrase = readonly Part[];

/** A notice as every channel shows it: what to say, in which order, before any escaping and cutting. */
export interface NoticePage {
  /** The state in words, and a sign that stands for it. */
  readonly state: string;
  readonly sign: string;
  /** What is deployed where; from outside. */
  readonly service: string;
  readonly environment: string;
  /** What was passed over, and why it is in this state; the most important first. */
  readonly warnings: readonly Phrase[];
  readonly facts: readonly { readonly label: string; readonly value: Phrase }[];
  /** Counts of what agents lose and gain; `null` when nothing is known of it. */
  readonly toolSummary: string | null;
  readonly tools: readonly ToolChange[];
  readonly next: Phrase | null;
  /** Where the run can be seen; `null` when it has no address. */
  readonly runUrl: string | null;
}

/** The page of a notice. */
export function noticePage(notice: DeploymentNotice): NoticePage {
  return {
    ...STATES[notice.state],
    service: notice.service,
    environment: notice.environment,
    warnings: [overridePhrase(notice), sentence(notice.reason)].filter(isSaid),
    facts: factsOf(notice),
    toolSummary: notice.tools === null ? null : summaryOf(notice.tools),
    tools: notice.tools?.tools ?? [],
    next: isBlank(notice.next) ? null : sentence(notice.next),
    runUrl: webAddress(notice.runUrl),
  };
}

/** What became of a tool, as a sign before its name: `−`, `~` or `+`. */
export const TOOL_SIGNS: Readonly<Record<ToolChange["kind"], string>> = { lost: "−", changed: "~", gained: "+" };

/** The words of a cut list: `+12 more`. */
export function moreWords(left: number): string {
  return `+${left} more`;
}

/** The address when it is one of the web and holds no credentials; `null` otherwise. */
export function webAddress(text: string | null): string | null {
  if (text === null || text.length > LONGEST_ADDRESS || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!["https:", "http:"].includes(url.protocol) || url.username !== "" || url.password !== "") return null;
  // What a URL may hold unescaped and the markup of some channel takes for its own.
  return url.href.replace(/[|<>()[\]\\"'`*_~\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const LONGEST_ADDRESS = 1000;

const STATES: Readonly<Record<NoticeState, { readonly state: string; readonly sign: string }>> = {
  started: { state: "Started", sign: "▶" },
  waiting: { state: "Waiting", sign: "⏳" },
  shifted: { state: "Traffic shifted", sign: "🔀" },
  soaking: { state: "Soaking", sign: "⏱" },
  succeeded: { state: "Succeeded", sign: "✅" },
  failed: { state: "Failed", sign: "❌" },
  "rolled-back": { state: "Rolled back", sign: "↩" },
  blocked: { state: "Blocked", sign: "⛔" },
  "break-glass": { state: "Break-glass", sign: "🚨" },
};

function factsOf(notice: DeploymentNotice): NoticePage["facts"] {
  const { from, to, soak, window, ticket, approvers, actor, rollback } = notice;
  const facts = [
    ["Version", between(from.version, to.version)],
    ["Contract", between(digestWords(from.contractDigest), digestWords(to.contractDigest))],
    ["Soak", soakPhrase(soak)],
    ["Window", between(window.start, window.end)],
    ["Ticket", ticket === null ? [] : [linkOrName(ticket.key, ticket.url)]],
    ["Approved by", listed(approvers)],
    ["By", actor === null ? [] : [name(actor)]],
    ["Roll back to", rollback === null ? [] : [name(rollback)]],
  ] as const satisfies readonly (readonly [string, Phrase])[];
  return facts.filter(([, value]) => value.length > 0).map(([label, value]) => ({ label, value }));
}

function overridePhrase({ override }: DeploymentNotice): Phrase {
  if (override === null) return [];
  const gates = override.gates.length === 0 ? [words("Gates were passed over")] : [words("Passed over: ")];
  const reason = isBlank(override.reason) ? [] : [words(". Reason: "), foreign(override.reason)];
  return [...gates, ...listed(override.gates), ...reason];
}

function soakPhrase({ elapsed, required, eligibleAt }: DeploymentNotice["soak"]): Phrase {
  const served = elapsed === null ? [] : [name(elapsed)];
  const of = required === null ? [] : [words(elapsed === null ? "" : " of "), name(required)];
  const until =
    eligibleAt === null ? [] : [words(served.length + of.length === 0 ? "until " : ", until "), name(eligibleAt)];
  return [...served, ...of, ...until].filter(({ text }) => text !== "");
}

function summaryOf(changes: ToolChanges): string {
  const parts = (["lost", "changed", "gained"] as const)
    .map((kind) => ({ kind, number: countOfKind(changes, kind) }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }, index) => (index === 0 ? `${count(number, "tool")} ${kind}` : `${number} ${kind}`));
  const breaking = changes.tools.filter(({ severity }) => severity === "breaking").length;
  if (breaking > 0) parts.push(`${breaking} breaking`);
  if (changes.others > 0) {
    const others = count(changes.others, "other change");
    parts.push(changes.breakingOthers === 0 ? others : `${others} (${changes.breakingOthers} breaking)`);
  }
  return parts.length === 0 ? "no tool changes" : parts.join(" · ");
}

/** `1.4.0 → 2.0.0`; the one end that is known when the other is not; nothing when none is. */
function between(from: string | null, to: string | null): Phrase {
  if (from === null) return to === null ? [] : [words("→ "), name(to)];
  return to === null ? [name(from), words(" →")] : [name(from), words(" → "), name(to)];
}

function digestWords(digest: string | null): string | null {
  return digest === null ? null : shortDigest(digest);
}

function listed(names: readonly string[]): Phrase {
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length > shown.length ? [words(` ${moreWords(names.length - shown.length)}`)] : [];
  return [...shown.flatMap((each, index) => (index === 0 ? [name(each)] : [words(", "), name(each)])), ...more];
}

const MOST_NAMES = 8;

function linkOrName(text: string, url: string | null): Part {
  const address = webAddress(url);
  return address === null || isBlank(text) ? name(text) : { kind: "link", text, url: address };
}

/** A text that says nothing is as good as none; some channels refuse it. */
function isBlank(text: string | null): text is null {
  return text === null || text.trim() === "";
}

function sentence(text: string | null): Phrase {
  return isBlank(text) ? [] : [foreign(text)];
}

function isSaid(phrase: Phrase): boolean {
  return phrase.length > 0;
}

function words(text: string): Part {
  return { kind: "words", text };
}

function foreign(text: string): Part {
  return { kind: "foreign", text };
}

function name(text: string): Part {
  return { kind: "name", text };
}
