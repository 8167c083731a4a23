import type { InjectionKind, InjectionPattern } from "./injection-pattern.ts";
import { INJECTION_PATTERNS } from "./injection-patterns.ts";
import { FILE_SIGN, SECRET_FILE_NAME } from "./injection-words.ts";
import { visibleText } from "./invisible-characters.ts";
import { withoutMixedWords } from "./latin-looks.ts";

export interface Injection {
  readonly kind: InjectionKind;
  /** What the text does, in words that finish "the text …". */
  readonly what: string;
  /** The words that gave it away, at most 120 characters. */
  readonly excerpt: string;
}

/**
 * Every kind of injection that a text holds, once each, in the order of the table. `ownTools` are the names of the server's
 * tools: what a text says about one of them is judged less strictly than an order about somebody else's.
 */
export function injectionsIn(text: string, ownTools: readonly string[] = []): readonly Injection[] {
  if (text.length < SHORTEST || !/[\s<[]/.test(text)) return [];
  const plain = plainText(text);
  const found = new Map<InjectionKind, Injection>();
  for (const pattern of INJECTION_PATTERNS) {
    if (found.has(pattern.kind) || pattern.needs?.test(plain) === false) continue;
    const match = firstMatch(pattern, plain, ownTools);
    if (match !== undefined) {
      found.set(pattern.kind, { kind: pattern.kind, what: pattern.what, excerpt: shortened(match) });
    }
  }
  return [...found.values()];
}

/**
 * The path of a secret file that a text names, at most 120 characters; `undefined` when it names none. Naming one is no
 * attack by itself: tools for SSH do so.
 */
export function secretPathIn(text: string): string | undefined {
  if (!FILE_SIGN.test(text)) return undefined;
  const found = SECRET_FILE_NAME.exec(text);
  if (found === null) return undefined;
  const before = /[^\s"'`(]{0,80}$/.exec(text.slice(Math.max(0, found.index - 80), found.index))?.[0] ?? "";
  return shortened(before + found[0]);
}

/** Shorter texts hold no order. */
const SHORTEST = 16;

function firstMatch(pattern: InjectionPattern, text: string, ownTools: readonly string[]): string | undefined {
  for (const match of text.matchAll(pattern.matches)) {
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    const end = match.index + match[0].length;
    const surroundings = { after: text.slice(end, end + 200), ownTools };
    if (pattern.unless?.(before, match[0], surroundings) !== true) return match[0];
  }
  return undefined;
}

/** One line, without invisible characters, look-alike letters and typographic variants: spelling must hide no order. */
function plainText(text: string): string {
  return withoutMixedWords(visibleText(text))
    .normalize("NFKC")
    .replaceAll("*", "")
    .replaceAll(/&lt;/gi, "<")
    .replaceAll(/&gt;/gi, ">")
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\n[^\S\n]*\n/g, " . ")
    .replaceAll(/\s+/g, " ");
}

/**
 * What a notation (a pattern, a URI, a format) says in prose; `undefined` for one that holds no prose. Percent signs and
 * escapes stand for the characters that they encode: they must hide no order either.
 */
export function proseOf(notation: string): string | undefined {
  const read = notation.replaceAll(/(?:%[0-9A-F]{2})+/gi, decoded).replaceAll(/\\s[+*?]?|\[ \][+*?]?/g, " ");
  return PROSE.test(visibleText(read)) ? read : undefined;
}

/** Four words in a row. */
const PROSE = /(?<!\p{L})\p{L}{2,}(?:[^\p{L}\s]{0,3}\s+[^\p{L}\s]{0,3}\p{L}+){3}/u;

function decoded(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    return codes;
  }
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
