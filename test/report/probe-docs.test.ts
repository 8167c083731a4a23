import { describe, expect, test } from "@jest/globals";
import { FAILURE_CLASSES } from "../../shared/mcp/probe/failure-classes.ts";
import { probeReportJsonSchema } from "../../shared/report/probe-json.ts";
import { textOf } from "../repository/files.ts";
import { brokenTables } from "./markdown-tables.ts";

describe("the documentation of the probe's reports", () => {
  test("has the schema of the report as the code has it", () => {
    expect(JSON.parse(textOf("docs/probe-report.schema.json"))).toEqual(
      JSON.parse(JSON.stringify(probeReportJsonSchema())),
    );
  });

  test("has every failure class, where the reports point at it, with all that is known of it", () => {
    const page = textOf("docs/failures.md");
    const rows = Object.entries(FAILURE_CLASSES).map(([id, { severity, owner, rollback, meaning, next }]) => {
      return `| <a id="${id}"></a>\`${id}\` | \`${severity}\` | \`${owner}\` | \`${rollback}\` | ${meaning} | ${next} |`;
    });
    expect(rows.filter((row) => !page.includes(`\n${row}\n`))).toEqual([]);
  });

  test("has a section for each group of failure classes, in the order of the layers", () => {
    const groups = [...new Set(Object.keys(FAILURE_CLASSES).map((id) => id.split(".")[0]))];
    expect([...textOf("docs/failures.md").matchAll(/^## `(\w+)`: /gmu)].map(([, group]) => group)).toEqual(groups);
  });

  test("has whole tables", () => {
    expect(brokenTables(textOf("docs/failures.md").replaceAll(/(?<=\|) (?:---) (?=\|)/gu, "---"))).toEqual([]);
  });
});
