import { describe, expect, test } from "@jest/globals";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";

const policy = (lines: string) => parsePolicy(`version: 1\ncapture:\n${lines}`, "policy");

test("a policy may say what one side of a comparison may cost", () => {
  expect(policy("  timeout-seconds: 2.5\n  max-bytes: 1000\n  max-pages: 3\n").capture).toEqual({
    "timeout-seconds": 2.5,
    "max-bytes": 1000,
    "max-pages": 3,
  });
});

describe("a policy is refused that gives a capture", () => {
  test.each([
    ["no time", "  timeout-seconds: 0\n", /capture\.timeout-seconds: must be more than 0 seconds/],
    ["more than a day", "  timeout-seconds: 86401\n", /capture\.timeout-seconds: more than 86,400 seconds/],
    ["time as a text", '  timeout-seconds: "60"\n', /capture\.timeout-seconds: /],
    ["half a byte", "  max-bytes: 0.5\n", /capture\.max-bytes: 0\.5 is not/],
    ["no pages", "  max-pages: 0\n", /capture\.max-pages: less than one page/],
    ["a limit that there is not", "  max-depth: 9\n", /max-depth/],
  ])("%s", (_name, lines, message) => {
    expect(() => policy(lines)).toThrow(message);
  });
});
