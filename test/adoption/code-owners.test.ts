import { describe, expect, test } from "@jest/globals";
import { judgingPlaces, unowned, withOwners } from "../../shared/adoption/code-owners.ts";
import { ownersOf } from "../../shared/change/systems/codeowners.ts";

const PLACES = judgingPlaces({ codeOwnersPath: ".github/CODEOWNERS", contracts: ["mcp-contract.json"] });
const PLATFORM = ["@acme/platform"];
const OWNED = [
  ".github/mcp-gates.yml",
  ".github/mcp-gates.acks.yml",
  ".github/workflows/ci.yml",
  ".github/workflows/deep/er.yml",
  ".github/CODEOWNERS",
  "mcp-contract.json",
];

describe("lines of CODEOWNERS", () => {
  test.each<readonly [string, string | undefined]>([
    ["no file", undefined],
    ["an empty file", ""],
    ["a file without its last line feed", "*.md @acme/writers"],
    ["a file that gives everything to others", "* @acme/everybody\n"],
    ["a file that gives the folder to nobody", "* @acme/everybody\n/.github/\n"],
    ["a file of another system", "# Owners\r\n* @acme/everybody\r\n"],
    ["a file in which ours are among others", "* @acme/platform @acme/everybody\n"],
  ])("give what judges to its owners alone, after %s", (_words, before) => {
    const { text } = withOwners(before, PLACES, PLATFORM);
    for (const path of OWNED) expect([path, ownersOf(text, path)]).toEqual([path, PLATFORM]);
  });

  test.each(["* @acme/everybody", "* @acme/everybody\n", "a b\r\n", "# nothing but a remark\n\n\n"])(
    "leave what stands there as it is: %j",
    (before) => {
      const { text } = withOwners(before, PLACES, PLATFORM);
      expect(text.startsWith(before)).toBe(true);
      expect(ownersOf(text, "src/server.js")).toEqual(ownersOf(before, "src/server.js"));
    },
  );

  test("have the line ends of the file", () => {
    expect(withOwners("* @acme/everybody\r\n", PLACES, PLATFORM).text).not.toMatch(/(?<!\r)\n/);
  });

  test("are added once", () => {
    const once = withOwners("* @acme/everybody\n", PLACES, PLATFORM).text;
    expect(withOwners(once, PLACES, PLATFORM)).toEqual({ text: once, added: [], dispossessed: [] });
    expect(withOwners(once, PLACES, ["@ACME/Platform"]).added).toEqual([]);
  });

  test("are added for what is missing alone", () => {
    const before = "/.github/ @acme/platform\n";
    expect(withOwners(before, PLACES, PLATFORM).added).toEqual(["/mcp-contract.json @acme/platform"]);
  });

  test("tell whom they take something from", () => {
    const { dispossessed } = withOwners("/.github/workflows/ @acme/security @kim\n", PLACES, PLATFORM);
    expect(dispossessed).toEqual([{ path: ".github/workflows", owners: ["@acme/security", "@kim"] }]);
  });
});

test.each<readonly [string, readonly string[]]>([
  [
    "",
    [
      ".github/mcp-gates.yml",
      ".github/mcp-gates.acks.yml",
      ".github/workflows",
      ".github/CODEOWNERS",
      "mcp-contract.json",
    ],
  ],
  ["* @kim\n", []],
  ["* @kim\n/.github/workflows/\n", [".github/workflows"]],
  ["/.github/ @kim\n", ["mcp-contract.json"]],
])("by %j nobody owns %j", (text, paths) => {
  expect(unowned(text, PLACES).map(({ path }) => path)).toEqual(paths);
});
