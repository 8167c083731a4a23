import * as z from "zod";
import { accept, commitId, eventJson } from "./event.ts";

/** The run whose end started this one, as the event `workflow_run` tells of it. */
export interface EndedRun {
  readonly id: number;
  readonly attempt: number;
  /** The event that had started it. */
  readonly event: string;
  readonly headSha: string;
  /** The branch that its commit was on; `undefined` when the branch or its repository is gone. */
  readonly branch: { readonly name: string; readonly owner: string; readonly repositoryId: number } | undefined;
}

const workflowRunEvent = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    run_attempt: z.int().positive(),
    event: z.string().min(1),
    head_sha: commitId,
    head_branch: z.string().min(1).nullish(),
    // The repository of a fork may be deleted meanwhile.
    head_repository: z
      .object({
        id: z.int().positive(),
        owner: z.object({ login: z.string().min(1) }),
      })
      .nullish(),
  }),
});

/** Reads the run from the text of the event file of `workflow_run`. Throws a ConfigurationError when it is not what GitHub writes. */
export function readEndedRun(eventText: string): EndedRun {
  const { workflow_run: run } = accept(workflowRunEvent, eventJson(eventText), "the event file of workflow_run");
  const { head_branch: name, head_repository: repository } = run;
  return {
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    headSha: run.head_sha,
    branch: !name || !repository ? undefined : { name, owner: repository.owner.login, repositoryId: repository.id },
  };
}
