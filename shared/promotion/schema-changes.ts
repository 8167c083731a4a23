import type { Change } from "../contract/change.ts";
import { isJsonObject, stringMember } from "../contract/json.ts";
import { compareSeverity, type FailOn, type Severity } from "../contract/rule.ts";
import type { EnvironmentPolicy, SchemaChange } from "../policy/environments.ts";
import { type RuleAnswer, ruleAnswer } from "./schema-change-rules.ts";

/** What an environment lets a release change of its contract. */
export interface SchemaChangeRules extends Pick<EnvironmentPolicy["schema-changes"], "allow" | "block"> {
  readonly isProtected: boolean;
  /** `contract.fail-on` of the policy. */
  readonly failOn: FailOn;
}

/** What says no to a change: the list of the policy that it stands in or does not stand in, or how severe it is. */
export type ChangeObstacle = "block" | "allow" | "severity";

/** A change that an environment does not let through. */
export interface BlockedChange {
  readonly change: Change;
  /** The name that the policy has for it; `undefined` = it has none. */
  readonly name: SchemaChange | undefined;
  readonly by: ChangeObstacle;
}

/** The name that the policy has for a change; `undefined` = it has none. */
export function schemaChangeOf({ rule, pointer }: Pick<Change, "rule" | "pointer">): SchemaChange | undefined {
  // Hints that this release does not know are told with the rest of the metadata.
  if (rule === "meta-unknown-changed" && pointer.startsWith("/annotations")) return "changed-annotations";
  return ruleAnswer(rule).name;
}

/** From which severity on a change needs a name in `allow`, or a person who answers for it; `undefined` = from none on. */
export function severityThreshold({ failOn, isProtected }: SchemaChangeRules): Severity | undefined {
  if (failOn !== "never") return failOn;
  return isProtected ? "breaking" : undefined;
}

/** Whether there is anything that an environment does not let through. */
export function asksForSchemaChanges(rules: SchemaChangeRules): boolean {
  return rules.allow !== undefined || rules.block.length > 0 || severityThreshold(rules) !== undefined;
}

/** The changes that an environment does not let through, in their order. Those that somebody answers for are let through. */
export function blockedChanges(changes: readonly Change[], rules: SchemaChangeRules): readonly BlockedChange[] {
  return changes.flatMap((change) => {
    const by = obstacleTo(change, rules);
    return by === undefined ? [] : [{ change, name: schemaChangeOf(change), by }];
  });
}

function obstacleTo(change: Change, rules: SchemaChangeRules): ChangeObstacle | undefined {
  const { severity, acknowledged } = change;
  const answer = { ...ruleAnswer(change.rule), name: schemaChangeOf(change) };
  if (acknowledged !== undefined || isNotation(severity, answer)) return undefined;
  const { allow, block } = rules;
  if (answer.name !== undefined && block.includes(answer.name) && answer.announced !== true) return "block";
  if (isAllowed(answer, allow)) return undefined;
  if (allow !== undefined && !isHarmless(answer, severity)) return "allow";
  const threshold = severityThreshold(rules);
  return threshold !== undefined && compareSeverity(severity, threshold) <= 0 ? "severity" : undefined;
}

/** What agents lose is no question of notation, whatever severity the policy gives it. */
function isNotation(severity: Severity, { loses }: RuleAnswer): boolean {
  return severity === "notation" && loses === undefined;
}

/** What is broken or hostile is allowed by no list: somebody has to answer for it. */
function isAllowed({ name, defect }: RuleAnswer, allow: SchemaChangeRules["allow"]): boolean {
  return name !== undefined && defect !== true && allow?.includes(name) === true;
}

/** What has no name cannot be allowed by one. */
function isHarmless({ name, byDesign }: RuleAnswer, severity: Severity): boolean {
  return name === undefined && (byDesign === true || severity === "safe");
}

/** The names of tools by which agents can no longer call, also where that was announced or somebody answers for it; sorted. */
export function removedTools(changes: readonly Change[]): readonly string[] {
  const names = changes
    .filter(({ rule }) => ruleAnswer(rule).loses === "name")
    .map(({ rule, subject, before }) => (rule.startsWith("tool-alias-removed") ? aliasIn(before) : subject.name));
  return [...new Set(names)].sort();
}

/** Whether agents lose tools: by name, or because clients drop what is broken. */
export function losesTools(changes: readonly Change[]): boolean {
  return changes.some(({ rule }) => ruleAnswer(rule).loses !== undefined);
}

/** An alias stands as its name, or with the day until which it is answered. */
function aliasIn(before: Change["before"]): string {
  if (typeof before === "string") return before;
  return (isJsonObject(before) ? stringMember(before, "name") : undefined) ?? "";
}
