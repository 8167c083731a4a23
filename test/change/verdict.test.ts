import { describe, expect, test } from "@jest/globals";
import type { TicketReasonCode } from "../../shared/change/ticket-reasons.ts";
import { needsTicket } from "../../shared/change/ticket-rules.ts";
import { verifyTicket } from "../../shared/change/verify-ticket.ts";
import {
  ada,
  anAccount,
  anApproval,
  approvalRules,
  aQuestion,
  aTicket,
  bob,
  cabApproval,
  DIGEST,
  ids,
  OLDER,
  RELEASE,
  someRules,
} from "./builders.ts";

function codesOf(parts: Parameters<typeof aQuestion>[0]): readonly TicketReasonCode[] {
  return verifyTicket(aQuestion(parts)).reasons.map(({ code }) => code);
}

describe("the verdict", () => {
  test("holds the ticket and those whose approvals count, each once, by their ids", () => {
    const dora = anApproval({ by: anAccount("dora") });
    const approvals = [
      dora,
      anApproval({ by: bob, answer: "pending" }),
      anApproval(),
      anApproval({ by: anAccount("rita") }),
      dora,
    ];
    const verdict = verifyTicket(aQuestion({ ticket: { approvals } }));
    expect(verdict).toEqual({
      outcome: "approved",
      reasons: [],
      ticket: aTicket({ approvals }),
      approvers: [ada, anAccount("dora")],
      closesAt: "2026-12-01T10:00:00.000Z",
    });
  });

  test("gives all reasons at once, the worst first, and the worst of them is the outcome", () => {
    const refused = { ticket: { active: false, editedAt: undefined, onHold: true }, rules: { projects: ids() } };
    expect(codesOf(refused)).toEqual(["state.inactive", "policy.incomplete", "edits.unknown", "state.on-hold"]);
    expect(verifyTicket(aQuestion(refused)).outcome).toBe("rejected");
    expect(verifyTicket(aQuestion({ ...refused, ticket: {} })).outcome).toBe("misconfigured");
    expect(verifyTicket(aQuestion({ ticket: { onHold: true, editedAt: undefined } })).outcome).toBe("unavailable");
  });

  test("says when a window begins that has not begun, less the grace", () => {
    const early = { now: new Date("2026-12-01T07:00:00Z") };
    expect(verifyTicket(aQuestion(early)).opensAt).toBe("2026-12-01T08:00:00.000Z");
    const rules = { window: { required: true, graceMilliseconds: 90_000 } };
    expect(verifyTicket(aQuestion({ ...early, rules })).opensAt).toBe("2026-12-01T07:58:30.000Z");
    expect(verifyTicket(aQuestion({ now: new Date("2026-12-01T10:00:00Z") }))).not.toHaveProperty("opensAt");
  });

  test("says when a window ends that is not over, with the grace", () => {
    const early = { now: new Date("2026-12-01T07:00:00Z") };
    expect(verifyTicket(aQuestion(early)).closesAt).toBe("2026-12-01T10:00:00.000Z");
    expect(verifyTicket(aQuestion()).closesAt).toBe("2026-12-01T10:00:00.000Z");
    const rules = { window: { required: true, graceMilliseconds: 90_000 } };
    expect(verifyTicket(aQuestion({ rules })).closesAt).toBe("2026-12-01T10:01:30.000Z");
    expect(verifyTicket(aQuestion({ now: new Date("2026-12-01T10:00:00Z") }))).not.toHaveProperty("closesAt");
  });

  test("says when the system may be asked again", () => {
    const answer = { state: "unavailable", reason: "429", retryAfterSeconds: 30 } as const;
    expect(verifyTicket(aQuestion({ answer }))).toMatchObject({ retryAfterSeconds: 30, approvers: [] });
    const silent = { ...answer, retryAfterSeconds: undefined };
    expect(verifyTicket(aQuestion({ answer: silent }))).not.toHaveProperty("retryAfterSeconds");
  });

  test("looks at no answer to a key that was not chosen", () => {
    expect(codesOf({ key: { state: "missing", source: "input" } })).toEqual(["key.missing"]);
  });
});

describe("what a change demands", () => {
  const cab = { min: 2, group: "cab" };
  const demands = {
    ...someRules().approvals.demands,
    breaking: cab,
    infra: undefined,
    config: { min: 1, group: "ops" },
  };
  const rules = approvalRules({ demands });

  test("a breaking change needs the board as well as what every change of the contract needs", () => {
    const approvals = [cabApproval(), cabApproval({ by: anAccount("dora") })];
    const demanding = approvalRules({ demands: { ...demands, schema: { min: 3, group: undefined } } });
    expect(codesOf({ breaking: true, rules, ticket: { approvals } })).toEqual([]);
    expect(codesOf({ breaking: true, rules: demanding, ticket: { approvals } })).toEqual(["approvals.missing"]);
    expect(codesOf({ breaking: true, rules })).toEqual(["approvals.group-missing"]);
  });

  test.each([
    ["schema", ["approvals.missing"]],
    ["infra", []],
    ["config", ["approvals.group-missing"]],
  ] as const)("an approval by nobody is enough for %s: %j", (changeKind, codes) => {
    expect(codesOf({ changeKind, rules, ticket: { approvals: [anApproval({ answer: "pending" })] } })).toEqual(codes);
  });

  test("what nobody demands is not asked, and a refusal counts all the same", () => {
    const ticket = { requester: undefined, editedAt: undefined, approvals: [] };
    expect(codesOf({ changeKind: "infra", rules, ticket })).toEqual([]);
    const declined = { ...ticket, approvals: [anApproval({ answer: "declined" as const })] };
    expect(codesOf({ changeKind: "infra", rules, ticket: declined })).toEqual(["approvals.declined"]);
  });

  test("only objections to approvals for the group are told, and not those to whoever counts anyway", () => {
    const stale = { at: "2026-11-29T12:00:00Z" };
    const approvals = [cabApproval(), cabApproval({ by: ada, ...stale }), anApproval({ by: anAccount("rita") })];
    const { reasons } = verifyTicket(aQuestion({ breaking: true, rules, ticket: { approvals } }));
    expect(reasons.map(({ code, is }) => [code, is])).toEqual([
      ["approvals.before-edit", "approved 2026-11-29T12:00:00Z"],
      ["approvals.group-missing", "1: bob (bob-1)"],
    ]);
  });

  test.each([
    [["schema"], false, ["schema"], true],
    [["infra"], false, ["schema"], false],
    [["infra"], true, ["schema"], true],
    [["infra"], true, ["config"], false],
    [["config"], false, [], false],
    [["infra", "config"], false, ["config"], true],
    [["schema", "infra", "config"], false, ["infra"], true],
    [["schema", "infra", "config"], true, [], false],
  ] as const)("%j, breaking %s, needs a ticket where %j do: %s", (possibleKinds, breaking, kinds, needed) => {
    expect(needsTicket(someRules({ kinds }), { possibleKinds, breaking, emergency: false })).toBe(needed);
  });

  test("an emergency needs a ticket, whatever kind of change it is", () => {
    const change = { possibleKinds: ["config"], breaking: false, emergency: true } as const;
    expect(needsTicket(someRules({ kinds: [] }), change)).toBe(true);
  });
});

describe("whose approval counts", () => {
  test("one person is one person, under all logins and all accounts that the policy names", () => {
    const users = { walt: "walt-1", WALT: "ada-1", rita: "rita-1" };
    expect(codesOf({ rules: { users } })).toEqual(["approvals.by-commit-author", "approvals.missing"]);
  });

  test("nobody counts who opened the ticket, whoever is its requester now", () => {
    expect(codesOf({ ticket: { otherRequesters: [anApproval().by ?? anAccount("nobody")] } })).toEqual([
      "approvals.by-requester",
      "approvals.missing",
    ]);
  });

  test("all that can be said against one approval is said", () => {
    const approvals = [anApproval({ by: anAccount("rita"), at: undefined })];
    const ticket = { approvals, requester: anAccount("rita") };
    expect(codesOf({ ticket })).toEqual([
      "approvals.by-requester",
      "approvals.by-run-actor",
      "approvals.time-unknown",
      "approvals.missing",
    ]);
  });

  test("a second approval after the edit counts, and its forerunner does not hinder it", () => {
    expect(codesOf({ ticket: { approvals: [anApproval({ at: "2026-11-29T12:00:00Z" }), anApproval()] } })).toEqual([]);
  });

  test("logins of GitHub are accounts of its issues, in any case", () => {
    const rules = { system: "github-issue", users: { rita: "somebody-else" } } as const;
    const ticket = { system: "github-issue" } as const;
    const by = (id: string) => ({ ...ticket, approvals: [anApproval({ by: { id, name: id } })] });
    expect(codesOf({ rules, ticket: by("RITA") })).toEqual(["approvals.by-run-actor", "approvals.missing"]);
    expect(codesOf({ rules, ticket: by("somebody-else") })).toEqual([]);
    const two = [anApproval({ by: { id: "Dora", name: "D" } }), anApproval({ by: { id: "dora", name: "D" } })];
    expect(verifyTicket(aQuestion({ rules, ticket: { ...ticket, approvals: two } })).approvers).toHaveLength(1);
  });

  test("on GitHub nobody is asked to approve, so that an approval is still to come", () => {
    const parts = { rules: { system: "github-issue" }, ticket: { system: "github-issue", approvals: [] } } as const;
    expect(codesOf(parts)).toEqual(["approvals.missing"]);
    expect(codesOf({ ticket: { approvals: [] } })).toEqual(["approvals.empty"]);
  });

  test("a commit without a login has no account on GitHub either", () => {
    const actors = { ...aQuestion().actors, commits: [{ login: undefined, name: "nobody@example.com" }] };
    const parts = { rules: { system: "github-issue" }, ticket: { system: "github-issue" }, actors } as const;
    expect(codesOf(parts)).toEqual(["actors.unmapped"]);
  });

  test("ids of other systems are other accounts in another case", () => {
    expect(codesOf({ ticket: { approvals: [anApproval({ by: { id: "RITA-1", name: "R" } })] } })).toEqual([]);
  });
});

describe("what the ticket is for", () => {
  const title = "[mcp: payments-mcp production 2.3.0]";
  const rules = { binding: { ...someRules().binding, mode: "title" } } as const;
  const bare = { services: [], environments: [], releases: [] };

  test("a bare ticket binds nothing", () => {
    expect(codesOf({ ticket: { binding: bare, title } })).toEqual([
      "binding.service-missing",
      "binding.environment-missing",
      "binding.release-missing",
    ]);
  });

  test.each([
    [title, []],
    [`Hotfix ${title}.`, []],
    ["[mcp: payments-mcp production 2.3.0 now]", ["service-missing", "environment-missing", "release-missing"]],
    ["[mcp: ledger-mcp staging 2.2.0]", ["service-other", "environment-other", "release-other"]],
    [`${title}${title}`, ["marker-several", "service-missing", "environment-missing", "release-missing"]],
  ])("a marker stands for empty fields: %s", (marked, codes) => {
    expect(codesOf({ rules, ticket: { binding: bare, title: marked } })).toEqual(
      codes.map((code) => `binding.${code}`),
    );
  });

  test("a marker never stands for a field that says something else", () => {
    const binding = { services: ["ledger-mcp"], environments: ["staging"], releases: ["2.2.0"] };
    expect(codesOf({ rules, ticket: { binding, title } })).toEqual([
      "binding.service-other",
      "binding.environment-other",
      "binding.release-other",
    ]);
  });
});

describe("a ticket that was used before", () => {
  const brought = { release: RELEASE, replaced: OLDER };
  const rolledBack = { release: OLDER, replaced: RELEASE };

  test.each([
    ["the release again", RELEASE, [brought, brought], []],
    ["the release again under another version", { ...RELEASE, schemaVersion: "2.3.1" }, [brought], []],
    ["back to what was replaced", OLDER, [brought], []],
    ["back to what was replaced, tried again", OLDER, [brought, brought, rolledBack, rolledBack], []],
    ["forth after the rollback", RELEASE, [brought, rolledBack], ["reuse.after-rollback"]],
    ["back once more", OLDER, [brought, rolledBack, brought], ["reuse.after-rollback", "binding.release-other"]],
    ["another image", { ...RELEASE, imageDigest: `sha256:${"2".repeat(64)}` }, [brought], ["reuse.other-release"]],
    [
      "a contract that nobody knows",
      { ...RELEASE, contractDigest: undefined },
      [{ release: { ...RELEASE, contractDigest: undefined }, replaced: OLDER }],
      ["binding.release-other", "reuse.other-release"],
    ],
  ])("%s", (_what, release, earlierUses, codes) => {
    expect([...codesOf({ release, earlierUses })].sort()).toEqual([...codes].sort());
  });

  test("a rollback needs the ticket of what it takes back", () => {
    const ticket = { binding: { ...aTicket().binding, releases: ["2.2.0"] } };
    expect(codesOf({ release: OLDER, earlierUses: [brought], ticket })).toEqual(["binding.release-other"]);
    expect(codesOf({ release: OLDER, earlierUses: [], ticket })).toEqual([]);
  });

  test("the digest of the contract is what the ticket is for, whatever was rolled back", () => {
    expect(codesOf({ ticket: { binding: { ...aTicket().binding, releases: [DIGEST] } } })).toEqual([]);
  });
});
