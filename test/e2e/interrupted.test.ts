import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Answering, type ScriptedServer, startScripted } from "../mcp/probe/scripted-server.ts";
import { CaptureBench } from "./capture-bench.ts";
import { endOf, NODES, type Run, start } from "./command.ts";
import { GateBench } from "./gate-bench.ts";
import { leaked, ProbeBench } from "./probe-bench.ts";

const SESSION = "4b4f2a0e-session-of-the-test";
const TOLD = /interrupted by (SIGINT|SIGTERM): the servers are left, within 2 s; another signal ends this at once\n/;

let servers: ScriptedServer[];
let folder: string;
beforeEach(() => {
  servers = [];
  folder = mkdtempSync(join(tmpdir(), "mcp-gates-interrupted-"));
});
afterEach(async () => {
  for (const server of servers) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A server with sessions that is silent from the moment on when it is asked for its tools. */
const silent = async (
  onList: () => void,
  script: Readonly<Record<string, Answering>> = {},
): Promise<ScriptedServer> => {
  const server = await startScripted({ "tools/list": onList, ...script }, { sessionId: SESSION });
  servers.push(server);
  return server;
};

/** The command line with several signals: the first when it waits for a list, others when it has told of the one before. */
async function interrupted(
  args: readonly string[],
  {
    signals,
    node,
    script = {},
    command = "probe",
  }: { signals: readonly NodeJS.Signals[]; node?: string; script?: Parameters<typeof silent>[1]; command?: string },
): Promise<Run> {
  const [first = "SIGINT", ...others] = signals;
  let send: (signal: NodeJS.Signals) => void = () => undefined;
  const { url } = await silent(() => send(first), script);
  const child = start([command, url, ...args], { directory: folder, ...(node === undefined ? {} : { node }) });
  send = (signal) => void child.kill(signal);
  child.stderr.once("data", () => others.map(send));
  return await endOf(child);
}

describe("mcp-gates probe that is interrupted in the middle of a list", () => {
  test.each(
    NODES.flatMap(({ name, node }) => [[name, "SIGINT", 130, node] as const, [name, "SIGTERM", 143, node] as const]),
  )("leaves no session and no file on %s with %s, and answers %d", async (_name, signal, status, node) => {
    const run = await interrupted(["--output", "report.json", "--format", "json"], { signals: [signal], node });
    expect(run).toEqual({ status, signal: null, output: "", notes: expect.stringMatching(TOLD) });
    expect(run.notes).toMatch(/^mcp-gates: [^\n]*\n$/);
    expect(servers[0]?.steps().at(-1)).toBe("DELETE");
    expect(servers[0]?.sessions.size).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("gives up a server that does not answer its DELETE after two seconds", async () => {
    const begin = performance.now();
    const run = await interrupted([], { signals: ["SIGINT"], script: { DELETE: () => undefined } });
    expect(run).toMatchObject({ status: 130, output: "" });
    expect(run.notes).toMatch(/\nmcp-gates: not every server could be left within 2 s\n$/);
    expect(performance.now() - begin).toBeGreaterThan(2000);
  });

  test("ends at once on a second signal", async () => {
    const script = { DELETE: () => undefined };
    const run = await interrupted([], { signals: ["SIGINT", "SIGTERM"], script });
    expect(run).toMatchObject({ status: 143, output: "" });
    expect(run.notes).not.toContain("not every server");
  });
});

describe("a capture that is interrupted in the middle of a list leaves no session:", () => {
  test.each([
    ["snapshot", ["--output", "contract.json"]],
    ["diff", ["before.json", "--output", "report.md"]],
  ])("mcp-gates %s", async (command, args) => {
    const before = join(folder, "before.json");
    writeFileSync(before, '{"tools":[]}');
    const run = await interrupted(args, { signals: ["SIGINT"], command });
    expect(run).toEqual({ status: 130, signal: null, output: "", notes: expect.stringMatching(TOLD) });
    expect(servers[0]?.steps().at(-1)).toBe("DELETE");
    expect(servers[0]?.sessions.size).toBe(0);
    expect(readdirSync(folder)).toEqual(["before.json"]);
  });

  test("the contract gate of a job that is cancelled", async () => {
    const bench = await GateBench.start();
    try {
      let send: (signal: NodeJS.Signals) => void = () => undefined;
      const { url, steps, sessions } = await silent(() => send("SIGINT"));
      const onStart = (give: typeof send): void => {
        send = give;
      };
      const run = await bench.run({ inputs: { candidate: url }, onStart });
      expect(run).toMatchObject({ exitCode: 130, outputs: {}, summary: "", stderr: expect.stringMatching(TOLD) });
      expect(steps().at(-1)).toBe("DELETE");
      expect(sessions.size).toBe(0);
      expect(bench.bodies()).toEqual([]);
    } finally {
      await bench.close();
    }
  });
});

describe("the probe of a job that is cancelled", () => {
  let bench: ProbeBench;
  beforeEach(async () => {
    bench = await ProbeBench.start();
  });
  afterEach(async () => await bench.close());

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("leaves no session, no output and no report on %s", async (signal, exitCode) => {
    let send: (signal: NodeJS.Signals) => void = () => undefined;
    const { url, steps, sessions } = await silent(() => send(signal));
    const onStart = (give: typeof send): void => {
      send = give;
    };
    const run = await bench.run({ targets: url }, {}, { onStart });
    expect(run).toMatchObject({ exitCode, outputs: {}, summary: "", stderr: expect.stringMatching(TOLD) });
    expect(run.commands.filter(({ name }) => name === "error")).toEqual([]);
    expect(steps().at(-1)).toBe("DELETE");
    expect(sessions.size).toBe(0);
    expect(readdirSync(bench.directory)).toEqual([]);
    expect(leaked(run, [SESSION], bench.directory)).toEqual([]);
  });
});

test("the capture of a job that is cancelled leaves no session, no output and no file", async () => {
  const bench = new CaptureBench();
  let send: (signal: NodeJS.Signals) => void = () => undefined;
  const { url, steps, sessions } = await silent(() => send("SIGTERM"));
  const onStart = (give: typeof send): void => {
    send = give;
  };
  try {
    const run = await bench.run({ target: url }, { onStart });
    expect(run).toMatchObject({ exitCode: 143, outputs: {}, summary: "", stderr: expect.stringMatching(TOLD) });
    expect(steps().at(-1)).toBe("DELETE");
    expect(sessions.size).toBe(0);
    expect(readdirSync(bench.directory)).toEqual([]);
  } finally {
    bench.close();
  }
});
