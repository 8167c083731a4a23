import { Command, Option } from "commander";
import type { Era } from "../../shared/contract/model.ts";
import { limitOptions, repeatable } from "../options.ts";
import type { Session } from "../session.ts";
import type { SnapshotOptions } from "../snapshot.ts";

/** Name, arguments and summary: what the list of commands shows. */
export function snapshotHeading(): Command {
  return new Command("snapshot")
    .summary("write down everything that a server promises")
    .description(
      "Capture everything that a server promises to agents (tools, prompts, resources, " +
        "capabilities, instructions) and write it as one canonical JSON file.",
    )
    .argument("<target>", "http(s) URL, stdio:<command line>, file, or git:<ref>:<path>");
}

/** `mcp-gates snapshot`: captures everything a server promises and writes it as a contract file. */
export function snapshotCommand(session: Session): Command {
  const command = snapshotHeading()
    .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
    .option("--compact", "write the RFC 8785 bytes, on one line", false)
    .addOption(
      new Option("--era <era>", "protocol era to speak: legacy (initialize), modern (server/discover)")
        .choices(["auto", "legacy", "modern"] satisfies readonly (Era | "auto")[])
        .default("auto"),
    )
    .addOption(repeatable("--header <line>", 'HTTP header "Name: value" for the server; may be repeated'))
    .addOption(repeatable("--env <variable>", "NAME=value, or NAME to hand on ours, for a stdio: server"));
  for (const option of limitOptions()) command.addOption(option);
  return command.addHelpText("after", HELP).action(async (target: string, options: SnapshotOptions) => {
    const { snapshot } = await import("../snapshot.ts");
    await snapshot(target, options, session);
  });
}

const HELP = `
Headers may also stand in the environment variable MCP_GATES_HEADERS, one
"Name: value" per line, so that no secret stands on a command line.

A server that is captured in the modern era is also asked by initialize whether
clients of the legacy era can connect, which discovery does not tell. That costs one
handshake beside the lists, or one more start of a stdio: server, and 10 s at most
(stdio: 15 s); no clear answer is noted and fails nothing.

Examples:
  $ mcp-gates snapshot https://mcp.example.com/mcp -o mcp-contract.json
  $ mcp-gates snapshot "stdio:node build/server.js --readonly" --env API_TOKEN
  $ mcp-gates snapshot git:main:mcp-contract.json --compact | sha256sum

Exit status:
  0  the contract was written
  2  wrong usage or configuration
  3  the server could not be reached, or its contract is ambiguous (two tools of one
     name, a schema that is invalid): nothing was written
`;
