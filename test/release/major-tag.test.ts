import { describe, expect, test } from "@jest/globals";
import { majorTagMove } from "../../scripts/release/major-tag.mjs";
import { releaseOf } from "../../scripts/release/version.mjs";

function moveOf(tag: string, tags: Readonly<Record<string, string>>) {
  const release = releaseOf(tag);
  if (release === undefined) throw new Error(`${tag} names no version`);
  return majorTagMove(release, new Map(Object.entries(tags)));
}

describe("the moving tag", () => {
  test.each([
    ["begins at the first release", "v1.0.0", { "v1.0.0": "a" }, "v1 begins at v1.0.0", false],
    [
      "begins anew with each major version",
      "v2.0.0",
      { "v1.9.0": "a", v1: "a", "v2.0.0": "b" },
      "v2 begins at v2.0.0",
      false,
    ],
    [
      "goes to a later release",
      "v1.10.0",
      { "v1.9.0": "a", v1: "a", "v1.10.0": "b" },
      "v1 goes from v1.9.0 to v1.10.0",
      true,
    ],
    [
      "goes on from the highest of several releases of one commit",
      "v1.9.2",
      { "v1.9.0": "a", "v1.9.1": "a", v1: "a", "v1.9.2": "b" },
      "v1 goes from v1.9.1 to v1.9.2",
      true,
    ],
  ])("%s", (_case, tag, tags, reason, exists) => {
    expect(moveOf(tag, tags)).toEqual({ moves: true, exists, reason });
  });

  test.each([
    [
      "goes back",
      "v1.9.0",
      { "v1.9.0": "a", v1: "b", "v1.10.0": "b" },
      "v1 stays at v1.10.0, which comes after v1.9.0",
      true,
    ],
    ["moves when it is there already", "v1.9.0", { "v1.9.0": "a", v1: "a" }, "v1 is at v1.9.0 already", true],
    ["follows a pre-release", "v1.9.0-rc.1", { v1: "a", "v1.8.0": "a" }, "v1.9.0-rc.1 is a pre-release", false],
    ["follows a version that promises nothing", "v0.9.0", { v0: "a" }, "v0.9.0 is a version below 1.0.0", false],
  ])("never %s", (_case, tag, tags, reason, exists) => {
    expect(moveOf(tag, tags)).toEqual({ moves: false, exists, reason: expect.stringContaining(reason) });
  });

  test.each([
    ["no release", { v1: "x", "v1.0.0": "a", "v1.1.0": "b" }],
    ["only a pre-release", { v1: "x", "v1.1.0-rc.1": "x", "v1.1.0": "b" }],
    ["a release of another major version", { v1: "x", "v2.0.0": "x", "v1.1.0": "b" }],
  ])("is left to people when %s is where it is", (_case, tags) => {
    expect(() => moveOf("v1.1.0", tags)).toThrow("v1 is at x, where no release v1.Y.Z is; find out who moved it");
  });
});
