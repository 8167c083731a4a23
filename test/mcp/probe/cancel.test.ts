import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { ProbePorts } from "../../../shared/mcp/probe/probe.ts";
import { leftRunning, stdioTarget } from "../../servers/start.ts";
import { probing, type Wanted } from "./probing.ts";
import { type Answering, GREETING, type ScriptedServer, startScripted } from "./scripted-server.ts";

const REASON = new Error("the process was asked to end");
const SESSION = "4b4f2a0e-session-of-the-test";
/** Neither an answer nor a deadline ends anything here. */
const LONG: Wanted = { limits: { exchange: 600_000, whole: 600_000 } };

let server: ScriptedServer | undefined;
let cancel: AbortController;
beforeEach(() => {
  cancel = new AbortController();
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const start = async (script: Readonly<Record<string, Answering>>): Promise<ScriptedServer> => {
  server = await startScripted(script, { sessionId: SESSION });
  return server;
};
/** What a probe throws that may wait for ever. */
const thrownBy = async (target: string, wanted: Wanted = {}, ports: Partial<ProbePorts> = {}): Promise<unknown> => {
  const asked = probing(target, { ...LONG, ...wanted }, { cancel: cancel.signal, ...ports });
  return await asked.catch((error: unknown) => error);
};
const stop = () => cancel.abort(REASON);
const silent: Answering = () => stop();
const greeted = { "mcp-session-id": SESSION };

describe("a probe that is cancelled ends its session and throws why", () => {
  test.each<[string, Readonly<Record<string, Answering>>, Wanted]>([
    ["while a list is awaited", { "tools/list": silent }, {}],
    ["while the notification is awaited", { "notifications/initialized": silent }, {}],
    [
      "while the server's own stream is awaited",
      { "tools/list": ({ result }) => result({ tools: [] }), GET: silent },
      {},
    ],
    [
      "in the middle of an answer",
      {
        "tools/list": ({ response }) => {
          response.writeHead(200, { "content-type": "application/json" });
          response.write('{"jsonrpc":"2.0",', () => stop());
        },
      },
      {},
    ],
    [
      "in the pause before a stream is taken up again",
      {
        "tools/list": ({ response }) => {
          response.writeHead(200, { "content-type": "text/event-stream" });
          response.end("id: 1\nretry: 300000\ndata: \n\n", () => setImmediate(stop));
        },
      },
      {},
    ],
    ["while a call is awaited", { "tools/call": silent }, { checks: { canaries: [aCanary("search")] } }],
  ])("%s", async (_words, script, wanted) => {
    const { url, sessions, steps, connections } = await start({
      "tools/list": ({ result }) => result({ tools: [{ name: "search", inputSchema: { type: "object" } }] }),
      ...script,
    });
    expect(await thrownBy(url, wanted)).toBe(REASON);
    expect(steps().at(-1)).toBe("DELETE");
    expect([...sessions]).toEqual([]);
    await untilNone(connections);
  });

  test("while the answer that names it is under way", async () => {
    const { url, sessions, steps } = await start({
      initialize: ({ result }) => {
        stop();
        setTimeout(() => result(GREETING, greeted), 100);
      },
    });
    expect(await thrownBy(url)).toBe(REASON);
    expect(steps().slice(-2)).toEqual(["POST initialize", "DELETE"]);
    expect([...sessions]).toEqual([]);
  });
});

describe("a probe that is cancelled does not wait", () => {
  test("for a name that is not resolved", async () => {
    const lookup = () => stop();
    expect(await thrownBy("http://somewhere.invalid/mcp", {}, { lookup })).toBe(REASON);
  });

  test("for a server that never says which session it gave", async () => {
    const { url, steps } = await start({ initialize: silent });
    expect(await thrownBy(url)).toBe(REASON);
    expect(steps().at(-1)).toBe("POST initialize");
  });

  test("for what the server says of how to log in", async () => {
    const { url, steps } = await start({ "*": ({ response }) => response.writeHead(401).end(), GET: silent });
    const proof = { kind: "secret", secret: "secret-of-the-test" } as const;
    const authentication = { kind: "client-credentials", clientId: "probe", proof } as const;
    expect(await thrownBy(url, { authentication })).toBe(REASON);
    expect(steps().at(-1)).toBe("GET");
  });

  test("for a stream of 2024, which ends with its connection", async () => {
    const { url, connections } = await start({
      "server/discover": ({ response }) => response.writeHead(404).end(),
      initialize: ({ response, url: path }) => {
        if (path === "/mcp") response.writeHead(404).end();
        else stop();
      },
      GET: ({ stream }) => stream("event: endpoint\ndata: /post?sessionId=session-of-the-test\n\n"),
    });
    expect(await thrownBy(url)).toBe(REASON);
    await untilNone(connections);
  });
});

test("a probe that was cancelled before asks nothing", async () => {
  const { url, steps } = await start({});
  stop();
  expect(await thrownBy(url)).toBe(REASON);
  expect(steps()).toEqual([]);
});

describe("a process that is spoken to", () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "cancel-"));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  test("is gone when the probe of it was cancelled", async () => {
    const file = join(directory, "family");
    const asked = thrownBy(stdioTarget("faulty-stdio", ["hang-with-grandchild", file]));
    while (!existsSync(file) || readFileSync(file, "utf8").trim().split("\n").length < 2)
      await new Promise((resolve) => setTimeout(resolve, 10));
    const pids = readFileSync(file, "utf8").trim().split("\n").map(Number);
    stop();
    expect(await asked).toBe(REASON);
    expect(await leftRunning(pids)).toEqual([]);
  }, 30_000);
});

/** Resolves when the server has seen that no connection stands any more. */
async function untilNone(connections: () => Promise<number>): Promise<void> {
  while ((await connections()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

function aCanary(tool: string) {
  return { tool, arguments: {}, isError: false, validateOutput: false, expectations: [] };
}
