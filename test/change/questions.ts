import fc from "fast-check";
import type { Account, Approval, TicketFacts } from "../../shared/change/ticket.ts";
import type { ApprovalDemand, TicketRules } from "../../shared/change/ticket-rules.ts";
import type { TicketQuestion } from "../../shared/change/verify-ticket.ts";
import {
  anAccount,
  anApproval,
  aQuestion,
  aTicket,
  cabApproval,
  DIGEST,
  ids,
  OLDER,
  OLDEST,
  RELEASE,
  someRules,
} from "./builders.ts";

/** Times as tickets write them, in milliseconds since 1970; `undefined` = means no moment. */
export const TIMES: ReadonlyMap<string | undefined, number | undefined> = new Map([
  [undefined, undefined],
  ["2026-12-01T08:00:00", undefined],
  ["soon", undefined],
  ["2026-02-30T08:00:00Z", undefined],
  ["2026-11-30T09:00:00Z", Date.UTC(2026, 10, 30, 9)],
  ["2026-11-30T12:00:00Z", Date.UTC(2026, 10, 30, 12)],
  ["2026-12-01T08:00:00.000+0000", Date.UTC(2026, 11, 1, 8)],
  ["2026-12-01T09:00:00+01:00", Date.UTC(2026, 11, 1, 8)],
  ["2026-12-01T03:30:00.001-05:30", Date.UTC(2026, 11, 1, 9, 0, 0, 1)],
  ["2026-12-01T10:00:00.000+0000", Date.UTC(2026, 11, 1, 10)],
]);

const brought = { release: RELEASE, replaced: OLDER };
const rolledBack = { release: OLDER, replaced: RELEASE };

const PEOPLE: readonly (Account | undefined)[] = [
  ...["ada", "bob", "carol", "rita", "walt"].map(anAccount),
  { id: "RITA-1", name: "rita" },
  undefined,
];

/** Mostly what a good ticket has, sometimes one of the others. */
function mostly<Value>(good: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  const rest = others.map((value) => ({ arbitrary: fc.constant(value), weight: 1 }));
  return fc.oneof({ arbitrary: fc.constant(good), weight: 12 * others.length }, ...rest);
}

const someTime = fc.constantFrom(...TIMES.keys());

const approval: fc.Arbitrary<Approval> = fc.record({
  answer: mostly<Approval["answer"]>("approved", "pending", "declined"),
  by: fc.constantFrom(...PEOPLE),
  at: fc.oneof({ arbitrary: fc.constant(anApproval().at), weight: 9 }, someTime),
  group: fc.constantFrom(undefined, "cab", "ops"),
});

const ticket: fc.Arbitrary<TicketFacts> = fc.record({
  system: fc.constant(aTicket().system),
  askedKey: mostly("CHG-42", "CHG-41"),
  key: mostly("CHG-42", "OPS-7"),
  id: fc.constant(aTicket().id),
  url: fc.constant(aTicket().url),
  title: mostly("Release", "[mcp: payments-mcp production 2.3.0]", "[mcp: a b c][mcp: payments-mcp production 2.3.0]"),
  project: mostly(aTicket().project, { id: "10002", name: "Changes" }),
  type: mostly(aTicket().type, { id: "9", name: "Emergency" }, { id: "4", name: "Task" }),
  state: mostly(aTicket().state, { id: "21", name: "Scheduled" }, { id: "99", name: "Implementing" }),
  onHold: mostly(false, true),
  active: mostly(true, false),
  conflict: mostly<string | undefined>("None", undefined, "Not Run"),
  requester: fc.constantFrom(...PEOPLE),
  otherRequesters: fc.option(
    fc.array(fc.constantFrom(...PEOPLE.filter((person) => person !== undefined)), { maxLength: 2 }),
    { nil: undefined },
  ),
  approvals: fc.oneof(
    { arbitrary: fc.constant([anApproval(), cabApproval()]), weight: 2 },
    fc.array(approval, { maxLength: 4 }),
  ),
  decision: mostly<TicketFacts["decision"]>(undefined, "approved", "pending", "declined"),
  window: mostly(
    aTicket().window,
    ...[...TIMES.keys()].flatMap((text) => [
      { start: text, end: aTicket().window.end },
      { start: aTicket().window.start, end: text },
      { start: text, end: text },
    ]),
  ),
  binding: fc.record({
    services: mostly<readonly string[]>(["payments-mcp"], [], ["ledger-mcp"], ["ledger-mcp", "payments-mcp"]),
    environments: mostly<readonly string[]>(["production"], [], ["staging"], ["production", "staging"]),
    releases: mostly<readonly string[]>([DIGEST], [], ["2.3.0"], ["2.2.0"], ["2.2.0", DIGEST], ["2.3.0", DIGEST]),
  }),
  editedAt: mostly(aTicket().editedAt, ...TIMES.keys()),
});

const demand: fc.Arbitrary<ApprovalDemand | undefined> = mostly<ApprovalDemand | undefined>(
  { min: 1, group: undefined },
  undefined,
  { min: 2, group: undefined },
  { min: 1, group: "cab" },
  { min: 2, group: "cab" },
  { min: 0, group: undefined },
);

const rules: fc.Arbitrary<TicketRules> = fc.record({
  system: fc.constant(someRules().system),
  kinds: fc.constant(someRules().kinds),
  projects: mostly(ids("10001"), ids(), { ids: [], names: ["Changes"] }),
  types: mostly(ids("3"), undefined, ids()),
  emergencyTypes: mostly(ids("9"), undefined),
  states: fc.record({
    approved: mostly(ids("31"), { ids: [], names: ["Implementing"] }, { ids: ["31"], names: ["Scheduled"] }),
    pending: fc.constant(ids("21")),
  }),
  refuseOnHold: fc.boolean(),
  conflicts: mostly<readonly string[] | undefined>(undefined, ["None"], []),
  approvals: fc.record({
    demands: fc.record({ schema: demand, infra: demand, config: demand, breaking: demand }),
    distinctFrom: fc.subarray([...someRules().approvals.distinctFrom]),
    afterEdits: fc.boolean(),
  }),
  users: fc.constant(someRules().users),
  window: fc.record({ required: fc.boolean(), graceMilliseconds: mostly(0, 60_000, -1, Number.NaN) }),
  binding: fc.record({
    mode: mostly<TicketRules["binding"]["mode"]>("field", "title"),
    releaseNames: fc.subarray([...someRules().binding.releaseNames]),
    several: fc.boolean(),
  }),
  reuse: mostly<TicketRules["reuse"]>("single-deployment", "unlimited"),
});

/** Questions with nothing or a little wrong in many places. */
export const questions: fc.Arbitrary<TicketQuestion> = fc
  .record({
    ticket,
    rules,
    release: mostly(RELEASE, OLDER, OLDEST, { ...RELEASE, contractDigest: undefined }),
    changeKind: fc.constantFrom<TicketQuestion["changeKind"]>("schema", "infra", "config"),
    breaking: fc.boolean(),
    emergency: mostly(false, true),
    actors: fc.record({
      run: mostly<TicketQuestion["actors"]["run"]>(
        aQuestion().actors.run,
        undefined,
        [],
        [{ login: "xaver", name: "Xaver" }],
      ),
      commits: mostly<TicketQuestion["actors"]["commits"]>(
        aQuestion().actors.commits,
        undefined,
        [],
        [{ login: undefined, name: "nobody@example.com" }],
      ),
    }),
    earlierUses: mostly<TicketQuestion["earlierUses"]>(
      [],
      undefined,
      [brought],
      [brought, rolledBack],
      [brought, rolledBack, brought],
      [{ release: OLDEST, replaced: undefined }],
    ),
    now: mostly<Date | undefined>(
      aQuestion().now,
      undefined,
      ...[...TIMES.values()].map((time) => new Date(time ?? Number.NaN)),
    ),
  })
  .map(({ ticket, ...parts }) => aQuestion({ ...parts, answer: { state: "found", ticket, serverTime: undefined } }));
