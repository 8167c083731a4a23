import { describe, expect, test } from "@jest/globals";
import { ToolNames, UnknownNames } from "../../shared/usage/tool-names.ts";

const names = new ToolNames(new Set(["search", "list_all", "admin.search", "_hidden", "hidden", "a/b", "desk__find"]));

describe("a recorded name", () => {
  test.each([
    ["search", "search"],
    ["admin.search", "admin.search"],
    ["desk__find", "desk__find"],
    ["mcp__desk__search", "search"],
    ["desk__search", "search"],
    ["desk.search", "search"],
    ["desk/search", "search"],
    ["desk:search", "search"],
    ["mcp__desk.eu__list_all", "list_all"],
    ["my_desk__list_all", "list_all"],
    ["desk___search", "search"],
    ["desk:a/b", "a/b"],
    ["mcp__desk__find", "desk__find"],
  ])("%s means the tool %s", (recorded, tool) => {
    expect(names.meantBy(recorded)).toBe(tool);
    expect(names.meantBy(recorded)).toBe(tool);
  });

  test.each([
    ["is unknown", "find"],
    ["ends in a tool's name without a separator", "research"],
    ["ends in it behind another mark", "desk-search"],
    ["ends in it behind one underscore", "desk_search"],
    ["has nothing in front of the separator", "__search"],
    ["has nothing in front of a dot", ".search"],
    ["has nothing behind the separator", "desk__"],
    ["goes on behind the tool's name", "desk__search__v2"],
    ["ends in the names of two tools", "desk.admin.search"],
    ["ends in two names by the same underscores", "desk___hidden"],
    ["differs in case", "desk__Search"],
    ["is that of an object's member", "desk__toString"],
  ])("means no tool when it %s: %s", (_, recorded) => {
    expect(names.meantBy(recorded)).toBeUndefined();
    expect(names.meantBy(recorded)).toBeUndefined();
  });

  test("means the same tool after more names than are remembered", () => {
    const fresh = new ToolNames(new Set(["search"]));
    const taken = Array.from({ length: 10_050 }, (_, index) => fresh.meantBy(`server-${index}__search`));
    expect(new Set(taken)).toEqual(new Set(["search"]));
  });
});

describe("unknown names", () => {
  test("are all counted, and told apart up to a bound", () => {
    const unknown = new UnknownNames();
    for (let index = 0; index < 1_000; index += 1) unknown.add(`first-${index}`, 1);
    unknown.add("later", 500);
    unknown.add("first-7", 2);
    expect(unknown.calls).toBe(1_502);
    expect(unknown.mostFrequent()).toEqual(["first-7", "first-0", "first-1"]);
  });
});
