import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ApiDescription } from "./api-description.ts";
import { FakeAttestations } from "./attestations.ts";
import { FakeClock } from "./clock.ts";
import { answerGraphql } from "./graphql.ts";
import { FakeOrganization } from "./organization.ts";
import type { Token } from "./permissions.ts";
import { errorReply, type Reply } from "./replies.ts";
import { FakeRepository } from "./repository.ts";
import { FakeReviews } from "./reviews.ts";

/** A request as it reached the fake, in the order of arrival. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query as on the wire. */
  readonly url: string;
  /** Operation id of GitHub's description, `graphql`, or `undefined` for an unknown route. */
  readonly operation: string | undefined;
  readonly status: number;
}

/** A fault of GitHub: instead of the answer (or after acting, when `acts`) the request gets this. */
export interface Fault {
  /** Default any. */
  readonly operation?: string;
  readonly reply: Reply | "no-answer" | "cut-off";
  /** How many of these requests it hits; default 1. */
  readonly times?: number;
  /** How many of these requests pass before it; default 0. */
  readonly after?: number;
  /** Whether the request takes effect all the same. */
  readonly acts?: boolean;
}

/** One for all fakes of a process: it never changes, and its schemas take a second to compile. */
const DESCRIPTION = new ApiDescription();

/**
 * A stateful fake of GitHub's API on a loopback port. Every request and every reply is checked against GitHub's published
 * OpenAPI description; what differs stands in `violations`, which every test must find empty.
 */
export class FakeGitHub {
  /** It dates what the fake keeps, and its replies. */
  readonly clock = new FakeClock();
  readonly repository = new FakeRepository("acme/payments", this.clock);
  readonly organization = new FakeOrganization("acme");
  readonly reviews = new FakeReviews("acme/payments");
  readonly attestations = new FakeAttestations("acme/payments");
  readonly requests: SeenRequest[] = [];
  /** Those of them whose token may not ask for it, or is not known; GraphQL refuses with status 200. */
  readonly refusals: SeenRequest[] = [];
  readonly violations: string[] = [];
  readonly #description = DESCRIPTION;
  readonly #tokens = new Map<string, Token>();
  readonly #faults: { fault: Fault; passed: number; hits: number }[] = [];
  readonly #server: Server;
  #port = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        this.violations.push(`the fake failed: ${String(error)}`);
        response.destroy();
      });
    });
  }

  static async start(): Promise<FakeGitHub> {
    const fake = new FakeGitHub();
    await new Promise<void>((resolve) => fake.#server.listen(0, "127.0.0.1", resolve));
    fake.#port = (fake.#server.address() as AddressInfo).port;
    return fake;
  }

  /** Another GitHub of the same time, tokens and repository, which goes its own way from now on. */
  async copy(): Promise<FakeGitHub> {
    const copy = await FakeGitHub.start();
    copy.clock.now = this.clock.now;
    for (const [secret, token] of this.#tokens) copy.addToken(secret, token);
    copy.repository.take(this.repository);
    return copy;
  }

  /** The API as github.com has it. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The API as GitHub Enterprise Server has it: REST below `/api/v3`, GraphQL beside it. */
  get enterpriseApiUrl(): string {
    return `${this.apiUrl}/api/v3`;
  }

  addToken(secret: string, token: Token): void {
    this.#tokens.set(secret, token);
  }

  addFault(fault: Fault): void {
    this.#faults.push({ fault, passed: 0, hits: 0 });
  }

  /** From now on nothing fails. */
  endFaults(): void {
    this.#faults.length = 0;
  }

  /** Requests of one operation. */
  seen(operation: string): readonly SeenRequest[] {
    return this.requests.filter((request) => request.operation === operation);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const method = request.method ?? "GET";
    const url = new URL(request.url ?? "/", this.apiUrl);
    const path = url.pathname.replace(/^\/api(\/v3|(?=\/graphql$))/, "");
    const operation = path === "/graphql" ? undefined : this.#description.find(method, path);
    const name = path === "/graphql" ? "graphql" : operation?.id;
    const body = text === "" ? undefined : (JSON.parse(text) as unknown);
    const act = (): Reply => this.#answer(request, { name, operation, query: url.searchParams, body });

    const fault = this.#faultFor(name);
    if (fault?.acts === true) act();
    const reply = fault === undefined ? act() : fault.reply;
    const status = typeof reply === "string" ? 0 : reply.status;
    const seen = { method, url: request.url ?? "", operation: name, status };
    this.requests.push(seen);
    if (typeof reply !== "string" && isRefusal(reply)) this.refusals.push(seen);
    if (reply === "no-answer") return;
    if (reply === "cut-off") {
      response.destroy();
      return;
    }
    if (fault === undefined && operation !== undefined) {
      const problems = operation.reply(reply.status, reply.body);
      this.violations.push(...problems.map((problem) => `reply: ${problem}`));
    }
    const date = new Date(this.clock.now).toUTCString();
    response.writeHead(reply.status, { "content-type": "application/json; charset=utf-8", date, ...reply.headers });
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
  }

  #answer(
    request: IncomingMessage,
    call: {
      readonly name: string | undefined;
      readonly operation: ReturnType<ApiDescription["find"]>;
      readonly query: URLSearchParams;
      readonly body: unknown;
    },
  ): Reply {
    if ((request.headers["user-agent"] ?? "") === "") {
      this.violations.push("request without user-agent, which GitHub refuses");
    }
    const secret = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (secret === undefined) return { status: 401, body: errorReply(401, "Requires authentication") };
    const token = this.#tokens.get(secret);
    if (token === undefined) return { status: 401, body: errorReply(401, "Bad credentials") };

    if (call.name === "graphql") {
      const reply = answerGraphql(call.body, { token, repository: this.repository });
      if (reply !== undefined) return reply;
      this.violations.push(`GraphQL query that the fake does not know: ${JSON.stringify(call.body)}`);
      return { status: 400, body: errorReply(400, "unknown query") };
    }
    if (call.operation === undefined) {
      this.violations.push(`${request.method} ${request.url} is not one of the described operations`);
      return { status: 404, body: errorReply(404, "Not Found") };
    }
    const problems = call.operation.request(call.query, call.body);
    if (problems.length === 0) {
      if (call.operation.id === "actions/get-reviews-for-run")
        return this.reviews.answer({ operation: call.operation, token });
      if (call.operation.id === "repos/list-attestations")
        return this.attestations.answer({ operation: call.operation, query: call.query, token });
      if (call.operation.id === "apps/get-by-slug")
        return this.repository.settings.app(call.operation.path.app_slug ?? "");
      const owner = call.operation.id.startsWith("teams/") ? this.organization : this.repository;
      return owner.answer({ ...call, operation: call.operation, token }, this.#description);
    }
    this.violations.push(...problems.map((problem) => `request: ${problem}`));
    return { status: 422, body: errorReply(422, "Validation Failed") };
  }

  #faultFor(operation: string | undefined): Fault | undefined {
    for (const entry of this.#faults) {
      if ((entry.fault.operation ?? operation) !== operation || entry.hits >= (entry.fault.times ?? 1)) continue;
      if (entry.passed < (entry.fault.after ?? 0)) {
        entry.passed += 1;
        continue;
      }
      entry.hits += 1;
      return entry.fault;
    }
    return undefined;
  }
}

/** Whether GitHub says that the token may not. */
function isRefusal({ status, body }: Reply): boolean {
  if (status === 401 || status === 403) return true;
  const { errors = [] } = (body ?? {}) as { readonly errors?: readonly { readonly type?: string }[] };
  return status === 200 && errors.some(({ type }) => type === "FORBIDDEN");
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
