import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { startCrowded, startReplicas, toolsOf } from "../gates/replicas.ts";
import { type Answering, GREETING, type ScriptedServer, startScripted } from "../mcp/probe/scripted-server.ts";
import { freePort, startServer } from "../servers/start.ts";
import { ProbeBench, reportOf, told } from "./probe-bench.ts";
import { SEARCH } from "./probe-servers.ts";

let bench: ProbeBench;
let search: ScriptedServer;
let dead: string;
const started: ScriptedServer[] = [];

beforeAll(async () => {
  bench = await ProbeBench.start();
  search = await startScripted({ "tools/list": ({ result }) => result({ tools: [SEARCH] }) });
  dead = `http://127.0.0.1:${await freePort()}/mcp`;
});

afterEach(async () => {
  expect(bench.github.violations).toEqual([]);
  for (const server of started.splice(0)) await server.close();
});

afterAll(async () => {
  await search.close();
  await bench.close();
});

/** A server with the tool `search`, but for the steps that are named. */
async function scripted(...[script, options]: Parameters<typeof startScripted>): Promise<ScriptedServer> {
  const server = await startScripted({ "tools/list": ({ result }) => result({ tools: [SEARCH] }), ...script }, options);
  started.push(server);
  return server;
}

const decisionOf = async (inputs: Readonly<Record<string, string>>) => (await bench.run(inputs)).outputs.decision;

describe("targets and the policy", () => {
  const policy = (text: string) => `version: 1\nservice: payments\nprobe:\n  targets: ["${search.url}"]\n${text}`;

  test("targets: a JSON list with labels", async () => {
    const targets = [{ target: search.url, region: "eu", replica: "1", colour: "blue" }, `${search.url}?2`];
    const run = await bench.run({ targets: JSON.stringify(targets) });
    expect(run.outputs).toMatchObject({ decision: "pass", healthy: "2" });
    expect(reportOf(run).targets.map(({ labels }) => labels)).toEqual([
      { region: "eu", replica: "1", colour: "blue" },
      {},
    ]);
  });

  test("targets: without them the policy's, of the base commit and not of the workspace", async () => {
    bench.policy({ ".github/mcp-gates.yml": policy("  required-tools: [no-such-tool]\n") });
    mkdirSync(join(bench.directory, ".github"), { recursive: true });
    bench.put(".github/mcp-gates.yml", policy(""));
    const run = await bench.run({});
    expect(run.outputs).toMatchObject({ decision: "fail", "failure-class": "schema.missing_tool" });
    expect(run.outputs["report-json"]).toMatch(/\/payments-probe\.json$/);
    expect(reportOf(run).targets.map(({ target }) => target)).toEqual([search.url]);
  });

  describe("select:", () => {
    const labelled = () =>
      [
        "version: 1",
        "probe:",
        "  targets:",
        `    - { target: "${dead}", environment: staging, zone: a }`,
        `    - { target: "${search.url}", environment: production, zone: a }`,
        `    - { target: "${search.url}?2", environment: production, zone: b }`,
        "  min-healthy: 100%",
        "  parity: true",
      ].join("\n");
    beforeAll(() => bench.policy({ ".github/mcp-gates.yml": labelled() }));
    afterAll(() => bench.policy({}));

    test.each([
      ["all targets, where there is none", "", "fail", ["1", "1", "1"], "unknown"],
      [
        "one label, and the gates of the policy are about those that have it",
        "environment=production",
        "pass",
        ["1", "1"],
        "same",
      ],
      ["several labels, which a target must all have", "environment=production zone=b", "pass", ["1"], "same"],
    ] as const)("%s", async (_words, select, decision, probed, parity) => {
      const run = await bench.run({ select });
      expect(run.outputs).toMatchObject({ decision, parity });
      expect(reportOf(run).targets).toHaveLength(probed.length);
      expect(reportOf(run).answers.map(({ gate }) => gate)).toEqual(["min-healthy", "parity"]);
    });

    test("of the input targets as of the policy's", async () => {
      const targets = `${dead} environment=staging\n${search.url} environment=production`;
      const run = await bench.run({ targets, select: "environment=production" });
      expect(run.outputs).toMatchObject({ decision: "pass", healthy: "1", unhealthy: "0" });
    });

    test.each([
      [
        { select: "environment=prod" },
        "No target is selected: none has environment=prod; the labels that there are: environment=production, environment=staging, zone=a, zone=b.",
      ],
      [
        { select: "environment=production", "min-healthy": "3" },
        "min-healthy asks for 3 healthy targets, and 2 are selected: name more, or ask for fewer",
      ],
      [
        { select: "enviroment=production" },
        'select: "enviroment=production" asks for a label that no target has; did you mean "environment"?',
      ],
    ])("%j is refused, and no server is asked", async (inputs, problem) => {
      const before = search.requests.length;
      const run = await bench.run(inputs);
      expect(run).toMatchObject({ exitCode: 1, outputs: {} });
      expect(told(run, "error")).toEqual([expect.stringContaining(problem)]);
      expect(search.requests).toHaveLength(before);
    });
  });

  test("policy-path: another policy, and inputs before what it says", async () => {
    bench.policy({ "ci/probe.yml": policy("  min-tools: 5\n  samples: 3\n  parity: true\n") });
    const [strict, overruled] = await Promise.all([
      bench.run({ "policy-path": "ci/probe.yml", "report-dir": "strict" }),
      bench.run({
        "policy-path": "ci/probe.yml",
        checks: "min-tools: 1",
        samples: "1",
        parity: "false",
        service: "orders",
      }),
    ]);
    expect(strict.outputs).toMatchObject({ decision: "fail", "failure-class": "schema.empty_tools" });
    expect(reportOf(strict).answers.map(({ gate }) => gate)).toEqual(["min-healthy", "parity"]);
    expect(reportOf(strict).targets[0]?.latency.p95).toBeGreaterThan(0);
    expect(overruled.outputs).toMatchObject({ decision: "pass" });
    expect(reportOf(overruled)).toMatchObject({ service: "orders", answers: [{ gate: "min-healthy" }] });
    expect(reportOf(overruled).targets[0]?.latency.p95).toBeUndefined();
  });

  test("github-token: without one no policy is read, and it is said", async () => {
    bench.policy({ ".github/mcp-gates.yml": policy("  required-tools: [no-such-tool]\n") });
    const run = await bench.run({ targets: search.url, "github-token": "" });
    expect(run.outputs.decision).toBe("pass");
    expect(told(run, "notice")).toEqual([expect.stringContaining("No policy was read, since github-token is empty")]);
    bench.policy({});
  });
});

describe("what is asked", () => {
  test("checks: each has its answer", async () => {
    const checks = "required-tools: [search, pay]\nexpected-server: { version: 2.0.0 }\nlatency: { total: 60000 }\n";
    const run = await bench.run({ targets: search.url, checks });
    expect(run.outputs).toMatchObject({ decision: "fail", "failure-class": "schema.missing_tool" });
    const answers = reportOf(run).targets[0]?.checks.map(({ check, verdict }) => [check, verdict]);
    expect(answers).toEqual(
      expect.arrayContaining([
        ["required-tools", "fail"],
        ["server", "fail"],
        ["latency:total", "pass"],
      ]),
    );
  });

  test("expected-contract and working-directory: what changed is named in the summary", async () => {
    mkdirSync(join(bench.directory, "server"), { recursive: true });
    bench.put("server/contract.json", { tools: [SEARCH, { ...SEARCH, name: "refund" }] });
    bench.put("same.json", { tools: [SEARCH] });
    const [drifted, same] = await Promise.all([
      bench.run({ targets: search.url, "expected-contract": "contract.json", "working-directory": "server" }),
      bench.run({ targets: search.url, "expected-contract": "same.json", "report-dir": "same" }),
    ]);
    expect(drifted.outputs).toMatchObject({ decision: "fail", "failure-class": "schema.drift" });
    expect(drifted.summary).toMatch(/refund/);
    expect(reportOf(drifted).targets[0]?.drift?.changes.map(({ rule }) => rule)).toEqual(["tool-removed"]);
    expect(same.outputs).toMatchObject({ decision: "pass", "failure-class": "" });
  });

  test("era: a server that is modern alone works there and not elsewhere", async () => {
    const modern = await startServer("modern", ["http", "--legacy", "reject"]);
    const eras = ["auto", "2026-07-28", "legacy"];
    const runs = await Promise.all(eras.map((era) => bench.run({ targets: modern.url, era, "report-dir": era })));
    await modern.close();
    expect(runs.map(({ outputs }) => [outputs.decision, outputs["failure-class"]])).toEqual([
      ["pass", ""],
      ["pass", ""],
      ["fail", "proto.version_unsupported"],
    ]);
    expect(runs.slice(0, 2).map((run) => reportOf(run).targets[0]?.era)).toEqual(["modern", "modern"]);
  });

  test("samples: so many probes, and their 95th percentile", async () => {
    const server = await scripted({});
    const run = await bench.run({ targets: server.url, samples: "3" });
    expect(reportOf(run).targets[0]?.latency.p95).toBeGreaterThan(0);
    expect(server.steps().filter((step) => step === "POST initialize")).toHaveLength(3);
  });

  test("canary: the calls that are named are made, and what comes back is judged", async () => {
    const server = await scripted({
      "tools/call": ({ message, result }) => {
        const text = JSON.stringify(message.params);
        result({ content: [{ type: "text", text }], isError: text.includes("refund") });
      },
    });
    const canary = 'search {"query": "probe"}\nsearch {"query": "refund"}';
    const run = await bench.run({ targets: server.url, canary });
    expect(run.outputs).toMatchObject({ decision: "fail", "failure-class": "canary.is_error" });
    const called = server.requests.flatMap(({ message }) => (message.method === "tools/call" ? [message.params] : []));
    expect(called).toEqual([
      expect.objectContaining({ name: "search", arguments: { query: "probe" } }),
      expect.objectContaining({ name: "search", arguments: { query: "refund" } }),
    ]);
    const verdicts = reportOf(run).targets[0]?.checks.filter(({ check }) => check === "canary:search");
    expect(verdicts?.map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
  });

  test("canary: a JSON list with what must come back", async () => {
    const answer: Answering = ({ result }) => result({ content: [{ type: "text", text: "3 orders" }] });
    const server = await scripted({ "tools/call": answer });
    const canaryWith = (matches: string) =>
      JSON.stringify([{ tool: "search", expect: [{ pointer: "/content/0/text", matches }] }]);
    const runs = await Promise.all(
      ["^\\d+ orders$", "^0"].map((matches) => bench.run({ targets: server.url, canary: canaryWith(matches) })),
    );
    expect(runs.map(({ outputs }) => outputs["failure-class"])).toEqual(["", "canary.unexpected"]);
  });
});

describe("what is sent", () => {
  test("headers: go to the target, and their values are masked", async () => {
    const server = await scripted({});
    const run = await bench.run({ targets: server.url, headers: "X-Api-Key: key-of-the-server\nX-Tenant: acme" });
    expect(run.outputs.decision).toBe("pass");
    expect(server.requests.every(({ headers }) => headers["x-api-key"] === "key-of-the-server")).toBe(true);
    expect(server.requests[0]?.headers["x-tenant"]).toBe("acme");
    expect(told(run, "add-mask")).toContain("key-of-the-server");
    expect(told(run, "add-mask")).not.toContain("acme");
  });

  test("environment and working-directory: a command is started there, with nothing else of the job", async () => {
    mkdirSync(join(bench.directory, "server"), { recursive: true });
    bench.put("server/server.mjs", STDIO_SERVER);
    const inputs = { targets: `stdio:${process.execPath} server.mjs`, "working-directory": "server" };
    const checks = "required-tools: [tenant-acme]";
    const run = await bench.run({ ...inputs, checks, environment: "TENANT=acme\nAPI_KEY=key-of-the-server" });
    expect(run.outputs).toMatchObject({ decision: "pass", "failure-class": "" });
    expect(reportOf(run).targets[0]?.transport).toBe("stdio");
    expect(told(run, "add-mask")).toContain("key-of-the-server");
    const without = await bench.run({ ...inputs, checks });
    expect(without.outputs).toMatchObject({ decision: "fail", "failure-class": "schema.missing_tool" });
  });

  test("allow-redirects: within the same origin, and only when it is said", async () => {
    const server = await scripted({
      "server/discover": ({ url, response, error }) => {
        if (url === "/mcp") response.writeHead(308, { location: "/mcp/" }).end();
        else error(-32601);
      },
    });
    const runs = await Promise.all(
      ["false", "true"].map((allowed) => bench.run({ targets: server.url, "allow-redirects": allowed })),
    );
    expect(runs.map(({ outputs }) => [outputs.decision, outputs["failure-class"]])).toEqual([
      ["fail", "http.redirect_same_origin"],
      ["pass", ""],
    ]);
  });
});

describe("gates on the set", () => {
  test("min-healthy and min-zones: how many targets and zones are enough", async () => {
    const targets = `${search.url} zone=a\n${search.url}?2 zone=a\n${dead} zone=b`;
    const decisions = await Promise.all([
      decisionOf({ targets, "min-healthy": "2", "min-zones": "1" }),
      decisionOf({ targets, "min-healthy": "50%", "min-zones": "2" }),
      decisionOf({ targets, "min-healthy": "67%" }),
    ]);
    expect(decisions).toEqual(["pass", "fail", "fail"]);
  });

  test("parity: replicas behind one address are all met", async () => {
    const server = await startReplicas([toolsOf("search"), toolsOf("search", "pay")]);
    started.push(server);
    const targets = `${server.url} replicas=2`;
    const [asked, notAsked] = [await bench.run({ targets, parity: "true" }), await bench.run({ targets })];
    expect(asked.outputs).toMatchObject({ decision: "fail", parity: "different", healthy: "1", digest: "" });
    expect(told(asked, "error")[0]).toMatch(/^the contracts differ: \d of 8 have sha256:/);
    expect(notAsked.outputs).toMatchObject({ decision: "pass", parity: "same" });
  });

  test("max-megabytes: a list that is larger than the limit is read with a higher one", async () => {
    const tools = Array.from({ length: 3_000 }, (_, index) => ({
      ...SEARCH,
      name: `search-${index}`,
      description: "Finds what was asked for. ".repeat(60),
    }));
    const server = await scripted({ "tools/list": ({ result }) => result({ tools }) });
    const [tooLarge, read] = await Promise.all([
      bench.run({ targets: server.url }),
      bench.run({ targets: server.url, "max-megabytes": "32", checks: "min-tools: 3000", "report-dir": "more" }),
    ]);
    expect(tooLarge.outputs).toMatchObject({ decision: "fail", "failure-class": "http.oversize" });
    expect(tooLarge.summary).toContain("raise `max-megabytes`");
    expect(read.outputs).toMatchObject({ decision: "pass" });
  });

  test("concurrency: so many targets at the same time, and not more", async () => {
    const server = await startCrowded(3);
    started.push(server);
    const targets = Array.from({ length: 9 }, (_, index) => `${server.url}?${index}`).join("\n");
    const run = await bench.run({ targets, concurrency: "3", checks: "deterministic: false" });
    expect(run.outputs).toMatchObject({ decision: "pass", healthy: "9" });
    expect(server.mostAtOnce()).toBe(3);
  });
});

describe("times", () => {
  test("wait-for, interval and successes: a server that becomes ready", async () => {
    let asked = 0;
    const server = await scripted(
      {
        initialize: ({ result, text }) => {
          asked += 1;
          if (asked === 1) text(404, "text/plain", "warming up");
          else result(GREETING, { "mcp-session-id": "session-0001" });
        },
      },
      { sessionId: "session-0001" },
    );
    const checks = "unknown-session: false";
    const waiting = { "wait-for": "healthy", interval: "1", successes: "2", timeout: "20" };
    const run = await bench.run({ targets: server.url, checks, ...waiting });
    expect(run.outputs).toMatchObject({ decision: "pass", "failure-class": "" });
    const { waited } = reportOf(run);
    expect(waited).toMatchObject({ attempts: 3, succeeded: true });
    // Two intervals of a second, not of the five that are the default.
    expect(waited?.milliseconds).toBeGreaterThanOrEqual(2_000);
    expect(waited?.milliseconds).toBeLessThan(10_000);
    expect(run.stdout.match(/^attempt .*$/gm)).toEqual([
      expect.stringMatching(/^attempt 1: not yet: http:\S+: http\.404 \(.*warming up.*\)$/),
      "attempt 2: healthy, 1 in a row",
      "attempt 3: healthy, 2 in a row",
    ]);
    expect(server.steps().filter((step) => step === "DELETE")).toHaveLength(2);
  });

  test("timeout: how long is waited in all, and why it was in vain", async () => {
    const run = await bench.run({ targets: dead, "wait-for": "healthy", timeout: "1" });
    expect(run.outputs).toMatchObject({ decision: "fail", "failure-class": "tcp.refused" });
    expect(reportOf(run).waited).toMatchObject({ attempts: 1, succeeded: false });
  });

  test("request-timeout and timeout: how long one request and the probe of one target may take", async () => {
    const server = await scripted({ "tools/list": () => undefined });
    const [ofRequest, ofTarget] = await Promise.all([
      bench.run({ targets: server.url, "request-timeout": "1" }),
      bench.run({ targets: server.url, timeout: "1", "report-dir": "whole" }),
    ]);
    for (const run of [ofRequest, ofTarget]) {
      expect(run.outputs).toMatchObject({ decision: "fail", "failure-class": "http.timeout_headers" });
      expect(reportOf(run).targets[0]?.findings[0]?.stage).toBe("tools/list");
      // Without the input it would have taken five seconds.
      expect(reportOf(run).targets[0]?.milliseconds).toBeLessThan(4_000);
    }
  });
});

/** A server over stdio that lists one tool, whose name tells its tenant; it does not start among the variables of a job. */
const STDIO_SERVER = `
import { createInterface } from "node:readline";
if (Object.keys(process.env).some((name) => /^(GITHUB|INPUT)_/.test(name))) process.exit(1);
createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method } = JSON.parse(line);
  if (id === undefined) return;
  const tools = [{ name: "tenant-" + process.env.TENANT, inputSchema: { type: "object" } }];
  const result = { initialize: ${JSON.stringify(GREETING)}, "tools/list": { tools } }[method];
  const error = { code: -32601, message: "Method not found" };
  console.log(JSON.stringify({ jsonrpc: "2.0", id, ...(result === undefined ? { error } : { result }) }));
});
`;
