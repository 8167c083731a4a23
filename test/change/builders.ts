import type { Release } from "../../shared/change/release.ts";
import type { Account, Approval, TicketFacts } from "../../shared/change/ticket.ts";
import type { AllowList, TicketRules } from "../../shared/change/ticket-rules.ts";
import type { TicketQuestion } from "../../shared/change/verify-ticket.ts";

export const ada = anAccount("ada");
export const bob = anAccount("bob");
export const carol = anAccount("carol");

export const DIGEST = `sha256:${"c".repeat(64)}`;
export const IMAGE = `sha256:${"1".repeat(64)}`;
/** The release of {@link aQuestion}, and two that were deployed before it. */
export const RELEASE: Release = { imageDigest: IMAGE, contractDigest: DIGEST, schemaVersion: "2.3.0" };
export const OLDER: Release = { ...RELEASE, contractDigest: `sha256:${"b".repeat(64)}`, schemaVersion: "2.2.0" };
export const OLDEST: Release = { ...RELEASE, contractDigest: `sha256:${"a".repeat(64)}`, schemaVersion: "2.1.0" };

export function anAccount(id: string): Account {
  return { id: `${id}-1`, name: id };
}

/** An approval by Ada, after the last edit, for no group. */
export function anApproval(parts: Partial<Approval> = {}): Approval {
  return { answer: "approved", by: ada, at: "2026-11-30T12:00:00Z", group: undefined, ...parts };
}

/** The approval of the change advisory board, by Bob. */
export function cabApproval(parts: Partial<Approval> = {}): Approval {
  return anApproval({ by: bob, group: "cab", ...parts });
}

export function ids(...given: readonly string[]): AllowList {
  return { ids: given, names: [] };
}

/** A ticket of Jira for the release of {@link aQuestion}, requested by Carol and approved by Ada. */
export function aTicket(parts: Partial<TicketFacts> = {}): TicketFacts {
  return {
    system: "jira",
    askedKey: "CHG-42",
    key: "CHG-42",
    id: "10042",
    url: "https://acme.atlassian.net/browse/CHG-42",
    title: "Release 2.3.0 of the payments server",
    project: { id: "10001", name: "Changes" },
    type: { id: "3", name: "Change" },
    state: { id: "31", name: "Implementing" },
    onHold: false,
    active: true,
    conflict: undefined,
    requester: carol,
    approvals: [anApproval()],
    window: { start: "2026-12-01T08:00:00.000+0000", end: "2026-12-01T10:00:00.000+0000" },
    binding: { services: ["payments-mcp"], environments: ["production"], releases: [DIGEST] },
    editedAt: "2026-11-30T09:00:00Z",
    ...parts,
  };
}

/** Rules that demand everything that can be demanded of a ticket of Jira. */
export function someRules(parts: Partial<TicketRules> = {}): TicketRules {
  const anybody = { min: 1, group: undefined };
  return {
    system: "jira",
    kinds: ["schema", "infra", "config"],
    projects: ids("10001"),
    types: ids("3"),
    emergencyTypes: ids("9"),
    states: { approved: ids("31"), pending: ids("11", "21") },
    refuseOnHold: true,
    conflicts: undefined,
    approvals: {
      demands: { schema: anybody, infra: anybody, config: anybody, breaking: { min: 1, group: "cab" } },
      distinctFrom: ["ticket-requester", "run-actor", "commit-authors"],
      afterEdits: true,
    },
    users: { Rita: "rita-1", walt: "walt-1", "robot[bot]": null },
    window: { required: true, graceMilliseconds: 0 },
    binding: { mode: "field", releaseNames: ["contract-digest", "schema-version"], several: false },
    reuse: "single-deployment",
    ...parts,
  };
}

/** Other demands of approvals than those of {@link someRules}. */
export function approvalRules(parts: Partial<TicketRules["approvals"]>): Partial<TicketRules> {
  return { approvals: { ...someRules().approvals, ...parts } };
}

interface QuestionParts extends Partial<Omit<TicketQuestion, "rules">> {
  readonly ticket?: Partial<TicketFacts>;
  readonly rules?: Partial<TicketRules>;
}

/** An additive change of the contract, started by Rita and written by Walt, whose ticket is approved but for what is said. */
export function aQuestion({ ticket, rules, ...parts }: QuestionParts = {}): TicketQuestion {
  return {
    key: { state: "chosen", key: "CHG-42", source: "input", trusted: true },
    answer: { state: "found", ticket: aTicket(ticket), serverTime: undefined },
    rules: someRules(rules),
    service: "payments-mcp",
    environment: "production",
    release: RELEASE,
    changeKind: "schema",
    breaking: false,
    emergency: false,
    actors: { run: [{ login: "rita", name: "Rita" }], commits: [{ login: "walt", name: "Walt" }] },
    earlierUses: [],
    now: new Date("2026-12-01T09:00:00Z"),
    ...parts,
  };
}
