import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import semver from "semver";
import { comesAfter, highestOf, releaseOf } from "../../scripts/release/version.mjs";

function known(tag: string) {
  const release = releaseOf(tag);
  if (release === undefined) throw new Error(`${tag} names no version`);
  return release;
}

describe("the version of a tag", () => {
  test.each([
    ["v1.2.3", { version: "1.2.3", numbers: [1, 2, 3], isPreRelease: false }],
    ["v0.1.0", { version: "0.1.0", numbers: [0, 1, 0], isPreRelease: false }],
    ["v10.0.0-rc.1", { version: "10.0.0-rc.1", numbers: [10, 0, 0], isPreRelease: true }],
    ["v1.0.0--", { version: "1.0.0--", numbers: [1, 0, 0], isPreRelease: true }],
  ])("is read of %s", (tag, release) => {
    expect(releaseOf(tag)).toEqual({ tag, ...release });
  });

  test.each([
    ["a moving tag", "v1"],
    ["two numbers", "v1.2"],
    ["four numbers", "v1.2.3.4"],
    ["no v", "1.2.3"],
    ["a leading zero", "v1.02.3"],
    ["a leading zero of a pre-release", "v1.2.3-01"],
    ["an empty pre-release", "v1.2.3-"],
    ["build metadata", "v1.2.3+abc"],
    ["a line that follows", "v1.2.3\n"],
    ["a number beyond what can be told apart", "v1.2.99999999999999999999"],
    ["shell", "v1.2.3-$(id)"],
  ])("is not read of %s", (_case, tag) => {
    expect(releaseOf(tag)).toBeUndefined();
  });

  test("is read exactly where semver reads one", () => {
    const part = fc.constantFrom("0", "1", "01", "10", "x", "");
    const behind = fc.constantFrom("", "-rc", "-rc.1", "-0", "-01", "-a.01", "-1a", "--", "-.", "-a..b");
    fc.assert(
      fc.property(part, part, part, behind, (major, minor, patch, pre) => {
        const version = `${major}.${minor}.${patch}${pre}`;
        expect(releaseOf(`v${version}`)?.version).toBe(semver.valid(version) ?? undefined);
      }),
    );
  });
});

describe("the order of releases", () => {
  test("is that of semver, but for two pre-releases of one version", () => {
    const number = fc.integer({ min: 0, max: 12 });
    const version = fc
      .tuple(number, number, number, fc.constantFrom("", "-rc.1", "-alpha"))
      .map(([major, minor, patch, pre]) => `${major}.${minor}.${patch}${pre}`);
    fc.assert(
      fc.property(version, version, (left, right) => {
        const bothPre = left.includes("-") && right.includes("-");
        fc.pre(!bothPre || left.split("-")[0] !== right.split("-")[0]);
        expect(comesAfter(known(`v${left}`), known(`v${right}`))).toBe(semver.gt(left, right));
      }),
    );
  });

  test("has the highest release that is no pre-release", () => {
    const releases = ["v1.9.0", "v1.10.0", "v2.0.0-rc.1", "v1.2.30"].map(known);
    expect(highestOf(releases)?.tag).toBe("v1.10.0");
    expect(highestOf([known("v1.0.0-rc.1")])).toBeUndefined();
  });
});
