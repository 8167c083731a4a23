import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { lowerWorkflows } from "../../scripts/lower-workflows.mjs";
import { commentCaller, contractCaller } from "../../shared/adoption/contract-callers.ts";
import { promotionCaller, verificationCaller } from "../../shared/adoption/promotion-callers.ts";
import { aRequest } from "../adoption/builders.ts";
import { notInstalled, notTested } from "../not-tested.ts";
import { filesBelow, ROOT, textOf } from "../repository/files.ts";
import {
  actionlint,
  lowerForActionlint,
  NO_ACTIONLINT,
  NO_SHELLCHECK,
  NO_ZIZMOR,
  textForActionlint,
  ZIZMOR_IS_OUT_OF_REACH,
  zizmor,
} from "./linters.ts";
import { SUITE } from "./lowered-suite.ts";

const BASELINE = ".github/zizmor.yml";
/** What `mcp-gates init` writes into a repository. */
const CALLERS = Object.entries({ contractCaller, commentCaller, promotionCaller, verificationCaller }).map(
  ([name, textFor]) => [`${name}.yml`, textFor(aRequest())] as const,
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linted-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

if (NO_ACTIONLINT !== undefined) notInstalled("all workflows by actionlint (test/workflows)", NO_ACTIONLINT);
else {
  if (NO_SHELLCHECK !== undefined)
    notInstalled("the scripts of all workflows, which actionlint gives to shellcheck", NO_SHELLCHECK);

  describe("actionlint", () => {
    test.each(["act", "enterprise-server"] as const)(
      "finds nothing in the workflows as they are rewritten for %s",
      (target) => {
        lowerWorkflows({ out: folder, target, repository: SUITE, reference: "v1", folders: [".github"] });
        expect(actionlint(folder)).toEqual([]);
      },
    );

    test("finds nothing in the workflows, with the inputs and outputs of our own actions in view", () => {
      lowerForActionlint(folder);
      expect(actionlint(folder)).toEqual([]);
    });

    test("finds nothing in the workflows that init writes, with those that they call in view", () => {
      lowerForActionlint(folder);
      for (const [name, text] of CALLERS) {
        expect(textForActionlint(text)).toContain("uses: ./.github/workflows/");
        writeFileSync(join(folder, ".github/workflows", name), textForActionlint(text));
      }
      expect(actionlint(folder)).toEqual([]);
    });
  });
}

if (NO_ZIZMOR === undefined) {
  describe("zizmor", () => {
    test("finds nothing in this repository above the baseline", () => {
      expect(zizmor(ROOT).weaknesses).toEqual([]);
    });

    test("looks at every workflow, every action and the updates", () => {
      const files = ["action.yml", ...filesBelow("actions"), ...filesBelow(".github")];
      const wanted = files.filter((file) => /workflows\/[^/]+\.yml$|(^|\/)action\.yml$|dependabot\.yml$/.test(file));
      expect(zizmor(ROOT).files).toEqual(expect.arrayContaining(wanted));
      expect(wanted.length).toBeGreaterThan(15);
    });

    test("finds all that stands in the baseline, and nothing else that a comment hides", () => {
      const { weaknesses: found } = zizmor(ROOT, { ignores: false });
      expect(found.map(({ rule, place }) => `${rule} ${place.replace(/^.*\/|:\d+$/g, "")}`).sort()).toEqual(
        ignored()
          .map(({ rule, place }) => `${rule} ${place}`)
          .sort(),
      );
    });

    test("finds nothing in the workflows that init writes", () => {
      mkdirSync(join(folder, ".github/workflows"), { recursive: true });
      for (const [name, text] of CALLERS) writeFileSync(join(folder, ".github/workflows", name), text);
      expect(zizmor(folder).weaknesses).toEqual([]);
    });
  });
} else if (ZIZMOR_IS_OUT_OF_REACH !== undefined)
  notTested("all workflows by zizmor (test/workflows)", `zizmor is not installed, since ${ZIZMOR_IS_OUT_OF_REACH}`);
else notInstalled("all workflows by zizmor (test/workflows)", NO_ZIZMOR);

describe("the baseline of zizmor", () => {
  test("gives a reason for each line", () => {
    const lines = textOf(BASELINE).split("\n");
    const bare = lines.filter(
      (line, index) => line.startsWith("      - ") && !lines[index - 1]?.startsWith("      # "),
    );
    expect(bare).toEqual([]);
    expect(ignored().length).toBeGreaterThan(0);
  });

  test("names files that there are", () => {
    const files = filesBelow(".github").map((file) => file.replace(/^.*\//, ""));
    expect(ignored().filter(({ place }) => !files.includes(place))).toEqual([]);
  });
});

function ignored(): readonly { readonly rule: string; readonly place: string }[] {
  const { rules } = parse(textOf(BASELINE)) as {
    rules: Readonly<Record<string, { readonly ignore: readonly string[] }>>;
  };
  return Object.entries(rules).flatMap(([rule, { ignore }]) => ignore.map((place) => ({ rule, place })));
}
