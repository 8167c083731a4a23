import type { FakeAuthorizationServer } from "./authorization-server.ts";
import { type Answer, RecordingServer, type SeenRequest, type ServerIdentity } from "./recording-server.ts";

export interface ProtectedResourceSettings {
  /** Of the resource; default `/mcp`. */
  readonly path?: string;
  /** Whether its metadata are at the well-known place for its path (default) or for the host. */
  readonly metadataAt?: "path" | "host";
  /** Fields of the metadata that are other than they should be. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** What a token must be good for. */
  readonly scopes?: readonly string[];
  /** The challenge of a 401; `null` = none. Default: Bearer with the place of the metadata. */
  readonly challenge?: (metadataUrl: string) => string | null;
}

/** A stateful fake of a protected resource: RFC 6750 for tokens and challenges, RFC 9728 for its metadata. */
export class FakeProtectedResource extends RecordingServer {
  readonly #authorizationServer: FakeAuthorizationServer;
  readonly #settings: ProtectedResourceSettings;

  constructor(
    authorizationServer: FakeAuthorizationServer,
    settings: ProtectedResourceSettings = {},
    identity?: ServerIdentity,
  ) {
    super(identity);
    this.#authorizationServer = authorizationServer;
    this.#settings = settings;
  }

  override async listen(): Promise<this> {
    await super.listen();
    this.#authorizationServer.resources.add(this.resource);
    return this;
  }

  get resource(): string {
    return this.origin + this.#path;
  }

  get metadataPath(): string {
    const wellKnown = "/.well-known/oauth-protected-resource";
    return this.#settings.metadataAt === "host" ? wellKnown : wellKnown + this.#path;
  }

  get #path(): string {
    return this.#settings.path ?? "/mcp";
  }

  protected override answer(request: SeenRequest): Answer {
    const path = request.path.split("?")[0];
    if (path === this.metadataPath) return { status: 200, body: this.#metadata() };
    if (path !== this.#path) return { status: 404, body: { error: "not_found" } };
    const { authorization } = request.headers;
    if (authorization === undefined) return this.#refusal(401, {});
    const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
    const grant = token === undefined ? undefined : this.#authorizationServer.grantOf(token);
    if (grant?.resource !== this.resource) {
      return this.#refusal(401, { error: "invalid_token", error_description: "no token of ours" });
    }
    const missing = this.#settings.scopes?.filter((scope) => !grant.scopes.includes(scope)) ?? [];
    if (missing.length > 0) {
      return this.#refusal(403, { error: "insufficient_scope", scope: this.#settings.scopes?.join(" ") ?? "" });
    }
    return { status: 200, body: { client: grant.clientId, scopes: grant.scopes } };
  }

  #metadata(): Readonly<Record<string, unknown>> {
    const scopes = this.#settings.scopes;
    return {
      resource: this.resource,
      authorization_servers: [this.#authorizationServer.issuer],
      ...(scopes === undefined ? {} : { scopes_supported: scopes }),
      bearer_methods_supported: ["header"],
      ...this.#settings.metadata,
    };
  }

  #refusal(status: 401 | 403, parameters: Readonly<Record<string, string>>): Answer {
    const metadataUrl = this.origin + this.metadataPath;
    const words = Object.entries(parameters).map(([name, value]) => `, ${name}="${value}"`);
    const own = `Bearer resource_metadata="${metadataUrl}"${words.join("")}`;
    const challenge = this.#settings.challenge === undefined ? own : this.#settings.challenge(metadataUrl);
    return { status, headers: challenge === null ? {} : { "www-authenticate": challenge }, body: { error: "refused" } };
  }
}
