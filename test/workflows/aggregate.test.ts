import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { textOf } from "../repository/files.ts";

/*
 * The job `ok` of each workflow is the check that people require. Its script runs here as the runner runs it, with every result
 * that GitHub gives a job.
 */

const RESULTS = ["success", "failure", "cancelled", "skipped", "neutral", ""];

interface Aggregate {
  readonly workflow: string;
  /** What the script is told where all is well. */
  readonly good: Readonly<Record<string, string>>;
  /** Variables that hold results of jobs which must have succeeded. */
  readonly needed: readonly string[];
  /** Other ways for all to be well. */
  readonly alsoGood?: readonly Readonly<Record<string, string>>[];
  /** Other ways not to be. */
  readonly bad?: readonly Readonly<Record<string, string>>[];
}

const CHANGE = {
  CANDIDATE: "success",
  BASELINE: "skipped",
  BASELINE_KIND: "committed",
  GATE: "success",
  DECISION: "pass",
  CODE_SCANNING: "skipped",
};
const PROMOTION = { PLAN: "success", GO: "true", PROMOTE: "success", DECISION: "pass", RECONCILE: "false" };
const VERIFICATION = { STATUS: "success", VERIFY: "success", ENVIRONMENTS: '["staging"]' };

const AGGREGATES: readonly Aggregate[] = [
  {
    workflow: "pull-request",
    good: CHANGE,
    needed: ["CANDIDATE", "GATE"],
    alsoGood: [{ CODE_SCANNING: "success" }, { BASELINE_KIND: "built", BASELINE: "success" }],
    bad: [
      ...["failure", "cancelled", "skipped", ""].map((BASELINE) => ({ BASELINE_KIND: "built", BASELINE })),
      ...["failure", "cancelled", "neutral", ""].map((CODE_SCANNING) => ({ CODE_SCANNING })),
      ...["fail", "unknown", ""].map((DECISION) => ({ DECISION })),
    ],
  },
  { workflow: "comment", good: { COMMENT: "success" }, needed: ["COMMENT"] },
  {
    workflow: "promote",
    good: PROMOTION,
    needed: ["PLAN", "PROMOTE"],
    alsoGood: [
      { RECONCILE: "true", GO: "false", PROMOTE: "skipped", DECISION: "" },
      // Something stood against it since the plan: it waits on.
      { RECONCILE: "true", DECISION: "wait" },
    ],
    bad: [
      { GO: "false", PROMOTE: "skipped" },
      { GO: "", PROMOTE: "skipped", RECONCILE: "true" },
      { RECONCILE: "true", GO: "false", PROMOTE: "success" },
      ...["fail", "wait", "unknown", ""].map((DECISION) => ({ DECISION })),
      ...["fail", "unknown", ""].map((DECISION) => ({ RECONCILE: "true", DECISION })),
    ],
  },
  {
    workflow: "verify",
    good: VERIFICATION,
    needed: ["STATUS", "VERIFY"],
    alsoGood: [{ ENVIRONMENTS: "[]", VERIFY: "skipped" }],
    bad: [{ ENVIRONMENTS: "", VERIFY: "skipped" }],
  },
];

describe.each(AGGREGATES)("the check of $workflow.yml", ({ workflow, good, needed, alsoGood = [], bad = [] }) => {
  const { job, script, names } = aggregateOf(workflow);

  test("always runs, after every other job", () => {
    expect(job.if).toBe("always()");
    expect([job.needs].flat().toSorted()).toEqual(othersOf(workflow));
    expect(Object.keys(good).toSorted()).toEqual(names);
  });

  test.each([{}, ...alsoGood])("passes with %j", (changes) => {
    expect(statusOf(script, { ...good, ...changes })).toBe(0);
  });

  const unsuccessful = needed.flatMap((name) =>
    RESULTS.filter((one) => one !== "success").map((one) => ({ [name]: one })),
  );
  test.each([...unsuccessful, ...bad])("says no to %j", (changes) => {
    expect(statusOf(script, { ...good, ...changes })).not.toBe(0);
  });
});

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
}

function jobsOf(workflow: string): Readonly<Record<string, Job>> {
  return (parse(textOf(`.github/workflows/${workflow}.yml`)) as { jobs: Readonly<Record<string, Job>> }).jobs;
}

function aggregateOf(workflow: string) {
  const job = jobsOf(workflow).ok;
  const [step] = job?.steps ?? [];
  if (job === undefined || step?.run === undefined) throw new Error(`${workflow}.yml has no job ok with a script`);
  return { job, script: step.run, names: Object.keys(step.env ?? {}).toSorted() };
}

function othersOf(workflow: string): readonly string[] {
  return Object.keys(jobsOf(workflow))
    .filter((name) => name !== "ok")
    .toSorted();
}

/** As the runner starts a script of `shell: bash`. */
function statusOf(script: string, environment: Readonly<Record<string, string>>): number | null {
  const args = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
  return spawnSync("bash", args, { env: { PATH: process.env.PATH, ...environment } }).status;
}
