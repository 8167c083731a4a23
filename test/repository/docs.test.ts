import { describe, expect, test } from "@jest/globals";
import { commandHelps } from "../../cli/program.ts";
import { RULES } from "../../shared/contract/rules.ts";
import { policyJsonSchema } from "../../shared/policy/json-schema.ts";
import { reportJsonSchema } from "../../shared/report/json.ts";
import { filesBelow, textOf } from "./files.ts";

describe("the documentation", () => {
  test("has every rule, where the reports point at it", () => {
    const page = textOf("docs/rules.md");
    expect(RULES.filter(({ id }) => !page.includes(`<a id="${id}"></a>`)).map(({ id }) => id)).toEqual([]);
  });

  test("has the schema of the report as the code has it", () => {
    expect(JSON.parse(textOf("docs/report.schema.json"))).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
  });

  test("has the schema of the policy as the code has it", () => {
    expect(JSON.parse(textOf("docs/policy.schema.json"))).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
  });

  test("has the help of every command", () => {
    const page = textOf("docs/cli.md");
    expect(commandHelps().filter(({ help }) => !page.includes(help.trim()))).toEqual([]);
  });

  test("links only to what exists", () => {
    const pages = [
      ...filesBelow("docs"),
      ...filesBelow("actions"),
      "README.md",
      "CONTRIBUTING.md",
      "SECURITY.md",
      "CHANGELOG.md",
    ];
    expect(pages.filter((page) => page.endsWith(".md")).flatMap((page) => brokenLinks(page, textOf(page)))).toEqual([]);
  });
});

test("the job of the guide that joins gates passes only if all of them succeeded", () => {
  const page = textOf("docs/change-tickets.md");
  const [, job = ""] = /^( {2}all-gates:\n[\s\S]*?)```/m.exec(page) ?? [];
  expect(job).toMatch(/^ {4}if: always\(\)$/m);
  const caught = [...job.matchAll(/contains\(join\(needs\.\*\.result, ' '\), '(\w+)'\)/g)].map(([, result]) => result);
  // docs.github.com: the possible values of `needs.<job_id>.result`.
  expect(["success", "failure", "cancelled", "skipped"].filter((result) => !caught.includes(result))).toEqual([
    "success",
  ]);
});

describe("the check of links", () => {
  test.each([
    ["[here](docs/rules.md)", []],
    ["[here](docs/rules.md#tool-removed)", []],
    ["[here](https://example.com/anything)", []],
    ["[here](#anchor)", []],
    ["[here](docs/none.md)", ["README.md: docs/none.md"]],
    ["![picture](docs/none.svg)", ["README.md: docs/none.svg"]],
    ["`[here](docs/none.md)`", []],
  ])("reads %s as it should", (text, broken) => {
    expect(brokenLinks("README.md", text)).toEqual(broken);
  });
});

/** Links of a page to files of this repository that are not there. */
function brokenLinks(page: string, text: string): readonly string[] {
  const prose = text.replaceAll(/```.*?```|`[^`\n]*`/gs, "");
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const files = targets.filter((target) => !/^([a-z]+:|#)/.test(target));
  const known = new Set(filesBelow("."));
  return files
    .filter((target) => !existsIn(known, new URL(target, `file:///${page}`).pathname.slice(1)))
    .map((target) => `${page}: ${target}`);
}

function existsIn(known: ReadonlySet<string>, path: string): boolean {
  return known.has(path) || [...known].some((file) => file.startsWith(`${path.replace(/\/$/, "")}/`));
}
