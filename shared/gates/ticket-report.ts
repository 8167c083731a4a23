import { namesOf, RELEASE_NAMES } from "../change/release.ts";
import type { TicketFacts } from "../change/ticket.ts";
import type { TicketOutcome, TicketReason, TicketReasonOwner } from "../change/ticket-reasons.ts";
import { escapeMarkdown } from "../report/escape.ts";
import { ended } from "../report/sentence.ts";
import type { TicketGateAnswer } from "./ticket-gate.ts";
import type { TicketSubject } from "./ticket-subject.ts";

/** The outputs of `actions/verify-change-ticket`; `null` where there is nothing to say. */
export type TicketOutputs = {
  readonly decision: TicketOutcome;
  readonly "reason-code": string | null;
  readonly result: string;
  readonly "ticket-key": string | null;
  readonly "ticket-id": string | null;
  readonly "ticket-url": string | null;
  readonly approvers: string;
  readonly "window-start": string | null;
  readonly "window-end": string | null;
};

/** The whole answer as one JSON object. */
export function renderTicketResult(answer: TicketGateAnswer, subject: TicketSubject): string {
  const { verdict, required, now } = answer;
  const { outcome, reasons, ticket, approvers, opensAt, retryAfterSeconds } = verdict;
  return JSON.stringify({
    decision: outcome,
    reasonCode: reasonCodeOf(answer),
    required,
    ...subject,
    reasons,
    approvers,
    ticket: ticket ?? null,
    opensAt: opensAt ?? null,
    retryAfterSeconds: retryAfterSeconds ?? null,
    serverTime: now?.toISOString() ?? null,
  });
}

/** The outputs of an answer. */
export function ticketOutputs(answer: TicketGateAnswer, subject: TicketSubject): TicketOutputs {
  const { outcome, ticket, approvers } = answer.verdict;
  return {
    decision: outcome,
    "reason-code": reasonCodeOf(answer),
    result: renderTicketResult(answer, subject),
    "ticket-key": ticket?.key ?? null,
    "ticket-id": ticket?.id ?? null,
    "ticket-url": ticket?.url ?? null,
    // Names may hold commas.
    approvers: JSON.stringify(approvers.map(({ name }) => name)),
    "window-start": ticket?.window.start ?? null,
    "window-end": ticket?.window.end ?? null,
  };
}

/** The answer in a sentence, as plain text that may hold words of the ticket. */
export function ticketSentence({ verdict, required }: TicketGateAnswer, subject: TicketSubject): string {
  const what = `${subject.service} to ${subject.environment}`;
  const { outcome, reasons, ticket, approvers } = verdict;
  if (!required) return `${what}: the policy asks for no change ticket for a change of ${subject.changeKind}.`;
  const [first, ...others] = reasons;
  if (first === undefined) {
    const who = approvers.length === 0 ? "" : `, approved by ${approvers.map(({ name }) => name).join(", ")}`;
    return `${what}: the change ticket ${ticket?.key ?? ""} allows it${who}.`;
  }
  const more = others.length === 0 ? "" : ` (and ${others.length} more; see the summary)`;
  return `${what}: ${outcome}, ${reasonSentence(first)}${more}`;
}

/** One reason in words: what it is about, what that is and must be, what it means, and who can change it. */
export function reasonSentence(reason: TicketReason): string {
  const { code, must, meaning, next, who } = reason;
  const what = isMessage(reason) ? whatIs(reason) : `${whatIs(reason)}, must be ${must}`;
  return `${code}: ${ended(what)} ${meaning} ${next} (${WHO[who]})`;
}

function whatIs(reason: TicketReason): string {
  const { field, is } = reason;
  return isMessage(reason) ? is.replace(/\.$/, "") : `${field} is ${is}`;
}

/** What a system or the policy's reader says is a sentence of its own, and no value of a field. */
function isMessage({ code, field }: TicketReason): boolean {
  return code.startsWith("system.") || field === "policy";
}

/** The answer as Markdown; `reasonsPage` is the address of docs/ticket-reasons.md where there is one. */
export function ticketMarkdown(
  answer: TicketGateAnswer,
  subject: TicketSubject,
  options: { readonly reported: boolean; readonly reasonsPage: string | undefined },
): string {
  const { outcome, reasons, ticket, opensAt } = answer.verdict;
  const passed = outcome === "approved";
  const facts = [
    ...(ticket === undefined ? [] : ticketRows(ticket, answer)),
    row("service", subject.service),
    row("environment", subject.environment),
    row("release", namesOf(subject.release, RELEASE_NAMES).join(", ") || "not said"),
    row("change", changeWords(subject)),
    ...(opensAt === undefined ? [] : [row("window opens", opensAt)]),
  ];
  return [
    `### ${passed ? "✅" : "❌"} Change ticket: ${outcome}`,
    escapeMarkdown(ticketSentence(answer, subject)),
    ...(options.reported && !passed ? ["The step passes all the same: `mode` is `report`."] : []),
    ["| | |", "|---|---|", ...facts].join("\n"),
    ...(reasons.length === 0 ? [] : [reasonTable(reasons, options.reasonsPage)]),
    "",
  ].join("\n\n");
}

function changeWords({ changeKind, breaking, emergency, understated }: TicketSubject): string {
  const said = understated === undefined ? [] : [`said to be ${understated}`];
  return [changeKind, breaking ? "breaking" : [], emergency ? "emergency" : [], said].flat().join(", ");
}

function ticketRows(ticket: TicketFacts, { verdict: { approvers } }: TicketGateAnswer): readonly string[] {
  const { window } = ticket;
  const link = URL.canParse(ticket.url) ? `<${new URL(ticket.url).href.replace(/[<>|]/g, encodeURIComponent)}>` : "";
  return [
    `| ticket | ${escapeMarkdown(ticket.key)} ${link} |`,
    row("title", ticket.title),
    row("type", ticket.type.name),
    row("state", ticket.state.name),
    row("approvals that count", approvers.map(({ name }) => name).join(", ") || "none"),
    row("window", window.start === undefined ? "none" : `${window.start} to ${window.end ?? "no end"}`),
  ];
}

function row(name: string, value: string): string {
  return `| ${name} | ${escapeMarkdown(value)} |`;
}

function reasonTable(reasons: readonly TicketReason[], page: string | undefined): string {
  const shown = reasons.slice(0, MOST_REASONS).map((reason) => {
    const { code, must, next, who } = reason;
    const name = page === undefined ? `\`${code}\`` : `[\`${code}\`](${page}#${code})`;
    const cells = [whatIs(reason), must, `${next} (${WHO[who]})`].map((cell) => escapeMarkdown(cell));
    return `| ${name} | ${cells.join(" | ")} |`;
  });
  const cut = reasons.length - shown.length;
  const rest = cut === 0 ? [] : [`| | and ${cut} more | | |`];
  return ["| reason | what is | what must be | what to do |", "|---|---|---|---|", ...shown, ...rest].join("\n");
}

/** A ticket can make one for each of thousands of values; the output `result` has all. */
const MOST_REASONS = 50;

const WHO: Readonly<Record<TicketReasonOwner, string>> = {
  ticket: "whoever may edit the ticket",
  approver: "those who approve",
  run: "whoever starts the run",
  policy: "whoever may change the policy",
  system: "the administrators of the ticket system",
};

function reasonCodeOf({ verdict, required }: TicketGateAnswer): string | null {
  return required ? (verdict.reasons[0]?.code ?? null) : "not-required";
}
