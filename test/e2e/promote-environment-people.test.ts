import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { leaked, told as messages } from "./probe-bench.ts";
import { HOUR, image, type PromotionBench, type PromotionRun, told } from "./promotion-bench.ts";
import {
  benchWithPeople,
  ISSUES,
  MEMBERS_TOKEN,
  ORGANIZATION_TOKEN,
  openTicket,
  runApprovedBy,
} from "./promotion-people.ts";

jest.setTimeout(30_000);
let bench: PromotionBench;
let digest: string;

/** A release has just come to staging, and would have to stay there for a day. */
beforeAll(async () => {
  bench = await benchWithPeople();
  bench.putPolicy(POLICY);
  await bench.deploy("staging", RELEASE);
  digest = (await plan({})).outputs["current-digest"] ?? "";
}, 90_000);
afterAll(async () => {
  expect(bench.github.violations).toEqual([]);
  await bench.close();
});

const RELEASE = { image: image("1"), "schema-path": "contract.json", "schema-version": "1.0.0" };
const ENVIRONMENTS = {
  staging: { order: 1 },
  production: { order: 2, protected: true, "promote-from": "staging", soak: { min: "PT24H" } },
};
const GLASS = {
  enabled: true,
  environments: ["production"],
  bypasses: ["soak"],
  require: { "approvers-team": "acme/mcp-cab" },
};
const POLICY = { environments: ENVIRONMENTS, tickets: ISSUES, "break-glass": GLASS };
const REASON = "Agents get the weather of yesterday, for all customers";

const plan = async (inputs: Readonly<Record<string, string>>, request: Omit<PromotionRun, "inputs"> = {}) =>
  await bench.run({ ...request, inputs: { environment: "production", ...RELEASE, ...inputs } });

describe("approvals", () => {
  const withApprovals = (approvals: object) =>
    bench.putPolicy({
      environments: { ...ENVIRONMENTS, production: { order: 2, protected: true, approvals } } as object,
    });

  test.each<readonly [string, readonly string[], readonly unknown[]]>([
    ["two others have approved", ["carla", "dora"], [0, "pass", "[]"]],
    ["one of them started the run", ["octocat", "dora"], [1, "wait", '["approvals"]']],
    ["one of them wrote the commit", ["wendy", "dora"], [1, "wait", '["approvals"]']],
    ["nobody has", [], [1, "wait", '["approvals"]']],
  ])("of the run are counted: %s", async (_who, logins, expected) => {
    withApprovals({ min: 2 });
    const run = await plan({}, { runId: runApprovedBy(bench, ...logins) });
    expect(told(run)).toEqual(expected);
    if (expected[0] === 0) expect(run.outputs.approvers).toBe('["carla","dora"]');
  });

  test("members-token: who is in the team is read by it, and it is shown nowhere", async () => {
    withApprovals({ teams: ["acme/mcp-cab"] });
    const runs = [];
    for (const login of ["dora", "frank"])
      runs.push(await plan({ "members-token": MEMBERS_TOKEN }, { runId: runApprovedBy(bench, login) }));
    expect(runs.map(told)).toEqual([
      [0, "pass", "[]"],
      [1, "wait", '["approvals"]'],
    ]);
    for (const run of runs) expect(leaked(run, [MEMBERS_TOKEN], `${bench.directory}/mcp-gates-report`)).toEqual([]);
    expect(runs.flatMap((run) => messages(run, "add-mask"))).toContain(MEMBERS_TOKEN);
  });

  test("members-token: without it nobody can tell, since the job's own token may read no team", async () => {
    withApprovals({ teams: ["acme/mcp-cab"] });
    const run = await plan({}, { runId: runApprovedBy(bench, "dora") });
    expect([...told(run), run.outputs["reason-code"]]).toEqual([1, "unknown", '["approvals"]', "approvals.unknown"]);
  });
});

describe("break-glass-reason", () => {
  const emergency = { "github-token": ORGANIZATION_TOKEN, "break-glass-reason": REASON };
  const emergencyTicket = () => openTicket(bench, { digest }, { labels: ["change", "emergency"] });

  test("passes by the soak with all that it takes, and leaves its traces before anything starts", async () => {
    bench.putPolicy(POLICY);
    const ticket = emergencyTicket();
    const runId = runApprovedBy(bench, "dora", "erik");
    const run = await plan({ ...emergency, ticket, phase: "start" }, { runId });
    const { repository } = bench.github;
    const id = Number(run.outputs["deployment-id"]);
    expect([...told(run), run.outputs["override-used"]]).toEqual([0, "pass", "[]", "true"]);
    expect(repository.history.stored(id)?.payload).toMatchObject({
      override: { reason: REASON, approvers: ["dora", "erik"], bypassed: ["soak"] },
    });
    const note = repository.comments(Number(ticket.split("#")[1])).at(-1);
    expect([note?.author.login, note?.body]).toEqual([
      "github-actions[bot]",
      expect.stringContaining("break-glass: past soak"),
    ]);
    const due = new Date(bench.github.clock.now + 48 * HOUR).toISOString().slice(0, 10);
    const review = repository.issues.openOnes().find(({ title }) => title.startsWith("Post-implementation review"));
    expect(review?.title).toBe(`Post-implementation review: weather to production, due ${due}, run ${runId}`);
    expect(review?.body).toContain(REASON);
    expect(review?.body).toMatch(/^@acme\/mcp-cab$/m);
    const notice = repository.comments(review?.number ?? 0).at(-1);
    expect(notice?.body).toContain("Break-glass");
    expect(notice?.body).toContain(REASON);
    await bench.run({ inputs: { phase: "finish", environment: "production", outcome: "failure" }, runId });
  });

  test("a plan with it says that the emergency would pass, and leaves no trace", async () => {
    bench.putPolicy(POLICY);
    const before = bench.writes;
    const run = await plan(
      { ...emergency, ticket: emergencyTicket() },
      { runId: runApprovedBy(bench, "dora", "erik") },
    );
    expect([...told(run), run.outputs["override-used"], bench.writes]).toEqual([0, "pass", "[]", "true", before]);
  });

  test.each([
    ["note on the ticket", 0, "no note could be left on the ticket"],
    ["notice", 1, "the notice could not be told"],
  ])("a start whose %s cannot be left starts nothing", async (_what, after, words) => {
    bench.putPolicy(POLICY);
    bench.github.addFault({ operation: "issues/create-comment", reply: { status: 403 }, times: 1, after });
    const count = bench.github.repository.history.deployments.length;
    const run = await plan(
      { ...emergency, ticket: emergencyTicket(), phase: "start" },
      { runId: runApprovedBy(bench, "dora", "erik") },
    );
    expect([run.exitCode, bench.github.repository.history.deployments.length]).toEqual([1, count]);
    expect(messages(run, "error")).toEqual([expect.stringMatching(new RegExp(`${words}.*Nothing was started\\.`))]);
  });

  test.each<readonly [what: string, cause: EmergencyCause, code: string]>([
    [
      "the policy has no way past gates",
      { policy: { "break-glass": { ...GLASS, enabled: false } } },
      "break-glass.not-allowed",
    ],
    [
      "the policy has one in staging only",
      { policy: { "break-glass": { ...GLASS, environments: ["staging"] } } },
      "break-glass.not-allowed",
    ],
    ["the reason says too little", { inputs: { "break-glass-reason": "It is urgent" } }, "break-glass.reason"],
    ["no ticket is named", { inputs: { ticket: "" } }, "break-glass.ticket"],
    ["the ticket is not of the type for emergencies", { labels: ["change"] }, "break-glass.ticket"],
    ["the ticket is not approved", { by: "" }, "break-glass.ticket"],
    ["one member of the team has approved", { logins: ["dora"] }, "break-glass.approvers"],
    ["one of two was only invited to the team", { logins: ["dora", "frank"] }, "break-glass.approvers"],
    ["one of two started the run", { logins: ["dora", "octocat"] }, "break-glass.approvers"],
    ["it was declared too long ago", { hours: 5 }, "break-glass.expired"],
  ])("is refused, and the soak stays, where %s", async (_what, cause, code) => {
    bench.putPolicy({ ...POLICY, ...cause.policy });
    const { labels = ["change", "emergency"], by = "carla", logins = ["dora", "erik"] } = cause;
    const ticket = openTicket(bench, { digest }, { labels, by });
    const runId = runApprovedBy(bench, ...logins);
    bench.github.repository.runs.change(runId, { createdAt: bench.github.clock.now - (cause.hours ?? 0) * HOUR });
    const count = bench.github.repository.history.deployments.length;
    const run = await plan({ ...emergency, ticket, phase: "start", ...cause.inputs }, { runId });
    expect(run.outputs["override-used"]).toBe("false");
    expect(JSON.parse(run.outputs["blocking-gates"] ?? "")).toEqual(expect.arrayContaining(["policy", "soak"]));
    expect(codesOf(run.outputs.result)).toContain(code);
    expect(bench.github.repository.history.deployments).toHaveLength(count);
  });

  test.each<
    readonly [gate: string, inputs: Readonly<Record<string, string>>, policy: Readonly<Record<string, object>>]
  >([
    ["identity", { image: "registry.example.com/acme/weather:1.1" }, {}],
    ["order", { image: image("7") }, {}],
    ["provenance", {}, { production: { provenance: {} } }],
    ["approvals", {}, { production: { approvals: { min: 3 } } }],
  ])("never passes by %s", async (gate, inputs, policy) => {
    const { production = {} } = policy;
    const environments = { ...ENVIRONMENTS, production: { ...ENVIRONMENTS.production, ...production } };
    bench.putPolicy({ ...POLICY, environments });
    const request = { runId: runApprovedBy(bench, "dora", "erik") };
    const run = await plan({ ...emergency, ticket: emergencyTicket(), ...inputs }, request);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.outputs["blocking-gates"] ?? "")).toContain(gate);
  });
});

interface EmergencyCause {
  readonly policy?: Readonly<Record<string, object>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly labels?: readonly string[];
  readonly by?: string;
  readonly logins?: readonly string[];
  /** Since the run began. */
  readonly hours?: number;
}

/** The codes of all reasons in a result. */
function codesOf(result = "{}"): readonly string[] {
  const { gates = [] } = JSON.parse(result) as { gates?: readonly { reasons: readonly { code: string }[] }[] };
  return gates.flatMap(({ reasons }) => reasons.map(({ code }) => code));
}
