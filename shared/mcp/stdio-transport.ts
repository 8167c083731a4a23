import { statSync } from "node:fs";
import type { JSONRPCMessage, Transport } from "@modelcontextprotocol/client";
import { isJsonObject, type JsonObject, member } from "../contract/json.ts";
import type { Budget } from "./budget.ts";
import type { CaptureError } from "./capture-error.ts";
import { Child, type ChildEnd } from "./child.ts";
import { parseJsonText } from "./json-text.ts";
import { foreign, sideError } from "./side.ts";
import { thrownCode, thrownText } from "./thrown.ts";

export interface StdioTransportOptions {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly directory: string | undefined;
  readonly environment: Readonly<Record<string, string>>;
  readonly budget: Budget;
}

/**
 * MCP over the standard streams of a child process: one JSON-RPC message a line. Unlike the SDK's transport it counts the
 * bytes against the budget, ends the capture at the first line that is no message, keeps the end of stderr and knows how
 * the child ended, and kills the child with its process group.
 */
export class StdioTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: NonNullable<Transport["onmessage"]>;
  readonly #options: StdioTransportOptions;
  #starting: Promise<Child> | undefined;
  #child: Child | undefined;
  #end: ChildEnd | undefined;
  #partialLine: Buffer[] = [];
  readonly #meter: (chunk: Uint8Array) => void;

  constructor(options: StdioTransportOptions) {
    this.#options = options;
    this.#meter = options.budget.meter();
  }

  async start(): Promise<void> {
    const { budget } = this.#options;
    this.#refuseMissingDirectory();
    this.#starting = this.#startChild();
    const child = await this.#starting;
    this.#child = child;
    budget.addEvidence(() => this.#errorOutput());
    child.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    // A server that ends closes its stdin; how it ended is told below, and better.
    child.stdin.on("error", () => undefined);
    void child.ended.then((end) => {
      this.#end = end;
      this.onclose?.();
    });
  }

  async send(message: JSONRPCMessage): Promise<void> {
    const child = this.#child;
    if (child === undefined || this.#end !== undefined || !child.stdin.writable) return;
    if (!child.stdin.write(`${JSON.stringify(message)}\n`)) {
      await Promise.race([new Promise<void>((resolve) => child.stdin.once("drain", resolve)), child.ended]);
    }
  }

  async close(): Promise<void> {
    // After a failure nothing is worth waiting for; the child may be flooding the pipe.
    await this.#stop(this.#options.budget.signal.aborted ? "at once" : "gently");
  }

  /** Ends a child that has done nothing but answer a question. */
  async discard(): Promise<void> {
    await this.#stop("at once");
  }

  /** Why the child is gone: its exit code or signal, and the end of what it wrote on stderr. */
  exitError(): CaptureError {
    const { side } = this.#options.budget;
    const end = this.#end;
    const how = end?.signal ? `was ended by ${end.signal}` : `exited with code ${end?.exitCode ?? "unknown"}`;
    return sideError(side, "exited", {
      problem: `the server ${how} before it answered${this.#errorOutput()}`,
      next: "run the command by itself; variables it needs must be passed to it, since it gets only a small default environment",
    });
  }

  async #startChild(): Promise<Child> {
    const { budget, command, directory, environment } = this.#options;
    // Room for a secret that the cut would leave half of.
    const longestSecret = Math.max(0, ...budget.side.secrets.map((secret) => Buffer.byteLength(secret)));
    const keepErrorBytes = ERROR_OUTPUT_BYTES + longestSecret;
    try {
      return await Child.start({ command, arguments: this.#options.arguments, directory, environment, keepErrorBytes });
    } catch (error) {
      throw this.#startError(error);
    }
  }

  async #stop(manner: "gently" | "at once"): Promise<void> {
    // The capture may have ended while the child was still starting; who started it has been told of a failure.
    const child = await this.#starting?.catch(() => undefined);
    await child?.stop(manner);
  }

  #receive(chunk: Buffer): void {
    const { budget } = this.#options;
    this.#meter(chunk);
    let rest = chunk;
    // After the capture has ended nothing is kept; the pipe is still drained until the child is gone.
    while (!budget.signal.aborted) {
      const end = rest.indexOf("\n");
      if (end === -1) {
        if (rest.length > 0) this.#partialLine.push(rest);
        return;
      }
      const line = Buffer.concat([...this.#partialLine, rest.subarray(0, end)]);
      this.#partialLine = [];
      rest = rest.subarray(end + 1);
      this.#receiveLine(line.toString("utf8"));
    }
    this.#partialLine = [];
  }

  #receiveLine(line: string): void {
    if (line.trim() === "") return;
    const { budget } = this.#options;
    const parsed = parseJsonText(line);
    if (parsed.ok && isJsonObject(parsed.value) && isMessage(parsed.value)) {
      this.onmessage?.(parsed.value as unknown as JSONRPCMessage);
      return;
    }
    budget.fail(
      sideError(budget.side, "stdout-noise", {
        problem: `the server wrote a line on stdout that is no MCP message: "${foreign(budget.side, line, 200)}"`,
        next: "have it write logs to stderr; stdout belongs to the protocol",
      }),
    );
  }

  #errorOutput(): string {
    const child = this.#child;
    if (child === undefined || child.errorOutput === "") return "";
    const text = foreign(this.#options.budget.side, child.errorOutput, Number.POSITIVE_INFINITY);
    // The bytes in front may be the rest of a character, or of a secret that was replaced.
    const tail = Buffer.from(text, "utf8")
      .subarray(-ERROR_OUTPUT_BYTES)
      .toString("utf8")
      .replace(/^\uFFFD+/, "");
    return `; its stderr ends: ${child.errorBytes > ERROR_OUTPUT_BYTES ? "…" : ""}${tail}`;
  }

  #refuseMissingDirectory(): void {
    const { directory, budget } = this.#options;
    if (directory === undefined || statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) return;
    throw sideError(budget.side, "not-found", {
      problem: `there is no folder ${directory} to start it in`,
      next: "check the directory",
    });
  }

  #startError(cause: unknown): CaptureError {
    const { command, budget } = this.#options;
    const code = thrownCode(cause);
    const problem =
      code === "ENOENT"
        ? `there is no command \`${command}\``
        : code === "EACCES"
          ? `\`${command}\` may not be executed`
          : `\`${command}\` cannot be started (${thrownText(cause)})`;
    return sideError(budget.side, "not-found", {
      problem,
      next: "check the spelling, that it is installed on this machine and on the PATH, and that the path counts from the right folder",
      cause,
    });
  }
}

/** How much of a child's stderr goes into a message. */
const ERROR_OUTPUT_BYTES = 4096;

function isMessage(value: JsonObject): boolean {
  return member(value, "jsonrpc") === "2.0" && ["method", "result", "error"].some((key) => Object.hasOwn(value, key));
}
