import type { Terminal } from "./terminal.ts";

/** What a command is run with, and where it leaves its exit status. */
export interface Session {
  readonly terminal: Terminal;
  /** Of this program. */
  readonly version: string;
  /** Sets the exit status; 0 unless a command says otherwise. */
  readonly finish: (status: number) => void;
}
