import { describe, expect, test } from "@jest/globals";
import { commandHelps, runProgram } from "../../cli/program.ts";
import { aTerminal } from "./a-terminal.ts";

async function run(...args: string[]) {
  const terminal = aTerminal();
  const status = await runProgram(args, { terminal, version: "1.2.3" });
  return { status, output: terminal.output.join(""), notes: terminal.notes.join("") };
}

describe("the command line", () => {
  test("prints its version", async () => {
    expect(await run("--version")).toEqual({ status: 0, output: "1.2.3\n", notes: "" });
  });

  test.each(["diff", "snapshot", "lb-health", "policy", "rules", "demo", "example"])(
    "explains %s with an example",
    async (name) => {
      const { status, output, notes } = await run(name, "--help");
      expect({ status, notes }).toEqual({ status: 0, notes: "" });
      expect(output).toMatch(new RegExp(`^Usage: mcp-gates ${name} `));
      expect(output).toMatch(new RegExp(`Examples:\\n {2}\\$ mcp-gates ${name}\\b`));
    },
  );

  test("has the help of each command in the documentation", async () => {
    const helps = commandHelps();
    expect(helps.map(({ name }) => name)).toEqual([
      "mcp-gates",
      "mcp-gates init",
      "mcp-gates init check",
      "mcp-gates diff",
      "mcp-gates snapshot",
      "mcp-gates probe",
      "mcp-gates lb-health",
      "mcp-gates policy",
      "mcp-gates policy validate",
      "mcp-gates policy explain",
      "mcp-gates policy init",
      "mcp-gates policy schema",
      "mcp-gates freeze",
      "mcp-gates freeze check",
      "mcp-gates freeze next",
      "mcp-gates freeze list",
      "mcp-gates ledger",
      "mcp-gates ledger verify",
      "mcp-gates ledger show",
      "mcp-gates ticket",
      "mcp-gates ticket verify",
      "mcp-gates promote",
      "mcp-gates promote plan",
      "mcp-gates promote start",
      "mcp-gates promote verify",
      "mcp-gates promote finish",
      "mcp-gates promote status",
      "mcp-gates promote reconcile",
      "mcp-gates promote withdraw",
      "mcp-gates notify",
      "mcp-gates explain",
      "mcp-gates rules",
      "mcp-gates demo",
      "mcp-gates example",
    ]);
    expect(helps.find(({ name }) => name === "mcp-gates diff")?.help).toBe((await run("diff", "--help")).output);
  });

  test.each(commandHelps().map(({ name, help }) => [name, help]))("describes %s in whole lines", (_name, help) => {
    const [, description = ""] = /^Usage: .*\n\n([\s\S]*?)\n\n(?:Arguments|Options):\n/.exec(help) ?? [];
    const lines = description.split("\n");
    const broken = lines.filter((line, index) => {
      const [next = ""] = lines[index + 1]?.split(" ") ?? [];
      return line !== "" && next !== "" && line.length + 1 + next.length <= 80;
    });
    expect(description).not.toBe("");
    expect(broken).toEqual([]);
  });

  test("lists its commands as if it had built all of them", async () => {
    const [whole] = commandHelps();
    expect((await run("--help")).output).toBe(whole?.help);
    expect((await run()).notes).toBe(whole?.help);
  });

  test.each<readonly [string, readonly string[], RegExp]>([
    ["no command", [], /^Usage: mcp-gates /],
    [
      "an unknown command",
      ["dif"],
      /^mcp-gates: unknown command 'dif'\n\(Did you mean diff\?\)\n\(see mcp-gates --help\)\n$/,
    ],
    [
      "an unknown option",
      ["diff", "a", "b", "--fial-on", "risky"],
      /^mcp-gates: unknown option '--fial-on'\n\(Did you mean --fail-on\?\)/,
    ],
    [
      "a missing side",
      ["diff", "a"],
      /^mcp-gates: missing required argument 'candidate'\n\(see mcp-gates diff --help\)\n$/,
    ],
    ["a third side", ["diff", "a", "b", "c"], /^mcp-gates: too many arguments for 'diff'/],
    [
      "an unknown severity",
      ["diff", "a", "b", "--fail-on", "safe"],
      /^mcp-gates: option '--fail-on <severity>' argument 'safe' is invalid/,
    ],
    [
      "an unknown format",
      ["diff", "a", "b", "--format", "html"],
      /Allowed choices are text, json, markdown, sarif, junit\./,
    ],
    ["an unknown era", ["snapshot", "a", "--era", "ancient"], /Allowed choices are auto, legacy, modern\./],
    ["a timeout that is no number", ["snapshot", "a", "--timeout", "1m"], /'1m' is invalid\. Expected seconds/],
    ["a timeout of nothing", ["snapshot", "a", "--timeout", "0"], /'0' is invalid\. Expected seconds/],
    ["a timeout below nothing", ["snapshot", "a", "--timeout=-1"], /'-1' is invalid\. Expected seconds/],
    ["half a page", ["snapshot", "a", "--max-pages", "1.5"], /'1\.5' is invalid\. Expected a whole number/],
    ["bytes in hexadecimal", ["snapshot", "a", "--max-bytes", "0x10"], /'0x10' is invalid\. Expected a whole number/],
    [
      "a budget of no tokens",
      ["diff", "a", "b", "--max-tokens", "0"],
      /'0' is invalid\. Expected a whole number from 1/,
    ],
    [
      "a growth that is no limit",
      ["diff", "a", "b", "--max-growth", "1.5"],
      /'1\.5' is invalid\. It is no limit: write/,
    ],
    ["an impossible port", ["example", "v1", "--http", "65536"], /'65536' is invalid\. Expected a port/],
    ["an unknown release", ["example", "v3"], /'v3' is invalid/],
  ])("answers %s with status 2, on standard error only", async (_case, args, words) => {
    const { status, output, notes } = await run(...args);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(notes).toMatch(words);
  });

  test("names the nearest rule when there is none of that name", async () => {
    await expect(run("rules", "tool-removd")).rejects.toMatchObject({
      name: "ConfigurationError",
      message: 'There is no rule "tool-removd"; did you mean "tool-removed"? (mcp-gates rules lists them)',
    });
  });

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["before a command writes", ["rules", "tool-removed"], ["begins", "writes"]],
    ["not for a help", ["rules", "--help"], ["writes"]],
    ["not for a wrong usage", ["rules", "--format", "html"], ["notes"]],
  ])("says that a command begins %s", async (_case, args, steps) => {
    const seen: string[] = [];
    const terminal = {
      ...aTerminal(),
      write: async () => void seen.push("writes"),
      note: () => void seen.push("notes"),
    };
    await runProgram(args, { terminal, version: "1.2.3", beforeCommand: () => void seen.push("begins") });
    expect([...new Set(seen)]).toEqual(steps);
  });

  test.each([
    [80, undefined],
    [120, 120],
  ])("fits its help into %d columns where the terminal has %s", async (columns, ofTerminal) => {
    const terminal = aTerminal({ columns: ofTerminal });
    await runProgram(["diff", "--help"], { terminal, version: "1.2.3" });
    const described = terminal.output
      .join("")
      .split("\n")
      .filter((line) => /^ {2}--fail-on|^ {30,}/.test(line));
    const longest = Math.max(...described.map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(columns);
    expect(longest).toBeGreaterThan(columns - 10);
  });

  test("explains one rule", async () => {
    const { status, output } = await run("rules", "tool-removed");
    expect(status).toBe(0);
    expect(output).toMatch(/^tool-removed\n\nchange {4}/);
  });
});
