import { writeProblem } from "../shared/gates/write-problem.ts";
import { OutputError } from "./output-error.ts";
import { standardStream } from "./standard-stream.ts";

/** Where the command line reads its surroundings and writes its words; a test hands in another one. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly directory: string;
  /** Whether standard output shows colours: a terminal that can, less NO_COLOR, or FORCE_COLOR. */
  readonly colour: boolean;
  /** Columns of the terminal that standard output goes to; `undefined` when it is none. */
  readonly columns: number | undefined;
  /** Whether a person watches standard error, so that a line may be overwritten. */
  readonly interactive: boolean;
  /**
   * Writes to standard output; resolves when the text is handed over. A reader that has gone is not an error; throws an
   * OutputError for everything else that keeps the text from being written.
   */
  write(text: string): Promise<void>;
  /** Writes to standard error. */
  note(text: string): void;
  /** Asks a person who sits there; anything but a yes is a no. Left out where nobody does. */
  readonly confirm?: ((question: string) => Promise<boolean>) | undefined;
}

/** The terminal of this process. */
export interface ProcessTerminal extends Terminal {
  /**
   * To be called before a command runs, which may write much and wait long. From then on the streams of Node.js do the
   * writing, and a reader that goes away (`mcp-gates diff … | head`) is no error for whoever writes to them.
   */
  open(): void;
}

/** The terminal of this process, whose streams are made when they are needed. */
export function processTerminal(): ProcessTerminal {
  const output = standardStream(1);
  const errors = standardStream(2);
  return {
    environment: process.env,
    directory: process.cwd(),
    get colour() {
      return wantsColour(process.env, output.isTerminal());
    },
    get columns() {
      return output.columns();
    },
    get interactive() {
      return errors.isTerminal();
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        output.write(text, (error) => (error === undefined ? resolve() : reject(outputError(error))));
      }),
    note: (text) => errors.write(text, () => {}),
    get confirm() {
      return errors.isTerminal() && process.stdin.isTTY ? askYesOrNo : undefined;
    },
    open: () => {
      output.open();
      errors.open();
    },
  };
}

/** One line of standard input. Its end, as by Ctrl-D, is a no, to every further question as well. */
async function askYesOrNo(question: string): Promise<boolean> {
  if (process.stdin.readableEnded) return false;
  const { createInterface } = await import("node:readline");
  // As a terminal of its own it would take Ctrl-C for itself.
  const lines = createInterface({ input: process.stdin, terminal: false });
  process.stderr.write(`${question} [y/N] `);
  try {
    const answer = await new Promise<string | undefined>((resolve) => {
      lines.once("line", resolve);
      lines.once("close", () => resolve(undefined));
    });
    if (answer === undefined) process.stderr.write("\n");
    return /^y(?:es)?$/i.test(answer?.trim() ?? "");
  } finally {
    lines.close();
    process.stdin.pause();
  }
}

function outputError(cause: Error): OutputError {
  return new OutputError(
    `Standard output cannot be written: ${writeProblem(cause)}; what it holds is not whole. Write it to another place.`,
    { cause },
  );
}

/**
 * Whether to colour: NO_COLOR (any text, no-color.org) wins, then FORCE_COLOR (`0` and `false` say no), then whether the
 * output is a terminal that knows colours.
 */
export function wantsColour(environment: Terminal["environment"], isTerminal: boolean): boolean {
  if ((environment.NO_COLOR ?? "") !== "") return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return isTerminal && environment.TERM !== "dumb";
}
