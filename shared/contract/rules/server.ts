import type { Bump, Rule, Severity } from "../rule.ts";

/** Rules about the server itself: capabilities, protocol versions, instructions, identity, cache hints. */
export const SERVER_RULES: readonly Rule[] = [
  row("capability-removed", "breaking", "major", "a capability is gone", "clients that use it fail"),
  row(
    "capability-subscribe-false",
    "breaking",
    "major",
    "resources can no longer be subscribed to",
    "subscriptions fail",
  ),
  row(
    "capability-listChanged-false",
    "risky",
    "minor",
    "changes of a list are no longer announced",
    "clients that wait for the announcement keep an old list",
  ),
  row("capability-extension-removed", "breaking", "major", "an extension is gone", "clients that use it fail"),
  row(
    "capability-extension-narrowed",
    "breaking",
    "major",
    "an extension offers less",
    "clients that use what is gone fail",
  ),
  row(
    "capability-added",
    "safe",
    "minor",
    "a capability, a flag, an extension or an older protocol version is added",
    "old clients work as before",
  ),
  row(
    "protocol-version-dropped",
    "breaking",
    "major",
    "a protocol version is no longer served",
    "clients that speak no other version cannot connect",
  ),
  row(
    "protocol-version-lowered",
    "breaking",
    "major",
    "the newest protocol version is gone",
    "clients lose what the newer version brought, or cannot connect",
  ),
  row(
    "protocol-version-raised",
    "safe",
    "minor",
    "a newer protocol version is served",
    "clients negotiate what they know",
  ),
  row(
    "instructions-changed",
    "review",
    "patch",
    "the server's instructions are added or changed",
    "the text tells models how to use the whole server",
  ),
  row(
    "instructions-removed",
    "risky",
    "minor",
    "the server's instructions are removed",
    "models use the server worse without them",
  ),
  row(
    "server-name-changed",
    "risky",
    "major",
    "the server has another name",
    "clients use it in configuration keys and as a prefix of tool names",
  ),
  row(
    "server-version-not-bumped",
    "breaking",
    "major",
    "the declared version rises less than the changes ask for",
    "users decide by the version whether they must look",
  ),
  row(
    "server-version-decreased",
    "breaking",
    "major",
    "the declared version goes down",
    "users and caches take the release for an older one",
  ),
  row(
    "contract-file-outdated",
    "breaking",
    "none",
    "the committed contract file is not what the candidate serves",
    "the next change is compared with it, and what it does not say can be taken away unseen",
  ),
  row(
    "cache-scope-widened",
    "risky",
    "minor",
    "a list that was private to one client may be cached for all",
    "a list that differs by authorization leaks",
  ),
  row(
    "cache-hint-changed",
    "notation",
    "none",
    "how long or how widely a list may be cached changes",
    "it delays the next refresh and promises nothing",
  ),
];

function row(id: string, severity: Severity, bump: Bump, change: string, why: string): Rule {
  return { id, area: "server", severity, bump, change, why };
}
