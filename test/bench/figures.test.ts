import { describe, expect, test } from "@jest/globals";
import { count, median, medians, milliseconds, ratio } from "../../bench/figures.mjs";
import { table } from "../../bench/table.mjs";

describe("a median", () => {
  test.each([
    [[3], 3],
    [[9, 1, 2], 2],
    [[10, 9, 100], 10],
    [[4, 1, 3, 2], 2.5],
  ])("of %j is %d", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test("of nothing is an error", () => {
    expect(() => median([])).toThrow("no median");
  });

  test("leaves the values in their order", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test("is taken of each member of records by itself", () => {
    const records = [
      { parse: 1, diff: 30 },
      { parse: 3, diff: 10 },
      { parse: 2, diff: 20 },
    ];
    expect(medians(records)).toEqual({ parse: 2, diff: 20 });
  });
});

describe("figures", () => {
  test.each([
    [milliseconds, 0.012345, "0.0123"],
    [milliseconds, 17.468, "17.5"],
    [milliseconds, 99.96, "100"],
    [milliseconds, 5925.4, "5,925"],
    [ratio, 1.3, "1.30 x"],
    [ratio, 350.466, "350.47 x"],
    [count, 10_000, "10,000"],
  ])("%p writes %d as %s", (write, value, expected) => {
    expect(write(value)).toBe(expected);
  });
});

describe("a table", () => {
  test("has text on the left and figures on the right", () => {
    const text = table(
      ["size", "ms", "bar"],
      [
        ["100", "1,324", ""],
        ["10,000", "5.9", "1"],
      ],
    );
    expect(text.split("\n")).toEqual([
      "size       ms  bar", //
      "------  -----  ---",
      "100     1,324",
      "10,000    5.9    1",
    ]);
  });

  test("counts characters and not code units", () => {
    expect(table(["a", "b"], [["𝒳", "1"]]).split("\n")[1]).toBe("-  -");
  });

  test("refuses a row of another length than its head", () => {
    expect(() => table(["a", "b"], [["1"]])).toThrow("a row of 1 cells does not fit a table of 2 columns");
  });
});
