import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { evidenceIn, problemOf, type Row, rowsOf } from "./evidence.ts";
import { filesBelow, textOf } from "./files.ts";

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

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

describe("the workflow for pull requests", () => {
  const jobs = Object.values(parse(textOf(".github/workflows/pull-request.yml")).jobs as Readonly<Record<string, Job>>);
  const text = ({ steps }: Job) => JSON.stringify(steps);
  const runsTheChange = (job: Job) => /\$BUILD|inputs\.candidate \}/.test(text(job));

  test("runs code of a change only where nothing can be written", () => {
    const running = jobs.filter(runsTheChange);
    expect(running.map(({ permissions }) => permissions)).toEqual([{ contents: "read" }, { contents: "read" }]);
  });

  test("leaves no credentials in a checkout, and checks the change itself out only where it runs", () => {
    const checkouts = jobs.flatMap((job) =>
      job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")).map((step) => ({ job, with: step.with })),
    );
    expect(checkouts.map(({ with: inputs }) => inputs?.["persist-credentials"])).toEqual([false, false, false]);
    const ofTheChange = checkouts.filter(({ with: inputs }) => inputs?.ref === undefined);
    expect(ofTheChange.map(({ job }) => runsTheChange(job))).toEqual([true]);
  });
});

describe("what runs for everybody", () => {
  const steps = filesBelow(".github/workflows").flatMap((file) =>
    Object.values(parse(textOf(file)).jobs as Readonly<Record<string, Job>>).flatMap((job) =>
      job.steps.map(({ uses = "", with: inputs = {} }) => ({ file, uses, inputs })),
    ),
  );

  test("takes nothing from a cache, which another run could have filled", () => {
    expect(steps.filter(({ uses }) => uses.startsWith("actions/cache"))).toEqual([]);
    const off = { "actions/setup-node@": "package-manager-cache", "actions/setup-go@": "cache" };
    const caching = Object.entries(off).flatMap(([action, input]) => {
      const used = steps.filter(({ uses }) => uses.startsWith(action));
      expect(used.length).toBeGreaterThan(0);
      return used.filter(({ inputs }) => inputs[input] !== false);
    });
    expect(caching).toEqual([]);
  });

  test("compares the committed bundle with its sources on every change", () => {
    expect(textOf(".ci/run")).toMatch(/^for check in .*\bbundle:check\b.*; do$/m);
    expect(JSON.stringify(parse(textOf(".github/workflows/ci.yml")).jobs.test.steps)).toContain('"run":".ci/run"');
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
