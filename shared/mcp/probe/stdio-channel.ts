import { isJsonObject, type Json, type JsonObject, member } from "../../contract/json.ts";
import { Budget, DEFAULT_LIMITS } from "../budget.ts";
import { CaptureError, type CaptureErrorCode } from "../capture-error.ts";
import type { Reply } from "../reply.ts";
import { StdioTransport } from "../stdio-transport.ts";
import { describeTarget, type Target } from "../target.ts";
import { Wire } from "../wire.ts";
import type { Deadline } from "./allowance.ts";
import { ProbeFailure, type ProbeStage } from "./failure.ts";
import type { FailureClass } from "./failure-classes.ts";
import type { PhaseTimings } from "./http.ts";
import type { ProbeLimits } from "./model.ts";
import type { Redaction } from "./redaction.ts";
import { RefusedFailure } from "./refusal.ts";
import { classOfError } from "./rpc-answer.ts";
import type { RequestOptions } from "./session.ts";

export interface StdioOptions {
  readonly target: Extract<Target, { readonly kind: "stdio" }>;
  /** Beside the small default environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly directory: string | undefined;
  readonly limits: ProbeLimits;
  /** The end of the probe. */
  readonly whole: Deadline;
  readonly redaction: Redaction;
  /** Ends what is waited for when it is aborted. */
  readonly cancel: AbortSignal | undefined;
  readonly onExchange: (stage: ProbeStage, timings: PhaseTimings) => void;
}

/** How long a process is there. */
interface Duration {
  readonly milliseconds: number;
  readonly isSlow: boolean;
}

/** The start of the process counts against its first answer, and a launcher may have to download the server first. */
const START_MILLISECONDS = 15_000;

/** How much of the end of stderr a failure shows. */
const SHOWN_CHARACTERS = 110;

/** One process that is spoken to, request by request. */
export class StdioChannel {
  readonly #options: StdioOptions;
  readonly #budget: ProcessBudget;
  readonly #transport: StdioTransport;
  readonly #wire: Wire;
  readonly #firstAnswer: number;
  #isStarted = false;
  #strangerId: Json | undefined;

  /**
   * Starts the process, for `milliseconds` at most; `isSlow` = its first answer may take as long as a start does. Throws a
   * ProbeFailure `process.not_started`.
   */
  static async start(options: StdioOptions, duration: Duration): Promise<StdioChannel> {
    const { getDefaultEnvironment } = await import("@modelcontextprotocol/client/stdio");
    const environment = { ...getDefaultEnvironment(), ...options.environment };
    const channel = new StdioChannel(options, environment, duration);
    try {
      await channel.#failingAs("start", () => channel.#budget.race(channel.#wire.start()));
    } catch (error) {
      await channel.discard();
      throw error;
    }
    return channel;
  }

  private constructor(options: StdioOptions, environment: Record<string, string>, { milliseconds, isSlow }: Duration) {
    const { target, directory, limits, redaction, cancel } = options;
    this.#firstAnswer = isSlow ? Math.min(START_MILLISECONDS, limits.whole / 3) : 0;
    const side = { name: undefined, source: describeTarget(target), secrets: redaction.secrets };
    const { bytes, structure } = limits;
    const caps = { ...DEFAULT_LIMITS, bytes, structure, milliseconds: Math.max(1, milliseconds) };
    this.#options = options;
    this.#budget = new ProcessBudget(side, caps, { cancel });
    this.#transport = new StdioTransport({ ...target, environment, directory, budget: this.#budget });
    this.#wire = new Wire(this.#transport, this.#budget);
    this.#wire.onmessage = (message) => this.#noteStranger(message as unknown as JsonObject);
  }

  /** The raw result of a request. Throws a {@link RefusedFailure} for any other answer, and when there is none. */
  async ask(method: string, params: JsonObject, options: RequestOptions): Promise<JsonObject> {
    const { stage, onTimings, milliseconds = 0 } = options;
    const { limits, onExchange } = this.#options;
    const patience = Math.max(limits.exchange, this.#isStarted ? milliseconds : this.#firstAnswer);
    const start = performance.now();
    this.#budget.waitFor(method);
    const reply = await this.#failingAs(stage, () => this.#wire.request(method, params, { patience }));
    const timings = { total: performance.now() - start, reused: this.#isStarted };
    this.#isStarted = true;
    onExchange(stage, timings);
    onTimings?.(timings);
    if (reply.kind === "result") return reply.result;
    throw this.#refusal(reply, method, stage);
  }

  async notify(method: ProbeStage): Promise<void> {
    await this.#failingAs(method, () => this.#budget.race(this.#wire.send({ jsonrpc: "2.0", method })));
  }

  /** Ends the process as the specification asks. Never throws. */
  async close(): Promise<void> {
    await this.#stop(() => this.#transport.close());
  }

  /** Ends the process at once. Never throws. */
  async discard(): Promise<void> {
    await this.#stop(() => this.#transport.discard());
  }

  async #stop(stop: () => Promise<void>): Promise<void> {
    try {
      await stop();
    } catch {
      // A process that cannot be ended is none of the probe's findings.
    } finally {
      this.#budget.dispose();
    }
  }

  async #failingAs<T>(stage: ProbeStage, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof CaptureError ? this.#failureOf(error, stage) : error;
    }
  }

  #failureOf(error: CaptureError, stage: ProbeStage): ProbeFailure {
    const seconds = this.#budget.limits.milliseconds / 1000;
    const details: Readonly<Partial<Record<CaptureErrorCode, string>>> = {
      timeout: `the time of the whole probe was over after ${Math.round(seconds)} s${this.#errorOutput()}`,
      bytes: `all answers together are larger than ${this.#budget.limits.bytes} bytes`,
      exited: this.#exit(),
    };
    return new ProbeFailure(CLASSES[error.code] ?? "probe.self", stage, details[error.code] ?? this.#problem(error));
  }

  #refusal(reply: Exclude<Reply, { kind: "result" }>, method: string, stage: ProbeStage): RefusedFailure {
    const { redaction } = this.#options;
    switch (reply.kind) {
      case "error": {
        const detail = redaction.line(`${reply.code} ${reply.message}`);
        return new RefusedFailure(classOfError(reply.code), { stage, detail, reply });
      }
      case "silence": {
        if (this.#strangerId !== undefined) {
          const detail = `an answer has the id ${redaction.line(JSON.stringify(this.#strangerId), 40)}, which was not asked with`;
          return new RefusedFailure("rpc.id_mismatch", { stage, detail, reply });
        }
        const detail = `no answer to ${method} within ${reply.milliseconds / 1000} s${this.#errorOutput()}`;
        return new RefusedFailure("process.silent", { stage, detail, reply });
      }
      case "closed":
        return new RefusedFailure("process.exited", { stage, detail: this.#exit(), reply });
      case "unusable":
      case "ended":
      case "http-error":
        return new RefusedFailure("rpc.not_jsonrpc", { stage, detail: "", reply });
    }
  }

  /** How the process ended, and what it wrote last. */
  #exit(): string {
    const [, how = "ended"] = /the server (.*?) before it answered/.exec(this.#transport.exitError().message) ?? [];
    return `it ${how}${this.#errorOutput()}`;
  }

  #errorOutput(): string {
    const text = this.#budget.errorOutput().replace(/^; its stderr ends: …?/, "");
    if (text === "") return "";
    const characters = Array.from(text);
    const isCut = characters.length > SHOWN_CHARACTERS;
    const end = characters.slice(-SHOWN_CHARACTERS).join("");
    const reason = isCut ? lastError(text) : undefined;
    if (reason === undefined || end.includes(reason)) return `; its stderr ends: ${isCut ? "…" : ""}${end}`;
    return `; its stderr says: ${Array.from(reason).slice(0, SHOWN_CHARACTERS).join("")} …`;
  }

  /** The part of a capture's message that is about what happened. */
  #problem(error: CaptureError): string {
    const text = error.message.replace(`Could not capture ${this.#budget.side.source}: `, "");
    const [problem = text] = text.split(/; (?:check|have it write|make|run|use) /);
    return this.#options.redaction.line(problem, 160);
  }

  #noteStranger(message: JsonObject): void {
    if (isJsonObject(message) && !Object.hasOwn(message, "method")) this.#strangerId ??= member(message, "id") ?? null;
  }
}

/**
 * The last line that tells an error by name, in text whose lines were joined by `|`: behind it come the stack and details that
 * say little. Runtimes write it so: `TypeError: …`, `Error [CODE]: …`, `java.lang.IllegalStateException: …`.
 */
function lastError(text: string): string | undefined {
  const lines = text.split(" | ").map((line) => line.trim());
  return lines.findLast((line) => /^(?:Uncaught )?[\w.$]*(?:Error|Exception)(?: \[\w+\])?: \S/.test(line));
}

/** A budget that shows what the process wrote on stderr to others than its own timeout too. */
class ProcessBudget extends Budget {
  errorOutput: () => string = () => "";

  override addEvidence(evidence: () => string): void {
    super.addEvidence(evidence);
    this.errorOutput = evidence;
  }
}

/** What ends a capture is to a probe. */
const CLASSES: Readonly<Partial<Record<CaptureErrorCode, FailureClass>>> = {
  "not-found": "process.not_started",
  exited: "process.exited",
  "stdout-noise": "process.stdout_noise",
  timeout: "process.silent",
  bytes: "http.oversize",
  structure: "http.oversize",
};
