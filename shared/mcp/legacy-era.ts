import type { LegacyEra } from "../contract/model.ts";
import { Budget } from "./budget.ts";
import { CaptureError } from "./capture-error.ts";
import { type ConnectRequest, openSession } from "./connect.ts";
import { refusesLegacyEra } from "./era-probe.ts";
import { HandshakeRefused } from "./handshake.ts";

/** What became of the question, and a sentence for people when nothing did. */
export interface LegacyAnswer {
  readonly legacyEra: LegacyEra;
  readonly notes: readonly string[];
}

/**
 * Asks a server of the modern era whether clients of the legacy era can connect too, as they do it: by a whole handshake over a
 * connection of its own, which is ended afterwards. What a server lists in its discovery does not tell. The answer costs the
 * capture {@link PATIENCE_MILLISECONDS} at most and never fails it: an outage, a timeout or an error that could have another
 * cause is no refusal and makes it `unclear`. `cancel` ends the question.
 */
export async function askLegacyEra(
  request: ConnectRequest,
  options: { readonly cancel: AbortSignal },
): Promise<LegacyAnswer> {
  const { side, limits } = request.budget;
  const patience = PATIENCE_MILLISECONDS[request.target.kind];
  const milliseconds = Math.min(patience, limits.milliseconds);
  const budget = new Budget(side, { ...limits, milliseconds }, { ...options, since: "being asked" });
  try {
    const session = await openSession({ ...request, era: "legacy", budget });
    await session.close();
    return { legacyEra: { answer: "served", protocolVersion: session.protocolVersion }, notes: [] };
  } catch (error) {
    return answerOf(error);
  } finally {
    budget.dispose();
  }
}

/** A process has to start for it, and a launcher may have to look for the server first. */
const PATIENCE_MILLISECONDS = { http: 10_000, stdio: 15_000 } as const;

function answerOf(error: unknown): LegacyAnswer {
  if (error instanceof HandshakeRefused) {
    if (error.reply !== undefined && refusesLegacyEra(error.reply))
      return { legacyEra: { answer: "refused" }, notes: [] };
    return unclear(error.reason);
  }
  if (error instanceof CaptureError) return unclear(error);
  throw error;
}

function unclear({ code, problem, message }: CaptureError): LegacyAnswer {
  const why = code === "cancelled" ? "the time for the capture was over" : (problem ?? message);
  const note = `Whether clients of the legacy era can connect is not known: ${why}.`;
  return { legacyEra: { answer: "unclear" }, notes: [note] };
}
