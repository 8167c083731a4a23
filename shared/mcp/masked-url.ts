import { hidden, joined, MASK, type Masked, namesCredential, plain, secret } from "./masked-text.ts";
import { percentDecoded } from "./percent-decoded.ts";
import { isReadable } from "./readable-text.ts";

/**
 * A word with a URL in it, of whatever scheme, as people may see it: no user information, no value of a query, no fragment, and
 * of the path the parts that are plain names, since many services take a credential there. Before the scheme may stand what
 * belongs to it (`jdbc:`). `undefined` for a word without a URL.
 */
export function maskedUrl(word: string): Masked | undefined {
  const [, before = "", scheme = "", rest = ""] = /^(.*?)([a-z][a-z0-9+.-]*:[/\\]{2})(.*)$/is.exec(word) ?? [];
  if (scheme === "") return undefined;
  const [place = "", fragment] = splitOnce(rest, "#");
  const [address = "", query] = splitOnce(place, "?");
  const slash = address.search(/[/\\]/);
  const authority = slash === -1 ? address : address.slice(0, slash);
  const path = slash === -1 ? "" : address.slice(slash);
  const at = authority.lastIndexOf("@");
  const host = authority.slice(at + 1);
  // A user name with a slash or a question mark ends the authority early, and the password would stand in the path.
  if (
    !/^(?:\[[0-9a-f:.]*\]|[\p{L}\d._-]*)(?::\d{0,5})?$/iu.test(host) ||
    /[^/\\]@/.test(rest.slice(authority.length))
  ) {
    return joined([maskedBefore(before), plain(scheme), secret(rest)]);
  }
  return joined([
    maskedBefore(before),
    plain(scheme),
    ...(at === -1 ? [] : [maskedUser(authority.slice(0, at)), plain("@")]),
    plain(host),
    maskedPath(path),
    ...(query === undefined ? [] : [plain("?"), maskedQuery(query)]),
    ...(fragment === undefined ? [] : [plain("#"), hidden(fragment)]),
  ]);
}

function maskedBefore(text: string): Masked {
  return text === "" || isReadable(text) ? plain(text) : hidden(text);
}

/** Both parts, and as they are sent: Basic authorization joins them (RFC 7617). A token is often given as the user alone. */
function maskedUser(userinfo: string): Masked {
  const [user = "", password] = splitOnce(userinfo, ":");
  const parts = password === undefined || password === "" ? [user] : [userinfo, password];
  return { text: MASK, secrets: [...parts, ...parts.map(percentDecoded)].filter((part) => part.length >= 4) };
}

/** A credential may have slashes itself: what lies between the first and the last of its parts is one as well. */
function maskedPath(path: string): Masked {
  const segments = path.split(/(?<=[/\\])|(?=[/\\])/);
  const isPlain = (segment: string) => /^[/\\]$/.test(segment) || isReadable(percentDecoded(segment));
  const first = segments.findIndex((segment) => !isPlain(segment));
  const last = segments.findLastIndex((segment) => !isPlain(segment));
  const { text, secrets } = joined(segments.map((segment) => (isPlain(segment) ? plain(segment) : hidden(segment))));
  return { text, secrets: first < last ? [...secrets, segments.slice(first, last + 1).join("")] : secrets };
}

function maskedQuery(query: string): Masked {
  return joined(
    query.split("&").map((parameter) => {
      const [name = "", value] = splitOnce(parameter, "=");
      if (value === undefined) return hidden(name);
      const masked = namesCredential(name) ? secret(value) : hidden(value);
      return joined([isReadable(name) ? plain(name) : hidden(name), plain("="), { ...masked, text: MASK }]);
    }),
    "&",
  );
}

function splitOnce(text: string, separator: string): readonly [string, string?] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + separator.length)];
}
