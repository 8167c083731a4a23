import type { Client } from "@modelcontextprotocol/client";
import { stringMember } from "../contract/json.ts";
import { type Budget, LONGEST_TIMER_MILLISECONDS } from "./budget.ts";
import { type CaptureError, captureErrorWithin } from "./capture-error.ts";
import { classifyProbe, type EraVerdict, isModernRefusal } from "./era-probe.ts";
import { type Reply, replyOfHttpError } from "./reply.ts";
import { failureOf, replyError } from "./reply-failure.ts";
import { CLIENT_INFO, MODERN_REVISIONS } from "./revisions.ts";
import { Session, type SessionOptions, withEnvelope } from "./session.ts";
import { foreign, sideError } from "./side.ts";
import { thrownCode, thrownText } from "./thrown.ts";
import type { Wire } from "./wire.ts";

/** The outcome of asking a server for its era. */
export interface ProbeOutcome {
  readonly verdict: EraVerdict;
  readonly reply: Reply;
}

/**
 * Asks with `server/discover` for the era, once more when the server names a revision that is known here. Never with
 * `tools/list`, which servers of the legacy era answer to anyone, and never by `initialize`, which never leads to the modern
 * era.
 */
export async function probeEra(
  wire: Wire,
  budget: Budget,
  options: { readonly patience?: number },
): Promise<ProbeOutcome> {
  budget.waitFor("server/discover");
  await budget.race(wire.start());
  let version = MODERN_REVISIONS[0] ?? "";
  for (let attempt = 0; ; attempt++) {
    const reply = await wire.request("server/discover", withEnvelope({}, version), options);
    const verdict = classifyProbe(reply);
    if (verdict.kind !== "retry") return { verdict, reply };
    if (attempt > 0) return { verdict: { kind: "unsupported", supported: [verdict.version] }, reply };
    version = verdict.version;
  }
}

type SessionParts = Pick<SessionOptions, "wire" | "budget" | "notes" | "closedError" | "endSession">;

/** Opens a session of the modern era with a server that has answered `server/discover`. */
export async function openModern(
  verdict: Extract<EraVerdict, { kind: "modern" }>,
  parts: SessionParts,
): Promise<Session> {
  const { wire, budget } = parts;
  const client = await createClient();
  try {
    // The client takes the answer as it is: no further round trip.
    const discover = verdict.discover as unknown as Extract<PriorDiscovery, { kind: "modern" }>["discover"];
    await budget.race(client.connect(wire, { prior: { kind: "modern", discover } }));
  } catch (error) {
    budget.signal.throwIfAborted();
    throw await handshakeError(error, "server/discover", parts);
  }
  const protocolVersion = client.getNegotiatedProtocolVersion() ?? verdict.version;
  return new Session({ ...parts, client, era: "modern", protocolVersion, greeting: verdict.discover });
}

type PriorDiscovery = NonNullable<NonNullable<Parameters<Client["connect"]>[1]>["prior"]>;

/** Opens a session of the legacy era by `initialize`. Throws {@link HandshakeRefused} when the server answered no. */
export async function openLegacy(parts: SessionParts): Promise<Session> {
  const { wire, budget } = parts;
  budget.waitFor("initialize");
  const client = await createClient();
  try {
    // The budget ends the wait, not the client.
    await budget.race(client.connect(wire, { prior: { kind: "legacy" }, timeout: LONGEST_TIMER_MILLISECONDS }));
  } catch (error) {
    budget.signal.throwIfAborted();
    throw new HandshakeRefused(await handshakeError(error, "initialize", parts), wire.initializeReply);
  }
  const reply = wire.initializeReply;
  if (reply?.kind !== "result") throw new Error("the client connected without an answer to initialize");
  const protocolVersion = stringMember(reply.result, "protocolVersion") ?? "";
  return new Session({ ...parts, client, era: "legacy", protocolVersion, greeting: reply.result });
}

/** The server did not take the `initialize` handshake; `reply` is what it said instead, if anything. */
export class HandshakeRefused extends Error {
  readonly reason: CaptureError;
  readonly reply: Reply | undefined;

  constructor(reason: CaptureError, reply: Reply | undefined) {
    super(reason.message);
    this.name = "HandshakeRefused";
    this.reason = reason;
    this.reply = reply;
  }

  /** Whether the transport of 2024 should be tried (MCP 2025-03-26, backwards compatibility), given the probe's answer. */
  suggestsOldTransport(probe: Reply | undefined): boolean {
    const status = this.reply !== undefined && "status" in this.reply ? this.reply.status : undefined;
    if (status !== 400 && status !== 404 && status !== 405) return false;
    return ![probe, this.reply].some((reply) => reply !== undefined && isModernRefusal(reply));
  }
}

async function createClient(): Promise<Client> {
  const { Client } = await import("@modelcontextprotocol/client");
  return new Client(CLIENT_INFO, { capabilities: {} });
}

/** Names the cause of a handshake that failed: the server's own words if there are any, else what the client disliked. */
async function handshakeError(error: unknown, method: string, parts: SessionParts): Promise<CaptureError> {
  const { wire, budget, closedError } = parts;
  const { side } = budget;
  const known = captureErrorWithin(error);
  if (known !== undefined) return known;
  const { SdkErrorCode, SUPPORTED_PROTOCOL_VERSIONS } = await import("@modelcontextprotocol/client");
  if (thrownCode(error) === SdkErrorCode.ConnectionClosed) {
    return closedError?.() ?? replyError({ kind: "closed" }, method, side);
  }
  const greeting = method === "initialize" ? wire.initializeReply : undefined;
  if (greeting !== undefined && greeting.kind !== "result") return replyError(greeting, method, side);
  if (greeting !== undefined) {
    const version = stringMember(greeting.result, "protocolVersion") ?? "";
    if (!SUPPORTED_PROTOCOL_VERSIONS.includes(version)) {
      return sideError(side, "version", {
        problem: `the server wants to speak protocol version ${version === "" ? "(none)" : foreign(side, version, 40)}, which is not known here`,
        next: "have it answer initialize with a revision of the MCP specification",
      });
    }
  }
  const refused = replyOfHttpError(error);
  if (refused !== undefined && refused.kind !== "result") return replyError(refused, "notifications/initialized", side);
  if (greeting === undefined && method === "initialize") return failureOf(error, side);
  return sideError(side, "protocol", {
    problem: `the MCP client refuses the answer to ${method}: ${foreign(side, thrownText(error).replaceAll(/\s+/g, " "), 300)}`,
    next: "have the server answer as the MCP specification says",
    cause: error,
  });
}
