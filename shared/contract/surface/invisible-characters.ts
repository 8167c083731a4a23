/**
 * Invisible characters in texts for people and models. Everything that Unicode calls default-ignorable or a format or
 * control character counts, except where writing needs it: tabs and line breaks, emoji (joiners, variation selectors and
 * the three subdivision flags), joiners inside scripts that shape with them, direction marks in right-to-left text, and
 * number signs of Arabic scripts, which are format characters with a glyph. The soft hyphen counts: it splits words that a
 * reviewer searches for, and no model needs it.
 */

const SUSPECT = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u{FFF9}-\u{FFFB}]/u;
const SUSPECTS = new RegExp(SUSPECT.source, "gu");

const ORDINARY = /[\t\n\r]|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}\u{13430}-\u{1343F}]/u;
const SUBDIVISION_FLAG =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;
const PICTOGRAPH_BEFORE = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?$/u;
const PICTOGRAPH_AFTER = /^\p{Extended_Pictographic}/u;
/** Scripts in which joiners choose the shape of letters (RFC 5892, appendix A.1 and A.2). */
const SHAPING =
  "[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}" +
  "\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}" +
  "\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]";
const SHAPING_BEFORE = new RegExp(`${SHAPING}$`, "u");
const SHAPING_AFTER = new RegExp(`^${SHAPING}`, "u");
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The code points of a text that a reader cannot see and that writing does not need there, in order of appearance. */
export function invisibleCodePoints(text: string): readonly number[] {
  return SUSPECT.test(text) ? positions(text).map((index) => text.codePointAt(index) ?? 0) : [];
}

/** A text without the characters that {@link invisibleCodePoints} tells. */
export function visibleText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  let visible = "";
  let from = 0;
  for (const index of positions(text)) {
    visible += text.slice(from, index);
    from = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
  }
  return visible + text.slice(from);
}

/** A code point for people: `U+200B zero-width space`. */
export function codePointName(codePoint: number): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  return `${code} ${NAMES.get(codePoint) ?? kindName(codePoint)}`;
}

function positions(text: string): readonly number[] {
  const inFlags = new Set<number>();
  for (const flag of text.matchAll(SUBDIVISION_FLAG)) {
    for (let index = flag.index; index < flag.index + flag[0].length; index += 1) inFlags.add(index);
  }
  const rightToLeft = RIGHT_TO_LEFT.test(text);
  return [...text.matchAll(SUSPECTS)]
    .map((match) => match.index)
    .filter((index) => !inFlags.has(index) && !isNeeded(text, index, rightToLeft));
}

function isNeeded(text: string, index: number, rightToLeft: boolean): boolean {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  if (ORDINARY.test(character)) return true;
  const before = text.slice(Math.max(0, index - 4), index);
  const after = text.slice(index + character.length, index + character.length + 2);
  switch (character) {
    case "\u200D":
      if (PICTOGRAPH_BEFORE.test(before) && PICTOGRAPH_AFTER.test(after)) return true;
      return SHAPING_BEFORE.test(before) && SHAPING_AFTER.test(after);
    case "\u200C":
      return SHAPING_BEFORE.test(before) && SHAPING_AFTER.test(after);
    case "\u200E":
    case "\u200F":
    case "\u061C":
      return rightToLeft && !/[\u200E\u200F\u061C]$/.test(before);
    case "\uFE0E":
    case "\uFE0F":
      return /[\p{Emoji}\p{S}]$/u.test(before);
    default:
      return isVariation(character) && hasVariations(before, character);
  }
}

function isVariation(character: string): boolean {
  return /[\u180B-\u180D\u180F\uFE00-\uFE0D\u{E0100}-\u{E01EF}]/u.test(character);
}

/** Whether the character before a variation selector is one that has registered variations of that kind. */
function hasVariations(before: string, selector: string): boolean {
  if (/[\u180B-\u180D\u180F]/.test(selector)) return /\p{Script=Mongolian}$/u.test(before);
  if (/[\uFE00-\uFE0D]/.test(selector)) return /[\p{Script=Han}\p{Sm}]$/u.test(before);
  return /\p{Script=Han}$/u.test(before);
}

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, "null"],
  [0x08, "backspace"],
  [0x1b, "escape"],
  [0x7f, "delete"],
  [0xad, "soft hyphen"],
  [0x34f, "combining grapheme joiner"],
  [0x61c, "Arabic letter mark"],
  [0x180e, "Mongolian vowel separator"],
  [0x200b, "zero-width space"],
  [0x200c, "zero-width non-joiner"],
  [0x200d, "zero-width joiner"],
  [0x200e, "left-to-right mark"],
  [0x200f, "right-to-left mark"],
  [0x202a, "left-to-right embedding"],
  [0x202b, "right-to-left embedding"],
  [0x202c, "pop directional formatting"],
  [0x202d, "left-to-right override"],
  [0x202e, "right-to-left override"],
  [0x2060, "word joiner"],
  [0x2066, "left-to-right isolate"],
  [0x2067, "right-to-left isolate"],
  [0x2068, "first strong isolate"],
  [0x2069, "pop directional isolate"],
  [0x3164, "Hangul filler"],
  [0xfeff, "zero-width no-break space"],
]);

function kindName(codePoint: number): string {
  if (codePoint >= 0xe0000 && codePoint <= 0xe007f) return "tag character";
  const character = String.fromCodePoint(codePoint);
  if (/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character)) return "variation selector";
  return /\p{Cc}/u.test(character) ? "control character" : "invisible character";
}
