import { expect, test } from "@jest/globals";
import { nearestWord } from "../../shared/policy/nearest.ts";

const WORDS = ["tool-removed", "tool-renamed", "readers", "callers", "fail-on"];

test.each([
  ["tool-remove", "tool-removed"],
  ["tool-rneamed", "tool-renamed"],
  ["Tool-Removed", "tool-removed"],
  ["reader", "readers"],
  ["fail_on", "fail-on"],
  ["call", "callers"],
  ["zzz", undefined],
  ["", undefined],
  ["x".repeat(10_000), undefined],
])("%s is near to %s", (word, expected) => {
  expect(nearestWord(word, WORDS)).toBe(expected);
});
