import type { SideRequest } from "./capture.ts";
import { commandLineSecrets } from "./command-line-secrets.ts";
import { secretSpellings } from "./foreign-text.ts";
import { namesCredential } from "./masked-text.ts";
import { percentDecoded } from "./percent-decoded.ts";
import { isReadable } from "./readable-text.ts";

/**
 * Everything in a request that must be masked before anything is logged: header values and their part after a scheme like
 * `Bearer`, the values of the environment, of a URL the user information and the values of the query, and what a command line
 * holds of the kind. Left out are plain words in a query that no name speaks of, and values shorter than four characters: masking
 * them would blank out half of a log and hide nothing.
 */
export function secretsOf(request: SideRequest): readonly string[] {
  return distinct(secretsIn(request).map(({ value }) => value)).filter((value) => value.length >= 4);
}

/**
 * Those secrets of a request that are surely credentials: they must not stand in a contract even when the server shows them.
 * Surely, because a replaced word changes what is compared: the name speaks of a credential (a tenant or a mode is none),
 * and the value is no word that a server could use by itself.
 */
export function credentialsIn(request: SideRequest): readonly string[] {
  const credentials = secretsIn(request).filter(({ name, value }) => CREDENTIAL_NAME.test(name) && isNoWord(value));
  return distinct(credentials.map(({ value }) => value));
}

/** What a log must not show of a target, as it can be spelled; nothing shorter than eight characters, such as `true`. */
export function maskedParts(target: string): readonly string[] {
  return secretSpellings(secretsOf({ target })).filter((part) => part.length >= 8);
}

/** The value of a Basic `Authorization` header (RFC 7617) for `user:password`. */
export function basicAuthorization(userinfo: string): string {
  return `Basic ${Buffer.from(userinfo, "utf8").toString("base64")}`;
}

interface NamedSecret {
  readonly name: string;
  readonly value: string;
}

const CREDENTIAL_NAME =
  /authorization|cookie|token|secret|passw|credential|api[-_]?key|access[-_]?key|private[-_]?key|signature|^(?:key|sig|code)$/i;

/** Whether a value is surely no word that a server could use by itself, so that it may be replaced wherever it stands. */
export function isNoWord(value: string): boolean {
  return value.length >= 20 || (value.length >= 10 && /\d/.test(value) && /\p{L}/u.test(value));
}

function secretsIn(request: SideRequest): readonly NamedSecret[] {
  const headers = Object.entries(request.headers ?? {}).flatMap(([name, value]) =>
    [value, ...credentialsOf(value)].map((part) => ({ name, value: part })),
  );
  const variables = Object.entries(request.environment ?? {}).map(([name, value]) => ({ name, value }));
  return [...headers, ...variables, ...urlSecrets(request.target.trim())];
}

function urlSecrets(target: string): readonly NamedSecret[] {
  // What cannot be used as a target is looked through as well: its error is shown.
  if (target.startsWith("stdio:") || (target.includes("://") && !(/^https?:/i.test(target) && URL.canParse(target)))) {
    return commandLineSecrets(target).map((value) => ({ name: "password", value }));
  }
  if (!/^https?:/i.test(target) || !URL.canParse(target)) return [];
  const url = new URL(target);
  const query = [...url.searchParams]
    .map(([name, value]) => ({ name, value }))
    .filter(({ name, value }) => CREDENTIAL_NAME.test(name) || namesCredential(name) || !isReadable(value));
  if (url.username === "" && url.password === "") return query;
  const [user = "", password = ""] = [url.username, url.password].map(percentDecoded);
  const basic = basicAuthorization(`${user}:${password}`);
  // A token is often given as the user, without a password.
  const parts = password === "" ? [url.username, user] : [url.password, password];
  return [...query, ...[...parts, basic, ...credentialsOf(basic)].map((value) => ({ name: "password", value }))];
}

/** What a header value holds behind its scheme; inside Basic, the user information and the password. */
function credentialsOf(headerValue: string): readonly string[] {
  const [, scheme = "", credentials = ""] = /^(\S+)[ \t]+(\S.*)$/.exec(headerValue) ?? [];
  if (credentials === "") return [];
  if (scheme.toLowerCase() !== "basic") return [credentials];
  const userinfo = Buffer.from(credentials, "base64").toString("utf8");
  return [credentials, userinfo, userinfo.slice(userinfo.indexOf(":") + 1)];
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
