import { Document, isMap, isScalar } from "yaml";

/** One release of mcp-gates, as workflows of other repositories name it. */
export interface GatesRelease {
  /** `owner/name`. */
  readonly repository: string;
  /** Forty hex digits. */
  readonly commit: string;
  /** `v1.2.3`, for people. */
  readonly version: string;
}

/** A permission that a job grants, and why. */
export interface GrantedPermission {
  readonly level: "read" | "write";
  readonly reason: string;
}

/** A job that calls one of the reusable workflows of mcp-gates. */
export interface CallerJob {
  readonly condition?: string;
  /** Environments for each of which it runs. */
  readonly environments?: readonly string[];
  /** Whatever the jobs of the reusable workflow ask for: GitHub refuses a call that grants less. */
  readonly permissions: Readonly<Record<string, GrantedPermission>>;
  /** File name of the reusable workflow. */
  readonly workflow: string;
  readonly with: Readonly<Record<string, string | boolean>>;
  /** Names of secrets that are handed on by their own names. */
  readonly secrets?: readonly string[];
}

/** A workflow of a customer repository. */
export interface CallerWorkflow {
  /** A line at the top. */
  readonly heading: string;
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  /** What is to be said of an event, by its name; of one that has settings. */
  readonly eventRemarks?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, CallerJob>>;
}

/**
 * A caller workflow as a file: it starts from no permissions, names the reusable workflow by its commit with the version
 * beside it, and gives a reason for each permission. All texts stand in YAML as texts.
 */
export function workflowText(workflow: CallerWorkflow, release: GatesRelease): string {
  const { heading, name, on, eventRemarks = {}, jobs } = workflow;
  const named = Object.entries(jobs).map(([id, job]) => [id, jobDocument(job, release)]);
  const document = new Document({ name, on, permissions: {}, jobs: Object.fromEntries(named) });
  document.commentBefore = ` ${heading}`;
  for (const key of ["on", "permissions", "jobs"]) spaceBefore(document.contents, key);
  for (const id of Object.keys(jobs).slice(1)) spaceBefore(document.get("jobs"), id);
  for (const [event, text] of Object.entries(eventRemarks)) remark(document, ["on", event], text);
  for (const [id, job] of Object.entries(jobs)) {
    for (const [permission, { reason }] of Object.entries(job.permissions))
      remark(document, ["jobs", id, "permissions", permission], reason);
    remark(document, ["jobs", id, "uses"], release.version);
  }
  return document.toString({ lineWidth: 0, nullStr: "", flowCollectionPadding: false });
}

/** Keys stand in the order in which GitHub's reference explains them. */
function jobDocument(job: CallerJob, { repository, commit }: GatesRelease): Readonly<Record<string, unknown>> {
  const levels = Object.entries(job.permissions).map(([permission, { level }]) => [permission, level]);
  return {
    ...(job.condition === undefined ? {} : { if: job.condition }),
    ...(job.environments === undefined
      ? {}
      : { strategy: { "fail-fast": false, matrix: { environment: job.environments } } }),
    permissions: Object.fromEntries(levels),
    uses: `${repository}/.github/workflows/${job.workflow}@${commit}`,
    ...(Object.keys(job.with).length === 0 ? {} : { with: job.with }),
    ...(job.secrets === undefined
      ? {}
      : { secrets: Object.fromEntries(job.secrets.map((secret) => [secret, `\${{ secrets.${secret} }}`])) }),
  };
}

function remark(document: Document, path: readonly string[], text: string): void {
  const node = document.getIn(path, true);
  if (isScalar(node)) node.comment = ` ${text}`;
  if (isMap(node)) node.commentBefore = ` ${text}`;
}

function spaceBefore(map: unknown, wanted: string): void {
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === wanted) : undefined;
  if (isScalar(pair?.key)) pair.key.spaceBefore = true;
}
