import { type AdoptionRequest, reconcileEnvironment } from "./adoption-request.ts";
import { type CallerJob, type GrantedPermission, workflowText } from "./workflow-document.ts";

const NOTICE_SECRETS = ["SLACK_TOKEN", "SLACK_WEBHOOK_URL", "TEAMS_WEBHOOK_URL", "WEBHOOK_URL", "WEBHOOK_SECRET"];
const PROMOTION_SECRETS = [
  "DEPLOY_ENVIRONMENT",
  "SERVER_HEADERS",
  "JIRA_EMAIL",
  "JIRA_TOKEN",
  "SERVICENOW_TOKEN",
  ...NOTICE_SECRETS,
  "MEMBERS_TOKEN",
];

const PROMOTION_PERMISSIONS: Readonly<Record<string, GrantedPermission>> = {
  actions: { level: "read", reason: "the runs that wrote the record, and approvals" },
  attestations: { level: "read", reason: "where the image was built, if the policy asks" },
  contents: { level: "write", reason: "the branch of the ledger" },
  deployments: { level: "write", reason: "the record" },
  "id-token": { level: "write", reason: "what deploys may log in to a cloud with it" },
  issues: { level: "write", reason: "tickets and notices, if they are issues" },
};

/** The workflow that takes a release to an environment, by hand, and on a schedule what waited for its time. */
export function promotionCaller(request: AdoptionRequest): string {
  const { environments, release, contract } = request;
  return workflowText(
    {
      heading:
        "Takes a release to an environment. Each hour what waited for its time is started; its reviewers were asked by the run that asked.",
      name: "MCP promotion",
      on: {
        workflow_dispatch: {
          inputs: {
            environment: {
              description: "Where it goes",
              type: "choice",
              options: [...environments],
              required: true,
            },
            image: { description: "The image by its digest, name@sha256:…", type: "string", required: true },
            // Who goes back names the contract of an earlier release.
            "schema-path": { description: "The contract file of the release", type: "string", default: contract },
            ticket: { description: "Key of the change ticket", type: "string" },
            reason: { description: "Why, when it goes back while a hard freeze is on", type: "string" },
            "break-glass-reason": { description: "This is an emergency, and why", type: "string" },
          },
        },
        schedule: [{ cron: "17 * * * *" }],
      },
      jobs: { promote: promoteJob(request), reconcile: reconcileJob(request) },
    },
    release,
  );
}

function promoteJob({ deploy = "", folder }: AdoptionRequest): CallerJob {
  const asked = ["environment", "image", "schema-path", "ticket", "reason", "break-glass-reason"];
  return {
    condition: "github.event_name == 'workflow_dispatch'",
    permissions: PROMOTION_PERMISSIONS,
    workflow: "promote.yml",
    with: {
      ...Object.fromEntries(asked.map((input) => [input, `\${{ inputs.${input} }}`])),
      deploy,
      ...inFolder(folder),
    },
    secrets: PROMOTION_SECRETS,
  };
}

function reconcileJob({ deploy = "", folder, environments }: AdoptionRequest): CallerJob {
  const last = environments.at(-1) ?? "";
  return {
    condition: "github.event_name == 'schedule'",
    environments,
    permissions: PROMOTION_PERMISSIONS,
    workflow: "promote.yml",
    with: {
      environment: `\${{ matrix.environment }}`,
      "github-environment": `\${{ matrix.environment == '${last}' && '${reconcileEnvironment(last)}' || matrix.environment }}`,
      reconcile: true,
      deploy,
      ...inFolder(folder),
    },
    secrets: PROMOTION_SECRETS,
  };
}

/** The workflow that looks at what is deployed, so that it soaks. */
export function verificationCaller({ release }: AdoptionRequest): string {
  return workflowText(
    {
      heading:
        "Looks at what is deployed: what nobody looked at has not soaked. The policy says how old a look may be.",
      name: "MCP verification",
      on: { schedule: [{ cron: "12,42 * * * *" }], workflow_dispatch: null },
      jobs: {
        verify: {
          permissions: {
            actions: { level: "read", reason: "the runs that wrote the record" },
            contents: { level: "write", reason: "the branch of the ledger, where a run has died" },
            deployments: { level: "write", reason: "a verification is a status of the deployment" },
            issues: { level: "write", reason: "the notice, if it is a comment on an issue" },
          },
          workflow: "verify.yml",
          with: {},
          secrets: ["SERVER_HEADERS", ...NOTICE_SECRETS],
        },
      },
    },
    release,
  );
}

function inFolder(folder: string): Readonly<Record<string, string>> {
  return folder === "." ? {} : { "working-directory": folder };
}
