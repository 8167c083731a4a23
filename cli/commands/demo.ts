import { Command } from "commander";
import { EXIT } from "../exit.ts";
import type { Session } from "../session.ts";

interface DemoOptions {
  readonly directory: string;
}

/** Name, arguments and summary: what the list of commands shows. */
export function demoHeading(): Command {
  return new Command("demo")
    .summary("see the contract gate at work, with nothing to set up")
    .description(
      "Start two versions of a small support-desk MCP server, capture one over standard " +
        "input and output and one over HTTP, print what an agent would lose, and write the " +
        "reports into a folder.",
    );
}

/** `mcp-gates demo`: the contract gate on two versions of a small server that comes with the program. */
export function demoCommand(session: Session): Command {
  return demoHeading()
    .option("-d, --directory <folder>", "where to write the reports", "mcp-gates-demo")
    .addHelpText("after", HELP)
    .action(async (options: DemoOptions) => {
      const { demo } = await import("../demo.ts");
      await demo(options.directory, session);
    });
}

const HELP = `
Examples:
  $ mcp-gates demo
  $ mcp-gates demo --directory /tmp/reports

The exit status is ${EXIT.pass} when the demo worked, although the gate in it says no.
`;
