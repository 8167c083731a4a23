/**
 * A plain value of each format of JSON Schema (2020-12 validation, 7.3): a format is an annotation here, but a server may check
 * it, and whoever replays a call is to see the refusal that the call shows. Names and addresses are those kept for examples
 * (RFC 2606, RFC 5737, RFC 3849).
 */
const SAMPLES: ReadonlyMap<string, string> = new Map([
  ["date-time", "2025-01-31T12:00:00Z"],
  ["date", "2025-01-31"],
  ["time", "12:00:00Z"],
  ["duration", "P1D"],
  ["email", "a@example.com"],
  ["idn-email", "a@example.com"],
  ["hostname", "example.com"],
  ["idn-hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["uri", "https://example.com/"],
  ["url", "https://example.com/"],
  ["uri-reference", "/a"],
  ["iri", "https://example.com/"],
  ["iri-reference", "/a"],
  ["uri-template", "/{a}"],
  ["uuid", "00000000-0000-4000-8000-000000000000"],
  ["json-pointer", "/a"],
  ["relative-json-pointer", "0/a"],
  ["regex", "a"],
  ["byte", "YQ=="],
]);

/** A value that has a format; `undefined` for a format that JSON Schema does not define. */
export function sampleOfFormat(format: string): string | undefined {
  return SAMPLES.get(format);
}
