import { describe, expect, test } from "@jest/globals";
import { CaseFolder, limitCase, rowsOf, type Verdict, verdictsOn } from "./case-folder.ts";

const PACKAGE = "node_modules/json-schema-diff";
const MANIFEST = { name: "json-schema-diff", version: "9.9.9", main: "index.cjs" };
const CASES = [
  limitCase("narrowed", { before: 100, after: 10 }, { backward: false, forward: null }),
  limitCase("stuck", { before: 666, after: 666 }, { backward: true, forward: null }),
  limitCase("thrown", { before: 13, after: 13 }, { backward: true, forward: null }),
  limitCase("widened", { before: 10, after: 100 }, { backward: true, forward: false }),
];

/** A differ that compares maxima, hangs on one case, throws on another, and prints what it likes. */
const DIFFER = `exports.diffSchemas = async ({ sourceSchema, destinationSchema }) => {
  const [from, to] = [sourceSchema, destinationSchema].map((schema) => schema.properties.x.maximum);
  console.log("comparing", from, to);
  if (from === 666) for (;;);
  if (from === 13) throw new Error("bad luck");
  return { removalsFound: from > to, additionsFound: from < to };
};`;

describe("another differ", () => {
  test("is asked the same, and what it cannot answer is an error and stops nothing", async () => {
    const { verdicts, printed } = await askedWith({ [`${PACKAGE}/index.cjs`]: DIFFER });
    const theirs = verdicts.filter(({ differ }) => differ === "json-schema-diff 9.9.9");
    expect(theirs.map(marked)).toEqual([
      "narrowed input breaking",
      "stuck input error error",
      "thrown input error error",
      "widened input compatible",
      "widened output breaking",
    ]);
    expect(rowsOf(printed, "Logical cases").filter((row) => row.startsWith("json-schema-diff"))).toEqual([
      "json-schema-diff 9.9.9 a input 4 1 0 (0 %) 0 (0 %) 0 (0 %) – 2",
      "json-schema-diff 9.9.9 a output 1 1 0 (0 %) 0 (–) 0 (0 %) – 0",
    ]);
  });

  test("is counted as missing what it does not report, and raises no bar of ours", async () => {
    const silent = "exports.diffSchemas = async () => ({ removalsFound: false });";
    const { verdicts, status } = await askedWith({ [`${PACKAGE}/index.cjs`]: silent });
    const missed = verdicts.filter(({ marks }) => marks.includes("missed"));
    expect(missed.map(({ id, direction }) => `${id} ${direction}`)).toEqual(["narrowed input", "widened output"]);
    expect(status).toBe(0);
  });

  test("that cannot be loaded is listed with the reason", async () => {
    const { printed, status } = await askedWith({ [`${PACKAGE}/index.cjs`]: "throw new Error('wrong machine');" });
    expect(printed).toMatch(/\njson-schema-diff 9\.9\.9: not asked: it cannot be loaded: .*wrong machine/);
    expect(status).toBe(0);
  });
});

async function askedWith(files: Readonly<Record<string, unknown>>) {
  const packages = new CaseFolder({ [`${PACKAGE}/package.json`]: MANIFEST, ...files });
  try {
    const options = ["--peer", "json-schema-diff", "--peers-from", packages.path, "--peer-seconds", "2"];
    return await verdictsOn({ "a.json": CASES }, ...options);
  } finally {
    packages.remove();
  }
}

function marked({ id, direction, verdict, marks }: Verdict): string {
  return [id, direction, verdict, ...marks].join(" ");
}
