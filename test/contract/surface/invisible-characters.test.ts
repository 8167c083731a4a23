import { describe, expect, test } from "@jest/globals";
import {
  codePointName,
  invisibleCodePoints,
  visibleText,
} from "../../../shared/contract/surface/invisible-characters.ts";

describe("characters that count as invisible", () => {
  test.each([
    ["zero-width space", "a\u200Bb", [0x200b]],
    ["zero-width joiner between Latin letters", "a\u200Db", [0x200d]],
    ["zero-width non-joiner between Latin letters", "a\u200Cb", [0x200c]],
    ["word joiner", "a\u2060b", [0x2060]],
    ["byte order mark", "\uFEFFabc", [0xfeff]],
    ["soft hyphen", "pass\u00ADword", [0xad]],
    ["right-to-left override", "abc\u202Edef\u202C", [0x202e, 0x202c]],
    ["isolates", "a\u2066b\u2069", [0x2066, 0x2069]],
    ["a direction mark in left-to-right text", "a\u200Eb", [0x200e]],
    ["a run of direction marks in right-to-left text", "שלום\u200F\u200F", [0x200f]],
    ["tag characters", "a\u{E0068}\u{E0069}", [0xe0068, 0xe0069]],
    ["tag characters behind a flag that is none", "\u{1F3F4}\u{E0068}\u{E0069}\u{E007F}", [0xe0068, 0xe0069, 0xe007f]],
    ["a variation selector behind a letter", "a\uFE0F", [0xfe0f]],
    ["a second variation selector behind an emoji", "❤\uFE0F\uFE0F", [0xfe0f]],
    ["supplementary variation selectors behind an emoji", "😀\u{E0100}\u{E0101}", [0xe0100, 0xe0101]],
    ["a joiner that joins an emoji to a word", "😀\u200Dabc", [0x200d]],
    ["interlinear annotation", "a\uFFF9b\uFFFB", [0xfff9, 0xfffb]],
    ["a filler letter", "a\u3164b", [0x3164]],
    ["control characters", "a\u0000\u001B[31mb\u007F", [0, 0x1b, 0x7f]],
    ["control characters of the second block", "a\u0085b\u009B", [0x85, 0x9b]],
    ["musical format characters", "\u{1D173}", [0x1d173]],
  ])("%s", (_name, text, expected) => {
    expect(invisibleCodePoints(text)).toEqual(expected);
  });
});

describe("characters that writing needs", () => {
  test.each([
    ["tabs and line breaks", "a\tb\r\nc\u2028d"],
    ["no-break and ideographic spaces", "10\u00A0km\u3000\u2009x"],
    ["a family", "👨\u200D👩\u200D👧"],
    ["an emoji with skin tone and hair", "🧑🏽\u200D🦰"],
    ["a heart on fire", "❤\uFE0F\u200D🔥"],
    ["a rainbow flag", "🏳\uFE0F\u200D🌈"],
    ["a keycap", "1\uFE0F\u20E3"],
    ["a text arrow", "→\uFE0E"],
    ["the flag of Scotland", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
    ["Persian with a non-joiner", "می\u200Cخواهم"],
    ["Sinhala with a joiner", "ශ්\u200Dරී"],
    ["Hebrew with a direction mark", "שלום (abc)\u200F!"],
    ["a registered variant of an ideograph", "葛\u{E0100}"],
    ["an Arabic number sign", "\u0600 ١٢"],
  ])("%s", (_name, text) => {
    expect(invisibleCodePoints(text)).toEqual([]);
    expect(visibleText(text)).toBe(text);
  });
});

test("the visible text is what a reader sees", () => {
  expect(visibleText("pa\u200Bss\u{E0041}wo\u202Erd ❤\uFE0F")).toBe("password ❤\uFE0F");
});

test.each([
  [0x200b, "U+200B zero-width space"],
  [0xe0041, "U+E0041 tag character"],
  [0xe0101, "U+E0101 variation selector"],
  [0x07, "U+0007 control character"],
  [0x2061, "U+2061 invisible character"],
])("code point %i is shown as %s", (codePoint, name) => {
  expect(codePointName(codePoint)).toBe(name);
});
