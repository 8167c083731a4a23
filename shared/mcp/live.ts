import type { Contract } from "../contract/model.ts";
import { type ConnectRequest, connect } from "./connect.ts";
import { capabilitiesOf, checkGreeting, contractOfSession, withoutCredentials } from "./contract-of-session.ts";
import { readLists } from "./lists.ts";
import { SessionLost } from "./session.ts";

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
    checkGreeting(session, { side: budget.side, depth: budget.limits.depth });
    const lists = await readLists(session, capabilitiesOf(session), { budget, onProgress });
    const whole = contractOfSession(session, { ...lists, credentials: credentialNames(request) });
    const { contract, notes } = withoutCredentials(whole, request.credentials);
    return { contract, notes: [...session.notes, ...lists.notes, ...notes] };
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
