import { describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { commandHelps } from "../../cli/program.ts";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";
import { callsIn, purposeOf, type Snippet, snippets, wholePolicy, wholeWorkflow } from "./snippets.ts";
import { problemsOf } from "./validator.ts";

const SNIPPETS = snippets();
const YAML = SNIPPETS.filter(({ language }) => language === "yaml").map((snippet) => ({
  ...snippet,
  purpose: purposeOf(snippet),
}));
const POLICIES = YAML.filter(({ purpose }) => purpose === "policy" || purpose === "checks of a probe");
const WORKFLOWS = YAML.filter(({ purpose }) => purpose === "workflow" || purpose === "inputs");
const CALLS = SNIPPETS.filter(({ language }) => language !== "js").flatMap(callsOf);

/** Names of the members of an event that only one of several events has are unknown to the validator. */
const OF_ONE_EVENT = /: Context access might be invalid: (merge_group|deployment)$/;

describe("the documentation shows", () => {
  test.each(POLICIES)("a valid policy at $place", ({ text, purpose }) => {
    const policy = purpose === "policy" ? wholePolicy(text) : stringify({ version: 1, probe: "INSIDE" });
    const inside = text.replaceAll(/^(?=.)/gm, "  ");
    expect(() =>
      parsePolicy(
        policy.replace(" INSIDE\n", () => `\n${inside}`),
        "the policy",
      ),
    ).not.toThrow();
  });

  test.each(WORKFLOWS)("what GitHub takes in a workflow at $place", async ({ text, purpose }) => {
    const problems = await problemsOf(".github/workflows/shown.yml", wholeWorkflow(text, purpose));
    expect(problems.filter((problem) => !OF_ONE_EVENT.test(problem))).toEqual([]);
  });

  test.each(CALLS)("a call with options that there are at $place: $call", ({ call }) => {
    expect(unknownIn(call)).toEqual([]);
  });

  test("all that is looked at here", () => {
    expect(POLICIES.length).toBeGreaterThan(20);
    expect(WORKFLOWS.length).toBeGreaterThan(15);
    expect(CALLS.length).toBeGreaterThan(30);
  });
});

describe("the check of calls", () => {
  test.each([
    ["promote plan production --image x", []],
    ["promote plan production --picture x", ["--picture"]],
    ["promoted plan", ["promoted plan"]],
    ["ledger verify --format json", []],
  ])("reads %s as it should", (call, unknown) => {
    expect(unknownIn(call)).toEqual(unknown);
  });
});

function callsOf({ place, language, text }: Snippet) {
  // A help and what a command answers have prose and a usage beside what is typed.
  const isTyped = language !== "text" && language !== "console";
  return callsIn(isTyped ? text : (text.match(/^ *\$ (?:.* \\\n)*.*$/gm) ?? []).join("\n")).map((call) => ({
    place,
    call,
  }));
}

/** The options of a call that its command does not have; the whole call where there is no such command. */
function unknownIn(call: string): readonly string[] {
  const command = commandHelps()
    .filter(({ name }) => `mcp-gates ${call} `.startsWith(`${name} `))
    .reduce((longest, one) => (one.name.length > longest.name.length ? one : longest));
  if (command.name === "mcp-gates") return [call];
  const options = call.match(/(?<= )--?[a-z][a-z-]*/g) ?? [];
  return options.filter((option) => !new RegExp(`^ .*(?<![\\w-])${option}(?![\\w-])`, "m").test(command.help));
}
