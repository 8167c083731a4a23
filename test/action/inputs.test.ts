import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import * as z from "zod";
import { inputs as gateInputs } from "../../actions/schema-diff-gate/inputs.ts";
import {
  choice,
  environmentLines,
  flag,
  secret,
  text,
  valuesOfLines,
  wholeNumber,
} from "../../shared/action/fields.ts";
import { type InputShape, readInputs } from "../../shared/action/inputs.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";

const environment = process.env;
let printed: string[];

beforeEach(() => {
  process.env = {};
  printed = [];
  jest.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed.push(String(chunk));
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = environment;
});

function give(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) process.env[`INPUT_${name.toUpperCase()}`] = value;
}

function problem(shape: InputShape): string {
  try {
    readInputs(shape);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error("the inputs were accepted");
}

const masked = () => printed.filter((line) => line.startsWith("::add-mask::")).map((line) => line.trim().slice(12));

describe("inputs are read", () => {
  const shape = {
    baseline: text(),
    "fail-on": choice(["breaking", "never"]).optional(),
    comment: flag().default(true),
    "timeout-seconds": wholeNumber({ minimum: 1, maximum: 600 }).optional(),
  };

  test("under the names that code uses", () => {
    give({ baseline: " a ", "fail-on": "never", comment: "False", "timeout-seconds": "30" });
    expect(readInputs(shape)).toEqual({ baseline: "a", failOn: "never", comment: false, timeoutSeconds: 30 });
  });

  test("and an empty one counts as not given", () => {
    give({ baseline: "a", "fail-on": "", comment: "  " });
    expect(readInputs(shape)).toEqual({ baseline: "a", comment: true });
  });

  test("and all that is wrong is told at once, as action.yml spells it", () => {
    give({ "fail-on": "Breaking", comment: "yes", "timeout-seconds": "10s" });
    expect(problem(shape)).toBe(
      [
        "The inputs of this action are wrong, 4 problems:",
        "- baseline: required, but empty",
        '- fail-on: "Breaking" is not one of breaking, never',
        '- comment: "yes" is neither true nor false',
        '- timeout-seconds: "10s" is not a whole number from 1 to 600',
      ].join("\n"),
    );
  });

  test("and one wrong one is told in one line", () => {
    expect(problem({ baseline: text() })).toBe("The inputs of this action are wrong: baseline: required, but empty");
  });

  test.each(["0", "601", "1.5", "1e2", "0x10", "-1", "ten", "9".repeat(30)])(
    "and %s is no number from 1 to 600",
    (value) => {
      give({ n: value });
      expect(problem({ n: wholeNumber({ minimum: 1, maximum: 600 }) })).toContain("not a whole number from 1 to 600");
    },
  );

  test.each(["1", "0", "yes", "on", "y"])("and %s is neither true nor false", (value) => {
    give({ comment: value });
    expect(problem({ comment: flag() })).toContain("neither true nor false");
  });
});

describe("environment lines", () => {
  const shape = { env: environmentLines() };

  test("are variables, their values as they stand", () => {
    give({ env: 'A=1\r\n\n  B_2=x=y "z"\n__proto__=p' });
    const { env } = readInputs(shape);
    expect(Object.entries(env)).toEqual([
      ["A", "1"],
      ["B_2", 'x=y "z"'],
      ["__proto__", "p"],
    ]);
  });

  test("that are wrong are told by their number, never by their text", () => {
    give({ env: "A=1\nhunter2hunter2\n1B=x\nA=2" });
    const message = problem(shape);
    expect(message).toContain("line 2 is not NAME=value");
    expect(message).toContain("line 3 is not NAME=value");
    expect(message).toContain("line 4 sets A a second time");
    expect(message).not.toContain("hunter2");
  });
});

describe("secrets are masked", () => {
  test("before anything else is said, even when another input is wrong", () => {
    give({ token: "ghs_secret" });
    problem({ baseline: text(), token: secret(text()).optional() });
    expect(masked()).toEqual(["ghs_secret"]);
  });

  test("line by line as well", () => {
    give({ key: "first line\nsecond line" });
    readInputs({ key: secret(text()) });
    expect(masked()).toEqual(["first line%0Asecond line", "first line", "second line"]);
  });

  test.each([
    ["the value and the part after the scheme", "Authorization: Bearer abcdefgh", ["Bearer abcdefgh", "abcdefgh"]],
    ["the value of a variable with equals signs", "TOKEN=abcdefgh==", ["abcdefgh=="]],
    ["a line that has no name", "abcdefghij", ["abcdefghij"]],
    ["nothing so short that it hides nothing", "DEBUG=true\nX-Mode: pass", []],
  ])("in lines: %s", (_, lines, parts) => {
    expect(valuesOfLines(lines)).toEqual(parts);
  });

  test("when they are headers, variables, the token or part of a URL", () => {
    give({
      baseline: "https://reader:pass-word-1@mcp.example.com/mcp?key=query-key-2",
      candidate: "stdio:node server.js",
      "baseline-headers": "Authorization: Bearer header-value-3",
      "candidate-environment": "TOKEN=variable-4444",
      "github-token": "ghs_token-5",
    });
    readInputs(gateInputs);
    for (const part of ["pass-word-1", "query-key-2", "header-value-3", "variable-4444", "ghs_token-5"]) {
      expect(masked()).toContain(part);
    }
  });

  test("and a wrong header is told without its value", () => {
    give({ baseline: "a.json", candidate: "b.json", "candidate-headers": "Authorization Bearer header-value-3" });
    const message = problem(gateInputs);
    expect(message).toMatch(/candidate-headers: .*no colon/);
    expect(message).not.toContain("header-value-3");
    expect(masked()).toContain("Authorization Bearer header-value-3");
  });
});

test("the shape of the gate can be described as JSON Schema, for documentation", () => {
  const schema = z.toJSONSchema(z.object(gateInputs), { io: "input" });
  expect(schema.required).toEqual(["baseline", "candidate"]);
});
