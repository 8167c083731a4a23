import { type AdoptionRequest, DEFAULT_CONTRACT } from "./adoption-request.ts";
import { workflowText } from "./workflow-document.ts";

/** The name of the workflow, by which the one that comments for forks waits for it. */
const CONTRACT_WORKFLOW_NAME = "MCP contract";
const CONTRACT_JOB = "contract";
/** The check to require: that of the aggregate job of the reusable workflow. */
export const CONTRACT_CHECK = `${CONTRACT_JOB} / ok`;

/** The workflow that holds a change against what agents rely on. */
export function contractCaller(request: AdoptionRequest): string {
  const { service, candidate = "", build, release } = request;
  return workflowText(
    {
      heading: `What would agents lose by this change? Require the check "${CONTRACT_CHECK}" in a ruleset: mcp-gates init check.`,
      name: CONTRACT_WORKFLOW_NAME,
      // Edited: what it goes to may have been exchanged, and with it policy and baseline.
      on: { pull_request: { types: ["opened", "synchronize", "reopened", "edited"] }, merge_group: null },
      jobs: {
        [CONTRACT_JOB]: {
          permissions: {
            actions: { level: "read", reason: "the run, which code scanning of a private repository asks for" },
            contents: { level: "read", reason: "the change, the policy, and the contract under the change" },
            "pull-requests": { level: "write", reason: "the comment" },
            "security-events": { level: "write", reason: "results in code scanning; used with sarif: true alone" },
          },
          workflow: "pull-request.yml",
          with: { service, candidate, ...(build === undefined ? {} : { build }), ...placeOf(request) },
        },
      },
    },
    release,
  );
}

/** The workflow that comments where the token of the change's own run is read-only. */
export function commentCaller(request: AdoptionRequest): string {
  const { service, release } = request;
  return workflowText(
    {
      heading:
        "Comments on pull requests of forks and of Dependabot, whose own runs cannot. It runs from the default branch, and nothing of the change.",
      name: `${CONTRACT_WORKFLOW_NAME}, comment for forks`,
      on: { workflow_run: { workflows: [CONTRACT_WORKFLOW_NAME], types: ["completed"] } },
      // The linter warns of every such workflow, since most of them run what a stranger wrote.
      eventRemarks: { workflow_run: "zizmor: ignore[dangerous-triggers] nothing of the change runs here" },
      jobs: {
        comment: {
          permissions: {
            actions: { level: "read", reason: "the artifact of the run" },
            contents: { level: "read", reason: "the policy, and the contract of the branch" },
            "pull-requests": { level: "write", reason: "the comment" },
          },
          workflow: "comment.yml",
          with: { service, ...placeOf(request) },
        },
      },
    },
    release,
  );
}

function placeOf({ contract, folder }: AdoptionRequest): Readonly<Record<string, string>> {
  return {
    ...(contract === DEFAULT_CONTRACT ? {} : { contract }),
    ...(folder === "." ? {} : { "working-directory": folder }),
  };
}
