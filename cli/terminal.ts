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
  /** Writes to standard output; resolves when the text is handed over. A reader that has gone is not an error. */
  write(text: string): Promise<void>;
  /** Writes to standard error. */
  note(text: string): void;
}

/** The terminal of this process. Call once: it listens for readers that go away (`mcp-gates diff … | head`). */
export function processTerminal(): Terminal {
  process.stdout.on("error", ignoreBrokenPipe);
  process.stderr.on("error", ignoreBrokenPipe);
  return {
    environment: process.env,
    directory: process.cwd(),
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    columns: process.stdout.isTTY === true ? process.stdout.columns : undefined,
    interactive: process.stderr.isTTY === true,
    write: (text) => new Promise((resolve) => void process.stdout.write(text, () => resolve())),
    note: (text) => void process.stderr.write(text),
  };
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

function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
