import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { XMLParser } from "fast-xml-parser";
import { type Answering, type ScriptedServer, startScripted } from "../mcp/probe/scripted-server.ts";
import { type StatefulServer, startStateful } from "../mcp/probe/stateful-server.ts";
import { readExposition } from "../report/probe-exposition.ts";
import { freePort, referenceTarget, startEverything, startServer } from "../servers/start.ts";
import { mcpGates, NODES, type Run } from "./command.ts";
import { readReport } from "./probe-bench.ts";
import { SEARCH } from "./probe-servers.ts";

const folder = mkdtempSync(join(tmpdir(), "mcp-gates-probe-"));
const file = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
};
const CONTEXT7 = fileURLToPath(new URL("../../node_modules/@upstash/context7-mcp/dist/index.js", import.meta.url));

let stateful: StatefulServer;
let search: ScriptedServer;
let dead: string;

beforeAll(async () => {
  stateful = await startStateful();
  search = await startScripted({ "tools/list": ({ result }) => result({ tools: [SEARCH] }) });
  dead = `http://127.0.0.1:${await freePort()}/mcp`;
});

afterEach(() => {
  expect(stateful.open()).toEqual([]);
});

afterAll(async () => {
  await stateful.close();
  await search.close();
  rmSync(folder, { recursive: true, force: true });
});

const probe = async (args: readonly string[], options: Parameters<typeof mcpGates>[1] = {}): Promise<Run> =>
  await mcpGates(["probe", ...args], { directory: folder, ...options });

let rejecting: ScriptedServer;
beforeAll(async () => {
  const metadata: Answering = ({ json }) =>
    json(200, { resource: rejecting.url, authorization_servers: ["https://login.example"] });
  rejecting = await startScripted({
    GET: metadata,
    "*": ({ json }) => json(401, {}, { "www-authenticate": 'Bearer error="invalid_token"' }),
  });
});
afterAll(async () => await rejecting.close());

describe.each(NODES)("mcp-gates probe on $name", ({ node }) => {
  test.each<readonly [number, string, () => readonly string[]]>([
    [0, "the server works", () => [stateful.url]],
    [0, "enough of several do", () => [search.url, dead, "--min-healthy", "50%"]],
    [1, "nothing listens", () => [dead]],
    [1, "a tool is missing", () => [search.url, "--checks", file("checks.yml", "required-tools: [pay]")]],
    [2, "an option is unknown", () => [search.url, "--colour", "blue"]],
    [2, "an option is wrong", () => [search.url, "--min-healthy", "most"]],
    [2, "no target is named", () => []],
    [2, "the output cannot be written", () => [search.url, "-o", "."]],
    [3, "the credential may be old", () => [rejecting.url, "--auth", "bearer"]],
  ])("answers %i when %s", async (status, _case, args) => {
    const run = await probe(args(), { node, environment: { MCP_GATES_TOKEN: "token-0001" } });
    expect(run).toMatchObject({ status, signal: null });
  });

  test("speaks with a server on the SDK over HTTP and with one over stdio", async () => {
    const targets = [stateful.url, referenceTarget("memory", "2026")];
    const { status, output } = await probe([...targets, "--format", "json"], { node });
    expect(status).toBe(0);
    expect(readReport(output).targets.map(({ era, transport }) => [era, transport])).toEqual([
      ["legacy", "streamable-http"],
      ["legacy", "stdio"],
    ]);
  });
});

describe("what mcp-gates probe says of a published server", () => {
  test.each<readonly [string, () => string, RegExp, RegExp]>([
    [
      "filesystem over stdio",
      () => referenceTarget("filesystem", "2026", [folder]),
      /server +secure-filesystem-server \d/,
      /legacy era, stdio/,
    ],
    ["memory over stdio", () => referenceTarget("memory", "2025"), /server +memory-server \d/, /legacy era, stdio/],
    [
      "context7 over stdio",
      () => `stdio:'${process.execPath}' '${CONTEXT7}'`,
      /server +Context7 \d/,
      /modern era, stdio/,
    ],
  ])("%s: that it works, and all that is known of it", async (_case, target, server, protocol) => {
    const { status, output } = await probe([target()]);
    expect(status).toBe(0);
    expect(output.split("\n")[0]).toMatch(
      /^✔ mcp-server works: \d+ tools(, .*)? over MCP 20\d\d-\d\d-\d\d in [\d,.]+ m?s$/,
    );
    expect(output).toMatch(server);
    expect(output).toMatch(protocol);
    expect(output).toMatch(/digest +sha256:[0-9a-f]{64} \(semantic\)/);
    expect(output.trimEnd().split("\n").at(-1)).toMatch(/^decision +pass$/);
  });

  test("everything over HTTP: that it works, with the warning that it earns, and a session that was ended", async () => {
    const everything = await startEverything("2026");
    const { status, output } = await probe([everything.url]);
    await everything.close();
    expect(status).toBe(0);
    expect(output).toMatch(/^▲ mcp-server works, with a warning: [^[]+\[session\.unknown_not_404\]\n/);
    expect(output).toMatch(/legacy era, streamable-http, with a session that was ended/);
  });

  test("a server of the modern era alone: that older clients cannot use it", async () => {
    const modern = await startServer("modern", ["http", "--legacy", "reject"]);
    const { status, output } = await probe([modern.url]);
    await modern.close();
    expect(status).toBe(0);
    expect(output).toMatch(/^✔ mcp-server works: 2 tools, .* over MCP 2026-07-28/);
    expect(output).toMatch(/note +The server speaks the modern era only: agents on older clients\s+cannot use it/);
  });

  test("a server that works in both eras: that it does", async () => {
    const modern = await startServer("modern", ["http"]);
    const { output } = await probe([modern.url]);
    await modern.close();
    expect(output).toMatch(/✔ legacy-era: the server works in the legacy era too/);
  });
});

describe("the formats of mcp-gates probe", () => {
  const inFormat = async (format: string, environment = {}) =>
    (await probe([search.url, dead, "--service", "payments", "--format", format], { environment })).output;

  test("text names what does not work, why, and what to do", async () => {
    const output = await inFormat("text");
    expect(output.split("\n")[0]).toBe("✖ payments: 1 of 2 targets is not healthy (tcp.refused)");
    expect(output).toMatch(/Next: Check the host and the port/);
    expect(output).not.toContain("\u001b");
    expect(await inFormat("text", { FORCE_COLOR: "1" })).toContain("\u001b");
  });

  test("json is as its published schema says", async () => {
    expect(readReport(await inFormat("json"))).toMatchObject({ service: "payments", decision: "fail" });
  });

  test("junit is XML with a failure", async () => {
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(await inFormat("junit"));
    expect(Number(testsuites["@_failures"])).toBeGreaterThan(0);
    expect(testsuites["@_errors"]).toBe("0");
  });

  test("markdown is a page for people", async () => {
    expect(await inFormat("markdown")).toMatch(/^#+ .*payments: 1 of 2 targets is not healthy/);
  });

  test("prometheus can be scraped", async () => {
    const metrics = readExposition(await inFormat("prometheus"));
    const up = metrics.find(({ name }) => name === "mcp_probe_up")?.samples;
    expect(up?.map(({ labels, value }) => [labels.target, value])).toEqual([
      [search.url, 1],
      [dead, 0],
    ]);
  });
});

describe("the output file of mcp-gates probe", () => {
  test("holds the whole report, and standard output nothing", async () => {
    const run = await probe([search.url, "--format", "json", "-o", "out/report.json"]);
    expect(run).toMatchObject({ status: 0, output: "" });
    expect(run.notes).toMatch(/^\S+\/out\/report\.json: pass: mcp-server works: .+\n$/);
    expect(readReport(readFileSync(join(folder, "out/report.json"), "utf8")).decision).toBe("pass");
    expect(readdirSync(join(folder, "out"))).toEqual(["report.json"]);
  });

  test("stays as it was when nothing could be probed", async () => {
    mkdirSync(join(folder, "kept"));
    file("kept/report.json", "old");
    expect((await probe(["contract.json", "-o", "kept/report.json"])).status).toBe(2);
    expect(readFileSync(join(folder, "kept/report.json"), "utf8")).toBe("old");
    expect(readdirSync(join(folder, "kept"))).toEqual(["report.json"]);
  });
});

describe("the options of mcp-gates probe", () => {
  test("are all heard", async () => {
    const server = await startScripted({
      "tools/list": ({ result }) => result({ tools: [SEARCH] }),
      "tools/call": ({ result }) => result({ content: [] }),
    });
    file("targets.txt", `${server.url} zone=a\n${server.url}?b zone=b\n`);
    file("contract.json", { tools: [SEARCH] });
    file("policy.yml", "version: 1\nservice: payments\nprobe:\n  min-tools: 9\n");
    const { status, output } = await probe([
      ...["--targets", "targets.txt", "--policy", "policy.yml", "--checks", file("loose.yml", "min-tools: 1")],
      ...["--expected-contract", "contract.json", "--era", "legacy", "--samples", "2"],
      ...["--canary", 'search {"query": "a"}', "--canary", "search", "--header", "X-Tenant: acme"],
      ...["--min-zones", "2", "--parity", "--concurrency", "1", "--vantage", "our office", "--format", "json"],
    ]);
    await server.close();
    const report = readReport(output);
    expect(status).toBe(0);
    expect(report).toMatchObject({ service: "payments", vantage: "our office", decision: "pass" });
    expect(report.answers.map(({ gate }) => gate)).toEqual(["min-healthy", "min-zones", "parity"]);
    expect(report.targets.map(({ labels, latency }) => [labels.zone, latency.p95 !== undefined])).toEqual([
      ["a", true],
      ["b", true],
    ]);
    expect(server.requests.every(({ headers }) => headers["x-tenant"] === "acme")).toBe(true);
    const calls = server.requests.filter(({ message }) => message.method === "tools/call");
    expect(calls.map(({ message }) => message.params)).toEqual([
      ...[{ query: "a" }, {}, { query: "a" }, {}].map((given) => expect.objectContaining({ arguments: given })),
    ]);
    expect(server.steps()).not.toContain("POST server/discover");
  });

  test("--select asks the targets that have all these labels, of a file as of the policy", async () => {
    const lines = `${dead} environment=staging\n${search.url} environment=production zone=a\n${search.url}?b environment=production zone=b\n`;
    const targets = lines
      .trim()
      .split("\n")
      .map((line) => {
        const [target, ...labels] = line.split(" ");
        return { target, ...Object.fromEntries(labels.map((label) => label.split("="))) };
      });
    file("selected.yml", { version: 1, probe: { targets } });
    const places = [
      ["--targets", file("labelled.txt", lines)],
      ["--policy", "selected.yml"],
    ];
    for (const place of places) {
      const run = await probe([
        ...place,
        "--select",
        "environment=production",
        "--select",
        "zone=b",
        "--format",
        "json",
      ]);
      expect(run).toMatchObject({ status: 0, notes: "" });
      expect(readReport(run.output).targets.map(({ labels }) => labels)).toEqual([
        { environment: "production", zone: "b" },
      ]);
    }
  });

  test("--max-megabytes is how much may be read, one answer half of it", async () => {
    const description = "x".repeat(600_000);
    const server = await startScripted({
      "tools/list": ({ result }) => result({ tools: [{ ...SEARCH, description }] }),
    });
    const [enough, little] = [await probe([server.url]), await probe([server.url, "--max-megabytes", "1"])];
    await server.close();
    expect(enough.status).toBe(0);
    expect(little.status).toBe(1);
    expect(little.output).toContain("http.oversize");
  });

  test.each<readonly [string, readonly string[], RegExp]>([
    ["an unknown option", ["https://a.example", "--zone", "a"], /^mcp-gates: unknown option '--zone'/],
    [
      "a file as a target",
      ["contract.json"],
      /^mcp-gates: The targets cannot be probed: it is no running server; write an http\(s\) URL or `stdio:<command line>`\n$/,
    ],
    ["no target", [], /^mcp-gates: There is no target: name one/],
    [
      "a login without its secret",
      ["https://a.example", "--auth", "bearer"],
      /^mcp-gates: The login cannot be used: --auth bearer needs MCP_GATES_TOKEN, which is empty or not given\n$/,
    ],
    [
      "a login for a process",
      ["stdio:x", "--auth", "client-secret", "--client-id", "a"],
      /--auth client-secret needs MCP_GATES_CLIENT_SECRET/,
    ],
    [
      "waiting times without waiting",
      ["https://a.example", "--interval", "2"],
      /--interval is about waiting: give --wait-for healthy too/,
    ],
    [
      "a size that no process could hold",
      ["https://a.example", "--max-megabytes", "4000"],
      /--max-megabytes <n>' argument '4000' is invalid\. Expected a whole number from 1 to 256\./,
    ],
    [
      "a wrong era",
      ["https://a.example", "--era", "newest"],
      /^mcp-gates: --era newest: it must be auto, modern, legacy or a revision such as 2026-07-28\.\n$/,
    ],
    [
      "a call that is none",
      ["https://a.example", "--canary", "search {"],
      /^mcp-gates: --canary cannot be used: line 1: the arguments of search: no valid JSON\n$/,
    ],
    [
      "labels that no target has",
      ["--targets", file("labels.txt", "https://a.example/mcp environment=staging\n"), "--select", "environment=prod"],
      /^mcp-gates: No target is selected: none has environment=prod; the labels that there are: environment=staging\.\n$/,
    ],
    [
      "labels of a target that can have none",
      ["https://a.example/mcp", "--select", "zone=a"],
      /^mcp-gates: --select chooses by labels, .*\n$/,
    ],
    [
      "labels that are none",
      ["--targets", file("labels.txt", "https://a.example/mcp environment=staging\n"), "--select", "production"],
      /^mcp-gates: --select: "production" is no label; /,
    ],
    ["a file that is not there", ["--targets", "none.txt"], /^mcp-gates: none\.txt cannot be read \(ENOENT\)\.\n$/],
    [
      "a variable that is not set",
      ["stdio:x", "--env", "NOT_SET"],
      /^mcp-gates: --env NOT_SET: the variable is not set here/,
    ],
  ])("are refused in one sentence: %s", async (_case, args, words) => {
    const run = await probe(args);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.notes).toMatch(words);
    expect(run.notes).not.toMatch(/\n\s+at |node:internal/);
  });
});
