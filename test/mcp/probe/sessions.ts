import { openConnection } from "../../../shared/mcp/probe/connection.ts";
import { ProbeFailure, type ProbeStage } from "../../../shared/mcp/probe/failure.ts";
import type { PhaseTimings } from "../../../shared/mcp/probe/http.ts";
import { openSession, type SessionPorts, type SessionRequest } from "../../../shared/mcp/probe/open-session.ts";
import type { ProbeSession, SessionEnd } from "../../../shared/mcp/probe/session.ts";

/** What a test sees of a session beside itself. */
export interface Opened {
  readonly session: ProbeSession;
  /** The stages of all exchanges, in order. */
  readonly stages: readonly ProbeStage[];
  readonly timings: readonly PhaseTimings[];
}

export type Wanted = Partial<SessionRequest> & { readonly ports?: Partial<SessionPorts> };

const LIMITS = { exchange: 5000, whole: 20_000, bytes: 8 * 1024 * 1024, structure: 1_000_000, pages: 50 };

/** A request with everything that a test does not care about. */
function aSessionRequest(target: string, wanted: Wanted = {}): SessionRequest {
  const { ports: _, ...rest } = wanted;
  return { target, era: "auto", headers: {}, environment: {}, allowRedirects: false, limits: LIMITS, ...rest };
}

/** The limits of a test with a deadline of its own. */
export function limitsOf(changes: Partial<typeof LIMITS>): typeof LIMITS {
  return { ...LIMITS, ...changes };
}

/** Opens a session, works with it, ends it and drops its connections, whatever happens. */
export async function withSession<T>(
  target: string,
  wanted: Wanted,
  work: (opened: Opened) => Promise<T>,
): Promise<{ readonly outcome: T; readonly end: SessionEnd }> {
  const isHttp = /^https?:/.test(target);
  const http = isHttp ? openConnection({ origin: new URL(target), tls: {}, environment: {} }) : undefined;
  const stages: ProbeStage[] = [];
  const timings: PhaseTimings[] = [];
  try {
    const session = await openSession(aSessionRequest(target, wanted), http, {
      onUnauthorized: async ({ stage }) => new ProbeFailure("auth.required", stage, ""),
      onExchange: (stage, taken) => {
        stages.push(stage);
        timings.push(taken);
      },
      ...wanted.ports,
    });
    let outcome: T;
    try {
      outcome = await work({ session, stages, timings });
    } catch (error) {
      await session.close();
      throw error;
    }
    return { outcome, end: await session.close() };
  } finally {
    http?.close();
  }
}

/** The tools of a server, from its first page. */
export async function listTools({ session }: Opened): Promise<readonly unknown[]> {
  const result = await session.request("tools/list", {}, { stage: "tools/list" });
  return Array.isArray(result.tools) ? result.tools : [];
}

/** The failure that something ends in; anything else fails the test. */
export async function probeFailureOf(work: () => Promise<unknown>): Promise<ProbeFailure> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ProbeFailure) return error;
    throw error;
  }
  throw new Error("there was no failure");
}
