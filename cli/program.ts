import { Command, CommanderError } from "commander";
import { Interruption } from "../shared/mcp/interruption.ts";
import { demoCommand, demoHeading } from "./commands/demo.ts";
import { diffCommand, diffHeading } from "./commands/diff.ts";
import { exampleCommand, exampleHeading } from "./commands/example.ts";
import { explainCommand, explainHeading } from "./commands/explain.ts";
import { freezeCommand, freezeHeading } from "./commands/freeze.ts";
import { initCommand, initHeading } from "./commands/init.ts";
import { lbHealthCommand, lbHealthHeading } from "./commands/lb-health.ts";
import { ledgerCommand, ledgerHeading } from "./commands/ledger.ts";
import { notifyCommand, notifyHeading } from "./commands/notify.ts";
import { policyCommand, policyHeading } from "./commands/policy.ts";
import { probeCommand, probeHeading } from "./commands/probe.ts";
import { promoteCommand, promoteHeading } from "./commands/promote.ts";
import { rulesCommand, rulesHeading } from "./commands/rules.ts";
import { snapshotCommand, snapshotHeading } from "./commands/snapshot.ts";
import { ticketCommand, ticketHeading } from "./commands/ticket.ts";
import { EXIT } from "./exit.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Every command, by its name, in the order of the help. */
const COMMANDS = {
  init: { heading: initHeading, whole: initCommand },
  diff: { heading: diffHeading, whole: diffCommand },
  snapshot: { heading: snapshotHeading, whole: snapshotCommand },
  probe: { heading: probeHeading, whole: probeCommand },
  "lb-health": { heading: lbHealthHeading, whole: lbHealthCommand },
  policy: { heading: policyHeading, whole: policyCommand },
  freeze: { heading: freezeHeading, whole: freezeCommand },
  ledger: { heading: ledgerHeading, whole: ledgerCommand },
  ticket: { heading: ticketHeading, whole: ticketCommand },
  promote: { heading: promoteHeading, whole: promoteCommand },
  notify: { heading: notifyHeading, whole: notifyCommand },
  explain: { heading: explainHeading, whole: explainCommand },
  rules: { heading: rulesHeading, whole: rulesCommand },
  demo: { heading: demoHeading, whole: demoCommand },
  example: { heading: exampleHeading, whole: exampleCommand },
} as const;

type CommandName = keyof typeof COMMANDS;

const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** Commands that only stand for those below them. */
const FAMILIES: readonly CommandName[] = ["policy", "freeze", "ticket", "promote", "ledger"];

/** The command line with these commands. Parsing imports no library but the parser. */
function createProgram(session: PrintingSession, commands: readonly Command[]): Command {
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

A command whose standard output cannot be written, to a full disk for example, ends
with status 3, whatever it found; a reader that goes away is no such case.
`,
    );
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commandsBelow(program)]) prepare(command, session);
  return program;
}

/** Every command below another one, each before its own. */
function commandsBelow(command: Command): readonly Command[] {
  return command.commands.flatMap((below) => [below, ...commandsBelow(below)]);
}

/** The words that call a command: `mcp-gates policy validate`. */
function wordsOf(command: Command): string {
  return command.parent === null ? command.name() : `${wordsOf(command.parent)} ${command.name()}`;
}

/** The exit status for what the parser throws: help and version were asked for, everything else is wrong usage. */
function statusOfParserError(error: CommanderError): number {
  return error.exitCode === 0 ? EXIT.pass : EXIT.usage;
}

/** The width of a help that is not for a terminal. We say it, as the parser would make the streams of Node.js to find out. */
const HELP_COLUMNS = 80;

function prepare(command: Command, { terminal, printed }: PrintingSession): void {
  command
    .exitOverride()
    .helpOption("-h, --help", "print this help")
    .showHelpAfterError(`(see ${wordsOf(command)} --help)`)
    .configureOutput({
      writeOut: (text) => void printed.push(terminal.write(text)),
      writeErr: (text) => terminal.note(text),
      outputError: (text, write) => write(text.replace(/^error: /, "mcp-gates: ")),
      getOutHelpWidth: () => terminal.columns ?? HELP_COLUMNS,
      getErrHelpWidth: () => (terminal.interactive ? process.stderr.columns : HELP_COLUMNS),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

/** The parser does not wait for what it prints; the program does. */
interface PrintingSession extends Session {
  readonly printed: Promise<void>[];
}

interface ProgramSession extends Omit<Session, "finish" | "interruption"> {
  /** Default: one that hears of no signal. */
  readonly interruption?: Interruption;
  /** Called once the arguments turned out right, before a command begins. */
  readonly beforeCommand?: () => void;
}

/** Runs one command line and answers its exit status. Throws what a command throws. */
export async function runProgram(
  args: readonly string[],
  { terminal, version, interruption = new Interruption({ tell: terminal.note }), beforeCommand }: ProgramSession,
): Promise<number> {
  let status: number = EXIT.pass;
  const printed: Promise<void>[] = [];
  const finish = (next: number): void => {
    status = next;
  };
  try {
    const session = { terminal, version, interruption, finish, printed };
    const program = createProgram(session, commandsFor(args, session));
    if (beforeCommand !== undefined) program.hook("preAction", beforeCommand);
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    status = statusOfParserError(error);
  }
  await Promise.all(printed);
  return status;
}

/**
 * What has to be built to read these arguments, which saves start-up time: one command where they begin with its name, and
 * where no command is named anywhere only what the list of commands shows.
 */
function commandsFor(args: readonly string[], session: Session): readonly Command[] {
  const named = COMMAND_NAMES.filter((name) => name === args[0]);
  if (named.length > 0) return named.map((name) => COMMANDS[name].whole(session));
  if (COMMAND_NAMES.some((name) => args.includes(name))) return wholeCommands(session);
  // One option stands for all: the list says of a command that there are some. Those of a family are its own commands'.
  return COMMAND_NAMES.map((name) => {
    const heading = COMMANDS[name].heading();
    return FAMILIES.includes(name) ? heading : heading.option("--option");
  });
}

function wholeCommands(session: Session): readonly Command[] {
  return COMMAND_NAMES.map((name) => COMMANDS[name].whole(session));
}

/** The help of the program and of each command, as `--help` prints it; for the documentation. */
export function commandHelps(): readonly { readonly name: string; readonly help: string }[] {
  const helpText: string[] = [];
  const terminal: Terminal = {
    environment: {},
    directory: "",
    colour: false,
    columns: undefined,
    interactive: false,
    write: async (text) => void helpText.push(text),
    note: (text) => void helpText.push(text),
  };
  const interruption = new Interruption({ tell: terminal.note });
  const session = { terminal, version: "", interruption, finish: () => {}, printed: [] };
  const program = createProgram(session, wholeCommands(session));
  return [program, ...commandsBelow(program)].map((command) => {
    helpText.length = 0;
    command.outputHelp();
    return { name: wordsOf(command), help: helpText.join("") };
  });
}
