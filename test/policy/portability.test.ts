import { describe, expect, test } from "@jest/globals";
import { PORTABILITY_LEVELS, PROFILE_NAMES } from "../../shared/contract/portability/profile.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";

const parse = (portability: string) =>
  parsePolicy(`version: 1\nportability:\n  ${portability}\n`, "policy.yml").portability;

describe("the client profiles of a policy", () => {
  test.each(PROFILE_NAMES.flatMap((name) => PORTABILITY_LEVELS.map((level) => [name, level] as const)))(
    "%s may be %s",
    (name, level) => {
      expect(parse(`${name}: ${level}`)).toEqual({ [name]: level });
    },
  );

  test.each([
    ["antropic: required", 'did you mean "anthropic"?'],
    ["anthropic: strict", '"strict" is not one of "advisory", "required"'],
    ["gemini: true", "portability.gemini: true is not one of"],
  ])("are refused as %s", (text, expected) => {
    expect(() => parse(text)).toThrow(ConfigurationError);
    expect(() => parse(text)).toThrow(expected);
  });
});
