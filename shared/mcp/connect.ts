import type { FetchLike } from "@modelcontextprotocol/client";
import type { Era } from "../contract/model.ts";
import type { Budget } from "./budget.ts";
import { type CaptureError, captureErrorWithin } from "./capture-error.ts";
import { DiscoverTap } from "./discover-tap.ts";
import { HandshakeRefused, openLegacy, openModern, type ProbeOutcome, probeEra } from "./handshake.ts";
import { createHttpGate, type GateOptions } from "./http-gate.ts";
import { RPC_CODES } from "./revisions.ts";
import { basicAuthorization } from "./secrets.ts";
import { endSession, type Session } from "./session.ts";
import { foreign, sideError } from "./side.ts";
import { StdioTransport } from "./stdio-transport.ts";
import type { Target } from "./target.ts";
import { Wire } from "./wire.ts";

/** What to connect to, and how far one may go. */
export interface ConnectRequest {
  readonly target: Extract<Target, { readonly kind: "http" | "stdio" }>;
  readonly headers: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly directory: string | undefined;
  readonly era: Era | "auto";
  readonly budget: Budget;
}

/**
 * Opens a session with a running server in the era that is asked for, or in the newest one that it speaks. Throws a
 * CaptureError; then nothing is left open.
 */
export async function connect(request: ConnectRequest): Promise<Session> {
  try {
    return await openSession(request);
  } catch (error) {
    throw error instanceof HandshakeRefused ? error.reason : error;
  }
}

/** As {@link connect}, but throws a {@link HandshakeRefused}, which has the server's own answer, where that is a refusal. */
export async function openSession(request: ConnectRequest): Promise<Session> {
  const { target } = request;
  return await (target.kind === "http" ? connectHttp(request, target) : connectStdio(request, target));
}

async function connectHttp(request: ConnectRequest, target: Extract<Target, { kind: "http" }>): Promise<Session> {
  const { budget, era } = request;
  const named = Object.keys(request.headers).some((name) => name.toLowerCase() === "authorization");
  const authorized = named || target.userinfo !== undefined;
  const basic = named || target.userinfo === undefined ? {} : { authorization: basicAuthorization(target.userinfo) };
  const headers = { ...basic, ...request.headers };
  const gate = { budget, authorized };
  const discoverTap = new DiscoverTap();
  const { StreamableHTTPClientTransport } = await import("@modelcontextprotocol/client");
  const strays = new Set<string>();
  const fetch = createHttpGate({
    ...gate,
    transport: "streamable",
    discoverTap,
    onStraySession: (id) => strays.add(id),
  });
  const transport = new StreamableHTTPClientTransport(target.url, { fetch, requestInit: { headers } });
  const wire = new Wire(transport, budget);
  const parts = { wire, budget, notes: [], endSession: () => transport.terminateSession() };
  let probe: ProbeOutcome | undefined;
  try {
    if (era !== "legacy") {
      probe = await probeEra(wire, budget, {});
      await endStrays(strays, { target, headers, fetch });
      if (probe.verdict.kind === "modern") {
        const discover = discoverTap.result() ?? probe.verdict.discover;
        return await openModern({ ...probe.verdict, discover }, parts);
      }
      refuseVerdict(probe, request);
    }
    return await openLegacy(parts);
  } catch (error) {
    await endStrays(strays, { target, headers, fetch });
    await endSession(parts.endSession);
    await wire.close();
    if (!(error instanceof HandshakeRefused)) throw error;
    if (error.suggestsOldTransport(probe?.reply)) {
      return await connectOldHttp(target, headers, { gate, refused: error });
    }
    throw blamed(error, probe, budget);
  }
}

/**
 * Ends sessions that the server gave to `server/discover`: some make one for any POST without a session id and name it even in
 * their refusal (the Python SDK before 1.30 does), where the transport does not look.
 */
async function endStrays(
  strays: Set<string>,
  {
    target,
    headers,
    fetch,
  }: {
    readonly target: Extract<Target, { kind: "http" }>;
    readonly headers: Readonly<Record<string, string>>;
    readonly fetch: FetchLike;
  },
): Promise<void> {
  for (const id of strays) {
    strays.delete(id);
    const request = { method: "DELETE", headers: { ...headers, "mcp-session-id": id } };
    await endSession(async () => void (await fetch(target.url, request)));
  }
}

/** The transport of 2024-11-05: one stream opened by GET, whose first event names where to POST. */
async function connectOldHttp(
  target: Extract<Target, { kind: "http" }>,
  headers: Readonly<Record<string, string>>,
  options: { readonly gate: Omit<GateOptions, "transport">; readonly refused: HandshakeRefused },
): Promise<Session> {
  const { budget } = options.gate;
  const { SSEClientTransport } = await import("@modelcontextprotocol/client");
  const gate = createHttpGate({ ...options.gate, transport: "sse" });
  let refusal: CaptureError | undefined;
  const fetch: FetchLike = async (url, init) => {
    try {
      return await gate(url, init);
    } catch (error) {
      // The transport makes an error of its own of it, without the cause.
      refusal ??= captureErrorWithin(error);
      throw error;
    }
  };
  const wire = new Wire(new SSEClientTransport(target.url, { fetch, requestInit: { headers } }), budget, {
    everyErrorEnds: true,
  });
  budget.waitFor("the GET for the event stream of 2024");
  try {
    await openStream(wire, budget);
  } catch {
    await wire.close();
    budget.signal.throwIfAborted();
    // A server that offers no such stream either: what it said to the newer transport is what its user has to know.
    throw refusal === undefined || NO_STREAM.has(refusal.code) ? options.refused : refusal;
  }
  try {
    return await openLegacy({ wire, budget, notes: [] });
  } catch (error) {
    await wire.close();
    throw error;
  }
}

/** What a server answers to a GET that it does not understand. */
const NO_STREAM: ReadonlySet<string> = new Set(["http-status", "not-mcp"]);

/** A server of another kind may keep any GET open and never name an endpoint. */
const STREAM_PATIENCE_MILLISECONDS = 5000;

async function openStream(wire: Wire, budget: Budget): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("no endpoint event")), STREAM_PATIENCE_MILLISECONDS);
  });
  try {
    await budget.race(Promise.race([wire.start(), late]));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Servers built on some SDKs end at any request before `initialize`, so the probe has a process of its own, which is kept
 * only when it turns out to speak the modern era.
 */
async function connectStdio(request: ConnectRequest, target: Extract<Target, { kind: "stdio" }>): Promise<Session> {
  const { budget, era } = request;
  const { getDefaultEnvironment } = await import("@modelcontextprotocol/client/stdio");
  const environment = { ...getDefaultEnvironment(), ...request.environment };
  const start = () => {
    const transport = new StdioTransport({ ...target, environment, directory: request.directory, budget });
    return { transport, wire: new Wire(transport, budget), closedError: () => transport.exitError() };
  };
  const notes: string[] = [];
  if (era !== "legacy") {
    const { transport, wire, closedError } = start();
    try {
      const probe = await probeEra(wire, budget, { patience: stdioPatience(budget) });
      if (probe.verdict.kind === "modern") return await openModern(probe.verdict, { wire, budget, notes, closedError });
      refuseVerdict(probe, request);
      if (probe.verdict.kind === "legacy" && probe.verdict.remark !== undefined) notes.push(probe.verdict.remark);
    } catch (error) {
      await transport.discard();
      throw error;
    }
    await transport.discard();
  }
  const { wire, closedError } = start();
  try {
    return await openLegacy({ wire, budget, notes, closedError });
  } catch (error) {
    await wire.close();
    throw error;
  }
}

/** The start of the process counts against it, and a launcher may have to download the server first. */
function stdioPatience(budget: Budget): number {
  return Math.min(15_000, budget.limits.milliseconds / 3);
}

function refuseVerdict({ verdict }: ProbeOutcome, request: ConnectRequest): void {
  const { side } = request.budget;
  if (verdict.kind === "unsupported") {
    throw sideError(side, "version", {
      problem: `the server speaks only protocol versions that are not known here (${foreign(side, verdict.supported.join(", "))})`,
      next: "use a newer release of mcp-gates",
    });
  }
  if (request.era === "modern") {
    throw sideError(side, "version", {
      problem: "the server does not speak the modern era (it did not answer server/discover)",
      next: "capture it in the legacy era",
    });
  }
}

/** A modern server that refused the probe for a header or a capability must not be reported as one that cannot initialize. */
function blamed(refused: HandshakeRefused, probe: ProbeOutcome | undefined, budget: Budget): Error {
  const reply = probe?.reply;
  if (
    reply?.kind !== "error" ||
    (reply.code !== RPC_CODES.headerMismatch && reply.code !== RPC_CODES.missingClientCapability)
  )
    return refused;
  return sideError(budget.side, "protocol", {
    problem: `a server of the modern era refused server/discover (${reply.code}: ${foreign(budget.side, reply.message)})`,
    next: "a header was altered on the way (look at proxies), or the server wants client capabilities that a capture does not announce",
    cause: refused.reason,
  });
}
