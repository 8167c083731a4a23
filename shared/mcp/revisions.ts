/** The revisions of the modern era that are spoken here, newest first: discovered, never reached by `initialize`. */
export const MODERN_REVISIONS: readonly string[] = ["2026-07-28"];

/** Revisions are dates; from this one on there is no handshake (MCP 2026-07-28). */
const FIRST_MODERN_REVISION = "2026-07-28";

/** Whether a protocol version is a dated revision of the modern era. */
export function isModernRevision(version: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(version) && version >= FIRST_MODERN_REVISION;
}

/** Codes of JSON-RPC errors that decide something (MCP 2026-07-28, section "Error codes"). */
export const RPC_CODES = {
  methodNotFound: -32601,
  headerMismatch: -32020,
  missingClientCapability: -32021,
  unsupportedVersion: -32022,
} as const;

/**
 * How captures introduce themselves. The version is that of the capture's manners, not of a release: a server that tailors
 * its lists to clients must see the same client on both sides of every comparison.
 */
export const CLIENT_INFO = { name: "mcp-gates", version: "1" } as const;
