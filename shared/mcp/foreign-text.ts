/** Of a text of megabytes, one line shows no more; a secret is looked for in all of it. */
const LONGEST_TEXT = 8192;

/**
 * Text from a server, a child process or a reply, made fit for one line of an error message: secrets replaced by `***`,
 * white space folded, everything invisible (controls, bidirectional marks, private use) shown as `<U+200B>`, cut to
 * `length` characters.
 */
export function foreignText(
  text: string,
  options: { readonly secrets: readonly string[]; readonly length: number },
): string {
  const whole = withoutSecrets(text, options.secrets).trim();
  const line = whole
    .slice(0, LONGEST_TEXT)
    .replaceAll(TERMINAL_COLOURS, "")
    .trim()
    .replaceAll(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? " | " : blanks))
    .replaceAll(/[\t ]+/g, " ")
    .replaceAll(INVISIBLE, (character) => `<U+${codePoint(character).toString(16).toUpperCase().padStart(4, "0")}>`);
  const characters = Array.from(line);
  const isWhole = characters.length <= options.length && whole.length <= LONGEST_TEXT;
  return isWhole ? line : `${characters.slice(0, options.length).join("")}…`;
}

/** A text with every secret replaced by `***`, as it stands, as it looks inside JSON and inside a URL, and in Base64. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secretSpellings(secrets).reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}

/** The ways in which a secret can appear in a text, longest first so that a part never hides the whole. */
export function secretSpellings(secrets: readonly string[]): readonly string[] {
  const spellings = secrets.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    uriSpelling(secret),
    ...base64Spellings(secret),
  ]);
  return [...new Set(spellings)].filter((spelling) => spelling !== "").sort((a, b) => b.length - a.length);
}

function uriSpelling(secret: string): string {
  return encodeURIComponent(secret.toWellFormed());
}

/** With and without the padding, in both alphabets (RFC 4648): logins are sent so, and some servers show what was sent. */
function base64Spellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, "utf8");
  return [bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url")];
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what has to be found.
const TERMINAL_COLOURS = /\u001B\[[0-9;]*[A-Za-z]/g;
// Beside the classes: Hangul fillers and variation selectors, which show nothing either.
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[\u115F\u1160\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;
