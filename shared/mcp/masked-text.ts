import { percentDecoded } from "./percent-decoded.ts";
import { isReadable } from "./readable-text.ts";

/** A part of a target as people may see it, and what was taken out of it. */
export interface Masked {
  readonly text: string;
  /** What must be masked wherever it appears. A plain word that was only hidden for caution is none: half a log would go. */
  readonly secrets: readonly string[];
}

export const MASK = "***";

/** A text that may be seen. */
export function plain(text: string): Masked {
  return { text, secrets: [] };
}

/** A text that is hidden and no secret: a folder with a name that a machine made. */
export function veiled(): Masked {
  return { text: MASK, secrets: [] };
}

/** A text that is hidden; plain words are no secret. */
export function hidden(text: string): Masked {
  return { text: MASK, secrets: text.split(/\s+/).every(isReadable) ? [] : secretsWithin(text) };
}

/** A text that is hidden and is a secret, whatever it looks like. */
export function secret(text: string): Masked {
  return { text: MASK, secrets: [text, ...secretsWithin(text)] };
}

/** Several parts in a row. */
export function joined(parts: readonly Masked[], separator = ""): Masked {
  return { text: parts.map(({ text }) => text).join(separator), secrets: parts.flatMap(({ secrets }) => secrets) };
}

/** Names behind which a credential stands: of options, variables, headers and parameters. */
export function namesCredential(name: string): boolean {
  return (
    /token|secret|pass|pwd|credential|key|auth|bearer|cookie|signature|session|jwt/i.test(name) ||
    name.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/).some((piece) => CREDENTIAL_WORDS.has(piece.toLowerCase()))
  );
}

const CREDENTIAL_WORDS: ReadonlySet<string> = new Set([
  "pat",
  "pw",
  "pin",
  "sig",
  "otp",
  "sas",
  "dsn",
  "code",
  "nonce",
]);

/** The text itself, and the pieces of it that are no plain words: a token in a header, in a list or in JSON. */
function secretsWithin(text: string): readonly string[] {
  const pieces = text.split(/[\s:=,;&@"'`{}[\]()$|<>*]+/).filter((piece) => piece !== text && !isReadable(piece));
  const decoded = [text, ...pieces].map(percentDecoded);
  return [text, ...pieces, ...decoded].filter((piece) => piece.length >= 4);
}
