import { describe, expect, test } from "@jest/globals";
import type { Change } from "../../shared/contract/change.ts";
import { type ReleaseChangeFacts, releaseChangeOf } from "../../shared/promotion/release-change.ts";
import { ACKNOWLEDGED, aChange, aComparison } from "./changes.ts";

const SEMANTIC = "sha256:semantic";
const STRICT = "sha256:strict";

function facts(more: Partial<ReleaseChangeFacts> = {}): ReleaseChangeFacts {
  return {
    digests: [SEMANTIC, STRICT],
    imageDigest: "sha256:image",
    served: { state: "known", digests: ["sha256:other"], comparison: aComparison() },
    currentImageDigest: "sha256:image",
    ...more,
  };
}

const served = (changes: readonly Change[], undecided: readonly string[] = []) =>
  releaseChangeOf(facts({ served: { state: "known", digests: [], comparison: aComparison(changes, { undecided }) } }));

describe("the kind of a change", () => {
  test.each<[string, Partial<ReleaseChangeFacts>, string]>([
    ["another contract", {}, "schema"],
    ["another contract and another image", { currentImageDigest: "sha256:before" }, "schema"],
    ["a served contract that is not known", { served: { state: "unknown" } }, "schema"],
    ["an empty environment", { served: { state: "nothing" } }, "schema"],
    ["a contract of the release that is not known", { ...same(), digests: [] }, "schema"],
    ["the same contract and another image", { ...same(), currentImageDigest: "sha256:before" }, "infra"],
    [
      "the same contract and an image of which nothing is on record",
      { ...same(), currentImageDigest: undefined },
      "infra",
    ],
    [
      "the same contract and no image on either side",
      { ...same(), imageDigest: undefined, currentImageDigest: undefined },
      "infra",
    ],
    ["the same contract and the same image", same(), "config"],
    ["a contract that is the same by its strict digest", same(STRICT), "config"],
  ])("%s", (_name, more, kind) => {
    expect(releaseChangeOf(facts(more)).kind).toBe(kind);
  });

  function same(digest = SEMANTIC): Partial<ReleaseChangeFacts> {
    return { served: { state: "known", digests: ["sha256:other", digest], comparison: aComparison() } };
  }

  test("that leaves the contract as it is changes nothing of it", () => {
    expect(releaseChangeOf(facts(same()))).toEqual({
      kind: "config",
      contractChange: "none",
      removedTools: [],
      losesTools: false,
      breakingChanges: 0,
    });
  });
});

describe("what a freeze is told", () => {
  test.each<[string, readonly Change[], string]>([
    ["nothing but another version of the server", [], "docs-only"],
    ["notation", [aChange("input-keys-reordered")], "docs-only"],
    ["texts", [aChange("tool-description-changed"), aChange("input-param-hint-changed")], "docs-only"],
    ["a tool more", [aChange("tool-added")], "additive"],
    ["texts and a tool more", [aChange("tool-description-changed"), aChange("tool-added")], "additive"],
    [
      "an optional argument, a field and a prompt more",
      [aChange("input-optional-property-added"), aChange("output-property-added"), aChange("prompt-added")],
      "additive",
    ],
    ["a description less", [aChange("tool-description-removed")], "other"],
    ["a unit in a text", [aChange("input-param-unit-changed")], "other"],
    ["a text that names a file of secrets", [aChange("text-names-secret-file")], "other"],
    ["hostile text", [aChange("tool-description-injection")], "other"],
    ["a hint", [aChange("readOnlyHint-false-to-true")], "other"],
    ["a tool less", [aChange("tool-added"), aChange("tool-removed")], "other"],
    ["a tool less that the policy calls safe", [aChange("tool-removed", { severity: "safe" })], "other"],
    ["a tool less that the policy calls notation", [aChange("tool-removed", { severity: "notation" })], "other"],
    ["a break that somebody answers for", [aChange("input-maximum-lowered", { acknowledged: ACKNOWLEDGED })], "other"],
    ["an argument that the policy lets narrow", [aChange("input-maximum-lowered", { severity: "safe" })], "other"],
    ["a default that moves", [aChange("input-default-changed")], "other"],
  ])("%s", (_name, changes, expected) => {
    expect(served(changes).contractChange).toBe(expected);
  });
});

describe("what tickets and rollbacks are told", () => {
  test("the tools that are lost, and how many changes break, those too that somebody answers for", () => {
    const changes = [
      aChange("tool-removed"),
      aChange("tool-split", { subject: { kind: "tool", name: "archive" }, acknowledged: ACKNOWLEDGED }),
      aChange("tool-removed-after-sunset", { subject: { kind: "tool", name: "old" } }),
      aChange("tool-added"),
    ];
    expect(served(changes)).toMatchObject({
      removedTools: ["archive", "old", "search"],
      losesTools: true,
      breakingChanges: 2,
    });
  });

  test("the strictest where something was not compared", () => {
    expect(served([aChange("tool-added")], ["Not compared."])).toMatchObject({
      contractChange: "other",
      removedTools: [],
      losesTools: true,
      breakingChanges: 1,
    });
    expect(served([aChange("tool-removed"), aChange("prompt-removed")], ["Not compared."]).breakingChanges).toBe(2);
  });

  test("the strictest where nothing is known of what is served", () => {
    expect(releaseChangeOf(facts({ served: { state: "unknown" } }))).toEqual({
      kind: "schema",
      contractChange: "other",
      removedTools: [],
      losesTools: true,
      breakingChanges: 1,
    });
  });

  test("that an empty environment only gains", () => {
    expect(releaseChangeOf(facts({ served: { state: "nothing" } }))).toMatchObject({
      contractChange: "additive",
      losesTools: false,
      breakingChanges: 0,
    });
  });
});
