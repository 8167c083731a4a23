import { Command, CommanderError } from "commander";
import { demoCommand } from "./commands/demo.ts";
import { diffCommand } from "./commands/diff.ts";
import { exampleCommand } from "./commands/example.ts";
import { explainCommand } from "./commands/explain.ts";
import { rulesCommand } from "./commands/rules.ts";
import { snapshotCommand } from "./commands/snapshot.ts";
import { EXIT } from "./exit.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Every command, by its name, in the order of the help. */
const COMMANDS = {
  diff: diffCommand,
  snapshot: snapshotCommand,
  explain: explainCommand,
  rules: rulesCommand,
  demo: demoCommand,
  example: exampleCommand,
} as const;

type CommandName = keyof typeof COMMANDS;

const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** The command line with the commands of these names. Parsing imports no library but the parser. */
function createProgram(session: Session, names: readonly CommandName[]): Command {
  const program = new Command("mcp-gates")
    .description("Change MCP servers without breaking the agents that use them.")
    .version(session.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText(
      "after",
      `
Examples:
  $ mcp-gates demo
  $ mcp-gates snapshot https://mcp.example.com/mcp --output mcp-contract.json
  $ mcp-gates diff mcp-contract.json "stdio:node build/server.js"

A target is an http(s) URL, stdio:<command line>, a contract file, a file with a
tools/list result, or git:<ref>:<path>.
`,
    );
  for (const name of names) program.addCommand(COMMANDS[name](session));
  for (const command of [program, ...program.commands]) prepare(command, session);
  return program;
}

/** The exit status for what the parser throws: help and version were asked for, everything else is wrong usage. */
function statusOfParserError(error: CommanderError): number {
  return error.exitCode === 0 ? EXIT.pass : EXIT.usage;
}

function prepare(command: Command, { terminal }: Session): void {
  command
    .exitOverride()
    .helpOption("-h, --help", "print this help")
    .showHelpAfterError(`(see ${[command.parent?.name(), command.name()].filter(Boolean).join(" ")} --help)`)
    .configureOutput({
      writeOut: (text) => void terminal.write(text),
      writeErr: (text) => terminal.note(text),
      outputError: (text, write) => write(text.replace(/^error: /, "mcp-gates: ")),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

/** Runs one command line and answers its exit status. Throws what a command throws. */
export async function runProgram(args: readonly string[], session: Omit<Session, "finish">): Promise<number> {
  let status: number = EXIT.pass;
  const finish = (next: number): void => {
    status = next;
  };
  try {
    await createProgram({ ...session, finish }, commandsFor(args)).parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return statusOfParserError(error);
    throw error;
  }
  return status;
}

/** What has to be built to read these arguments: one command where they begin with its name, which saves start-up time. */
function commandsFor([first]: readonly string[]): readonly CommandName[] {
  const named = COMMAND_NAMES.filter((name) => name === first);
  return named.length > 0 ? named : COMMAND_NAMES;
}

/** The help of the program and of each command, as `--help` prints it; for the documentation. */
export function commandHelps(): readonly { readonly name: string; readonly help: string }[] {
  const printed: string[] = [];
  const terminal: Terminal = {
    environment: {},
    directory: "",
    colour: false,
    columns: undefined,
    interactive: false,
    write: async (text) => void printed.push(text),
    note: (text) => void printed.push(text),
  };
  const program = createProgram({ terminal, version: "", finish: () => {} }, COMMAND_NAMES);
  return [program, ...program.commands].map((command) => {
    printed.length = 0;
    command.outputHelp();
    return { name: [command.parent?.name(), command.name()].filter(Boolean).join(" "), help: printed.join("") };
  });
}
