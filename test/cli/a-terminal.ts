import type { Terminal } from "../../cli/terminal.ts";

/** A terminal that keeps what is written to it. */
export interface RecordedTerminal extends Terminal {
  readonly output: string[];
  readonly notes: string[];
}

/** A terminal for a test; a pipe in an empty environment unless it says otherwise. */
export function aTerminal(facts: Partial<Terminal> = {}): RecordedTerminal {
  const output: string[] = [];
  const notes: string[] = [];
  return {
    environment: {},
    directory: process.cwd(),
    colour: false,
    columns: undefined,
    interactive: false,
    ...facts,
    output,
    notes,
    write: async (text) => void output.push(text),
    note: (text) => void notes.push(text),
  };
}
