import { describeUrl } from "../../target.ts";
import type { ResourceMetadata } from "./resource-metadata.ts";
import type { Clean } from "./secrets-of-authentication.ts";

/** What a server says of how to log in to it, fit for a report. */
export interface LoginFacts {
  /** Where it says so. */
  readonly metadataUrl: string;
  readonly resource: string;
  /** Their issuers; at most ten. */
  readonly authorizationServers: readonly string[];
  /** At most a hundred. */
  readonly scopes: readonly string[];
}

/** The facts of a report from a server's metadata: no secrets, no endless texts. */
export function loginFacts(metadata: ResourceMetadata, clean: Clean): LoginFacts {
  return {
    metadataUrl: clean(describeUrl(metadata.url), 300),
    resource: clean(metadata.resource, 300),
    authorizationServers: metadata.authorizationServers.slice(0, 10).map((issuer) => clean(issuer, 300)),
    scopes: metadata.scopes.slice(0, 100).map((scope) => clean(scope, 100)),
  };
}
