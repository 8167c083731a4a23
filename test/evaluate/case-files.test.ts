import { describe, expect, test } from "@jest/globals";
import { evaluatedFiles, limitCase, verdictsOn } from "./case-folder.ts";

const GOOD = limitCase("good", { before: 10, after: 100 }, { backward: true, forward: false });

describe("case files", () => {
  test("are found in folders within the folder, and named by their path", async () => {
    const { verdicts } = await verdictsOn({ "b/c/deep.json": [GOOD], "a.json": [GOOD] });
    expect([...new Set(verdicts.map(({ source }) => source))]).toEqual(["a", "b/c/deep"]);
  });

  test("are those that end in .json", async () => {
    const { verdicts } = await verdictsOn({ "a.json": [GOOD], "README.md": "not JSON" });
    expect([...new Set(verdicts.map(({ source }) => source))]).toEqual(["a"]);
  });

  test("are arrays: another JSON file is skipped and said to be", async () => {
    const { status, complained } = await evaluatedFiles({ "a.json": [GOOD], "package.json": { name: "cases" } });
    expect({ status, complained }).toEqual({
      status: 0,
      complained: "package.json is not an array, so it is no case file and was skipped.\n",
    });
  });

  test.each<readonly [string, unknown, RegExp]>([
    ["text that is not JSON", "[{", /^a\.json is not JSON: /],
    ["no case of a known shape", [{ id: "x" }], /^a\.json holds no case of a known shape/],
    ["an entry without an id", [GOOD, { ...GOOD, id: undefined }], /^a\.json, entry 1 is not a case .*: id: /],
    ["an entry that is no object", [GOOD, "good"], /^a\.json, entry 1 is not a case/],
    ["an unknown draft", [{ ...GOOD, draft: "draft3" }], /^a\.json, entry 0 \(good\) is not a case .*: draft: /],
    ["a label that is no boolean", [{ ...GOOD, compatible_forward: "yes" }], /\(good\) .*: compatible_forward: /],
    ["a schema that is a list", [{ ...GOOD, after: [] }], /\(good\) .*: after: /],
    ["the same id twice", [GOOD, GOOD], /^a\.json, entry 1 \(good\) .*: its id stands twice in the file/],
    [
      "an unknown verdict",
      [{ id: "e", before: {}, after: {}, refined_verdict: "fine" }],
      /\(e\) .*: refined_verdict: /,
    ],
    [
      "an unknown option",
      [
        {
          id: "p",
          rule: "r",
          before: {},
          after: {},
          expected_severity: "safe",
          expected_bump: "none",
          options: { x: 1 },
        },
      ],
      /\(p\) .*: options: /,
    ],
    ["entries of two shapes", [GOOD, { id: "e", before: {}, after: {}, refined_verdict: "safe" }], /entry 1 \(e\)/],
  ])("with %s are refused, by file and entry", async (_fault, content, message) => {
    const { status, printed, complained } = await evaluatedFiles({ "a.json": content, "b.json": [GOOD] });
    expect({ status, printed }).toEqual({ status: 2, printed: "" });
    expect(complained).toMatch(message);
  });

  test("that are not there are asked for", async () => {
    const { status, complained } = await evaluatedFiles({ "README.md": "nothing" });
    expect(status).toBe(2);
    expect(complained).toMatch(/holds no case file\. Name a folder/);
  });
});
