import { Argument, Command, Option } from "commander";
import { NOTICE_DRIVERS } from "../../shared/notify/channel.ts";
import { NOTICE_STATES, type NoticeState } from "../../shared/notify/notice.ts";
import type { NotifyOptions } from "../notify.ts";
import { count, seconds } from "../options.ts";
import type { Session } from "../session.ts";

/** Name, arguments and summary: what the list of commands shows. */
export function notifyHeading(): Command {
  return new Command("notify")
    .summary("tell people of a deployment, in one message over its life")
    .description(
      "Tell of a deployment in Slack, Teams, a signed webhook or a GitHub comment, and " +
        "bring the same message up to date when there is more to tell.",
    )
    .addArgument(new Argument("<event>", "what there is to tell").choices(NOTICE_STATES));
}

/** `mcp-gates notify`: one notice of a deployment. */
export function notifyCommand(session: Session): Command {
  return notifyHeading()
    .requiredOption("--environment <name>", "the environment that is deployed to")
    .option("--policy <policy>", "where notices go, in its part notify: a file, or git:<ref>:<path>")
    .addOption(
      new Option("--driver <driver>", "where to tell it; as the policy says, else github-issue").choices(
        NOTICE_DRIVERS,
      ),
    )
    .option("--service <name>", "name of the server product; that of the report")
    .option(
      "--report <file>",
      "JSON report of mcp-gates diff, or of promote plan: what agents lose and gain, and what is not given below",
    )
    .option("--from-version <version>", "version that ran before; that of the report")
    .option("--to-version <version>", "version that is deployed; that of the report")
    .option("--from-digest <digest>", "contract that was served before; that of the report")
    .option("--to-digest <digest>", "contract that is deployed; that of the report")
    .option("--soak-elapsed <duration>", "healthy time so far")
    .option("--soak-required <duration>", "healthy time that is asked for")
    .option("--eligible-at <time>", "when the soak is over")
    .option("--window-start <time>", "start of the change window")
    .option("--window-end <time>", "end of the change window")
    .option("--ticket <key>", "key of the change ticket")
    .option("--ticket-url <url>", "web address of the ticket")
    .option("--approvers <names>", "who approved, with commas between them")
    .option("--override-gates <names>", "gates that were passed over, with commas between them")
    .option("--override-reason <words>", "why they were passed over")
    .option("--reason <words>", "why the deployment is in this state")
    .option("--actor <name>", "who deploys")
    .option("--next <words>", "what happens next")
    .option("--rollback <version>", "what to go back to")
    .addOption(
      new Option(
        "--run <n>",
        "number of the run, which only grows: an older one never overwrites a newer; without it the last word counts",
      ).argParser(count),
    )
    .addOption(new Option("--attempt <n>", "attempt of the run; 1").argParser(count))
    .option("--run-url <url>", "web address of the run")
    .option("--channel <id>", "ID of the Slack conversation; that of the policy")
    .option("--mention-group <id>", "ID of a Slack group that is called on failure and break-glass, too")
    .option("--slack-api-url <url>", "base address of Slack's Web API; https://slack.com/api/")
    .option("--github-api-url <url>", "base address of GitHub's REST API; https://api.github.com")
    .option("--repository <name>", "<owner>/<name> of the issue, for --driver github-issue, and of the deployment")
    .addOption(new Option("--issue <n>", "number of the issue or pull request").argParser(count))
    .addOption(
      new Option("--deployment-id <n>", "deployment of GitHub whose record keeps which message tells of it").argParser(
        count,
      ),
    )
    .option("--reference <file>", "keeps which message tells of the deployment: read when it is there, then written")
    .option("--thread-only", "leave the message and write to its thread only, for --driver slack")
    .addOption(
      new Option("--timeout <seconds>", "until the notice counts as not delivered").argParser(seconds).default(30),
    )
    .option("--fail-on-error", "exit with 1 when it is not delivered; break-glass and required notices always do")
    .addOption(
      new Option("--format <format>", "how to say what became of it").choices(["text", "json"]).default("text"),
    )
    .addHelpText("after", HELP)
    .action(async (event: NoticeState, options: NotifyOptions) => {
      const { notify } = await import("../notify.ts");
      await notify(event, options, session);
    });
}

const HELP = `
Secrets stand in environment variables, never on a command line:
MCP_GATES_SLACK_TOKEN, MCP_GATES_SLACK_WEBHOOK_URL, MCP_GATES_TEAMS_WEBHOOK_URL,
MCP_GATES_WEBHOOK_URL with MCP_GATES_WEBHOOK_SECRET, MCP_GATES_GITHUB_TOKEN.

Examples:
  $ mcp-gates notify started --environment production --service payments-mcp \\
      --driver slack --channel C0123456789 --reference notice.json
  $ mcp-gates notify succeeded --environment production --report report.json \\
      --driver slack --channel C0123456789 --reference notice.json
  $ mcp-gates notify failed --environment production \\
      --policy git:origin/main:.github/mcp-gates.yml --repository acme/payments --deployment-id 123

Exit status:
  0  the notice was told, stands newer already, or was not worth a failure
  1  it was not delivered, with --fail-on-error, required by the policy, or for break-glass
  2  wrong usage or configuration
`;
