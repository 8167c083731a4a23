import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { told as messages } from "./probe-bench.ts";
import { image, PromotionBench, told } from "./promotion-bench.ts";
import { pullRequested } from "./ticket-bench.ts";

jest.setTimeout(30_000);
let bench: PromotionBench;
let digest: string;

/** Staging serves one release, and another one that brings a tool is asked for. */
beforeAll(async () => {
  bench = await PromotionBench.start();
  await bench.serve("staging", "3");
  await bench.snapshot("staging", "new.json");
  await bench.serve("staging", "1");
  await bench.snapshot("staging", "old.json");
  bench.putPolicy(POLICY);
  await bench.deploy("staging", { image: image("1"), "schema-path": "old.json", "schema-version": "1.0.0" });
  const { result = "{}" } = (await plan()).outputs;
  digest = JSON.parse(result).release.contractDigest;
}, 90_000);
beforeEach(() => bench.putPolicy(POLICY));
afterAll(async () => {
  expect(bench.github.violations).toEqual([]);
  await bench.close();
});

const POLICY = { environments: { staging: { order: 1 } } };
const NEW = { image: image("2"), "schema-path": "new.json", "schema-version": "1.1.0" };

const plan = async (inputs: Readonly<Record<string, string>> = {}) =>
  await bench.run({ inputs: { environment: "staging", ...NEW, ...inputs } });

describe("what is promoted", () => {
  test("image, schema-path and schema-version together make a release that may go", async () => {
    const run = await plan();
    expect([...told(run), run.outputs["change-kind"]]).toEqual([0, "pass", "[]", "schema"]);
  });

  test.each<readonly [what: string, inputs: Readonly<Record<string, string>>, gates: readonly string[], code: string]>([
    [
      "an image by a tag",
      { image: "registry.example.com/acme/weather:1.1.0" },
      ["identity"],
      "identity.image-not-pinned",
    ],
    ["an image with half a digest", { image: `${image("2").slice(0, -9)}` }, ["identity"], "identity.image-not-pinned"],
    ["no image", { image: "" }, ["identity"], "identity.image-not-pinned"],
    ["no contract", { "schema-path": "" }, ["identity"], "identity.no-contract"],
    [
      "another digest than that of the file",
      { "schema-digest": image("9").slice(-71) },
      ["identity"],
      "identity.digest-differs",
    ],
    [
      "a digest that the ledger does not keep",
      { "schema-path": "", "schema-digest": image("9").slice(-71) },
      ["identity"],
      "identity.no-contract",
    ],
    ["no version", { "schema-version": "" }, ["semver"], "semver.missing"],
    ["a version that was not raised", { "schema-version": "1.0.0" }, ["semver"], "semver.not-bumped"],
    ["a version raised too little", { "schema-version": "1.0.1" }, ["semver"], "semver.not-bumped"],
    ["an earlier version", { "schema-version": "0.9.0" }, ["semver"], "semver.decreased"],
    ["a version that is none", { "schema-version": "v-next" }, ["semver"], "semver.not-semver"],
    [
      "an environment that the policy does not name",
      { environment: "canary" },
      ["policy"],
      "policy.unknown-environment",
    ],
  ])("%s lets nothing through", async (_what, inputs, gates, code) => {
    const run = await plan(inputs);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.outputs["blocking-gates"] ?? "[]")).toEqual(expect.arrayContaining([...gates]));
    expect(run.summary).toContain(code);
  });

  test("schema-digest: the contract that the ledger keeps is that of the release", async () => {
    const contract = JSON.parse((await plan({ "schema-path": "old.json" })).outputs.result ?? "").release
      .contractDigest;
    const run = await plan({ image: image("3"), "schema-path": "", "schema-digest": contract });
    expect([...told(run), run.outputs["change-kind"]]).toEqual([0, "pass", "[]", "infra"]);
  });

  test("schema-digest: the digest of the file is taken with it", async () => {
    expect(told(await plan({ "schema-digest": digest }))).toEqual([0, "pass", "[]"]);
  });

  test("schema-version: stands in the file that the policy names, from the working-directory, and may not differ from it", async () => {
    mkdirSync(join(bench.directory, "server"), { recursive: true });
    cpSync(join(bench.directory, "new.json"), join(bench.directory, "server/new.json"));
    bench.put("server/package.json", { version: "1.1.0" });
    bench.putPolicy({ ...POLICY, schema: { "version-source": "package.json" } });
    const inServer = { "working-directory": "server" };
    const found = await plan({ ...inServer, "schema-version": "" });
    expect([told(found), JSON.parse(found.outputs.result ?? "").release.schemaVersion]).toEqual([
      [0, "pass", "[]"],
      "1.1.0",
    ]);
    const differs = await plan({ ...inServer, "schema-version": "1.2.0" });
    expect(messages(differs, "error")).toEqual([
      expect.stringContaining('schema-version: it is "1.2.0", and package.json'),
    ]);
    const elsewhere = await plan({ "schema-version": "" });
    expect(messages(elsewhere, "error")).toEqual([expect.stringContaining("package.json is not there")]);
  });
});

describe("where things are", () => {
  test("service: must be the policy's, and names it where the policy does not", async () => {
    expect(messages(await plan({ service: "billing" }), "error")).toEqual([expect.stringContaining("billing")]);
    bench.putPolicy({ ...POLICY, service: undefined } as never);
    expect((await plan({})).exitCode).toBe(1);
    expect(JSON.parse((await plan({ service: "weather" })).outputs.result ?? "").service).toBe("weather");
  });

  test("policy-path and policy-repo: name another policy, which must exist", async () => {
    const policy = { version: 1, service: "weather", environments: { staging: { order: 1, protected: true } } };
    const sha = "0123456789abcdef0123456789abcdef01234567";
    const files = { "gates/strict.yml": JSON.stringify({ ...policy, environments: { other: { order: 1 } } }) };
    bench.github.repository.putFiles(sha, files);
    const there = { "policy-path": "gates/strict.yml" };
    expect(messages(await plan(there), "error")).toEqual([expect.stringContaining("gates/strict.yml")]);
    const run = await plan({ ...there, "policy-repo": `acme/payments@${sha}` });
    expect(run.summary).toContain("policy.unknown-environment");
    expect((await plan({ "policy-repo": "acme/payments@main" })).exitCode).toBe(1);
  });

  test("github-token: without it nothing is asked", async () => {
    const before = bench.github.requests.length;
    const run = await plan({ "github-token": "" });
    expect(messages(run, "error")).toEqual([expect.stringContaining("github-token is empty")]);
    expect(bench.github.requests).toHaveLength(before);
  });

  test("report-dir: holds the reports", async () => {
    const run = await plan({ "report-dir": "out/reports" });
    const files = ["weather-staging-promotion.json", "weather-staging-promotion.md"];
    expect([run.outputs["report-json"], run.outputs["report-markdown"]]).toEqual(
      files.map((file) => join(bench.directory, "out/reports", file)),
    );
    for (const file of files) expect(existsSync(join(bench.directory, "out/reports", file))).toBe(true);
  });

  test("timeout-seconds: ends a plan that waits for GitHub", async () => {
    bench.github.addFault({ operation: "actions/get-workflow-run", reply: "no-answer" });
    const started = performance.now();
    const run = await plan({ "timeout-seconds": "2" });
    expect(run.exitCode).toBe(1);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test.each([
    ["phase", "promote"],
    ["environment", "pro duction"],
    ["schema-digest", "latest"],
    ["ticket-from", "comment"],
    ["finish-in", "never"],
    ["dry-run", "perhaps"],
    ["comment", "perhaps"],
    ["reason", "x".repeat(501)],
    ["break-glass-reason", "x".repeat(2_001)],
    ["auth", "magic"],
    ["server-headers", "no header"],
    ["server-environment", "1=2"],
    ["timeout-seconds", "0"],
  ])("%s that cannot be is refused, without outputs", async (name, value) => {
    const run = await plan({ [name]: value });
    expect([run.exitCode, run.outputs]).toEqual([1, {}]);
    expect(messages(run, "error")).toEqual([expect.stringContaining(name)]);
  });
});

test("dry-run: says that it would start, and writes nothing", async () => {
  const before = bench.writes;
  const run = await plan({ phase: "start", "dry-run": "true" });
  expect([...told(run), run.outputs["deployment-id"], bench.writes]).toEqual([0, "pass", "[]", "", before]);
  expect(run.summary).toContain("Nothing was written: dry-run.");
});

describe("comment", () => {
  const onPull = async (inputs: Readonly<Record<string, string>> = {}, event: PullEvent = pullRequested("Alerts")) =>
    await bench.run({ inputs: { environment: "staging", ...NEW, ...inputs }, event });
  const bodies = () => bench.github.repository.comments(7).map(({ body }) => body);

  test("is not written where nobody wants it, nor on a pull request of a fork", async () => {
    bench.github.repository.putPull(7, "b".repeat(40));
    await onPull({ comment: "false" });
    const fork = pullRequested("Alerts");
    fork.payload.pull_request.head.repo.id = 2;
    const account = { login: "github-actions[bot]", type: "Bot" } as const;
    bench.github.addToken(FORK_TOKEN, {
      account,
      permissions: { actions: "read", contents: "read", deployments: "read" },
    });
    const run = await onPull({ "github-token": FORK_TOKEN }, fork);
    expect([run.exitCode, messages(run, "notice")]).toEqual([0, [expect.stringContaining("from a fork")]]);
    expect(bodies()).toEqual([]);
  });

  test("has the table of gates, and is the same one when it is written again", async () => {
    await onPull();
    expect(bodies()).toEqual([expect.stringContaining("| semver |")]);
    await onPull({ "schema-version": "1.0.0" });
    expect(bodies()).toEqual([expect.stringContaining("semver.not-bumped")]);
  });
});

/** As a pull request of a fork gets it. */
const FORK_TOKEN = "ghs_fork_token_0002";
type PullEvent = ReturnType<typeof pullRequested>;
