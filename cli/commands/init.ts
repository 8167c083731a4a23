import { Command, Option } from "commander";
import type { InitOptions } from "../init.ts";
import type { InitCheckOptions } from "../init-check.ts";
import { repeatable } from "../options.ts";
import type { Session } from "../session.ts";

/** Name and summary: what the list of commands shows. */
export function initHeading(): Command {
  return new Command("init")
    .summary("bring the gates into a repository, and check its settings")
    .description(
      "Write the policy, the workflows that call those of mcp-gates, and lines of CODEOWNERS into this repository, " +
        "all of them or none, and say what is to be switched on at GitHub. Nothing is written over a file without asking.",
    );
}

/** `mcp-gates init`: writes the files; a command below it checks the settings. */
export function initCommand(session: Session): Command {
  return initHeading()
    .helpCommand(false)
    .option("--service <name>", "name of the server product, such as payments-mcp")
    .option("--candidate <target>", "what a change is about to serve: stdio:<command line>, an http(s) URL, or a file")
    .option("--build <commands>", "commands that build the server before it is started, such as `npm ci`")
    .option("--contract <file>", "the committed contract file, from this folder", "mcp-contract.json")
    .addOption(repeatable("--owner <owner>", "whom CODEOWNERS is to name: @acme/platform; may stand several times"))
    .addOption(
      repeatable(
        "--environment <name>",
        "an environment on the way to production, the first one first; staging and production",
      ),
    )
    .addOption(repeatable("--url <server>", "a server of an environment: staging=https://…; may stand several times"))
    .option("--deploy <commands>", "commands that deploy, such as ./deploy.sh; they get IMAGE and ENVIRONMENT")
    .addOption(new Option("--only <part>", "write one part alone").choices(["contract", "promotion"]))
    .option("--uses <release>", "<owner>/<name>@<40 hex digits> of mcp-gates; the clone that this program runs from")
    .option("--uses-version <version>", "the version of that commit, vX.Y.Z, which stands beside it")
    .addOption(repeatable("--overwrite <path>", "write over this file, which has another text"))
    .addOption(repeatable("--keep <path>", "leave this file as it is, which has another text"))
    .option("--dry-run", "print what would be written, and write nothing")
    .addHelpText("after", HELP)
    .action(async (options: InitOptions) => {
      const { init } = await import("../init.ts");
      await init(options, session);
    })
    .addCommand(checkCommand(session));
}

const HELP = `
Examples:
  $ mcp-gates init --service payments-mcp --candidate "stdio:node server.js" --build "npm ci" \\
      --owner @acme/platform --only contract
  $ mcp-gates init --service payments-mcp --candidate "stdio:node server.js" --build "npm ci" \\
      --deploy ./deploy.sh --url staging=https://payments.staging.example.com/mcp --dry-run
  $ mcp-gates init check --repository acme/payments

Exit status:
  0  the files are there
  2  wrong usage, or a file that must not be written over: nothing was written
`;

function checkCommand(session: Session): Command {
  return new Command("check")
    .summary("say what is not switched on yet")
    .description(
      "Look at the files of this repository and at its settings at GitHub, change nothing, and end in a list of what is still open. " +
        "The token in MCP_GATES_GITHUB_TOKEN needs Administration: read, Actions: read and Metadata: read.",
    )
    .option("--repository <name>", "<owner>/<name> at GitHub; that of origin")
    .option("--github-api-url <url>", "base address of GitHub's REST API; GITHUB_API_URL, else https://api.github.com")
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
    .addHelpText("after", CHECK_HELP)
    .action(async (options: InitCheckOptions) => {
      const { checkInit } = await import("../init-check.ts");
      await checkInit(options, session);
    });
}

const CHECK_HELP = `
Examples:
  $ mcp-gates init check --repository acme/payments
  $ mcp-gates init check --format json

Exit status:
  0  nothing is open
  1  something is open
  2  wrong usage or configuration
  3  nothing is open that could be seen, and something could not be seen
`;
