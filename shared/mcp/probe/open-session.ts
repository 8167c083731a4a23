import { CaptureError } from "../capture-error.ts";
import { checkHeaders } from "../headers.ts";
import { basicAuthorization, secretsOf } from "../secrets.ts";
import { parseTarget, type Target } from "../target.ts";
import { Allowance, Deadline } from "./allowance.ts";
import { ProbeFailure, type ProbeStage } from "./failure.ts";
import type { Http, PhaseTimings } from "./http.ts";
import { HttpConversation } from "./http-conversation.ts";
import { httpEras } from "./http-session.ts";
import type { ProbeRequest } from "./model.ts";
import { type EraPort, negotiate } from "./negotiate.ts";
import { Redaction } from "./redaction.ts";
import type { OnUnauthorized } from "./refusal.ts";
import { Rpc } from "./rpc.ts";
import type { ProbeSession, SessionEnd } from "./session.ts";
import { stdioEras } from "./stdio-session.ts";

/** What of a probe a session needs to know. */
export type SessionRequest = Pick<
  ProbeRequest,
  "target" | "era" | "headers" | "environment" | "directory" | "allowRedirects" | "limits"
>;

/** Whom a session asks and tells. */
export interface SessionPorts {
  /** Decides what a 401 or 403 comes to. */
  readonly onUnauthorized: OnUnauthorized;
  /** Headers that prove who asks; asked for before each request. They win over the user's. */
  readonly credentials?: () => Readonly<Record<string, string>>;
  /** What must never be shown, beside the values of headers, of the environment and of the URL; it may become more. */
  readonly secrets?: () => readonly string[];
  /** Knows all secrets already, and learns those that come up (session ids); default: one of the session's own. */
  readonly redaction?: Redaction;
  /** Told of each exchange that was answered, in order. */
  readonly onExchange?: (stage: ProbeStage, timings: PhaseTimings) => void;
  /** Told how a session ended that the server gave to a handshake that then failed. */
  readonly onAbandoned?: (end: SessionEnd) => void;
  /** Ends whatever the session waits for, but for its own end, when it is aborted; `http` must heed it too. */
  readonly cancel?: AbortSignal | undefined;
  /** The end of the probe that the session is part of; default: `limits.whole` from now on. */
  readonly whole?: Deadline;
}

/**
 * Opens a session with a server in the era that is asked for, over HTTP or stdio. `http` is the way to an http(s) target, which stays the caller's to close; a stdio target has none. Throws a ProbeFailure; then no
 * session and no process is left.
 */
export async function openSession(
  request: SessionRequest,
  http: Http | undefined,
  ports: SessionPorts,
): Promise<ProbeSession> {
  const target = settled(() => parseTarget(request.target));
  settled(() => checkHeaders(request.headers));
  const redaction = ports.redaction ?? new Redaction(secretsOf(secretParts(request)), ports.secrets);
  return await negotiate(request.era, erasOf(target, http, { request, ports, redaction }), redaction);
}

function erasOf(
  target: Target,
  http: Http | undefined,
  context: { readonly request: SessionRequest; readonly ports: SessionPorts; readonly redaction: Redaction },
): EraPort {
  const { request, ports, redaction } = context;
  const { limits, directory, environment } = request;
  const onExchange = ports.onExchange ?? (() => undefined);
  const whole = ports.whole ?? new Deadline(limits.whole);
  if (target.kind === "stdio") {
    const { cancel } = ports;
    return stdioEras({ target, environment, directory, limits, whole, redaction, cancel, onExchange });
  }
  if (target.kind !== "http") {
    throw new ProbeFailure("probe.settings", "settings", "the target is no running server but a contract in a file");
  }
  if (http === undefined) throw new Error("an http target needs a way to it");
  const named = Object.keys(request.headers).some((name) => name.toLowerCase() === "authorization");
  const basic = named || target.userinfo === undefined ? {} : { Authorization: basicAuthorization(target.userinfo) };
  const conversation = new HttpConversation({
    http,
    url: target.url,
    headers: { ...basic, ...request.headers },
    credentials: ports.credentials ?? (() => ({})),
    allowRedirects: request.allowRedirects,
    allowance: new Allowance(limits, whole),
    redaction,
    onUnauthorized: ports.onUnauthorized,
    cancel: ports.cancel,
    onExchange,
  });
  return httpEras(conversation, new Rpc(conversation), { onAbandoned: ports.onAbandoned ?? (() => undefined) });
}

function secretParts({ target, headers, environment }: SessionRequest) {
  return { target, headers, environment };
}

/** What the user has to set in another way ends as a failure of the settings. */
function settled<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    throw new ProbeFailure("probe.settings", "settings", error.message.slice(0, 200), { cause: error });
  }
}
