import * as z from "zod";
import { basicAuthorization } from "../../secrets.ts";
import { describeUrl } from "../../target.ts";
import { ProbeFailure } from "../failure.ts";
import type { AuthorizationServer } from "./authorization-server.ts";
import type { ClientKey } from "./client-key.ts";
import { type GuardedHttp, isForeignFailure } from "./guarded-http.ts";
import { formEncoded, type Secrets } from "./secrets-of-authentication.ts";

/** Who asks for a token, and by what it proves itself. */
export interface Client {
  readonly id: string;
  readonly proof: { readonly kind: "secret"; readonly secret: string } | ({ readonly kind: "key" } & ClientKey);
}

export interface TokenRequest {
  readonly client: Client;
  readonly server: AuthorizationServer;
  /** What the token is for (RFC 8707). */
  readonly resource: string;
  readonly scope: string | undefined;
  readonly http: GuardedHttp;
  /** Told of every secret that comes up. */
  readonly secrets: Secrets;
}

export interface IssuedToken {
  readonly value: string;
  /** Seconds that it holds, when the server says so. */
  readonly seconds: number | undefined;
}

/**
 * Asks for an access token by the client-credentials grant (RFC 6749, section 4.4; RFC 7523 for keys). Throws a ProbeFailure
 * `auth.token_endpoint` whose detail names the OAuth error, the status or the network failure.
 */
export async function requestToken(request: TokenRequest): Promise<IssuedToken> {
  const { server, http, secrets } = request;
  const place = describeUrl(server.tokenEndpoint);
  const fail = (detail: string) => new ProbeFailure("auth.token_endpoint", "token", secrets.clean(detail, 199));
  const { headers, parameters } = await proofOf(request);
  const grant = new URLSearchParams({ grant_type: "client_credentials", resource: request.resource, ...parameters });
  if (request.scope !== undefined) grant.set("scope", request.scope);
  const { status, text } = await http
    .send({
      method: "POST",
      url: server.tokenEndpoint,
      headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded", ...headers },
      body: grant.toString(),
      stage: "token",
    })
    .catch((error: unknown) => {
      throw isForeignFailure(error) ? fail(`${place}: ${error.message}`) : error;
    });
  const reply = readReply(text);
  // Some servers answer an error with status 200.
  if (reply.error !== undefined) throw fail(`${reply.error} (HTTP status ${status} of ${place})${said(reply)}`);
  if (status !== 200) throw fail(`${place}: HTTP status ${status}`);
  if (reply.token === undefined) throw fail(`${place}: the answer holds no token`);
  secrets.add(reply.token);
  if (!/^[\x21-\x7E]+$/.test(reply.token)) throw fail(`${place}: the token has characters that no header can carry`);
  if (reply.type?.toLowerCase() !== "bearer") {
    throw fail(`${place}: the token is of the type ${reply.type ?? "(none)"}, and only Bearer is spoken here`);
  }
  return { value: reply.token, seconds: reply.seconds };
}

interface Proof {
  readonly headers: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
}

async function proofOf({ client, server, secrets }: TokenRequest): Promise<Proof> {
  const { id, proof } = client;
  if (proof.kind === "key") {
    const { createPrivateKeyJwtAuth } = await import("@modelcontextprotocol/client");
    const options = { issuer: id, subject: id, privateKey: { ...proof.jwk }, alg: proof.algorithm };
    const parameters = new URLSearchParams({ client_id: id });
    // The issuer is the audience that every server must take; endpoints as audiences let one server pose as another.
    await createPrivateKeyJwtAuth({ ...options, audience: server.issuer })(
      new Headers(),
      parameters,
      server.tokenEndpoint,
    );
    secrets.add(parameters.get("client_assertion") ?? "");
    return { headers: {}, parameters: Object.fromEntries(parameters) };
  }
  if (server.secretMethod === "client_secret_post") {
    return { headers: {}, parameters: { client_id: id, client_secret: proof.secret } };
  }
  const authorization = basicAuthorization(`${formEncoded(id)}:${formEncoded(proof.secret)}`);
  return { headers: { authorization }, parameters: {} };
}

const Reply = z.object({
  access_token: z.string().min(1).optional().catch(undefined),
  token_type: z.string().optional().catch(undefined),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
  error: z.string().min(1).optional().catch(undefined),
  error_description: z.string().optional().catch(undefined),
});

interface TokenReply {
  readonly token?: string | undefined;
  readonly type?: string | undefined;
  readonly seconds?: number | undefined;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
}

function readReply(text: string): TokenReply {
  try {
    const reply = Reply.parse(JSON.parse(text));
    return {
      token: reply.access_token,
      type: reply.token_type,
      seconds: reply.expires_in,
      error: reply.error,
      description: reply.error_description,
    };
  } catch {
    return {};
  }
}

function said({ description }: TokenReply): string {
  return description === undefined ? "" : `: ${description}`;
}
