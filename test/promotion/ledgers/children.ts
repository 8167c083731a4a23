import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import { asJavaScript } from "./as-javascript.ts";
import type { Errand } from "./ledger-child.ts";

/** A process that works on a ledger. */
export interface Child {
  readonly process: ChildProcess;
  /** What it tells, line by line. */
  readonly lines: Interface;
  /** Everything that it has told when it has ended. */
  readonly ended: Promise<readonly string[]>;
}

/** Puts the program of the children into a folder; answers how to start one. */
export function childrenIn(folder: string): (errand: Errand) => Child {
  const program = asJavaScript("test/promotion/ledgers/ledger-child.ts", folder);
  return (errand) => {
    const child = spawn(process.execPath, [program, JSON.stringify(errand)], { stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface({ input: child.stdout });
    const told: string[] = [];
    lines.on("line", (line) => told.push(line));
    const ended = Promise.all([once(child, "close"), once(lines, "close")]).then(() => told);
    return { process: child, lines, ended };
  };
}
