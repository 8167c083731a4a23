/**
 * The formats that can be asserted, each as a pattern of its strings and one of them that people know. All other names are
 * annotations, whoever asserts (JSON Schema 2020-12 validation, 7.2.1).
 */
export const ASSERTED_FORMATS: ReadonlyMap<string, { readonly pattern: string; readonly example: string }> = new Map(
  Object.entries({
    date: { pattern: whole(date()), example: "2027-01-31" },
    time: { pattern: whole(time()), example: "12:30:00Z" },
    "date-time": { pattern: whole(`${date()}[Tt]${time()}`), example: "2027-01-31T12:30:00Z" },
    duration: { pattern: whole(duration()), example: "P1D" },
    email: { pattern: whole(`${word()}(?:\\.${word()})*@${label()}(?:\\.${label()})+`), example: "ada@example.com" },
    hostname: { pattern: whole(`${label()}(?:\\.${label()})*`), example: "example.com" },
    ipv4: { pattern: whole(ipv4()), example: "192.0.2.1" },
    ipv6: { pattern: whole(ipv6()), example: "2001:db8::1" },
    uri: { pattern: whole(uri()), example: "https://example.com/" },
    uuid: { pattern: whole(uuid()), example: "123e4567-e89b-42d3-a456-426614174000" },
  }),
);

/** Texts of a format that whoever checks it is to take. */
const USUAL: ReadonlyMap<string, readonly string[]> = new Map([
  ["date", ["2027-01-31", "2024-02-29"]],
  ["time", ["12:30:00Z", "12:30:00.123Z"]],
  ["date-time", ["2027-01-31T12:30:00Z", "2027-01-31T12:30:00.123Z"]],
  ["duration", ["P1D", "PT1H30M"]],
  ["email", ["ada@example.com", "ada.lovelace+list@mail.example.org"]],
  ["hostname", ["example.com", "a-1.example.org"]],
  ["ipv4", ["192.0.2.1", "255.255.255.255"]],
  ["ipv6", ["2001:db8::1", "::1"]],
  ["uri", ["https://example.com/", "https://example.com:8080/a/b?c=d#e"]],
  [
    "uuid",
    [
      "123e4567-e89b-12d3-a456-426614174000",
      "123e4567-e89b-42d3-a456-426614174000",
      "018f4e8a-7b7c-7d3e-9f00-123456789abc",
    ],
  ],
]);

/** Whether a check takes the usual texts of a format; `false` for a format of which none are known. */
export function takesUsual(format: string, takes: (text: string) => boolean): boolean {
  return USUAL.get(format)?.every(takes) === true;
}

/** A text of each further format that JSON Schema (2020-12 validation, 7.3) or OpenAPI names, which people know. */
const FURTHER_EXAMPLES: ReadonlyMap<string, string> = new Map([
  ["idn-email", "ada@example.com"],
  ["idn-hostname", "example.com"],
  ["url", "https://example.com/"],
  ["uri-reference", "/a"],
  ["iri", "https://example.com/"],
  ["iri-reference", "/a"],
  ["uri-template", "/{a}"],
  ["json-pointer", "/a"],
  ["relative-json-pointer", "0/a"],
  ["regex", "a"],
  ["byte", "YQ=="],
]);

/** A text of a format; `undefined` for a name that no standard gives a meaning. */
export function exampleOfFormat(name: string): string | undefined {
  return ASSERTED_FORMATS.get(name)?.example ?? FURTHER_EXAMPLES.get(name);
}

function whole(source: string): string {
  return `^(?:${source})$`;
}

/** RFC 3339, full-date, with the days that each month has. */
function date(): string {
  const long = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])";
  const short = "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)";
  const leapYear = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
  return `(?:\\d{4}-(?:${long}|${short}|02-(?:0[1-9]|1\\d|2[0-8]))|${leapYear}-02-29)`;
}

/** RFC 3339, full-time, without leap seconds. */
function time(): string {
  const clock = "(?:[01]\\d|2[0-3]):[0-5]\\d";
  return `${clock}:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-]${clock})`;
}

/** RFC 3339, appendix A. */
function duration(): string {
  const clock = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
  const days = "(?:\\d+D|\\d+M(?:\\d+D)?|\\d+Y(?:\\d+M(?:\\d+D)?)?)";
  return `P(?:${days}(?:${clock})?|${clock}|\\d+W)`;
}

/** RFC 5322, atext: what a local part is made of between its dots. */
function word(): string {
  return "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
}

/** RFC 1123, 2.1. */
function label(): string {
  return "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
}

/** RFC 3986, IPv4address. */
function ipv4(): string {
  const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  return `(?:${octet}\\.){3}${octet}`;
}

/** RFC 3986, IPv6address: `::` stands for what is left of eight groups, and the last two may be an IPv4 address. */
function ipv6(): string {
  const group = "[0-9A-Fa-f]{1,4}";
  const last = `(?:${group}:${group}|${ipv4()})`;
  const before = (most: number) => (most === 0 ? "" : `(?:(?:${group}:){0,${most - 1}}${group})?`);
  const shortened = [5, 4, 3, 2, 1, 0].map((behind) => `${before(5 - behind)}::(?:${group}:){${behind}}${last}`);
  return [`(?:${group}:){6}${last}`, ...shortened, `${before(6)}::${group}`, `${before(7)}::`].join("|");
}

/** RFC 3986, a URI by its characters: a scheme, and what may stand behind it. */
function uri(): string {
  return "[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+";
}

/** RFC 4122. */
function uuid(): string {
  const digits = (count: number) => `[0-9A-Fa-f]{${count}}`;
  return [8, 4, 4, 4, 12].map(digits).join("-");
}
