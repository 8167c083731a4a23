import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { AdoptionRequest } from "../../shared/adoption/adoption-request.ts";
import { commentCaller, contractCaller } from "../../shared/adoption/contract-callers.ts";
import { promotionCaller, verificationCaller } from "../../shared/adoption/promotion-callers.ts";
import { textOf } from "../repository/files.ts";
import { problemsOf } from "../repository/validator.ts";
import { inputTypeProblems, permissionsAskedBy } from "../repository/workflow-rules.ts";
import { aRequest, RELEASE } from "./builders.ts";

interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, "read" | "write">>;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly if?: string;
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const CALLERS: readonly (readonly [string, (request: AdoptionRequest) => string])[] = [
  ["pull-request.yml", contractCaller],
  ["comment.yml", commentCaller],
  ["promote.yml", promotionCaller],
  ["verify.yml", verificationCaller],
];

/** Everything that can be said, and what could be taken for something else where it lands. */
const ODD = aRequest({
  build: "npm ci\n# a comment: { of: yaml }\nnpm run 'build'",
  candidate: "stdio:node \"a b.js\" '# no comment' --flag: yes",
  contract: "contracts/payments.json",
  folder: "servers/payments",
  deploy: './deploy.sh "$IMAGE"\nnpm: run',
  environments: ["development", "true", "1", "production"],
});

describe.each(CALLERS)("the caller of %s", (file, textFor) => {
  const called = parse(textOf(`.github/workflows/${file}`)) as Workflow & {
    readonly on: { readonly workflow_call: { readonly secrets?: Readonly<Record<string, unknown>> } };
  };

  test.each([
    ["of the simplest repository", aRequest()],
    ["of one with odd commands and names", ODD],
    ["of one with a single environment", aRequest({ environments: ["production"] })],
  ])("is valid for GitHub, %s", async (_words, request) => {
    expect(await problemsOf(".github/workflows/caller.yml", textFor(request))).toEqual([]);
    expect(inputTypeProblems(textFor(request))).toEqual([]);
  });

  test("starts from no permissions, and grants its jobs exactly what those of the reusable workflow ask for", () => {
    const caller = parse(textFor(aRequest())) as Workflow;
    expect(caller.permissions).toEqual({});
    const asked = permissionsAskedBy(called);
    for (const job of Object.values(caller.jobs)) expect(job.permissions).toEqual(asked);
  });

  test("gives a reason for each permission", () => {
    const granted = textFor(aRequest()).match(/^ +[a-z-]+: (?:read|write)\b.*$/gm) ?? [];
    expect(granted.length).toBeGreaterThan(0);
    expect(granted.filter((line) => !/# \w+/.test(line))).toEqual([]);
  });

  test("names the reusable workflow by a whole commit, with the version beside it", () => {
    const lines = textFor(aRequest()).match(/^ +uses: .*$/gm) ?? [];
    const expected = `    uses: OWNER/mcp-gates/.github/workflows/${file}@${RELEASE.commit} # v1.4.2`;
    expect([...new Set(lines)]).toEqual([expected]);
  });
});

test.each([
  ["an input that the reusable workflow lacks", "      ticket:", "      tikcet:"],
  ["an input that is missing", "      deploy: ./deploy.sh\n", ""],
  ["a secret that it lacks", "SERVER_HEADERS:", "SERVER_HEADRES:"],
])("the validator sees %s", async (_words, right, wrong) => {
  const text = promotionCaller(aRequest());
  expect(await problemsOf(".github/workflows/caller.yml", text.replaceAll(right, wrong))).not.toEqual([]);
});

describe("commands and names", () => {
  test("are in a workflow what they were", () => {
    const { candidate, build } = ODD;
    expect(jobsOf(contractCaller(ODD)).contract?.with).toEqual({
      service: "payments-mcp",
      candidate,
      build,
      contract: "contracts/payments.json",
      "working-directory": "servers/payments",
    });
    for (const job of Object.values(jobsOf(promotionCaller(ODD)))) {
      expect(job.with).toMatchObject({ deploy: ODD.deploy, "working-directory": "servers/payments" });
    }
  });

  test("that are a reusable workflow's defaults are left out", () => {
    expect(jobsOf(contractCaller(aRequest())).contract?.with).toEqual({
      service: "payments-mcp",
      candidate: "stdio:node server.js",
    });
  });
});

test("every secret of the promotion is handed on by its name, and none of them to code of a change", () => {
  const { secrets } = (parse(textOf(".github/workflows/promote.yml")) as { on: { workflow_call: { secrets: object } } })
    .on.workflow_call;
  const handed = Object.fromEntries(Object.keys(secrets).map((name) => [name, `\${{ secrets.${name} }}`]));
  for (const job of Object.values(jobsOf(promotionCaller(aRequest())))) expect(job.secrets).toEqual(handed);
  expect(jobsOf(contractCaller(aRequest())).contract).not.toHaveProperty("secrets");
});

test("the workflow that comments waits for the one that judges, by its name", () => {
  const contract = parse(contractCaller(aRequest())) as Workflow;
  const comment = parse(commentCaller(aRequest())) as Workflow;
  expect(comment.on.workflow_run?.workflows).toEqual([contract.name]);
});

test("a change is judged again when it is edited, since it may go to another branch then", () => {
  expect((parse(contractCaller(aRequest())) as Workflow).on.pull_request).toEqual({
    types: ["opened", "synchronize", "reopened", "edited"],
  });
});

test("who promotes by hand may name the contract of an earlier release, to go back to it", () => {
  const { on, jobs } = parse(promotionCaller(aRequest({ contract: "contracts/now.json" }))) as Workflow;
  expect(on.workflow_dispatch).toMatchObject({
    inputs: { "schema-path": { type: "string", default: "contracts/now.json" } },
  });
  expect(jobs.promote?.with).toMatchObject({ "schema-path": `\${{ inputs.schema-path }}` });
});

test("a merge group is judged as a pull request is", () => {
  expect(Object.keys((parse(contractCaller(aRequest())) as Workflow).on)).toEqual(["pull_request", "merge_group"]);
});

test("what waited for its time is started where nobody is asked again, in the protected environment alone", () => {
  const { promote, reconcile } = jobsOf(promotionCaller(aRequest()));
  expect(promote?.with).not.toHaveProperty("github-environment");
  expect(reconcile?.with).toMatchObject({
    reconcile: true,
    "github-environment": `\${{ matrix.environment == 'production' && 'production-reconcile' || matrix.environment }}`,
  });
  expect([promote?.if, reconcile?.if]).toEqual([
    "github.event_name == 'workflow_dispatch'",
    "github.event_name == 'schedule'",
  ]);
});

function jobsOf(text: string): Readonly<Record<string, Job>> {
  return (parse(text) as Workflow).jobs;
}
