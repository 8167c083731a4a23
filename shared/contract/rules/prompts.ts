import type { Bump, Rule, Severity } from "../rule.ts";

/** Rules about prompts and their arguments. */
export const PROMPT_RULES: readonly Rule[] = [
  row("prompt-removed", "breaking", "major", "a prompt is gone", "requests for it fail"),
  row("prompt-renamed", "breaking", "major", "a prompt has a new name", "requests by the old name fail"),
  row("prompt-added", "safe", "minor", "a prompt is added", "old requests work as before"),
  row(
    "prompt-required-arg-added",
    "breaking",
    "major",
    "a prompt gets a required argument",
    "old requests lack it and are refused",
  ),
  row(
    "prompt-optional-arg-added",
    "safe",
    "minor",
    "a prompt gets an optional argument",
    "old requests work as before",
  ),
  row(
    "prompt-arg-became-required",
    "breaking",
    "major",
    "an optional argument of a prompt becomes required",
    "requests without it are refused",
  ),
  row(
    "prompt-arg-became-optional",
    "safe",
    "minor",
    "a required argument of a prompt becomes optional",
    "old requests work as before",
  ),
  row(
    "prompt-arg-removed",
    "risky",
    "major",
    "an argument of a prompt is gone",
    "the argument is still accepted, and silently ignored",
  ),
  row(
    "prompt-arg-renamed",
    "breaking",
    "major",
    "an argument of a prompt has a new name that is required",
    "requests with the old name lack the new one and are refused",
  ),
  row(
    "prompt-description-changed",
    "review",
    "patch",
    "the description of a prompt or of its argument changes",
    "people and models choose by it",
  ),
  row(
    "prompt-title-changed",
    "safe",
    "patch",
    "the title or other display data of a prompt changes, such as icons",
    "people see it; requests do not carry it",
  ),
  row(
    "prompt-args-reordered",
    "safe",
    "patch",
    "the same arguments of a prompt are listed in another order",
    "people see it; requests name their arguments",
  ),
];

function row(id: string, severity: Severity, bump: Bump, change: string, why: string): Rule {
  return { id, area: "prompts", severity, bump, change, why };
}
