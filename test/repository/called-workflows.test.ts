import { describe, expect, test } from "@jest/globals";
import { problemsOf } from "./validator.ts";

const COMMIT = "a".repeat(40);

/** A call that is right, of the workflow for changes. */
const call = (uses: string) => `on: pull_request
permissions: {}
jobs:
  contract:
    permissions:
      actions: read
      contents: read
      pull-requests: write
      security-events: write
    uses: ${uses}
    with:
      service: payments-mcp
      candidate: stdio:node server.js
    secrets:
      CANDIDATE_HEADERS: \${{ secrets.HEADERS }}
  after:
    needs: [contract]
    if: needs.contract.outputs.decision == 'pass'
    runs-on: ubuntu-latest
    permissions: {}
    steps: [{ run: echo deployed }]
`;

/** What is planted, and what is said of it. */
type Fault = readonly [fault: string, right: string, wrong: string, said: readonly string[]];
const FAULTS: readonly Fault[] = [
  [
    "an input that the workflow lacks",
    "      candidate:",
    "      candiate:",
    [
      "10: Input candidate is required, but not provided while calling.",
      "13: Invalid input, candiate is not defined in the referenced workflow.",
    ],
  ],
  [
    "a required input that is missing",
    "      service: payments-mcp\n",
    "",
    ["10: Input service is required, but not provided while calling."],
  ],
  [
    "a secret that the workflow lacks",
    "CANDIDATE_HEADERS:",
    "CANDIDATE_HEADRES:",
    ["15: Invalid secret, CANDIDATE_HEADRES is not defined in the referenced workflow."],
  ],
  [
    "an output that the workflow lacks",
    "outputs.decision",
    "outputs.verdict",
    ["18: Context access might be invalid: verdict"],
  ],
  [
    "a job that waits for one that is not there",
    "needs: [contract]",
    "needs: [contract, deployment]",
    ["17: Value 'deployment' is not valid", "17: Job 'after' depends on unknown job 'deployment'."],
  ],
  [
    "a workflow that is not there",
    "/pull-request.yml",
    "/pull-requests.yml",
    ["18: Context access might be invalid: decision", "10: Unable to find reusable workflow"],
  ],
];

describe.each([
  ["by its commit", `OWNER/mcp-gates/.github/workflows/pull-request.yml@${COMMIT}`],
  ["of the same commit", "$/.github/workflows/pull-request.yml"],
])("a call of a reusable workflow %s", (_words, uses) => {
  test("is checked, and this one is right", async () => {
    expect(await problemsOf(".github/workflows/caller.yml", call(uses))).toEqual([]);
  });

  test.each(FAULTS)("is refused with %s", async (_fault, right, wrong, said) => {
    expect(call(uses)).toContain(right);
    const problems = await problemsOf(".github/workflows/caller.yml", call(uses).replace(right, wrong));
    expect(problems).toEqual(said.map((problem) => `.github/workflows/caller.yml:${problem}`));
  });
});
