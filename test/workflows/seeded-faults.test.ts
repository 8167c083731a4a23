import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { commentCaller } from "../../shared/adoption/contract-callers.ts";
import { promotionCaller } from "../../shared/adoption/promotion-callers.ts";
import { aRequest } from "../adoption/builders.ts";
import { notInstalled, notTested } from "../not-tested.ts";
import { textOf } from "../repository/files.ts";
import { problemsOf } from "../repository/validator.ts";
import {
  eventsOf,
  grantProblems,
  inputTypeProblems,
  permissionProblems,
  pinProblems,
  scriptProblems,
} from "../repository/workflow-rules.ts";
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

/** Something wrong in a file that is right otherwise. */
interface Fault {
  readonly name: string;
  readonly file: keyof typeof FILES;
  /** What is written otherwise. */
  readonly right: string | RegExp;
  readonly wrong: string;
  /** What each tool says of it; one that is not named does not see it. */
  readonly found: { readonly [tool in Tool]?: string };
}

type Tool = "validator" | "actionlint" | "zizmor" | "rules";

const CALLER = ".github/workflows/mcp-promote.yml";
const COMMENT_CALLER = ".github/workflows/mcp-contract-comment.yml";
const PROMOTE = ".github/workflows/promote.yml";
const PULL_REQUEST = ".github/workflows/pull-request.yml";

/** Our own workflows, and two of a customer that call them. */
const FILES = {
  [CALLER]: promotionCaller(aRequest({ environments: ["staging", "production"] })),
  [COMMENT_CALLER]: commentCaller(aRequest()),
  [PROMOTE]: textOf(PROMOTE),
  [PULL_REQUEST]: textOf(PULL_REQUEST),
};

const inScript = (expression: string) => `run: echo "$${`{{ ${expression} }}`}"`;

const FAULTS: readonly Fault[] = [
  {
    name: "an input that the called workflow does not have",
    file: CALLER,
    right: "ticket: $",
    wrong: "tikcet: $",
    found: { validator: "Invalid input, tikcet is not defined", actionlint: 'input "tikcet" is not defined' },
  },
  {
    name: "a required input of the called workflow that is missing",
    file: CALLER,
    right: /^ {6}deploy: .*\n/m,
    wrong: "",
    found: { validator: "Input deploy is required", actionlint: 'input "deploy" is required' },
  },
  {
    name: "a text for an input that is a boolean",
    file: CALLER,
    right: "reconcile: true",
    wrong: "reconcile: often",
    found: { rules: "reconcile: often is no boolean" },
  },
  {
    name: "a secret that the called workflow does not have",
    file: CALLER,
    right: "SLACK_TOKEN: $",
    wrong: "SLACK_TOKN: $",
    found: { validator: "Invalid secret, SLACK_TOKN is not defined", actionlint: 'secret "SLACK_TOKN" is not defined' },
  },
  {
    name: "all secrets handed on",
    file: CALLER,
    right: /secrets:\n(?: {6}.*\n)+/,
    wrong: "secrets: inherit\n",
    found: { zizmor: "secrets-inherit" },
  },
  {
    name: "a permission that the caller does not grant",
    file: COMMENT_CALLER,
    right: /^ {6}pull-requests: write.*\n/m,
    wrong: "",
    found: { rules: "pull-requests: write is asked for, and nothing is granted" },
  },
  {
    name: "a permission that the caller grants too little of",
    file: COMMENT_CALLER,
    right: "pull-requests: write",
    wrong: "pull-requests: read",
    found: { rules: "pull-requests: write is asked for, and read is granted" },
  },
  {
    name: "a permission that there is not",
    file: PROMOTE,
    right: "deployments: read",
    wrong: "deployment: read",
    found: { validator: "Unexpected value 'deployment'", actionlint: 'unknown permission scope "deployment"' },
  },
  {
    name: "a level of a permission that there is not",
    file: PROMOTE,
    right: "deployments: read",
    wrong: "deployments: reed",
    found: { validator: "Unexpected value 'reed'", actionlint: '"reed"', zizmor: "is not one of" },
  },
  {
    name: "a job that states no permissions",
    file: PROMOTE,
    right: /^ {4}permissions: \{\}.*\n/m,
    wrong: "",
    found: { rules: "ok: states no permissions" },
  },
  {
    name: "a job that may do everything",
    file: PROMOTE,
    right: /^ {4}permissions: \{\}.*$/m,
    wrong: "    permissions: write-all",
    found: { zizmor: "excessive-permissions", rules: "ok: states write-all" },
  },
  {
    name: "a workflow that starts from the permissions of the repository",
    file: PROMOTE,
    right: /^permissions: \{\}\n/m,
    wrong: "",
    found: { zizmor: "excessive-permissions", rules: "does not start from permissions: {}" },
  },
  {
    name: "a text of the change in a script",
    file: PULL_REQUEST,
    right: /run: bash .*/,
    wrong: inScript("github.head_ref"),
    found: {
      actionlint: '"github.head_ref" is potentially untrusted',
      zizmor: "template-injection",
      rules: "github.head_ref",
    },
  },
  {
    name: "an input in a script",
    file: PULL_REQUEST,
    right: /run: bash .*/,
    wrong: inScript("inputs.service"),
    found: { zizmor: "template-injection", rules: "inputs.service" },
  },
  {
    name: "a script that is none",
    file: PULL_REQUEST,
    right: /run: bash .*/,
    wrong: "run: if true",
    found: { actionlint: "shellcheck reported issue" },
  },
  {
    name: "an action by a tag",
    file: PROMOTE,
    right: /actions\/checkout@\w+ # v[\d.]+/,
    wrong: "actions/checkout@v7",
    found: { zizmor: "unpinned-uses", rules: "actions/checkout@v7 is not pinned by a full commit" },
  },
  {
    name: "an action by a short commit",
    file: PROMOTE,
    right: /(?<=actions\/checkout@\w{12})\w+/,
    wrong: "",
    found: { zizmor: "unpinned-uses", rules: "is not pinned by a full commit" },
  },
  {
    name: "a checkout that leaves the token behind",
    file: PROMOTE,
    right: /(?<=actions\/checkout@.*\n) {8}with:\n {10}persist-credentials: false\n/,
    wrong: "",
    found: { zizmor: "artipacked" },
  },
  {
    name: "an input that our own action does not have",
    file: PROMOTE,
    right: "image: $",
    wrong: "imaje: $",
    found: { validator: "Invalid action input 'imaje'", actionlint: 'input "imaje" is not defined' },
  },
  {
    name: "an output that our own action does not have",
    file: PROMOTE,
    right: "steps.plan.outputs.allowed",
    wrong: "steps.plan.outputs.alowed",
    found: { actionlint: 'property "alowed" is not defined' },
  },
  {
    name: "an own action that there is not",
    file: PROMOTE,
    right: "$/actions/notify",
    wrong: "$/actions/notfy",
    found: { validator: "Unable to resolve action `$/actions/notfy`" },
  },
  {
    name: "a job to wait for that there is not",
    file: PROMOTE,
    right: "needs: plan",
    wrong: "needs: paln",
    found: { validator: "depends on unknown job 'paln'", actionlint: 'needs job "paln" which does not exist' },
  },
  {
    name: "an output that the job before does not have",
    file: PROMOTE,
    right: "needs.plan.outputs.go ",
    wrong: "needs.plan.outputs.og ",
    found: { validator: "Context access might be invalid: og", actionlint: 'property "og" is not defined' },
  },
  {
    name: "an input that the workflow itself does not have",
    file: PROMOTE,
    right: "inputs.ticket",
    wrong: "inputs.tikcet",
    found: { validator: "Context access might be invalid: tikcet", actionlint: 'property "tikcet" is not defined' },
  },
  {
    name: "an expression that does not end",
    file: PROMOTE,
    right: "steps.plan.outputs.allowed }}",
    wrong: "steps.plan.outputs.allowed )}}",
    found: { validator: "Unexpected symbol: ')'", actionlint: "parser did not reach end of input" },
  },
  {
    name: "a key that there is not",
    file: PROMOTE,
    right: "timeout-minutes: 15",
    wrong: "timeout-minute: 15",
    found: { validator: "Unexpected value 'timeout-minute'", actionlint: 'unexpected key "timeout-minute"' },
  },
  {
    name: "code of a fork with a token that may write",
    file: COMMENT_CALLER,
    right: /workflow_run:\n(?: {4}.*\n)+/,
    wrong: "pull_request_target:\n",
    found: { zizmor: "dangerous-triggers", rules: "pull_request_target" },
  },
];

let lowered: string;
let original: string;
beforeAll(() => {
  lowered = mkdtempSync(join(tmpdir(), "faults-"));
  original = mkdtempSync(join(tmpdir(), "faults-"));
  mkdirSync(join(original, ".github/workflows"), { recursive: true });
  lowerForActionlint(lowered);
});
afterAll(() => {
  for (const folder of [lowered, original]) rmSync(folder, { recursive: true, force: true });
});

/** What each tool says of a file with this text, among the others as they are. */
const TOOLS: Readonly<Record<Tool, (file: keyof typeof FILES, text: string) => Promise<string>>> = {
  validator: async (file, text) => (await problemsOf(file, text)).join("\n"),
  actionlint: async (file, text) => {
    for (const [name, right] of Object.entries({ ...FILES, [file]: text }))
      writeFileSync(join(lowered, name), textForActionlint(right));
    return actionlint(lowered).join("\n");
  },
  zizmor: async (file, text) => {
    for (const [name, right] of Object.entries({ ...FILES, [file]: text })) writeFileSync(join(original, name), right);
    try {
      return zizmor(original)
        .weaknesses.map(({ rule, place }) => `${place}: ${rule}`)
        .join("\n");
    } catch (error) {
      // What it cannot read it refuses.
      return (error as Error).message;
    }
  },
  rules: async (_file, text) =>
    [
      ...[...pinProblems(text), ...permissionProblems(text), ...grantProblems(text), ...inputTypeProblems(text)],
      ...[...scriptProblems(parse(text)), ...eventsOf(text).filter((event) => event === "pull_request_target")],
    ].join("\n"),
};

/** Asks a tool for its part of each fault; it must say nothing of the others, so that the table tells what each is good for. */
async function saysOf({ file, right, wrong }: Fault, tool: Tool): Promise<string> {
  const text = FILES[file].replace(right, () => wrong);
  if (text === FILES[file]) throw new Error(`${file} has nothing that looks like ${right} any more`);
  return await TOOLS[tool](file, text);
}

function foundBy(tool: Tool) {
  return FAULTS.filter(({ found }) => found[tool] !== undefined).map((fault) => ({
    ...fault,
    says: fault.found[tool],
  }));
}

function notFoundBy(tool: Tool) {
  return FAULTS.filter(({ found }) => found[tool] === undefined);
}

const FILE_NAMES = Object.keys(FILES) as readonly (keyof typeof FILES)[];

describe("GitHub's validator", () => {
  test.each(FILE_NAMES)("finds nothing in %s as it is", async (file) => {
    expect(await TOOLS.validator(file, FILES[file])).toBe("");
  });
  test.each(foundBy("validator"))("finds $name", async ({ says, ...fault }) => {
    expect(await saysOf(fault, "validator")).toContain(says);
  });
  test.each(notFoundBy("validator"))("does not see $name", async (fault) => {
    expect(await saysOf(fault, "validator")).toBe("");
  });
});

describe("the rules of this repository", () => {
  test.each(FILE_NAMES)("find nothing in %s as it is", async (file) => {
    expect(await TOOLS.rules(file, FILES[file])).toBe("");
  });
  test.each(foundBy("rules"))("find $name", async ({ says, ...fault }) => {
    expect(await saysOf(fault, "rules")).toContain(says);
  });
  test.each(notFoundBy("rules"))("do not see $name", async (fault) => {
    expect(await saysOf(fault, "rules")).toBe("");
  });
});

if (NO_ACTIONLINT === undefined) {
  describe("actionlint", () => {
    test("finds nothing in the files as they are", async () => {
      expect(await TOOLS.actionlint(PROMOTE, FILES[PROMOTE])).toBe("");
    });
    test.each(foundBy("actionlint").filter(({ says }) => NO_SHELLCHECK === undefined || !says?.includes("shellcheck")))(
      "finds $name",
      async ({ says, ...fault }) => {
        expect(await saysOf(fault, "actionlint")).toContain(says);
      },
    );
    test.each(notFoundBy("actionlint"))("does not see $name", async (fault) => {
      expect(await saysOf(fault, "actionlint")).toBe("");
    });
  });
} else notInstalled("seeded faults by actionlint", NO_ACTIONLINT);

if (NO_ZIZMOR === undefined) {
  describe("zizmor", () => {
    test("finds nothing in the files as they are", async () => {
      expect(await TOOLS.zizmor(PROMOTE, FILES[PROMOTE])).toBe("");
    });
    test.each(foundBy("zizmor"))("finds $name", async ({ says, ...fault }) => {
      expect(await saysOf(fault, "zizmor")).toContain(says);
    });
    test.each(notFoundBy("zizmor"))("does not see $name", async (fault) => {
      expect(await saysOf(fault, "zizmor")).toBe("");
    });
  });
} else if (ZIZMOR_IS_OUT_OF_REACH !== undefined)
  notTested("seeded faults by zizmor", `zizmor is not installed, since ${ZIZMOR_IS_OUT_OF_REACH}`);
else notInstalled("seeded faults by zizmor", NO_ZIZMOR);

test("every fault is found by some tool, most of them without one that is to be installed", () => {
  expect(FAULTS.filter(({ found }) => Object.keys(found).length === 0)).toEqual([]);
  const alone = FAULTS.filter(({ found }) => found.validator === undefined && found.rules === undefined);
  expect(alone.map(({ name }) => name)).toEqual([
    "all secrets handed on",
    "a script that is none",
    "a checkout that leaves the token behind",
    "an output that our own action does not have",
  ]);
});
