import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { thrownCode } from "./thrown.ts";

export interface ChildOptions {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly directory: string | undefined;
  /** The whole environment of the child. */
  readonly environment: Readonly<Record<string, string>>;
  /** How many of the last bytes of stderr are kept. */
  readonly keepErrorBytes: number;
}

/** How a child ended. */
export interface ChildEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * A child process that never outlives this one: it is killed with its process group when {@link stop} is called, when this
 * process exits, and when it is ended by SIGINT, SIGTERM or SIGHUP. On POSIX systems the child leads a group of its own, so that
 * what a launcher like `npx` starts is reached too; what leaves the group by beginning a session of its own is not. On Windows only
 * the child itself is killed.
 */
export class Child {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #keepErrorBytes: number;
  readonly #ended: Promise<ChildEnd>;
  #errorOutput = Buffer.alloc(0);
  #errorBytes = 0;
  #end: ChildEnd | undefined;
  #stopping: Promise<void> | undefined;

  private constructor(process: ChildProcessWithoutNullStreams, keepErrorBytes: number) {
    this.#process = process;
    this.#keepErrorBytes = keepErrorBytes;
    process.stderr.on("data", (chunk: Buffer) => this.#keepErrors(chunk));
    this.#ended = endOf(process).then((end) => {
      this.#end = end;
      return end;
    });
  }

  /** Starts the child; rejects with the system's error when it cannot be started. */
  static async start(options: ChildOptions): Promise<Child> {
    const started = spawn(options.command, options.arguments, {
      cwd: options.directory,
      env: options.environment,
      stdio: ["pipe", "pipe", "pipe"],
      detached: OWN_GROUP,
      windowsHide: true,
    });
    const child = new Child(started, options.keepErrorBytes);
    const release = killAtExit(() => child.#kill("SIGKILL"));
    void child.#ended.then(release);
    await new Promise<void>((resolve, reject) => {
      started.once("spawn", resolve);
      started.once("error", reject);
    });
    return child;
  }

  get stdin(): ChildProcessWithoutNullStreams["stdin"] {
    return this.#process.stdin;
  }

  get stdout(): ChildProcessWithoutNullStreams["stdout"] {
    return this.#process.stdout;
  }

  /** Resolves when the child has ended and what it wrote has been read. */
  get ended(): Promise<ChildEnd> {
    return this.#ended;
  }

  /** The last bytes that the child wrote on stderr. */
  get errorOutput(): string {
    return this.#errorOutput.toString("utf8");
  }

  /** How many bytes the child wrote on stderr in all. */
  get errorBytes(): number {
    return this.#errorBytes;
  }

  /**
   * Ends the child as the specification asks (MCP, stdio, "Shutdown"): closes its stdin, then SIGTERM, then SIGKILL; and
   * kills what is left of its group. Resolves when it is gone. `at once` skips the wait for an end of its own accord. Asked
   * again, it waits for the end that has begun.
   */
  async stop(manner: "gently" | "at once" = "gently"): Promise<void> {
    this.#stopping ??= this.#stop(manner);
    await this.#stopping;
  }

  async #stop(manner: "gently" | "at once"): Promise<void> {
    this.#process.stdin.end();
    if (manner === "at once" || !(await this.#endsWithin(GRACE_MILLISECONDS.close))) {
      this.#kill("SIGTERM");
      if (!(await this.#endsWithin(GRACE_MILLISECONDS.terminate))) this.#kill("SIGKILL");
    }
    await this.#ended;
  }

  async #endsWithin(milliseconds: number): Promise<boolean> {
    if (this.#end !== undefined) return true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, milliseconds, false);
    });
    try {
      return await Promise.race([this.#ended.then(() => true), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #kill(signal: NodeJS.Signals): void {
    killGroup(this.#process, signal);
  }

  #keepErrors(chunk: Buffer): void {
    this.#errorBytes += chunk.length;
    const all = Buffer.concat([this.#errorOutput, chunk]);
    this.#errorOutput = all.subarray(Math.max(0, all.length - this.#keepErrorBytes));
  }
}

/** A process group of its own means a session of its own on POSIX and a console window on Windows. */
const OWN_GROUP = process.platform !== "win32";

/** How long a server may take to end by itself, and after SIGTERM. */
const GRACE_MILLISECONDS = { close: 300, terminate: 1000 };

/** How long output is still read after the end; a grandchild may hold the pipes open for ever. */
const LAST_OUTPUT_MILLISECONDS = 250;

async function endOf(child: ChildProcessWithoutNullStreams): Promise<ChildEnd> {
  return await new Promise<ChildEnd>((resolve) => {
    child.once("error", () => {
      if (child.pid === undefined) resolve({ exitCode: null, signal: null });
    });
    child.once("exit", (exitCode, signal) => {
      // The leader is gone, its group may not be.
      killGroup(child, "SIGKILL");
      const finish = () => {
        clearTimeout(timer);
        for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
        resolve({ exitCode, signal });
      };
      const timer = setTimeout(finish, LAST_OUTPUT_MILLISECONDS);
      child.once("close", finish);
    });
  });
}

function killGroup(child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (OWN_GROUP) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    // Nobody is left in the group.
    const code = thrownCode(error);
    if (code !== "ESRCH" && code !== "EPERM") throw error;
  }
}

const ENDING_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Calls `kill` when this process ends, by exit or by signal; the returned function takes that back. A signal that nobody
 * else listens to ends the process as it would have without us.
 */
function killAtExit(kill: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    kill();
    release();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const release = () => {
    process.off("exit", kill);
    for (const signal of ENDING_SIGNALS) process.off(signal, onSignal);
  };
  process.on("exit", kill);
  for (const signal of ENDING_SIGNALS) process.on(signal, onSignal);
  return release;
}
