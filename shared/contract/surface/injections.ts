import {
  FILE_SIGN,
  INJECTION_PATTERNS,
  type InjectionKind,
  type InjectionPattern,
  SECRET_FILE_NAME,
} from "./injection-patterns.ts";
import { visibleText } from "./invisible-characters.ts";
import { withoutMixedWords } from "./latin-looks.ts";

export interface Injection {
  readonly kind: InjectionKind;
  /** What the text does, in words that finish "the text …". */
  readonly what: string;
  /** The words that gave it away, at most 120 characters. */
  readonly excerpt: string;
}

/** Every kind of injection that a text holds, once each, in the order of the table. */
export function injectionsIn(text: string): readonly Injection[] {
  if (text.length < SHORTEST || !/[\s<[]/.test(text)) return [];
  const plain = plainText(text);
  const found = new Map<InjectionKind, Injection>();
  for (const pattern of INJECTION_PATTERNS) {
    if (found.has(pattern.kind) || pattern.needs?.test(plain) === false) continue;
    const match = firstMatch(pattern, plain);
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

function firstMatch(pattern: InjectionPattern, text: string): string | undefined {
  for (const match of text.matchAll(pattern.matches)) {
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    if (pattern.unless?.(before, match[0]) !== true) return match[0];
  }
  return undefined;
}

/** One line, without invisible characters, look-alike letters and typographic variants: spelling must hide no order. */
function plainText(text: string): string {
  return withoutMixedWords(visibleText(text))
    .normalize("NFKC")
    .replaceAll("*", "")
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\n[^\S\n]*\n/g, " . ")
    .replaceAll(/\s+/g, " ");
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
