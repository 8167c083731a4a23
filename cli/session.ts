import type { Interruption } from "../shared/mcp/interruption.ts";
import type { Terminal } from "./terminal.ts";

/** What a command is run with, and where it leaves its exit status. */
export interface Session {
  readonly terminal: Terminal;
  /** Of this program. */
  readonly version: string;
  /** What happens when the program is asked to end. */
  readonly interruption: Interruption;
  /** Sets the exit status; 0 unless a command says otherwise. */
  readonly finish: (status: number) => void;
}
