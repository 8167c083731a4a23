import { isJsonArray, type Json, type JsonObject, member, objectMember, stringMember } from "../contract/json.ts";
import {
  type CacheHint,
  type Contract,
  EMPTY_CONTRACT,
  type Era,
  type LegacyEra,
  type ListKey,
} from "../contract/model.ts";
import { secretSpellings } from "./foreign-text.ts";
import { isDeeperThan } from "./json-depth.ts";
import { cacheHintOf } from "./list-result.ts";
import { CLIENT_CAPABILITIES } from "./session.ts";
import { type Side, sideError } from "./side.ts";
import { unwritablePart } from "./unwritable.ts";

/** What an open session says of a server before any list is read. */
export interface Greeted {
  readonly era: Era;
  readonly protocolVersion: string;
  /** The result of `server/discover` or of `initialize`, raw. */
  readonly greeting: JsonObject;
}

/** The contract of a server from its greeting and its lists. `credentials` = names of headers, in lower case and sorted. */
export function contractOfSession(
  session: Greeted,
  {
    items,
    cacheHints,
    credentials,
    legacyEra,
  }: {
    readonly items: Pick<Contract, ListKey>;
    readonly cacheHints: Readonly<Partial<Record<ListKey, CacheHint>>>;
    readonly credentials: readonly string[];
    /** How a server of the modern era answered `initialize`, when it was asked. */
    readonly legacyEra?: LegacyEra | undefined;
  },
): Contract {
  return {
    ...EMPTY_CONTRACT,
    conditions: { era: session.era, clientCapabilities: CLIENT_CAPABILITIES, credentials },
    protocolVersion: session.protocolVersion,
    supportedProtocolVersions: supportedVersions(session),
    ...(legacyEra === undefined ? {} : { legacyEra }),
    serverInfo: serverInfoOf(session),
    capabilities: capabilitiesOf(session),
    instructions: stringMember(session.greeting, "instructions") ?? null,
    ...items,
    cacheHints: { ...discoverHint(session), ...cacheHints },
  };
}

/** What the server says that it can do. */
export function capabilitiesOf({ greeting }: Greeted): JsonObject {
  return objectMember(greeting, "capabilities") ?? {};
}

/** In the modern era the server's identity is metadata, and may be absent (MCP 2026-07-28, `server/discover`). */
function serverInfoOf({ era, greeting }: Greeted): JsonObject | null {
  const metadata = () => objectMember(greeting, "_meta") ?? {};
  const info =
    era === "legacy"
      ? objectMember(greeting, "serverInfo")
      : objectMember(metadata(), "io.modelcontextprotocol/serverInfo");
  return info ?? null;
}

function supportedVersions({ era, greeting, protocolVersion }: Greeted): readonly string[] {
  const versions = member(greeting, "supportedVersions");
  if (era === "legacy" || !isJsonArray(versions)) return [protocolVersion];
  return versions.filter((version) => typeof version === "string");
}

function discoverHint({ era, greeting }: Greeted): { readonly discover?: CacheHint } {
  const hint = era === "modern" ? cacheHintOf(greeting) : undefined;
  return hint === undefined ? {} : { discover: hint };
}

/** Throws a CaptureError for a greeting that nothing that comes after could take. */
export function checkGreeting(
  { greeting }: Greeted,
  { side, depth }: { readonly side: Side; readonly depth: number },
): void {
  if (isDeeperThan(greeting, depth)) {
    throw sideError(side, "depth", {
      problem: `the server's answer to its first request is nested deeper than ${depth} levels`,
      next: "make its capabilities flatter",
    });
  }
  const unwritable = unwritablePart(greeting, side);
  if (unwritable !== undefined) {
    throw sideError(side, "protocol", {
      problem: `the server's answer to its first request ${unwritable.problem}`,
      next: unwritable.fromServer,
    });
  }
}

/** A server that shows a credential in a list would have it written into contract files and reports. */
export function withoutCredentials(
  contract: Contract,
  credentials: readonly string[],
): { readonly contract: Contract; readonly notes: readonly string[] } {
  const spellings = secretSpellings(credentials);
  if (spellings.length === 0) return { contract, notes: [] };
  // Servers seldom do so. A text that holds a credential holds it in JSON, too.
  const text = JSON.stringify(contract);
  if (!spellings.some((spelling) => text.includes(JSON.stringify(spelling).slice(1, -1))))
    return { contract, notes: [] };
  const clean = masked(contract as unknown as Json, spellings) as unknown as Contract;
  // It may stand there as a number, which no credential is.
  if (JSON.stringify(clean) === text) return { contract, notes: [] };
  const warning =
    "The server shows a credential that was sent to it, in its lists or its description of itself: it was replaced by ***.";
  return { contract: clean, notes: [warning] };
}

function masked(value: Json, spellings: readonly string[]): Json {
  const maskedText = (text: string) => spellings.reduce((rest, spelling) => rest.replaceAll(spelling, "***"), text);
  if (typeof value === "string") return maskedText(value);
  if (isJsonArray(value)) return value.map((item) => masked(item, spellings));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [maskedText(key), masked(item, spellings)]));
}
