import type { Target } from "../../target.ts";
import { ProbeFailure } from "../failure.ts";
import type { ProbeRequest } from "../model.ts";
import { readClientKey } from "./client-key.ts";
import type { Client } from "./token-request.ts";

/** What a probe has to show. */
export type Credentials =
  | {
      readonly kind: "none";
      /** Whether a header that is sent anyway, or the URL's user information, is a credential. */
      readonly isSentByHeaders: boolean;
    }
  | { readonly kind: "bearer"; readonly token: string; readonly isSentByHeaders: boolean }
  | ClientCredentials;

export interface ClientCredentials {
  readonly kind: "client";
  readonly client: Client;
  /** What is asked for; without it what the server names. */
  readonly scope: string | undefined;
  /** The issuer that is expected. */
  readonly issuer: string | undefined;
}

/** The credentials of a probe, once they are known to be usable. Throws a ProbeFailure `probe.settings`. */
export function readSettings(
  { authentication, headers }: Pick<ProbeRequest, "authentication" | "headers">,
  target: Target,
): Credentials {
  const names = Object.keys(headers);
  const userinfo = target.kind === "http" ? target.userinfo : undefined;
  const isSentByHeaders = userinfo !== undefined || names.some((name) => CREDENTIAL_HEADER.test(name));
  if (authentication.kind === "none") return { kind: "none", isSentByHeaders };
  if (target.kind !== "http") {
    throw settings("only http and https targets take authentication; a process gets credentials by its environment");
  }
  if (userinfo !== undefined || names.some((name) => name.toLowerCase() === "authorization")) {
    throw settings("the URL or a header gives authorization beside the authentication; keep one of them");
  }
  if (authentication.kind === "bearer") {
    const token = headerToken(authentication.token);
    return { kind: "bearer", token, isSentByHeaders };
  }
  const { clientId, proof, issuer } = authentication;
  const scope = authentication.scope?.trim() || undefined;
  if (clientId === "") throw settings("the client id is empty");
  if (proof.kind === "private-key") {
    const key = readClientKey(proof.key, proof.algorithm);
    return { kind: "client", client: { id: clientId, proof: { kind: "key", ...key } }, scope, issuer };
  }
  if (proof.secret === "") throw settings("the client secret is empty");
  return { kind: "client", client: { id: clientId, proof }, scope, issuer };
}

// A credential by its name. A wrong one must not pass for none at all, for `auth.required` is healthy: rather too many.
const CREDENTIAL_HEADER = /auth|cookie|token|secret|passw|credential|key|signature|session|assertion/i;

function headerToken(token: string): string {
  if (token === "") throw settings("the token is empty");
  if (!/^[\x21-\x7E]+$/.test(token)) throw settings("the token has characters that no header can carry");
  return token;
}

function settings(detail: string): ProbeFailure {
  return new ProbeFailure("probe.settings", "settings", detail);
}
