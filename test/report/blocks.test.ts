import { describe, expect, test } from "@jest/globals";
import { type Block, blocksOf, changesIn, countByRule } from "../../shared/report/blocks.ts";
import { aChange, aWholeChange } from "./builders.ts";

describe("blocksOf", () => {
  test("puts subjects that went as a whole together and first", () => {
    const blocks = blocksOf([aChange(), aWholeChange("b"), aWholeChange("c")]);
    expect(blocks.map(summary)).toEqual(["gone b,c: tool-removed×2", "edits create_payment: input-maximum-lowered×1"]);
  });

  test("puts the same edit on many tools into one block", () => {
    const blocks = blocksOf(["a", "b", "c"].map((name) => aChange({ subject: tool(name) })));
    expect(blocks.map(summary)).toEqual(["edits a,b,c: input-maximum-lowered×3"]);
    expect(blocks.map(changesIn)).toEqual([3]);
  });

  test("joins groups that speak about the same tools", () => {
    const changes = ["a", "b"].flatMap((name) => [
      aChange({ subject: tool(name) }),
      aChange({ subject: tool(name), rule: "input-became-required", pointer: "/inputSchema/required" }),
    ]);
    expect(blocksOf(changes).map(summary)).toEqual(["edits a,b: input-maximum-lowered×2 input-became-required×2"]);
  });

  test("joins the edits of one tool and keeps different values apart", () => {
    const changes = [aChange(), aChange({ after: 7 }), aChange({ subject: tool("other") })];
    expect(blocksOf(changes).map((block) => block.edits.map((edit) => edit.length))).toEqual([[2], [1]]);
  });

  test("puts shared edits before those of a single tool", () => {
    const changes = [
      aChange({ subject: tool("single"), after: 3 }),
      aChange({ subject: tool("a") }),
      aChange({ subject: tool("b") }),
    ];
    expect(blocksOf(changes).map((block) => block.subjects.length)).toEqual([2, 1]);
  });

  test("puts tools that became one under the new name", () => {
    const merged = ["a", "b"].map((name) =>
      aChange({
        rule: "tools-consolidated",
        subject: tool(name),
        renamedTo: "ab",
        pointer: "/name",
        before: name,
        after: "ab",
      }),
    );
    expect(blocksOf(merged).map(summary)).toEqual(["merged a,b: tools-consolidated×2"]);
  });

  test("puts renamed tools together, apart from what else changed in them", () => {
    const changes = ["a", "b"].flatMap((name) => [
      aChange({ rule: "tool-renamed", subject: tool(name), renamedTo: `${name}2`, pointer: "/name", before: name }),
      aChange({ subject: tool(name), renamedTo: `${name}2`, after: name }),
    ]);
    expect(blocksOf(changes).map(summary)).toEqual([
      "renamed a,b: tool-renamed×2",
      "edits a: input-maximum-lowered×1",
      "edits b: input-maximum-lowered×1",
    ]);
  });

  test("treats a single subject that went as an edit, which has a message", () => {
    expect(blocksOf([aWholeChange("b")]).map(summary)).toEqual(["edits b: tool-removed×1"]);
  });

  test("puts tools before prompts, resources and the server", () => {
    const kinds = ["server", "template", "resource", "prompt", "tool"] as const;
    const blocks = blocksOf(kinds.map((kind) => aChange({ subject: { kind, name: kind } })));
    expect(blocks.map((block) => block.subjects[0].kind)).toEqual([...kinds].reverse());
  });

  test("joins edits with the same words where values are not shown", () => {
    const changes = ["a", "b"].map((name) =>
      aChange({ subject: tool(name), after: name, message: "the title changed" }),
    );
    expect(blocksOf(changes)).toHaveLength(2);
    expect(blocksOf(changes, { sameWords: true }).map(summary)).toEqual(["edits a,b: input-maximum-lowered×2"]);
  });

  test("holds no more edits than the limit, and loses none", () => {
    const changes = Array.from({ length: 7 }, (_, index) => aChange({ after: index }));
    expect(blocksOf(changes, { limit: 3 }).map((block) => block.edits.length)).toEqual([3, 3, 1]);
  });
});

test("countByRule starts with the most frequent rule", () => {
  const changes = [aChange({ rule: "a" }), aChange({ rule: "b" }), aChange({ rule: "b" })];
  expect(countByRule(changes)).toEqual([
    ["b", 2],
    ["a", 1],
  ]);
});

function tool(name: string) {
  return { kind: "tool", name } as const;
}

function summary(block: Block): string {
  const edits = block.edits.map((edit) => `${edit[0].rule}×${edit.length}`);
  return `${block.shape} ${block.subjects.map((subject) => subject.name).join(",")}: ${edits.join(" ")}`;
}
