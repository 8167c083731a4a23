import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { XMLParser } from "fast-xml-parser";
import { type Answering, type ScriptedServer, startScripted } from "../mcp/probe/scripted-server.ts";
import { type StatefulServer, startStateful } from "../mcp/probe/stateful-server.ts";
import { readExposition } from "../report/probe-exposition.ts";
import { freePort } from "../servers/start.ts";
import { leaked, ProbeBench, reportOf, told } from "./probe-bench.ts";
import { SEARCH } from "./probe-servers.ts";
import type { ActionRun } from "./run-action.ts";

let bench: ProbeBench;
let stateful: StatefulServer;
let search: ScriptedServer;

beforeAll(async () => {
  bench = await ProbeBench.start();
  stateful = await startStateful();
  search = await startScripted({ "tools/list": ({ result }) => result({ tools: [SEARCH] }) });
});

afterEach(() => {
  expect(bench.github.violations).toEqual([]);
  expect(stateful.open()).toEqual([]);
});

afterAll(async () => {
  await stateful.close();
  await search.close();
  await bench.close();
});

describe("a server that works", () => {
  let run: ActionRun;
  beforeAll(async () => {
    run = await bench.run({
      targets: stateful.url,
      service: "payments",
      vantage: "our office",
      "report-dir": "out/probe",
    });
  });

  test("passes, and says so in every output", () => {
    const file = (name: string) => join(bench.directory, "out/probe", name);
    expect(run.outputs).toEqual({
      decision: "pass",
      "failure-class": "",
      healthy: "1",
      unhealthy: "0",
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      parity: "same",
      "report-json": file("payments-probe.json"),
      "report-markdown": file("payments-probe.md"),
      "report-junit": file("payments-probe.junit.xml"),
      "report-prometheus": file("payments-probe.prom"),
    });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("leaves no session behind", () => {
    expect(stateful.opened()).toBeGreaterThan(0);
    expect(stateful.open()).toEqual([]);
    expect(reportOf(run).targets[0]?.session.state).toBe("deleted");
  });

  test("is reported in JSON as the published schema says", () => {
    expect(reportOf(run)).toMatchObject({
      service: "payments",
      decision: "pass",
      vantage: "our office",
      targets: [{ target: stateful.url, era: "legacy", transport: "streamable-http", failureClass: null }],
    });
  });

  test("is reported in JUnit, Markdown and Prometheus' format", () => {
    const text = (output: string) => readFileSync(run.outputs[output] ?? "", "utf8");
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(text("report-junit"));
    expect(testsuites).toMatchObject({ "@_failures": "0", "@_errors": "0" });
    expect(text("report-markdown")).toContain(stateful.url);
    const metrics = readExposition(text("report-prometheus"));
    const up = metrics.find(({ name }) => name === "mcp_probe_up");
    expect(up?.samples).toEqual([
      { name: "mcp_probe_up", labels: { service: "payments", target: stateful.url }, value: 1 },
    ]);
  });

  test("leaves nothing but the reports in the folder", () => {
    expect(readdirSync(join(bench.directory, "out/probe")).sort()).toEqual([
      "payments-probe.json",
      "payments-probe.junit.xml",
      "payments-probe.md",
      "payments-probe.prom",
    ]);
  });

  test("is told in the job summary, with timings, and in no annotation", () => {
    expect(run.summary).toContain("payments works");
    expect(run.summary).toMatch(/\d+(\.\d+)? m?s/);
    expect(told(run, "error")).toEqual([]);
    expect(told(run, "warning")).toEqual([]);
  });
});

describe("a set of which some do not work", () => {
  let run: ActionRun;
  let dead: string;
  beforeAll(async () => {
    dead = `http://127.0.0.1:${await freePort()}/mcp`;
    run = await bench.run({ targets: `${search.url} region=eu zone=eu-1a\n# the other one\n${dead} zone=eu-1b` });
  });

  test("fails, and names the class and the counts", () => {
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      decision: "fail",
      "failure-class": "tcp.refused",
      healthy: "1",
      unhealthy: "1",
      digest: "",
      parity: "unknown",
    });
  });

  test("is annotated by its cause, and the step says where to read on", () => {
    const [annotation, step] = run.commands.filter(({ name }) => name === "error");
    expect(annotation?.properties.title).toBe(`tcp.refused: ${dead} (eu-1b)`);
    expect(annotation?.message).toMatch(/Nothing listens at the address.*Next: /);
    expect(step?.message).toBe(
      "The probe says no: mcp-server: 1 of 2 targets is not healthy (tcp.refused). The job summary and mcp-gates-report hold the report.",
    );
  });

  test("is in the summary with every target and its labels", () => {
    for (const words of [search.url, dead, "eu-1a", "eu-1b", "tcp.refused"]) expect(run.summary).toContain(words);
    expect(reportOf(run).targets.map(({ labels }) => labels)).toEqual([
      { region: "eu", zone: "eu-1a" },
      { zone: "eu-1b" },
    ]);
  });
});

describe("what could not be established", () => {
  test("is unknown, and does not pass", async () => {
    const metadata: Answering = ({ json }) =>
      json(200, { resource: server.url, authorization_servers: ["https://login.example"] });
    const server: ScriptedServer = await startScripted({
      GET: metadata,
      "*": ({ json }) => json(401, {}, { "www-authenticate": 'Bearer error="invalid_token"' }),
    });
    const run = await bench.run({ targets: server.url, auth: "bearer", token: "a-token-that-is-old" });
    await server.close();
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "unknown", "failure-class": "auth.token_rejected", unhealthy: "1" });
    expect(told(run, "error").at(-1)).toMatch(/^The probe could not decide: mcp-server: no verdict: /);
    expect(leaked(run, ["a-token-that-is-old"], join(bench.directory, "mcp-gates-report"))).toEqual([]);
  });
});

describe("wrong inputs", () => {
  test("are told all at once, without a value of a secret, and nobody is asked", async () => {
    const secrets = ["secret-of-the-url", "secret-of-a-header", "secret-of-the-job"];
    const asked = [search.requests.length, bench.github.requests.length];
    const run = await bench.run({
      targets: `https://probe:${secrets[0]}@a.example/mcp zon=a\n${search.url} zone`,
      era: "newest",
      headers: secrets[1] ?? "",
      environment: secrets[2] ?? "",
      service: "not a name",
      vantage: "v".repeat(81),
      auth: "basic",
      "allow-redirects": "yes",
      "min-healthy": "most",
      "min-zones": "two",
      parity: "1",
      samples: "0",
      canary: "search {",
      "wait-for": "ready",
      timeout: "10s",
      interval: "0",
      successes: "-1",
      "request-timeout": "0.5",
      concurrency: "201",
      "report-dir": "wrong",
    });
    expect(run).toMatchObject({ exitCode: 1, outputs: {}, summary: "" });
    const [heading, ...problems] = told(run, "error").join("\n").split("\n");
    expect(heading).toBe("The inputs of this action are wrong, 19 problems:");
    expect(problems).toEqual([
      '- targets: line 1: unknown label "zon"; did you mean "zone"?; line 2: word 2 is no label; write name=value, such as zone=eu-1a',
      "- era: must be auto, modern, legacy or a revision such as 2026-07-28",
      "- headers: Line 1 of the headers has no colon; write one `Name: value` a line.",
      "- environment: line 1 is not NAME=value",
      expect.stringMatching(/^- service: /),
      "- vantage: longer than 80 characters",
      '- auth: "basic" is not one of none, bearer, client-secret, private-key',
      '- allow-redirects: "yes" is neither true nor false',
      '- min-healthy: "most" is no count and no share such as 50%',
      '- min-zones: "two" is not a whole number from 0 to 1000',
      '- parity: "1" is neither true nor false',
      '- samples: "0" is not a whole number from 1 to 100',
      "- canary: line 1: the arguments of search: no valid JSON",
      '- wait-for: "ready" is not one of healthy',
      '- timeout: "10s" is not a whole number from 1 to 86400',
      '- interval: "0" is not a whole number from 1 to 3600',
      '- successes: "-1" is not a whole number from 1 to 100',
      '- request-timeout: "0.5" is not a whole number from 1 to 3600',
      '- concurrency: "201" is not a whole number from 1 to 200',
    ]);
    expect(leaked(run, secrets, join(bench.directory, "wrong"))).toEqual([]);
    expect([search.requests.length, bench.github.requests.length]).toEqual(asked);
    expect(existsSync(join(bench.directory, "wrong"))).toBe(false);
  });

  test("that contradict each other are told all at once too", async () => {
    const run = await bench.run({
      targets: search.url,
      auth: "client-secret",
      "client-secret": "secret-of-the-client",
      token: "secret-of-the-token",
      "client-certificate": "-----BEGIN CERTIFICATE-----",
      interval: "5",
      checks: "min-tool: 1",
    });
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(told(run, "error").join("\n").split("\n")).toEqual([
      "The login cannot be used, 2 problems:",
      "- auth client-secret needs client-id, which is empty or not given",
      "- token is given, and auth client-secret does not use it; correct one of the two",
      "client-certificate and client-certificate-key belong together: give both or none.",
      "The times cannot be used: interval is about waiting: give wait-for healthy too, or leave it out",
      'The mapping in checks is not valid: line 1, column 1: unknown key "min-tool"; did you mean "min-tools"?',
    ]);
    expect(leaked(run, ["secret-of-the-client", "secret-of-the-token"], join(bench.directory, "wrong"))).toEqual([]);
  });

  test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    ["no target", {}, /^There is no target: name one, or list them in the policy \(probe\.targets\)\.$/],
    ["a target that is a file", { targets: "contract.json" }, /^The targets cannot be probed: it is no running server/],
    [
      "a folder that is not there",
      { targets: "stdio:x", "working-directory": "no" },
      /^working-directory: there is no folder no /,
    ],
    [
      "a contract that is not there",
      { targets: "stdio:x", "expected-contract": "no.json" },
      /^The expected contract: .*no\.json/,
    ],
    [
      "a key that is none",
      { targets: "https://a.example", auth: "private-key", "client-id": "a", "client-key": "my-key-itself" },
      /^client-key is neither PEM nor a file that can be read \(ENOENT\)\.$/,
    ],
    [
      "a policy that is not there",
      { targets: "stdio:x", "policy-path": "no.yml" },
      /^There is no policy no\.yml at a+/,
    ],
    [
      "a policy without a token",
      { targets: "stdio:x", "policy-path": "no.yml", "github-token": "" },
      /^policy-path: without github-token/,
    ],
  ])("are a sentence: %s", async (_case, inputs, words) => {
    const run = await bench.run(inputs);
    expect(run).toMatchObject({ exitCode: 1, outputs: {}, summary: "" });
    expect(told(run, "error")).toEqual([expect.stringMatching(words)]);
    expect(run.stdout).not.toMatch(/\n\s+at |node:internal/);
  });
});

describe("secrets", () => {
  test("stand nowhere, not even when servers echo them", async () => {
    const secrets = {
      header: "header-value-0001",
      bearer: "bearer-token-0002",
      query: "query-token-0003",
      variable: "variable-value-0004",
      password: "url-password-0005",
    };
    const echo: Answering = ({ headers, url, json }) =>
      json(500, { error: `no: ${headers.authorization} ${headers["x-api-key"]} ${url}` });
    const echoing = await startScripted({ "*": echo });
    const complaint = '["cannot reach", process.env.DATABASE, "with", process.argv[2]].join(" ")';
    bench.put("exits.mjs", `console.error(${complaint}); process.exit(3);`);
    const { port } = new URL(echoing.url);
    const targets = [
      { target: `${echoing.url}?access_token=${secrets.query}`, zone: "a" },
      { target: `http://user:${secrets.password}@127.0.0.1:${port}/mcp`, zone: "b" },
      { target: `stdio:${process.execPath} exits.mjs --password=${secrets.password}`, zone: "c" },
    ];
    const run = await bench.run({
      targets: JSON.stringify(targets),
      headers: `X-Api-Key: ${secrets.header}\nAuthorization: Bearer ${secrets.bearer}`,
      environment: `DATABASE=${secrets.variable}`,
      "report-dir": "secrets",
    });
    await echoing.close();
    expect(echoing.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${secrets.bearer}`,
      "x-api-key": secrets.header,
    });
    expect(reportOf(run).targets.map(({ failureClass }) => failureClass)).toEqual([
      "http.5xx",
      "http.5xx",
      "process.exited",
    ]);
    expect(reportOf(run).targets[2]?.findings[0]?.detail).toMatch(/cannot reach \*\*\* with /);
    expect(leaked(run, Object.values(secrets), join(bench.directory, "secrets"))).toEqual([]);
    expect(told(run, "add-mask")).toEqual(expect.arrayContaining(Object.values(secrets)));
  });
});
