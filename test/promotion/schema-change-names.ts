import type { SchemaChange } from "../../shared/policy/environments.ts";

/** Which name of the policy the changes of each rule have, rule by rule; `none` = no name. Those of outputs and of notation that
 * stand nowhere here are `changed-outputs` and without a name. */
export const EXPECTED_NAMES: Readonly<Record<SchemaChange | "none", string>> = {
  "added-tools": `
    tool-added tool-name-similar tool-name-look-alike
  `,
  "removed-tools": `
    tool-removed tool-removed-before-sunset tool-renamed tools-consolidated tool-split tool-renamed-with-alias
    tool-alias-removed tool-removed-after-sunset tool-alias-removed-after-sunset tool-malformed tool-name-duplicate
    x-mcp-header-invalid
  `,
  "added-optional-params": `
    input-optional-property-added
  `,
  "added-required-params": `
    input-required-property-added input-required-property-with-default-added input-nested-required-added
    input-items-required-added input-became-required
  `,
  "removed-params": `
    input-property-removed-closed input-optional-property-removed-open input-required-property-removed
    input-property-renamed input-optional-property-renamed input-property-removed-before-sunset
    input-property-renamed-with-alias input-alias-removed input-property-removed-after-sunset
    input-alias-removed-after-sunset
  `,
  "narrowed-params": `
    x-mcp-header-added x-mcp-header-renamed input-type-narrowed input-number-to-integer input-type-changed
    input-scalar-to-array input-array-to-scalar input-type-added input-enum-removed-value
    input-anyOf-nested-enum-removed input-enum-case-changed input-enum-introduced input-enum-to-const
    input-const-changed input-minimum-raised input-maximum-lowered input-multipleOf-added input-multipleOf-tightened
    input-minLength-added input-minLength-raised input-maxLength-lowered input-pattern-added input-pattern-narrowed
    input-pattern-undecided input-format-added input-format-changed input-content-changed input-minItems-raised
    input-maxItems-lowered input-uniqueItems-added input-contains-added input-prefixItems-order-changed
    input-prefixItems-changed input-additionalProperties-closed input-additionalProperties-schema-narrowed
    input-patternProperties-narrowed input-propertyNames-added input-minProperties-added input-maxProperties-lowered
    input-dependentRequired-added input-dependentSchemas-added input-unevaluated-closed input-if-then-added
    input-oneOf-required-groups-added input-oneOf-added input-anyOf-added input-anyOf-branch-removed
    input-oneOf-branch-added-overlapping input-oneOf-branch-removed input-allOf-added input-not-added
    input-ref-target-narrowed input-recursive-ref-narrowed input-dialect-2020-to-draft07 input-dialect-unknown
    input-undecided input-external-ref-added input-ref-unresolvable input-became-unsatisfiable input-schema-invalid
    input-root-not-object
  `,
  "changed-outputs": "",
  "changed-annotations": `
    readOnlyHint-true-to-false readOnlyHint-removed readOnlyHint-false-to-true destructiveHint-false-to-true
    destructiveHint-removed destructiveHint-true-to-false idempotentHint-true-to-false idempotentHint-false-to-true
    openWorldHint-false-to-true openWorldHint-true-to-false annotation-default-made-explicit
    annotation-destructive-while-readonly
  `,
  "changed-descriptions": `
    tool-description-changed tool-description-removed tool-title-changed text-names-secret-file
    input-param-description-changed input-param-unit-changed input-param-hint-changed output-field-description-changed
    output-field-unit-changed output-field-hint-changed prompt-description-changed prompt-title-changed
    resource-description-changed instructions-changed instructions-removed tool-description-injection
    tool-description-invisible-unicode input-param-description-injection input-param-invisible-unicode
    output-field-description-injection output-field-invisible-unicode prompt-description-injection
    prompt-invisible-unicode resource-description-injection resource-invisible-unicode instructions-injection
    instructions-invisible-unicode
  `,
  none: `
    tool-list-tokens-over-budget tool-order-changed tool-icons-changed taskSupport-forbidden-to-required
    taskSupport-optional-to-required taskSupport-optional-to-forbidden taskSupport-required-to-forbidden
    taskSupport-forbidden-to-optional taskSupport-required-to-optional meta-ui-changed meta-unknown-changed
    tool-deprecated tool-sunset-shortened x-mcp-header-removed input-became-optional input-type-widened
    input-integer-to-number input-type-removed input-enum-added-value input-enum-dropped input-const-to-enum
    input-minimum-lowered input-maximum-raised input-multipleOf-loosened input-minLength-lowered
    input-maxLength-raised input-pattern-widened input-pattern-removed input-format-removed input-minItems-lowered
    input-maxItems-raised input-uniqueItems-removed input-contains-loosened input-additionalProperties-opened
    input-additionalProperties-schema-widened input-patternProperties-widened input-propertyNames-loosened
    input-minProperties-lowered input-maxProperties-raised input-dependent-loosened input-unevaluated-opened
    input-if-then-loosened input-oneOf-removed input-anyOf-removed input-anyOf-branch-added input-oneOf-branch-added
    input-allOf-removed input-not-removed input-ref-target-widened input-recursive-ref-widened
    input-dialect-draft07-to-2020 input-default-changed input-default-removed input-default-added
    input-param-flag-changed prompt-removed prompt-renamed prompt-added prompt-required-arg-added
    prompt-optional-arg-added prompt-arg-became-required prompt-arg-became-optional prompt-arg-removed
    prompt-arg-renamed prompt-args-reordered resource-removed resource-uri-changed resource-added
    resource-mime-changed resource-metadata-changed template-removed template-uri-changed template-added
    template-uri-widened template-variable-renamed-only template-variable-renamed-completions capability-removed
    capability-subscribe-false capability-listChanged-false capability-extension-removed capability-extension-narrowed
    capability-added protocol-version-dropped protocol-version-lowered protocol-version-raised server-name-changed
    server-version-not-bumped server-version-decreased contract-file-outdated cache-scope-widened cache-hint-changed
    client-portability-name client-portability-root-anyOf-added client-portability-object client-portability-keyword
    client-portability-depth client-portability-budget client-portability-repaired tool-alias-added tool-sunset-past
    tool-sunset-invalid input-param-deprecated input-param-sunset-shortened input-param-sunset-past
    input-param-sunset-invalid input-alias-added output-field-deprecated output-field-sunset-shortened
    output-field-sunset-past output-field-sunset-invalid prompt-removed-before-sunset prompt-removed-after-sunset
    prompt-deprecated prompt-sunset-shortened prompt-sunset-past prompt-sunset-invalid prompt-renamed-with-alias
    prompt-alias-added prompt-alias-removed prompt-alias-removed-after-sunset prompt-arg-deprecated
    prompt-arg-sunset-shortened prompt-arg-sunset-past prompt-arg-sunset-invalid prompt-arg-removed-before-sunset
    prompt-arg-removed-after-sunset tool-schema-bare tool-name-invalid resource-dynamic-removed
  `,
};
