import { CaptureError } from "../shared/mcp/capture-error.ts";
import { Interrupted, Interruption } from "../shared/mcp/interruption.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import { LedgerError } from "../shared/promotion/ledger.ts";
import { tuneEngine } from "./engine.ts";
import { EXIT } from "./exit.ts";
import { OutputError } from "./output-error.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

/** The command line: reads the arguments of this process, sets its exit status, and lets it end by itself. */
export async function main(version: string): Promise<void> {
  const terminal = processTerminal();
  const interruption = new Interruption({
    // What a person watches is a line of progress, which is over now.
    tell: (words) => terminal.note(`${terminal.interactive ? "\r\u001b[K" : ""}mcp-gates: ${words}\n`),
  });
  const beforeCommand = (): void => {
    tuneEngine();
    terminal.open();
    interruption.listen();
  };
  try {
    // The one question that is asked in loops and health checks needs no parser.
    if (process.argv.length === 3 && process.argv[2] === "--version") return await terminal.write(`${version}\n`);
    const { runProgram } = await import("./program.ts");
    process.exitCode = await runProgram(process.argv.slice(2), { terminal, version, interruption, beforeCommand });
  } catch (error) {
    process.exitCode = await explain(error, terminal);
  }
}

/** Says on standard error what went wrong, in one paragraph, and answers the exit status. */
async function explain(error: unknown, terminal: Terminal): Promise<number> {
  // It was told when it happened.
  if (error instanceof Interrupted) return error.status;
  const { escapeTerminal, visibleText } = await import("../shared/report/escape.ts");
  const message = error instanceof Error ? error.message : String(error);
  const wantsStack = (terminal.environment.MCP_GATES_DEBUG ?? "") !== "";
  const stack = wantsStack && error instanceof Error ? `${visibleText(error.stack ?? "")}\n` : "";
  if (error instanceof ConfigurationError) {
    terminal.note(`mcp-gates: ${visibleText(message)}\n${stack}`);
    return EXIT.usage;
  }
  if (error instanceof CaptureError) {
    terminal.note(`mcp-gates: ${escapeTerminal(message)}\n${stack}`);
    return WRONG_REQUESTS.includes(error.code) ? EXIT.usage : EXIT.unknown;
  }
  if (error instanceof OutputError || error instanceof LedgerError) {
    terminal.note(`mcp-gates: ${escapeTerminal(message)}\n${stack}`);
    return EXIT.unknown;
  }
  const hint = wantsStack ? "" : "; set MCP_GATES_DEBUG=1 to see where";
  terminal.note(
    `mcp-gates: this is a fault of mcp-gates, please report it${hint}: ${escapeTerminal(message)}\n${stack}`,
  );
  return EXIT.unknown;
}

/** Codes of a CaptureError that say how a side was asked for, not how it answered. */
const WRONG_REQUESTS: readonly string[] = ["target", "headers"];
