import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { textOf } from "./files.ts";

const { packages } = JSON.parse(textOf("package-lock.json")) as {
  packages: Readonly<Record<string, { readonly license?: string }>>;
};
const [review] = parse(textOf(".github/workflows/dependency-review.yml")).jobs.review.steps;
const ALLOWED = new Set<string>(review.with["allow-licenses"].split(",").map((name: string) => name.trim()));

/** Licences as their packages write them, without those that point to a file of theirs: a review cannot judge these either. */
const LICENCES = new Set(
  Object.values(packages).flatMap(({ license }) =>
    license === undefined || license.startsWith("SEE ") ? [] : [license],
  ),
);

describe("the licences that dependency review lets in", () => {
  test("are enough for every package of the lock file", () => {
    expect([...LICENCES].filter((licence) => !isAllowed(licence, ALLOWED))).toEqual([]);
  });

  test("are each needed by one", () => {
    const named = new Set([...LICENCES].flatMap(termsOf).flat());
    const needless = [...ALLOWED].filter((licence) => !named.has(licence));
    expect(needless).toEqual([]);
  });

  test.each([
    ["MIT", true],
    ["GPL-3.0-only", false],
    ["(MIT OR GPL-3.0-or-later)", true],
    ["(MIT AND GPL-3.0-or-later)", false],
    ["(BSD-3-Clause OR GPL-2.0)", true],
    ["GPL-2.0 OR AGPL-3.0-only", false],
  ])("are judged as %s is written", (licence, allowed) => {
    expect(isAllowed(licence, ALLOWED)).toBe(allowed);
  });
});

/** One of the alternatives has nothing but allowed licences. */
function isAllowed(licence: string, allowed: ReadonlySet<string>): boolean {
  return termsOf(licence).some((names) => names.every((name) => allowed.has(name)));
}

/** The alternatives of a licence, each a list of what holds together; expressions within others do not occur. */
function termsOf(licence: string): readonly (readonly string[])[] {
  const plain = licence.replace(/^\((.*)\)$/, "$1");
  return plain.split(" OR ").map((term) => term.split(" AND "));
}
