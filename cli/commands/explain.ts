import { Command, Option } from "commander";
import type { ExplainOptions } from "../explain.ts";
import type { Session } from "../session.ts";

/** Name, arguments and summary: what the list of commands shows. */
export function explainHeading(): Command {
  return new Command("explain")
    .summary("show the proof of one change, or the call that breaks, in full")
    .description(
      "Print everything about one change of a JSON report: what changed and why it matters, " +
        "before and after in full, and its proof: the call that works today and fails after " +
        "the change, ready to be sent.",
    )
    .argument("<fingerprint>", "fingerprint or group of the change, or its first characters, four at least")
    .argument("[report]", "the JSON report, or - for standard input", "-");
}

/** `mcp-gates explain`: everything about one change of a report. */
export function explainCommand(session: Session): Command {
  return explainHeading()
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
    .addHelpText("after", HELP)
    .action(async (fingerprint: string, report: string, options: ExplainOptions) => {
      const { explain } = await import("../explain.ts");
      await explain(fingerprint, report, options, session);
    });
}

const HELP = `
Examples:
  $ mcp-gates diff mcp-contract.json "stdio:node build/server.js" --format json -o report.json
  $ mcp-gates explain 3f2a report.json
`;
