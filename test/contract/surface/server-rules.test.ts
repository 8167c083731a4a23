import { describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../shared/contract/json.ts";
import type { Conditions, Contract, LegacyEra } from "../../../shared/contract/model.ts";
import { SERVER_RULES } from "../../../shared/contract/rules/server.ts";
import { aContract, type RuleCase, ruleIds, surfaceChanges, untested } from "./surface-changes.ts";

const can = (capabilities: JsonObject): Partial<Contract> => ({ capabilities });
const extension = (settings: JsonObject | undefined): Partial<Contract> =>
  can({ extensions: settings === undefined ? {} : { "com.example/search": settings } });
const serves = (...versions: readonly string[]): Partial<Contract> => ({ supportedProtocolVersions: versions });
const speaks = (protocolVersion: string | null): Partial<Contract> => ({ protocolVersion });
const isServer = (name: string, version: string): Partial<Contract> => ({ serverInfo: { name, version } });
const keeps = (cacheScope: string, ttlMs = 1000): Partial<Contract> => ({
  cacheHints: { tools: { ttlMs, cacheScope } },
});
const says = (instructions: string | null): Partial<Contract> => ({ instructions });
const captured = (era: Conditions["era"]): Partial<Contract> => ({
  conditions: { era, clientCapabilities: {}, credentials: [] },
});

const CASES: readonly RuleCase[] = [
  {
    rule: "capability-removed",
    before: can({ prompts: {} }),
    after: can({}),
    spared: { after: can({}), options: { sameEra: false } },
  },
  {
    rule: "capability-subscribe-false",
    before: can({ resources: { subscribe: true } }),
    after: can({ resources: {} }),
    spared: { before: can({ resources: { subscribe: false } }), after: can({ resources: {} }) },
  },
  {
    rule: "capability-listChanged-false",
    before: can({ tools: { listChanged: true } }),
    after: can({ tools: { listChanged: false } }),
    spared: { before: can({ tools: {} }), after: can({ tools: { listChanged: true } }) },
  },
  {
    rule: "capability-extension-removed",
    before: extension({}),
    after: extension(undefined),
    spared: { after: extension({ fuzzy: true }) },
  },
  {
    rule: "capability-extension-narrowed",
    before: extension({ formats: ["html", "text"] }),
    after: extension({ formats: ["text"] }),
    spared: { after: extension({ formats: ["text", "html", "pdf"] }) },
  },
  {
    rule: "capability-added",
    before: can({}),
    after: can({ prompts: {} }),
    spared: { after: can({ prompts: false }) },
  },
  {
    rule: "protocol-version-dropped",
    before: serves("2025-06-18", "2025-11-25"),
    after: serves("2025-11-25"),
    spared: { after: serves() },
  },
  {
    rule: "protocol-version-lowered",
    before: speaks("2025-11-25"),
    after: speaks("2025-06-18"),
    spared: { after: speaks(null) },
  },
  {
    rule: "protocol-version-raised",
    before: speaks("2025-11-25"),
    after: speaks("2026-07-28"),
    spared: { after: serves("2025-06-18") },
  },
  {
    rule: "instructions-changed",
    before: says("Search before you write."),
    after: says("Search twice before you write."),
    spared: { after: says(null) },
  },
  {
    rule: "instructions-removed",
    before: says("Search before you write."),
    after: says("  "),
    spared: { before: says(null), after: says("") },
  },
  {
    rule: "server-name-changed",
    before: isServer("payments", "1.0.0"),
    after: isServer("billing", "1.0.0"),
    spared: { after: { serverInfo: null } },
  },
  {
    rule: "cache-scope-widened",
    before: keeps("private"),
    after: keeps("public"),
    spared: { before: keeps("public"), after: keeps("private") },
  },
  {
    rule: "cache-hint-changed",
    before: keeps("private"),
    after: keeps("private", 2000),
    spared: { after: keeps("private") },
  },
];

/** The gate makes these: they need what stands outside of the two contracts, declared versions and the committed file. */
const MADE_BY_THE_GATE = ["server-version-not-bumped", "server-version-decreased", "contract-file-outdated"];

describe("rules about the server", () => {
  test.each(CASES)("$rule fires with the severity and bump of the table", ({ rule, before, after }) => {
    const row = SERVER_RULES.find(({ id }) => id === rule);
    const change = surfaceChanges(aContract(before), aContract(after)).find((found) => found.rule === rule);
    expect(change).toMatchObject({ severity: row?.severity, bump: row?.bump });
  });

  test.each(CASES)("$rule spares its near miss", ({ rule, before, spared }) => {
    const changes = surfaceChanges(aContract(spared.before ?? before), aContract(spared.after), spared.options);
    expect(changes.map((change) => change.rule)).not.toContain(rule);
  });

  test("every rule of the table has a case", () => {
    expect(untested(SERVER_RULES, CASES)).toEqual(MADE_BY_THE_GATE);
  });
});

describe("capabilities", () => {
  const changesOf = (before: JsonObject, after: JsonObject) =>
    surfaceChanges(aContract(can(before)), aContract(can(after)));

  test("a nested offer that is gone is told at its place", () => {
    const [change] = changesOf(
      { tasks: { requests: { tools: { call: {} } } } },
      { tasks: { requests: { tools: {} } } },
    );
    expect(change).toMatchObject({ rule: "capability-removed", pointer: "/capabilities/tasks/requests/tools/call" });
  });

  test("a flag that is off is the same as none", () => {
    expect(ruleIds(changesOf({ tools: { listChanged: false } }, { tools: {} }))).toEqual([
      "annotation-default-made-explicit",
    ]);
  });

  test("a setting of an extension that is replaced is risky, since nobody can tell whether it offers less", () => {
    const changes = surfaceChanges(aContract(extension({ limit: 10 })), aContract(extension({ limit: 20 })));
    expect(changes).toMatchObject([
      { rule: "capability-extension-narrowed", severity: "risky", bump: "major", proof: { state: "unknown" } },
    ]);
  });

  test("a setting of an extension that is new is an offer", () => {
    expect(ruleIds(surfaceChanges(aContract(extension({})), aContract(extension({ fuzzy: true }))))).toEqual([
      "capability-added",
    ]);
  });
});

describe("protocol versions", () => {
  test("a list that one era told proves nothing about the other", () => {
    const changes = surfaceChanges(
      aContract({ ...serves("2025-06-18", "2025-11-25"), ...captured("legacy") }),
      aContract({ ...serves("2026-07-28"), ...captured("modern"), ...speaks("2026-07-28") }),
    );
    expect(ruleIds(changes)).toEqual(["protocol-version-raised"]);
  });

  test("a version that the capture negotiated is served, whatever the list says", () => {
    const before = { ...serves("2025-11-25", "2026-07-28"), ...captured("legacy") };
    const after = { ...serves("2026-07-28"), ...captured("legacy") };
    expect(surfaceChanges(aContract(before), aContract(after))).toEqual([]);
  });

  test("of two contracts written by hand the lists count", () => {
    const changes = surfaceChanges(aContract(serves("2025-11-25", "2026-07-28")), aContract(serves("2026-07-28")));
    expect(ruleIds(changes)).toEqual(["protocol-version-dropped"]);
  });

  test("the newest version that goes is told once, and older ones with it", () => {
    const changes = surfaceChanges(
      aContract({ ...serves("2025-03-26", "2025-06-18", "2025-11-25") }),
      aContract({ ...serves("2025-06-18"), ...speaks("2025-06-18") }),
    );
    expect(ruleIds(changes)).toEqual(["protocol-version-dropped", "protocol-version-lowered"]);
  });
});

describe("clients of the legacy era", () => {
  const modern = (legacyEra?: LegacyEra, listed: readonly string[] = ["2026-07-28"]): Contract =>
    aContract({
      ...serves(...listed),
      ...speaks("2026-07-28"),
      ...captured("modern"),
      ...(legacyEra === undefined ? {} : { legacyEra }),
    });
  const served = (protocolVersion = "2025-11-25"): LegacyEra => ({ answer: "served", protocolVersion });
  const refused: LegacyEra = { answer: "refused" };
  const unclear: LegacyEra = { answer: "unclear" };
  const legacy = aContract({ ...serves("2025-11-25"), ...captured("legacy") });

  test.each<readonly [string, Contract, Contract, readonly string[]]>([
    ["that were served are refused now", modern(served()), modern(refused), ["protocol-version-dropped"]],
    [
      "that were served are refused, although discovery lists them still",
      modern(served()),
      modern(refused, ["2025-11-25", "2026-07-28"]),
      ["protocol-version-dropped"],
    ],
    [
      "of a legacy capture are refused",
      legacy,
      modern(refused),
      ["protocol-version-dropped", "protocol-version-raised"],
    ],
    ["get an older revision", modern(served()), modern(served("2025-06-18")), ["protocol-version-dropped"]],
    ["get a newer revision", modern(served("2025-06-18")), modern(served()), ["capability-added"]],
    ["were refused and are served", modern(refused), modern(served()), ["capability-added"]],
    ["are served as before", modern(served()), modern(served()), []],
    ["are refused as before", modern(refused), modern(refused), []],
    ["were not asked for when the file was written, and are served", modern(), modern(served()), []],
    ["were not asked for when the file was written, and are refused", modern(), modern(refused), []],
    ["are not answered clearly", modern(served()), modern(unclear), []],
    [
      "are not answered clearly, and their revision is not listed any more",
      modern(served(), ["2025-11-25", "2026-07-28"]),
      modern(unclear),
      [],
    ],
    ["were not answered clearly", modern(unclear), modern(refused), []],
    ["of a legacy capture are not answered clearly", legacy, modern(unclear), ["protocol-version-raised"]],
    ["are served by a server that drops the modern era", modern(served()), legacy, ["protocol-version-lowered"]],
  ])("%s", (_name, before, after, rules) => {
    expect(ruleIds(surfaceChanges(before, after))).toEqual(rules);
  });

  test("a refusal is told as proven, for each revision that was served", () => {
    const before = modern(served(), ["2025-06-18", "2026-07-28"]);
    const dropped = surfaceChanges(before, modern(refused));
    expect(dropped.map((change) => [change.before, change.message])).toEqual([
      ["2025-06-18", "protocol version 2025-06-18 is no longer served"],
      ["2025-11-25", "protocol version 2025-11-25 is no longer served"],
    ]);
  });
});

describe("identity", () => {
  test("a version of serverInfo that goes down is no edit: the declared version is judged", () => {
    expect(surfaceChanges(aContract(isServer("a", "2.0.0")), aContract(isServer("a", "1.0.0")))).toEqual([]);
  });

  test.each([
    ["goes", { name: "a" }, { version: "1.0.0" }, "risky", "the server no longer says its name, which was a"],
    ["comes", { version: "1.0.0" }, { name: "a" }, "safe", "the server now says its name, a"],
  ])("a name that %s is told", (_, before, after, severity, message) => {
    const changes = surfaceChanges(aContract({ serverInfo: before }), aContract({ serverInfo: after }));
    expect(changes).toMatchObject([{ rule: "server-name-changed", severity, message }]);
  });

  test("other members of serverInfo are metadata", () => {
    const changes = surfaceChanges(
      aContract({ serverInfo: { name: "a", title: "A" } }),
      aContract({ serverInfo: { name: "a", title: "B" } }),
    );
    expect(changes).toMatchObject([{ rule: "meta-unknown-changed", pointer: "/serverInfo/title" }]);
  });
});

test("a side that tells of tools only says nothing about the rest", () => {
  const full = aContract({
    ...can({ prompts: {} }),
    ...says("Search."),
    ...isServer("a", "1.0.0"),
    ...keeps("private"),
    prompts: [{ name: "review" }],
    resources: [{ uri: "a://b", name: "b" }],
    resourceTemplates: [{ uriTemplate: "a://{b}", name: "b" }],
  });
  expect(surfaceChanges(full, aContract({ scope: "tools", protocolVersion: null }))).toEqual([]);
});
