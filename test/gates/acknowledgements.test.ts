import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { judgePullRequest } from "../../shared/gates/pull-request-gate.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import type { Annotation } from "../../shared/report/annotations.ts";
import { contractReportSchema } from "../../shared/report/json.ts";
import { aTool } from "../contract/builders.ts";
import { FakeGitHub } from "../fakes/github/server.ts";

const ACKS = ".github/mcp-gates.acks.yml";
const POLICY = ".github/mcp-gates.yml";
const [BASE, HEAD, PULL] = ["a".repeat(40), "b".repeat(40), 7];
const TOKEN = "ghs_acknowledgements_1";
const NOW = new Date("2026-11-24T09:00:00Z");

let directory: string;
let github: FakeGitHub;
/** Each run is newer than the one before: an older one does not write the comment. */
let runs: number;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "acknowledgements-"));
  github = await FakeGitHub.start();
  runs = 100;
  github.repository.putPull(PULL, HEAD);
  for (const commit of [BASE, HEAD]) github.repository.putFiles(commit, { "README.md": "desk" });
  const account = { login: "github-actions[bot]", type: "Bot" } as const;
  github.addToken(TOKEN, { account, permissions: { contents: "read", "pull-requests": "write" } });
  write("before.json", { tools: [aTool(), aTool({ name: "lookup", description: "Looks up by number." })] });
  write("after.json", { tools: [aTool()] });
  const repository = { default_branch: "main", full_name: "acme/payments" };
  const base = { sha: BASE, ref: "main", repo: { id: 1 } };
  const head = { sha: HEAD, ref: "change", repo: { id: 1 } };
  write("event.json", { number: PULL, repository, pull_request: { number: PULL, base, head } });
});

afterEach(async () => {
  rmSync(directory, { recursive: true, force: true });
  await github.close();
  expect(github.violations).toEqual([]);
});

function write(file: string, content: unknown): void {
  writeFileSync(join(directory, file), JSON.stringify(content));
}

async function run(inputs: { readonly githubToken?: string | undefined; readonly policyPath?: string }) {
  const told = { annotations: [] as Annotation[], summary: "", infos: [] as string[] };
  const job = {
    environment: {
      GITHUB_EVENT_PATH: join(directory, "event.json"),
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_API_URL: github.apiUrl,
      GITHUB_REPOSITORY: "acme/payments",
      GITHUB_RUN_ID: String(runs++),
      GITHUB_SHA: HEAD,
    },
    directory,
    now: NOW,
    log: {
      info: (message: string) => void told.infos.push(message),
      notice: () => undefined,
      warning: (message: string) => {
        throw new Error(message);
      },
      annotate: (annotation: Annotation) => void told.annotations.push(annotation),
      summary: async (markdown: string) => {
        told.summary = markdown;
      },
    },
  };
  const sides = { baseline: "before.json", candidate: "after.json", workingDirectory: ".", reportDir: "reports" };
  const result = await judgePullRequest({ ...sides, githubToken: TOKEN, ...inputs }, job);
  const path = result.outputs["report-json"];
  const report = contractReportSchema.parse(JSON.parse(readFileSync(path ?? "", "utf8")));
  return { ...result, ...told, report, comment: github.repository.comments(PULL)[0]?.body ?? "" };
}

async function fingerprint(): Promise<string> {
  const { report } = await run({});
  const change = report.changes.find(({ rule }) => rule === "tool-removed");
  if (change === undefined) throw new Error("the tool is not removed");
  return change.fingerprint;
}

function file(id: string, more = "", expires = "2027-01-31"): string {
  return `version: 1
acknowledgements:
  - fingerprint: "${id}"
    reason: nobody calls it
    owner: desk-team
    expires: ${expires}
${more}`;
}

describe("acknowledgements are those of the base", () => {
  test("and let a break pass, visibly", async () => {
    github.repository.putFiles(BASE, { [ACKS]: file(await fingerprint()) });
    const { outputs, failure, report, annotations, summary, comment, infos } = await run({});
    expect(failure).toBeUndefined();
    expect(outputs).toMatchObject({ decision: "pass", breaking: 1, acknowledged: 1, "required-bump": "major" });
    expect(report.reason).toBe("1 breaking change is acknowledged until 2027-01-31");
    expect(report.acknowledgements?.used).toMatchObject([
      { owner: "desk-team", changes: 1, place: `${ACKS} at ${BASE}, acknowledgements.0` },
    ]);
    expect(annotations.map(({ level }) => level)).toEqual(["notice"]);
    for (const text of [summary, comment]) {
      expect(text).toContain("Acknowledged by desk-team until 2027-01-31: nobody calls it");
    }
    expect(infos).toContain(`Acknowledgements: ${ACKS} at ${BASE}`);
  });

  test.each([ACKS, POLICY])(
    "and never those of the pull request's own %s, in the workspace or at its commit",
    async (path) => {
      const own = file(await fingerprint());
      github.repository.putFiles(HEAD, { [path]: own });
      writeFileSync(join(directory, "mcp-gates.acks.yml"), own);
      const { outputs, report } = await run({});
      expect(outputs).toMatchObject({ decision: "fail", acknowledged: 0 });
      expect(report.acknowledgements).toBeUndefined();
      const asked = github.seen("repos/get-content").map(({ url }) => decodeURIComponent(url));
      expect(asked.some((url) => url.includes(`${ACKS}?ref=${BASE}`))).toBe(true);
    },
  );

  test("and may stand in the policy", async () => {
    const [service, id] = ["service: desk\n", await fingerprint()];
    for (const commit of [BASE, HEAD]) github.repository.putFiles(commit, { [POLICY]: service + file(id) });
    const { outputs, report } = await run({});
    expect(outputs.decision).toBe("pass");
    expect(report.acknowledgements?.used[0]?.place).toBe(`${POLICY} at ${BASE}, acknowledgements.0`);
    for (const commit of [BASE, HEAD]) github.repository.putFiles(commit, { "gates/desk.yml": file(id) });
    const named = await run({ policyPath: "gates/desk.yml" });
    expect(named.report.acknowledgements?.used[0]?.place).toBe(`gates/desk.yml at ${BASE}, acknowledgements.0`);
  });

  test("and are not read without a token, so that nothing is acknowledged", async () => {
    github.repository.putFiles(BASE, { [ACKS]: file(await fingerprint()) });
    const before = github.seen("repos/get-content").length;
    const { outputs, infos } = await run({ githubToken: undefined });
    expect(outputs).toMatchObject({ decision: "fail", acknowledged: 0 });
    expect(infos).toContain("No acknowledgements were read, since github-token is empty.");
    expect(github.seen("repos/get-content")).toHaveLength(before);
  });
});

describe("a record that does not hold", () => {
  test("because it has expired fails the gate and is told where people look", async () => {
    github.repository.putFiles(BASE, { [ACKS]: file(await fingerprint(), "", "2026-11-23") });
    const { outputs, failure, comment } = await run({});
    expect(outputs.decision).toBe("fail");
    expect(failure).toContain("an acknowledgement expired on 2026-11-23: renew it or fix the change");
    expect(comment).toContain("### 📝 Acknowledgements to look after");
    expect(comment).not.toContain("How to acknowledge a change");
  });

  test("because the edit changed is unused, and the new edit fails", async () => {
    github.repository.putFiles(BASE, { [ACKS]: file(await fingerprint()) });
    write("before.json", { tools: [aTool(), aTool({ name: "lookup", description: "Looks up orders." })] });
    const { outputs, report } = await run({});
    expect(outputs.decision).toBe("fail");
    expect(report.acknowledgements).toMatchObject({ used: [], unused: [{ changes: 0 }] });
  });
});

describe("what is wrong or out of reach is an error, and never none", () => {
  const failure = async () => await run({}).catch((error: unknown) => error);

  test.each([
    ["a record that is not valid", () => file("x"), "acknowledgements.0.fingerprint: not 16 hex digits"],
    ["a record that lasts too long", (id: string) => file(id, "", "2028-01-01"), "is 403 days ahead, at most 180"],
    ["two records of one change", (id: string) => `${file(id)}${file(id).split("\n").slice(2).join("\n")}`, "keep one"],
  ])("%s", async (_, text, message) => {
    github.repository.putFiles(BASE, { [ACKS]: text(await fingerprint()) });
    const error = await failure();
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain(message);
    expect(String(error)).toContain(`${ACKS} at ${BASE}`);
  });

  test("the same record in the policy and in the file", async () => {
    const text = file(await fingerprint());
    github.repository.putFiles(BASE, { [ACKS]: text, [POLICY]: text });
    expect(String(await failure())).toContain(
      `stands in ${POLICY} at ${BASE}, acknowledgements.0, and in ${ACKS} at ${BASE}, acknowledgements.0: keep one`,
    );
  });

  test("a file that GitHub does not give out", async () => {
    // The policy is read first, with one request.
    github.repository.putFiles(BASE, { [POLICY]: "version: 1\n" });
    const reply = { status: 500, headers: { "retry-after": "0" }, body: { message: "Server Error" } };
    github.addFault({ operation: "repos/get-content", reply, after: 4, times: 9 });
    expect(String(await failure())).toMatch(/acks\.yml at a+ cannot be read: .* 500 Server Error\. Run the job again/);
  });
});

test("a failing gate shows a record that can be copied into the file", async () => {
  const { comment, report } = await run({});
  const [, yaml = ""] = /```yaml\n([\s\S]*?)\n```/.exec(comment) ?? [];
  const change = report.changes.find(({ rule }) => rule === "tool-removed");
  expect(yaml).toContain(`fingerprint: "${change?.fingerprint}"`);
  github.repository.putFiles(BASE, { [ACKS]: yaml });
  const untouched = await run({}).catch((error: unknown) => String(error));
  expect(untouched).toContain('"YYYY-MM-DD" is not a day');
  github.repository.putFiles(BASE, { [ACKS]: yaml.replace("YYYY-MM-DD", "2027-01-31") });
  expect((await run({})).outputs.decision).toBe("pass");
});
