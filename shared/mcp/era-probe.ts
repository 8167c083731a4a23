import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
  objectMember,
  stringMember,
} from "../contract/json.ts";
import type { Reply } from "./reply.ts";
import { isModernRevision, MODERN_REVISIONS, RPC_CODES } from "./revisions.ts";

/** What the answer to `server/discover` says of a server's era. */
export type EraVerdict =
  | { readonly kind: "modern"; readonly version: string; readonly discover: JsonObject }
  /** The server speaks a modern revision that is known here, but refused the one that was asked for. */
  | { readonly kind: "retry"; readonly version: string }
  /** Open with `initialize`. `remark` is a sentence for people when the verdict rests on silence. */
  | { readonly kind: "legacy"; readonly remark?: string }
  /** No common version: the server names only revisions that are not known here. */
  | { readonly kind: "unsupported"; readonly supported: readonly string[] };

/**
 * Classifies the answer to `server/discover` (MCP 2026-07-28, version negotiation). Outages, refusals and redirects over
 * HTTP never come here: they are no evidence of an era and end the capture where they are seen.
 */
export function classifyProbe(reply: Reply): EraVerdict {
  switch (reply.kind) {
    case "result":
      return ofResult(reply.result);
    case "error":
      return reply.code === RPC_CODES.unsupportedVersion ? ofRefusedVersion(reply.data) : { kind: "legacy" };
    case "silence":
      return {
        kind: "legacy",
        remark: `The server did not answer server/discover within ${reply.milliseconds / 1000} s and was taken for one of the legacy era.`,
      };
    case "http-error":
    case "unusable":
    case "ended":
    case "closed":
      return { kind: "legacy" };
  }
}

/**
 * Whether a reply could only come from a server of the modern era; such a server is not asked again with the transport of
 * 2024. Over HTTP, "method not found" with status 404 counts: older servers do not pair the two.
 */
export function isModernRefusal(reply: Reply): boolean {
  if (reply.kind !== "error") return false;
  if (reply.code === RPC_CODES.methodNotFound) return reply.status === 404;
  return MODERN_ERROR_CODES.has(reply.code);
}

const MODERN_ERROR_CODES: ReadonlySet<number> = new Set([
  RPC_CODES.headerMismatch,
  RPC_CODES.missingClientCapability,
  RPC_CODES.unsupportedVersion,
]);

/**
 * Whether the answer to a sound `initialize` is the no of a server that does not speak the legacy era: it does not know the
 * version or the method, misses what requests of its own era have, negotiates a revision of that era, or answers with a status
 * by which clients turn away (MCP 2025-03-26, backwards compatibility). Other errors may have other causes.
 */
export function refusesLegacyEra(reply: Reply): boolean {
  switch (reply.kind) {
    case "error":
      return LEGACY_REFUSAL_CODES.has(reply.code);
    case "http-error":
      return LEGACY_REFUSAL_STATUSES.has(reply.status);
    case "result":
      return isModernRevision(stringMember(reply.result, "protocolVersion") ?? "");
    default:
      return false;
  }
}

const LEGACY_REFUSAL_CODES: ReadonlySet<number> = new Set([
  ...MODERN_ERROR_CODES,
  RPC_CODES.methodNotFound,
  RPC_CODES.invalidRequest,
  RPC_CODES.invalidParameters,
]);

const LEGACY_REFUSAL_STATUSES: ReadonlySet<number> = new Set([400, 404, 405]);

function ofResult(result: JsonObject): EraVerdict {
  const supported = versionList(member(result, "supportedVersions"));
  if (supported === undefined || objectMember(result, "capabilities") === undefined) return { kind: "legacy" };
  const version = MODERN_REVISIONS.find((known) => supported.includes(known));
  if (version !== undefined) return { kind: "modern", version, discover: result };
  return supported.some((other) => !isModernRevision(other)) ? { kind: "legacy" } : { kind: "unsupported", supported };
}

function ofRefusedVersion(data: Json | undefined): EraVerdict {
  const supported = isJsonObject(data) ? versionList(member(data, "supported")) : undefined;
  if (supported === undefined || supported.length === 0) return { kind: "legacy" };
  const version = MODERN_REVISIONS.find((known) => supported.includes(known));
  if (version !== undefined) return { kind: "retry", version };
  return supported.some(isModernRevision) ? { kind: "unsupported", supported } : { kind: "legacy" };
}

function versionList(value: Json | undefined): readonly string[] | undefined {
  if (!isJsonArray(value)) return undefined;
  return value.every((version) => typeof version === "string") ? value : undefined;
}
