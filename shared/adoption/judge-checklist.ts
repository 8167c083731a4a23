import { reconcileEnvironment } from "./adoption-request.ts";
import { type ChecklistSubject, checklistOf } from "./checklist.ts";
import { type ChecklistItem, done, type Finding, type JudgedItem, open, unknown } from "./checklist-item.ts";
import {
  type BranchGuards,
  judgeHistory,
  judgeOwners,
  judgeOwnWorkflow,
  judgeRequiredChecks,
  judgeUpToDate,
  whyUnknown,
} from "./judge-branches.ts";
import type { Asked, EnvironmentSettings, SettingsFacts } from "./settings-facts.ts";
import { type FoundWorkflows, isPinned } from "./workflow-files.ts";

/** What the files of the repository say. */
export interface RepositoryFacts {
  /** Whether the policy is there and valid, and what is wrong with it. */
  readonly policy: Finding;
  /** The environments of the policy. */
  readonly environments: readonly string[];
  readonly workflows: FoundWorkflows;
  /** Places that CODEOWNERS gives to nobody; `undefined` = there is no such file. */
  readonly unowned: readonly string[] | undefined;
}

/** Holds everything that has to be so against what the repository and its settings say. */
export function judgeChecklist(
  subject: ChecklistSubject,
  facts: RepositoryFacts,
  settings: SettingsFacts,
): readonly JudgedItem[] {
  return checklistOf(subject).map((item) => ({ ...item, ...findingOf(item, facts, settings) }));
}

function findingOf({ id }: ChecklistItem, facts: RepositoryFacts, settings: SettingsFacts): Finding {
  const [kind, environment = ""] = id.split(":");
  const callers = facts.workflows.callers.filter((caller) => caller.kind === "contract");
  const guards = { rules: settings.rules, protection: settings.protection };
  const owners = judgeOwners(guards, facts.unowned);
  switch (kind) {
    case "files.policy":
      return facts.policy;
    case "files.pinned":
      return judgePins(facts.workflows);
    case "contract.required-check":
      return judgeRequiredChecks(
        callers.map(({ check }) => check),
        guards,
        settings.actionsApp,
      );
    case "contract.up-to-date":
      return judgeUpToDate(guards, { hears: callers.every(({ events }) => events.includes("merge_group")) });
    case "review.code-owners":
      return owners;
    case "contract.own-workflow":
      return judgeOwnWorkflow(
        settings.rules,
        owners,
        callers.map(({ path }) => path),
      );
    case "branch.history":
      return judgeHistory(guards);
    case "ledger.branch":
      return judgeHistory(ledgerGuards(settings));
    case "ledger.own-deployments":
      return judgeDeployments(facts);
    case "actions.token":
      return answered(settings.token, ({ writes, approves }) => {
        if (writes) return open("By default it may write everything.");
        return approves ? open("It may approve pull requests.") : done("It reads.");
      });
    case "actions.pins":
      return answered(settings.requiresPins, (required) => {
        if (required === undefined) return unknown("This GitHub does not say: it may be too old to have the setting.");
        return required ? done("They must.") : open("They need not.");
      });
    default:
      return answered(settings.environments, (all) => judgeEnvironment(kind ?? "", environment, all));
  }
}

function judgePins({ callers, unreadable }: FoundWorkflows): Finding {
  if (callers.length === 0)
    return open("No workflow in .github/workflows calls mcp-gates: mcp-gates init writes them.");
  const loose = callers.filter((caller) => !isPinned(caller));
  if (loose.length > 0) return open(`Not pinned: ${loose.map(({ path, uses }) => `${uses} in ${path}`).join(", ")}.`);
  if (unreadable.length > 0) return unknown(`No workflow can be read in ${unreadable.join(", ")}.`);
  return done(`All ${callers.length} do.`);
}

function judgeDeployments({ environments, workflows }: RepositoryFacts): Finding {
  const names = environments.flatMap((name) => [name, reconcileEnvironment(name)]).map((name) => name.toLowerCase());
  const told = workflows.deployingJobs.map((each) => ({
    ...each,
    words: `${each.job} in ${each.path} (${each.environment})`,
  }));
  // GitHub tells environments apart whatever the case of their letters.
  const ours = told.filter(({ environment }) => names.includes(environment.toLowerCase()));
  if (ours.length > 0) return open(`Write deployment: false into ${ours.map(({ words }) => words).join(", ")}.`);
  const perhaps = told.filter(({ environment }) => environment.includes("${{"));
  if (perhaps.length > 0)
    return unknown(
      `Nobody can tell from the file which environment this is: ${perhaps.map(({ words }) => words).join(", ")}. Write deployment: false there.`,
    );
  if (workflows.unreadable.length > 0) return unknown(`No workflow can be read in ${workflows.unreadable.join(", ")}.`);
  return done("None does.");
}

function judgeEnvironment(kind: string, name: string, all: readonly EnvironmentSettings[]): Finding {
  const wanted = kind === "environment.reconcile" ? reconcileEnvironment(name) : name;
  const found = all.find((each) => each.name.toLowerCase() === wanted.toLowerCase());
  if (found === undefined)
    return open("There is no such environment: the first job that names it makes one, without any rule.");
  switch (kind) {
    case "environment.reviewers":
      if (found.reviewers === 0) return open("Nobody is asked.");
      return found.forbidsSelfReview
        ? done(`${found.reviewers} may be asked.`)
        : open("Who starts a run may review it.");
    case "environment.branches":
      return judgeBranches(found);
    case "environment.administrators":
      if (found.administratorsBypass === undefined) return unknown("This GitHub does not say: look at the page.");
      return found.administratorsBypass ? open("They can.") : done("They cannot.");
    default:
      return found.reviewers > 0 ? open("Somebody is asked, each time anew.") : judgeBranches(found);
  }
}

function judgeBranches({ branches }: EnvironmentSettings): Finding {
  if (branches === "selected") return done("Selected branches and tags alone.");
  if (branches === "any") return open("Any branch may deploy.");
  return open(
    "Protected branches may deploy, which are all as long as none has classic protection: select the default branch by its name.",
  );
}

function ledgerGuards({ ledgerRules, ledgerProtection }: SettingsFacts): BranchGuards {
  const missing = { isKnown: false, why: "it was not asked", next: "run it again" } as const;
  return { rules: ledgerRules ?? missing, protection: ledgerProtection ?? missing };
}

function answered<Value>(asked: Asked<Value>, judge: (value: Value) => Finding): Finding {
  return asked.isKnown ? judge(asked.value) : unknown(whyUnknown(asked));
}
