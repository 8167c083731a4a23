/** What was asked at GitHub: an answer, or why there is none and what gives one, as a sentence goes on. */
export type Asked<Value> =
  | { readonly isKnown: true; readonly value: Value }
  | { readonly isKnown: false; readonly why: string; readonly next: string };

/** A check without which nothing is merged. */
export interface RequiredCheck {
  readonly context: string;
  /** The app that must have written it; `undefined` = any. */
  readonly app: number | undefined;
}

/** What guards a branch, by one of the two ways that GitHub has: rulesets, or the classic protection. */
export interface BranchGuard {
  readonly checks: readonly RequiredCheck[];
  /** Whether a branch must have everything of the one it goes into. */
  readonly isUpToDate: boolean;
  readonly hasMergeQueue: boolean;
  /** Whether a code owner must have approved. */
  readonly isOwnerAsked: boolean;
  /** Files of the workflows that a ruleset requires. */
  readonly workflows: readonly string[];
  readonly forbidsForcePushes: boolean;
  readonly forbidsDeletion: boolean;
}

/** An environment, as it is set up. */
export interface EnvironmentSettings {
  readonly name: string;
  readonly reviewers: number;
  readonly forbidsSelfReview: boolean;
  /** Which branches may deploy to it. */
  readonly branches: "any" | "protected" | "selected";
  /** `undefined` = this GitHub does not say. */
  readonly administratorsBypass: boolean | undefined;
}

/** The settings of a repository at GitHub, as far as they could be seen. */
export interface SettingsFacts {
  readonly defaultBranch: Asked<string>;
  /** Rulesets, of the repository and of its organization. */
  readonly rules: Asked<BranchGuard>;
  readonly protection: Asked<BranchGuard>;
  /** Rulesets and protection of the branch of the ledger; left out where there is none. */
  readonly ledgerRules?: Asked<BranchGuard>;
  readonly ledgerProtection?: Asked<BranchGuard>;
  readonly environments: Asked<readonly EnvironmentSettings[]>;
  readonly token: Asked<{ readonly writes: boolean; readonly approves: boolean }>;
  /** `undefined` = this GitHub has no such setting. */
  readonly requiresPins: Asked<boolean | undefined>;
  /** Number of the app behind GitHub's workflows. */
  readonly actionsApp: Asked<number>;
}
