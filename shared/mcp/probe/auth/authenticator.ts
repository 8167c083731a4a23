import { secretsOf } from "../../secrets.ts";
import { describeUrl, parseTarget } from "../../target.ts";
import { overWords } from "../allowance.ts";
import { ProbeFailure, type ProbeStage } from "../failure.ts";
import type { FailureClass } from "../failure-classes.ts";
import type { ProbeLimits, ProbeRequest } from "../model.ts";
import { chooseIssuer, readAuthorizationServer } from "./authorization-server.ts";
import { type Challenge, challengeParameter, parseChallenges } from "./challenge.ts";
import { GuardedHttp, type OpenHttp } from "./guarded-http.ts";
import { type LoginFacts, loginFacts } from "./login-facts.ts";
import { findMetadata, type ResourceMetadata, readNamedMetadata } from "./resource-metadata.ts";
import { Secrets } from "./secrets-of-authentication.ts";
import { type ClientCredentials, type Credentials, readSettings } from "./settings.ts";
import { requestToken } from "./token-request.ts";

/** The parts of a probe that a login depends on. */
export type AuthenticationRequest = Pick<ProbeRequest, "target" | "headers" | "authentication" | "tls" | "limits">;

export interface AuthenticationPorts {
  readonly openHttp: OpenHttp;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Milliseconds that the probe has left. */
  readonly left: () => number;
}

/** An answer 401 or 403 of the target. */
export interface Refusal {
  readonly status: number;
  /** The URL that answered. */
  readonly url: URL;
  /** The step that was refused. */
  readonly stage: ProbeStage;
  /** The header, raw; several of them joined by commas. */
  readonly wwwAuthenticate: string | undefined;
  /** Whether an Authorization header was sent. */
  readonly authorized: boolean;
  /** The beginning of the body, fit for the detail of a failure. */
  readonly detail: string;
}

/** How one probe proves who it is. */
export interface Authenticator {
  /**
   * The value of the Authorization header to send, to the target's own origin alone; `undefined` = none. A token of an
   * authorization server is there only once the target has refused a request without one, and until it ends.
   */
  authorization(): string | undefined;
  /** What follows from a refusal: `retry` = there is a token now, send the request once more; else why the probe ends. */
  onUnauthorized(refusal: Refusal): Promise<"retry" | ProbeFailure>;
  /** What the server says of how to log in to it; `undefined` = it was not asked, or has not said it. */
  readonly login: LoginFacts | undefined;
  /** What must be cut from every text: what was given, and tokens and assertions that came up since. */
  readonly secrets: readonly string[];
}

/**
 * Makes the login of one probe; nobody is asked anything before the first refusal. Throws a ProbeFailure `probe.settings` when
 * the settings contradict each other or the key cannot be used.
 */
export function createAuthenticator(request: AuthenticationRequest, ports: AuthenticationPorts): Authenticator {
  return new TargetAuthenticator(request, ports);
}

/** A refusal with its challenges read. */
interface Refused extends Refusal {
  readonly challenges: readonly Challenge[];
}

/** No exchange on the way to a token takes longer. */
const EXCHANGE_MILLISECONDS = 5000;

class TargetAuthenticator implements Authenticator {
  readonly #credentials: Credentials;
  readonly #secrets: Secrets;
  readonly #http: GuardedHttp | undefined;
  readonly #origin: string | undefined;
  readonly #ports: AuthenticationPorts;
  readonly #limits: ProbeLimits;
  #token: { readonly value: string; readonly endsAt: number } | undefined;
  #metadata: ResourceMetadata | undefined;

  constructor(request: AuthenticationRequest, ports: AuthenticationPorts) {
    const target = parseTarget(request.target);
    const url = target.kind === "http" ? target.url : undefined;
    this.#credentials = readSettings(request, target);
    this.#secrets = new Secrets(request.authentication, secretsOf(request));
    this.#origin = url?.origin;
    this.#ports = ports;
    this.#limits = request.limits;
    const exchange = Math.min(request.limits.exchange, EXCHANGE_MILLISECONDS);
    const milliseconds = () => Math.min(exchange, Math.floor(ports.left()));
    const { tls } = request;
    this.#http = url && new GuardedHttp({ target: url, tls, milliseconds, openHttp: ports.openHttp });
  }

  get login(): LoginFacts | undefined {
    return this.#metadata && loginFacts(this.#metadata, this.#secrets.clean);
  }

  get secrets(): readonly string[] {
    return this.#secrets.all;
  }

  authorization(): string | undefined {
    if (this.#credentials.kind === "bearer") return `Bearer ${this.#credentials.token}`;
    const token = this.#token;
    return token !== undefined && this.#ports.now() < token.endsAt ? `Bearer ${token.value}` : undefined;
  }

  async onUnauthorized(refusal: Refusal): Promise<"retry" | ProbeFailure> {
    const verdict = await this.#verdictOn(refusal);
    // What was cut off on the way to a token says nothing about the login.
    if (verdict === "retry" || this.#ports.left() >= 1) return verdict;
    return this.#failure("http.timeout_headers", refusal, `${overWords(this.#limits)} before the login was done`);
  }

  async #verdictOn(refusal: Refusal): Promise<"retry" | ProbeFailure> {
    try {
      return await this.#answer({ ...refusal, challenges: parseChallenges(refusal.wwwAuthenticate ?? "") });
    } catch (error) {
      if (error instanceof ProbeFailure) return error;
      throw error;
    }
  }

  async #answer(refused: Refused): Promise<"retry" | ProbeFailure> {
    const { authorized, url, status } = refused;
    const http = this.#http;
    if (http === undefined || url.origin !== this.#origin) {
      return this.#failure("http.redirect_cross_origin", refused, describeUrl(url));
    }
    if (status === 403) return this.#failure("auth.forbidden_or_origin", refused, refusedBecause(refused));
    if (this.#credentials.kind === "client") {
      // That the metadata is in order has been seen on the way to the token.
      if (authorized && this.authorization() !== undefined) {
        return this.#failure("auth.token_rejected", refused, refusedBecause(refused));
      }
      if (this.authorization() === undefined) await this.#obtainToken(this.#credentials, refused, http);
      return "retry";
    }
    const { authorizationServers } = await this.#readMetadata(refused, http);
    return authorized || this.#credentials.isSentByHeaders
      ? this.#failure("auth.token_rejected", refused, refusedBecause(refused))
      : this.#failure("auth.required", refused, `login at ${authorizationServers.join(", ")}`);
  }

  async #obtainToken(credentials: ClientCredentials, refused: Refused, http: GuardedHttp): Promise<void> {
    const metadata = await this.#findMetadata(refused, http);
    // Who names the authorization server needs no metadata that the server does not have.
    if (metadata instanceof ProbeFailure && credentials.issuer === undefined) throw metadata;
    const named = metadata instanceof ProbeFailure ? undefined : metadata;
    const options = { target: refused.url, http, clean: this.#secrets.clean };
    const issuer = chooseIssuer(credentials.issuer, named?.authorizationServers, options);
    const server = await readAuthorizationServer(issuer, options);
    const { value, seconds } = await requestToken({
      client: credentials.client,
      server,
      // Without the query, which may hold a secret of the target.
      resource: named?.resource ?? refused.url.origin + refused.url.pathname,
      scope:
        credentials.scope ?? challengeParameter(refused.challenges, "scope") ?? (named?.scopes.join(" ") || undefined),
      http,
      secrets: this.#secrets,
    });
    const milliseconds = seconds === undefined ? Number.POSITIVE_INFINITY : seconds * 1000;
    this.#token = { value, endsAt: this.#ports.now() + milliseconds };
  }

  async #readMetadata(refused: Refused, http: GuardedHttp): Promise<ResourceMetadata> {
    // Clients look at the well-known places too, but a 401 without a challenge is wrong whatever they hold (RFC 9110, 15.5.2).
    if (refused.challenges.length === 0) throw this.#failure("auth.401_no_challenge", refused, "");
    const metadata = await this.#findMetadata(refused, http);
    if (metadata instanceof ProbeFailure) throw metadata;
    return metadata;
  }

  /** The metadata that the challenge names, else that at the well-known places; a ProbeFailure when the server has none. */
  async #findMetadata(refused: Refused, http: GuardedHttp): Promise<ResourceMetadata | ProbeFailure> {
    if (this.#metadata !== undefined) return this.#metadata;
    const options = { server: refused.url, http, clean: this.#secrets.clean };
    const named = challengeParameter(refused.challenges, "resource_metadata");
    const metadata = named === undefined ? await findMetadata(options) : await readNamedMetadata(named, options);
    if (typeof metadata !== "string") {
      this.#metadata = metadata;
      return metadata;
    }
    const isBare = refused.challenges.length === 0;
    return this.#failure(isBare ? "auth.401_no_challenge" : "auth.401_no_resource_metadata", refused, metadata);
  }

  #failure(failureClass: FailureClass, { stage }: Refusal, detail: string): ProbeFailure {
    return new ProbeFailure(failureClass, stage, this.#secrets.clean(detail, 199));
  }
}

/** What the server says of its refusal (RFC 6750, section 3), else how its answer begins. */
function refusedBecause({ challenges, detail }: Refused): string {
  const error = challengeParameter(challenges, "error");
  const description = challengeParameter(challenges, "error_description");
  const scope = challengeParameter(challenges, "scope");
  const wanted = error === "insufficient_scope" && scope !== undefined ? `needs the scope ${scope}` : undefined;
  const said = [error, wanted, description].filter((part) => part !== undefined && part !== "");
  return said.length === 0 ? detail : said.join(": ");
}
