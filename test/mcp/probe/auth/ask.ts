import {
  type AuthenticationRequest,
  type Authenticator,
  createAuthenticator,
} from "../../../../shared/mcp/probe/auth/authenticator.ts";
import type { OpenHttp } from "../../../../shared/mcp/probe/auth/guarded-http.ts";
import { openConnection } from "../../../../shared/mcp/probe/connection.ts";
import { ProbeFailure } from "../../../../shared/mcp/probe/failure.ts";
import type { FailureClass } from "../../../../shared/mcp/probe/failure-classes.ts";
import type { ProbeAuthentication } from "../../../../shared/mcp/probe/model.ts";

/** What a login is made from, for a target; change what a test is about. */
export function aLogin(target: string, changes: Partial<AuthenticationRequest> = {}): AuthenticationRequest {
  return {
    target,
    headers: {},
    authentication: { kind: "none" },
    tls: {},
    limits: { exchange: 5000, whole: 60_000, bytes: 1_000_000, structure: 1_000_000, pages: 50 },
    ...changes,
  };
}

/** Client credentials with the secret that {@link SECRET} is; change what a test is about. */
export function bySecret(
  changes: Partial<Extract<ProbeAuthentication, { kind: "client-credentials" }>> = {},
): ProbeAuthentication {
  return { kind: "client-credentials", clientId: "probe", proof: { kind: "secret", secret: SECRET }, ...changes };
}

/** With characters that mean something in a form and in Basic. */
export const SECRET = "s3cr:t +%&=/ü";

/** A real connection, without a proxy. */
export const openHttp: OpenHttp = (origin, tls) => openConnection({ origin, tls, environment: {} });

/** How a request for the target ended: the status that is no refusal, or the failure. */
export type Ending = number | ProbeFailure;

/** An authenticator on real connections, with a clock that starts at 0 and stands still. */
export function authenticatorOf(login: AuthenticationRequest, clock = { milliseconds: 0 }): Authenticator {
  return createAuthenticator(login, { openHttp, now: () => clock.milliseconds, left: () => 60_000 });
}

/** Asks the target as a probe does: with the headers and the login, and once more when there is a token after a refusal. */
export async function ask(login: AuthenticationRequest, authenticator = authenticatorOf(login)): Promise<Ending> {
  const url = new URL(login.target);
  for (;;) {
    const authorization = authenticator.authorization();
    const headers = { ...login.headers, ...(authorization === undefined ? {} : { authorization }) };
    const http = openHttp(url, login.tls);
    const stage = "server/discover";
    const reply = await http.send({
      method: "POST",
      url,
      headers,
      body: "{}",
      stage,
      milliseconds: 5000,
      bytes: 10_000,
    });
    await reply.text();
    http.close();
    if (reply.status !== 401 && reply.status !== 403) return reply.status;
    const next = await authenticator.onUnauthorized({
      status: reply.status,
      url,
      stage,
      wwwAuthenticate: reply.headers["www-authenticate"],
      authorized: authorization !== undefined,
      detail: "",
    });
    if (next !== "retry") return next;
  }
}

/** The class of a failure and its detail; fails for what is none. */
export function failed(ending: Ending): { readonly failureClass: FailureClass; readonly detail: string } {
  if (!(ending instanceof ProbeFailure)) throw new Error(`it ended with ${ending}`);
  return { failureClass: ending.failureClass, detail: ending.detail };
}
