import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { told as messages } from "./probe-bench.ts";
import { COMMIT, image, type PromotionBench, type PromotionRun, told } from "./promotion-bench.ts";
import { benchWithPeople, ISSUES, ORGANIZATION_TOKEN, openTicket, person } from "./promotion-people.ts";
import { pullRequested } from "./ticket-bench.ts";

jest.setTimeout(30_000);
let bench: PromotionBench;
let digest: string;

beforeAll(async () => {
  bench = await benchWithPeople();
  const { github } = bench;
  github.repository.history.commits.pop();
  const message = `Alerts\n\nChange-Ticket: ${TRAILER_TICKET}`;
  github.repository.history.commits.push({ sha: COMMIT, author: person("wendy"), message });
  bench.putPolicy({
    tickets: ISSUES,
    environments: {
      staging: { order: 1, "change-control": {} },
      production: { order: 2, protected: true, "change-control": {} },
    },
  });
  digest = (await plan({})).outputs["current-digest"] ?? "";
  for (const key of [TITLE_TICKET, BRANCH_TICKET, TRAILER_TICKET])
    expect(openTicket(bench, { digest, environment: "staging" })).toBe(`acme/payments${key}`);
}, 90_000);
afterAll(async () => {
  expect(bench.github.violations).toEqual([]);
  await bench.close();
});

const [TITLE_TICKET, BRANCH_TICKET, TRAILER_TICKET] = ["#1", "#2", "#3"];
const REPOSITORY = { repository: { default_branch: "main", full_name: "acme/payments" } };
const RELEASE = { image: image("1"), "schema-path": "contract.json", "schema-version": "1.0.0" };

const plan = async (inputs: Readonly<Record<string, string>>, request: Omit<PromotionRun, "inputs"> = {}) =>
  await bench.run({
    ...request,
    inputs: { environment: "production", "github-token": ORGANIZATION_TOKEN, ...RELEASE, ...inputs },
  });

describe("ticket", () => {
  test("that is approved lets the release through, and is told", async () => {
    const ticket = openTicket(bench, { digest });
    const run = await plan({ ticket });
    expect([...told(run), run.outputs["ticket-key"]]).toEqual([0, "pass", "[]", ticket]);
  });

  test("stands in the record of the deployment that it lets through", async () => {
    const ticket = openTicket(bench, { digest });
    const started = await plan({ ticket, phase: "start" });
    const id = started.outputs["deployment-id"] ?? "";
    expect(bench.github.repository.history.stored(Number(id))?.payload).toMatchObject({
      ticket: { system: "github-issue", key: ticket },
    });
    await plan({ phase: "finish", "deployment-id": id, outcome: "failure" });
  });

  test.each<readonly [what: string, key: () => string, decision: string, code: string]>([
    ["nobody has approved", () => openTicket(bench, { digest }, { by: "" }), "wait", "ticket.pending"],
    [
      "only whoever wrote the commit has approved",
      () => openTicket(bench, { digest }, { by: "wendy" }),
      "wait",
      "ticket.pending",
    ],
    ["is for another contract", () => openTicket(bench, { digest: image("9").slice(-71) }), "fail", "ticket.rejected"],
    [
      "is for another environment",
      () => openTicket(bench, { digest, environment: "staging" }),
      "fail",
      "ticket.rejected",
    ],
    ["is not named", () => "", "fail", "ticket.rejected"],
    ["does not exist", () => "#999", "fail", "ticket.rejected"],
    ["is no key", () => "CHG-42", "fail", "ticket.rejected"],
  ])("that %s lets nothing through", async (_what, key, decision, code) => {
    const run = await plan({ ticket: key() });
    expect([...told(run), run.outputs["reason-code"]]).toEqual([1, decision, '["ticket"]', code]);
  });

  test("that nobody typed to start the run does not count for a protected environment", async () => {
    const ticket = openTicket(bench, { digest });
    const run = await plan({ ticket }, { event: { name: "schedule", payload: REPOSITORY } });
    expect([...told(run), run.outputs["reason-code"]]).toEqual([1, "fail", '["ticket"]', "ticket.rejected"]);
    expect(run.stdout).toContain("key.untrusted");
  });
});

describe("ticket-from", () => {
  test.each([
    ["pr-title", TITLE_TICKET],
    ["branch", BRANCH_TICKET],
    ["trailer", TRAILER_TICKET],
  ])("%s: the key stands there", async (from, key) => {
    const event = pullRequested(`Alerts (${TITLE_TICKET})`, `${BRANCH_TICKET}-alerts`);
    const inputs = { environment: "staging", "ticket-from": from, comment: "false" };
    const run = await plan(inputs, { event });
    expect([...told(run), run.outputs["ticket-key"]]).toEqual([0, "pass", "[]", key]);
  });

  test("pr-title: is no place for the key where the environment is protected", async () => {
    const event = pullRequested(`Alerts (${TITLE_TICKET})`);
    const run = await plan({ "ticket-from": "pr-title", comment: "false" }, { event });
    expect([...told(run), run.outputs["ticket-key"]]).toEqual([1, "fail", '["ticket"]', ""]);
  });
});

describe("ticket-result", () => {
  const started = (ticket: string) => ({
    name: "workflow_dispatch",
    payload: { ...REPOSITORY, inputs: { ticket }, sender: person("octocat") },
  });

  test("says which ticket it is, and nothing else that it says is believed", async () => {
    const [approved, open] = [openTicket(bench, { digest }), openTicket(bench, { digest }, { by: "" })];
    for (const [key, expected] of [
      [approved, [0, "pass", "[]"]],
      [open, [1, "wait", '["ticket"]']],
    ] as const) {
      const result = { decision: "approved", approvers: ["mallory"], ticket: { askedKey: key, state: "approved" } };
      const run = await plan({ "ticket-result": JSON.stringify(result) }, { event: started(key) });
      expect([told(run), run.outputs["ticket-key"]]).toEqual([expected, key]);
    }
  });

  test.each([
    ["no JSON", "approved", {}],
    ["a result without a ticket", '{"decision":"approved","ticket":null}', {}],
    ["a ticket beside it", '{"ticket":{"askedKey":"#1"}}', { ticket: "#1" }],
  ])("that is %s is refused", async (_what, result, more) => {
    const run = await plan({ "ticket-result": result, ...more });
    expect([run.exitCode, run.outputs]).toEqual([1, {}]);
    expect(messages(run, "error")).toEqual([expect.stringContaining("ticket-result")]);
  });
});
