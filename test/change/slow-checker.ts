import type { Account, Approval, TicketFacts } from "../../shared/change/ticket.ts";
import type { AllowList, DistinctFrom } from "../../shared/change/ticket-rules.ts";
import type { TicketQuestion } from "../../shared/change/verify-ticket.ts";
import { TIMES } from "./questions.ts";

/**
 * Whether a ticket lets a change through, asked once more in the plainest way: every demand is one question about the whole,
 * and nothing says why. Knows only the tickets and the times of the random questions.
 */
export function letsThrough(question: TicketQuestion): boolean {
  const { answer } = question;
  if (question.key.state !== "chosen" || answer?.state !== "found") return false;
  const demands = [isAsked, counts, isFree, isApproved, isOpen, isForThis, isUnused];
  return demands.every((demand) => demand(question, answer.ticket));
}

function isAsked({ key }: TicketQuestion, ticket: TicketFacts): boolean {
  return key.state === "chosen" && key.key === ticket.key && key.key === ticket.askedKey;
}

function counts({ rules, emergency }: TicketQuestion, ticket: TicketFacts): boolean {
  const among = ({ ids, names }: AllowList, value: { id: string; name: string }) =>
    ids[0] === undefined ? names.indexOf(value.name) >= 0 : ids.indexOf(value.id) >= 0;
  const isType = emergency
    ? rules.emergencyTypes !== undefined && among(rules.emergencyTypes, ticket.type)
    : rules.types === undefined || among(rules.types, ticket.type);
  return among(rules.projects, ticket.project) && isType && among(rules.states.approved, ticket.state);
}

function isFree({ rules }: TicketQuestion, ticket: TicketFacts): boolean {
  const isHeld = rules.refuseOnHold && ticket.onHold;
  const isClear = rules.conflicts === undefined || rules.conflicts.some((value) => value === ticket.conflict);
  return ticket.active && !isHeld && isClear;
}

function isApproved(question: TicketQuestion, ticket: TicketFacts): boolean {
  const { demands } = question.rules.approvals;
  if (ticket.decision === "declined" || ticket.decision === "pending") return false;
  if (ticket.approvals.some(({ answer }) => answer === "declined")) return false;
  if (question.breaking && demands.breaking === undefined) return false;
  const asked = [demands[question.changeKind], question.breaking ? demands.breaking : undefined];
  return asked.every((demand) => {
    if (demand === undefined) return true;
    if (demand.min < 1 || !everybodyIsKnown(question, ticket)) return false;
    const people = ticket.approvals
      .filter(({ group }) => demand.group === undefined || demand.group === group)
      .filter((approval) => isValid(approval, question, ticket))
      .map(({ by }) => by?.id);
    return people.filter((id, index) => people.indexOf(id) === index).length >= demand.min;
  });
}

/** Accounts of the people in random questions; an empty one for those who have none. */
const ACCOUNTS: Readonly<Record<string, string>> = { rita: "rita-1", walt: "walt-1" };

function everybodyIsKnown({ rules, actors }: TicketQuestion, ticket: TicketFacts): boolean {
  const apart = (party: DistinctFrom) => rules.approvals.distinctFrom.indexOf(party) >= 0;
  const known = (people: TicketQuestion["actors"]["run"]) =>
    people?.every(({ login }) => login !== undefined && ACCOUNTS[login] !== undefined) ?? false;
  if (apart("ticket-requester") && ticket.requester === undefined) return false;
  if (apart("run-actor") && (actors.run?.length === 0 || !known(actors.run))) return false;
  if (apart("commit-authors") && !known(actors.commits)) return false;
  return !rules.approvals.afterEdits || TIMES.get(ticket.editedAt) !== undefined;
}

function isValid({ answer, by, at }: Approval, { rules, actors }: TicketQuestion, ticket: TicketFacts): boolean {
  if (answer !== "approved" || by === undefined) return false;
  const isOneOf = (people: TicketQuestion["actors"]["run"], approver: Account) =>
    people?.some(({ login = "" }) => ACCOUNTS[login] === approver.id) ?? false;
  const apart = new Set(rules.approvals.distinctFrom);
  const askers = [ticket.requester, ...(ticket.otherRequesters ?? [])];
  if (apart.has("ticket-requester") && askers.some((asker) => asker?.id === by.id)) return false;
  if (apart.has("run-actor") && isOneOf(actors.run, by)) return false;
  if (apart.has("commit-authors") && isOneOf(actors.commits, by)) return false;
  if (!rules.approvals.afterEdits) return true;
  return (TIMES.get(at) ?? Number.NEGATIVE_INFINITY) > (TIMES.get(ticket.editedAt) ?? Number.POSITIVE_INFINITY);
}

function isOpen({ rules, now }: TicketQuestion, { window }: TicketFacts): boolean {
  const { required, graceMilliseconds: grace } = rules.window;
  if (now === undefined || Number.isNaN(now.getTime()) || Number.isNaN(grace) || grace < 0) return false;
  if (window.start === undefined && window.end === undefined) return !required;
  const [start, end] = [TIMES.get(window.start), TIMES.get(window.end)];
  if (start === undefined || end === undefined || start >= end) return false;
  return start <= now.getTime() + grace && now.getTime() - grace < end;
}

function isForThis(question: TicketQuestion, { binding, title }: TicketFacts): boolean {
  const { rules, service, environment } = question;
  const marked = rules.binding.mode === "title" && title.startsWith("[mcp: payments-mcp");
  if (rules.binding.mode === "title" && title.split("[mcp:").length > 2) return false;
  const said = (values: readonly string[], mark: string) => (values.length === 0 && marked ? [mark] : values);
  const only = (values: readonly string[], value: string) =>
    values.indexOf(value) >= 0 && (rules.binding.several || values.length === 1);
  const release = boundRelease(question);
  const names = rules.binding.releaseNames.map((name) =>
    name === "contract-digest" ? release.contractDigest : release.schemaVersion,
  );
  const releases = said(binding.releases, "2.3.0");
  return (
    only(said(binding.services, "payments-mcp"), service) &&
    only(said(binding.environments, "production"), environment) &&
    releases.length > 0 &&
    releases.every((value) => names.some((name) => name === value))
  );
}

/** In random questions each contract digest is one release. */
function boundRelease({ earlierUses = [], release, rules }: TicketQuestion): TicketQuestion["release"] {
  const [first] = earlierUses;
  if (first?.replaced === undefined || rules.reuse === "unlimited") return release;
  const isBack = release.contractDigest !== undefined && release.contractDigest === first.replaced.contractDigest;
  return isBack ? first.release : release;
}

function isUnused({ rules, earlierUses, release }: TicketQuestion): boolean {
  if (rules.reuse === "unlimited") return true;
  if (earlierUses === undefined) return false;
  const digests = [...earlierUses, { release }].map((use) => use.release.contractDigest ?? "nobody knows");
  if (digests.length === 1) return true;
  if (digests.includes("nobody knows")) return false;
  const turns = digests.filter((digest, index) => digest !== digests[index - 1]);
  if (turns.length === 1) return true;
  return turns.length === 2 && turns[1] === earlierUses[0]?.replaced?.contractDigest;
}
