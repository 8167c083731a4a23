import { as, BREAKING, type EditKind, MISSING, narrow, other, RISKY, SAFE, widen } from "./edit-kind.ts";

/** Edits of named properties. */
export const PROPERTY_KINDS = {
  "required-added": narrow(
    "input-required-property-added",
    as("output-required-property-added", SAFE),
    "a required property is added",
    { inputWhy: "old calls lack it", outputWhy: "readers ignore what they do not know" },
  ),
  "required-with-default-added": narrow(
    "input-required-property-with-default-added",
    as("output-required-property-added", SAFE),
    "a required property with a default is added",
    { inputWhy: "a default is an annotation: validators refuse the call before it is filled in" },
  ),
  "nested-required-added": narrow(
    "input-nested-required-added",
    as("output-required-property-added", SAFE),
    "a required property is added inside an object",
    { inputWhy: "old calls lack it" },
  ),
  "items-required-added": narrow(
    "input-items-required-added",
    as("output-required-property-added", SAFE),
    "a required property is added inside the items of an array",
    { inputWhy: "old calls lack it" },
  ),
  "property-added": other(
    as("input-optional-property-added", SAFE),
    as("output-property-added", SAFE),
    "an optional property is added",
    "callers that know the old list do not send it",
    "readers ignore what they do not know",
  ),
  "property-added-closed": other(
    undefined,
    as("output-property-added-closed", BREAKING, SAFE),
    "a property is added to an object that was closed",
    "",
    "a reader that validates with the old list refuses the new key",
  ),
  "property-removed-closed": narrow(
    "input-property-removed-closed",
    as("output-property-removed-optional", RISKY),
    "a property is removed and the key is refused",
    { inputWhy: "a call that sends it is refused", outputWhy: "readers that used it get nothing" },
  ),
  "optional-property-removed": other(
    as("input-optional-property-removed-open", RISKY),
    as("output-property-removed-optional", RISKY),
    "an optional property is removed",
    "the argument is still accepted, and silently ignored",
    "readers that used it get nothing",
  ),
  "required-property-removed": other(
    as("input-required-property-removed", RISKY),
    as("output-property-removed-required", BREAKING),
    "a required property is removed",
    "the argument is still accepted, and silently ignored",
    MISSING,
  ),
  "nested-property-removed": other(
    as("input-required-property-removed", RISKY),
    as("output-nested-property-removed", BREAKING),
    "a required property of a nested object is removed",
    "the argument is still accepted, and silently ignored",
    MISSING,
  ),
  "property-renamed": narrow(
    "input-property-renamed",
    as("output-property-renamed", BREAKING),
    "a property is renamed, and the old name is refused or the new one required",
    { outputWhy: MISSING },
  ),
  "optional-property-renamed": other(
    as("input-optional-property-renamed", RISKY),
    as("output-optional-property-renamed", RISKY),
    "an optional property is renamed",
    "the old argument is still accepted, and silently ignored",
    "readers that used the old name get nothing",
  ),
  "became-required": narrow(
    "input-became-required",
    as("output-optional-to-required", SAFE),
    "an optional property becomes required",
    { inputWhy: "calls without it are refused", outputWhy: "readers can rely on more" },
  ),
  "became-optional": widen(
    "input-became-optional",
    "output-required-to-optional",
    "a required property becomes optional",
    { outputWhy: MISSING },
  ),
} as const satisfies Readonly<Record<string, EditKind>>;
