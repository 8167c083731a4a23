import { Command, Option } from "commander";
import { AUTHENTICATIONS } from "../../shared/gates/probe-authentications.ts";
import { DEFAULT_POLICY_PATH } from "../../shared/policy/default-path.ts";
import { DEPLOYMENT_OUTCOMES } from "../../shared/promotion/ledger.ts";
import { STATUS_FORMATS } from "../../shared/report/status-formats.ts";
import { count, repeatable, seconds } from "../options.ts";
import type {
  FinishOptions,
  PlaceOptions,
  PlanOptions,
  ReconcileOptions,
  StartOptions,
  StatusCommandOptions,
  VerifyOptions,
} from "../promote.ts";
import type { Session } from "../session.ts";

/** Name and summary: what the list of commands shows. */
export function promoteHeading(): Command {
  return new Command("promote")
    .summary("promote a release from one environment to the next")
    .description("Judge every gate of a promotion, and keep the record of what was deployed where.");
}

/** `mcp-gates promote`: a command for each phase of a promotion. */
export function promoteCommand(session: Session): Command {
  return promoteHeading()
    .helpCommand(false)
    .addCommand(planCommand(session))
    .addCommand(startCommand(session))
    .addCommand(verifyCommand(session))
    .addCommand(finishCommand(session))
    .addCommand(statusCommand(session))
    .addCommand(reconcileCommand(session))
    .addCommand(withdrawCommand(session))
    .addHelpText("after", EXAMPLES);
}

const EXAMPLES = `
Examples:
  $ mcp-gates promote plan production --image registry.example.com/pay@sha256:… \\
      --schema-path mcp-contract.json
  $ mcp-gates promote status --format html --output status.html

The ledger is the one that the policy names, else files below .mcp-gates/ledger.
Secrets stand in environment variables: MCP_GATES_GITHUB_TOKEN, those of
mcp-gates ticket verify, MCP_GATES_TOKEN and MCP_GATES_CLIENT_SECRET for servers.
`;

const DECISIONS = `
Exit status:
  0  every gate passes
  1  a gate says no, or not yet
  2  wrong usage or configuration
  3  something could not be established
`;

function toldBy(zero: string): string {
  return `
Exit status:
  0  ${zero}
  2  wrong usage or configuration
  3  the ledger cannot be read or written
`;
}

function planCommand(session: Session): Command {
  return withRelease(withServers(withChange(withRun(withPlace(new Command("plan"))))))
    .summary("judge every gate, and write nothing")
    .description("Ask servers, tickets, people and the ledger whether a release may go to an environment.")
    .argument("<environment>", "where it goes, by the name in the policy")
    .addHelpText("after", DECISIONS)
    .action(async (environment: string, options: PlanOptions) => {
      const { planPromotion } = await import("../promote.ts");
      await planPromotion(environment, options, session);
    });
}

function startCommand(session: Session): Command {
  return withRelease(withServers(withChange(withRun(withPlace(new Command("start"))))))
    .summary("judge every gate again, and write that the deployment begins")
    .description(
      "Judge as plan does, look again at what may have changed, and write the deployment into the ledger. " +
        "With --output the report goes to the file and the id of the deployment to standard output.",
    )
    .argument("<environment>", "where it goes, by the name in the policy")
    .option("--dry-run", "say what would be written, and write nothing")
    .addHelpText("after", DECISIONS.replace("every gate passes", "the deployment has begun"))
    .action(async (environment: string, options: StartOptions) => {
      const { startPromotion } = await import("../promote.ts");
      await startPromotion(environment, options, session);
    });
}

function verifyCommand(session: Session): Command {
  return withServers(withRun(withPlace(new Command("verify"))))
    .summary("ask the servers, and write what was found")
    .description(
      "Probe the servers of an environment and write the verification into the ledger: it counts for the soak.",
    )
    .argument("<environment>", "where to look, by the name in the policy")
    .option("--deployment-id <id>", "what is verified; what is under way, else what serves")
    .option("--source <name>", "who looked, as soak.verify of the policy names it", "protocol-probe")
    .option("--passed", "it is not asked: somebody else found that all is well")
    .option("--no-passed", "it is not asked: somebody else found that it is not")
    .option("--reason <text>", "why not")
    .addHelpText(
      "after",
      "\nExit status:\n  0  all is well\n  1  it failed, or another contract is served\n  2  wrong usage or configuration\n  3  something could not be established\n",
    )
    .action(async (environment: string, options: VerifyOptions) => {
      const { verifyPromotion } = await import("../promote.ts");
      await verifyPromotion(environment, options, session);
    });
}

function finishCommand(session: Session): Command {
  return withRun(withPlace(new Command("finish")))
    .summary("write what became of a deployment")
    .description("Write the end of a deployment into the ledger. The same again completes what is missing.")
    .argument("<environment>", "where it went, by the name in the policy")
    .option(
      "--deployment-id <id>",
      "the deployment; the one that this run has under way, of rolled-back the one that serves",
    )
    .addOption(
      new Option("--outcome <outcome>", "what became of it").choices(DEPLOYMENT_OUTCOMES).makeOptionMandatory(),
    )
    .option("--reason <text>", "why")
    .addHelpText("after", toldBy("it is written"))
    .action(async (environment: string, options: FinishOptions) => {
      const { finishPromotion } = await import("../promote.ts");
      await finishPromotion(environment, options, session);
    });
}

function statusCommand(session: Session): Command {
  return withPlace(new Command("status"))
    .summary("say what is where, since when, and what may go on when")
    .description("Tell what every environment serves, how long it has soaked, and when it may go on.")
    .addOption(new Option("--days <n>", "how far ahead freezes are told").argParser(count).default(90))
    .addOption(new Option("--format <format>", "how to print it").choices(STATUS_FORMATS).default("text"))
    .option("-o, --output <file>", "write to a file instead of standard output")
    .addHelpText("after", toldBy("it is told, whatever it says"))
    .action(async (options: StatusCommandOptions) => {
      const { promotionStatus } = await import("../promote.ts");
      await promotionStatus(options, session);
    });
}

function reconcileCommand(session: Session): Command {
  return withReport(withServers(withAuthors(withRun(withPlace(new Command("reconcile"))))))
    .summary("start what waited for its time")
    .description(
      "Judge anew what only time kept from starting, as it was asked for, and start it when every gate passes.",
    )
    .argument("<environment>", "where it goes, by the name in the policy")
    .option("--dry-run", "say what would be written, and write nothing")
    .addHelpText("after", DECISIONS.replace("every gate passes", "it has started, or nothing waits"))
    .action(async (environment: string, options: ReconcileOptions) => {
      const { reconcilePromotions } = await import("../promote.ts");
      await reconcilePromotions(environment, options, session);
    });
}

function withdrawCommand(session: Session): Command {
  return withPlace(new Command("withdraw"))
    .summary("take back what waits for its time")
    .description("Forget what waits to go to an environment: reconcile does not start it any more.")
    .argument("<environment>", "where it would go, by the name in the policy")
    .addHelpText("after", toldBy("nothing waits there any more"))
    .action(async (environment: string, options: PlaceOptions) => {
      const { withdrawPromotion } = await import("../promote.ts");
      await withdrawPromotion(environment, options, session);
    });
}

function withPlace(command: Command): Command {
  return command
    .option("--policy <policy>", "a file, or git:<ref>:<path>", DEFAULT_POLICY_PATH)
    .option("--service <name>", "name of the server product; that of the policy")
    .option("--repository <name>", "<owner>/<name> at GitHub, for a ledger, attestations or authors there")
    .option("--github-api-url <url>", "base address of GitHub's REST API", "https://api.github.com")
    .addOption(new Option("--timeout <seconds>", "for all answers together").argParser(seconds).default(300));
}

function withRun(command: Command): Command {
  return command
    .option("--run-id <id>", "the run that does this; that of the CI system around it")
    .option("--run-url <url>", "where people see it")
    .option("--run-actor <login...>", "who started it; unknown, which blocks where tickets or approvals are asked for");
}

function withChange(command: Command): Command {
  return withAuthors(command.option("--commit <id>", "the commit that is deployed; that of the CI system, else HEAD"));
}

function withAuthors(command: Command): Command {
  return command.option(
    "--commit-author <login...>",
    "who wrote what comes with it; unknown, which blocks where tickets or approvals are asked for",
  );
}

function withServers(command: Command): Command {
  return command
    .addOption(repeatable("--header <header>", "a header for the servers, `Name: value`; more in MCP_GATES_HEADERS"))
    .addOption(repeatable("--env <variable>", "a variable for servers that are processes, NAME=value or NAME"))
    .addOption(new Option("--auth <way>", "how to log in to the servers").choices(AUTHENTICATIONS))
    .option("--client-id <id>", "the OAuth client")
    .option("--client-key <file>", "its private key, PEM")
    .option("--ca <file>", "certificate authorities to trust as well, PEM");
}

function withRelease(command: Command): Command {
  return withReport(
    command
      .option("--image <image>", "the image by its digest, name@sha256:…")
      .option("--schema-path <file>", "the contract file of the release; what the ledger keeps of --schema-digest")
      .option("--schema-digest <digest>", "digest of the contract")
      .option("--schema-version <version>", "version of the contract; that in the file that the policy names")
      .option("--ticket <key>", "key of the change ticket")
      .option("--break-glass-reason <text>", "it is an emergency, and why")
      .option("--reason <text>", "why it goes back while a hard freeze is on")
      .option("--attestations <file>", "attestations of the image, instead of those at GitHub"),
  );
}

function withReport(command: Command): Command {
  return command
    .addOption(
      new Option("--format <format>", "how to print the answer").choices(["text", "json", "markdown"]).default("text"),
    )
    .option("-o, --output <file>", "write the answer to a file instead of standard output");
}
