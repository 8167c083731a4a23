import { reconcileEnvironment, WORKFLOW_PATHS } from "./adoption-request.ts";
import type { ChecklistItem } from "./checklist-item.ts";

/** What a checklist is about. */
export interface ChecklistSubject {
  /** The checks to require, one for each server. */
  readonly checks: readonly string[];
  /** Environments that the policy protects, with reviewers. */
  readonly protectedEnvironments: readonly string[];
  /** Those of them of which what waited for its time is started in an environment of its own. */
  readonly reconciledEnvironments: readonly string[];
  /** The branch of the ledger; `undefined` = nothing is promoted, or the ledger has no branch. */
  readonly ledgerBranch: string | undefined;
  /** Whether releases are promoted by workflows. */
  readonly promotes: boolean;
  /** Address of the repository for people, `https://github.com/acme/payments`; `undefined` = not known. */
  readonly page: string | undefined;
}

/** Everything that has to be so around the files, each with its reason and its place, in the order in which it is switched on. */
export function checklistOf(subject: ChecklistSubject): readonly ChecklistItem[] {
  return [
    ...FILE_ITEMS,
    ...branchItems(subject),
    ...subject.protectedEnvironments.flatMap((name) => environmentItems(name, subject)),
    ...(subject.promotes ? promotionItems(subject) : []),
    ...actionsItems(subject),
  ];
}

/** A page of the settings: its name, and its address where the repository is known. */
function settings(name: string, path: string, { page }: ChecklistSubject): string {
  return page === undefined ? name : `${name}, ${page}/settings/${path}`;
}

const FILE_ITEMS: readonly ChecklistItem[] = [
  {
    id: "files.policy",
    title: "The policy is valid",
    why: "Without one, the defaults decide, and nothing goes to a protected environment.",
    where: "the file .github/mcp-gates.yml",
  },
  {
    id: "files.pinned",
    title: "Every call of mcp-gates names a whole commit",
    why: "A tag can be moved to another commit, which would then judge, with the tokens of this repository.",
    where: "the files in .github/workflows",
  },
];

function branchItems(subject: ChecklistSubject): readonly ChecklistItem[] {
  const rulesets = settings("Settings, Rules, Rulesets", "rules", subject);
  return [
    {
      id: "contract.required-check",
      title: `The default branch requires ${subject.checks.map((check) => `"${check}"`).join(" and ")} of GitHub Actions`,
      why: "What is not required can be merged red; and a check that any app may write can be written by any token.",
      where: rulesets,
    },
    {
      id: "contract.up-to-date",
      title: "A change is judged together with what was merged before it",
      why: "Two changes that pass alone can break agents together.",
      where: `${rulesets}: require a merge queue, or branches to be up to date`,
    },
    {
      id: "review.code-owners",
      title: "Policy, workflows, contract and CODEOWNERS have owners, who must approve a change of them",
      why: "Whoever may change what judges, alone, decides alone what passes.",
      where: `${rulesets}: require review from Code Owners; and the file CODEOWNERS`,
    },
    {
      id: "contract.own-workflow",
      title: "A change cannot rewrite the workflow that judges it",
      why: "For a pull request GitHub runs the workflow file of the pull request itself.",
      where: `${settings("Settings, Rules, Rulesets of the organization: Require workflows", "rules", subject)}; else review from Code Owners`,
    },
    {
      id: "branch.history",
      title: "The default branch can be neither deleted nor force-pushed",
      why: "What was merged, and judged others, must not be exchanged.",
      where: `${rulesets}: restrict deletions, block force pushes`,
    },
  ];
}

function environmentItems(name: string, subject: ChecklistSubject): readonly ChecklistItem[] {
  const where = settings("Settings, Environments", "environments", subject);
  return [
    {
      id: `environment.reviewers:${name}`,
      title: `Environment ${name}: reviewers are required, and nobody reviews their own run`,
      why: "Their reviews are the approvals that the policy counts.",
      where,
    },
    {
      id: `environment.branches:${name}`,
      title: `Environment ${name}: only selected branches deploy, such as the default one`,
      why: "Else a workflow on anybody's branch gets its secrets once it is approved.",
      where,
    },
    {
      id: `environment.administrators:${name}`,
      title: `Environment ${name}: administrators cannot bypass its rules`,
      why: "GitHub lets them by default, and nobody is asked then.",
      where,
    },
    ...(subject.reconciledEnvironments.includes(name) ? [reconcileItem(name, where)] : []),
  ];
}

function reconcileItem(name: string, where: string): ChecklistItem {
  return {
    id: `environment.reconcile:${name}`,
    title: `Environment ${reconcileEnvironment(name)}: no reviewers, and only selected branches deploy`,
    why: `What waited for its time is started in it by ${WORKFLOW_PATHS.promote}; its reviewers were asked by the run that asked.`,
    where,
  };
}

function promotionItems(subject: ChecklistSubject): readonly ChecklistItem[] {
  return [
    ...(subject.ledgerBranch === undefined
      ? []
      : [
          {
            id: "ledger.branch",
            title: `The branch ${subject.ledgerBranch} can be neither deleted nor force-pushed`,
            why: "It says which record is the newest; whoever may rewrite it can lead the gates elsewhere.",
            where: settings("Settings, Rules, Rulesets", "rules", subject),
          },
        ]),
    {
      id: "ledger.own-deployments",
      title: "No other job writes deployments to the environments of the policy",
      why: "A job with `environment:` makes a deployment that no gate has judged.",
      where: "the files in .github/workflows: environment: { name: …, deployment: false }",
    },
  ];
}

function actionsItems(subject: ChecklistSubject): readonly ChecklistItem[] {
  const where = settings("Settings, Actions, General", "actions", subject);
  return [
    {
      id: "actions.token",
      title: "Workflows get a token that reads, and cannot approve pull requests",
      why: "A workflow that names no permissions gets what stands there.",
      where,
    },
    {
      id: "actions.pins",
      title: "Actions must be named by whole commits",
      why: "A tag of somebody else's action can be moved to other code.",
      where,
    },
  ];
}
