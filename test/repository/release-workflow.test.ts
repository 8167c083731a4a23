import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { textOf } from "./files.ts";

interface Job {
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly environment?: { readonly name: string };
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly if?: string }[];
}
type Jobs = Readonly<Record<string, Job>>;

const TEXT = textOf(".github/workflows/release.yml");
const workflow = () => parse(TEXT) as { on: object; jobs: Jobs; concurrency: object };

test("the release workflow builds and checks everything before it publishes, with as little as each job needs", () => {
  expect(releaseProblems(workflow().jobs)).toEqual([]);
});

test("the release workflow runs for version tags, by hand as a rehearsal, and never twice at a time, neither in the way of the other", () => {
  const { on, concurrency } = workflow();
  expect(on).toMatchObject({ push: { tags: ["v*.*.*"] }, workflow_dispatch: { inputs: { tag: { required: true } } } });
  expect(concurrency).toEqual({ group: `release-\${{ github.event_name }}`, "cancel-in-progress": false });
});

test("each attestation is verified by the workflow that made it and the tag that it was made at, as users are told", () => {
  const told = textOf("SECURITY.md").replaceAll(/\\\n\s*/g, "");
  const commands = [...told.matchAll(/^\s*gh attestation verify .*$/gm)].map(([command]) => command);
  expect(commands).toHaveLength(3);
  expect(commands.filter((command) => !/--signer-workflow \S+\/release\.yml /.test(command))).toEqual([]);
  expect(commands.filter((command) => !/--source-ref refs\/tags\/v1\.2\.3( |$)/.test(command))).toEqual([]);
});

describe("the check of the release workflow", () => {
  /** The jobs of the workflow after a change that somebody could make. */
  function changed(change: (jobs: Record<string, Record<string, unknown>>) => void): readonly string[] {
    const { jobs } = workflow();
    change(jobs as unknown as Record<string, Record<string, unknown>>);
    return releaseProblems(jobs);
  }
  const stepsWithout = (steps: unknown, word: string) =>
    (steps as Job["steps"]).filter((step) => !JSON.stringify(step).includes(word));

  test.each<readonly [string, string, (jobs: Record<string, Record<string, unknown>>) => void]>([
    [
      "publish does not wait for the check",
      "publish does not need check",
      ({ publish }) => {
        if (publish) publish.needs = ["plan", "bundle", "assets", "attest"];
      },
    ],
    [
      "publish does not wait for the bundle",
      "publish does not need bundle",
      ({ publish }) => {
        if (publish) publish.needs = ["plan", "check", "assets", "attest"];
      },
    ],
    [
      "a further job is not waited for",
      "publish does not need scan",
      (jobs) => {
        jobs.scan = { permissions: { contents: "read" }, steps: [] };
      },
    ],
    [
      "publish runs although a job failed",
      "publish runs by another condition",
      ({ publish }) => {
        if (publish) publish.if = "always() && github.event_name == 'push'";
      },
    ],
    [
      "publish runs in a rehearsal",
      "publish runs by another condition",
      ({ publish }) => {
        if (publish) publish.if = undefined;
      },
    ],
    [
      "a rehearsal is attested",
      "attest runs by another condition",
      ({ attest }) => {
        if (attest) attest.if = undefined;
      },
    ],
    [
      "nobody is asked before",
      "publish has no environment",
      ({ publish }) => {
        if (publish) publish.environment = undefined;
      },
    ],
    [
      "the bundle is not compared",
      "no job before publish compares the bundle",
      ({ bundle }) => {
        if (bundle) bundle.steps = stepsWithout(bundle.steps, "bundle:check");
      },
    ],
    [
      "the tests do not run",
      "no job before publish runs .ci/run",
      ({ check }) => {
        if (check) check.steps = stepsWithout(check.steps, ".ci/run");
      },
    ],
    [
      "the plan is not made",
      "no job before publish runs scripts/release.mjs plan",
      ({ plan }) => {
        if (plan) plan.steps = stepsWithout(plan.steps, "release.mjs plan");
      },
    ],
    [
      "the tag moves first",
      "the moving tag is not moved last",
      ({ publish }) => {
        if (publish) publish.steps = [...(publish.steps as Job["steps"])].reverse();
      },
    ],
    [
      "another job may write",
      "bundle may write contents",
      ({ bundle }) => {
        if (bundle) bundle.permissions = { contents: "write" };
      },
    ],
    [
      "another job may sign",
      "check may write id-token",
      ({ check }) => {
        if (check) check.permissions = { contents: "read", "id-token": "write" };
      },
    ],
    [
      "publish may sign too",
      "publish may write attestations",
      ({ publish }) => {
        if (publish) publish.permissions = { contents: "write", attestations: "write" };
      },
    ],
    [
      "code of dependencies runs where is published",
      "publish installs packages",
      ({ publish }) => {
        if (publish) publish.steps = [{ run: "npm ci --ignore-scripts" }, ...(publish.steps as Job["steps"])];
      },
    ],
    [
      "code of dependencies runs where the files are made",
      "assets installs packages",
      ({ assets }) => {
        if (assets) assets.steps = [{ run: "npm ci" }, ...(assets.steps as Job["steps"])];
      },
    ],
    [
      "what was signed is not looked at",
      "attest does not check what it signs",
      ({ attest }) => {
        if (attest) attest.steps = stepsWithout(attest.steps, "sha256sum --check --strict");
      },
    ],
  ])("finds that %s", (_case, problem, change) => {
    expect(changed(change)).toContainEqual(expect.stringContaining(problem));
  });
});

/** Who may write what: everybody else reads. */
const WRITERS: Readonly<Record<string, string>> = { contents: "publish", "id-token": "attest", attestations: "attest" };
/** Jobs in which code of a dependency could change what is released. */
const WITHOUT_DEPENDENCIES = ["plan", "assets", "attest", "publish"];

function releaseProblems(jobs: Jobs): readonly string[] {
  const { publish, attest } = jobs;
  if (publish === undefined || attest === undefined) return ["no job publish, or no job attest"];
  const before = Object.entries(jobs).filter(([name]) => name !== "publish");
  const runs = (job: Job, words: string) =>
    job.steps.some(({ run = "", if: when }) => when === undefined && run.includes(words));
  const isRunBefore = (words: string) =>
    before.some(([name, job]) => publish.needs?.includes(name) && runs(job, words));
  return [
    ...before.filter(([name]) => !publish.needs?.includes(name)).map(([name]) => `publish does not need ${name}`),
    ...Object.entries({ publish, attest })
      .filter(([, job]) => job.if !== "github.event_name == 'push'")
      .map(([name]) => `${name} runs by another condition than a pushed tag and the success of what it needs`),
    ...(publish.environment?.name === "release" ? [] : ["publish has no environment whose reviewers are asked"]),
    ...(isRunBefore("npm run bundle:check") ? [] : ["no job before publish compares the bundle"]),
    ...[".ci/run", "scripts/release.mjs plan", "scripts/release.mjs settings", "scripts/release.mjs assets"]
      .filter((words) => !isRunBefore(words))
      .map((words) => `no job before publish runs ${words}`),
    ...(runs(attest, "sha256sum --check --strict") ? [] : ["attest does not check what it signs"]),
    ...(/release\.mjs major/.test(publish.steps.at(-1)?.run ?? "") ? [] : ["the moving tag is not moved last"]),
    ...Object.entries(jobs).flatMap(([name, job]) => writeProblems(name, job)),
    ...WITHOUT_DEPENDENCIES.filter((name) =>
      jobs[name]?.steps.some(({ run = "" }) => /\bnpm (ci|i|install)\b|\bnpx\b|\.ci\/run/.test(run)),
    ).map((name) => `${name} installs packages, whose code could change what is released`),
  ];
}

function writeProblems(name: string, { permissions }: Job): readonly string[] {
  return Object.entries(permissions)
    .filter(([scope, level]) => level === "write" && WRITERS[scope] !== name)
    .map(([scope]) => `${name} may write ${scope}`);
}
