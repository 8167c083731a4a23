import { describe, expect, test } from "@jest/globals";
import { bumpFrom, declaredBump } from "../../shared/contract/version-bump.ts";

describe("the declared bump is the step between two semantic versions", () => {
  test.each([
    ["1.2.3", "1.2.3", "none"],
    ["1.2.3", "1.2.2", "none"],
    ["1.2.3", "1.2.4", "patch"],
    ["1.2.3", "1.3.0", "minor"],
    ["1.2.3", "2.0.0", "major"],
    ["1.2.3", "2.0.0-rc.1", "major"],
    ["1.2.3", "1.3.0-rc.1", "minor"],
    ["2.0.0-rc.1", "2.0.0-rc.2", "patch"],
    ["v1.2.3", "v1.3.0", "minor"],
    ["2026-11", "2026-12", null],
    ["1.2.3", "latest", null],
  ] as const)("%s → %s: %s", (from, to, bump) => {
    expect(declaredBump(from, to)).toBe(bump);
  });
});

describe("below 1.0.0 a break asks for a minor version and the rest for a patch", () => {
  test.each([
    ["0.4.0", "major", "minor"],
    ["0.4.0", "minor", "patch"],
    ["0.4.0", "none", "none"],
    ["1.0.0", "major", "major"],
    [null, "minor", "minor"],
    ["not a version", "major", "major"],
  ] as const)("%s, %s → %s", (version, required, asked) => {
    expect(bumpFrom(version, required)).toBe(asked);
  });
});
