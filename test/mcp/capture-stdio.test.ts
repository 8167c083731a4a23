import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { Budget, DEFAULT_LIMITS } from "../../shared/mcp/budget.ts";
import { type CaptureOptions, captureTarget, type SideRequest } from "../../shared/mcp/capture.ts";
import { StdioTransport } from "../../shared/mcp/stdio-transport.ts";
import { leftRunning, referenceTarget, stdioTarget } from "../servers/start.ts";
import { failureOf } from "./failure.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "stdio-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const faulty = (...parameters: readonly string[]) => stdioTarget("faulty-stdio", parameters);
const failure = async (target: string, options: CaptureOptions = {}, request: Partial<SideRequest> = {}) =>
  await failureOf(() => captureTarget({ target, ...request }, { side: "baseline", ...options }));
const linesOf = (file: string) => readFileSync(file, "utf8").trim().split("\n");

describe("real servers are captured over stdio", () => {
  test.each([
    ["everything", "2025", [], { tools: 10, prompts: 3, resources: 100, resourceTemplates: 1 }, "2025-11-25"],
    ["everything", "2026", [], { tools: 13, prompts: 4, resources: 7, resourceTemplates: 2 }, "2025-11-25"],
    ["memory", "2025", [], { tools: 9, prompts: 0, resources: 0, resourceTemplates: 0 }, "2024-11-05"],
    ["memory", "2026", [], { tools: 9, prompts: 0, resources: 1, resourceTemplates: 0 }, "2025-11-25"],
    ["filesystem", "2025", ["."], { tools: 14, prompts: 0, resources: 0, resourceTemplates: 0 }, "2025-11-25"],
    ["filesystem", "2026", ["."], { tools: 14, prompts: 0, resources: 0, resourceTemplates: 0 }, "2025-11-25"],
  ] as const)("%s of %s", async (server, edition, parameters, counts, protocolVersion) => {
    const { contract } = await captureTarget({ target: referenceTarget(server, edition, parameters) }, {});
    const { tools, prompts, resources, resourceTemplates } = contract;
    expect({
      tools: tools.length,
      prompts: prompts.length,
      resources: resources.length,
      resourceTemplates: resourceTemplates.length,
    }).toEqual(counts);
    expect(contract).toMatchObject({ protocolVersion, conditions: { era: "legacy" } });
  });

  test.each([
    ["of both eras", []],
    ["of the modern era only", ["--legacy", "reject"]],
  ])("one %s, in the modern one", async (_name, parameters) => {
    const { contract } = await captureTarget({ target: stdioTarget("modern", ["stdio", ...parameters]) }, {});
    expect(contract).toMatchObject({
      conditions: { era: "modern" },
      protocolVersion: "2026-07-28",
      serverInfo: { name: "weather" },
    });
    expect(contract.tools).toHaveLength(2);
  });
});

describe("a server that", () => {
  test("ends at any request before initialize is captured from a fresh process", async () => {
    const file = join(directory, "starts");
    const { contract, notes } = await captureTarget({ target: faulty("exit-on-probe", file) }, {});
    expect(contract).toMatchObject({ conditions: { era: "legacy" }, tools: [{ name: "add" }, { name: "echo" }] });
    expect(notes).toEqual([]);
    expect(linesOf(file)).toEqual(["start", "start"]);
  });

  test("does not answer the probe is taken for one of the legacy era, and a note says so", async () => {
    const { contract, notes } = await captureTarget(
      { target: faulty("silent-on-probe") },
      { limits: { milliseconds: 4500 } },
    );
    expect(contract.conditions?.era).toBe("legacy");
    expect(notes).toEqual([
      expect.stringMatching(/did not answer server\/discover within 1\.5 s and was taken for one of the legacy era/),
    ]);
  });

  test("writes blank lines is read over them", async () => {
    expect((await captureTarget({ target: faulty("blank-lines") }, {})).contract.tools).toHaveLength(2);
  });

  test("answers lists in another order each time is sorted", async () => {
    expect((await captureTarget({ target: faulty("shuffling") }, {})).notes).toEqual([
      expect.stringMatching(/not deterministic/),
    ]);
  });
});

test("a child gets its arguments, its directory, the small default environment and what was passed, and nothing else", async () => {
  process.env.OF_THE_PARENT = "must not be seen";
  try {
    const request = { target: faulty("environment", "a b", "$HOME"), directory, environment: { PASSED: "yes" } };
    const { contract } = await captureTarget(request, {});
    const seen = JSON.parse(String(contract.tools[0]?.description));
    expect(seen.arguments).toEqual(["environment", "a b", "$HOME"]);
    expect(seen.directory.endsWith(directory)).toBe(true);
    expect(seen.variables).toMatchObject({ PASSED: "yes", PATH: process.env.PATH });
    expect(seen.variables).not.toHaveProperty("OF_THE_PARENT");
  } finally {
    delete process.env.OF_THE_PARENT;
  }
});

describe("a server that cannot be captured ends in an error that tells why: it", () => {
  test.each<[string, string, string, RegExp]>([
    [
      "exits at start",
      "exit",
      "exited",
      /exited with code 3 before it answered; its stderr ends: cannot start<U\+202E>: no database at nowhere; run the command by itself/,
    ],
    [
      "exits when it is asked for a list",
      "exit-on-list",
      "exited",
      /exited with code 4 before it answered; run the command/,
    ],
    [
      "writes a log on stdout",
      "noise",
      "stdout-noise",
      /no MCP message: "Server listening<U\+200B>, have fun"; have it write logs to stderr/,
    ],
    [
      "writes JSON on stdout that is no message",
      "noise-json",
      "stdout-noise",
      /no MCP message: "\{"level":"info","text":"started"\}"/,
    ],
    ["has an endless list", "endless-cursor", "pages", /more than 256 pages/],
    ["has a schema 500 levels deep", "deep", "depth", /deeper than 200 levels/],
    ["has a list that changes", "flapping", "non-deterministic", /tool "echo" at \/description/],
    ["has no common version", "future-version", "version", /not known here \(2099-01-01\)/],
    ["answers with an unknown version", "old-version", "version", /protocol version 1999-01-01/],
    ["refuses initialize", "initialize-failing", "protocol", /-32603: no licence/],
  ])("%s", async (_name, mode, code, message) => {
    const error = await failure(faulty(mode));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^Could not capture the baseline \(stdio:[^\n]+\.$/);
  });

  test("never answers, with what it wrote on stderr", async () => {
    const error = await failure(faulty("hang"), { era: "legacy", limits: { milliseconds: 2500 } });
    expect(error).toMatchObject({
      code: "timeout",
      message: expect.stringMatching(/no answer to initialize within 2\.5 s .*; its stderr ends: waiting for a lock;/),
    });
  });

  test("is no command", async () => {
    const error = await failure("stdio:no-such-command --x");
    expect(error).toMatchObject({
      code: "not-found",
      message: expect.stringMatching(/there is no command `no-such-command`; check the spelling/),
    });
  });

  test("may not be executed", async () => {
    expect(await failure(`stdio:${directory}`)).toMatchObject({
      code: "not-found",
      message: expect.stringMatching(/may not be executed/),
    });
  });

  test("should start in a folder that is not there", async () => {
    const error = await failure(faulty("legacy"), {}, { directory: join(directory, "nowhere") });
    expect(error).toMatchObject({
      code: "not-found",
      message: expect.stringMatching(/there is no folder .*nowhere to start it in/),
    });
  });

  test("says more on stderr than fits: the last 4 KiB are kept", async () => {
    const { message } = await failure(faulty("exit-long"));
    const shown = /its stderr ends: (…x*the end); run/.exec(message)?.[1] ?? "";
    // One of the 4096 bytes is the line feed at the end.
    expect(shown).toHaveLength("…".length + 4095);
  });

  test("lists 100 MB: it is given up at the limit", async () => {
    const file = join(directory, "written");
    const error = await failure(faulty("huge", file), { limits: { bytes: 1024 * 1024 } });
    expect(error.code).toBe("bytes");
    expect(Number(readFileSync(file, "utf8"))).toBeLessThan(20e6);
  });
});

describe("no process is left", () => {
  test("of a server that does not end on SIGTERM", async () => {
    const file = join(directory, "stubborn");
    await captureTarget({ target: faulty("ignores-sigterm", file) }, {});
    const [pid, ...signals] = linesOf(file);
    expect(signals).toEqual(["SIGTERM"]);
    expect(await leftRunning([Number(pid)])).toEqual([]);
  });

  test.each([
    ["after a capture", "grandchild", {}],
    ["after a capture, when it ends by itself", "abandons-grandchild", {}],
    ["after an error", "grandchild", { pages: 0 }],
  ])("of those that a server has started, %s", async (_name, mode, limits) => {
    const file = join(directory, "family");
    await captureTarget({ target: faulty(mode, file) }, { limits }).catch(() => undefined);
    expect(await leftRunning(linesOf(file).map(Number))).toEqual([]);
  });

  test.each([1, 5, 25, 75])("when the time is over while it starts, after %i ms", async (milliseconds) => {
    const listeners = process.listenerCount("SIGTERM");
    const error = await failure(faulty("hang"), { limits: { milliseconds } });
    expect(error.code).toBe("timeout");
    // A child that lives is guarded by a listener.
    expect(process.listenerCount("SIGTERM")).toBe(listeners);
  });

  test("when it is closed before it has started", async () => {
    const listeners = process.listenerCount("SIGTERM");
    const budget = new Budget({ name: undefined, source: "x", secrets: [] }, DEFAULT_LIMITS, {});
    const parameters = { command: process.execPath, arguments: ["-e", "setInterval(() => {}, 1000)"] };
    const transport = new StdioTransport({ ...parameters, directory: undefined, environment: {}, budget });
    const started = transport.start();
    await transport.discard();
    expect(process.listenerCount("SIGTERM")).toBe(listeners);
    await started;
    budget.dispose();
  });

  test("after a time-out", async () => {
    const file = join(directory, "late");
    await failure(faulty("hang-with-grandchild", file), { era: "legacy", limits: { milliseconds: 2500 } });
    expect(await leftRunning(linesOf(file).map(Number))).toEqual([]);
    expect(existsSync(file)).toBe(true);
  });
});
