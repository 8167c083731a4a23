import * as z from "zod";
import { positiveDuration } from "./duration.ts";
import { changeKinds, environmentName, line, listOf, repositoryPath, roleName, teamName } from "./vocabulary.ts";

/** What may happen to a contract between two environments, as `schema-changes` names it. */
const SCHEMA_CHANGES = [
  "added-tools",
  "removed-tools",
  "added-optional-params",
  "added-required-params",
  "removed-params",
  "narrowed-params",
  "changed-outputs",
  "changed-annotations",
  "changed-descriptions",
] as const;
/** One of the changes that `schema-changes` names. @public */
export type SchemaChange = (typeof SCHEMA_CHANGES)[number];

/** From what moment on a release soaks. */
const SOAK_CLOCKS = ["success-status", "first-verified"] as const;

/** Whom an approver must not be. */
const APPROVER_ROLES = ["author", "committers", "run-actor", "ticket-requester"] as const;

const count = z.int("is no whole number").min(1, "is less than 1");

const soak = z
  .strictObject({
    min: positiveDuration.describe("Healthy time of the release in `promote-from` at least."),
    clock: z
      .enum(SOAK_CLOCKS)
      .default("success-status")
      .describe("When the time begins: at the success of the deployment, or at its first passed verification."),
    verify: listOf(line, "source").default(["protocol-probe"]).describe("The verifications that count, by name."),
    "min-verifications": count.default(1).describe("Verifications that must have passed."),
    "max-verify-age": positiveDuration.optional().describe("How old the newest verification may be; default any age."),
    "max-gap": positiveDuration
      .optional()
      .describe("The longest time between two verifications that counts as healthy; default any."),
    "on-failed-verify": z
      .enum(["reset", "block", "ignore"])
      .default("reset")
      .describe("What a failed verification does: the time begins anew, a new deployment is needed, or nothing."),
  })
  .describe("How long a release must have worked in the environment before.");

const schemaChange = z.enum(SCHEMA_CHANGES);

const schemaChanges = z
  .strictObject({
    allow: listOf(schemaChange, "change")
      .optional()
      .describe(
        "The only changes that pass, however severe; default all that `block` does not name and that are not too severe.",
      ),
    block: z
      .array(schemaChange)
      .default(["removed-tools"])
      .describe("Changes that never pass, unless somebody answers for them, or their end was announced and has come."),
    "require-bump": z
      .enum(["semver", "none"])
      .default("semver")
      .describe("Whether the schema version must be raised as the changes require."),
    "compare-with": z
      .enum(["served", "served-or-recorded"])
      .default("served")
      .describe(
        "What a release is compared with: what the environment serves now, or, when it does not answer, what was deployed last.",
      ),
  })
  .superRefine(({ allow, block }, context) => {
    for (const both of (allow ?? []).filter((change) => block.includes(change))) {
      context.addIssue({ code: "custom", message: `${JSON.stringify(both)} stands in block too`, path: ["allow"] });
    }
  })
  .describe("What a release may change of the contract that the environment serves now.");

const changeControl = z
  .strictObject({
    required: z.boolean().default(true).describe("Whether a change needs an approved ticket."),
    kinds: changeKinds.default(["schema", "infra", "config"]).describe("The kinds of change that need one."),
    "breaking-approval": roleName.default("cab").describe("Who must have approved a breaking change of the contract."),
  })
  .describe("Which changes need a change ticket.");

const environmentApprovals = z
  .strictObject({
    min: count.default(1).describe("Distinct people who must have approved the run."),
    "distinct-from": z
      .array(z.enum(APPROVER_ROLES))
      .default([...APPROVER_ROLES])
      .describe("People whose approval does not count."),
    teams: listOf(teamName, "team").optional().describe("Teams whose members' approval counts; default anybody's."),
  })
  .describe("Approvals beside those of the ticket.");

const replicas = z
  .strictObject({
    min: count.describe("Healthy replicas that there must be."),
    zones: count.default(1).describe("Zones in which one of them at least must be."),
  })
  .describe("What must be healthy in this environment before a release gets there.");

const variableName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "is no name of an environment variable");

const isolation = z
  .strictObject({
    from: listOf(environmentName, "environment").optional().describe("Default all other environments."),
    hosts: z.boolean().default(true).describe("Whether they may share no host of an endpoint."),
    values: listOf(variableName, "variable")
      .optional()
      .describe(
        "Environment variables, such as DATABASE_URL, that must differ; their values are compared as fingerprints. That of an environment is given to the step as <ENVIRONMENT>_DATABASE_URL.",
      ),
    salt: variableName
      .default("MCP_GATES_ISOLATION_SALT")
      .describe(
        "The environment variable with the secret that keys the fingerprints: one for all environments, 16 characters at least. Without it nothing is compared with what other environments have on record.",
      ),
  })
  .describe("What this environment must not share with others.");

const gitRef = line.regex(
  /^refs\/(?:heads|tags)\/(?:\*|[^\s*?[\\^~:]+\*?)$/,
  "is no full name of a branch or tag; write refs/heads/main, or refs/tags/v* for all that begin so",
);

const provenance = z
  .strictObject({
    required: z.boolean().default(true).describe("Whether the image must have a verified attestation."),
    "signer-workflow": line
      .regex(
        /^[^/\s]+\/[^/\s]+\/\.github\/workflows\/[^/\s]+\.ya?ml$/,
        "is no workflow; write owner/name/.github/workflows/file.yml",
      )
      .optional()
      .describe("The workflow that must have built it; default any of the repository."),
    "source-refs": listOf(gitRef, "ref")
      .optional()
      .describe(
        "Branches and tags that it must be built from, such as refs/heads/main or refs/tags/v*; default any: then whoever may push a branch may change the workflow there, and attest an image.",
      ),
    "trusted-root": repositoryPath
      .optional()
      .describe(
        "A file with the trust roots of Sigstore, as `gh attestation trusted-root` prints it: needed for private repositories; default the public instance, by its update service.",
      ),
  })
  .describe("Where the image must come from.");

const environment = z.strictObject({
  order: z
    .int("is no whole number")
    .min(0, "is less than 0")
    .describe("Its place on the way to production; rises along `promote-from`."),
  "promote-from": environmentName.optional().describe("The environment that must hold a release before."),
  protected: z
    .boolean()
    .default(false)
    .describe("Whether the strict rules hold. An environment without an entry is protected."),
  soak: soak.optional(),
  "schema-changes": schemaChanges.prefault({}),
  "change-control": changeControl.optional(),
  approvals: environmentApprovals.optional(),
  replicas: replicas.optional(),
  parity: z
    .boolean()
    .default(false)
    .describe("Whether all replicas of the environment before must serve the approved contract."),
  isolation: isolation.optional(),
  provenance: provenance.optional(),
});

/** The part `environments` of the policy, by name. */
export const environmentsSchema = z
  .record(environmentName, environment)
  .describe("The environments, by name, and what a release needs to get there.");

/** What the policy says of one environment, defaults filled in. @public */
export type EnvironmentPolicy = z.output<typeof environment>;

/** The parts of the policy in which environments stand. */
interface NamedEnvironments {
  readonly environments?: Readonly<Record<string, EnvironmentPolicy>> | undefined;
}

/** What the policy says of an environment; `undefined` = it does not name it. `constructor` is a name like any other. */
export function environmentOf({ environments = {} }: NamedEnvironments, name: string): EnvironmentPolicy | undefined {
  return Object.hasOwn(environments, name) ? environments[name] : undefined;
}
