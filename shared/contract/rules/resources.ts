import type { Bump, Rule, Severity } from "../rule.ts";

/** Rules about resources and resource templates. */
export const RESOURCE_RULES: readonly Rule[] = [
  row("resource-removed", "breaking", "major", "a resource is gone", "reads of its URI fail"),
  row(
    "resource-dynamic-removed",
    "risky",
    "minor",
    "a resource is gone that the policy calls dynamic",
    "such lists differ by state, not by release",
  ),
  row("resource-uri-changed", "breaking", "major", "a resource has another URI", "reads of the old URI fail"),
  row("resource-added", "safe", "minor", "a resource is added", "old reads work as before"),
  row(
    "resource-mime-changed",
    "risky",
    "minor",
    "the media type of a resource or template changes",
    "readers that parse by the label may fail; the label proves nothing about the content",
  ),
  row(
    "resource-description-changed",
    "review",
    "patch",
    "the description of a resource or template changes",
    "people and models choose by it",
  ),
  row(
    "resource-metadata-changed",
    "safe",
    "patch",
    "the name, title, size, annotations, icons or other metadata of a resource or template change",
    "reads do not depend on it",
  ),
  row(
    "template-removed",
    "breaking",
    "major",
    "a resource template is gone",
    "URIs made from it are no longer promised",
  ),
  row(
    "template-uri-changed",
    "breaking",
    "major",
    "a resource template makes other URIs, or fewer",
    "URIs made from the old template are no longer promised",
  ),
  row("template-added", "safe", "minor", "a resource template is added", "old URIs work as before"),
  row(
    "template-uri-widened",
    "safe",
    "minor",
    "a resource template matches every old URI and more",
    "old URIs work as before",
  ),
  row(
    "template-variable-renamed-only",
    "notation",
    "none",
    "a variable of a resource template is renamed, and the URIs stay the same",
    "no URI carries the name of the variable",
  ),
  row(
    "template-variable-renamed-completions",
    "safe",
    "patch",
    "a variable of a resource template is renamed on a server that completes arguments",
    "completion requests carry the name of the variable",
  ),
];

function row(id: string, severity: Severity, bump: Bump, change: string, why: string): Rule {
  return { id, area: "resources", severity, bump, change, why };
}
