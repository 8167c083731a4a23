import { describe, expect, test } from "@jest/globals";
import { aCall, contractOf, objectOf, replayOf } from "./builders.ts";

const limited = (maximum: number) => objectOf({ limit: { type: "integer", maximum } });
const sides = {
  before: contractOf({ search: limited(500), list: limited(500) }),
  after: contractOf({ search: limited(100), list: limited(500) }),
};
const over = aCall({ arguments: { limit: 200 } });
const under = aCall({ arguments: { limit: 50 } });

describe("recorded calls", () => {
  test("count as often as they say", () => {
    expect(
      replayOf(sides, [
        { ...over, count: 7 },
        { ...under, count: 5 },
      ]),
    ).toMatchObject({
      calls: 12,
      rejected: 7,
      unaffected: 5,
    });
  });

  test("count by tool and by client, and those of nobody as one client", () => {
    const replay = replayOf(sides, [
      { ...over, client: "a" },
      { ...under, client: "a" },
      { ...over, client: null },
      { ...over, tool: "list", client: "b" },
    ]);
    expect(replay.tools.get("search")).toMatchObject({ counts: { calls: 3, rejected: 2 }, clients: 2 });
    expect(replay.tools.get("list")).toMatchObject({ counts: { calls: 1, rejected: 0 }, clients: 1 });
    expect(replay.clients.clients).toEqual([
      { client: "a", counts: expect.objectContaining({ calls: 2, rejected: 1 }) },
      { client: "(not recorded)", counts: expect.objectContaining({ calls: 1, rejected: 1 }) },
      { client: "b", counts: expect.objectContaining({ calls: 1, rejected: 0 }) },
    ]);
  });

  test("of more clients than are told apart are counted together", () => {
    const calls = Array.from({ length: 1_200 }, (_, index) => ({ ...over, client: `c${index}` }));
    const { clients } = replayOf(sides, calls);
    expect(clients.clients).toHaveLength(1_000);
    expect(clients.others).toMatchObject({ calls: 200, rejected: 200 });
  });

  test("to tools that the baseline does not have count nowhere else", () => {
    expect(replayOf(sides, [aCall({ tool: "other", count: 3 }), under])).toMatchObject({
      calls: 1,
      unknownTools: 3,
      foreign: { calls: 3, names: ["other"] },
    });
  });

  test.each([
    [["bot"], ["bot"]],
    [["load-*"], ["load-test", "load-"]],
    [["*-test"], ["load-test"]],
    [["l*d*t"], ["load-test"]],
    [["*"], ["bot", "load-test", "load-"]],
    [["lo*ad*d-test"], []],
  ])("of clients that %j excludes count nowhere else", (excludeClients, left) => {
    const calls = ["bot", "load-test", "load-"].map((client) => ({ ...under, client }));
    const replay = replayOf(sides, [...calls, under], { excludeClients });
    expect({ calls: replay.calls, excluded: replay.excluded }).toEqual({
      calls: 4 - left.length,
      excluded: left.length,
    });
  });

  test("say nothing of a tool that the candidate adds", () => {
    const added = { ...sides, after: contractOf({ search: limited(100), list: limited(500), create: limited(1) }) };
    expect(replayOf(added, [aCall({ tool: "create" })])).toMatchObject({
      calls: 0,
      unknownTools: 1,
      foreign: { calls: 0, names: [] },
    });
  });

  test("to tools that neither list has are told by the names with most calls", () => {
    const calls = [4, 9, 1, 2, 3].map((count, index) => aCall({ tool: `other-${index}`, count }));
    expect(replayOf(sides, [...calls, aCall({ tool: "other-2", count: 7 })]).foreign).toEqual({
      calls: 26,
      names: ["other-1", "other-2", "other-0"],
    });
  });

  test("of an excluded client count as excluded, whatever they name", () => {
    const replay = replayOf(sides, [aCall({ tool: "other", client: "load" }), under], { excludeClients: ["load"] });
    expect(replay).toMatchObject({ calls: 1, excluded: 1, unknownTools: 0, foreign: { calls: 0, names: [] } });
  });

  test("with a server's name in front of the tool's are calls to the tool", () => {
    const calls = [over, { ...over, tool: "mcp__desk__search", count: 6 }, { ...under, tool: "desk.list" }];
    const replay = replayOf(sides, calls);
    expect(replay).toMatchObject({ calls: 8, rejected: 7, records: 3, prefixed: 7, unknownTools: 0 });
    expect([...replay.tools.keys()]).toEqual(["search", "list"]);
  });

  test("are told by the places that refuse them, and never by what they hold", () => {
    const places = replayOf(sides, [{ ...over, count: 2 }]).tools.get("search")?.refused;
    expect(places).toEqual([
      {
        calls: 2,
        places: [
          { pointer: "/inputSchema/properties/limit/maximum", keyword: "maximum", property: null, path: ["limit"] },
        ],
      },
    ]);
  });

  test("hide names that no schema declares, which may be data", () => {
    const map = (maximum: number) => objectOf({ by: { type: "object", additionalProperties: { maximum } } });
    const pair = { before: contractOf({ search: map(9) }), after: contractOf({ search: map(5) }) };
    const [alike] =
      replayOf(pair, [aCall({ arguments: { by: { "jane@example.com": 7 } } })]).tools.get("search")?.refused ?? [];
    expect(alike?.places).toEqual([
      {
        pointer: "/inputSchema/properties/by/additionalProperties/maximum",
        keyword: "maximum",
        property: null,
        path: ["by", "*"],
      },
    ]);
  });
});
