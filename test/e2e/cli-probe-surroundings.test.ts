import { createPrivateKey } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { FakeAuthorizationServer } from "../fakes/oauth/authorization-server.ts";
import { type Answering, GREETING, type ScriptedServer, startScripted } from "../mcp/probe/scripted-server.ts";
import { Sockets } from "../mcp/probe/sockets.ts";
import { type StatefulServer, startStateful } from "../mcp/probe/stateful-server.ts";
import { createAuthority } from "../servers/authority.ts";
import { freePort, leftRunning } from "../servers/start.ts";
import { endOf, mcpGates, type Run, start } from "./command.ts";
import { readReport } from "./probe-bench.ts";
import { ProtectedMcp, SEARCH } from "./probe-servers.ts";

const folder = mkdtempSync(join(tmpdir(), "mcp-gates-probe-"));
const file = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
};

let stateful: StatefulServer;
let search: ScriptedServer;
let dead: string;
let sockets: Sockets;

beforeAll(async () => {
  stateful = await startStateful();
  search = await startScripted({ "tools/list": ({ result }) => result({ tools: [SEARCH] }) });
  dead = `http://127.0.0.1:${await freePort()}/mcp`;
  sockets = new Sockets();
});

afterEach(async () => {
  expect(stateful.open()).toEqual([]);
  await sockets.close();
});

afterAll(async () => {
  await stateful.close();
  await search.close();
  rmSync(folder, { recursive: true, force: true });
});

const probe = async (args: readonly string[], options: Parameters<typeof mcpGates>[1] = {}): Promise<Run> =>
  await mcpGates(["probe", ...args], { directory: folder, ...options });

describe("secrets of mcp-gates probe", () => {
  test("come from variables of the environment and go nowhere but to the server", async () => {
    const environment = { MCP_GATES_HEADERS: "X-Api-Key: key-0001", MCP_GATES_TOKEN: "token-0002" };
    const echo: Answering = ({ headers, json }) => json(500, `${headers.authorization} ${headers["x-api-key"]}`);
    const server = await startScripted({ "*": echo });
    const run = await probe([server.url, "--auth", "bearer", "--format", "json"], { environment });
    await server.close();
    expect(run.status).toBe(1);
    expect(server.requests[0]?.headers).toMatchObject({ authorization: "Bearer token-0002", "x-api-key": "key-0001" });
    expect(run.output + run.notes).not.toMatch(/token-0002|key-0001/);
    expect(readReport(run.output).targets[0]?.findings[0]?.detail).toContain("***");
  });

  test("are given to the authorization server of the target", async () => {
    const login = await new FakeAuthorizationServer({ clients: [{ id: "probe", secret: "secret-0003" }] }).listen();
    const server = await new ProtectedMcp(login).listen();
    const args = [server.resource, "--auth", "client-secret", "--client-id", "probe", "--issuer", login.issuer];
    const run = await probe(args, { environment: { MCP_GATES_CLIENT_SECRET: "secret-0003" } });
    await server.close();
    await login.close();
    expect(run.status).toBe(0);
    expect(login.tokens).toHaveLength(1);
    expect(run.output + run.notes).not.toContain("secret-0003");
    expect(run.output + run.notes).not.toContain(login.tokens[0]);
  });

  test("open the key of a client certificate", async () => {
    const { certificate, key } = createAuthority().client();
    const locked = createPrivateKey(key).export({
      type: "pkcs8",
      format: "pem",
      cipher: "aes-256-cbc",
      passphrase: "passphrase-0004",
    });
    const args = [dead.replace("http:", "https:"), "--client-certificate", file("client.pem", certificate)];
    const withKey = [...args, "--client-certificate-key", file("key.pem", locked.toString())];
    const environments = ["passphrase-0004", "passphrase-0005"].map((passphrase) => ({
      MCP_GATES_CLIENT_CERTIFICATE_PASSPHRASE: passphrase,
    }));
    const [right, wrong] = await Promise.all(environments.map((environment) => probe(withKey, { environment })));
    expect(right?.output).toContain("[tcp.refused]");
    expect(wrong).toMatchObject({ status: 2, output: "" });
    expect(wrong?.notes).toMatch(/its passphrase is wrong or missing/);
    expect(`${right?.output}${right?.notes}${wrong?.notes}`).not.toMatch(/passphrase-000/);
  });
});

describe("mcp-gates probe --wait-for healthy", () => {
  test("tells each attempt on standard error, and the report on standard output", async () => {
    let asked = 0;
    const server = await startScripted({
      "tools/list": ({ result }) => result({ tools: [SEARCH] }),
      initialize: ({ result, text }) => {
        asked += 1;
        if (asked === 1) text(404, "text/plain", "no route");
        else result(GREETING);
      },
    });
    const waiting = ["--wait-for", "healthy", "--interval", "0.05", "--successes", "2", "--timeout", "20"];
    const run = await probe([server.url, ...waiting, "--format", "json"]);
    await server.close();
    expect(run.status).toBe(0);
    expect(run.notes.split("\n")).toEqual([
      expect.stringMatching(/^attempt 1: not yet: http:\S+: http\.404 \(.*no route.*\)$/),
      "attempt 2: healthy, 1 in a row",
      "attempt 3: healthy, 2 in a row",
      "",
    ]);
    expect(readReport(run.output).waited).toMatchObject({ attempts: 3, succeeded: true });
  });

  test("gives up in time with the last failure", async () => {
    const run = await probe([dead, "--wait-for", "healthy", "--interval", "0.05", "--timeout", "0.2"]);
    expect(run.status).toBe(1);
    expect(run.output).toContain("[tcp.refused]");
    expect(run.notes).toMatch(
      /^(attempt \d+: not yet: http:\S+: tcp\.refused.*\n)+(attempt \d+: cut short: the time of the wait is over\n)?$/,
    );
  });

  test("ends at once when it is interrupted between two attempts, and leaves no session", async () => {
    const sessions = stateful.opened();
    const child = start([
      "probe",
      stateful.url,
      dead,
      "--wait-for",
      "healthy",
      "--interval",
      "3600",
      "--timeout",
      "86400",
    ]);
    const ended = endOf(child);
    await heard(child.stderr, /attempt 1: not yet/);
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ status: 130, output: "" });
    expect(stateful.opened()).toBeGreaterThan(sessions);
    expect(stateful.open()).toEqual([]);
  });

  test("ends at once when it is interrupted while it asks a process, and leaves no process", async () => {
    let tell: (pid: number) => void = () => {};
    const started = new Promise<number>((resolve) => {
      tell = resolve;
    });
    const port = await sockets.http((request, response) => {
      response.end();
      tell(Number(request.url?.slice(1)));
    });
    file("silent.mjs", `await fetch("http://127.0.0.1:${port}/" + process.pid); setInterval(() => {}, 1000);`);
    const child = start(["probe", `stdio:'${process.execPath}' silent.mjs`], { directory: folder });
    const ended = endOf(child);
    const pid = await started;
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ status: 130, output: "" });
    expect(await leftRunning([pid])).toEqual([]);
  });
});

describe("mcp-gates probe behind a proxy", () => {
  test("asks it for http targets, but for those of no_proxy", async () => {
    const asked: string[] = [];
    const port = await sockets.http(async (request, response) => {
      asked.push(String(request.url));
      const body = await textOf(request);
      const { method = "GET", headers } = request;
      const answer = await fetch(search.url, { method, headers: picked(headers), ...(body === "" ? {} : { body }) });
      response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
    });
    const environment = { http_proxy: `http://127.0.0.1:${port}` };
    const through = await probe(["http://mcp.example/mcp"], { environment });
    expect(through.status).toBe(0);
    expect(new Set(asked)).toEqual(new Set(["http://mcp.example/mcp"]));
    asked.length = 0;
    const past = await probe([search.url], { environment: { ...environment, no_proxy: "127.0.0.1" } });
    expect(past.status).toBe(0);
    expect(asked).toEqual([]);
  });

  test("asks it for a tunnel to https targets", async () => {
    const tunnels: string[] = [];
    const port = await sockets.tcp((socket) => {
      socket.once("data", (head) => {
        tunnels.push(String(head).split("\r\n")[0] ?? "");
        socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      });
    });
    const run = await probe(["https://mcp.example/mcp"], { environment: { https_proxy: `http://127.0.0.1:${port}` } });
    expect(run.status).toBe(1);
    expect(run.output).toContain("[proxy.refused]");
    expect(tunnels[0]).toBe("CONNECT mcp.example:443 HTTP/1.1");
  });
});

/** Resolves when a stream has written something. */
async function heard(stream: NodeJS.ReadableStream, words: RegExp): Promise<void> {
  let text = "";
  while (!words.test(text)) text += String((await once(stream, "data"))[0]);
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}

/** What a proxy hands on. */
function picked(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const names = ["content-type", "accept", "mcp-protocol-version", "mcp-method"];
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
}
