import { isJsonArray, type JsonObject, member } from "../../contract/json.ts";
import { classifyProbe, type EraVerdict, isModernRefusal } from "../era-probe.ts";
import type { Reply } from "../reply.ts";
import { isModernRevision, MODERN_REVISIONS, RPC_CODES } from "../revisions.ts";
import { ProbeFailure } from "./failure.ts";
import { NEWEST_LEGACY, type Offer } from "./legacy-handshake.ts";
import type { EraChoice } from "./model.ts";
import type { Redaction } from "./redaction.ts";
import { RefusedFailure } from "./refusal.ts";
import type { ProbeSession } from "./session.ts";

/** How one transport asks for the era and opens sessions. All throw a ProbeFailure. */
export interface EraPort {
  /** The answer to `server/discover`; throws a {@link RefusedFailure} for one that is no result. */
  discover(version: string): Promise<JsonObject>;
  openModern(version: string, discover: JsonObject): Promise<ProbeSession>;
  /** Opens by `initialize`. `probe` is what the server said to `server/discover`, if it was asked. */
  openLegacy(
    offer: Offer,
    context: { readonly probe?: Reply; readonly notes: readonly string[] },
  ): Promise<ProbeSession>;
  /** Lets go of what the questions have left open. Never throws. */
  discard(): Promise<void>;
}

/**
 * Opens a session in the era that was chosen, or in the newest one that the server speaks (MCP 2026-07-28, version
 * negotiation). Only what the server itself answers decides about the era: outages, refused access and redirects are thrown as
 * they are. Throws a ProbeFailure; then nothing is left open.
 */
export async function negotiate(choice: EraChoice, port: EraPort, redaction: Redaction): Promise<ProbeSession> {
  try {
    return await open(choice, port, redaction);
  } catch (error) {
    await port.discard();
    throw error;
  }
}

async function open(choice: EraChoice, port: EraPort, redaction: Redaction): Promise<ProbeSession> {
  if (choice === "legacy") return await port.openLegacy(NEWEST_LEGACY, { notes: [] });
  if (typeof choice === "object") return await openPinned(choice.pin, port, redaction);
  const { verdict, reply, refusal } = await probeEra(port);
  switch (verdict.kind) {
    case "modern":
      return await port.openModern(verdict.version, verdict.discover);
    case "retry":
    case "unsupported":
      throw unsupported(verdict, redaction);
    case "legacy":
      if (choice === "modern") throw notModern(reply, refusal);
      return await fallBack(port, { reply, refusal, remark: verdict.remark });
  }
}

interface Probed {
  readonly reply: Reply;
  /** The failure that the reply is, when it is no result. */
  readonly refusal: RefusedFailure | undefined;
}

async function probeEra(port: EraPort): Promise<Probed & { readonly verdict: EraVerdict }> {
  const first = await ask(port, MODERN_REVISIONS[0] ?? "");
  const verdict = classifyProbe(first.reply);
  if (verdict.kind !== "retry") return { ...first, verdict };
  const second = await ask(port, verdict.version);
  return { ...second, verdict: classifyProbe(second.reply) };
}

async function ask(port: EraPort, version: string): Promise<Probed> {
  try {
    return { reply: { kind: "result", result: await port.discover(version) }, refusal: undefined };
  } catch (error) {
    if (!(error instanceof RefusedFailure)) throw error;
    return { reply: error.reply, refusal: error };
  }
}

async function fallBack(
  port: EraPort,
  { reply, refusal, remark }: Probed & { readonly remark: string | undefined },
): Promise<ProbeSession> {
  const blamed = refusal !== undefined && isAltered(reply) ? refusal : undefined;
  const notes = remark === undefined ? [] : [remark];
  if (blamed !== undefined) {
    notes.push(
      `The server refused server/discover (${blamed.detail}), as servers of the modern era do when a header was altered on the way or a client capability is missing; it was spoken to in the legacy era.`,
    );
  }
  try {
    return await port.openLegacy(NEWEST_LEGACY, { probe: reply, notes });
  } catch (error) {
    // What a modern server says of its own era explains more than that it knows no other.
    throw error instanceof ProbeFailure && blamed !== undefined ? blamed : error;
  }
}

async function openPinned(pin: string, port: EraPort, redaction: Redaction): Promise<ProbeSession> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(pin)) {
    throw new ProbeFailure("probe.settings", "settings", `"${redaction.line(pin, 40)}" is no revision of the protocol`);
  }
  if (!isModernRevision(pin)) return await port.openLegacy({ version: pin, isPinned: true }, { notes: [] });
  const { reply, refusal } = await ask(port, pin);
  if (reply.kind !== "result") throw notModern(reply, refusal);
  const versions = member(reply.result, "supportedVersions");
  const verdict = classifyProbe(reply);
  if (!isJsonArray(versions) || (verdict.kind === "legacy" && !versions.includes(pin))) throw notModern(reply, refusal);
  if (versions.includes(pin)) return await port.openModern(pin, reply.result);
  const detail = `asked for ${pin}, the server speaks ${redaction.line(versions.join(", "), 100)}`;
  throw new ProbeFailure("proto.version_mismatch", "server/discover", detail);
}

function unsupported(verdict: Extract<EraVerdict, { kind: "retry" | "unsupported" }>, redaction: Redaction) {
  const detail =
    verdict.kind === "retry"
      ? `the server names ${verdict.version} and refuses it`
      : `the server speaks ${redaction.line(verdict.supported.join(", "), 120)}`;
  return new ProbeFailure("proto.version_unsupported", "server/discover", detail);
}

/** Why there is no session in the modern era: an MCP server of the legacy era, or something else. */
function notModern(reply: Reply, refusal: RefusedFailure | undefined): ProbeFailure {
  if (refusal === undefined) {
    const detail = "the answer has no `supportedVersions` of the modern era, or no `capabilities`";
    return new ProbeFailure("rpc.bad_result", "server/discover", detail);
  }
  if (reply.kind !== "error" || isModernRefusal(reply) || !isLegacyAnswer(reply.code)) return refusal;
  return new RefusedFailure("proto.version_unsupported", {
    stage: "server/discover",
    detail: `the server does not speak the modern era: ${refusal.detail}`,
    reply,
  });
}

/** What servers of the legacy era say to a method that they do not know, or to any before `initialize`. */
function isLegacyAnswer(code: number): boolean {
  return code === RPC_CODES.methodNotFound || code === -32600 || code === -32602 || (code <= -32000 && code > -32020);
}

function isAltered(reply: Reply): boolean {
  if (reply.kind !== "error") return false;
  return reply.code === RPC_CODES.headerMismatch || reply.code === RPC_CODES.missingClientCapability;
}
