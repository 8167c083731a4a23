export { isModernRevision } from "../contract/model.ts";

/** The revisions of the modern era that are spoken here, newest first: discovered, never reached by `initialize`. */
export const MODERN_REVISIONS: readonly string[] = ["2026-07-28"];

/** Codes of JSON-RPC errors that decide something (MCP 2026-07-28, section "Error codes"). */
export const RPC_CODES = {
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParameters: -32602,
  headerMismatch: -32020,
  missingClientCapability: -32021,
  unsupportedVersion: -32022,
} as const;

/**
 * How captures introduce themselves. The version is that of the capture's manners, not of a release: a server that tailors
 * its lists to clients must see the same client on both sides of every comparison.
 */
export const CLIENT_INFO = { name: "mcp-gates", version: "1" } as const;
