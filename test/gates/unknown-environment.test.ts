import { describe, expect, test } from "@jest/globals";
import { unknownEnvironment } from "../../shared/gates/unknown-environment.ts";
import { aPolicy, THREE_ENVIRONMENTS } from "../policy/a-policy.ts";

describe("an environment that the policy does not name", () => {
  test.each([
    ["prodution", 'The policy names no environment "prodution"; did you mean "production"?'],
    ["Production", 'The policy names no environment "Production"; did you mean "production"?'],
    ["eu-west", 'The policy names no environment "eu-west".'],
    ["__proto__", 'The policy names no environment "__proto__".'],
  ])("is told, with the one that was meant: %s", (name, words) => {
    expect(unknownEnvironment(aPolicy(THREE_ENVIRONMENTS), name)).toBe(words);
  });

  test("is nothing to tell where it names this one, or none at all", () => {
    expect(unknownEnvironment(aPolicy(THREE_ENVIRONMENTS), "production")).toBeUndefined();
    expect(unknownEnvironment(aPolicy(""), "production")).toBeUndefined();
  });
});
