import { canonicalText, digestOf } from "./canonical.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "./json.ts";

/** Legacy = revision 2025-11-25 and older (initialize); modern = 2026-07-28 and newer (server/discover). */
export const ERAS = ["legacy", "modern"] as const;
export type Era = (typeof ERAS)[number];

/** Revisions are dates; from this one on there is no handshake (MCP 2026-07-28). */
const FIRST_MODERN_REVISION = "2026-07-28";

/** Whether a protocol version is a dated revision of the modern era. */
export function isModernRevision(version: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(version) && version >= FIRST_MODERN_REVISION;
}

/** The lists that a server promises, by their key in the contract. */
export const LIST_KEYS = ["tools", "prompts", "resources", "resourceTemplates"] as const;
export type ListKey = (typeof LIST_KEYS)[number];

/** How a client may keep a list: `ttlMs` in milliseconds and `cacheScope` (MCP 2026-07-28, caching). */
export interface CacheHint {
  readonly ttlMs: number | null;
  readonly cacheScope: string | null;
}

/** Under what a contract was captured; two contracts compare only when these are alike. */
export interface Conditions {
  readonly era: Era;
  /** The client capabilities that were announced: servers list other tools to other clients. */
  readonly clientCapabilities: JsonObject;
  /** Names of the request headers that carried credentials, sorted; never a value. */
  readonly credentials: readonly string[];
}

/**
 * How a server that was captured in the modern era answered `initialize`, as agents on clients of the legacy era begin:
 * `served` = it negotiated this revision, `refused` = it said no, `unclear` = neither could be told.
 */
export type LegacyEra =
  | { readonly answer: "served"; readonly protocolVersion: string }
  | { readonly answer: "refused" }
  | { readonly answer: "unclear" };

/**
 * All that a server promises to agents, raw as it came from the wire: members of tools, prompts, resources and templates
 * are kept whether this version knows them or not.
 */
export interface Contract {
  readonly contractVersion: 1;
  /** `server` = everything was captured; `tools` = only a tool list is known, and nothing may be concluded of the rest. */
  readonly scope: "server" | "tools";
  readonly conditions: Conditions | null;
  /** The negotiated revision, `null` when not known. */
  readonly protocolVersion: string | null;
  /** What `server/discover` or an era probe says; empty when not known. A hint, never proof of absence. */
  readonly supportedProtocolVersions: readonly string[];
  /** Absent in captures of the legacy era, which tell it by themselves, and in contracts that were captured without asking. */
  readonly legacyEra?: LegacyEra;
  readonly serverInfo: JsonObject | null;
  readonly capabilities: JsonObject;
  readonly instructions: string | null;
  readonly tools: readonly JsonObject[];
  readonly prompts: readonly JsonObject[];
  readonly resources: readonly JsonObject[];
  readonly resourceTemplates: readonly JsonObject[];
  readonly cacheHints: Readonly<Partial<Record<ListKey | "discover", CacheHint>>>;
}

/** A contract with everything empty; the base for documents that know only a part. */
export const EMPTY_CONTRACT: Contract = {
  contractVersion: 1,
  scope: "server",
  conditions: null,
  protocolVersion: null,
  supportedProtocolVersions: [],
  serverInfo: null,
  capabilities: {},
  instructions: null,
  tools: [],
  prompts: [],
  resources: [],
  resourceTemplates: [],
  cacheHints: {},
};

/** The contract as JSON, members sorted by nothing yet: {@link contractFileText} and {@link contractDigest} order them. */
function contractJson(contract: Contract): JsonObject {
  return contract as unknown as JsonObject;
}

/**
 * The strict digest: `sha256:` and 64 hex digits over every byte of meaning in the contract. The conditions of the
 * capture, what was found out about the other era and the cache hints are not part of what is promised in this era and do not
 * count.
 */
export function contractDigest(contract: Contract): string {
  return digestOf(promised(contract));
}

/** What the strict digest is made of. */
export function promised(contract: Contract): JsonObject {
  const { conditions: _conditions, legacyEra: _legacyEra, cacheHints: _cacheHints, ...rest } = contract;
  return rest as unknown as JsonObject;
}

/**
 * The text of a contract file: RFC 8785 (canonical JSON) with two spaces of indentation and a final line feed, so that a
 * committed contract can be reviewed line by line. Removing the white space between tokens gives the RFC 8785 bytes.
 */
export function contractFileText(contract: Contract): string {
  return `${indented(contractJson(contract), "")}\n`;
}

/** The RFC 8785 bytes of a contract, on one line without a line feed. */
export function contractCanonicalText(contract: Contract): string {
  return canonicalText(contractJson(contract));
}

function indented(value: Json, margin: string): string {
  const inner = `${margin}  `;
  if (isJsonArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((item) => inner + indented(item, inner)).join(",\n")}\n${margin}]`;
  }
  if (isJsonObject(value)) {
    const keys = Object.keys(value).sort();
    if (keys.length === 0) return "{}";
    const members = keys.map((key) => `${inner}${canonicalText(key)}: ${indented(value[key] as Json, inner)}`);
    return `{\n${members.join(",\n")}\n${margin}}`;
  }
  return canonicalText(value);
}
