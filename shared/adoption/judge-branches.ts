import { done, either, type Finding, open, unknown } from "./checklist-item.ts";
import type { Asked, BranchGuard } from "./settings-facts.ts";

/** The two ways to guard a branch. */
export interface BranchGuards {
  readonly rules: Asked<BranchGuard>;
  readonly protection: Asked<BranchGuard>;
}

/** Whether every one of these checks is required of GitHub's workflows, and of nobody else. */
export function judgeRequiredChecks(
  checks: readonly string[],
  guards: BranchGuards,
  actionsApp: Asked<number>,
): Finding {
  if (checks.length === 0)
    return open("No workflow in .github/workflows calls pull-request.yml of mcp-gates: mcp-gates init writes one.");
  const findings = checks.map((check) => byEither(guards, (guard) => judgeCheck(check, guard, actionsApp)));
  const [worst = open("")] = ["open", "unknown", "done"].flatMap((state) =>
    findings.filter((each) => each.state === state),
  );
  return worst;
}

function judgeCheck(check: string, { checks }: BranchGuard, actionsApp: Asked<number>): Finding {
  const named = checks.filter(({ context }) => context === check);
  if (named.length === 0) {
    const others = checks.length === 0 ? "" : `; it requires ${checks.map(({ context }) => context).join(", ")}`;
    return open(`"${check}" is not required${others}.`);
  }
  const apps = named.flatMap(({ app }) => (app === undefined ? [] : [app]));
  if (apps.length === 0)
    return open(`"${check}" is required of any source: choose GitHub Actions as the one it is expected from.`);
  if (!actionsApp.isKnown) return unknown(`"${check}" is required of app ${apps[0]}; ${whyUnknown(actionsApp)}`);
  if (apps.includes(actionsApp.value)) return done(`"${check}" is required of GitHub Actions.`);
  return open(`"${check}" is required of app ${apps[0]}, which is not GitHub Actions (${actionsApp.value}).`);
}

/** Whether what is merged was judged together with what was merged before; `hears` = the workflow runs for merge groups. */
export function judgeUpToDate(guards: BranchGuards, { hears }: { readonly hears: boolean }): Finding {
  return byEither(guards, ({ hasMergeQueue, isUpToDate }) => {
    if (hasMergeQueue && !hears)
      return open("There is a merge queue, and a workflow that calls pull-request.yml does not run on merge_group.");
    if (hasMergeQueue) return done("There is a merge queue.");
    return isUpToDate
      ? done("Branches must be up to date.")
      : open("Branches need not be up to date, and there is no merge queue.");
  });
}

/** Whether owners are asked; `unowned` = places without any, `undefined` = there is no CODEOWNERS. */
export function judgeOwners(guards: BranchGuards, unowned: readonly string[] | undefined): Finding {
  if (unowned === undefined) return open("There is no CODEOWNERS: mcp-gates init --owner writes one.");
  if (unowned.length > 0) return open(`CODEOWNERS names no owner of ${unowned.join(", ")}.`);
  return byEither(guards, ({ isOwnerAsked }) =>
    isOwnerAsked ? done("Code owners must approve.") : open("Code owners need not approve."),
  );
}

/** Whether a change can exchange its judge: a required workflow is that of somebody else, and owners are asked otherwise. */
export function judgeOwnWorkflow(rules: Asked<BranchGuard>, owners: Finding, workflows: readonly string[]): Finding {
  if (!rules.isKnown) return owners.state === "done" ? done(OWNERS_GUARD) : unknown(whyUnknown(rules));
  const required = rules.value.workflows.filter((path) => workflows.includes(path));
  if (required.length > 0) return done(`A ruleset requires the workflow ${required.join(", ")}.`);
  if (owners.state === "done") return done(OWNERS_GUARD);
  const others = rules.value.workflows.length === 0 ? "" : ` (required are ${rules.value.workflows.join(", ")})`;
  return {
    state: owners.state,
    detail: `No ruleset requires ${workflows.join(", ") || "the workflow"}${others}, and owners of it are not asked.`,
  };
}

const OWNERS_GUARD = "No ruleset requires the workflow; its owners must approve a change of it.";

/** Whether a branch stays what it is. */
export function judgeHistory(guards: BranchGuards): Finding {
  // One way may forbid the one, and the other the other.
  const deletion = byEither(guards, ({ forbidsDeletion }) =>
    forbidsDeletion ? done("It can be neither deleted nor force-pushed.") : open("It can be deleted."),
  );
  const force = byEither(guards, ({ forbidsForcePushes }) =>
    forbidsForcePushes ? done("It can be neither deleted nor force-pushed.") : open("It can be force-pushed."),
  );
  if (deletion.state === "open" && force.state === "open") return open("It can be deleted and force-pushed.");
  return [deletion, force].find(({ state }) => state === "open") ?? (deletion.state === "unknown" ? deletion : force);
}

/** Why something could not be seen, and what would show it. */
export function whyUnknown(asked: Extract<Asked<unknown>, { isKnown: false }>): string {
  return `GitHub does not tell (${asked.why}): ${asked.next}.`;
}

function byEither({ rules, protection }: BranchGuards, judge: (guard: BranchGuard) => Finding): Finding {
  return either(byOne(rules, judge), byOne(protection, judge));
}

function byOne(asked: Asked<BranchGuard>, judge: (guard: BranchGuard) => Finding): Finding {
  return asked.isKnown ? judge(asked.value) : unknown(whyUnknown(asked));
}
