import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { ProbeStage } from "../../../shared/mcp/probe/failure.ts";
import type { FailureClass } from "../../../shared/mcp/probe/failure-classes.ts";
import type { EraChoice } from "../../../shared/mcp/probe/model.ts";
import { leftRunning, referenceTarget, stdioTarget } from "../../servers/start.ts";
import { limitsOf, listTools, probeFailureOf, type Wanted, withSession } from "./sessions.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "probe-stdio-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const faulty = (...parameters: readonly string[]) => stdioTarget("faulty-stdio", parameters);
const listing = async (target: string, wanted: Wanted = {}) => await withSession(target, wanted, listTools);
const linesOf = (file: string) => readFileSync(file, "utf8").trim().split("\n");

async function negotiated(target: string, wanted: Wanted = {}) {
  const { outcome, end } = await withSession(target, wanted, async (opened) => {
    const { era, transport, protocolVersion, stateful } = opened.session;
    return { era, transport, protocolVersion, stateful, tools: (await listTools(opened)).length };
  });
  expect(end).toEqual({ state: "none" });
  return outcome;
}

describe("real servers are spoken to over stdio", () => {
  const LEGACY = { era: "legacy", transport: "stdio", protocolVersion: "2025-11-25", stateful: false };
  const MODERN = { era: "modern", transport: "stdio", protocolVersion: "2026-07-28", stateful: false, tools: 2 };

  test.each<[string, string, EraChoice, unknown]>([
    ["everything", referenceTarget("everything", "2026"), "auto", { ...LEGACY, tools: 13 }],
    ["memory", referenceTarget("memory", "2026"), "auto", { ...LEGACY, tools: 9 }],
    [
      "an old memory",
      referenceTarget("memory", "2025"),
      "auto",
      { ...LEGACY, protocolVersion: "2024-11-05", tools: 9 },
    ],
    ["filesystem", referenceTarget("filesystem", "2026", ["."]), "legacy", { ...LEGACY, tools: 14 }],
    ["one of both eras", stdioTarget("modern", ["stdio"]), "auto", MODERN],
    ["one of both eras, in the legacy one", stdioTarget("modern", ["stdio"]), "legacy", { ...LEGACY, tools: 2 }],
    [
      "one of both eras, in a legacy revision",
      stdioTarget("modern", ["stdio"]),
      { pin: "2025-06-18" },
      { ...LEGACY, protocolVersion: "2025-06-18", tools: 2 },
    ],
    ["one of both eras, in a modern revision", stdioTarget("modern", ["stdio"]), { pin: "2026-07-28" }, MODERN],
    ["one of the modern era only", stdioTarget("modern", ["stdio", "--legacy", "reject"]), "auto", MODERN],
  ])("%s", async (_words, target, era, expected) => {
    expect(await negotiated(target, { era })).toEqual(expected);
  });

  test("each exchange is told with its time, in order", async () => {
    const { outcome } = await withSession(faulty("legacy"), {}, async (opened) => {
      await listTools(opened);
      return opened;
    });
    expect(outcome.stages).toEqual(["server/discover", "initialize", "tools/list"]);
    expect(outcome.timings).toEqual([
      { total: expect.any(Number), reused: false },
      { total: expect.any(Number), reused: false },
      { total: expect.any(Number), reused: true },
    ]);
  });
});

describe("the era is asked for on a process of its own", () => {
  test("so that a server which ends at any request before initialize can be spoken to", async () => {
    const file = join(directory, "starts");
    expect(await negotiated(faulty("exit-on-probe", file))).toMatchObject({ era: "legacy", tools: 2 });
    expect(linesOf(file)).toEqual(["start", "start"]);
  });

  test("and a server that does not answer is taken for one of the legacy era, with a note", async () => {
    // Both processes start within the time of a request, on a busy machine too.
    const limits = limitsOf({ exchange: 3_000, whole: 12_000 });
    const { outcome } = await withSession(faulty("silent-on-probe"), { limits }, async ({ session }) => session.notes);
    expect(outcome).toEqual([
      "The server did not answer server/discover within 4 s and was taken for one of the legacy era.",
    ]);
  });

  test("and the second process of one that is silent may take no longer than a request", async () => {
    const limits = limitsOf({ exchange: 500, whole: 12_000 });
    const failure = await probeFailureOf(() => listing(faulty("hang"), { limits }));
    expect(failure).toMatchObject({
      failureClass: "process.silent",
      stage: "initialize",
      detail: expect.stringMatching(/^no answer to initialize within 0\.5 s/),
    });
  });

  test("which is asked once more when it names a revision that it has refused", async () => {
    expect(await negotiated(faulty("unsteady-version"))).toMatchObject({ era: "modern", tools: 2 });
  });
});

describe("a process that does wrong is classified: it", () => {
  test.each<[string, string, FailureClass, ProbeStage, RegExp]>([
    [
      "cannot be found",
      "stdio:no-such-command-here",
      "process.not_started",
      "start",
      /^there is no command `no-such-command-here`$/,
    ],
    [
      "exits at start",
      faulty("exit"),
      "process.exited",
      "initialize",
      /^it exited with code 3; its stderr ends: cannot start<U\+202E>: no database at nowhere$/,
    ],
    [
      "exits with much on stderr",
      faulty("exit-long"),
      "process.exited",
      "initialize",
      /^it exited with code 1; its stderr ends: …x+the end$/,
    ],
    [
      "breaks down with a stack and details behind the reason",
      "stdio:node no-such-server.mjs",
      "process.exited",
      "initialize",
      /^it exited with code 1; its stderr says: Error(?: \[\w+\])?: Cannot find module '.+ …$/,
    ],
    [
      "exits when it is asked for a list",
      faulty("exit-on-list"),
      "process.exited",
      "tools/list",
      /^it exited with code 4$/,
    ],
    [
      "writes a log on stdout",
      faulty("noise"),
      "process.stdout_noise",
      "server/discover",
      /no MCP message: "Server listening<U\+200B>, have fun"$/,
    ],
    [
      "is silent",
      faulty("hang"),
      "process.silent",
      "initialize",
      /^no answer to initialize within 1 s; its stderr ends: waiting for a lock$/,
    ],
    ["fails", faulty("initialize-failing"), "rpc.error", "initialize", /^-32603 no licence$/],
    [
      "wants an unknown version",
      faulty("old-version"),
      "proto.version_mismatch",
      "initialize",
      /^asked for 2025-11-25, the server answers 1999-01-01$/,
    ],
    ["has no identity", faulty("no-server-info"), "rpc.bad_result", "initialize", /serverInfo/],
    [
      "does not know a list",
      faulty("tools-unknown"),
      "rpc.method_not_found",
      "tools/list",
      /^-32601 Method not found$/,
    ],
    [
      "speaks only versions of the future",
      faulty("future-version"),
      "proto.version_unsupported",
      "server/discover",
      /^the server speaks 2099-01-01$/,
    ],
    [
      "answers more than may be",
      faulty("huge", "/dev/null"),
      "http.oversize",
      "tools/list",
      /^all answers together are larger than 300000 bytes$/,
    ],
    [
      "answers more values than may be",
      faulty("dense"),
      "http.oversize",
      "tools/list",
      /^it holds more than 20000 braces, brackets, colons and commas of JSON$/,
    ],
  ])("%s", async (_words, target, failureClass, stage, detail) => {
    const limits = limitsOf({ exchange: 1000, whole: 3000, bytes: 300_000, structure: 20_000 });
    const failure = await probeFailureOf(() => listing(target, { limits }));
    expect(failure).toMatchObject({ failureClass, stage });
    expect(failure.detail).toMatch(detail);
    expect(failure.detail.length).toBeLessThanOrEqual(200);
  });

  test("starts in a folder that is not there", async () => {
    const failure = await probeFailureOf(() => listing(faulty("legacy"), { directory: join(directory, "none") }));
    expect(failure).toMatchObject({ failureClass: "process.not_started", stage: "start" });
    expect(failure.detail).toMatch(/^there is no folder .*none to start it in$/);
  });

  test("shows a secret of its environment", async () => {
    const environment = { DATABASE_URL: "secret-of-the-database" };
    const failures = [faulty("exit"), faulty("noise-secret")].map((target) =>
      probeFailureOf(() => listing(target, { environment })),
    );
    const details = (await Promise.all(failures)).map(({ detail }) => detail);
    expect(details).toEqual([
      expect.stringMatching(/no database at \*\*\*$/),
      expect.stringMatching(/"connected to \*\*\*"$/),
    ]);
  });

  test.each<[string, string, EraChoice, FailureClass]>([
    ["has no modern era", faulty("legacy"), "modern", "proto.version_unsupported"],
    ["has no legacy era", faulty("modern"), "legacy", "proto.version_unsupported"],
    ["has not the pinned revision", faulty("legacy"), { pin: "2025-11-25" }, "proto.version_mismatch"],
    ["ends instead of answering about the modern era", faulty("exit-on-probe"), "modern", "process.exited"],
  ])("%s", async (_words, target, era, failureClass) => {
    expect(await probeFailureOf(() => listing(target, { era }))).toMatchObject({ failureClass });
  });
});

describe("the process is gone afterwards", () => {
  test.each<[string, Wanted, FailureClass | undefined]>([
    ["grandchild", {}, undefined],
    ["abandons-grandchild", {}, undefined],
    ["ignores-sigterm", {}, undefined],
    ["ignores-sigterm", { era: { pin: "2025-06-18" } }, "proto.version_unsupported"],
    ["hang-with-grandchild", { limits: limitsOf({ exchange: 500, whole: 1500 }) }, "process.silent"],
  ])("%s %j", async (mode, wanted, failureClass) => {
    const file = join(directory, `${mode}-${failureClass ?? "fine"}`);
    const work = () => listing(faulty(mode, file), wanted);
    if (failureClass === undefined) await work();
    else expect((await probeFailureOf(work)).failureClass).toBe(failureClass);
    expect(existsSync(file)).toBe(true);
    const pids = linesOf(file)
      .filter((line) => /^\d+$/.test(line))
      .map(Number);
    expect(pids.length).toBeGreaterThan(0);
    expect(await leftRunning(pids)).toEqual([]);
  });
});

test.each(["", "stdio:", "stdio:a | b", "ftp://127.0.0.1/mcp", "contract.json", "git:main:contract.json"])(
  "the target %j is no running server",
  async (target) => {
    expect(await probeFailureOf(() => listing(target))).toMatchObject({
      failureClass: "probe.settings",
      stage: "settings",
    });
  },
);

test("a request may take as long as it says, though others may not", async () => {
  const limits = limitsOf({ exchange: 1_000 });
  const target = faulty("slow-list");
  expect(await probeFailureOf(() => listing(target, { limits, era: "modern" }))).toMatchObject({
    failureClass: "process.silent",
  });
  const patient = { stage: "tools/list", milliseconds: 10_000 } as const;
  const { outcome } = await withSession(target, { limits, era: "modern" }, ({ session }) =>
    session.request("tools/list", {}, patient),
  );
  expect(outcome).toMatchObject({ tools: [{ name: "add" }, { name: "echo" }] });
});
