import { type Answer, RecordingServer, type SeenRequest, type ServerIdentity } from "../oauth/recording-server.ts";

/** A request, taken apart. */
export interface Call extends SeenRequest {
  /** Without the query. */
  readonly place: string;
  readonly query: URLSearchParams;
  /** The body's JSON; `undefined` = none. */
  readonly sent: unknown;
}

/** A fault instead of the next answers for paths that it fits. */
export interface Fault {
  readonly answer: Answer;
  /** Which paths; default: all. */
  readonly at?: RegExp;
  /** How many answers pass before it; default 0. */
  readonly after?: number;
}

/** A ticket system on a loopback port: keeps every request, can be told to fail, and tells the time that a test wants. */
export abstract class TicketServer extends RecordingServer {
  /** What the `Date` header says. */
  now = new Date("2026-11-20T12:00:00Z");
  readonly #contextPath: string;
  #fault: Fault | undefined;
  #passed = 0;

  constructor(options: { readonly contextPath?: string; readonly identity?: ServerIdentity } = {}) {
    super(options.identity);
    this.#contextPath = options.contextPath ?? "";
  }

  /** What a policy names as the base URL. */
  get baseUrl(): string {
    return `${this.origin}${this.#contextPath}`;
  }

  /** From now on, until it is told otherwise. */
  fail(fault: Fault | undefined): void {
    this.#fault = fault;
    this.#passed = 0;
  }

  /** The system's own answer for a path below its base URL. */
  protected abstract reply(call: Call): Answer;

  protected override answer(request: SeenRequest): Answer {
    const url = new URL(request.path, this.origin);
    const place = url.pathname.startsWith(this.#contextPath) ? url.pathname.slice(this.#contextPath.length) : "";
    const sent = request.body === "" ? undefined : (JSON.parse(request.body) as unknown);
    const own = () => this.reply({ ...request, place, query: url.searchParams, sent });
    const answer = this.#failsAt(place) ?? own();
    if (answer === "never") return answer;
    return { ...answer, headers: { date: this.now.toUTCString(), ...answer.headers } };
  }

  #failsAt(place: string): Answer | undefined {
    const fault = this.#fault;
    if (fault === undefined || (fault.at !== undefined && !fault.at.test(place))) return undefined;
    this.#passed += 1;
    return this.#passed > (fault.after ?? 0) ? fault.answer : undefined;
  }
}
