import { describe, expect, test } from "@jest/globals";
import { bootstrapMessage, bootstrapRefusal, isProtected } from "../../shared/policy/bootstrap.ts";
import { DEFAULT_POLICY } from "../../shared/policy/policy.ts";
import { parsePolicyRepository } from "../../shared/policy/policy-repository.ts";
import { aPolicy, THREE_ENVIRONMENTS } from "./a-policy.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";

describe("a repository of policies", () => {
  test("is named with one commit", () => {
    expect(parsePolicyRepository(`acme/policies@${SHA}`, "policy-repo")).toEqual({
      owner: "acme",
      name: "policies",
      sha: SHA,
    });
  });

  test.each([
    "acme/policies@main",
    "acme/policies@v1.2.3",
    `acme/policies@${SHA.slice(0, 12)}`,
    `acme/policies@${SHA.toUpperCase()}`,
    "acme/policies@refs/heads/main",
  ])("cannot be named with what may be moved: %s", (text) => {
    expect(() => parsePolicyRepository(text, "policy-repo")).toThrow(
      /^policy-repo: \S+ of acme\/policies can be moved to another commit/,
    );
  });

  test.each(["acme/policies", "policies@main", `https://github.com/acme/policies@${SHA}`, `acme/a/b@${SHA}`, ""])(
    "is not %j",
    (text) => {
      expect(() => parsePolicyRepository(text, "policy-repo")).toThrow(
        /is no repository at a commit; write owner\/name@<40 hex digits>/,
      );
    },
  );
});

describe("an environment", () => {
  test.each([
    ["production", true],
    ["staging", false],
    ["unknown", true],
    ["toString", true],
  ])("%s is protected: %j", (name, expected) => {
    expect(isProtected(aPolicy(THREE_ENVIRONMENTS), name)).toBe(expected);
  });

  test("takes nothing as long as there is no policy, since nobody has said that it is not protected", () => {
    expect(bootstrapRefusal({ policy: DEFAULT_POLICY, place: null }, "production")).toMatch(
      /^There is no policy yet, so production counts as protected and nothing goes there: write a policy/,
    );
  });

  test("is a matter of the policy once there is one", () => {
    expect(bootstrapRefusal({ policy: aPolicy(THREE_ENVIRONMENTS), place: "p.yml" }, "production")).toBeUndefined();
  });
});

test("the first policy is announced", () => {
  expect(bootstrapMessage("at main")).toContain("There is no policy at main yet: this change brings the first one.");
});
