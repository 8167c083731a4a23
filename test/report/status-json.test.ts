import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { statusOf } from "../../shared/promotion/status.ts";
import { renderStatus, STATUS_FORMATS } from "../../shared/report/status-formats.ts";
import { renderStatusJson, statusReportJsonSchema } from "../../shared/report/status-json.ts";
import { statusReportSchema } from "../../shared/report/status-json-schema.ts";
import { textOf } from "../repository/files.ts";
import { anEnvironment, aQuestion, aStatus, hostileStatus } from "./status-builders.ts";

const validate = new Ajv2020({ allErrors: true }).compile(statusReportJsonSchema());

describe("the status as JSON", () => {
  test.each([
    ["busy", aStatus()],
    ["empty", statusOf(aQuestion())],
    ["unknown", statusOf(aQuestion({ environments: [anEnvironment("staging", "it is down")] }))],
  ])("of a service that is %s fits the published schema", (_name, report) => {
    const json = JSON.parse(renderStatusJson(report));
    expect({ valid: validate(json), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(statusReportSchema.parse(json)).toEqual(json);
  });

  test("tells everything that the report does", () => {
    const report = aStatus();
    const known = JSON.parse(JSON.stringify(report, (_key, value) => value ?? null));
    expect(JSON.parse(renderStatusJson(report))).toEqual(known);
  });

  test("fits the schema whatever is deployed", () => {
    fc.assert(
      fc.property(hostileStatus, (report) => {
        expect([validate(JSON.parse(renderStatusJson(report))), validate.errors]).toEqual([true, null]);
      }),
      { numRuns: 50, seed: 20_261_127 },
    );
  });

  test.each<[string, (json: Record<string, unknown>) => void]>([
    ["another version", (json) => Object.assign(json, { reportVersion: 2 })],
    ["an unknown member", (json) => Object.assign(json, { extra: 1 })],
    ["a moment without a zone", (json) => Object.assign(json, { at: "2026-11-27T12:00:00" })],
    ["no environments", (json) => delete json.environments],
  ])("with %s is refused by the schema", (_name, change) => {
    const json = JSON.parse(renderStatusJson(aStatus()));
    change(json);
    expect([validate(json), statusReportSchema.safeParse(json).success]).toEqual([false, false]);
  });

  test("has its schema in the documentation", () => {
    expect(JSON.parse(textOf("docs/status-report.schema.json"))).toEqual(
      JSON.parse(JSON.stringify(statusReportJsonSchema())),
    );
  });
});

test.each(STATUS_FORMATS)("the status can be written as %s", async (format) => {
  expect(await renderStatus(aStatus(), format)).toContain("payments-mcp");
});
