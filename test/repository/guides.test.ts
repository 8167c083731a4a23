import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { filesBelow, textOf } from "./files.ts";
import { snippets } from "./snippets.ts";
import { inputTypeProblems, type Permissions, permissionsAskedBy } from "./workflow-rules.ts";

interface Job {
  readonly uses?: string;
  readonly permissions?: Permissions;
}

const SHOWN = snippets().filter(
  ({ language, place, text }) => language === "yaml" && place.startsWith("docs/guides/") && text.includes("uses:"),
);
const CALLERS = SHOWN.flatMap(({ place, text }) => {
  const jobs = Object.entries(parse(text).jobs as Readonly<Record<string, Job>>);
  return jobs.map(([job, called]) => ({ place, job, ...called }));
})
  .filter(({ uses }) => uses?.includes("/.github/workflows/") === true)
  .map((caller) => ({
    ...caller,
    workflow: /\/(\.github\/workflows\/[\w-]+\.yml)@/.exec(caller.uses ?? "")?.[1] ?? "",
  }));

/** Inputs of the workflow that the guides start by hand. */
const [DISPATCH = ""] = snippets()
  .map(({ text }) => text)
  .filter((text) => text.startsWith("# .github/workflows/mcp-promote.yml"));
const STARTS = [
  ...new Set(snippets().flatMap(({ text }) => text.replaceAll(/ \\\n\s*/g, " ").match(/^gh workflow run .*$/gm) ?? [])),
];

describe("the guides", () => {
  test.each(CALLERS)(
    "grant what the reusable workflow asks for, and no more: $place, $job",
    ({ workflow, permissions }) => {
      expect(permissions).toEqual(permissionsAskedBy(parse(textOf(workflow))));
    },
  );

  test.each(SHOWN)("give inputs of the type that they have: $place", ({ text }) => {
    expect(inputTypeProblems(text)).toEqual([]);
  });

  test("show a caller of every reusable workflow", () => {
    const reusable = filesBelow(".github/workflows").filter((file) => textOf(file).includes("workflow_call:"));
    expect([...new Set(CALLERS.map(({ workflow }) => workflow))].sort()).toEqual(reusable);
  });

  test.each(STARTS)("start a workflow with inputs that it has: %s", (line) => {
    const { workflow_dispatch: dispatch } = parse(DISPATCH).on;
    const given = [...line.matchAll(/ -f ([\w-]+)=/g)].map(([, name = ""]) => name);
    expect(line).toMatch(/^gh workflow run mcp-promote\.yml /);
    expect(given.filter((name) => !(name in dispatch.inputs))).toEqual([]);
    const required = Object.keys(dispatch.inputs).filter((name) => dispatch.inputs[name].required === true);
    expect(required.filter((name) => !given.includes(name))).toEqual([]);
  });

  test.each(filesBelow("docs/guides"))(
    "%s says who, what to type, what it means when it is red, and what comes next",
    (page) => {
      const text = textOf(page);
      expect(text).toMatch(/^\*\*Who\*\*: /m);
      expect(text.match(/^## .*$/gm)).toEqual(
        expect.arrayContaining(["## What you type", expect.stringMatching(/^## When it (is red|fails)/), "## Next"]),
      );
    },
  );

  test("are all in the index, and so is every other page", () => {
    const index = textOf("docs/README.md");
    const pages = filesBelow("docs").filter((page) => page.endsWith(".md") && page !== "docs/README.md");
    expect(pages.filter((page) => !index.includes(`](${page.slice("docs/".length)})`))).toEqual([]);
  });
});
