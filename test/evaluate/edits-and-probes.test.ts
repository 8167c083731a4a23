import { describe, expect, test } from "@jest/globals";
import { evaluatedFiles, rowsOf, toolWith, type Verdict, verdictsOn } from "./case-folder.ts";

const QUERY = { q: { type: "string" } };
const PLAIN = toolWith({ ...QUERY, sort: { enum: ["up", "down"] } });

/** One edit for each of the words. */
const EDITS = {
  breaking: { before: PLAIN, after: toolWith({ ...QUERY, sort: { enum: ["up", "down"] } }, ["q"]), witness: {} },
  dropped: { before: PLAIN, after: toolWith(QUERY), witness: { sort: "up" } },
  notation: { before: PLAIN, after: toolWith({ ...QUERY, sort: { enum: ["down", "up"] } }) },
  safe: { before: PLAIN, after: toolWith({ ...QUERY, sort: { enum: ["up", "down", "random"] } }) },
};

describe("a real edit", () => {
  test.each(Object.entries(EDITS))("that is %s is found to be so", async (verdict, edit) => {
    const { verdicts, status } = await verdictsOn({ "edits.json": [{ id: "e", ...edit, refined_verdict: verdict }] });
    expect(verdicts.map(({ marks }) => marks)).toEqual([[]]);
    expect(status).toBe(0);
  });

  test.each([
    ["breaking", "safe", "false alarm"],
    ["breaking", "notation", "false alarm"],
    ["notation", "breaking", "missed"],
    ["dropped", "breaking", "missed"],
    ["safe", "dropped", "dropped unnoticed"],
  ] as const)("that is %s and called %s is marked %s", async (actual, label, mark) => {
    const { verdicts, status } = await verdictsOn({
      "edits.json": [{ id: "e", ...EDITS[actual], refined_verdict: label }],
    });
    expect(verdicts[0]?.marks).toContain(mark);
    expect(status).toBe(1);
  });

  test("that breaks and is called dropped misses the bar, since it is not reported risky", async () => {
    const { printed, status } = await evaluatedFiles({
      "edits.json": [{ id: "e", ...EDITS.breaking, refined_verdict: "dropped" }],
    });
    expect(rowsOf(printed, "Bars", 0)).toContain("real edits: dropped and not reported risky 1 of 1 0 NO");
    expect(status).toBe(1);
  });

  test("of a tool without a schema on one side is asked and not counted", async () => {
    const { verdicts, status } = await verdictsOn({
      "edits.json": [{ id: "e", before: PLAIN, after: { ...PLAIN, inputSchema: null }, refined_verdict: "safe" }],
    });
    expect(verdicts.map(({ scored, marks }) => ({ scored, marks }))).toEqual([{ scored: false, marks: [] }]);
    expect(status).toBe(0);
  });

  test("is counted by what it is", async () => {
    const entries = Object.entries(EDITS).map(([verdict, edit]) => ({
      id: verdict,
      ...edit,
      refined_verdict: verdict,
    }));
    const wrong = { id: "wrong", ...EDITS.breaking, refined_verdict: "safe" };
    const { printed } = await evaluatedFiles({ "edits.json": [...entries, wrong] });
    expect(rowsOf(printed, "Real edits")).toEqual(["mcp-gates edits 5 0 of 1 1 of 3 1 of 1 0 0 0"]);
  });
});

const REMOVED = {
  id: "removed",
  rule: "tool-removed",
  before: { tools: [PLAIN] },
  after: { tools: [] },
  expected_severity: "breaking",
  expected_bump: "major",
};
const REORDERED = {
  id: "reordered",
  rule: "input-enum-reordered",
  direction: "input",
  before: { tools: [EDITS.notation.before] },
  after: { tools: [EDITS.notation.after] },
  expected_severity: "notation",
  expected_bump: "none",
};

describe("a probe", () => {
  test.each([REMOVED, REORDERED])("$id is right in severity, bump and rule", async (probe) => {
    const { verdicts, status } = await verdictsOn({ "probes.json": [probe] });
    expect(verdicts.map(({ marks }) => marks)).toEqual([[]]);
    expect(status).toBe(0);
  });

  test.each([
    ["another severity", { expected_severity: "risky" }, ["wrong", "false alarm"]],
    ["another bump", { expected_bump: "minor" }, ["wrong"]],
    ["another rule", { rule: "tool-renamed" }, ["other rule"]],
    ["notation only", { expected_severity: "notation", expected_bump: "none" }, ["wrong", "false alarm"]],
  ])("that expects %s is marked so", async (_what, difference, marks) => {
    const { verdicts } = await verdictsOn({ "probes.json": [{ ...REMOVED, ...difference }] });
    expect(verdicts.map((verdict) => verdict.marks)).toEqual([marks]);
  });

  test("that breaks and is called safe misses a bar of its own", async () => {
    const added = { ...REMOVED, id: "added", rule: "tool-added", before: REMOVED.after, after: REMOVED.before };
    const { printed, status } = await evaluatedFiles({ "probes.json": [added] });
    expect(rowsOf(printed, "Bars", 0)).toContain("probes: breaking and called safe 1 of 1 0 NO");
    expect(status).toBe(1);
  });

  test.each([
    ["declared", "compatible"],
    ["any", "breaking"],
  ])(
    "is asked with its options: an argument that gets a type, when callers send what is %s",
    async (callers, verdict) => {
      const { verdicts } = await verdictsOn({
        "probes.json": [
          {
            id: "added",
            rule: "input-optional-property-added",
            direction: "input",
            options: { callers },
            before: { tools: [toolWith(QUERY)] },
            after: { tools: [toolWith({ ...QUERY, page: { type: "integer" } })] },
            expected_severity: "safe",
            expected_bump: "minor",
          },
        ],
      });
      expect(verdicts.map((asked) => asked.verdict)).toEqual([verdict]);
    },
  );

  test("about the declared version needs a finding of its own rule", async () => {
    const versions = (after: string) => ({
      ...REMOVED,
      rule: "server-version-not-bumped",
      before: { tools: [PLAIN], serverInfo: { name: "s", version: "1.2.0" } },
      after: { tools: [], serverInfo: { name: "s", version: after } },
    });
    const { verdicts } = await verdictsOn({
      "probes.json": [
        { ...versions("1.2.1"), id: "silent" },
        { ...versions("2.0.0"), id: "bumped" },
      ],
    });
    expect(verdicts.map(({ id, marks }: Verdict) => [id, ...marks])).toEqual([
      ["silent"],
      ["bumped", "wrong", "other rule"],
    ]);
  });

  test("is counted by what it is", async () => {
    const { printed } = await evaluatedFiles({ "probes.json": [REMOVED, REORDERED] });
    expect(rowsOf(printed, "Rule probes")).toEqual(["mcp-gates probes 2 2 of 2 2 of 2 0 of 1 0 of 1 0 0"]);
  });
});
