import { expect, test } from "@jest/globals";
import { type NotTestedPorts, notInstalled, notTested, testOnLinux } from "./not-tested.ts";

interface Heard {
  readonly ports: NotTestedPorts;
  readonly told: string[];
  readonly skipped: string[];
  readonly failed: string[];
}

function heard(): Heard {
  const [told, skipped, failed]: [string[], string[], string[]] = [[], [], []];
  const ports: NotTestedPorts = {
    tell: (text) => told.push(text),
    skip: (title) => skipped.push(title),
    fail: (title) => failed.push(title),
  };
  return { ports, told, skipped, failed };
}

test("what is not tested is told on standard error and in the report, with the reason", () => {
  const { ports, told, skipped } = heard();
  notTested("the load balancer asks", "it is not installed", ports);
  expect(told).toEqual(["\nNOT TESTED, it is not installed: the load balancer asks\n"]);
  expect(skipped).toEqual(["NOT TESTED, it is not installed: the load balancer asks"]);
});

test.each([
  ["skipped where people work", false],
  ["a failure under CI", true],
])("what is not tested because it is not installed is told, and %s", (_case, isCi) => {
  const { ports, told, skipped, failed } = heard();
  notInstalled("the load balancer asks", "it is not installed", { isCi, ports });
  const title = "NOT TESTED, it is not installed: the load balancer asks";
  expect(told).toEqual([`\n${title}\n`]);
  expect({ skipped, failed }).toEqual(isCi ? { skipped: [], failed: [title] } : { skipped: [title], failed: [] });
});

test.each([
  ["linux", ["a full queue"], []],
  ["darwin", [], ["NOT TESTED, others refuse the connection, and this is darwin: a full queue"]],
  ["win32", [], ["NOT TESTED, others refuse the connection, and this is win32: a full queue"]],
] as const)("a test for Linux alone runs there and nowhere else in silence (%s)", (platform, ran, skips) => {
  const { ports, told, skipped } = heard();
  const titles: string[] = [];
  const run = (title: string) => void titles.push(title);
  const named = { title: "a full queue", reason: "others refuse the connection" };
  testOnLinux(named, async () => undefined, { platform, run, ports });
  expect(titles).toEqual(ran);
  expect(skipped).toEqual(skips);
  expect(told).toEqual(skips.map((text) => `\n${text}\n`));
});
