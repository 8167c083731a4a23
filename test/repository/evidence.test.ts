import { describe, expect, test } from "@jest/globals";
import { evidenceIn, hasTest, problemOf, rowsOf, testsOf } from "./evidence.ts";

const SOURCE = `
import { describe, expect, test } from "@jest/globals";
const MANY = 20;
describe("a record", () => {
  test("is read as it stands", () => {});
  test.each([["a fork", 1], ["another branch", 2]])("of %s is forged", () => {});
  describe.each(SYSTEMS)("in $name", () => {
    test(\`of \${MANY} is one of many\`, () => {});
  });
});
test.concurrent.each(FAULTS)("nothing is told after %s", () => {});
testOnLinux({ title: "what only Linux does", reason: "/proc" }, async () => {});
describeOnEngine("the workflow", () => {
  test("is run", () => {});
});
`;

describe("the tests of a file", () => {
  test("are told by their full titles, with … for what is filled in", async () => {
    expect((await testsOf(SOURCE)).titles).toEqual([
      "a record is read as it stands",
      "a record of … is forged",
      "a record in … of … is one of many",
      "nothing is told after …",
      "what only Linux does",
      "the workflow is run",
    ]);
  });

  test.each([
    ["a record is read as it stands", true],
    ["a record of … is forged", true],
    ["a record of a fork is forged", true],
    ["a record of a stranger is forged", false],
    ["is read as it stands", false],
    ["a record is read as it stood", false],
    ["…", false],
  ])("are known by %j: %s", async (title, isKnown) => {
    expect(hasTest(await testsOf(SOURCE), title)).toBe(isKnown);
  });
});

describe("what a page names as evidence", () => {
  test.each([
    ["[one](../test/a/one.test.ts)", [{ file: "test/a/one.test.ts", title: undefined }]],
    ['[one](../test/one.test.ts) "does this, and that"', [{ file: "test/one.test.ts", title: "does this, and that" }]],
    [
      '[one](../test/one.test.ts) "this"; [two](../test/two.test.ts) "that"',
      [
        { file: "test/one.test.ts", title: "this" },
        { file: "test/two.test.ts", title: "that" },
      ],
    ],
    ["[a page](policy.md), and nothing else", []],
  ])("is read of %s", (text, evidence) => {
    expect(evidenceIn("docs/page.md", text)).toEqual(evidence);
  });

  test.each([
    ["test/repository/evidence.test.ts", "what a page names as evidence is read of …", undefined],
    ["test/repository/evidence.test.ts", undefined, undefined],
    ["test/repository/none.test.ts", undefined, "test/repository/none.test.ts does not exist"],
    ["test/repository/evidence.test.ts", "no such test", 'test/repository/evidence.test.ts has no test "no such test"'],
  ])("in %s as %j has the problem %j", async (file, title, problem) => {
    expect(await problemOf({ file, title })).toBe(problem);
  });
});

test("the rows of tables are known by the heads of their columns", () => {
  const page = "| a | b |\n| --- | --- |\n| 1 | 2 \\| 3 |\n\ntext | no row\n\n| c |\n|---|\n| 4 |\n";
  expect(rowsOf(page)).toMatchObject([{ a: "1", b: "2 \\| 3" }, { c: "4" }]);
});
