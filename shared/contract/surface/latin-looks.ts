/**
 * Letters that look like a letter of ASCII, by that letter: those of Cyrillic, Greek, Armenian, Cherokee and of Latin
 * beyond ASCII, as Unicode's table of confusables has them (UTS #39, confusables.txt). What Unicode calls compatible, such
 * as full-width and mathematical letters, is left to normalization (NFKC).
 */
const LOOKS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["a", "\u0430\u03B1\u0251"],
      ["A", "\u0410\u0391\u13AA"],
      ["b", "\u042C\u13CF\u0184"],
      ["B", "\u0412\u0392\u13F4\uA7B4"],
      ["c", "\u0441\uABAF\u1D04"],
      ["C", "\u0421\u13DF"],
      ["d", "\u0501\u13E7"],
      ["D", "\u13A0"],
      ["e", "\u0435\u04BD\uAB32"],
      ["E", "\u0415\u0395\u13AC"],
      ["f", "\u0584\u1E9D\uA799\uAB35"],
      ["F", "\u03DC\uA798"],
      ["g", "\u0581\u018D\u0261\u1D83"],
      ["G", "\u050C\u13C0\u13F3"],
      ["h", "\u04BB\u0570\u13C2"],
      ["H", "\u041D\u0397\u13BB"],
      ["i", "\u0456\u04CF\uA647\u03B9\u13A5\uAB75\u0131\u0269\u026A"],
      ["j", "\u0458\u03F3"],
      ["J", "\u0408\u037F\u13AB\uA7B2"],
      ["K", "\u041A\u039A\u13E6"],
      ["l", "\u0406\u04C0\u0399\u0196\u01C0"],
      ["L", "\u13DE"],
      ["M", "\u041C\u039C\u03FA\u13B7"],
      ["n", "\u0578\u057C"],
      ["N", "\u039D"],
      ["o", "\u043E\u03BF\u03C3\u0585\u1D0F\u1D11\uAB3D"],
      ["O", "\u041E\u039F\u0555"],
      ["p", "\u0440\u03C1"],
      ["P", "\u0420\u03A1\u13E2"],
      ["q", "\u051B\u0563\u0566"],
      ["r", "\u0433\u1D26\uAB81\uAB47\uAB48"],
      ["R", "\u13A1\u13D2\u01A6"],
      ["s", "\u0455\uABAA\u01BD\uA731"],
      ["S", "\u0405\u054F\u13D5\u13DA"],
      ["T", "\u0422\u03A4\u13A2"],
      ["u", "\u03C5\u057D\u028B\u1D1C\uA79F\uAB4E\uAB52"],
      ["U", "\u054D"],
      ["v", "\u0475\u03BD\uABA9\u1D20"],
      ["V", "\u0474\u13D9"],
      ["w", "\u0461\u051D\u0561\uAB83\u026F\u1D21"],
      ["W", "\u051C\u13B3\u13D4"],
      ["x", "\u0445"],
      ["X", "\u0425\u03A7\uA7B3"],
      ["y", "\u0443\u04AF\u03B3\u0263\u028F\u1D8C\u1EFF\uAB5A"],
      ["Y", "\u0423\u04AE\u03A5\u13A9\u13BD"],
      ["z", "\uAB93\u1D22"],
      ["Z", "\u0396\u13C3"],
    ] as const
  ).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58]/g;
const ASCII = /^[\0-\x7F]*$/;

/** A text as it reads to someone who takes every letter for the Latin one that it looks like; not for showing to people. */
export function latinReading(text: string): string {
  if (ASCII.test(text)) return text;
  return [...text.normalize("NFKC")]
    .map((character) => LOOKS.get(character) ?? character)
    .join("")
    .replaceAll(DASHES, "-");
}

/** A text whose words are Latin again where letters of another script stand among Latin ones; other words stay. */
export function withoutMixedWords(text: string): string {
  return ASCII.test(text) ? text : text.replaceAll(WORD, (word) => (isMixed(word) ? latinReading(word) : word));
}

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Whether a word passes for a Latin one: ASCII letters with letters of another script, or with full-width or mathematical
 * ones, that all look like ASCII. Letters that Latin alphabets have beyond ASCII (ı, ø) do not count.
 */
export function isMixed(word: string): boolean {
  return /[A-Za-z]/.test(word) && FOREIGN.test(word) && ASCII.test(latinReading(word));
}

const FOREIGN = /(?!\p{Script=Latin})[^\0-\x7F]|[\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/u;

/**
 * Whether a word mixes ASCII letters with a script that no living orthography mixes with Latin: one that is not recommended
 * for identifiers (UAX #31, table 5), such as Cherokee, Lisu or Coptic.
 */
export function mixesUnusualScripts(word: string): boolean {
  return /[A-Za-z]/.test(word) && UNUSUAL.test(word);
}

const UNUSUAL = new RegExp(
  `(?![${[
    ..."Arabic Armenian Bengali Bopomofo Common Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Han Hangul".split(
      " ",
    ),
    ..."Hebrew Hiragana Inherited Kannada Katakana Khmer Lao Latin Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana".split(
      " ",
    ),
    "Thai",
    "Tibetan",
  ]
    .map((script) => `\\p{Script=${script}}`)
    .join("")}])\\p{L}`,
  "u",
);

/** The words of a text, for {@link isMixed}. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
