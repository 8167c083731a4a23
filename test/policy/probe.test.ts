import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type * as z from "zod";
import { parseChecks } from "../../shared/gates/probe-checks.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";
import { probeCanarySchema } from "../../shared/policy/probe.ts";
import { eraChoice, minimumHealthy } from "../../shared/policy/probe-choices.ts";
import { probeTargetSchema } from "../../shared/policy/probe-target.ts";

function refusals(schema: z.ZodType, value: unknown): readonly string[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

/** What a policy says of probes, or what is wrong with it. */
function probePolicy(lines: string): unknown {
  const indented = lines.replaceAll(/^/gm, "  ");
  try {
    return parsePolicy(`version: 1\nprobe:\n${indented}\n`, "the policy").probe;
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
}

describe("how many targets must be healthy", () => {
  test.each([
    [2, { count: 2 }],
    [0, { count: 0 }],
    ["3", { count: 3 }],
    [" 3 ", { count: 3 }],
    ["50%", { share: 0.5 }],
    ["100 %", { share: 1 }],
    ["0%", { share: 0 }],
  ])("%j is %j", (written, meant) => {
    expect(minimumHealthy.parse(written)).toEqual(meant);
  });

  test.each([-1, 1.5, "101%", "-1", "half", "", "5 0%", true, null, ["1"], "1e2"])(
    "%j is nothing of the kind",
    (written) => {
      expect(refusals(minimumHealthy, written)).toEqual([
        `${JSON.stringify(written)} is no count and no share such as 50%`,
      ]);
    },
  );
});

describe("the era to ask in", () => {
  test.each(["auto", "modern", "legacy", "2026-07-28", "2024-11-05"])("may be %s", (era) => {
    expect(refusals(eraChoice, era)).toEqual([]);
  });

  test.each(["Modern", "2026-7-28", "2026-07-28 ", "", "latest"])("cannot be %j", (era) => {
    expect(refusals(eraChoice, era)).toEqual(["must be auto, modern, legacy or a revision such as 2026-07-28"]);
  });
});

describe("a target", () => {
  test.each<readonly [unknown, unknown]>([
    ["https://a.example/mcp", { target: "https://a.example/mcp" }],
    [
      { target: "https://a.example/mcp", zone: "eu-1a", replicas: 3 },
      { target: "https://a.example/mcp", zone: "eu-1a", replicas: 3 },
    ],
  ])("may be written as %j", (written, meant) => {
    expect(probeTargetSchema.parse(written)).toEqual(meant);
  });

  test.each<readonly [unknown, readonly string[]]>([
    ["", ["must not be empty"]],
    [{ target: "a", zone: "" }, ["must not be empty"]],
    [{ target: "a", replicas: 0 }, ["must be 1 at least"]],
    [{ target: "a", colour: "", zon: "b" }, ["must not be empty", 'Unrecognized key: "zon"']],
  ])("that is %j is told all that is wrong with it", (written, problems) => {
    expect(refusals(probeTargetSchema, written)).toEqual(problems);
  });
});

describe("a canary call", () => {
  test.each<readonly [string, unknown]>([
    ["the tool alone", { tool: "search" }],
    ["a whole result", { tool: "search", expect: [{ pointer: "", equals: { content: [] } }] }],
    ["a pointer with escapes", { tool: "search", expect: [{ pointer: "/a~1b/~0/0", equals: null }] }],
    ["a regular expression", { tool: "search", expect: [{ pointer: "/content/0/text", matches: "^\\p{L}+$" }] }],
  ])("may be %s", (_case, written) => {
    expect(refusals(probeCanarySchema, written)).toEqual([]);
  });

  test.each<readonly [string, unknown, RegExp]>([
    ["an expectation of nothing", { tool: "a", expect: [{ pointer: "/a" }] }, /needs a `pointer`, and either/],
    [
      "an expectation of two kinds",
      { tool: "a", expect: [{ pointer: "/a", equals: 1, matches: "1" }] },
      /needs a `pointer`, and either/,
    ],
    ["no pointer", { tool: "a", expect: [{ pointer: "a/b", equals: 1 }] }, /no JSON pointer/],
    ["a pointer with half an escape", { tool: "a", expect: [{ pointer: "/a~2", equals: 1 }] }, /no JSON pointer/],
    ["no regular expression", { tool: "a", expect: [{ pointer: "/a", matches: "(" }] }, /no regular expression/],
    [
      "a pattern that only an engine that backtracks can run",
      { tool: "a", expect: [{ pointer: "/a", matches: "(?<!no )(\\w+\\s?)+$" }] },
      /^"\(\?<!no .*cannot be run without backtracking; write it without \\b/,
    ],
    ["no time", { tool: "a", "max-milliseconds": 0 }, /more than 0/],
    ["a tool without a name", { tool: "" }, /must not be empty/],
  ])("cannot have %s", (_case, written, words) => {
    expect(refusals(probeCanarySchema, written).join()).toMatch(words);
  });
});

describe("the examples in the README of the action", () => {
  const readme = readFileSync(new URL("../../actions/protocol-probe/README.md", import.meta.url), "utf8");
  const example = (beginning: string) =>
    [...readme.matchAll(/```yaml\n([^`]*(?:`[^`]+`[^`]*)*)```/g)]
      .map(([, text = ""]) => text)
      .find((text) => text.startsWith(beginning));

  test("are checks and a policy", () => {
    expect(Object.keys(parseChecks(example("min-tools") ?? "", "the README"))).toHaveLength(13);
    expect(parsePolicy(example("version: 1") ?? "", "the README").probe?.targets).toEqual([
      { target: "https://us.payments.example.com/mcp", zone: "us-2b" },
      { target: "https://eu.payments.example.com/mcp", region: "eu", zone: "eu-1a", replicas: 3 },
    ]);
  });
});

describe("the probe part of a policy", () => {
  test("says everything that it may say", () => {
    const lines = `targets:
  - https://a.example/mcp
  - target: https://b.example/mcp
    zone: b
min-healthy: 50%
min-zones: 2
parity: true
parity-samples: 5
concurrency: 4
max-megabytes: 32
era: legacy
allow-redirects: true
latency: { p95: 2500 }
witnesses: { file: calls.json, tools: [search] }`;
    expect(probePolicy(lines)).toEqual({
      targets: [{ target: "https://a.example/mcp" }, { target: "https://b.example/mcp", zone: "b" }],
      "min-healthy": { share: 0.5 },
      "min-zones": 2,
      parity: true,
      "parity-samples": 5,
      concurrency: 4,
      "max-megabytes": 32,
      era: "legacy",
      "allow-redirects": true,
      latency: { p95: 2500 },
      witnesses: { file: "calls.json", tools: ["search"] },
    });
  });

  test.each([
    [
      "requried-tools: [a]",
      /line 3, column 3: unknown key "requried-tools" below probe; did you mean "required-tools"\?/,
    ],
    ["targets: []", /probe\.targets: name one target at least/],
    ["targets: [{ target: a, zon: b }]", /unknown key "zon" below probe\.targets\.0/],
    ["targets: [{ zone: b }]", /probe\.targets\.0\.target: missing/],
    ["targets: [3]", /probe\.targets\.0: 3 is not a mapping/],
    ["max-megabytes: 257", /probe\.max-megabytes: .*256/],
    ["min-healthy: most", /probe\.min-healthy: "most" is no count and no share such as 50%/],
    ["samples: 101", /probe\.samples: /],
    ["expected-digest: sha256:abc", /probe\.expected-digest: must be `sha256:` and 64 hex digits/],
    ["latency: { tcp: 0 }", /probe\.latency\.tcp: must be more than 0 milliseconds/],
    ["latency: { ttfb: 5 }", /unknown key "ttfb" below probe\.latency/],
    ["witnesses: { file: a.json, tools: [] }", /name the tools that may be called/],
    ["era: newest", /must be auto, modern, legacy or a revision/],
    [
      "canaries: [{ tool: a, expect: [{ pointer: '', matches: '(?!b)a' }] }]",
      /line 3, column \d+: probe\.canaries\.0\.expect\.0\.matches: "\(\?!b\)a" cannot be run without backtracking; /,
    ],
    ["concurrency: 0", /probe\.concurrency: /],
    ["stream: yes", /"yes" is not true or false/],
  ])("cannot say %s", (lines, words) => {
    expect(probePolicy(lines)).toMatch(words);
  });
});
