/** A run of a workflow, as far as it is looked at. */
export interface RunFacts {
  readonly id: string;
  /** Without `@` and a branch. */
  readonly path: string;
  readonly workflowId: number;
  readonly branch: string;
  /** Whether it is the default branch or a protected one, of this repository. */
  readonly isTrustedBranch: boolean;
  readonly commit: string;
  readonly createdAt: number;
  /** The newest attempt. */
  readonly attempt: number;
  readonly isOver: boolean;
}

/** `gone` = there is no such run; `unchecked` = too many runs would have to be looked at. */
export type KnownRun = RunFacts | "gone" | "unchecked";

/** Which runs are believed. */
export interface RunRules {
  /** Their workflows; `undefined` = any. */
  readonly workflows: readonly string[] | undefined;
}

/** Why what a run wrote is not believed, a phrase for people; `undefined` = it is. Pure. */
export function whyNotBelieved(
  run: KnownRun | undefined,
  {
    workflows,
    writtenAt,
    id,
    attempt = 1,
    commit,
  }: RunRules & {
    readonly writtenAt: number;
    readonly id: string;
    readonly attempt?: number;
    /** The commit that it must be of; `undefined` = any. */
    readonly commit?: string;
  },
): string | undefined {
  if (run === undefined || run === "unchecked") return `nobody looked at the run ${id}`;
  if (run === "gone") return `there is no run ${id}`;
  const which = `the run ${id} is`;
  if (!run.isTrustedBranch) return `${which} of the branch ${run.branch}, which is not protected`;
  if (!run.path.startsWith(".github/workflows/"))
    return `${which} of ${run.path}, which is no workflow of the repository`;
  if (workflows !== undefined && !workflows.includes(run.path))
    return `${which} of ${run.path}, which the policy does not name in ledger.workflows`;
  if (commit !== undefined && run.commit !== commit)
    return `${which} of the commit ${run.commit}, and this of ${commit}`;
  if (run.attempt < attempt) return `the run ${id} has no attempt ${attempt}`;
  if (run.createdAt > writtenAt) return `the run ${id} began later`;
  return undefined;
}
