import type { Rule } from "../contract/rule.ts";
import { ruleById } from "../contract/rules.ts";
import type { EditKind } from "../contract/schema/edit-kind.ts";
import { EDIT_KINDS } from "../contract/schema/edit-kinds.ts";
import type { SchemaChange } from "../policy/environments.ts";

/** What the changes of a rule are to a promotion. */
export interface RuleAnswer {
  /** The name that the policy has for them; `undefined` = it has none, and their severity decides. */
  readonly name: SchemaChange | undefined;
  /** Broken or hostile: no list of the policy lets it through, only a person who answers for it. */
  readonly defect?: true;
  /** An end that was announced and has come: `block` does not hold it up. */
  readonly announced?: true;
  /** What the policy says comes and goes by design. */
  readonly byDesign?: true;
  /** What agents lose: the name of a tool, or a tool that clients drop. */
  readonly loses?: "name" | "tool";
}

/** What the changes of a rule are to a promotion. Throws on a rule that is not in the rule table. */
export function ruleAnswer(id: string): RuleAnswer {
  const known = BY_RULE.get(id);
  if (known !== undefined) return known;
  const answer = answerOf(ruleById(id));
  BY_RULE.set(id, answer);
  return answer;
}

const BY_RULE = new Map<string, RuleAnswer>();

function answerOf(rule: Rule): RuleAnswer {
  const own = Object.hasOwn(OWN, rule.id) ? OWN[rule.id] : undefined;
  const answer = own ?? { name: nameByArea(rule) };
  return rule.security === true ? { ...answer, defect: true } : answer;
}

/** Rules that no table names are new, and what is new has no name until somebody gives it one. */
function nameByArea({ id, area }: Rule): SchemaChange | undefined {
  if (area === "inputs") return ofArguments(id);
  if (area === "outputs") return "changed-outputs";
  return undefined;
}

/** What an edit of arguments does to the calls that they take. */
function ofArguments(id: string): SchemaChange | undefined {
  const kinds = (Object.values(EDIT_KINDS) as readonly EditKind[]).filter(({ input }) => input?.id === id);
  return kinds.some(({ effect }) => effect !== "widen") ? "narrowed-params" : undefined;
}

const REMOVED: RuleAnswer = { name: "removed-tools", loses: "name" };
const DROPPED: RuleAnswer = { name: "removed-tools", loses: "tool", defect: true };
const UNUSABLE: RuleAnswer = { name: "narrowed-params", loses: "tool", defect: true };
const TEXT: RuleAnswer = { name: "changed-descriptions" };
const HINT: RuleAnswer = { name: "changed-annotations" };
const NEW_ARGUMENT: RuleAnswer = { name: "added-required-params" };
const LOST_ARGUMENT: RuleAnswer = { name: "removed-params" };
const NAMELESS: RuleAnswer = { name: undefined };

/** Rules whose answer does not follow from their area. */
const OWN: Readonly<Record<string, RuleAnswer>> = {
  "tool-added": { name: "added-tools" },
  "tool-name-look-alike": { name: "added-tools" },
  "tool-name-similar": { name: "added-tools" },
  ...each(REMOVED, [
    "tool-removed",
    "tool-removed-before-sunset",
    "tool-renamed",
    // The old name is said to be answered still, and no list shows it any more.
    "tool-renamed-with-alias",
    "tools-consolidated",
    "tool-split",
    "tool-alias-removed",
  ]),
  ...each({ ...REMOVED, announced: true }, ["tool-removed-after-sunset", "tool-alias-removed-after-sunset"]),
  ...each(DROPPED, ["tool-malformed", "tool-name-duplicate", "x-mcp-header-invalid"]),
  "tool-schema-bare": { name: undefined, loses: "tool", defect: true },
  "tool-name-invalid": { name: undefined, defect: true },
  ...each(HINT, [
    "readOnlyHint-true-to-false",
    "readOnlyHint-removed",
    "readOnlyHint-false-to-true",
    "destructiveHint-false-to-true",
    "destructiveHint-removed",
    "destructiveHint-true-to-false",
    "idempotentHint-true-to-false",
    "idempotentHint-false-to-true",
    "openWorldHint-false-to-true",
    "openWorldHint-true-to-false",
    "annotation-default-made-explicit",
    "annotation-destructive-while-readonly",
  ]),
  // A client that knows the old list does not send the header.
  ...each({ name: "narrowed-params" }, ["x-mcp-header-added", "x-mcp-header-renamed"]),

  // Whatever people or models read.
  ...each(TEXT, [
    "tool-description-changed",
    "tool-description-removed",
    "tool-title-changed",
    "tool-description-injection",
    "tool-description-invisible-unicode",
    "input-param-description-injection",
    "input-param-invisible-unicode",
    "output-field-description-injection",
    "output-field-invisible-unicode",
    "prompt-description-injection",
    "prompt-invisible-unicode",
    "resource-description-injection",
    "resource-invisible-unicode",
    "instructions-injection",
    "instructions-invisible-unicode",
    "text-names-secret-file",
    "input-param-description-changed",
    "input-param-unit-changed",
    "input-param-hint-changed",
    "output-field-description-changed",
    "output-field-unit-changed",
    "output-field-hint-changed",
    "prompt-description-changed",
    "prompt-title-changed",
    "resource-description-changed",
    "instructions-changed",
    "instructions-removed",
  ]),

  "input-optional-property-added": { name: "added-optional-params" },
  ...each(NEW_ARGUMENT, [
    "input-required-property-added",
    "input-required-property-with-default-added",
    "input-nested-required-added",
    "input-items-required-added",
    "input-became-required",
  ]),
  ...each(LOST_ARGUMENT, [
    "input-property-removed-closed",
    "input-optional-property-removed-open",
    "input-required-property-removed",
    "input-property-renamed",
    "input-optional-property-renamed",
    "input-property-removed-before-sunset",
    "input-property-renamed-with-alias",
    "input-alias-removed",
  ]),
  ...each({ ...LOST_ARGUMENT, announced: true }, [
    "input-property-removed-after-sunset",
    "input-alias-removed-after-sunset",
  ]),
  // No call is taken any more, or clients refuse the tool.
  ...each(UNUSABLE, [
    "input-schema-invalid",
    "input-became-unsatisfiable",
    "input-root-not-object",
    "input-external-ref-added",
    "input-ref-unresolvable",
  ]),
  // Every old call is taken as before, and may come to something else.
  ...each(NAMELESS, [
    "input-default-changed",
    "input-default-removed",
    "input-default-added",
    "input-format-removed",
    "input-param-flag-changed",
    "input-dialect-draft07-to-2020",
    "input-alias-added",
  ]),
  // What is announced, and when it ends.
  ...each(NAMELESS, [
    "input-param-deprecated",
    "input-param-sunset-shortened",
    "input-param-sunset-past",
    "input-param-sunset-invalid",
    "output-field-deprecated",
    "output-field-sunset-shortened",
    "output-field-sunset-past",
    "output-field-sunset-invalid",
  ]),
  ...each({ name: "changed-outputs", loses: "tool", defect: true }, [
    "output-schema-invalid",
    "output-external-ref-added",
    "output-ref-unresolvable",
  ]),
  "output-property-removed-after-sunset": { name: "changed-outputs", announced: true },
  "resource-dynamic-removed": { name: undefined, byDesign: true },
};

function each(answer: RuleAnswer, rules: readonly string[]): Readonly<Record<string, RuleAnswer>> {
  return Object.fromEntries(rules.map((rule) => [rule, answer]));
}
