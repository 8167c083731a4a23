import type { Contract } from "../contract/model.ts";
import { type ConnectRequest, connect } from "./connect.ts";
import { capabilitiesOf, checkGreeting, contractOfSession, withoutCredentials } from "./contract-of-session.ts";
import { askLegacyEra, type LegacyAnswer } from "./legacy-era.ts";
import { type Lists, readLists } from "./lists.ts";
import { type Session, SessionLost } from "./session.ts";

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
  const { lists, legacy } = await withLegacyAnswer(request, session, async () => {
    checkGreeting(session, { side: budget.side, depth: budget.limits.depth });
    return await readLists(session, capabilitiesOf(session), { budget, onProgress });
  });
  const { legacyEra, notes: legacyNotes = [] } = legacy ?? {};
  const whole = contractOfSession(session, { ...lists, credentials: credentialNames(request), legacyEra });
  const { contract, notes } = withoutCredentials(whole, request.credentials);
  return { contract, notes: [...session.notes, ...legacyNotes, ...lists.notes, ...notes] };
}

/**
 * Reads the lists, closes the session, and asks a server of the modern era for the other one. Over HTTP that is asked beside the
 * lists and costs no time; a process may hold a lock or a port that a second one would want, so there it is asked afterwards.
 */
async function withLegacyAnswer(
  request: LiveRequest,
  session: Session,
  read: () => Promise<Lists>,
): Promise<{ readonly lists: Lists; readonly legacy: LegacyAnswer | undefined }> {
  const stop = new AbortController();
  const cancel = AbortSignal.any([stop.signal, request.budget.signal]);
  const ask = async () => (session.era === "modern" ? await askLegacyEra(request, { cancel }) : undefined);
  const beside = request.target.kind === "http" ? ask() : undefined;
  // It is waited for in any case, so that its failure is nobody's surprise.
  beside?.catch(() => undefined);
  let lists: Lists;
  try {
    lists = await read();
  } catch (error) {
    stop.abort();
    await beside?.catch(() => undefined);
    throw error;
  } finally {
    await session.close();
  }
  return { lists, legacy: await (beside ?? ask()) };
}

/** The names of all headers that are sent beside the protocol's own, in lower case and sorted; never a value. */
function credentialNames(request: LiveRequest): readonly string[] {
  const names = Object.keys(request.headers).map((name) => name.toLowerCase());
  if (request.target.kind === "http" && request.target.userinfo !== undefined) names.push("authorization");
  return [...new Set(names)].sort();
}
