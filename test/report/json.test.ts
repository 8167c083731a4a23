import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { z } from "zod";
import type { ContractReport } from "../../shared/gates/contract-report.ts";
import { contractReportSchema, renderJson, reportJsonSchema } from "../../shared/report/json.ts";
import { aChange, aFinding, aReport, aSide } from "./builders.ts";

const full = aReport({
  changes: [
    aChange({ renamedTo: "pay", notes: ["a note"], proof: { state: "refuted", witness: { amount: 101 } } }),
    aChange({ severity: "risky", after: 7, proof: { state: "unknown", reason: "a pattern has look-around" } }),
    aChange({ severity: "notation", bump: "none", before: null, after: null, direction: null }),
  ],
  declaredBump: "minor",
  declaredVersions: { baseline: "1.4.2", candidate: "1.5.0", source: "package.json" },
  candidate: aSide({ findings: [aFinding()], notes: ["era chosen: modern"], protocolVersion: null }),
  notCompared: ["prompts"],
});

describe("the JSON report", () => {
  const validate = new Ajv2020({ allErrors: true }).compile(reportJsonSchema());

  test.each([
    ["full", full],
    ["empty", aReport({ service: "", candidate: aSide({ server: { name: null, version: null } }) })],
  ])("a %s report fits the published schema", (_name, report) => {
    expect({ valid: validate(JSON.parse(renderJson(report))), errors: validate.errors }).toEqual({
      valid: true,
      errors: null,
    });
  });

  test.each<[string, (report: Record<string, unknown>) => void]>([
    ["another version", (report) => Object.assign(report, { reportVersion: 2 })],
    ["an unknown decision", (report) => Object.assign(report, { decision: "maybe" })],
    ["a missing member", (report) => delete report.identical],
    ["an unknown member", (report) => Object.assign(report, { extra: true })],
    ["a malformed digest", (report) => Object.assign(report, { baseline: aSide({ digest: "abc" }) })],
    ["a negative count", (report) => Object.assign(report, { tokens: { ...full.tokens, baseline: -1 } })],
    ["a change without before", (report) => Object.assign(report, { changes: [without(aChange(), "before")] })],
    ["an unknown severity", (report) => Object.assign(report, { changes: [{ ...aChange(), severity: "bad" }] })],
    ["a malformed fingerprint", (report) => Object.assign(report, { changes: [aChange({ fingerprint: "x" })] })],
  ])("a report with %s does not fit", (_name, mutate) => {
    const report = JSON.parse(renderJson(full));
    mutate(report);
    expect(validate(report)).toBe(false);
    expect(contractReportSchema.safeParse(report).success).toBe(false);
  });

  test("zod and the published schema agree on a good report, and zod changes nothing", () => {
    expect(contractReportSchema.parse(full)).toEqual(full);
  });

  test("has two spaces, a final line feed, and an order of members that does not depend on how the report was made", () => {
    expect(renderJson(full)).toMatch(/^\{\n {2}"reportVersion": 1,\n {2}"decision": "fail",\n[\s\S]*\n\}\n$/u);
    expect(renderJson(reversed(full) as ContractReport)).toBe(renderJson(full));
  });

  test("loses nothing, not even a member named __proto__ in a value", () => {
    const before = JSON.parse('{"__proto__": {"a": 1}, "b": [null]}');
    const change = aChange({ before, proof: { state: "refuted", witness: before } });
    const report = aReport({ changes: [change] });
    expect(JSON.parse(renderJson(report))).toEqual(report);
    expect(renderJson(report).match(/"__proto__"/gu)).toHaveLength(2);
  });

  test("keeps the order of keys inside values: that they differ may be the change", () => {
    const change = aChange({ before: { b: 1, a: 2 }, after: { a: 2, b: 1 } });
    expect(JSON.stringify(JSON.parse(renderJson(aReport({ changes: [change] }))).changes[0].before)).toBe(
      '{"b":1,"a":2}',
    );
  });
});

describe("the JSON Schema of the report", () => {
  test("names itself and its dialect first", () => {
    expect(Object.keys(reportJsonSchema()).slice(0, 4)).toEqual(["$schema", "$id", "title", "description"]);
    expect(reportJsonSchema()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  });

  test("describes every member of the report, of a side and of a change", () => {
    const { properties } = reportJsonSchema() as { properties: Record<string, Described> };
    const change = properties.changes?.items?.properties ?? {};
    const members = { ...properties, ...properties.baseline?.properties, ...change };
    const undescribed = Object.entries(members).filter(([, schema]) => (schema.description ?? "") === "");
    expect(undescribed.map(([name]) => name)).toEqual([]);
    expect(Object.keys(change)).toContain("fingerprint");
  });

  test("has no word about who may write a member", () => {
    expect(JSON.stringify(reportJsonSchema())).not.toContain("readOnly");
  });
});

test("the type of the schema and the type of the report are one", () => {
  type Schema = z.infer<typeof contractReportSchema>;
  const toSchema = (report: ContractReport): Schema => report;
  const toReport = (report: Schema): ContractReport => report;
  expect(toReport(toSchema(full))).toBe(full);
});

interface Described {
  readonly description?: string;
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
}

function without(object: object, key: string): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** The same data, every object's members in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
