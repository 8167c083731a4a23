import { CaptureError } from "./capture-error.ts";

export { maskedParts, secretsOf } from "./secrets.ts";

/**
 * Reads HTTP headers from text, one `Name: value` a line; blank lines are skipped. Throws a CaptureError `headers`, whose
 * message never shows a value, for what {@link checkHeaders} refuses and for a line without a colon.
 */
export function parseHeaders(text: string): Record<string, string> {
  const headers = new Map<string, string>();
  const names = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const place = `line ${index + 1} of the headers`;
    const colon = line.indexOf(":");
    if (colon === -1) throw headerError(place, "has no colon", "write one `Name: value` a line");
    const name = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).replaceAll(/^[ \t]+|[ \t]+$/g, "");
    checkHeader(name, value, { place, names });
    headers.set(name, value);
  }
  // From entries: a header may be called `__proto__`.
  return Object.fromEntries(headers);
}

/**
 * Refuses headers that cannot or must not be sent: names that are no token (RFC 9110 section 5.1), values with control
 * characters, headers that the protocol or the transport owns, names given twice, and headers without a value or with a
 * scheme but no token (the mark of a secret that was not set). Throws a CaptureError `headers`.
 */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  const names = new Set<string>();
  for (const [name, value] of Object.entries(headers)) checkHeader(name, value, { place: "the set of headers", names });
}

/** Checks one header of a set; `names` holds those before it, in lower case. */
function checkHeader(
  name: string,
  value: string,
  context: { readonly place: string; readonly names: Set<string> },
): void {
  const { place, names } = context;
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    throw headerError(place, "has a name that is no header name", "write one `Name: value` a line");
  }
  if (OWNED.has(name.toLowerCase()) || name.toLowerCase().startsWith("mcp-")) {
    throw headerError(place, `sets ${name}, which the protocol sets itself`, "remove it");
  }
  if (!/^[\t\x20-\x7E\x80-\xFF]*$/.test(value)) {
    throw headerError(
      place,
      `gives ${name} a value with characters that a header cannot carry`,
      "check the secret for line breaks",
    );
  }
  if (value.trim() === "" || (name.toLowerCase() === "authorization" && /^(bearer|basic|token)$/i.test(value.trim()))) {
    throw headerError(place, `gives ${name} no value`, "check that the secret it comes from is set for this run");
  }
  if (names.has(name.toLowerCase())) throw headerError(place, `gives ${name} a second time`, "give each header once");
  names.add(name.toLowerCase());
}

/** Decided by the message or the connection; a value from outside would break the exchange. */
const OWNED: ReadonlySet<string> = new Set([
  "accept",
  "connection",
  "content-length",
  "content-type",
  "expect",
  "host",
  "keep-alive",
  "last-event-id",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

function headerError(place: string, problem: string, next: string): CaptureError {
  const subject = place.charAt(0).toUpperCase() + place.slice(1);
  return new CaptureError("headers", `${subject} ${problem}; ${next}.`);
}
