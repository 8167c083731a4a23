import { isJsonArray, type Json, type JsonObject, member, objectMember, stringMember } from "../contract/json.ts";
import { type CacheHint, type Contract, EMPTY_CONTRACT, type Era } from "../contract/model.ts";
import type { Budget } from "./budget.ts";
import { type ConnectRequest, connect } from "./connect.ts";
import { secretSpellings } from "./foreign-text.ts";
import { isDeeperThan } from "./json-depth.ts";
import { cacheHintOf } from "./list-result.ts";
import { readLists } from "./lists.ts";
import { CLIENT_CAPABILITIES, type Session, SessionLost } from "./session.ts";
import { sideError } from "./side.ts";

export interface LiveRequest extends ConnectRequest {
  /** Credentials that must not stand in the contract, even when the server shows them. */
  readonly credentials: readonly string[];
  readonly onProgress: (step: string) => void;
}

/** The contract of a running server. The session, and the process of a stdio server, are gone when it returns or throws. */
export async function captureLive(
  request: LiveRequest,
): Promise<{ readonly contract: Contract; readonly notes: readonly string[] }> {
  try {
    return await captureOnce(request);
  } catch (error) {
    if (!(error instanceof SessionLost)) throw error;
  }
  try {
    return await captureOnce(request);
  } catch (error) {
    throw error instanceof SessionLost ? error.reason : error;
  }
}

async function captureOnce(
  request: LiveRequest,
): Promise<{ readonly contract: Contract; readonly notes: readonly string[] }> {
  const { budget, onProgress } = request;
  onProgress("connecting");
  const session = await connect(request);
  try {
    refuseDeepGreeting(session, budget);
    const capabilities = objectMember(session.greeting, "capabilities") ?? {};
    const lists = await readLists(session, capabilities, { budget, onProgress });
    const contract: Contract = {
      ...EMPTY_CONTRACT,
      conditions: { era: session.era, clientCapabilities: CLIENT_CAPABILITIES, credentials: credentialNames(request) },
      protocolVersion: session.protocolVersion,
      supportedProtocolVersions: supportedVersions(session),
      serverInfo: serverInfo(session),
      capabilities,
      instructions: stringMember(session.greeting, "instructions") ?? null,
      ...lists.items,
      cacheHints: { ...discoverHint(session), ...lists.cacheHints },
    };
    return withoutCredentials(contract, [...session.notes, ...lists.notes], request.credentials);
  } finally {
    await session.close();
  }
}

/** The names of all headers that are sent beside the protocol's own, in lower case and sorted; never a value. */
function credentialNames(request: LiveRequest): readonly string[] {
  const names = Object.keys(request.headers).map((name) => name.toLowerCase());
  if (request.target.kind === "http" && request.target.userinfo !== undefined) names.push("authorization");
  return [...new Set(names)].sort();
}

function supportedVersions(session: Session): readonly string[] {
  const versions = member(session.greeting, "supportedVersions");
  if (session.era === "legacy" || !isJsonArray(versions)) return [session.protocolVersion];
  return versions.filter((version) => typeof version === "string");
}

/** In the modern era the server's identity is metadata, and may be absent (MCP 2026-07-28, `server/discover`). */
function serverInfo(session: Session): JsonObject | null {
  const place: Readonly<Record<Era, () => JsonObject | undefined>> = {
    legacy: () => objectMember(session.greeting, "serverInfo"),
    modern: () => objectMember(objectMember(session.greeting, "_meta") ?? {}, "io.modelcontextprotocol/serverInfo"),
  };
  return place[session.era]() ?? null;
}

function discoverHint(session: Session): { readonly discover?: CacheHint } {
  const hint = session.era === "modern" ? cacheHintOf(session.greeting) : undefined;
  return hint === undefined ? {} : { discover: hint };
}

function refuseDeepGreeting(session: Session, budget: Budget): void {
  if (!isDeeperThan(session.greeting, budget.limits.depth)) return;
  throw sideError(budget.side, "depth", {
    problem: `the server's answer to its first request is nested deeper than ${budget.limits.depth} levels`,
    next: "make its capabilities flatter, or raise the limit if they are meant to be that deep",
  });
}

/** A server that shows a credential in a list would have it written into contract files and reports. */
function withoutCredentials(contract: Contract, notes: readonly string[], credentials: readonly string[]) {
  const spellings = secretSpellings(credentials);
  if (spellings.length === 0) return { contract, notes };
  const clean = masked(contract as unknown as Json, spellings) as unknown as Contract;
  if (JSON.stringify(clean) === JSON.stringify(contract)) return { contract, notes };
  const warning =
    "The server shows a credential that was sent to it, in its lists or its description of itself: it was replaced by ***.";
  return { contract: clean, notes: [...notes, warning] };
}

function masked(value: Json, spellings: readonly string[]): Json {
  const maskedText = (text: string) => spellings.reduce((rest, spelling) => rest.replaceAll(spelling, "***"), text);
  if (typeof value === "string") return maskedText(value);
  if (isJsonArray(value)) return value.map((item) => masked(item, spellings));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [maskedText(key), masked(item, spellings)]));
}
