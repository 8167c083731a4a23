import { as, type EditKind, other, REVIEW, RISKY, RISKY_MINOR, SAFE, SAFE_PATCH } from "./edit-kind.ts";

/** Edits of texts and hints, and what could not be decided. */
export const HINT_KINDS = {
  "default-changed": other(
    as("input-default-changed", REVIEW),
    as("output-default-changed", SAFE_PATCH),
    "a default is replaced",
    "a call that leaves the argument out acts differently",
    "readers do not see defaults",
  ),
  "default-removed": other(
    as("input-default-removed", REVIEW),
    as("output-default-changed", SAFE_PATCH),
    "a default is removed",
    "a call that leaves the argument out acts differently",
    "readers do not see defaults",
  ),
  "default-added": other(
    as("input-default-added", SAFE_PATCH),
    as("output-default-changed", SAFE_PATCH),
    "a default is added",
    "it says what happened before",
    "readers do not see defaults",
  ),
  "description-changed": other(
    as("input-param-description-changed", ["review", "patch"]),
    as("output-field-description-changed", SAFE_PATCH),
    "the text of a parameter or field changes",
    "models read it to choose what to send",
    "models read it, code does not",
  ),
  "unit-changed": other(
    as("input-param-unit-changed", RISKY_MINOR),
    as("output-field-unit-changed", RISKY_MINOR),
    "the unit in the text of a parameter or field changes",
    "the same value may mean something else",
  ),
  "hint-changed": other(
    as("input-param-hint-changed", SAFE_PATCH),
    as("output-field-hint-changed", SAFE_PATCH),
    "title, examples, $comment or a keyword without effect changes",
    "validators and callers do not depend on it",
  ),
  "flag-changed": other(
    as("input-param-flag-changed", SAFE),
    as("output-field-flag-changed", SAFE_PATCH),
    "deprecated, readOnly or writeOnly changes",
    "it announces; nothing is refused",
  ),
  undecided: other(
    as("input-undecided", RISKY),
    as("output-undecided", RISKY),
    "compatibility could not be decided",
    "what cannot be decided does not pass quietly; the reason is in the message",
  ),
} as const satisfies Readonly<Record<string, EditKind>>;
