import { describe, expect, test } from "@jest/globals";
import { evidenceIn, problemOf, type Row, rowsOf } from "./evidence.ts";
import { textOf } from "./files.ts";

const PAGE = "docs/threat-model.md";
const ROWS = rowsOf(textOf(PAGE));

describe("the threat model", () => {
  test("names tests that there are", async () => {
    const problems = await Promise.all(evidenceIn(PAGE, textOf(PAGE)).map(problemOf));
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
  });

  test("has in each row a test that shows it, or says that nothing does, and why", () => {
    expect(ROWS.length).toBeGreaterThan(60);
    expect(ROWS.map(problemOfRow).filter((problem) => problem !== undefined)).toEqual([]);
  });
});

describe("the check of a row", () => {
  const shown = (text: string) => ({ "What is tried": "a lie", "Shown by": text });

  test.each([
    [shown('[one](../test/one.test.ts) "does this"'), undefined],
    [shown("nothing: whoever administers the repository can change the rule"), undefined],
    [shown("[below](#a-server)"), undefined],
    [shown("nothing"), "a lie: says that nothing shows it, and not why"],
    [shown("[one](../test/one.test.ts)"), "a lie: test/one.test.ts is named without the title of a test"],
    [shown("reviewed by hand"), "a lie: names no test"],
    [{ "What is tried": "a lie" }, "a lie: names no test"],
  ])("finds in %j the problem %j", (row, problem) => {
    expect(problemOfRow(row)).toBe(problem);
  });
});

/** Why a row shows nothing. `undefined` = it does, leads to a section that does, or says plainly that nothing does. */
function problemOfRow(row: Row): string | undefined {
  const subject = row["What is tried"] ?? row["What it tries"] ?? row.Who ?? "";
  const shown = row["Shown by"] ?? "";
  if (shown.startsWith("nothing")) {
    return /^nothing: .{20,}/.test(shown) ? undefined : `${subject}: says that nothing shows it, and not why`;
  }
  const named = evidenceIn(PAGE, shown);
  const untitled = named.find(({ title }) => title === undefined);
  if (untitled !== undefined) return `${subject}: ${untitled.file} is named without the title of a test`;
  return named.length > 0 || /^\[below\]\(#[\w-]+\)$/.test(shown) ? undefined : `${subject}: names no test`;
}
