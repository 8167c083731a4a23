/** How an account proves itself to a ticket system. */
export type Credentials =
  /** A personal access token of Jira Data Center, an OAuth token, a token of GitHub. */
  | { readonly kind: "bearer"; readonly token: string }
  /** Jira Cloud takes an e-mail address with an API token. */
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  /** ServiceNow's header `x-sn-apikey`. */
  | { readonly kind: "api-key"; readonly key: string };

/** The headers of a request with these credentials. */
export function authorizationOf(credentials: Credentials): Readonly<Record<string, string>> {
  switch (credentials.kind) {
    case "bearer":
      return { authorization: `Bearer ${credentials.token}` };
    case "basic":
      return { authorization: `Basic ${base64(`${credentials.username}:${credentials.password}`)}` };
    case "api-key":
      return { "x-sn-apikey": credentials.key };
  }
}

/** What must never be shown: the secret itself, as base64, and inside the base64 that a header carries. */
export function secretsOf(credentials: Credentials): readonly string[] {
  switch (credentials.kind) {
    case "bearer":
      return [credentials.token, base64(credentials.token)];
    case "basic": {
      const { username, password } = credentials;
      return [password, base64(password), base64(`${username}:${password}`)];
    }
    case "api-key":
      return [credentials.key, base64(credentials.key)];
  }
}

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}
