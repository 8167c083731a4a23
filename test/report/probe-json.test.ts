import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ProbeReport } from "../../shared/gates/probe-report.ts";
import { PROBE_STAGES } from "../../shared/mcp/probe/failure.ts";
import { FAILURE_CLASSES, type FailureClass } from "../../shared/mcp/probe/failure-classes.ts";
import { probeReportJsonSchema, probeReportSchema, renderProbeJson } from "../../shared/report/probe-json.ts";
import { aFailedProbe, aProbeResult } from "../mcp/probe/builders.ts";
import { aDriftedResult, aFullResult, aLoginResult, aProbeReport, aWarnedResult } from "./probe-builders.ts";

const full = aProbeReport({
  results: [
    aFullResult(),
    aDriftedResult(),
    aLoginResult(),
    aWarnedResult({ session: { state: "kept", status: null } }),
    aFailedProbe("dns.nxdomain", {
      era: null,
      transport: null,
      protocolVersion: null,
      server: null,
      latency: {},
      session: { state: "none" },
    }),
  ],
  gates: { parity: true, minimumZones: 1 },
  vantage: "the office",
  waited: { attempts: 3, milliseconds: 20_000.25, succeeded: false },
});

describe("the JSON report of a probe", () => {
  const validate = new Ajv2020({ allErrors: true }).compile(probeReportJsonSchema());

  test.each([
    ["full", full],
    ["small", aProbeReport({ service: "" })],
    ["empty", aProbeReport({ results: [] })],
  ])("a %s report fits the published schema", (_name, report) => {
    const json = JSON.parse(renderProbeJson(report));
    expect({ valid: validate(json), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(probeReportSchema.parse(json)).toEqual(json);
  });

  test.each(Object.keys(FAILURE_CLASSES) as FailureClass[])(
    "a report of %s fits the published schema",
    (failureClass) => {
      const results = PROBE_STAGES.map((stage) =>
        aFailedProbe(failureClass, { findings: [{ failureClass, stage, detail: "" }] }),
      );
      expect(validate(JSON.parse(renderProbeJson(aProbeReport({ results }))))).toBe(true);
    },
  );

  test.each<[string, (report: Json) => void]>([
    ["another version", (report) => Object.assign(report, { reportVersion: 2 })],
    ["an unknown decision", (report) => Object.assign(report, { decision: "maybe" })],
    ["a missing member", (report) => delete report.parity],
    ["an unknown member", (report) => Object.assign(report, { extra: true })],
    ["an unknown class", (report) => Object.assign(report, { failureClass: "http.418" })],
    ["a malformed digest", (report) => Object.assign(report, { digest: "abc" })],
    ["a contract", (report) => Object.assign(report.targets[0] ?? {}, { contract: null })],
    ["an unknown label", (report) => Object.assign(report.targets[0] ?? {}, { labels: { planet: "earth" } })],
    ["a negative time", (report) => Object.assign(report.targets[0] ?? {}, { milliseconds: -1 })],
  ])("a report with %s does not fit", (_name, mutate) => {
    const report = JSON.parse(renderProbeJson(full));
    mutate(report);
    expect(validate(report)).toBe(false);
    expect(probeReportSchema.safeParse(report).success).toBe(false);
  });

  test("has its members in the order of the schema, however the report was made", () => {
    expect(Object.keys(JSON.parse(renderProbeJson(full)))).toEqual([
      "reportVersion",
      "service",
      "decision",
      "failureClass",
      "healthy",
      "unhealthy",
      "digest",
      "parity",
      "vantage",
      "waited",
      "answers",
      "targets",
    ]);
    expect(renderProbeJson(reversed(full) as ProbeReport)).toBe(renderProbeJson(full));
  });

  test("has two spaces and a final line feed", () => {
    expect(renderProbeJson(full)).toMatch(/^\{\n {2}"reportVersion": 1,\n[\s\S]*\n\}\n$/u);
  });

  test("tells of each finding who can mend it and what it means for a rollback", () => {
    const [target] = JSON.parse(renderProbeJson(aProbeReport({ results: [aFailedProbe("session.lost")] }))).targets;
    expect(target.findings).toEqual([
      {
        failureClass: "session.lost",
        severity: "down",
        owner: "edge",
        rollback: "any",
        stage: "initialize",
        detail: "",
      },
    ]);
  });

  test("tells a drift as counts and changes, without their values", () => {
    const [, target] = JSON.parse(renderProbeJson(full)).targets;
    expect(target.drift).toEqual({
      requiredBump: "major",
      summary: { breaking: 1, risky: 0, review: 0, safe: 0, notation: 1 },
      changes: [
        {
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
          rule: "input-maximum-lowered",
          severity: "breaking",
          subject: { kind: "tool", name: "create_payment" },
          message: "argument amount: maximum was 500, is 100",
        },
        expect.objectContaining({ rule: "input-keys-reordered", severity: "notation" }),
      ],
      notCompared: [],
    });
  });

  test("leaves out phases that did not happen, and what a clock tells beyond a microsecond", () => {
    const latency = { firstByte: 8.123_456_7, total: 42 };
    const exchanges = [{ stage: "tools/list", timings: { total: 0.1 + 0.2, reused: true } }] as const;
    const report = aProbeReport({ results: [aProbeResult({ latency, exchanges })] });
    const [target] = JSON.parse(renderProbeJson(report)).targets;
    expect(target.latency).toEqual({ firstByte: 8.123, total: 42 });
    expect(target.exchanges).toEqual([{ stage: "tools/list", total: 0.3, reused: true }]);
  });
});

describe("the JSON Schema of the report of a probe", () => {
  test("names itself and its dialect first", () => {
    expect(Object.keys(probeReportJsonSchema()).slice(0, 4)).toEqual(["$schema", "$id", "title", "description"]);
    expect(probeReportJsonSchema()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  });

  test("describes every member of the report and of a target", () => {
    const { properties } = probeReportJsonSchema() as { properties: Record<string, Described> };
    const target = properties.targets?.items?.properties ?? {};
    const undescribed = Object.entries({ ...properties, ...target }).filter(([, schema]) => !schema.description);
    expect(undescribed.map(([name]) => name)).toEqual([]);
    expect(Object.keys(target)).toContain("certificate");
  });

  test("has no word about who may write a member", () => {
    expect(JSON.stringify(probeReportJsonSchema())).not.toContain("readOnly");
  });
});

type Json = Record<string, unknown> & { targets: Record<string, unknown>[] };

interface Described {
  readonly description?: string;
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
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
