import { describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../shared/contract/json.ts";
import { nameOf } from "../../../shared/contract/surface/subject.ts";
import { matchTools, type ToolMatching } from "../../../shared/contract/surface/tool-matching.ts";
import { aTool, sameContract } from "./surface-changes.ts";

const match = (before: readonly JsonObject[], after: readonly JsonObject[]) => matchTools(before, after, sameContract);
const renamesOf = (matching: ToolMatching) =>
  matching.renamed.map(({ before, after }) => `${nameOf(before)} → ${nameOf(after)}`);
const takes = (...names: readonly string[]) => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});

describe("renames", () => {
  test.each([
    ["another style", "getIssue", "get_issue"],
    ["a prefix more", "get_issue", "jira_get_issue"],
    ["a prefix less", "jiraGetIssue", "get-issue"],
  ])("a name with %s is a rename, even when the schemas moved", (_name, before, after) => {
    const matching = match(
      [aTool({ name: before, description: "A." })],
      [aTool({ name: after, description: "B.", inputSchema: takes("x") })],
    );
    expect(renamesOf(matching)).toEqual([`${before} → ${after}`]);
  });

  test.each([
    ["a verb in front", "issue_link", "create_issue_link"],
    ["one word that stays", "list", "repository_list"],
    ["another verb", "create_issue", "update_issue"],
  ])("a name with %s is no rename by itself", (_name, before, after) => {
    const matching = match(
      [aTool({ name: before, description: "Alpha." })],
      [aTool({ name: after, description: "Beta.", inputSchema: takes("x") })],
    );
    expect(renamesOf(matching)).toEqual([]);
    expect(matching).toMatchObject({ removed: [{ name: before }], added: [{ name: after }] });
  });

  test("near descriptions join only tools with the same contract", () => {
    const before = [aTool({ name: "find_docs" })];
    expect(renamesOf(match(before, [aTool({ name: "lookup", description: "Search documents by a query." })]))).toEqual([
      "find_docs → lookup",
    ]);
    expect(renamesOf(match(before, [aTool({ name: "lookup", inputSchema: takes("x") })]))).toEqual([]);
  });

  test("the same contract joins tools only when their descriptions are near", () => {
    const after = aTool({ name: "lookup", description: "Remove every file of a project." });
    expect(renamesOf(match([aTool({ name: "find_docs" })], [after]))).toEqual([]);
  });

  test("tools without a description are joined by arguments, never by the lack of them", () => {
    const silent = (name: string, ...names: readonly string[]) =>
      aTool({ name, description: undefined, inputSchema: takes(...names) });
    expect(renamesOf(match([silent("alpha", "q")], [silent("beta", "q")]))).toEqual(["alpha → beta"]);
    expect(renamesOf(match([silent("alpha")], [silent("beta")]))).toEqual([]);
  });

  test("schemas that only mean the same are asked about", () => {
    const before = aTool({ name: "find_docs" });
    const after = aTool({ name: "lookup", inputSchema: { ...takes("q"), required: ["q"], minProperties: 0 } });
    expect(renamesOf(matchTools([before], [after], () => true))).toEqual(["find_docs → lookup"]);
    expect(renamesOf(matchTools([before], [after], () => false))).toEqual([]);
  });

  test("of several candidates the nearest name wins, in whatever order they are listed", () => {
    const before = [aTool({ name: "find_docs" }), aTool({ name: "find_pages" })];
    const after = [aTool({ name: "seek_pages" }), aTool({ name: "seek_docs" })];
    const expected = ["find_docs → seek_docs", "find_pages → seek_pages"];
    expect(renamesOf(match(before, after))).toEqual(expected);
    expect([...renamesOf(match(before.toReversed(), after.toReversed()))].sort()).toEqual(expected);
  });

  test("a thousand renames are found, and few contracts are compared for each", () => {
    const tools = (prefix: string, extra: object) =>
      Array.from({ length: 1000 }, (_, index) =>
        aTool({
          name: `${prefix}${index}`,
          description: `Shows report number ${index} of the yearly archive of reports.`,
          inputSchema: { ...takes("q"), ...extra },
        }),
      );
    let asked = 0;
    const matching = matchTools(tools("alpha", {}), tools("beta", { minProperties: 0 }), () => {
      asked += 1;
      return true;
    });
    expect(matching.renamed.every(({ before, after }) => nameOf(before).slice(5) === nameOf(after).slice(4))).toBe(
      true,
    );
    expect(matching.renamed).toHaveLength(1000);
    expect(asked).toBeLessThan(50_000);
  });
});

describe("consolidations and splits", () => {
  const part = (name: string, ...names: readonly string[]) =>
    aTool({ name, description: `Does ${name}.`, inputSchema: takes(...names) });
  const whole = (name: string, selector: string, values: readonly string[], ...names: readonly string[]) => {
    const schema = takes(...names);
    const properties = { ...schema.properties, [selector]: { type: "string", enum: values } };
    return aTool({ name, description: "All of it.", inputSchema: { ...schema, properties } });
  };
  const groups = (matching: ToolMatching) =>
    matching.consolidated.map(({ before, after }) => `${before.map(nameOf).join(" + ")} → ${nameOf(after)}`);

  test("tools that a selector chooses among become one", () => {
    const before = [part("get_issue", "id"), part("list_issue_comments", "id"), part("wipe_disk")];
    const after = [whole("issue_read", "method", ["get", "comments"], "id")];
    const matching = match(before, after);
    expect(groups(matching)).toEqual(["get_issue + list_issue_comments → issue_read"]);
    expect(matching.removed).toMatchObject([{ name: "wipe_disk" }]);
  });

  test("tools that the values of a selector name become one, whatever it is called", () => {
    const before = [part("click", "x"), part("hover", "x")];
    expect(groups(match(before, [whole("mouse", "action", ["click", "hover"], "x")]))).toEqual([
      "click + hover → mouse",
    ]);
  });

  test("tools with the stem of a new name become one without a selector", () => {
    const before = [part("page_create", "title"), part("page_update", "title")];
    expect(groups(match(before, [part("pages", "title", "mode")]))).toEqual(["page_create + page_update → pages"]);
  });

  test("arguments that are not covered join nothing", () => {
    const before = [part("page_create", "title"), part("page_update", "text")];
    expect(groups(match(before, [part("pages", "title")]))).toEqual([]);
  });

  test("one tool that becomes several is a split", () => {
    const before = [whole("issue_write", "method", ["create", "update"], "id")];
    const matching = match(before, [part("create_issue", "id"), part("update_issue", "id")]);
    expect(matching.split.map(({ before, after }) => [nameOf(before), after.map(nameOf)])).toEqual([
      ["issue_write", ["create_issue", "update_issue"]],
    ]);
  });
});

describe("lists", () => {
  test("tools that repeat a name are matched in list order, and the rest is told", () => {
    const [first, second] = [aTool({ description: "First." }), aTool({ description: "Second." })];
    const matching = match([first], [first, second]);
    expect(matching).toMatchObject({
      pairs: [{ before: first, after: first }],
      duplicated: { before: [], after: [second] },
    });
  });

  test("tools without a name do not stop the matching", () => {
    expect(match([aTool({ name: undefined })], [aTool({ name: undefined }), aTool()])).toMatchObject({
      pairs: [{ after: { description: "Search documents by query." } }],
      added: [{ name: "search" }],
    });
  });

  test("another order counts only for the same set of names", () => {
    const [a, b, c] = ["a", "b", "c"].map((name) => aTool({ name, description: name }));
    const list = [a, b, c] as readonly JsonObject[];
    expect(match(list, list.toReversed()).reordered?.after).toEqual(["c", "b", "a"]);
    expect(match(list, list.toReversed().slice(1)).reordered).toBeNull();
    expect(match(list, list).reordered).toBeNull();
  });
});
