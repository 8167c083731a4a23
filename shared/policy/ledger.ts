import * as z from "zod";
import { listOf, repositoryPath } from "./vocabulary.ts";

/** The kinds of ledger. @public */
export const LEDGER_KINDS = ["github-deployments", "file"] as const;

const branch = z
  .string()
  .regex(/^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|@\{))[A-Za-z0-9][A-Za-z0-9._/-]{0,99}(?<![./])$/, "is no name of a branch")
  .refine((name) => name !== "main" && name !== "master", {
    error: "is where the code stands; a ledger has a branch of its own",
  });

const workflow = z
  .string()
  .regex(/^\.github\/workflows\/[^/\s]+\.ya?ml$/, "is no workflow; write .github/workflows/promote.yml");

const githubDeployments = z.strictObject({
  kind: z.literal("github-deployments").describe("The deployments of the repository at GitHub."),
  branch: branch
    .default("mcp-gates-ledger")
    .describe("The branch that keeps contract files, and what was written last of each environment."),
  workflows: listOf(workflow, "workflow")
    .optional()
    .describe("The workflows of the default branch whose runs may write records; default any of them."),
});

const file = z.strictObject({
  kind: z.literal("file").describe("Files with one line of JSON for each thing that happened."),
  path: repositoryPath.default(".mcp-gates/ledger").describe("The folder of these files."),
  branch: branch
    .optional()
    .describe("The branch of the repository that holds the folder; default a folder on the disk."),
});

/** The part `ledger` of the policy. */
export const ledgerSchema = z
  .discriminatedUnion("kind", [githubDeployments, file])
  .describe("Where the durable record of deployments stands; default the deployments at GitHub.");

/** What the policy says of the ledger, defaults filled in. @public */
export type LedgerPolicy = z.output<typeof ledgerSchema>;

/** The ledger of a policy that says nothing of it. */
export const DEFAULT_LEDGER: LedgerPolicy = ledgerSchema.parse({ kind: "github-deployments" });

/** The ledger outside of GitHub's workflows, of a policy that says nothing of it. */
export const DEFAULT_FILE_LEDGER: LedgerPolicy = ledgerSchema.parse({ kind: "file" });
