import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runProgram } from "../../cli/program.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { aTool } from "../contract/builders.ts";
import { aTerminal } from "./a-terminal.ts";

const directory = mkdtempSync(join(tmpdir(), "earlier-options-"));
afterAll(() => rmSync(directory, { recursive: true }));
mkdirSync(join(directory, "contracts"));

const write = (file: string, ...tools: readonly object[]) =>
  writeFileSync(join(directory, file), JSON.stringify({ tools }));
const lookup = aTool({ name: "lookup", description: "Looks up by number." });
write("contracts/1.0.0.json", aTool(), lookup);
write("contracts/1.1.0.json", aTool());
write("before.json", aTool());
write("after.json", aTool());
write("none.json");
writeFileSync(
  join(directory, "policy.yml"),
  "version: 1\ndeprecations:\n  - tool: lookup\n    sunset: 2020-01-31\n  - tool: search\n    sunset: 2020-01-31\n",
);

async function diff(candidate: string, ...options: string[]) {
  const terminal = aTerminal({ directory });
  const args = ["diff", "before.json", candidate, "--format", "json", ...options];
  const status = await runProgram(args, { terminal, version: "1.2.3" });
  return { status, report: JSON.parse(terminal.output.join("") || "null"), notes: terminal.notes.join("") };
}

describe("diff --against-all", () => {
  test("compares with every contract in a folder, and fails when one fails", async () => {
    const { status, report } = await diff("after.json", "--against-all", "contracts");
    expect(status).toBe(1);
    expect(report.transitive).toMatchObject({
      against: "contracts",
      contracts: [
        { name: "1.1.0", decision: "pass" },
        { name: "1.0.0", decision: "fail" },
      ],
      oldestWorking: "1.1.0",
    });
  });

  test("may be limited to the newest ones", async () => {
    const { status, report } = await diff("after.json", "--against-all", "contracts", "--against-last", "1");
    expect(status).toBe(0);
    expect(report.transitive).toMatchObject({ last: 1, contracts: [{ name: "1.1.0" }], oldestWorking: "1.1.0" });
  });

  test("is not needed", async () => {
    const { status, report } = await diff("after.json");
    expect([status, report.transitive]).toEqual([0, undefined]);
  });

  test.each([
    [["--against-last", "3"], /--against-last says how many .* with --against-all/],
    [["--against-days", "3"], /--against-days says how many .* with --against-all/],
    [["--against-all", "nowhere"], /the folder nowhere does not exist/],
    [["--against-all", "contracts", "--against-days", "3"], /it is not known when 1\.1\.0 was released/],
  ])("with %j is a wrong configuration", async (options, message) => {
    const error = await diff("after.json", ...options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toMatch(message);
  });

  test.each(["0", "-1", "1.5", "many"])("takes no number such as %s", async (number) => {
    const { status, notes } = await diff("after.json", "--against-all", "contracts", "--against-last", number);
    expect(status).toBe(2);
    expect(notes).toContain("Expected a whole number from 1 on.");
  });
});

describe("diff --policy", () => {
  test("knows the deprecations that the policy declares, for earlier contracts too", async () => {
    const { status, report } = await diff("none.json", "--policy", "policy.yml", "--against-all", "contracts");
    expect(report.changes.map((change: { rule: string }) => change.rule)).toEqual(["tool-removed-after-sunset"]);
    expect(status).toBe(0);
    expect(report.transitive).toMatchObject({ oldestWorking: "1.0.0", changes: [] });
    expect((await diff("none.json")).status).toBe(1);
  });
});
