import { Command, InvalidArgumentError, Option } from "commander";
import { readMoment } from "../../shared/change/moment.ts";
import { CHANGE_KINDS } from "../../shared/change/release.ts";
import { DEFAULT_POLICY_PATH } from "../../shared/policy/default-path.ts";
import { CONTRACT_CHANGES } from "../../shared/promotion/contract-changes.ts";
import type { FreezeCheckOptions, FreezeListOptions } from "../freeze.ts";
import { count } from "../options.ts";
import type { Session } from "../session.ts";

/** Name and summary: what the list of commands shows. */
export function freezeHeading(): Command {
  return new Command("freeze")
    .summary("say when changes may not go to an environment")
    .description("Read the calendars of the policy: what is frozen when, and whether a change may go out.");
}

/** `mcp-gates freeze`: a command for each question about freezes. */
export function freezeCommand(session: Session): Command {
  return freezeHeading()
    .helpCommand(false)
    .addCommand(checkCommand(session))
    .addCommand(nextCommand(session))
    .addCommand(listCommand(session))
    .addHelpText("after", EXAMPLES);
}

const EXAMPLES = `
Examples:
  $ mcp-gates freeze check production
  $ mcp-gates freeze next production --change-kind infra
  $ mcp-gates freeze list --days 90 --format svg --output freezes.svg
`;

const ABOUT = `
Times are those of this machine's clock, unless --at or --from names another. Calendars
in files (ical) are read from where the policy stands, paths from the folder you are in.
`;

function checkCommand(session: Session): Command {
  return question("check", "  0  nothing holds the change back\n  1  it is frozen")
    .summary("say whether a change may go to an environment now")
    .description("Ask whether any freeze holds a change back that nobody has approved for it.")
    .action(async (environment: string, options: FreezeCheckOptions) => {
      const { checkFreeze } = await import("../freeze.ts");
      await checkFreeze(environment, options, session);
    });
}

function nextCommand(session: Session): Command {
  return question("next", "  0  it was told")
    .summary("say when a change may go to an environment, and when no longer")
    .description("The same answer as check with what comes next, for people: a freeze is no failure here.")
    .action(async (environment: string, options: FreezeCheckOptions) => {
      const { nextFreeze } = await import("../freeze.ts");
      await nextFreeze(environment, options, session);
    });
}

/** A command that asks about one change. `answered` = the exit statuses of an answer, for the help. */
function question(name: string, answered: string): Command {
  return new Command(name)
    .argument("<environment>", "where the change goes, by the name in the policy")
    .addOption(
      new Option("--change-kind <kind>", "what differs from what is served").choices(CHANGE_KINDS).default("schema"),
    )
    .addOption(
      new Option("--contract-change <change>", "what it does to the contract; a light freeze lets some pass")
        .choices(CONTRACT_CHANGES)
        .default("other"),
    )
    .addOption(new Option("--at <moment>", "ask for another time, such as 2026-12-24T12:00:00Z").argParser(moment))
    .option("--policy <policy>", "a file, or git:<ref>:<path>", DEFAULT_POLICY_PATH)
    .addOption(new Option("--format <format>", "how to print the answer").choices(["text", "json"]).default("text"))
    .addHelpText("after", statuses(answered, "a calendar cannot be read, so that nobody can tell"));
}

function statuses(answered: string, unknown: string): string {
  return `${ABOUT}
Exit status:
${answered}
  2  wrong usage or configuration
  3  ${unknown}
`;
}

function listCommand(session: Session): Command {
  return new Command("list")
    .summary("print what is frozen when, also as a picture")
    .description("Print the freezes of the coming days for each environment.")
    .argument("[environment...]", "by the names in the policy; all of them")
    .addOption(new Option("--days <n>", "how far ahead").argParser(days).default(90))
    .addOption(new Option("--from <moment>", "begin at another time, such as 2026-12-24T12:00:00Z").argParser(moment))
    .option("--policy <policy>", "a file, or git:<ref>:<path>", DEFAULT_POLICY_PATH)
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json", "svg"]).default("text"))
    .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
    .addHelpText(
      "after",
      statuses("  0  it was told", "a calendar cannot be read; what the others say is told all the same"),
    )
    .action(async (environments: readonly string[], options: FreezeListOptions) => {
      const { listFreezes } = await import("../freeze.ts");
      await listFreezes(environments, options, session);
    });
}

const MOST_DAYS = 731;

function days(text: string): number {
  const number = count(text);
  if (number > MOST_DAYS) throw new InvalidArgumentError(`At most ${MOST_DAYS} days.`);
  return number;
}

function moment(text: string): Date {
  const read = readMoment(text);
  if (read.state === "known") return new Date(read.milliseconds);
  throw new InvalidArgumentError("Write date, time and offset, as in 2026-12-24T12:00:00Z or 2026-12-24T13:00+01:00.");
}
