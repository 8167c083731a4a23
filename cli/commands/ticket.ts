import { Command, Option } from "commander";
import { CHANGE_KINDS } from "../../shared/change/release.ts";
import { DEFAULT_POLICY_PATH } from "../../shared/policy/default-path.ts";
import { count, seconds } from "../options.ts";
import type { Session } from "../session.ts";
import type { TicketOptions } from "../ticket.ts";

/** Name and summary: what the list of commands shows. */
export function ticketHeading(): Command {
  return new Command("ticket")
    .summary("verify the change ticket of a deployment")
    .description("Ask Jira, ServiceNow or GitHub whether a change ticket lets a deployment through.");
}

/** `mcp-gates ticket`: a command for each thing that is done with a ticket. */
export function ticketCommand(session: Session): Command {
  return ticketHeading().helpCommand(false).addCommand(verifyCommand(session)).addHelpText("after", EXAMPLES);
}

const EXAMPLES = `
Examples:
  $ mcp-gates ticket verify CHG-42 --environment production --schema-digest sha256:…
`;

function verifyCommand(session: Session): Command {
  return new Command("verify")
    .summary("say whether a ticket is approved, and is about this very change")
    .description(
      "Ask the system that the policy names for a ticket, and judge it: state, approvals, " +
        "window, and whether it is for this service, environment and contract.",
    )
    .argument("<ticket>", "its key: CHG-42, CHG0030192, acme/changes#42")
    .requiredOption("--environment <name>", "the environment that is deployed to")
    .option("--policy <policy>", "a file, or git:<ref>:<path>", DEFAULT_POLICY_PATH)
    .option("--service <name>", "name of the server product; that of the policy")
    .option("--image-digest <digest>", "image that is deployed")
    .option("--schema-digest <digest>", "contract that is deployed")
    .option("--schema-version <version>", "version of that contract")
    .addOption(new Option("--change-kind <kind>", "what differs from what is served; schema").choices(CHANGE_KINDS))
    .addOption(new Option("--breaking <n>", "breaking changes of the contract; unknown").argParser(breaks))
    .option("--emergency", "the change goes past gates: the ticket must be of a type for emergencies")
    .option("--run-actor <login...>", "who deploys; unknown, which blocks")
    .option("--commit-author <login...>", "who wrote what is deployed; unknown, which blocks")
    .option("--repository <name>", "<owner>/<name> with the records of earlier deployments; unknown, which blocks")
    .option("--github-api-url <url>", "base address of GitHub's REST API", "https://api.github.com")
    .addOption(
      new Option("--timeout <seconds>", "until the system counts as unavailable").argParser(seconds).default(30),
    )
    .addOption(new Option("--format <format>", "how to print the answer").choices(["text", "json"]).default("text"))
    .addHelpText("after", HELP)
    .action(async (ticket: string, options: TicketOptions) => {
      const { verifyTicket } = await import("../ticket.ts");
      await verifyTicket(ticket, options, session);
    });
}

/** None at all is an answer, too. */
function breaks(text: string): number {
  return text === "0" ? 0 : count(text);
}

const HELP = `
Secrets stand in environment variables, never on a command line:
MCP_GATES_JIRA_EMAIL with MCP_GATES_JIRA_TOKEN, MCP_GATES_SERVICENOW_TOKEN, or
MCP_GATES_SERVICENOW_USERNAME with MCP_GATES_SERVICENOW_PASSWORD,
MCP_GATES_GITHUB_TOKEN, and MCP_GATES_MEMBERS_TOKEN where a team approves issues
and that token may not see it.

Examples:
  $ mcp-gates ticket verify CHG-42 --environment production --schema-digest sha256:… \\
      --policy git:origin/main:${DEFAULT_POLICY_PATH} --repository acme/payments \\
      --run-actor octocat --commit-author wendy --breaking 0

Exit status:
  0  the ticket lets the change through, or the policy asks for none
  1  it does not, or not yet
  2  wrong usage or configuration
  3  the ticket system could not be asked, or something is unknown
`;
