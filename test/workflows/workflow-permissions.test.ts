import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { parse } from "yaml";
import { textOf } from "../repository/files.ts";
import { describeOnEngine, type EngineRun } from "./engine.ts";
import { LoweredSuite, type Withheld } from "./lowered-suite.ts";
import { SCENARIOS, type Scenario } from "./permission-scenarios.ts";

jest.setTimeout(90_000);

type ScenarioName = keyof typeof SCENARIOS;
const SCENARIO_NAMES = Object.keys(SCENARIOS) as ScenarioName[];

type Came = Readonly<Record<string, unknown>>;

interface Whole {
  readonly exitCode: number;
  readonly jobs: Readonly<Record<string, string>>;
  readonly came: Came;
}

/** What each workflow does with the permissions that it states. */
const WHOLE: Readonly<Record<ScenarioName, Whole>> = {
  "pull-request": {
    exitCode: 0,
    jobs: { candidate: "success", baseline: "success", gate: "success", "code-scanning": "success", ok: "success" },
    came: { comments: 1, uploads: 1 },
  },
  comment: { exitCode: 0, jobs: { comment: "success", ok: "success" }, came: { comments: 1 } },
  promote: {
    exitCode: 0,
    jobs: { plan: "success", promote: "success", ok: "success" },
    came: { deployments: 1, notices: ["Succeeded"] },
  },
  "promote, blocked": {
    exitCode: 1,
    jobs: { plan: "failure", blocked: "success", ok: "failure" },
    came: { deployments: 0, notices: ["Blocked"] },
  },
  verify: {
    exitCode: 0,
    jobs: { status: "success", verify: "success", ok: "success" },
    came: { newest: "error", notices: ["Soaking"] },
  },
};

/** What is seen when a job lacks a permission that it states. */
interface Loss {
  /** The job that is red for it. None = the run ends as ever, but what the permission is for did not come of it. */
  readonly red?: string;
  /** What GitHub has refused. */
  readonly refused?: string;
  /** What the log says, where it is not GitHub that was asked. */
  readonly says?: string;
  /** What came of the run then. */
  readonly came: Came;
  /** What is otherwise when the job may read and not write; none = not looked at. */
  readonly withRead?: { readonly refused: string; readonly came?: Came };
}

const NOTHING_OF_CHANGE = { comments: 0, uploads: 0 };
const NOT_SCANNED = { comments: 1, uploads: 0 };
const NO_COMMENT = { comments: 0 };
const NOT_DEPLOYED = { deployments: 0, notices: ["Blocked"] };
const NOT_TOLD = { deployments: 0, notices: [] };
const UNTOUCHED = { newest: "in_progress", notices: [] };

/** By workflow, job and permission: each needs a row here, which says what it is for. */
const LOSSES: Readonly<Record<string, Loss>> = {
  "pull-request/candidate/contents": { red: "candidate", refused: "repos/get-branch", came: NOTHING_OF_CHANGE },
  "pull-request/baseline/contents": { red: "baseline", refused: "repos/get-branch", came: NOTHING_OF_CHANGE },
  "pull-request/gate/contents": { red: "gate", refused: "repos/get-content", came: NOTHING_OF_CHANGE },
  // The gate's answer stands without the comment, as for forks.
  "pull-request/gate/pull-requests": {
    refused: "issues/list-comments",
    withRead: { refused: "issues/create-comment" },
    came: { comments: 0, uploads: 1 },
  },
  "pull-request/code-scanning/actions": {
    red: "code-scanning",
    refused: "actions/get-workflow-run",
    came: NOT_SCANNED,
  },
  "pull-request/code-scanning/contents": { red: "code-scanning", refused: "repos/get-branch", came: NOT_SCANNED },
  "pull-request/code-scanning/security-events": {
    red: "code-scanning",
    refused: "code-scanning/upload-sarif",
    came: NOT_SCANNED,
  },
  "comment/comment/actions": { red: "comment", refused: "actions/list-workflow-run-artifacts", came: NO_COMMENT },
  "comment/comment/contents": { red: "comment", refused: "repos/get-content", came: NO_COMMENT },
  "comment/comment/pull-requests": {
    red: "comment",
    refused: "pulls/list",
    withRead: { refused: "issues/create-comment" },
    came: NO_COMMENT,
  },
  "promote/plan/actions": { red: "plan", refused: "actions/get-reviews-for-run", came: NOT_DEPLOYED },
  "promote/plan/attestations": { red: "plan", refused: "repos/list-attestations", came: NOT_DEPLOYED },
  "promote/plan/contents": { red: "plan", refused: "repos/get-branch", came: NOT_DEPLOYED },
  "promote/plan/deployments": { red: "plan", refused: "graphql", came: NOT_DEPLOYED },
  "promote/plan/issues": { red: "plan", refused: "issues/get", came: NOT_DEPLOYED },
  "promote/blocked/contents": { refused: "repos/get-content", came: NOT_TOLD },
  "promote/blocked/issues": {
    red: "blocked",
    refused: "issues/list-comments",
    withRead: { refused: "issues/create-comment" },
    came: NOT_TOLD,
  },
  "promote/promote/actions": { red: "promote", refused: "actions/get-reviews-for-run", came: NOT_DEPLOYED },
  "promote/promote/attestations": { red: "promote", refused: "repos/list-attestations", came: NOT_DEPLOYED },
  "promote/promote/contents": {
    red: "promote",
    refused: "repos/get-branch",
    came: NOT_TOLD,
    withRead: { refused: "git/create-blob", came: NOT_DEPLOYED },
  },
  "promote/promote/deployments": {
    red: "promote",
    refused: "repos/list-deployments",
    withRead: { refused: "repos/create-deployment" },
    came: NOT_DEPLOYED,
  },
  // The deployment command asks the runner for the identity of its job.
  "promote/promote/id-token": {
    red: "promote",
    says: "ACTIONS_ID_TOKEN_REQUEST_URL",
    came: { deployments: 0, notices: ["Failed"] },
  },
  "promote/promote/issues": { red: "promote", refused: "issues/get", came: NOT_TOLD },
  "verify/status/actions": { red: "status", refused: "actions/get-workflow-run", came: UNTOUCHED },
  "verify/status/contents": { red: "status", refused: "repos/get-content", came: UNTOUCHED },
  "verify/status/deployments": { red: "status", refused: "graphql", came: UNTOUCHED },
  "verify/verify/actions": { red: "verify", refused: "actions/get-workflow-run", came: UNTOUCHED },
  "verify/verify/contents": {
    red: "verify",
    refused: "repos/get-content",
    came: UNTOUCHED,
    // What serves is verified all the same, and people hear that it works again.
    withRead: { refused: "git/create-tree", came: { newest: "error", notices: ["Soaking"] } },
  },
  "verify/verify/deployments": {
    red: "verify",
    refused: "graphql",
    withRead: { refused: "repos/create-deployment-status" },
    came: UNTOUCHED,
  },
  "verify/verify/issues": { red: "verify", refused: "issues/list-comments", came: { newest: "error", notices: [] } },
};

/** What a job is left without. */
interface Case {
  readonly title: string;
  readonly withheld: Withheld;
  readonly loss: Loss;
}

/** All that the workflows state. */
const STATED = ["pull-request", "comment", "promote", "verify"].flatMap((workflow) => {
  const { jobs } = parse(textOf(`.github/workflows/${workflow}.yml`)) as {
    readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>> }>>;
  };
  return Object.entries(jobs).flatMap(([job, { permissions }]) =>
    Object.keys(permissions).map((permission) => ({ workflow, job, permission })),
  );
});
const keyOf = ({ workflow, job, permission }: Withheld) => `${workflow}/${job}/${permission}`;

function casesOf(name: ScenarioName): readonly Case[] {
  return STATED.filter(({ workflow, job }) => name === (job === "blocked" ? "promote, blocked" : workflow)).flatMap(
    (withheld) => {
      const loss = LOSSES[keyOf(withheld)];
      if (loss === undefined) return [];
      const { withRead, ...whole } = loss;
      const none = { title: keyOf(withheld), withheld, loss: whole };
      if (withRead === undefined) return [none];
      const title = `${none.title} as no more than read`;
      return [none, { title, withheld: { ...withheld, left: "read" }, loss: { ...whole, ...withRead } }];
    },
  );
}

/** How it ended, less how long it took and what it said. */
const ended = ({ exitCode, jobs }: Pick<EngineRun, "exitCode" | "jobs">) => ({ exitCode, jobs });

test("each permission that a workflow states has a row here, and no other has", () => {
  expect(Object.keys(LOSSES).sort()).toEqual(STATED.map(keyOf).sort());
});

test("each row names a job that is red, or what does not come of the run", () => {
  const isSilent = ({ red, came }: Loss, whole: Came) => red === undefined && isDeepStrictEqual(came, whole);
  const silent = SCENARIO_NAMES.flatMap((name) => casesOf(name).filter(({ loss }) => isSilent(loss, WHOLE[name].came)));
  expect(silent).toEqual([]);
});

describeOnEngine("the permissions of the workflows", () => {
  let suite: LoweredSuite;
  let ofFork: LoweredSuite;
  beforeAll(() => {
    suite = new LoweredSuite();
    ofFork = new LoweredSuite({ fork: true });
  });
  afterAll(() => {
    suite.remove();
    ofFork.remove();
  });

  describe.each(SCENARIO_NAMES)("%s", (name) => {
    let scenario: Scenario;
    beforeAll(async () => {
      scenario = await SCENARIOS[name]({ suite, ofFork });
    });
    afterAll(async () => {
      await scenario.close();
      expect(scenario.github.violations).toEqual([]);
    });

    /** A run, and what GitHub refused it. */
    async function played(tokens: LoweredSuite) {
      const before = scenario.github.refusals.length;
      const { run, came } = await scenario.play(tokens);
      const refused = scenario.github.refusals.slice(before).map(({ operation }) => operation);
      return { run, came, refused };
    }

    test("suffice: GitHub refuses nothing, and all that they are for is done", async () => {
      const { run, came, refused } = await played(suite);
      expect({ ...ended(run), came, refused }).toEqual({ ...WHOLE[name], refused: [] });
    });

    test.each(casesOf(name))("are needed: without $title", async ({ withheld, loss }) => {
      const without = new LoweredSuite({ withheld });
      const { run, came, refused } = await played(without);
      without.remove();
      if (loss.red === undefined) expect(ended(run)).toEqual(ended(WHOLE[name]));
      else expect(ended(run)).toMatchObject({ exitCode: 1, jobs: { [loss.red]: "failure", ok: "failure" } });
      expect(came).toEqual(loss.came);
      if (loss.refused !== undefined) expect(refused).toContain(loss.refused);
      if (loss.says !== undefined) expect(run.log).toContainEqual(expect.stringContaining(loss.says));
    });
  });
});
