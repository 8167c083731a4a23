import { describe, expect, test } from "@jest/globals";
import { planRelease } from "../../scripts/release/plan.mjs";

const HERE = "a".repeat(40);
const ELSEWHERE = "b".repeat(40);
const FACTS = {
  tag: "v1.2.0",
  packageVersion: "1.2.0",
  lockVersion: "1.2.0",
  changelog: "## [1.2.0] - 2026-11-28\n\n- A gate.\n",
  commit: HERE,
  isOnMain: true,
  tags: new Map([
    ["v1.2.0", HERE],
    ["v1.1.0", ELSEWHERE],
    ["v1", ELSEWHERE],
    ["v2.0.0-rc.1", ELSEWHERE],
  ]),
  mistaken: new Set<string>(),
  isRehearsal: false,
};

/** The facts of a release of another version. */
function factsOf(version: string, others: object = {}) {
  const changelog = `## [${version}] - 2026-11-28\n\n- A gate.\n`;
  return {
    ...FACTS,
    tag: `v${version}`,
    packageVersion: version,
    lockVersion: version,
    changelog,
    tags: new Map([...FACTS.tags, [`v${version}`, HERE] as const]),
    ...others,
  };
}

describe("a release", () => {
  test.each([
    [FACTS, { version: "1.2.0", isPreRelease: false, majorTag: "v1" }],
    [factsOf("1.3.0-rc.1"), { version: "1.3.0-rc.1", isPreRelease: true, majorTag: undefined }],
    [factsOf("2.0.0"), { version: "2.0.0", isPreRelease: false, majorTag: "v2" }],
    [
      factsOf("0.2.0", { tags: new Map([["v0.2.0", HERE]]) }),
      { version: "0.2.0", isPreRelease: false, majorTag: undefined },
    ],
    [
      { ...FACTS, isRehearsal: true, tags: new Map([["v1.1.0", ELSEWHERE]]) },
      { version: "1.2.0", isPreRelease: false, majorTag: "v1" },
    ],
    [
      { ...FACTS, tags: new Map([...FACTS.tags, ["v11.0.0", ELSEWHERE]]), mistaken: new Set(["v11.0.0"]) },
      { version: "1.2.0", isPreRelease: false, majorTag: "v1" },
    ],
  ])("is planned when nothing speaks against it (%#)", (facts, plan) => {
    expect(planRelease(facts)).toEqual({ plan, problems: [] });
  });

  test.each([
    ["the tag names no version", { ...FACTS, tag: "v1" }, "v1 names no version"],
    ["package.json has another version", { ...FACTS, packageVersion: "1.1.0" }, "package.json says 1.1.0"],
    ["package-lock.json has another version", { ...FACTS, lockVersion: "1.1.0" }, "package-lock.json says 1.1.0"],
    ["main does not hold the commit", { ...FACTS, isOnMain: false }, `main does not hold the commit ${HERE}`],
    [
      "the tag is elsewhere",
      { ...FACTS, tags: new Map([["v1.2.0", ELSEWHERE]]) },
      `the tag v1.2.0 is at ${ELSEWHERE} and ${HERE} is checked out`,
    ],
    ["the tag is gone", { ...FACTS, tags: new Map() }, "the tag v1.2.0 is at no commit"],
    [
      "a rehearsal is for a name that was used",
      { ...FACTS, isRehearsal: true, tags: new Map([["v1.2.0", ELSEWHERE]]) },
      `the tag v1.2.0 is at ${ELSEWHERE} already`,
    ],
    [
      "a higher version was released",
      { ...FACTS, tags: new Map([...FACTS.tags, ["v1.10.0", ELSEWHERE]]) },
      "v1.2.0 does not come after v1.10.0",
    ],
    ["the pre-release comes after its release", factsOf("1.1.0-rc.1"), "v1.1.0-rc.1 does not come after v1.2.0"],
    [
      "the changelog does not tell of it",
      { ...FACTS, changelog: "## [1.1.0] - 2026-10-01\n\n- x\n" },
      "no section for",
    ],
  ])("is refused when %s", (_case, facts, problem) => {
    const { plan, problems } = planRelease(facts);
    expect({ plan, problems }).toEqual({ plan: undefined, problems: [expect.stringContaining(problem)] });
  });

  test("is told all that speaks against it at once", () => {
    const { problems } = planRelease({ ...FACTS, packageVersion: "1.0.0", isOnMain: false, changelog: "" });
    expect(problems).toHaveLength(3);
  });
});
