import { INJECTION_PATTERNS, type InjectionKind, type InjectionPattern } from "./injection-patterns.ts";
import { visibleText } from "./invisible-characters.ts";

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

/** Shorter texts hold no order. */
const SHORTEST = 16;

function firstMatch(pattern: InjectionPattern, text: string): string | undefined {
  for (const match of text.matchAll(pattern.matches)) {
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    if (pattern.unless?.(before, match[0]) !== true) return match[0];
  }
  return undefined;
}

/** One line, without invisible characters and typographic variants, so that spelling does not hide an order. */
function plainText(text: string): string {
  return visibleText(text)
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
