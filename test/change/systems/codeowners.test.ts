import { describe, expect, test } from "@jest/globals";
import { ownersOf } from "../../../shared/change/systems/codeowners.ts";

const PATH = ".github/mcp-gates.yml";

describe("the owners of a path", () => {
  test.each<readonly [string, readonly string[]]>([
    ["* @a @acme/cab mail@example.com", ["@a", "@acme/cab", "mail@example.com"]],
    ["* @a\n/.github/ @b", ["@b"]],
    ["/.github/ @b\n* @a", ["@a"]],
    ["* @a\n/.github/mcp-gates.yml", []],
    ["# * @a\n\n* @b # not @c", ["@b"]],
    ["*.yml @a", ["@a"]],
    ["*.yaml @a", []],
    [".github @a", ["@a"]],
    ["/.github @a", ["@a"]],
    ["/.github/* @a", ["@a"]],
    ["/.github/** @a", ["@a"]],
    ["**/mcp-gates.yml @a", ["@a"]],
    ["mcp-gates.yml @a", ["@a"]],
    ["/mcp-gates.yml @a", []],
    ["/docs/ @a", []],
    [".github/mcp?gates.yml @a", ["@a"]],
    ["githu* @a", []],
    ["mcp-gatesXyml @a", []],
    ["!* @a", []],
    ["[.]github/ @a", []],
    ["", []],
  ])("by %j are %j", (text, owners) => {
    expect(ownersOf(text, PATH)).toEqual(owners);
  });

  test("of a folder's files do not own what is deeper", () => {
    expect(ownersOf("docs/* @a", "docs/deep/page.md")).toEqual([]);
  });
});
