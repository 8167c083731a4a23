import { setMaxListeners } from "node:events";

/** What a shell is answered by a process that a signal has ended: 128 and the signal's number (POSIX). */
const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

type EndingSignal = keyof typeof STATUS;
const SIGNALS: readonly EndingSignal[] = ["SIGINT", "SIGTERM"];

/**
 * How long the servers may take to be left: a handshake and one DELETE, far away and slow. A person who has pressed Ctrl-C waits
 * no longer, and a runner of GitHub sends SIGTERM 7.5 s after SIGINT and kills 2.5 s after that.
 */
export const LEAVING_MILLISECONDS = 2000;

/** This process was asked to end while it had something to leave, and has left it. */
export class Interrupted extends Error {
  /** What the process answers to whoever started it. */
  readonly status: number;

  constructor(signal: EndingSignal) {
    super(`interrupted by ${signal}`);
    this.name = "Interrupted";
    this.status = STATUS[signal];
  }
}

export interface InterruptionPorts {
  /** Tells people a sentence, at once. */
  readonly tell: (words: string) => void;
  /** Default: this process. */
  readonly process?: {
    on(signal: EndingSignal, listener: (signal: EndingSignal) => void): unknown;
    off(signal: EndingSignal, listener: (signal: EndingSignal) => void): unknown;
    exit(status: number): unknown;
  };
}

/**
 * What happens when this process is asked to end, by SIGINT or SIGTERM; one for a process. It ends at once, and its children with
 * it (see {@link Child}), unless there is something to leave: sessions at servers outlive those who have opened them.
 */
export class Interruption {
  readonly #tell: InterruptionPorts["tell"];
  readonly #process: NonNullable<InterruptionPorts["process"]>;
  readonly #controller = new AbortController();
  #works = 0;

  constructor(ports: InterruptionPorts) {
    this.#tell = ports.tell;
    this.#process = ports.process ?? process;
    // Every probe under way listens; that is no leak.
    setMaxListeners(0, this.#controller.signal);
  }

  /** From now on the signals come here, until the returned function is called. */
  listen(): () => void {
    const listener = (heard: EndingSignal) => this.#end(heard);
    for (const signal of SIGNALS) this.#process.on(signal, listener);
    return () => {
      for (const signal of SIGNALS) this.#process.off(signal, listener);
    };
  }

  /**
   * The outcome of work that has something to leave. When the process is asked to end, `cancel` is aborted, and the work has
   * {@link LEAVING_MILLISECONDS} to leave; then, whatever came of it, Interrupted is thrown. A second signal ends the process at
   * once.
   */
  async during<T>(work: (cancel: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.#controller;
    this.#works += 1;
    try {
      return await work(signal);
    } finally {
      this.#works -= 1;
      signal.throwIfAborted();
    }
  }

  #end(heard: EndingSignal): void {
    const end = () => this.#process.exit(STATUS[heard]);
    if (this.#works === 0 || this.#controller.signal.aborted) {
      end();
      return;
    }
    this.#controller.abort(new Interrupted(heard));
    const seconds = LEAVING_MILLISECONDS / 1000;
    this.#tell(`interrupted by ${heard}: the servers are left, within ${seconds} s; another signal ends this at once`);
    const late = setTimeout(() => {
      this.#tell(`not every server could be left within ${seconds} s`);
      end();
    }, LEAVING_MILLISECONDS);
    // It is for what does not end by itself.
    late.unref();
  }
}
