import { describe, expect, test } from "@jest/globals";
import { hasLabels, parseSelection, selectTargets } from "../../shared/gates/select-targets.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";

describe("a selection", () => {
  test.each([
    ["environment=production", { environment: "production" }],
    [
      "environment=production  colour=green\n zone=eu-1a",
      { environment: "production", colour: "green", zone: "eu-1a" },
    ],
    ["region=a=b", { region: "a=b" }],
  ])("%j is read", (text, labels) => {
    expect(parseSelection(text)).toEqual(labels);
  });

  test.each([
    ["production", '"production" is no label; write name=value, such as environment=production'],
    ["=production", '"=production" is no label; write name=value'],
    ["environment=", "environment has no value; write environment=value"],
    ["zone=a zone=b", "zone stands there twice, and a target has one"],
    ["replicas=3", '"replicas=3" asks for a label that no target has; did you mean "replica"?'],
    [
      "tier=gold",
      '"tier=gold" asks for a label that no target has; known are region, zone, replica, colour, environment',
    ],
    ["constructor=x", '"constructor=x" asks for a label that no target has'],
    ["a\u202e=x", '"a<U+202E>=x" asks for a label that no target has'],
    ["  ", "no label is named; write name=value"],
  ])("%j is refused", (text, problem) => {
    expect(() => parseSelection(text)).toThrow(new RegExp(`^${escaped(problem)}`));
    expect(() => parseSelection(text)).toThrow(ConfigurationError);
  });
});

test.each([
  [{ environment: "production" }, true],
  [{ environment: "production", zone: "a" }, true],
  [{ environment: "production", zone: "b" }, false],
  [{ colour: "blue" }, false],
  [{ zone: undefined }, true],
  [{}, true],
])("a target of production in zone a has %j: %j", (labels, has) => {
  expect(hasLabels({ environment: "production", zone: "a" }, labels)).toBe(has);
});

describe("the targets that are selected", () => {
  test("keep the numbers that they have in the list", () => {
    const targets = ["a", "b", "a"].map((zone, at) => ({ target: `https://${at}.example/mcp`, zone }));
    expect(selectTargets(targets, { zone: "a" }).map(({ number }) => number)).toEqual([1, 3]);
    expect(selectTargets(targets, undefined).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(selectTargets([], { zone: "a" })).toEqual([]);
  });

  test.each([
    [
      [{ target: "https://u:PASSW44444@a.example/mcp" }],
      "No target is selected: none has zone=a and environment=production; the targets have no labels: give them some where they are listed.",
    ],
    [
      Array.from({ length: 25 }, (_, at) => ({ target: `stdio:x ${at}`, replica: `r${String(at).padStart(2, "0")}` })),
      /; the labels that there are: replica=r00, .*, replica=r19 and 5 more\.$/,
    ],
  ])("are some, or it is said which labels there are", (targets, message) => {
    expect(() => selectTargets(targets, { environment: "production", zone: "a" })).toThrow(message);
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
