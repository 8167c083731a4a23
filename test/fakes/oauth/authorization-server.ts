import { createPublicKey, randomBytes } from "node:crypto";
import { decodeJwt, jwtVerify } from "jose";
import { type Answer, RecordingServer, type SeenRequest, type ServerIdentity } from "./recording-server.ts";

/** A client that is registered, and how it proves itself. */
export type RegisteredClient = { readonly id: string } & (
  | { readonly secret: string }
  | { readonly publicKey: string; readonly algorithm: string }
);

export interface AuthorizationServerSettings {
  readonly clients: readonly RegisteredClient[];
  /** What may be asked for. */
  readonly scopes?: readonly string[];
  /** Of the issuer, for a server with several; begins with a slash. */
  readonly path?: string;
  /**
   * Where its metadata are: RFC 8414, or OpenID Connect Discovery before or after the issuer's path. Only the last one is the
   * place of OpenID's own specification.
   */
  readonly metadataAt?: "oauth" | "openid-before-path" | "openid-after-path";
  readonly secretMethods?: readonly ("client_secret_basic" | "client_secret_post")[];
  /** Fields of the metadata that are other than they should be. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Fields of a granted answer that are other than they should be. */
  readonly grant?: Readonly<Record<string, unknown>>;
}

interface Grant {
  readonly clientId: string;
  readonly resource: string;
  readonly scopes: readonly string[];
}

/** Seconds that an assertion may hold at most. */
const LONGEST_ASSERTION = 600;

class TokenError extends Error {
  readonly code: string;

  constructor(code: string, description: string) {
    super(description);
    this.code = code;
  }
}

/**
 * A stateful fake of an authorization server with the client-credentials grant: RFC 6749 (sections 2.3.1, 4.4, 5.2), RFC 7523
 * for assertions, RFC 8707 for resources, RFC 8414 for its metadata. Tokens are opaque, and only what it issued is a token.
 */
export class FakeAuthorizationServer extends RecordingServer {
  /** Resources that tokens can be had for. */
  readonly resources = new Set<string>();
  readonly #settings: AuthorizationServerSettings;
  readonly #grants = new Map<string, Grant>();
  readonly #usedAssertions = new Set<string>();

  constructor(settings: AuthorizationServerSettings, identity?: ServerIdentity) {
    super(identity);
    this.#settings = settings;
  }

  get issuer(): string {
    return this.origin + (this.#settings.path ?? "");
  }

  get tokenPath(): string {
    return `${this.#settings.path ?? ""}/oauth/token`;
  }

  get metadataPath(): string {
    const { path = "", metadataAt = "oauth" } = this.#settings;
    if (metadataAt === "oauth") return `/.well-known/oauth-authorization-server${path}`;
    return metadataAt === "openid-before-path"
      ? `/.well-known/openid-configuration${path}`
      : `${path}/.well-known/openid-configuration`;
  }

  /** Every token that it issued, in order. */
  get tokens(): readonly string[] {
    return [...this.#grants.keys()];
  }

  /** What a token is good for; `undefined` = it is none. */
  grantOf(token: string): Grant | undefined {
    return this.#grants.get(token);
  }

  /** Makes every token worthless that was issued until now. */
  revokeAll(): void {
    this.#grants.clear();
  }

  protected override async answer(request: SeenRequest): Promise<Answer> {
    if (request.path === this.metadataPath && request.method === "GET") return { status: 200, body: this.#metadata() };
    if (request.path !== this.tokenPath) return { status: 404, body: { error: "not_found" } };
    try {
      return { status: 200, headers: { "cache-control": "no-store" }, body: await this.#issue(request) };
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      const usedBasic = error.code === "invalid_client" && request.headers.authorization !== undefined;
      return {
        status: error.code === "invalid_client" ? 401 : 400,
        headers: usedBasic ? { "www-authenticate": 'Basic realm="token"' } : {},
        body: { error: error.code, error_description: error.message },
      };
    }
  }

  #metadata(): Readonly<Record<string, unknown>> {
    const { secretMethods = ["client_secret_basic"], scopes = [], metadata } = this.#settings;
    return {
      issuer: this.issuer,
      token_endpoint: this.origin + this.tokenPath,
      grant_types_supported: ["client_credentials"],
      token_endpoint_auth_methods_supported: [...secretMethods, "private_key_jwt"],
      scopes_supported: scopes,
      ...metadata,
    };
  }

  async #issue(request: SeenRequest): Promise<Readonly<Record<string, unknown>>> {
    const type = request.headers["content-type"]?.split(";")[0];
    if (request.method !== "POST" || type !== "application/x-www-form-urlencoded") {
      throw new TokenError("invalid_request", "it must be a POST of a form");
    }
    const form = new URLSearchParams(request.body);
    if (new Set(form.keys()).size !== form.size) throw new TokenError("invalid_request", "a parameter comes twice");
    const clientId = await this.#authenticate(request, form);
    if (form.get("grant_type") !== "client_credentials")
      throw new TokenError("unsupported_grant_type", "no such grant");
    const resource = form.get("resource") ?? "";
    if (!this.resources.has(resource)) throw new TokenError("invalid_target", `no such resource: "${resource}"`);
    const scopes = (form.get("scope") ?? "").split(" ").filter((scope) => scope !== "");
    const unknown = scopes.find((scope) => this.#settings.scopes?.includes(scope) !== true);
    if (unknown !== undefined) throw new TokenError("invalid_scope", `no such scope: ${unknown}`);
    const token = randomBytes(24).toString("base64url");
    this.#grants.set(token, { clientId, resource, scopes });
    const scope = scopes.join(" ");
    return { access_token: token, token_type: "Bearer", expires_in: 300, scope, ...this.#settings.grant };
  }

  /** The id of the client, once it has proved itself by exactly one method (RFC 6749, section 2.3). */
  async #authenticate({ headers }: SeenRequest, form: URLSearchParams): Promise<string> {
    const { authorization } = headers;
    const methods = [authorization, form.get("client_secret"), form.get("client_assertion")];
    if (methods.filter((method) => method !== undefined && method !== null).length !== 1) {
      throw new TokenError("invalid_request", "exactly one method of client authentication is wanted");
    }
    if (form.has("client_assertion")) return await this.#checkAssertion(form);
    const [id, secret] =
      authorization === undefined
        ? [form.get("client_id") ?? "", form.get("client_secret") ?? ""]
        : basicCredentials(authorization);
    const method = authorization === undefined ? "client_secret_post" : "client_secret_basic";
    const { secretMethods = ["client_secret_basic"] } = this.#settings;
    if (!secretMethods.includes(method)) throw new TokenError("invalid_client", `${method} is not taken`);
    const client = this.#client(id);
    if (!("secret" in client) || client.secret !== secret) {
      // Careless, as some servers are: the client must not pass it on.
      throw new TokenError("invalid_client", `the secret ${secret} is wrong`);
    }
    return id;
  }

  async #checkAssertion(form: URLSearchParams): Promise<string> {
    const assertion = form.get("client_assertion") ?? "";
    if (form.get("client_assertion_type") !== "urn:ietf:params:oauth:client-assertion-type:jwt-bearer") {
      throw new TokenError("invalid_request", "no such type of assertion");
    }
    const id = String(decodeJwt(assertion).sub);
    const client = this.#client(id);
    if (!("publicKey" in client)) throw new TokenError("invalid_client", "the client has no key");
    const checks = {
      algorithms: [client.algorithm],
      issuer: id,
      subject: id,
      audience: this.issuer,
      requiredClaims: ["exp", "iat", "jti"],
      maxTokenAge: LONGEST_ASSERTION,
    };
    const { payload } = await jwtVerify(assertion, createPublicKey(client.publicKey), checks).catch(
      (error: unknown) => {
        throw new TokenError("invalid_client", `the assertion ${assertion} is not valid: ${String(error)}`);
      },
    );
    const { jti = "", exp = 0, iat = 0, aud } = payload;
    if (exp - iat > LONGEST_ASSERTION) throw new TokenError("invalid_client", "the assertion holds too long");
    if (Array.isArray(aud)) throw new TokenError("invalid_client", "the assertion has several audiences");
    if (this.#usedAssertions.has(jti)) throw new TokenError("invalid_client", "the assertion was used before");
    this.#usedAssertions.add(jti);
    if ((form.get("client_id") ?? id) !== id) throw new TokenError("invalid_client", "client_id is another client");
    return id;
  }

  #client(id: string): RegisteredClient {
    const client = this.#settings.clients.find((one) => one.id === id);
    if (client === undefined) throw new TokenError("invalid_client", "no such client");
    return client;
  }
}

/** Both halves are form-encoded before they are joined (RFC 6749, section 2.3.1). */
function basicCredentials(header: string): readonly [string, string] {
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/.exec(header)?.[1];
  if (encoded === undefined) throw new TokenError("invalid_client", "only Basic is taken");
  const userinfo = Buffer.from(encoded, "base64").toString("latin1");
  const colon = userinfo.indexOf(":");
  const decoded = (half: string) => new URLSearchParams(`half=${half}`).get("half") ?? "";
  return [decoded(userinfo.slice(0, colon)), decoded(userinfo.slice(colon + 1))];
}
