import { expect, test } from "@jest/globals";
import { SharedLists } from "../../../shared/mcp/probe/shared-lists.ts";
import { aTool } from "../../contract/builders.ts";

test("an equal list is the one that is there already", () => {
  const lists = new SharedLists();
  const list = [aTool(), aTool({ name: "find" })];
  expect(lists.share(list)).toBe(list);
  expect(lists.share(structuredClone(list))).toBe(list);
});

test.each([
  ["a tool differs", [aTool(), aTool({ name: "look" })]],
  ["a tool is missing", [aTool()]],
  ["the order is another one", [aTool({ name: "find" }), aTool()]],
])("a list stays what it is when %s", (_words, other) => {
  const lists = new SharedLists();
  lists.share([aTool(), aTool({ name: "find" })]);
  expect(lists.share(other)).toBe(other);
});
