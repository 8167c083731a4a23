import { describe, expect, test } from "@jest/globals";
import type { Declarations } from "../../../shared/contract/announcements.ts";
import { diffContracts } from "../../../shared/contract/diff.ts";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import type { Contract } from "../../../shared/contract/model.ts";
import { ANNOUNCEMENT_RULES } from "../../../shared/contract/rules/announcements.ts";
import { aContract, aTool } from "../builders.ts";

type Members = Readonly<Record<string, Json>>;
type Side = Partial<Contract>;

const TODAY = "2027-01-01";
const PAST = "2027-01-01";
const FUTURE = "2027-01-02";

const tools = (...list: readonly JsonObject[]): Side => ({ tools: list });
const meta = (members: Members): Members => ({ _meta: members });
const aliases = (...names: readonly Json[]): Members => meta({ "mcp-gates/aliases": names });
const ends = (sunset: string, more: Members = {}): Members => meta({ "mcp-gates/deprecated": { sunset, ...more } });
const marker = (sunset: string, more: Members = {}): Members => ({
  deprecated: true,
  "x-deprecated": { sunset, ...more },
});

/** A tool with an optional argument `limit` beside `q`, and what is said of it; `null` = without it. */
const withLimit = (limit: Members | null, more: Members = {}): Side =>
  tools(
    aTool({
      inputSchema: {
        type: "object",
        properties: { q: { type: "string" }, ...(limit === null ? {} : { limit: { type: "integer", ...limit } }) },
        required: ["q"],
        ...more,
      },
    }),
  );
const taking = (properties: Members, more: Members = {}): Side =>
  tools(aTool({ inputSchema: { type: "object", properties, ...more } }));
const giving = (total: Members | null): Side =>
  tools(
    aTool({
      outputSchema: {
        type: "object",
        properties: { hits: { type: "integer" }, ...(total === null ? {} : { total: { type: "integer", ...total } }) },
      },
    }),
  );
const prompts = (...list: readonly Members[]): Side => ({
  prompts: list.map((members) => ({ name: "review", description: "Review a change.", ...members })),
});
const argument = { name: "style", description: "How to write." };
const endingArgument = (sunset: string): Members => meta({ "mcp-gates/deprecated-arguments": { style: { sunset } } });

interface Case {
  readonly rule: string;
  readonly before: Side;
  readonly after: Side;
  /** The near miss. */
  readonly spared: { readonly before?: Side; readonly after?: Side; readonly declarations?: Declarations };
  readonly declarations?: Declarations;
}

const CASES: readonly Case[] = [
  {
    rule: "tool-sunset-past",
    before: tools(aTool()),
    after: tools(aTool(ends(PAST))),
    spared: { after: tools(aTool(ends(FUTURE))) },
  },
  {
    rule: "tool-sunset-past",
    before: tools(aTool()),
    after: tools(aTool(aliases({ name: "find", sunset: PAST }))),
    spared: { after: tools(aTool(aliases({ name: "find", sunset: FUTURE }))) },
  },
  {
    rule: "tool-sunset-invalid",
    before: tools(aTool()),
    after: tools(aTool(ends("2027-02-30"))),
    spared: { after: tools(aTool(ends("2027-02-28"))) },
  },
  {
    rule: "tool-sunset-invalid",
    before: tools(aTool(aliases("find"))),
    after: tools(aTool(aliases({ name: "find", sunset: "soon" }))),
    spared: { after: tools(aTool(aliases({ name: "find", sunset: FUTURE }))) },
  },
  {
    rule: "input-param-sunset-past",
    before: withLimit({}),
    after: withLimit(marker(PAST)),
    spared: { after: withLimit(marker(PAST)), declarations: { minimumDays: 30 } },
  },
  {
    rule: "input-param-sunset-past",
    before: taking({ q: { type: "string" } }),
    after: taking({ q: { type: "string", "x-aliases": [{ name: "query", sunset: PAST }] } }),
    spared: { after: taking({ q: { type: "string", "x-aliases": ["query"] } }) },
  },
  {
    rule: "input-param-sunset-invalid",
    before: withLimit({}),
    after: withLimit(marker("soon")),
    spared: { after: withLimit({ deprecated: true }) },
  },
  {
    rule: "input-param-sunset-invalid",
    before: taking({ q: { type: "string" } }),
    after: taking({ q: { type: "string", "x-aliases": [{ name: "query", sunset: "soon" }] } }),
    spared: { after: taking({ q: { type: "string", "x-aliases": ["query"] } }) },
  },
  {
    rule: "output-field-sunset-past",
    before: giving({}),
    after: giving(marker(PAST)),
    spared: { after: giving(marker(FUTURE)) },
  },
  {
    rule: "output-field-sunset-invalid",
    before: giving({}),
    after: giving(marker("2027-13-01")),
    spared: { after: giving({ "x-deprecated": { sunset: "2027-13-01" } }) },
  },
  {
    rule: "prompt-sunset-past",
    before: prompts({}),
    after: prompts(ends(PAST)),
    spared: { before: prompts(ends("2026-06-01")) },
  },
  {
    rule: "prompt-sunset-invalid",
    before: prompts({}),
    after: prompts(ends("soon")),
    spared: { before: prompts(ends("soon")), after: prompts({}) },
  },
  {
    rule: "prompt-arg-sunset-past",
    before: prompts({ arguments: [argument] }),
    after: prompts({ arguments: [argument], ...endingArgument(PAST) }),
    spared: { after: prompts({ arguments: [argument], ...endingArgument(FUTURE) }) },
  },
  {
    rule: "prompt-arg-sunset-invalid",
    before: prompts({ arguments: [argument], ...endingArgument(FUTURE) }),
    after: prompts({ arguments: [argument], ...endingArgument("soon") }),
    spared: { after: prompts({ arguments: [argument] }) },
  },
  {
    rule: "tool-renamed-with-alias",
    before: tools(aTool()),
    after: tools(aTool({ name: "look_things_up", description: "Looks.", ...aliases("search") })),
    spared: { after: tools(aTool({ name: "look_things_up", description: "Looks." })) },
  },
  {
    rule: "tool-alias-added",
    before: tools(aTool()),
    after: tools(aTool(aliases("find"))),
    spared: { after: tools(aTool(meta({ "mcp-gates/aliases": "find" }))) },
  },
  {
    rule: "tool-alias-removed",
    before: tools(aTool(aliases("find"))),
    after: tools(aTool()),
    spared: { after: tools(aTool(), aTool({ name: "find", description: "Finds by number." })) },
  },
  {
    rule: "tool-alias-removed",
    before: tools(aTool(aliases({ name: "find", sunset: FUTURE }))),
    after: tools(aTool()),
    spared: { before: tools(aTool(aliases({ name: "find", sunset: PAST }))) },
  },
  {
    rule: "tool-alias-removed-after-sunset",
    before: tools(aTool(aliases({ name: "find", sunset: PAST }))),
    after: tools(aTool()),
    spared: { before: tools(aTool(aliases("find"))) },
  },
  {
    rule: "input-param-deprecated",
    before: withLimit({}),
    after: withLimit(marker(FUTURE)),
    spared: { after: withLimit({ deprecated: true }) },
  },
  {
    rule: "input-param-sunset-shortened",
    before: withLimit(marker("2027-06-01")),
    after: withLimit(marker("2027-05-01")),
    spared: { after: withLimit(marker("2027-07-01")) },
  },
  {
    rule: "input-param-sunset-shortened",
    before: withLimit({}),
    after: withLimit(marker("2027-01-30")),
    declarations: { minimumDays: 30 },
    spared: { after: withLimit(marker("2027-01-31")), declarations: { minimumDays: 30 } },
  },
  {
    rule: "input-property-removed-before-sunset",
    before: withLimit(marker(FUTURE)),
    after: withLimit(null),
    spared: { before: withLimit({ "x-deprecated": { sunset: FUTURE } }) },
  },
  {
    rule: "input-property-removed-after-sunset",
    before: withLimit(marker(PAST)),
    after: withLimit(null, { additionalProperties: false }),
    spared: { before: withLimit({ deprecated: true }) },
  },
  {
    rule: "input-property-renamed-with-alias",
    before: taking({ q: { type: "string" } }),
    after: taking({ text: { type: "string", "x-aliases": ["q"] } }),
    spared: { after: taking({ text: { type: "string" } }) },
  },
  {
    rule: "input-alias-added",
    before: taking({ q: { type: "string" } }),
    after: taking({ q: { type: "string", "x-aliases": ["query"] } }),
    spared: { after: taking({ q: { type: "string", "x-aliases": 5 } }) },
  },
  {
    rule: "input-alias-removed",
    before: taking({ q: { type: "string", "x-aliases": ["query"] } }),
    after: taking({ q: { type: "string" } }),
    spared: { before: taking({ q: { type: "string", "x-aliases": [{ name: "query", sunset: PAST }] } }) },
  },
  {
    rule: "input-alias-removed-after-sunset",
    before: taking({ q: { type: "string", "x-aliases": [{ name: "query", sunset: PAST }] } }),
    after: taking({ q: { type: "string" } }),
    spared: { before: taking({ q: { type: "string", "x-aliases": [{ name: "query", sunset: FUTURE }] } }) },
  },
  {
    rule: "output-field-deprecated",
    before: giving({}),
    after: giving(marker(FUTURE)),
    spared: { after: giving({ deprecated: true }) },
  },
  {
    rule: "output-field-sunset-shortened",
    before: giving(marker("2027-06-01")),
    after: giving(marker("2027-05-01")),
    spared: { after: giving(marker("2027-07-01")) },
  },
  {
    rule: "output-property-removed-before-sunset",
    before: giving(marker(FUTURE)),
    after: giving(null),
    spared: { before: giving({}) },
  },
  {
    rule: "output-property-removed-after-sunset",
    before: giving(marker(PAST)),
    after: giving(null),
    spared: { before: giving({ deprecated: true }) },
  },
  {
    rule: "prompt-removed-before-sunset",
    before: prompts(ends(FUTURE)),
    after: {},
    spared: { before: prompts({}) },
  },
  {
    rule: "prompt-removed-after-sunset",
    before: prompts(ends(PAST)),
    after: {},
    spared: { before: prompts(ends(FUTURE)) },
  },
  {
    rule: "prompt-deprecated",
    before: prompts({}),
    after: prompts(ends(FUTURE)),
    spared: { after: prompts(ends("soon")) },
  },
  {
    rule: "prompt-sunset-shortened",
    before: prompts(ends("2027-06-01")),
    after: prompts(ends("2027-05-01")),
    spared: { after: prompts(ends("2027-07-01")) },
  },
  {
    rule: "prompt-renamed-with-alias",
    before: prompts({}),
    after: prompts({ name: "critique", description: "Judges.", arguments: [argument], ...aliases("review") }),
    spared: { after: prompts({ name: "critique", description: "Judges.", arguments: [argument] }) },
  },
  {
    rule: "prompt-alias-added",
    before: prompts({}),
    after: prompts(aliases("critique")),
    spared: { after: prompts(aliases()) },
  },
  {
    rule: "prompt-alias-removed",
    before: prompts(aliases("critique")),
    after: prompts({}),
    spared: { after: prompts({}, { name: "critique" }) },
  },
  {
    rule: "prompt-alias-removed-after-sunset",
    before: prompts(aliases({ name: "critique", sunset: PAST })),
    after: prompts({}),
    spared: { before: prompts(aliases({ name: "critique", sunset: FUTURE })) },
  },
  {
    rule: "prompt-arg-deprecated",
    before: prompts({ arguments: [argument] }),
    after: prompts({ arguments: [argument], ...endingArgument(FUTURE) }),
    spared: { after: prompts({ arguments: [argument], ...endingArgument("soon") }) },
  },
  {
    rule: "prompt-arg-sunset-shortened",
    before: prompts({ arguments: [argument], ...endingArgument("2027-06-01") }),
    after: prompts({ arguments: [argument], ...endingArgument("2027-05-01") }),
    spared: { after: prompts({ arguments: [argument], ...endingArgument("2027-07-01") }) },
  },
  {
    rule: "prompt-arg-removed-before-sunset",
    before: prompts({ arguments: [argument], ...endingArgument(FUTURE) }),
    after: prompts({}),
    spared: { before: prompts({ arguments: [argument], ...endingArgument(PAST) }) },
  },
  {
    rule: "prompt-arg-removed-after-sunset",
    before: prompts({ arguments: [argument], ...endingArgument(PAST) }),
    after: prompts({}),
    spared: { before: prompts({ arguments: [argument] }) },
  },
];

const changesOf = (before: Side, after: Side, declarations: Declarations = {}) =>
  diffContracts(aContract(before), aContract(after), { today: TODAY, declarations }).changes;

describe.each(CASES)("$rule", ({ rule, before, after, spared, declarations }) => {
  test("is the rule of the edit, with its own severity and bump", () => {
    const row = ANNOUNCEMENT_RULES.find(({ id }) => id === rule);
    const found = changesOf(before, after, declarations).filter((change) => change.rule === rule);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: row?.severity, bump: row?.bump });
  });

  test("is not that of a near miss", () => {
    const changes = changesOf(spared.before ?? before, spared.after ?? after, spared.declarations);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.map((change) => change.rule)).not.toContain(rule);
  });
});

test("every rule about announcements has a case", () => {
  const tested = new Set(CASES.map(({ rule }) => rule));
  expect(ANNOUNCEMENT_RULES.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});
