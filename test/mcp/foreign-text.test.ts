import { expect, test } from "@jest/globals";
import { foreignText, withoutSecrets } from "../../shared/mcp/foreign-text.ts";

test.each([
  ["lines are joined", "a\n  b\r\n\nc", "a | b | c"],
  ["blanks are folded", "  a \t  b ", "a b"],
  ["colours of a terminal are removed", "\u001B[31mred\u001B[0m", "red"],
  ["direction marks are shown", "a\u202Eb", "a<U+202E>b"],
  ["zero-width characters are shown", "a\u200Bb\uFEFFc", "a<U+200B>b<U+FEFF>c"],
  ["control characters are shown", "a\u0000b\u0007", "a<U+0000>b<U+0007>"],
  ["tag characters are shown", "a\u{E0041}", "a<U+E0041>"],
  ["variation selectors are shown", "a\u{E0100}", "a<U+E0100>"],
  ["words of people stay", "größe 数 🙂", "größe 数 🙂"],
])("%s", (_name, text, expected) => {
  expect(foreignText(text, { secrets: [], length: 100 })).toBe(expected);
});

test("long text is cut at characters, not in the middle of one", () => {
  expect(foreignText("🙂🙂🙂", { secrets: [], length: 2 })).toBe("🙂🙂…");
});

test.each([
  ["blanks", `a${" ".repeat(1_000_000)}b`, "a…"],
  ["lines", `a${" \n".repeat(1_000_000)}b`, "a…"],
  ["characters that are shown as code points", "\u0000".repeat(1_000_000), `${"<U+0000>".repeat(2)}…`],
])("a text of a million %s is cut as soon as any other", (_case, text, expected) => {
  const start = performance.now();
  const line = foreignText(text, { secrets: [], length: 16 });
  expect(performance.now() - start).toBeLessThan(500);
  expect(line).toBe(expected);
});

test("secrets are replaced before the text is cut", () => {
  expect(foreignText("token abcdefgh is wrong", { secrets: ["abcdefgh"], length: 10 })).toBe("token *** …");
});

test("secrets are found inside JSON and URLs too, the longer one first", () => {
  const secrets = ['a"b/c', 'a"b/c and more'];
  expect(withoutSecrets('1 a"b/c and more 2 a\\"b/c 3 a%22b%2Fc', secrets)).toBe("1 *** 2 *** 3 ***");
});
