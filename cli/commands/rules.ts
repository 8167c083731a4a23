import { Argument, Command, Option } from "commander";
import type { RulesOptions } from "../rules.ts";
import type { Session } from "../session.ts";

const FORMATS = ["text", "json", "markdown"] satisfies readonly RulesOptions["format"][];

/** Name, arguments and summary: what the list of commands shows. */
export function rulesHeading(): Command {
  return new Command("rules")
    .summary("explain the rules that changes are judged by")
    .description("Print every rule that a change is judged by, or one of them: severity, version bump, reason.")
    .addArgument(new Argument("[id]", "a rule id, as reports name it"));
}

/** `mcp-gates rules`: the rule table, or one rule of it. */
export function rulesCommand(session: Session): Command {
  return rulesHeading()
    .addOption(new Option("--format <format>", "how to print them").choices(FORMATS).default("text"))
    .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
    .addHelpText("after", HELP)
    .action(async (id: string | undefined, options: RulesOptions) => {
      const { rules } = await import("../rules.ts");
      await rules(id, options, session);
    });
}

const HELP = `
Examples:
  $ mcp-gates rules
  $ mcp-gates rules input-became-required
  $ mcp-gates rules --format json | jq -r '.[] | select(.severity == "breaking").id'
`;
