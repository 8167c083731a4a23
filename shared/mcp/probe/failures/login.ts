import { degraded, down, type FailureFacts } from "./facts.ts";

const LOGIN = "Have the server answer 401 as the MCP specification says, so that new clients find out where to log in.";

/** Causes in the login. */
export const LOGIN_FAILURES = {
  "auth.required": {
    severity: "ok",
    owner: "auth",
    rollback: "no",
    meaning: "The server asks for a login and says where, as it should; the probe was given no credentials.",
    next: "Give the probe credentials, so that it sees more than the login.",
  },
  "auth.401_no_challenge": degraded("auth", "twice", "The server answers 401 without WWW-Authenticate.", LOGIN),
  "auth.401_no_resource_metadata": degraded(
    "auth",
    "twice",
    "The server answers 401 and does not name its resource metadata.",
    LOGIN,
  ),
  "auth.metadata_unreachable": degraded(
    "auth",
    "twice",
    "The protected-resource metadata that the server names cannot be read.",
    LOGIN,
  ),
  "auth.metadata_resource_mismatch": degraded(
    "auth",
    "twice",
    "The protected-resource metadata is about another resource.",
    "Have its `resource` be the URL of the server.",
  ),
  "auth.token_endpoint": {
    severity: "unknown",
    owner: "auth",
    rollback: "hold",
    meaning: "The authorization server gave no token.",
    next: "Check the client id, its secret or key, the scopes, and that the authorization server works.",
  },
  "auth.token_rejected": {
    severity: "unknown",
    owner: "auth",
    rollback: "hold",
    meaning: "The server refuses the credentials that were sent.",
    next: "Check that the credentials are still valid, and meant for this server.",
  },
  "auth.forbidden_or_origin": down(
    "auth",
    "twice",
    "The server denies access (403).",
    "Check the scopes, the hosts and origins that the server allows, and the access rules in front of it.",
  ),
} as const satisfies Readonly<Record<string, FailureFacts>>;
