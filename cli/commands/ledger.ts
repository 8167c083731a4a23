import { Command, Option } from "commander";
import { DEFAULT_POLICY_PATH } from "../../shared/policy/default-path.ts";
import type { LedgerOptions } from "../ledger.ts";
import type { Session } from "../session.ts";

/** Name and summary: what the list of commands shows. */
export function ledgerHeading(): Command {
  return new Command("ledger")
    .summary("check or print a ledger of deployments that is kept in files")
    .description("Look at a ledger of the kind `file`: in a folder, or on a branch of the repository.");
}

/** `mcp-gates ledger`: a command for each question about the files of a ledger. */
export function ledgerCommand(session: Session): Command {
  return ledgerHeading()
    .helpCommand(false)
    .addCommand(verifyCommand(session))
    .addCommand(showCommand(session))
    .addHelpText("after", EXAMPLES);
}

const EXAMPLES = `
Examples:
  $ mcp-gates ledger verify
  $ mcp-gates ledger verify production --branch mcp-gates-ledger
  $ mcp-gates ledger show production --format json
`;

function verifyCommand(session: Session): Command {
  return question("verify", "  0  it is as it was written\n  1  it was changed after it was written")
    .summary("say whether a ledger is as it was written, and what is wrong with it where")
    .description(
      "Check that the entries of each environment follow each other without a gap, that the newest is the one that " +
        "was written last, and that each kept contract is the one that its digest names.",
    )
    .action(async (environments: readonly string[], options: LedgerOptions) => {
      const { verifyLedger } = await import("../ledger.ts");
      await verifyLedger(environments, options, session);
    });
}

function showCommand(session: Session): Command {
  return question("show", "  0  it was told\n  1  it was changed after it was written; what is still believed is told")
    .summary("print what a ledger tells of each deployment")
    .description("Print the deployments that a ledger tells of, oldest first, what became of them, and what waits.")
    .action(async (environments: readonly string[], options: LedgerOptions) => {
      const { showLedger } = await import("../ledger.ts");
      await showLedger(environments, options, session);
    });
}

/** A command that reads a ledger. `answered` = the exit statuses of an answer, for the help. */
function question(name: string, answered: string): Command {
  return new Command(name)
    .argument("[environment...]", "by the names in the ledger; all of them")
    .option("--service <name>", "of this service only")
    .option("--policy <policy>", "that names the ledger; a file, or git:<ref>:<path>", DEFAULT_POLICY_PATH)
    .option("--path <folder>", "the folder of the ledger, in place of the policy's")
    .option("--branch <branch>", "the branch that holds the folder, in place of the policy's")
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
    .addHelpText(
      "after",
      `
Nothing is written. With --path or --branch no policy is read. A folder counts from the
folder you are in, or from the root of the branch.

Exit status:
${answered}
  2  wrong usage or configuration
  3  it cannot be read, or holds nothing
`,
    );
}
