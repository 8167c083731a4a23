import { EMPTY_CONTRACT } from "../../../../shared/contract/model.ts";
import type { Answering } from "../scripted-server.ts";
import type { Fixture } from "./fixture.ts";
import { TOOL, type World } from "./world.ts";

const DIGEST = `sha256:${"0".repeat(64)}`;
const listing =
  (result: unknown): Answering =>
  (exchange) =>
    exchange.result(result);
const counting = (): Answering => {
  let count = 0;
  return ({ result }) => result({ tools: [{ ...TOOL, description: `Call number ${++count}` }] });
};
const pages = (): Answering => {
  let page = 0;
  return ({ result }) => result({ tools: [], nextCursor: String(++page) });
};
const nested = (levels: number): unknown =>
  levels === 0 ? {} : { type: "object", properties: { a: nested(levels - 1) } };

/** Lists that are not as they should be; each is looked at in both eras. */
const LISTS: readonly (Omit<Fixture, "serve"> & { readonly list: () => Answering })[] = [
  { name: "no tools", list: () => listing({ tools: [] }), expected: "schema.empty_tools", stage: "checks" },
  { name: "one tool twice", list: () => listing({ tools: [TOOL, TOOL] }), expected: "schema.duplicate_tool" },
  {
    name: "a cursor that comes again",
    list: () => listing({ tools: [TOOL], nextCursor: "again" }),
    expected: "schema.cursor_loop",
    stage: "tools/list",
  },
  { name: "more pages than may be", list: pages, settings: { limits: { pages: 3 } }, expected: "schema.cursor_loop" },
  {
    name: "an input schema of another type",
    list: () => listing({ tools: [{ ...TOOL, inputSchema: { type: "string" } }] }),
    expected: "schema.invalid",
    stage: "checks",
  },
  {
    name: "a tool without an input schema",
    list: () => listing({ tools: [{ name: "pay" }] }),
    expected: "schema.invalid",
  },
  {
    name: "a schema that is nested too deep",
    list: () => listing({ tools: [{ name: "pay", inputSchema: nested(150) }] }),
    expected: "schema.invalid",
    stage: "tools/list",
  },
  {
    name: "a list that is none",
    list: () => listing({ items: [TOOL] }),
    expected: "schema.not_a_list",
    stage: "tools/list",
  },
  { name: "an item that is no object", list: () => listing({ tools: [TOOL, "pay"] }), expected: "schema.not_a_list" },
  {
    name: "a list that is another each time",
    list: counting,
    expected: "schema.non_deterministic",
    stage: "tools/list",
  },
  {
    name: "a list that is another each time, which was not asked for",
    list: counting,
    settings: { checks: { deterministic: false } },
    expected: null,
  },
  {
    name: "a tool is missing",
    list: () => listing({ tools: [TOOL] }),
    settings: { checks: { requiredTools: ["pay", "refund"] } },
    expected: "schema.missing_tool",
  },
  {
    name: "another digest than was expected",
    list: () => listing({ tools: [TOOL] }),
    settings: { checks: { expectedDigest: DIGEST } },
    expected: "schema.drift",
  },
  {
    name: "another contract than was expected",
    list: () => listing({ tools: [TOOL] }),
    settings: { checks: { expectedContract: { ...EMPTY_CONTRACT, tools: [{ ...TOOL, name: "refund" }] } } },
    expected: "schema.drift",
  },
  {
    name: "a server that takes longer than was asked for",
    list: () => listing({ tools: [TOOL] }),
    settings: { checks: { latency: { total: 0 } } },
    expected: "latency.slow",
  },
];

/** What is wrong with what a server promises. */
export const CONTRACT: readonly Fixture[] = LISTS.flatMap(({ list, name, ...rest }) => [
  { ...rest, name, serve: async (world: World) => await world.legacy({ "tools/list": list() }) },
  { ...rest, name: `${name}, modern`, serve: async (world: World) => await world.modern({ "tools/list": list() }) },
]);
