/** Tokens by what they look like, and what they are. A policy is read by many; what is secret stands in the workflow. */
const SECRETS: readonly { readonly what: string; readonly looks: RegExp }[] = [
  { what: "a token of GitHub", looks: /\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{20,})/ },
  { what: "a token of Slack", looks: /\bx(?:ox[abeoprs]|app)-[A-Za-z0-9-]{10,}/ },
  { what: "the address of a Slack webhook", looks: /\bhooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\// },
  {
    what: "the address of a Teams webhook",
    looks: /\.webhook\.office\.com\/|\b(?:logic\.azure|powerplatform|powerautomate)\.com\b.*[?&]sig=/,
  },
  { what: "a token of Atlassian", looks: /\bAT(?:ATT|CTT|BB|SSP)[A-Za-z0-9]?[A-Za-z0-9_=-]{16,}/ },
  { what: "a token of GitLab", looks: /\bgl(?:pat|dt|rt|cbt)-[A-Za-z0-9_-]{16,}/ },
  { what: "a token of npm", looks: /\bnpm_[A-Za-z0-9]{30,}/ },
  { what: "a key of a model provider", looks: /\bsk-[A-Za-z0-9_-]{20,}/ },
  { what: "a key of AWS", looks: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { what: "a key of Google", looks: /\bAIza[A-Za-z0-9_-]{30,}/ },
  { what: "a JSON web token", looks: /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/ },
  { what: "a private key", looks: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { what: "an Authorization header", looks: /\b(?:Bearer|Basic) [A-Za-z0-9+/._~-]{16,}=*/i },
  { what: "an address with a password", looks: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/@:]*:[^\s/@]+@/i },
];

/** A value that must not stand in a file: where, and what it looks like. It never holds the value. */
export interface FoundSecret {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Every text of a value, keys included, that looks like a secret. */
export function secretsIn(value: unknown, path: readonly (string | number)[] = []): readonly FoundSecret[] {
  if (typeof value === "string") {
    const found = SECRETS.find(({ looks }) => looks.test(value));
    return found === undefined ? [] : [{ path, message: messageOf(found.what) }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => secretsIn(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const inKey = SECRETS.find(({ looks }) => looks.test(key));
    // The key itself must not be shown as part of a path.
    if (inKey !== undefined) return [{ path, message: messageOf(`${inKey.what} as a key`) }];
    return secretsIn(member, [...path, key]);
  });
}

function messageOf(what: string): string {
  return `looks like ${what}, and no secret belongs into this file: revoke it, and hand it over as a secret of the workflow`;
}
