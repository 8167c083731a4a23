import { type JsonObject, objectMember, stringMember } from "../../contract/json.ts";
import { CLIENT_INFO } from "../revisions.ts";
import { CLIENT_CAPABILITIES } from "../session.ts";
import { ProbeFailure } from "./failure.ts";
import type { Redaction } from "./redaction.ts";

/** The revisions that `initialize` can lead to, newest first. */
const LEGACY_REVISIONS = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05", "2024-10-07"] as const;

/** What `initialize` offers; the server may answer another one. */
export interface Offer {
  readonly version: string;
  /** Whether only that version will do. */
  readonly isPinned: boolean;
}

/** The newest revision of the legacy era. */
export const NEWEST_LEGACY: Offer = { version: LEGACY_REVISIONS[0], isPinned: false };

/** The params of `initialize`. */
export function initializeParams({ version }: Offer): JsonObject {
  return { protocolVersion: version, capabilities: CLIENT_CAPABILITIES, clientInfo: CLIENT_INFO };
}

/**
 * The version that the answer to `initialize` settles on. Throws a ProbeFailure `rpc.bad_result` for an answer that has not its
 * shape, `proto.version_mismatch` for a version that is not known here, or is not the one that must be.
 */
export function negotiatedVersion(result: JsonObject, offer: Offer, redaction: Redaction): string {
  const version = stringMember(result, "protocolVersion");
  const server = objectMember(result, "serverInfo") ?? {};
  const problem =
    version === undefined
      ? "no `protocolVersion`"
      : objectMember(result, "capabilities") === undefined
        ? "no `capabilities`"
        : ["name", "version"].some((key) => stringMember(server, key) === undefined)
          ? "no `serverInfo` with a name and a version"
          : undefined;
  if (version === undefined || problem !== undefined) {
    throw new ProbeFailure("rpc.bad_result", "initialize", `the answer has ${problem}`);
  }
  if (version === offer.version) return version;
  const isKnown = (LEGACY_REVISIONS as readonly string[]).includes(version);
  if (isKnown && !offer.isPinned) return version;
  const detail = `asked for ${offer.version}, the server answers ${redaction.line(version, 40)}`;
  throw new ProbeFailure("proto.version_mismatch", "initialize", detail);
}
