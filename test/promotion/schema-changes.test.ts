import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SEVERITIES } from "../../shared/contract/rule.ts";
import { RULES, ruleById } from "../../shared/contract/rules.ts";
import type { SchemaChange } from "../../shared/policy/environments.ts";
import { ruleAnswer } from "../../shared/promotion/schema-change-rules.ts";
import {
  asksForSchemaChanges,
  blockedChanges,
  losesTools,
  removedTools,
  type SchemaChangeRules,
  schemaChangeOf,
} from "../../shared/promotion/schema-changes.ts";
import { ACKNOWLEDGED, aChange, someRules } from "./changes.ts";
import { EXPECTED_NAMES } from "./schema-change-names.ts";

const NAMES = Object.keys(EXPECTED_NAMES).filter((name): name is SchemaChange => name !== "none");
const listed = (name: keyof typeof EXPECTED_NAMES) => EXPECTED_NAMES[name].split(/\s+/).filter((id) => id !== "");
const expected = new Map(
  [...NAMES, "none" as const].flatMap((name) => listed(name).map((id) => [id, name === "none" ? undefined : name])),
);
const obstacles = (rule: string, rules: Partial<SchemaChangeRules>, more: Parameters<typeof aChange>[1] = {}) =>
  blockedChanges([aChange(rule, more)], someRules(rules)).map(({ by }) => by);

describe("the names of changes", () => {
  test("every rule of the rule table has its own", () => {
    const names = Object.fromEntries(RULES.map(({ id }) => [id, ruleAnswer(id).name]));
    const wanted = Object.fromEntries(
      RULES.map(({ id, area }) => [
        id,
        expected.has(id) ? expected.get(id) : area === "outputs" ? "changed-outputs" : undefined,
      ]),
    );
    expect(names).toEqual(wanted);
  });

  test("a rule that is named here is in the rule table, and named once", () => {
    const ids = [...NAMES, "none" as const].flatMap(listed);
    expect(ids.filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test("only rules of outputs and of notation follow from their area", () => {
    const areas = RULES.filter(({ id }) => !expected.has(id)).map(({ area }) => area);
    expect([...new Set(areas)].sort()).toEqual(["notation", "outputs"]);
  });

  test("a rule that is not in the table is an error", () => {
    expect(() => ruleAnswer("tool-vanished")).toThrow('no rule "tool-vanished"');
  });

  test("an unknown hint is one of the annotations, other metadata is not", () => {
    const at = (pointer: string) => schemaChangeOf({ rule: "meta-unknown-changed", pointer });
    expect([at("/annotations/x-hint"), at("/_meta/vendor")]).toEqual(["changed-annotations", undefined]);
  });
});

describe("what is let through", () => {
  const example: Partial<SchemaChangeRules> = { allow: ["added-tools", "added-optional-params"], block: [] };

  test.each<[string, Partial<SchemaChangeRules>, readonly string[]]>([
    ["tool-removed", {}, ["block"]],
    ["tool-renamed", {}, ["block"]],
    ["tool-renamed-with-alias", {}, ["block"]],
    ["tools-consolidated", {}, ["block"]],
    ["tool-split", {}, ["block"]],
    ["tool-malformed", {}, ["block"]],
    ["tool-added", {}, []],
    ["tool-added", { block: ["added-tools"] }, ["block"]],
    ["input-optional-property-removed-open", {}, []],
    ["input-optional-property-removed-open", { block: ["removed-params"] }, ["block"]],
    ["output-property-added", { block: ["changed-outputs"] }, ["block"]],
    ["tool-description-changed", { block: ["changed-descriptions"] }, ["block"]],
    ["annotation-default-made-explicit", { block: ["changed-annotations"] }, []],
    ["tool-added", example, []],
    ["input-optional-property-added", example, []],
    ["input-type-widened", example, []],
    ["output-property-added", example, ["allow"]],
    ["tool-description-changed", example, ["allow"]],
    ["input-keys-reordered", example, []],
  ])("%s under %j", (rule, rules, by) => {
    expect(obstacles(rule, rules)).toEqual(by);
  });

  test("an end that was announced and has come passes block, and not a list of what is allowed alone", () => {
    const rule = "tool-removed-after-sunset";
    expect(obstacles(rule, {})).toEqual([]);
    expect(obstacles(rule, example)).toEqual(["allow"]);
    expect(obstacles(rule, { allow: ["removed-tools"], block: [] })).toEqual([]);
  });

  test("a breaking change that no list names does not slip through", () => {
    const rule = "input-maximum-lowered";
    expect(obstacles(rule, { failOn: "breaking" })).toEqual(["severity"]);
    expect(obstacles(rule, { failOn: "never", isProtected: true })).toEqual(["severity"]);
    expect(obstacles(rule, { failOn: "never" })).toEqual([]);
    expect(obstacles(rule, { allow: ["narrowed-params"], isProtected: true })).toEqual([]);
  });

  test.each([
    "prompt-removed",
    "prompt-renamed",
    "resource-removed",
    "template-uri-changed",
    "capability-removed",
    "protocol-version-dropped",
    "taskSupport-optional-to-required",
  ])("%s has no name, and is stopped with and without a list", (rule) => {
    expect(obstacles(rule, { allow: NAMES, block: [] })).toEqual(["allow"]);
    expect(obstacles(rule, {})).toEqual(["severity"]);
    expect(obstacles(rule, { failOn: "never", isProtected: true })).toEqual(["severity"]);
  });

  test.each(["prompt-arg-removed", "resource-mime-changed", "input-default-changed", "tool-sunset-shortened"])(
    "%s has no name and is not safe: what may pass alone does not name it",
    (rule) => {
      expect(obstacles(rule, example)).toEqual(["allow"]);
      expect(obstacles(rule, {})).toEqual([]);
      expect(obstacles(rule, { failOn: "review" })).toEqual(["severity"]);
    },
  );

  test.each(["prompt-added", "resource-added", "capability-added", "tool-order-changed", "tool-deprecated"])(
    "%s has no name and is safe: it passes where a list says what may pass",
    (rule) => expect(obstacles(rule, example)).toEqual([]),
  );

  test("a resource that the policy calls dynamic may go", () => {
    expect(obstacles("resource-dynamic-removed", example)).toEqual([]);
  });

  test("no list lets through what is hostile or broken", () => {
    const rules = RULES.filter(({ id, security }) => security === true || ruleAnswer(id).defect === true);
    expect(rules.length).toBeGreaterThan(15);
    for (const { id } of rules) expect([id, obstacles(id, { allow: NAMES, block: [] })]).toEqual([id, ["allow"]]);
  });

  test("a change that somebody answers for passes, whatever the lists say", () => {
    const acknowledged = { acknowledged: ACKNOWLEDGED };
    expect(obstacles("tool-removed", { isProtected: true }, acknowledged)).toEqual([]);
    expect(obstacles("tool-description-injection", example, acknowledged)).toEqual([]);
  });

  test("a removed tool is no notation, even if the policy gives it that severity", () => {
    expect(obstacles("tool-removed", {}, { severity: "notation" })).toEqual(["block"]);
    expect(obstacles("input-maximum-lowered", { block: ["narrowed-params"] }, { severity: "notation" })).toEqual([]);
  });

  test("nothing is asked only where nothing could be stopped", () => {
    expect(asksForSchemaChanges(someRules({ block: [], failOn: "never" }))).toBe(false);
    expect(asksForSchemaChanges(someRules({ block: [], failOn: "never", isProtected: true }))).toBe(true);
    expect(asksForSchemaChanges(someRules({ block: [] }))).toBe(true);
    expect(asksForSchemaChanges(someRules({ failOn: "never" }))).toBe(true);
    expect(asksForSchemaChanges(someRules({ allow: NAMES, block: [], failOn: "never" }))).toBe(true);
  });
});

describe("tools that agents lose", () => {
  test("are named by their old names, an alias by itself, each once", () => {
    const about = (name: string) => ({ subject: { kind: "tool" as const, name } });
    const changes = [
      aChange("tool-split", about("search")),
      aChange("tool-removed", about("archive")),
      aChange("tool-renamed", { ...about("archive"), renamedTo: "store" }),
      aChange("tool-alias-removed", { ...about("find"), before: "lookup" }),
      aChange("tool-alias-removed-after-sunset", { ...about("find"), before: { name: "query", sunset: "2026-01-01" } }),
      aChange("tool-removed-after-sunset", about("old")),
      aChange("tool-added", about("new")),
    ];
    expect(removedTools(changes)).toEqual(["archive", "lookup", "old", "query", "search"]);
    expect(losesTools(changes)).toBe(true);
  });

  test("are lost as well when clients drop what is broken", () => {
    expect(removedTools([aChange("tool-malformed")])).toEqual([]);
    expect(losesTools([aChange("tool-malformed")])).toBe(true);
    expect(losesTools([aChange("input-schema-invalid")])).toBe(true);
    expect(losesTools([aChange("input-maximum-lowered"), aChange("tool-added")])).toBe(false);
  });
});

describe("the laws of what is let through", () => {
  const name = fc.constantFrom(...NAMES);
  const names = fc.uniqueArray(name, { maxLength: 5 });
  const rules: fc.Arbitrary<SchemaChangeRules> = fc.record({
    allow: fc.option(fc.uniqueArray(name, { minLength: 1 }), { nil: undefined }),
    block: names,
    isProtected: fc.boolean(),
    failOn: fc.constantFrom("breaking", "risky", "review", "never"),
  });
  const change = fc
    .record({
      rule: fc.constantFrom(...RULES.map(({ id }) => id)),
      severity: fc.option(fc.constantFrom(...SEVERITIES), { nil: undefined }),
      isAcknowledged: fc.boolean(),
    })
    .map(({ rule, severity, isAcknowledged }) =>
      aChange(rule, {
        severity: severity ?? ruleById(rule).severity,
        ...(isAcknowledged ? { acknowledged: ACKNOWLEDGED } : {}),
      }),
    );

  test("a change more never lets another one through", () => {
    fc.assert(
      fc.property(fc.array(change), change, rules, (changes, further, given) => {
        const before = blockedChanges(changes, given);
        const after = blockedChanges([...changes, further], given);
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });

  test("a rule more in block, one less in allow, protection or a lower threshold never let more through", () => {
    fc.assert(
      fc.property(change, rules, name, (one, given, other) => {
        const stopped = (stricter: SchemaChangeRules) => blockedChanges([one], stricter).length;
        const now = stopped(given);
        const allow = given.allow?.filter((each) => each !== other);
        for (const stricter of [
          { ...given, block: [...given.block, other] },
          { ...given, ...(allow === undefined ? {} : { allow }) },
          { ...given, isProtected: true },
          { ...given, failOn: "review" as const },
        ]) {
          expect(stopped(stricter)).toBeGreaterThanOrEqual(now);
        }
      }),
    );
  });

  test("a more severe change is never let through where a less severe one of its rule is not", () => {
    fc.assert(
      fc.property(change, rules, fc.constantFrom(...SEVERITIES), (one, given, severity) => {
        const other = { ...one, severity };
        const [worse, better] =
          SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(severity) ? [one, other] : [other, one];
        expect(blockedChanges([worse], given).length).toBeGreaterThanOrEqual(blockedChanges([better], given).length);
      }),
    );
  });

  test("on a protected environment no unacknowledged breaking change passes that is not allowed by its name", () => {
    fc.assert(
      fc.property(change, rules, (one, given) => {
        const breaking = { ...one, severity: "breaking" as const };
        const isBlocked = blockedChanges([breaking], { ...given, isProtected: true }).length > 0;
        const known = schemaChangeOf(one);
        const isAllowed = known !== undefined && given.allow?.includes(known) === true;
        expect(isBlocked || isAllowed || one.acknowledged !== undefined).toBe(true);
      }),
    );
  });
});
