import { anAccount, anApproval, approvalRules, aQuestion, bob, cabApproval, carol, someRules } from "./builders.ts";
import { OFFSET, type Refusal } from "./refusal.ts";

const NOT_SELF = "approved by somebody other than";
const approvalsOf = (...approvals: readonly ReturnType<typeof anApproval>[]) => ({ ticket: { approvals } });
const demandsOf = (parts: object) => approvalRules({ demands: { ...someRules().approvals.demands, ...parts } });

/** Refusals for those who have a hand in the change, and those who approved it. */
export const APPROVAL_REFUSALS: readonly Refusal[] = [
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
];
