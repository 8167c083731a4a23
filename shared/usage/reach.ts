import type { Change } from "../contract/change.ts";
import { INPUT_RULES } from "../contract/rules/inputs.ts";

/**
 * What recorded calls can say of a change:
 * - `refusal`: it makes the candidate refuse arguments, and each call shows whether it does;
 * - `loss`: it makes the candidate ignore arguments, and each call shows whether it does;
 * - `argument`: one or the other, as the object around the argument is closed or open;
 * - `tool`: it hurts whoever calls the tool, whatever the arguments are; only that nobody does, shows that nobody is hurt;
 * - `never`: it is about safety, about text, about more than one tool, or about nothing that a call shows.
 */
export type Reach = "refusal" | "loss" | "argument" | "tool" | "never";

/** What recorded calls can say of a change. A rule that is not known here is `never`. */
export function reachOf({ rule, subject, direction }: Change): Reach {
  if (subject.kind !== "tool") return "never";
  if (WHOLE_TOOL.has(rule)) return "tool";
  if (LOSSES.has(rule)) return "loss";
  if (ARGUMENTS.has(rule)) return "argument";
  if (REFUSALS.has(rule)) return "refusal";
  // The results of calls are not recorded: some reader of one of them may fail.
  return direction === "output" && rule.startsWith("output-") && !isUnsafe(rule) ? "tool" : "never";
}

/** Whether it is risky by rule because nobody knows what callers send: recorded calls know. */
export function isGuess({ rule }: Change): boolean {
  return GUESSES.has(rule);
}

/** Rules about tools as a whole, and about schemas that clients refuse before there is any call. */
const WHOLE_TOOL: ReadonlySet<string> = new Set([
  "tool-removed",
  "tool-removed-before-sunset",
  "tool-renamed",
  "tools-consolidated",
  "tool-split",
  "taskSupport-forbidden-to-required",
  "taskSupport-optional-to-required",
  "taskSupport-optional-to-forbidden",
  "taskSupport-required-to-forbidden",
  "x-mcp-header-invalid",
  "input-external-ref-added",
  "input-ref-unresolvable",
  "input-schema-invalid",
  "outputSchema-removed",
  "outputSchema-object-to-array",
]);

const ARGUMENTS: ReadonlySet<string> = new Set([
  "input-property-removed-before-sunset",
  "input-property-removed-after-sunset",
]);

const LOSSES: ReadonlySet<string> = new Set([
  "input-optional-property-removed-open",
  "input-required-property-removed",
  "input-optional-property-renamed",
]);

/** Risky because callers may send what nobody declared, or because it could not be decided for all arguments. */
const GUESSES: ReadonlySet<string> = new Set([
  "input-additionalProperties-closed",
  "input-unevaluated-closed",
  "input-pattern-undecided",
  "input-undecided",
]);

/** Clients refuse the whole list of tools for its sake. */
const WHOLE_LIST: ReadonlySet<string> = new Set(["input-root-not-object"]);

const REFUSALS: ReadonlySet<string> = new Set(
  [...INPUT_RULES.filter(({ severity }) => severity === "breaking").map(({ id }) => id), ...GUESSES].filter(
    (id) => !WHOLE_TOOL.has(id) && !WHOLE_LIST.has(id),
  ),
);

function isUnsafe(rule: string): boolean {
  return /-(?:injection|invisible-unicode)$/.test(rule);
}
