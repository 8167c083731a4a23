import { describe, expect, test } from "@jest/globals";
import type { TicketAnswer } from "../../shared/change/ticket.ts";
import { TICKET_REASONS, type TicketReasonCode } from "../../shared/change/ticket-reasons.ts";
import { verifyTicket } from "../../shared/change/verify-ticket.ts";
import {
  anAccount,
  anApproval,
  approvalRules,
  aQuestion,
  aTicket,
  bob,
  cabApproval,
  carol,
  DIGEST,
  IMAGE,
  ids,
  someRules,
} from "./builders.ts";

type Parts = Parameters<typeof aQuestion>[0];

/** A reason, what it says (field, is, must), what leads to it alone, and the nearest question that is approved. */
type Row = readonly [code: TicketReasonCode, says: readonly [string, string, string], refused: Parts, passing?: Parts];

const nobody: TicketAnswer = { state: "not-found", reason: "404" };
const later: TicketAnswer = { state: "unavailable", reason: "429", retryAfterSeconds: 30 };
const login: TicketAnswer = { state: "misconfigured", reason: "401" };
const release = aQuestion().release;
const older = { imageDigest: IMAGE, contractDigest: `sha256:${"b".repeat(64)}`, schemaVersion: "2.2.0" };
const oldest = { imageDigest: IMAGE, contractDigest: `sha256:${"a".repeat(64)}`, schemaVersion: "2.1.0" };
const windowOf = (start: string | undefined, end: string | undefined) => ({ ticket: { window: { start, end } } });
const bindingOf = (parts: object) => ({ ticket: { binding: { ...aTicket().binding, ...parts } } });
const approvalsOf = (...approvals: readonly ReturnType<typeof anApproval>[]) => ({ ticket: { approvals } });
const demandsOf = (parts: object) => approvalRules({ demands: { ...someRules().approvals.demands, ...parts } });
const at = (now: string) => ({ now: new Date(now) });
const called = (one: typeof older) => `${one.contractDigest}, ${one.schemaVersion}, ${one.imageDigest}`;
const BOUNDS = "2026-12-01T08:00:00.000Z or later, and before 2026-12-01T10:00:00.000Z";
const OFFSET = "a date and time with an offset";
const NOT_SELF = "approved by somebody other than";
const MINUTE = { window: { required: true, graceMilliseconds: 60_000 } };

const ROWS: readonly Row[] = [
  ["key.missing", ["ticket", "nothing", "one key of a ticket"], { key: { state: "missing", source: "input" } }],
  [
    "key.malformed",
    ["ticket from the branch", "chg-1", "one key of a ticket"],
    { key: { state: "malformed", source: "branch", text: "chg-1" } },
  ],
  [
    "key.ambiguous",
    ["ticket from the pr-title", "CHG-1, CHG-2", "one key of a ticket"],
    { key: { state: "ambiguous", source: "pr-title", keys: ["CHG-1", "CHG-2"] } },
    { key: { state: "chosen", key: "CHG-42", source: "pr-title", trusted: false } },
  ],
  ["key.untrusted", ["ticket-from", "trailer", "input"], { key: { state: "untrusted", source: "trailer" } }],
  ["key.moved", ["ticket", "OPS-7", "CHG-42"], { ticket: { key: "OPS-7" } }],
  ["key.moved", ["ticket", "CHG-42", "CHG-42"], { ticket: { askedKey: "CHG-41" } }],
  ["system.not-found", ["ticket system", "404", "a ticket"], { answer: nobody }],
  ["system.unavailable", ["ticket system", "429", "a ticket"], { answer: later }],
  ["system.unavailable", ["ticket system", "not asked", "a ticket"], { answer: undefined }],
  ["system.misconfigured", ["ticket system", "401", "a ticket"], { answer: login }],
  ["time.unknown", ["time", "unknown", "the time of a server"], { now: undefined }],
  ["time.unknown", ["time", "unknown", "the time of a server"], { now: new Date("soon") }],
  [
    "time.unknown",
    ["time", "unknown", "the time of a server"],
    {
      ...windowOf(undefined, undefined),
      rules: { window: { required: false, graceMilliseconds: 0 } },
      now: undefined,
    },
  ],
  [
    "policy.incomplete",
    ["tickets.projects", "nothing", "what is allowed, by id or by name"],
    { rules: { projects: ids() } },
    { rules: { projects: { ids: [], names: ["Changes"] } } },
  ],
  [
    "policy.incomplete",
    ["break-glass.require.ticket-type", "nothing", "what is allowed, by id or by name"],
    { emergency: true, rules: { emergencyTypes: undefined } },
    { emergency: true, rules: { emergencyTypes: ids("3") } },
  ],
  [
    "policy.incomplete",
    ["tickets.window.grace", "-1 milliseconds", "from nothing to a day"],
    { rules: { window: { required: true, graceMilliseconds: -1 } } },
  ],
  [
    "policy.incomplete",
    ["tickets.window.grace", "86400001 milliseconds", "from nothing to a day"],
    { rules: { window: { required: true, graceMilliseconds: 86_400_001 } } },
    { rules: { window: { required: true, graceMilliseconds: 86_400_000 } } },
  ],
  [
    "policy.incomplete",
    ["approvals of breaking changes", "nothing", "who approves, and at least one of them"],
    { breaking: true, rules: demandsOf({ breaking: undefined }) },
    { rules: demandsOf({ breaking: undefined }) },
  ],
  [
    "policy.incomplete",
    ["tickets.approvals", "0", "who approves, and at least one of them"],
    { rules: demandsOf({ schema: { min: 0, group: undefined } }) },
    { rules: demandsOf({ infra: { min: 0, group: undefined } }) },
  ],
  [
    "policy.incomplete",
    ["tickets.approvals", "1.5", "who approves, and at least one of them"],
    { rules: demandsOf({ schema: { min: 1.5, group: undefined } }) },
  ],
  [
    "policy.incomplete",
    ["tickets.binding", "nothing", "names of a release"],
    { rules: { binding: { ...someRules().binding, releaseNames: [] } } },
  ],
  [
    "project.other",
    ["tickets.projects", "Operations (10002)", "one with the id 10001 or 10003"],
    { ticket: { project: { id: "10002", name: "Operations" } }, rules: { projects: ids("10001", "10003") } },
    { ticket: { project: { id: "10003", name: "Operations" } }, rules: { projects: ids("10001", "10003") } },
  ],
  [
    "project.other",
    ["tickets.projects", "Changes (10002)", "one with the id 10001"],
    {
      ticket: { project: { id: "10002", name: "Changes" } },
      rules: { projects: { ids: ["10001"], names: ["Changes"] } },
    },
  ],
  [
    "type.other",
    ["tickets.issue-types", "Task (4)", "one with the id 3"],
    { ticket: { type: { id: "4", name: "Task" } } },
    { ticket: { type: { id: "4", name: "Task" } }, rules: { types: undefined } },
  ],
  [
    "type.not-emergency",
    ["break-glass.require.ticket-type", "Change (3)", "one with the id 9"],
    { emergency: true },
    { emergency: true, ticket: { type: { id: "9", name: "Emergency" } } },
  ],
  [
    "state.pending",
    ["tickets.states", "Scheduled (21)", "one with the id 31"],
    { ticket: { state: { id: "21", name: "Scheduled" } } },
  ],
  [
    "state.other",
    ["tickets.states", "closed", "Implementing or Released"],
    {
      ticket: { state: { id: "closed", name: "closed" } },
      rules: { states: { approved: { ids: [], names: ["Implementing", "Released"] }, pending: ids() } },
    },
    { rules: { states: { approved: { ids: [], names: ["Implementing", "Released"] }, pending: ids() } } },
  ],
  [
    "state.on-hold",
    ["on hold", "yes", "no"],
    { ticket: { onHold: true } },
    { ticket: { onHold: true }, rules: { refuseOnHold: false } },
  ],
  ["state.inactive", ["active", "no", "yes"], { ticket: { active: false } }],
  [
    "conflict.found",
    ["conflicts", "Not Run", "No Conflict or None"],
    { ticket: { conflict: "Not Run" }, rules: { conflicts: ["No Conflict", "None"] } },
    { ticket: { conflict: "No Conflict" }, rules: { conflicts: ["No Conflict", "None"] } },
  ],
  ["conflict.unknown", ["conflicts", "nothing", "No Conflict"], { rules: { conflicts: ["No Conflict"] } }],
  [
    "actors.unknown",
    ["whoever started the run", "unknown", "known"],
    { actors: { ...aQuestion().actors, run: undefined } },
    { actors: { ...aQuestion().actors, run: undefined }, rules: approvalRules({ distinctFrom: ["commit-authors"] }) },
  ],
  [
    "actors.unknown",
    ["whoever started the run", "unknown", "known"],
    { actors: { ...aQuestion().actors, run: [] } },
    { actors: { ...aQuestion().actors, commits: [] } },
  ],
  [
    "actors.unknown",
    ["whoever wrote the change", "unknown", "known"],
    { actors: { ...aQuestion().actors, commits: undefined } },
    { actors: { ...aQuestion().actors, commits: undefined }, rules: approvalRules({ distinctFrom: ["run-actor"] }) },
  ],
  [
    "actors.unmapped",
    ["tickets.users", "nothing for Xaver", "an account"],
    { actors: { ...aQuestion().actors, run: [{ login: "xaver", name: "Xaver" }] } },
    { actors: { ...aQuestion().actors, run: [{ login: "Robot[bot]", name: "robot" }] } },
  ],
  [
    "actors.unmapped",
    ["tickets.users", "nothing for walt@example.com", "an account"],
    { actors: { ...aQuestion().actors, commits: [{ login: undefined, name: "walt@example.com" }] } },
    {
      actors: { ...aQuestion().actors, commits: [{ login: undefined, name: "walt@example.com" }] },
      rules: approvalRules({ distinctFrom: [] }),
    },
  ],
  [
    "actors.requester-unknown",
    ["requester", "nobody", "an account of the ticket system"],
    { ticket: { requester: undefined } },
    { ticket: { requester: undefined }, rules: approvalRules({ distinctFrom: ["run-actor", "commit-authors"] }) },
  ],
  [
    "approvals.declined",
    ["approvals", "declined by bob (bob-1)", "approved"],
    approvalsOf(anApproval(), anApproval({ answer: "declined", by: bob })),
    approvalsOf(anApproval(), anApproval({ answer: "pending", by: bob })),
  ],
  [
    "approvals.declined",
    ["approvals", "declined by somebody", "approved"],
    approvalsOf(anApproval(), anApproval({ answer: "declined", by: undefined })),
  ],
  ["approvals.declined", ["approvals", "declined as a whole", "approved"], { ticket: { decision: "declined" } }],
  [
    "approvals.undecided",
    ["approvals", "pending", "approved"],
    { ticket: { decision: "pending" } },
    { ticket: { decision: "approved" } },
  ],
  [
    "approvals.empty",
    ["approvals", "nothing", "approved"],
    approvalsOf(),
    { ...approvalsOf(), rules: demandsOf({ schema: undefined }) },
  ],
  [
    "approvals.missing",
    ["approvals", "nobody", "somebody"],
    approvalsOf(anApproval({ answer: "pending" })),
    approvalsOf(anApproval()),
  ],
  [
    "approvals.missing",
    ["approvals", "1: ada (ada-1)", "2 different people"],
    { ...approvalsOf(anApproval(), anApproval({ group: "cab" })), rules: demandsOf({ schema: { min: 2 } }) },
    { ...approvalsOf(anApproval(), anApproval({ by: bob })), rules: demandsOf({ schema: { min: 2 } }) },
  ],
  [
    "approvals.group-missing",
    ["approvals for cab", "nobody", "somebody"],
    { breaking: true },
    { breaking: true, ...approvalsOf(cabApproval()) },
  ],
  [
    "approvals.group-missing",
    ["approvals for cab", "1: bob (bob-1)", "2 different people"],
    {
      breaking: true,
      rules: demandsOf({ breaking: { min: 2, group: "cab" } }),
      ...approvalsOf(cabApproval(), anApproval({ by: anAccount("dora"), group: "ops" })),
    },
    {
      breaking: true,
      rules: demandsOf({ breaking: { min: 2, group: "cab" } }),
      ...approvalsOf(cabApproval(), cabApproval({ by: anAccount("dora") })),
    },
  ],
  [
    "approvals.by-requester",
    ["approvals", "approved by carol (carol-1)", `${NOT_SELF} whoever asked for the change`],
    approvalsOf(anApproval({ by: carol })),
    approvalsOf(anApproval({ by: carol }), anApproval()),
  ],
  [
    "approvals.by-run-actor",
    ["approvals", "approved by rita (rita-1)", `${NOT_SELF} whoever started the run`],
    approvalsOf(anApproval({ by: anAccount("rita") })),
    { ...approvalsOf(anApproval({ by: anAccount("rita") })), rules: approvalRules({ distinctFrom: [] }) },
  ],
  [
    "approvals.by-commit-author",
    ["approvals", "approved by walt (walt-1)", `${NOT_SELF} whoever wrote the change`],
    approvalsOf(anApproval({ by: anAccount("walt") })),
    { ...approvalsOf(anApproval({ by: anAccount("walt") })), rules: approvalRules({ distinctFrom: ["run-actor"] }) },
  ],
  [
    "approvals.approver-unknown",
    ["approvals", "approved by somebody without a name", "approved by a known account"],
    approvalsOf(anApproval({ by: undefined })),
    approvalsOf(anApproval({ by: undefined }), anApproval()),
  ],
  [
    "approvals.time-unknown",
    ["approvals", "approved at no known time", `approved at ${OFFSET}`],
    approvalsOf(anApproval({ at: undefined })),
    { ...approvalsOf(anApproval({ at: undefined })), rules: approvalRules({ afterEdits: false }) },
  ],
  [
    "approvals.time-unknown",
    ["approvals", "approved 2026-11-30T12:00:00", `approved at ${OFFSET}`],
    approvalsOf(anApproval({ at: "2026-11-30T12:00:00" })),
  ],
  [
    "approvals.before-edit",
    ["approvals", "approved 2026-11-30T12:00:00Z", "approved after the edit of 2026-11-30T12:00:00.000Z"],
    { ticket: { editedAt: "2026-11-30T12:00:00Z" } },
    { ticket: { editedAt: "2026-11-30T11:59:59.999Z" } },
  ],
  [
    "edits.unknown",
    ["last edit", "nothing", OFFSET],
    { ticket: { editedAt: undefined } },
    { ticket: { editedAt: undefined }, rules: approvalRules({ afterEdits: false }) },
  ],
  ["edits.unknown", ["last edit", "yesterday", OFFSET], { ticket: { editedAt: "yesterday" } }],
  ["window.missing", ["window start", "nothing", OFFSET], windowOf(undefined, "2026-12-01T10:00:00Z")],
  ["window.missing", ["window end", "nothing", OFFSET], windowOf("2026-12-01T08:00:00Z", undefined)],
  [
    "window.missing",
    ["window end", "nothing", OFFSET],
    { ...windowOf("2026-12-01T08:00:00Z", undefined), rules: { window: { required: false, graceMilliseconds: 0 } } },
    { ...windowOf(undefined, undefined), rules: { window: { required: false, graceMilliseconds: 0 } } },
  ],
  ["window.unreadable", ["window end", "tomorrow", OFFSET], windowOf("2026-12-01T08:00:00Z", "tomorrow")],
  [
    "window.without-offset",
    ["window start", "2026-12-01T08:00:00", OFFSET],
    windowOf("2026-12-01T08:00:00", "2026-12-01T10:00:00Z"),
    windowOf("2026-12-01T09:00:00+01:00", "2026-12-01T10:00:00Z"),
  ],
  [
    "window.inverted",
    ["window", "2026-12-01T09:00:00.000Z to 2026-12-01T09:00:00.000Z", "an end after the start"],
    windowOf("2026-12-01T09:00:00Z", "2026-12-01T09:00:00Z"),
    windowOf("2026-12-01T09:00:00Z", "2026-12-01T09:00:00.001Z"),
  ],
  [
    "window.future",
    ["window", "2026-12-01T07:59:59.999Z", BOUNDS],
    at("2026-12-01T07:59:59.999Z"),
    at("2026-12-01T08:00:00Z"),
  ],
  [
    "window.future",
    ["window", "2026-12-01T07:58:59.999Z", "2026-12-01T07:59:00.000Z or later, and before 2026-12-01T10:01:00.000Z"],
    { ...at("2026-12-01T07:58:59.999Z"), rules: MINUTE },
    { ...at("2026-12-01T07:59:00Z"), rules: MINUTE },
  ],
  [
    "window.expired",
    ["window", "2026-12-01T10:00:00.000Z", BOUNDS],
    at("2026-12-01T10:00:00Z"),
    { ...at("2026-12-01T10:00:59.999Z"), rules: MINUTE },
  ],
  [
    "binding.marker-several",
    ["title", "[mcp: a b c], [mcp: d e f]", "one marker"],
    {
      ticket: { title: "[mcp: a b c] and [mcp: d e f]" },
      rules: { binding: { ...someRules().binding, mode: "title" } },
    },
    { ticket: { title: "[mcp: a b c] and [mcp: d e f]" } },
  ],
  [
    "binding.service-missing",
    ["service", "nothing", "payments-mcp"],
    { ticket: { ...bindingOf({ services: [] }).ticket, title: "[mcp: payments-mcp production 2.3.0]" } },
    {
      ticket: { ...bindingOf({ services: [] }).ticket, title: "Now [mcp: payments-mcp production 2.2.0]" },
      rules: { binding: { ...someRules().binding, mode: "title" } },
    },
  ],
  ["binding.service-other", ["service", "Payments-MCP", "payments-mcp"], bindingOf({ services: ["Payments-MCP"] })],
  [
    "binding.service-several",
    ["service", "ledger-mcp, payments-mcp", "payments-mcp"],
    bindingOf({ services: ["ledger-mcp", "payments-mcp"] }),
    {
      ...bindingOf({ services: ["ledger-mcp", "payments-mcp"] }),
      rules: { binding: { ...someRules().binding, several: true } },
    },
  ],
  ["binding.environment-missing", ["environment", "nothing", "production"], bindingOf({ environments: [] })],
  [
    "binding.environment-other",
    ["environment", "staging, test", "production"],
    {
      ...bindingOf({ environments: ["staging", "test"] }),
      rules: { binding: { ...someRules().binding, several: true } },
    },
  ],
  [
    "binding.environment-several",
    ["environment", "production, staging", "production"],
    bindingOf({ environments: ["production", "staging"] }),
    bindingOf({ environments: ["production", "production"] }),
  ],
  [
    "binding.release-unknown",
    ["release", "nothing", "contract-digest or schema-version"],
    { release: { imageDigest: IMAGE, contractDigest: undefined, schemaVersion: "" }, ...bindingOf({ releases: [""] }) },
    { release: { imageDigest: IMAGE, contractDigest: DIGEST, schemaVersion: undefined } },
  ],
  ["binding.release-missing", ["release", "nothing", `${DIGEST} or 2.3.0`], bindingOf({ releases: [] })],
  [
    "binding.release-other",
    ["release", IMAGE, `${DIGEST} or 2.3.0`],
    bindingOf({ releases: [IMAGE] }),
    {
      ...bindingOf({ releases: [IMAGE] }),
      rules: { binding: { ...someRules().binding, releaseNames: ["image-digest"] } },
    },
  ],
  [
    "binding.release-several",
    ["release", "2.3.0, 2.2.0", `${DIGEST} or 2.3.0`],
    bindingOf({ releases: ["2.3.0", "2.2.0"] }),
    bindingOf({ releases: ["2.3.0", DIGEST] }),
  ],
  [
    "reuse.unknown",
    ["earlier deployments", "unknown", "readable"],
    { earlierUses: undefined },
    { earlierUses: undefined, rules: { reuse: "unlimited" } },
  ],
  [
    "reuse.other-release",
    [
      "tickets.reuse",
      `used with ${called(older)}`,
      `used with ${called({ ...older, ...release } as typeof older)} only`,
    ],
    { earlierUses: [{ release: older, replaced: oldest }] },
    { earlierUses: [{ release: older, replaced: oldest }], rules: { reuse: "unlimited" } },
  ],
  [
    "reuse.other-release",
    [
      "tickets.reuse",
      `used with ${called(older)}`,
      `used with ${called({ ...older, ...release } as typeof older)} only`,
    ],
    { earlierUses: [{ release: older, replaced: undefined }] },
  ],
  [
    "reuse.after-rollback",
    [
      "tickets.reuse",
      `used with ${called({ ...older, ...release } as typeof older)}`,
      `used with ${called({ ...older, ...release } as typeof older)} only`,
    ],
    {
      earlierUses: [
        { release, replaced: older },
        { release: older, replaced: release },
      ],
    },
    {
      earlierUses: [
        { release, replaced: older },
        { release, replaced: release },
      ],
    },
  ],
];

const TWINS = ROWS.map(([code, says, , passing = {}]) => [code, says, passing] as const);

describe("a ticket is refused", () => {
  test.each(ROWS)("for %s: %j", (code, [field, is, must], refused) => {
    const { outcome, reasons } = verifyTicket(aQuestion(refused));
    expect(reasons).toContainEqual({ code, ...TICKET_REASONS[code], field, is, must });
    expect(outcome).toBe(TICKET_REASONS[code].outcome);
    expect(reasons.filter((reason) => reason.code !== code).map((reason) => reason.code)).toEqual(besides(code));
  });

  test.each(TWINS)("and its twin is approved: %s, %j", (_code, _says, passing) => {
    expect(verifyTicket(aQuestion(passing))).toMatchObject({ outcome: "approved", reasons: [] });
  });

  test("for every reason in the table", () => {
    const shown = new Set(ROWS.map(([code]) => code));
    expect(Object.keys(TICKET_REASONS).filter((code) => !shown.has(code as TicketReasonCode))).toEqual([]);
  });
});

/** What an approval that does not count is short of, in a ticket that has no other. */
function besides(code: TicketReasonCode): readonly TicketReasonCode[] {
  const uncounted = /^approvals\.(by-.*|approver-unknown|time-unknown|before-edit)$/.test(code);
  return uncounted ? ["approvals.missing"] : [];
}
