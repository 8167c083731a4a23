import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseCanaries } from "../../shared/gates/canary-calls.ts";
import { parseChecks } from "../../shared/gates/probe-checks.ts";
import { parseTargets } from "../../shared/gates/target-lines.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error("it was accepted");
}

const A = "https://a.example/mcp";

describe("targets", () => {
  test.each<readonly [string, string, readonly unknown[]]>([
    ["a line", A, [{ target: A }]],
    ["a line with labels", `${A}  region=eu\tzone=eu-1a`, [{ target: A, region: "eu", zone: "eu-1a" }]],
    [
      "every label",
      `${A} region=a zone=b replica=c colour=d environment=e replicas=3`,
      [{ target: A, region: "a", zone: "b", replica: "c", colour: "d", environment: "e", replicas: 3 }],
    ],
    ["a label with an equals sign in it", `${A} zone=a=b`, [{ target: A, zone: "a=b" }]],
    ["a scheme in capitals", "HTTPS://a.example/ zone=a", [{ target: "HTTPS://a.example/", zone: "a" }]],
    ["a command line, which has words of its own", "stdio:node a.js zone=b", [{ target: "stdio:node a.js zone=b" }]],
    ["lines, blank lines and remarks", `\n# eu\r\n${A}\r\n\n  stdio:x\n`, [{ target: A }, { target: "stdio:x" }]],
    [
      "a JSON list",
      `["${A}", {"target": "stdio:x", "replicas": 2}]`,
      [{ target: A }, { target: "stdio:x", replicas: 2 }],
    ],
    ["a JSON list over several lines", ` \n[\n"${A}"\n]\n`, [{ target: A }]],
  ])("may be %s", (_case, text, targets) => {
    expect(parseTargets(text, "targets")).toEqual(targets);
  });

  test.each([
    ["nothing", "# none\n\n", "targets.txt cannot be used: name one target at least"],
    ["an empty list", "[]", "targets.txt cannot be used: name one target at least"],
    ["half a list", `["${A}"`, "targets.txt cannot be used: no valid JSON"],
    ["a list too deep", "[".repeat(50_000) + "]".repeat(50_000), "targets.txt cannot be used: nested too deep"],
    ["a list of numbers", "[1]", "targets.txt cannot be used: target 1: must be an object"],
    ["an object without a target", '[{"zone":"a"}]', "targets.txt cannot be used: target 1: target: missing"],
    [
      "a mistyped label",
      `${A}\n${A} zon=a`,
      'targets.txt cannot be used: line 2: unknown label "zon"; did you mean "zone"?',
    ],
    [
      "an unknown label",
      `${A} weight=1`,
      'targets.txt cannot be used: line 1: unknown label "weight"; known are region, zone, replica, colour, environment, replicas',
    ],
    [
      "a label that would change the address",
      `${A} target=https://evil.example/`,
      'targets.txt cannot be used: line 1: unknown label "target"; known are region, zone, replica, colour, environment, replicas',
    ],
    [
      "a label without a value",
      `${A} zone`,
      "targets.txt cannot be used: line 1: word 2 is no label; write name=value, such as zone=eu-1a",
    ],
    ["a label with an empty value", `${A} zone=`, "targets.txt cannot be used: line 1: zone: must not be empty"],
    ["a label twice", `${A} zone=a zone=b`, "targets.txt cannot be used: line 1: zone stands there twice"],
    ["no number of replicas", `${A} replicas=0x3`, "targets.txt cannot be used: line 1: replicas: must be a number"],
    ["no replicas", `${A} replicas=0`, "targets.txt cannot be used: line 1: replicas: must be 1 at least"],
    [
      "several mistakes",
      `${A} zone=\n${A} x=1\n${A} regoin=a`,
      [
        "targets.txt cannot be used, 3 problems:",
        '- line 2: unknown label "x"; known are region, zone, replica, colour, environment, replicas',
        '- line 3: unknown label "regoin"; did you mean "region"?',
        "- line 1: zone: must not be empty",
      ].join("\n"),
    ],
  ])("cannot be %s", (_case, text, message) => {
    expect(refusal(() => parseTargets(text, "targets.txt"))).toBe(message);
  });

  test("are told to be wrong in one line where the place is said by others", () => {
    expect(refusal(() => parseTargets(`${A} zone\n${A} zone=`))).toBe(
      "line 1: word 2 is no label; write name=value, such as zone=eu-1a; line 2: zone: must not be empty",
    );
  });

  test("that hold a password do not show it when a blank got into it", () => {
    const message = refusal(() => parseTargets("https://user:first half-second@a.example/mcp"));
    expect(message).toBe("line 1: word 2 is no label; write name=value, such as zone=eu-1a");
  });
});

describe("canary calls", () => {
  test.each<readonly [string, string, readonly unknown[]]>([
    ["the name of a tool", "ping", [{ tool: "ping" }]],
    ["a name and arguments", 'search {"q": "a b", "n": [1]}', [{ tool: "search", arguments: { q: "a b", n: [1] } }]],
    ["several lines", "a\r\n\n b {}\n", [{ tool: "a" }, { tool: "b", arguments: {} }]],
    ["a JSON list", '[{"tool": "a", "is-error": true}]', [{ tool: "a", "is-error": true }]],
    ["none", " \n", []],
  ])("may be %s", (_case, text, calls) => {
    expect(parseCanaries(text, "canary")).toEqual(calls);
  });

  test.each([
    ["arguments that are no JSON", "a {q: 1}", "line 1: the arguments of a: no valid JSON"],
    ["arguments that are a list", "a [1]", "line 1: the arguments of a are no JSON object"],
    ["arguments that are nothing", "a null", "line 1: the arguments of a are no JSON object"],
    [
      "arguments nested too deep",
      `a {"b":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
      "line 1: the arguments of a: nested too deep",
    ],
    [
      "an argument that JavaScript takes for something else",
      'a {"__proto__": 1}',
      'line 1: the arguments of a: "__proto__" is no name that can be used',
    ],
    ["an unknown key", '[{"tool": "a", "args": {}}]', 'call 1: unknown key "args"'],
    ["no tool", '["a"]', "call 1: must be an object"],
    [
      "a pattern that a hostile text could make run for ever",
      '[{"tool": "a", "expect": [{"pointer": "", "matches": "(a+)+b\\\\b"}]}]',
      'call 1: expect.0.matches: "(a+)+b\\b" cannot be run without backtracking; write it without \\b, ' +
        "back-references, look-behind, look-ahead elsewhere than behind ^ and anchors in the middle, with small counts, or " +
        "split it into several expectations",
    ],
    [
      "several mistakes",
      "a {\nb 1",
      "line 1: the arguments of a: no valid JSON; line 2: the arguments of b are no JSON object",
    ],
  ])("cannot have %s", (_case, text, message) => {
    expect(refusal(() => parseCanaries(text))).toBe(message);
  });
});

describe("however deep it is nested", () => {
  test.each([100, 500, 1_000, 2_000, 3_000, 5_000, 10_000, 20_000])("at %i levels, it is read or refused", (levels) => {
    const nested = `{"b":${"[".repeat(levels)}${"]".repeat(levels)}}`;
    for (const work of [
      () => parseCanaries(`a ${nested}`),
      () => parseCanaries(`[{"tool": "a", "arguments": ${nested}}]`),
      () => parseTargets(`[${nested}]`),
      () => parseChecks(`canaries: [{ tool: a, arguments: ${nested} }]`),
    ]) {
      let outcome: unknown;
      try {
        outcome = work();
      } catch (error) {
        outcome = error;
      }
      expect(
        outcome instanceof ConfigurationError || Array.isArray(outcome) || Object(outcome).canaries !== undefined,
      ).toBe(true);
    }
  });
});

describe("checks", () => {
  test("are YAML or JSON", () => {
    const checks = { "min-tools": 2, "required-tools": ["a"], latency: { total: 500 } };
    expect(parseChecks("min-tools: 2\nrequired-tools: [a]\nlatency: { total: 500 }\n")).toEqual(checks);
    expect(parseChecks(JSON.stringify(checks))).toEqual(checks);
  });

  test.each([
    ["nothing", "", "no check stands there"],
    ["remarks alone", "# min-tools: 1\n  # later\n", "no check stands there"],
    [
      "a mistyped key",
      "min-tool: 1",
      'The mapping of checks is not valid: line 1, column 1: unknown key "min-tool"; did you mean "min-tools"?',
    ],
    [
      "a key that only the policy has",
      "targets: [a]",
      'The mapping of checks is not valid: line 1, column 1: unknown key "targets"',
    ],
    [
      "a list",
      "- min-tools",
      "The mapping of checks is not valid: line 1, column 1: the mapping: a list is not a mapping",
    ],
  ])("cannot be %s", (_case, text, message) => {
    expect(refusal(() => parseChecks(text))).toBe(message);
  });
});

/** Texts of any kind, and such as are nearly right. */
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.json({ depthSize: "medium" }),
  fc.array(fc.jsonValue()).map((list) => JSON.stringify(list)),
  fc
    .array(
      fc.array(
        fc.constantFrom(
          A,
          "stdio:x",
          "zone=a",
          "zone=",
          "=",
          "replicas=2",
          "target=x",
          "__proto__=x",
          "#",
          "[",
          "{}",
          '{"a":',
          "tool",
          " ",
          "\t",
        ),
        { maxLength: 5 },
      ),
      { maxLength: 4 },
    )
    .map((lines) => lines.map((words) => words.join(" ")).join("\n")),
  fc
    .array(
      fc.dictionary(
        fc.constantFrom("target", "zone", "replicas", "tool", "arguments", "expect", "__proto__"),
        fc.jsonValue(),
      ),
    )
    .map((list) => JSON.stringify(list)),
);

describe.each([
  ["targets", parseTargets],
  ["canary calls", parseCanaries],
  ["checks", parseChecks],
])("whatever stands there as %s", (_name, parse) => {
  test("it is read, or refused as the user's mistake", () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(parse(text)).toBeDefined();
        } catch (error) {
          if (!(error instanceof ConfigurationError)) throw error;
          expect(error.message).not.toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("however targets are written", () => {
  const word = fc.stringMatching(/^[a-z0-9.-]{1,8}$/);
  const target = fc.record(
    {
      target: word.map((path) => `https://a.example/${path}`),
      zone: word,
      replica: word,
      replicas: fc.integer({ min: 1, max: 99 }),
    },
    { requiredKeys: ["target"] },
  );

  test("lines and a JSON list mean the same", () => {
    fc.assert(
      fc.property(fc.array(target, { minLength: 1, maxLength: 5 }), (targets) => {
        const lines = targets.map(({ target: address, ...labels }) =>
          [address, ...Object.entries(labels).map(([name, value]) => `${name}=${value}`)].join(" "),
        );
        expect(parseTargets(lines.join("\n"))).toEqual(targets);
        expect(parseTargets(JSON.stringify(targets))).toEqual(targets);
      }),
    );
  });
});
