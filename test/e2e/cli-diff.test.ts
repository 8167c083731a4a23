import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLParser } from "fast-xml-parser";
import { freePort, type RunningServer, startServer, stdioTarget } from "../servers/start.ts";
import { endOf, mcpGates, NODES, start } from "./command.ts";
import { type ContractFolder, contractFolder } from "./contract-files.ts";

const folder: ContractFolder = contractFolder();
const file = (name: string): string => join(folder.path, name);
let faulty: RunningServer;

beforeAll(async () => {
  faulty = await startServer("faulty-http");
});
afterAll(async () => {
  await faulty.close();
  folder.remove();
});

describe.each(NODES)("mcp-gates diff on $name", ({ node }) => {
  test.each<readonly [number, string, readonly string[]]>([
    [0, "nothing differs", ["baseline.json", "baseline.json"]],
    [0, "the change is safe", ["baseline.json", "safe.json"]],
    [1, "a call would break", ["baseline.json", "breaking.json"]],
    [0, "a call would break, and nobody minds", ["baseline.json", "breaking.json", "--fail-on", "never"]],
    [0, "a change is risky", ["baseline.json", "risky.json"]],
    [1, "a change is risky, and that is minded", ["baseline.json", "risky.json", "--fail-on", "risky"]],
    [2, "an option is wrong", ["baseline.json", "safe.json", "--fail-on", "everything"]],
    [2, "a target is none", ["stdio:", "safe.json"]],
    [2, "a header is for a file", ["baseline.json", "safe.json", "--candidate-header", "A: b"]],
    [2, "the output cannot be written", ["baseline.json", "safe.json", "--output", "."]],
    [3, "a side does not exist", ["baseline.json", "none.json"]],
    [3, "a side cannot be read", ["baseline.json", "stdio:node -e 'process.exit(7)'"]],
  ])("answers %i when %s", async (status, _case, args) => {
    const run = await mcpGates(["diff", ...args], { node, directory: folder.path });
    expect(run).toMatchObject({ status, signal: null });
  });
});

describe("the formats of mcp-gates diff", () => {
  test("text says first what the answer is, and names every tool that is lost", async () => {
    const { output, notes } = await mcpGates(["diff", file("baseline.json"), file("breaking.json")]);
    expect(notes).toBe("");
    expect(output.split("\n")[0]).toMatch(/2 breaking changes/);
    expect(output).toMatch(/pay/);
    expect(output).toMatch(/search/);
  });

  test("json is as its published schema says", async () => {
    const { output } = await mcpGates(["diff", file("baseline.json"), file("breaking.json"), "--format", "json"]);
    const schema = JSON.parse(readFileSync(new URL("../../docs/report.schema.json", import.meta.url), "utf8"));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const report = JSON.parse(output);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    expect(report).toMatchObject({ reportVersion: 1, decision: "fail", summary: { breaking: 2 } });
  });

  test("markdown is a page for people", async () => {
    const { output } = await mcpGates(["diff", file("baseline.json"), file("breaking.json"), "--format", "markdown"]);
    expect(output).toMatch(/^#+ .*2 breaking changes/);
  });

  test("sarif is a log of version 2.1.0 that names the version of the program and the file at fault", async () => {
    const args = ["diff", "baseline.json", "breaking.json", "--format", "sarif"];
    const { output } = await mcpGates(args, { directory: folder.path });
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    const log = JSON.parse(output);
    expect(log).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { semanticVersion: version } } }] });
    const [result] = log.runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("breaking.json");
  });

  test("junit is XML with a failure for each change that fails", async () => {
    const { output } = await mcpGates(["diff", file("baseline.json"), file("breaking.json"), "--format", "junit"]);
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(output);
    expect(testsuites["@_failures"]).toBe("2");
  });

  test.each(["text", "json", "markdown", "sarif", "junit"])("%s is the same to the byte each time", async (format) => {
    const args = ["diff", file("baseline.json"), file("breaking.json"), "--format", format];
    const [first, second] = await Promise.all([mcpGates(args), mcpGates(args)]);
    expect(first.output).not.toBe("");
    expect(second.output).toBe(first.output);
  });
});

describe("colours of mcp-gates diff", () => {
  const args = ["diff", file("baseline.json"), file("breaking.json")];

  test.each([
    ["a pipe has none", {}, false],
    ["FORCE_COLOR asks for them", { FORCE_COLOR: "1" }, true],
    ["NO_COLOR has the last word", { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("%s", async (_case, environment, coloured) => {
    const { output } = await mcpGates(args, { environment });
    expect(output.includes("\u001b[")).toBe(coloured);
  });

  test("never reach a file", async () => {
    await mcpGates([...args, "-o", file("colours.txt")], { environment: { FORCE_COLOR: "1" } });
    expect(readFileSync(file("colours.txt"), "utf8")).not.toContain("\u001b");
  });
});

describe("the output file of mcp-gates diff", () => {
  test("holds the whole report, and standard output nothing", async () => {
    const args = ["diff", file("baseline.json"), file("breaking.json"), "--format", "json"];
    const run = await mcpGates([...args, "-o", "out/report.json"], { directory: folder.path });
    expect(run).toMatchObject({ status: 1, output: "" });
    expect(run.notes).toMatch(/^\S+\/out\/report\.json: fail: .+\n$/);
    expect(readFileSync(file("out/report.json"), "utf8")).toBe((await mcpGates(args)).output);
    expect(readdirSync(file("out"))).toEqual(["report.json"]);
  });

  test("does not appear when a side cannot be obtained, and an old one stays as it was", async () => {
    mkdirSync(file("kept"));
    folder.write("kept/report.md", "old");
    const run = await mcpGates(["diff", file("none.json"), file("safe.json"), "-o", file("kept/report.md")]);
    expect(run.status).toBe(3);
    expect(readFileSync(file("kept/report.md"), "utf8")).toBe("old");
    expect(readdirSync(file("kept"))).toEqual(["report.md"]);
  });
});

describe("the errors of mcp-gates diff", () => {
  test.each<readonly [string, () => Promise<string> | string, RegExp]>([
    ["nothing listens", async () => `http://127.0.0.1:${await freePort()}/mcp`, /candidate.*127\.0\.0\.1/],
    ["the server wants a token", () => `${faulty.url}/401`, /candidate.*--candidate-header/],
    ["the server forbids it", () => `${faulty.url}/403`, /candidate.*403/],
    ["the answer is a web page", () => `${faulty.url}/html`, /candidate.*HTML/i],
    ["the answer is cut short", () => `${faulty.url}/truncated`, /candidate/],
    ["the schema is 500 levels deep", () => `${faulty.url}/deep`, /candidate.*(levels|nest|deep)/],
    ["the cursor has no end", () => `${faulty.url}/endless-cursor`, /candidate.*pages/],
    ["the program ends at its start", () => stdioTarget("faulty-stdio", ["exit"]), /candidate.*no database/],
    ["the program prints noise", () => stdioTarget("faulty-stdio", ["noise"]), /candidate.*have fun/],
    ["the program does not exist", () => "stdio:no-such-program", /candidate.*no-such-program/],
    ["the file is no JSON", () => folder.write("broken.json", '{"tools": ['), /broken\.json.*JSON/],
    ["git has no such commit", () => "git:no-such-ref:mcp-contract.json", /no-such-ref/],
  ])("are one paragraph that names the side and what to do, when %s", async (_case, target, words) => {
    const run = await mcpGates(["diff", file("baseline.json"), await target(), "--timeout", "20"]);
    expect(run).toMatchObject({ status: 3, output: "" });
    const [error, ...progress] = run.notes.trimEnd().split("\n").reverse();
    expect(error).toMatch(/^mcp-gates: /);
    expect(error).toMatch(words);
    expect(progress.filter((line) => !line.endsWith(" …"))).toEqual([]);
    expect(run.notes).not.toMatch(/\n\s+at |node:internal/);
  });

  test("come in time when a server never answers", async () => {
    const run = await mcpGates(["diff", file("baseline.json"), `${faulty.url}/hang`, "--timeout", "1"]);
    expect(run.status).toBe(3);
    expect(run.notes).toMatch(/\nmcp-gates: [^\n]*1 s|^mcp-gates: [^\n]*1 s/);
  });

  test("show no secret", async () => {
    const target = `${faulty.url}/401-echo`;
    const environment = { MCP_GATES_BASELINE_HEADERS: "Authorization: Bearer hunter2-one", TOKEN: "hunter2-two" };
    const args = ["diff", target, target, "--candidate-header", "Authorization: Bearer hunter2-three"];
    const run = await mcpGates(args, { environment });
    expect(run.status).toBe(3);
    expect(run.output + run.notes).not.toContain("hunter2");
  });
});

describe("the headers and variables of mcp-gates diff", () => {
  test("reach the side that they are for, from the environment and from the command line", async () => {
    const server = await startServer("faulty-http");
    try {
      const args = ["diff", `${server.url}/legacy`, `${server.url}/modern`];
      const given = ["--candidate-header", "Authorization: Bearer two"];
      await mcpGates([...args, ...given], { environment: { MCP_GATES_BASELINE_HEADERS: "Authorization: Bearer one" } });
      const requests = (await (await fetch(`${server.url}/requests`)).json()) as readonly RecordedRequest[];
      const sent = (path: string) =>
        new Set(requests.filter(({ url }) => url === path).map(({ headers }) => headers.authorization));
      expect([...sent("/legacy")]).toEqual(["Bearer one"]);
      expect([...sent("/modern")]).toEqual(["Bearer two"]);
    } finally {
      await server.close();
    }
  });

  test("give a child only what was named", async () => {
    const args = ["snapshot", stdioTarget("faulty-stdio", ["environment"]), "--env", "TOKEN", "--env", "MODE=test"];
    const { output } = await mcpGates(args, { environment: { TOKEN: "one", OTHER: "two" } });
    const { variables } = JSON.parse(JSON.parse(output).tools[0].description);
    expect(variables).toMatchObject({ TOKEN: "one", MODE: "test" });
    expect(variables).not.toHaveProperty("OTHER");
  });
});

describe("a policy for mcp-gates diff", () => {
  test("decides what the command line leaves open", async () => {
    const policy = folder.write("policy.yml", "version: 1\nservice: shop\ncontract:\n  fail-on: risky\n");
    const args = ["diff", file("baseline.json"), file("risky.json"), "--policy", policy, "--format", "json"];
    const byPolicy = await mcpGates(args);
    expect(byPolicy.status).toBe(1);
    expect(JSON.parse(byPolicy.output)).toMatchObject({ service: "shop", options: { failOn: "risky" } });
    const byOption = await mcpGates([...args, "--fail-on", "breaking"]);
    expect(byOption.status).toBe(0);
  });

  test("that is not valid stops everything, with the line at fault", async () => {
    const policy = folder.write("wrong.yml", "version: 1\ncontract:\n  fail-on: sometimes\n");
    const run = await mcpGates(["diff", file("baseline.json"), file("safe.json"), "--policy", policy]);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.notes).toMatch(/^mcp-gates: .*wrong\.yml.*line 3/);
  });
});

describe("a policy that does not exist", () => {
  test("is wrong usage, whatever the sides are", async () => {
    const run = await mcpGates(["diff", "https://mcp.invalid/", "https://mcp.invalid/", "--policy", "none.yml"]);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.notes).toMatch(/^mcp-gates: There is no policy none\.yml/);
  });
});

describe("mcp-gates diff while it runs", () => {
  test("says on standard error what it waits for once that takes longer than a second", async () => {
    const slow = createServer((_request, response) => {
      setTimeout(() => response.writeHead(503).end(), 1300);
    }).listen(0, "127.0.0.1");
    await once(slow, "listening");
    try {
      const address = slow.address();
      if (address === null || typeof address === "string") throw new Error("no port");
      const run = await mcpGates(["diff", file("baseline.json"), `http://127.0.0.1:${address.port}/mcp`]);
      expect(run).toMatchObject({ status: 3, output: "" });
      expect(run.notes).toMatch(/^[^\n]+ …\n(.*\n)*mcp-gates: /);
    } finally {
      slow.close();
    }
  });

  test("keeps its answer when the reader of its output goes away", async () => {
    const child = start(["diff", file("baseline.json"), file("breaking.json")]);
    child.stdout.destroy();
    const { status, notes } = await endOf(child);
    expect({ status, notes }).toEqual({ status: 1, notes: "" });
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("ends on %s with status %i, and its child with it", async (signal, status) => {
    const pidFile = file(`pid-${signal}`);
    const child = start(["diff", file("baseline.json"), `stdio:node -e '${SILENT_SERVER}' '${pidFile}'`]);
    const run = endOf(child);
    const server = await pidIn(pidFile);
    child.kill(signal);
    expect(await run).toMatchObject({ status, output: "" });
    await untilGone(server);
  });
});

/** Writes its process id into the file that it is given, and then says nothing for ever. */
const SILENT_SERVER = 'require("fs").writeFileSync(process.argv[1], process.pid + ";"); setInterval(() => {}, 1000)';

async function pidIn(path: string): Promise<number> {
  for (;;) {
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (text.endsWith(";")) return Number(text.slice(0, -1));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until a process has ended; one that nobody has asked about since (a zombie) has. Otherwise the test times out. */
async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

interface RecordedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}
