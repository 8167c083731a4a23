import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  BASE,
  BEFORE,
  BOT,
  BROKEN,
  endedRunEvent,
  FORK,
  GateBench,
  GROWN,
  HEAD,
  PULL,
  pullRequestEvent,
  TOKEN,
} from "./gate-bench.ts";
import type { ActionRun } from "./run-action.ts";

const CONTRACT = "mcp-contract.json";
const POLICY = ".github/mcp-gates.yml";
const NEWER = "c".repeat(40);
const WRITES = ["issues/create-comment", "issues/update-comment", "issues/delete-comment"];
let bench: GateBench;

beforeEach(async () => {
  bench = await GateBench.start();
  bench.github.repository.putPull(PULL, HEAD, { repository: FORK });
  putFiles(BASE);
  putFiles("main", { [CONTRACT]: JSON.stringify({ tools: [] }) });
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

/** The files of a commit beside the contract that agents rely on. */
function putFiles(ref: string, files: Readonly<Record<string, string>> = {}): void {
  bench.github.repository.putFiles(ref, { [CONTRACT]: JSON.stringify(BEFORE), ...files });
}

/** The gate after the run of a fork's pull request has ended: that one is run 20, ours has a number of its own. */
async function afterRun(
  run: Readonly<Record<string, unknown>> = {},
  {
    inputs = {},
    runId = 900,
    attempt = 1,
  }: { readonly inputs?: Readonly<Record<string, string>>; readonly runId?: number; readonly attempt?: number } = {},
): Promise<ActionRun> {
  return await bench.run({
    event: endedRunEvent(run),
    runId,
    inputs: { baseline: `base:${CONTRACT}`, service: "payments-mcp", ...inputs },
    environment: { GITHUB_SHA: "d".repeat(40), GITHUB_RUN_ATTEMPT: String(attempt) },
  });
}

function told(run: ActionRun, name: "error" | "warning" | "notice"): string {
  return run.commands.flatMap((command) => (command.name === name ? [command.message] : [])).join("\n");
}

function writes(): readonly string[] {
  return bench.github.requests.flatMap(({ operation = "" }) => (WRITES.includes(operation) ? [operation] : []));
}

describe("after the run of a fork's pull request", () => {
  test("its pull request is found, judged by its base, and commented", async () => {
    const run = await afterRun();
    expect(run.outputs).toMatchObject({ decision: "fail", breaking: "1" });
    expect(run.outputs["comment-url"]).toContain(`pull/${PULL}#issuecomment`);
    expect(bench.bodies()[0]).toMatch(
      new RegExp(`^<!-- mcp-gates:contract key=payments%2Dmcp run=20 attempt=1 by=900\\.1 head=${HEAD} -->`),
    );
    expect(bench.bodies()[0]).toContain("refund");
  });

  test("the policy is that of its base, and an edit is judged by both", async () => {
    putFiles(BASE, { [POLICY]: "version: 1\nservice: from-base\n" });
    putFiles(HEAD, { [POLICY]: "version: 1\nservice: from-head\ncontract: { fail-on: never }\n" });
    putFiles("main", { [POLICY]: "version: 1\nservice: from-main\n" });
    const run = await afterRun({}, { inputs: { service: "" } });
    expect(run.outputs.decision).toBe("fail");
    expect(run.outputs["report-json"]).toContain("from-base.json");
    expect(told(run, "notice")).toContain("This change relaxes the policy: service, contract.fail-on.");
  });

  test("the version that the change declares is compared with that of its base", async () => {
    putFiles(BASE, { "package.json": '{"version":"1.0.0"}' });
    bench.put("package.json", { version: "1.1.0" });
    const run = await afterRun();
    expect(run.outputs).toMatchObject({ "required-bump": "major", "declared-bump": "minor" });
  });

  test("a side that cannot be obtained is told on its pull request", async () => {
    rmSync(join(bench.directory, "after.json"));
    const run = await afterRun();
    expect(run.outputs.decision).toBe("unknown");
    expect(bench.bodies()[0]).toContain("no verdict");
  });

  test("no more is asked of the token than that it reads contents and writes comments", async () => {
    const run = await afterRun();
    expect(told(run, "warning")).toBe("");
    expect(bench.github.requests.filter(({ status }) => status === 401 || status === 403)).toEqual([]);
    expect(
      bench.github.seen("pulls/list").map(({ url }) => new URL(url, "http://fake").searchParams.get("head")),
    ).toEqual(["mallory:change"]);
  });
});

describe("there is nothing to judge, and a comment stays as it is,", () => {
  test.each([
    [
      "the pull request has newer commits",
      { facts: { headSha: NEWER } },
      "has moved on from bbbbbbbbbbbb to cccccccccccc",
    ],
    ["the pull request is closed", { facts: { state: "closed" } }, "its pull request is no longer open"],
    ["the fork is gone", { run: { head_repository: null } }, "the branch of its pull request is gone"],
    [
      "the branch with this commit is another fork's",
      { run: { head_repository: { id: 3, owner: { login: "mallory" } } } },
      "its pull request is no longer open",
    ],
  ] as const)(
    "when %s",
    async (_, {
      facts = {},
      run = {},
    }: { readonly facts?: object; readonly run?: Readonly<Record<string, unknown>> }, reason) => {
      await afterRun();
      const before = bench.bodies();
      const { headSha = HEAD, ...rest } = facts as { readonly headSha?: string };
      bench.github.repository.putPull(PULL, headSha, rest);
      bench.put("after.json", GROWN);
      const later = await afterRun(run, { runId: 901 });
      expect(later.exitCode).toBe(0);
      expect(new Set(Object.values(later.outputs))).toEqual(new Set([""]));
      expect(told(later, "notice")).toContain("Nothing was judged for run 20, attempt 1: ");
      expect(told(later, "notice")).toContain(reason);
      expect(bench.bodies()).toEqual(before);
      expect(writes()).toEqual(["issues/create-comment"]);
    },
  );
});

test.each(["push", "schedule", "merge_group", "pull_request_target"])(
  "after a run of %s the default branch judges, and nothing is commented",
  async (event) => {
    const run = await afterRun({ event });
    expect(run.outputs).toMatchObject({ decision: "pass", "comment-url": "" });
    expect(bench.github.seen("pulls/list")).toEqual([]);
    expect(writes()).toEqual([]);
  },
);

describe("of several runs", () => {
  test("the one that speaks for another writes over that one's comment", async () => {
    const own = { service: "payments-mcp" };
    await bench.run({ event: pullRequestEvent(), runId: 20, inputs: own });
    bench.put("after.json", GROWN);
    const run = await afterRun();
    expect(told(run, "warning")).toBe("");
    expect(bench.bodies()).toHaveLength(1);
    expect(bench.bodies()[0]).not.toContain("refund");
  });

  test.each([
    ["an older run", { id: 19 }, { runId: 950 }, "run 900, attempt 1, is newer"],
    ["an earlier attempt of the same run", { run_attempt: 1 }, { runId: 950 }, "run 900, attempt 1, is newer"],
    ["the same run, but began before", { run_attempt: 2 }, { runId: 899 }, "run 900, attempt 1, is newer"],
  ])("one that speaks for %s leaves the comment", async (_, ended, ours, reason) => {
    await afterRun({ run_attempt: 2 });
    bench.put("after.json", GROWN);
    const stale = await afterRun(ended, ours);
    expect(stale.outputs["comment-url"]).toBe("");
    expect(told(stale, "notice")).toContain(reason);
    expect(bench.bodies()[0]).toContain("refund");
  });

  test.each([
    ["a newer run", { id: 21 }, { runId: 901 }],
    ["a later attempt of the same run", { run_attempt: 2 }, { runId: 901 }],
    ["the same run once more", {}, { runId: 900, attempt: 2 }],
  ])("one that speaks for %s brings the comment up to date", async (_, ended, ours) => {
    await afterRun();
    bench.put("after.json", GROWN);
    await afterRun(ended, ours);
    expect(bench.bodies()).toHaveLength(1);
    expect(bench.bodies()[0]).not.toContain("refund");
  });

  test("the run itself, made again, has the next word", async () => {
    await afterRun();
    bench.put("after.json", GROWN);
    await bench.run({
      event: pullRequestEvent(),
      runId: 20,
      inputs: { service: "payments-mcp" },
      environment: { GITHUB_RUN_ATTEMPT: "2" },
    });
    expect(bench.bodies()[0]).not.toContain("refund");
  });

  test("two gates of one run that name no service of their own are told", async () => {
    await afterRun();
    const second = await afterRun();
    expect(told(second, "warning")).toContain("give each gate a service name of its own");
  });
});

describe("what the run of the pull request has left is hostile:", () => {
  const outside = () => join(tmpdir(), `outside-${process.pid}.json`);
  beforeEach(() => writeFileSync(outside(), JSON.stringify(GROWN)));
  afterEach(() => rmSync(outside(), { force: true }));
  const at = (path: string) => join(bench.directory, path);

  /** Puts something else in the place of a file. */
  function replace(path: string, make: (path: string) => void): void {
    rmSync(at(path), { force: true });
    make(at(path));
  }

  test.each<[string, () => void, string]>([
    ["a symbolic link", () => replace("after.json", (path) => symlinkSync(outside(), path)), "it is a symbolic link"],
    [
      "a symbolic link within the workspace",
      () => replace("after.json", (path) => symlinkSync("before.json", path)),
      "it is a symbolic link",
    ],
    ["a folder", () => replace("after.json", (path) => mkdirSync(path)), "it is a folder"],
    [
      "longer than the policy allows",
      () => {
        putFiles(BASE, { [POLICY]: "version: 1\ncapture: { max-bytes: 1000 }\n" });
        bench.put("after.json", JSON.stringify({ ...GROWN, filler: "x".repeat(1000) }));
      },
      "it is larger than 1000 bytes",
    ],
    ["no contract", () => bench.put("after.json", "{"), "Could not capture the candidate (after.json)"],
  ])("a candidate that is %s is no verdict", async (_, leave, message) => {
    leave();
    const run = await afterRun();
    expect(run.outputs.decision).toBe("unknown");
    expect(told(run, "error")).toContain(message);
    expect(bench.bodies()[0]).toContain("no verdict");
  });

  test("a capture of it in the legacy era that is a symbolic link is no verdict", async () => {
    symlinkSync(outside(), at("legacy.json"));
    const run = await afterRun({}, { inputs: { "candidate-legacy": "legacy.json" } });
    expect(run.outputs.decision).toBe("unknown");
    expect(told(run, "error")).toContain("it is a symbolic link");
  });

  test("a candidate below a folder that is a symbolic link is no verdict", async () => {
    mkdirSync(at("real"));
    renameSync(at("after.json"), at("real/after.json"));
    symlinkSync("real", at("artifact"));
    const run = await afterRun({}, { inputs: { candidate: "artifact/after.json" } });
    expect(run.outputs.decision).toBe("unknown");
    expect(told(run, "error")).toContain("a folder on the way to it is a symbolic link");
  });

  test.each([
    ["contract file", { "contract-file": "linked.json" }, "linked.json"],
    ["manifest", {}, "package.json"],
    ["manifest that is named", { "declared-version": "linked.json" }, "linked.json"],
  ])("a %s that is a symbolic link is no verdict", async (_, inputs, path) => {
    symlinkSync(outside(), at(path));
    const run = await afterRun({}, { inputs });
    expect(run.outputs.decision).toBe("unknown");
    expect(told(run, "error")).toContain(`Could not capture ${path}: it is a symbolic link`);
  });

  test("nothing of it is started", async () => {
    const run = await afterRun({}, { inputs: { candidate: `stdio:touch ${at("started")}` } });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toContain("candidate: under workflow_run nothing is started with `stdio:`");
    expect(() => renameSync(at("started"), at("moved"))).toThrow("ENOENT");
  });

  test("it is read below the workspace alone", async () => {
    const run = await afterRun({}, { inputs: { candidate: outside() } });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toContain("is outside of the workspace and of RUNNER_TEMP");
  });

  test("or below the folder for temporary files", async () => {
    bench.put("after.json", GROWN);
    const event = endedRunEvent();
    const inputs = { baseline: `base:${CONTRACT}`, candidate: outside() };
    const run = await bench.run({ event, inputs, environment: { RUNNER_TEMP: tmpdir() } });
    expect(run.outputs.decision).toBe("pass");
  });

  test("in the run of the pull request itself links are followed as ever", async () => {
    replace("after.json", (path) => symlinkSync("before.json", path));
    expect((await bench.run()).outputs).toMatchObject({ decision: "pass", identical: "true" });
  });
});

describe("the step fails and says why", () => {
  test.each([
    [
      "several pull requests have the commit",
      () => bench.github.repository.putPull(8, HEAD, { repository: FORK }),
      {},
      "#8, #7 are open",
    ],
    [
      "there is no token",
      () => {},
      { "github-token": "" },
      "github-token: without it the pull request of run 20 cannot be found",
    ],
    [
      "the token may not list pull requests",
      () => bench.github.addToken("ghs_reader_00008", { account: BOT, permissions: { contents: "read" } }),
      { "github-token": "ghs_reader_00008" },
      "Give the job `permissions: pull-requests: write`",
    ],
    [
      "GitHub fails again and again",
      () =>
        bench.github.addFault({
          operation: "pulls/list",
          reply: { status: 500, headers: { "retry-after": "0" }, body: { message: "Server Error" } },
          times: 9,
        }),
      {},
      "500 Server Error. Run the job again.",
    ],
  ])("when %s", async (_, prepare, inputs, message) => {
    prepare();
    const run = await afterRun({}, { inputs });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
    expect(told(run, "error")).toContain(message);
    expect(run.stdout.replace(/^::add-mask::.*$/gm, "")).not.toContain(TOKEN);
    expect(writes()).toEqual([]);
  });
});

test("a token that may not comment is no matter of forks here, and the warning names the permission", async () => {
  bench.put("after.json", BROKEN);
  const permissions = { contents: "read", "pull-requests": "read" } as const;
  bench.github.addToken("ghs_reader_00009", { account: BOT, permissions });
  const run = await afterRun({}, { inputs: { "github-token": "ghs_reader_00009" } });
  expect(run.outputs).toMatchObject({ decision: "fail", "comment-url": "" });
  expect(told(run, "warning")).toContain("permissions: pull-requests: write");
});
