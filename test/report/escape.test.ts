import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  codeFence,
  cutText,
  escapeMarkdown,
  escapeTerminal,
  inlineCode,
  visibleText,
  withoutWorkflowCommands,
} from "../../shared/report/escape.ts";
import { hostileText } from "./hostile.ts";

describe("withoutWorkflowCommands leaves nothing that a runner would obey", () => {
  test.each([
    ["a command at the start of a line", "a\n::error file=x::no", "a\n⟨U+003A⟩:error file=x::no"],
    ["a command behind blanks", "  ::set-output name=x::y", "  ⟨U+003A⟩:set-output name=x::y"],
    ["an old command anywhere", "a ##[error]no", "a ⟨U+0023⟩#[error]no"],
    ["a command within a line, which none is", "a ::error::no", "a ::error::no"],
    ["an address", "::1 and\n:: and fe80::1", "::1 and\n:: and fe80::1"],
    ["headings", "## [a](b)", "## [a](b)"],
  ])("%s", (_words, text, expected) => {
    expect(withoutWorkflowCommands(text)).toBe(expected);
  });
});

describe("visibleText shows what nobody sees", () => {
  test.each([
    ["right-to-left override", "a\u202Eb", "a⟨U+202E⟩b"],
    ["zero-width space", "a\u200Bb", "a⟨U+200B⟩b"],
    ["byte order mark", "\uFEFFa", "⟨U+FEFF⟩a"],
    ["tag characters", "\u{E0041}", "⟨U+E0041⟩"],
    ["escape", "\u001B[31m", "⟨U+001B⟩[31m"],
    ["8-bit control sequence introducer", "\u009B31m", "⟨U+009B⟩31m"],
    ["carriage return", "a\rb", "a⟨U+000D⟩b"],
    ["line separator", "a\u2028b", "a⟨U+2028⟩b"],
    ["soft hyphen", "a\u00ADb", "a⟨U+00AD⟩b"],
    ["Hangul filler", "\u3164", "⟨U+3164⟩"],
    ["blank Braille pattern", "\u2800", "⟨U+2800⟩"],
    ["private use", "\uE000", "⟨U+E000⟩"],
    ["noncharacter", "\uFFFF", "⟨U+FFFF⟩"],
    ["lone surrogate", "a\uD800b", "a⟨U+D800⟩b"],
    ["variation selector that hides data", "a\uFE01", "a⟨U+FE01⟩"],
    ["zero-width joiner between letters", "a\u200Db", "a⟨U+200D⟩b"],
  ])("%s", (_name, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test.each([
    ["line feed and tab", "a\n\tb"],
    ["accents", "Grüße, ação, e\u0301"],
    ["other scripts", "日本語 עברית العربية"],
    ["emoji of one code point", "🎉"],
    ["emoji with a presentation selector", "⚠\uFE0F"],
    ["emoji of a family", "👩\u200D👩\u200D👧"],
    ["emoji with a skin tone", "👍🏽"],
  ])("and leaves %s alone", (_name, text) => {
    expect(visibleText(text)).toBe(text);
  });

  test("CR LF is a line feed", () => {
    expect(visibleText("a\r\nb")).toBe("a\nb");
  });

  test("accents piled up higher than any script does are shown", () => {
    expect(visibleText(`a${"\u0301".repeat(7)}`)).toBe(`a${"\u0301".repeat(6)}⟨U+0301⟩`);
  });

  test("shown twice is shown once", () => {
    fc.assert(fc.property(hostileText, (text) => visibleText(visibleText(text)) === visibleText(text)));
  });

  test("nothing is left that XML 1.0 forbids", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML allows.
    const allowed = /^[\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
    fc.assert(fc.property(hostileText, (text) => allowed.test(visibleText(text))));
  });
});

describe("escapeMarkdown", () => {
  test.each([
    ["mention", "ask @octocat now", "ask `@octocat` now"],
    ["team", "@org/team", "`@org/team`"],
    ["e-mail", "me@example.com", "`me@example.com`"],
    ["issue", "see #123.", "see `#123`."],
    ["issue of another repository", "octo/cat#1", "`octo/cat#1`"],
    ["GH issue", "GH-1", "`GH-1`"],
    ["advisory", "(GHSA-aaaa-bbbb-cccc)", "(`GHSA-aaaa-bbbb-cccc`)"],
    ["URL", "https://evil.example/x?y=1", "`https://evil.example/x?y=1`"],
    ["bare www.", "www.evil.example", "`www.evil.example`"],
    ["mailto", "mailto:a", "`mailto:a`"],
    ["commit", "deadbeef12", "`deadbeef12`"],
    ["emoji name", ":tada:", "`:tada`:"],
    ["mathematics", "$x$", "`$x$`"],
    ["link", "[a](b)", "\\[a\\](b)"],
    ["image", "![a](b)", "!\\[a\\](b)"],
    ["footnote", "[^1]", "\\[^1\\]"],
    ["task", "[ ] do", "\\[ \\] do"],
    ["HTML", "<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"],
    ["HTML comment", "<!-- mcp-gates -->", "&lt;!-- mcp-gates --&gt;"],
    ["entity", "&lt;b&gt; &#64;", "&amp;lt;b&amp;gt; `&#64`;"],
    ["emphasis", "*a* **b** _c_ ~~d~~", "\\*a\\* \\*\\*b\\*\\* \\_c\\_ \\~\\~d\\~\\~"],
    ["underscores within a word", "create_payment_now", "create_payment_now"],
    ["backticks", "`a` ```b", "\\`a\\` \\`\\`\\`b"],
    ["backslash", "a\\b", "a\\\\b"],
    ["table pipe", "a | b", "a &#124; b"],
    ["heading", "# a", "\\# a"],
    ["trailing hashes", "a ##", "a \\##"],
    ["list", "- a", "\\- a"],
    ["numbered list", "1. a", "1\\. a"],
    ["number within the text", "at least 2.", "at least 2."],
    ["quote", "> a", "&gt; a"],
    ["line breaks", "a\n\n# b\r\n- c", "a \\# b - c"],
    ["indentation", "     code", " code"],
    ["bidi", "\u202Eabc", "⟨U+202E⟩abc"],
  ])("%s", (_name, text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  test("leaves nothing that GitHub links, hides or takes for markup outside of code", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const outside = withoutCodeSpans(escapeMarkdown(text)).replaceAll("&#124;", "");
        expect(outside).not.toMatch(/[@<>|\n]|#\d|:\/\/|www\.|\$|\p{Cf}(?<!\u200D)|\p{Cc}/iu);
        expect(outside.replaceAll(/\\(?:[^\w\s]|_)/gu, "")).not.toMatch(/[`*[\]~]/u);
      }),
      { numRuns: 500 },
    );
  });

  test("shows every word of the text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9_ .,*[\]()<>&|\\`~#-]{0,40}$/u), (text) => {
        expect(unescaped(escapeMarkdown(text)).trim()).toBe(text.replaceAll(/\s+/gu, " ").trim());
      }),
      { numRuns: 500 },
    );
  });
});

describe("inlineCode", () => {
  test.each([
    ["plain", "a", "`a`"],
    ["a backtick", "a`b", "``a`b``"],
    ["backticks at the ends", "`a`", "`` `a` ``"],
    ["spaces at both ends", " a ", "`  a  `"],
    ["only backticks", "``", "``` `` ```"],
    ["nothing", "", "` `"],
    ["line breaks", "a\nb", "`a b`"],
    ["a mention", "@octocat", "`@octocat`"],
    ["a pipe", "a|b", "`a|b`"],
  ])("%s", (_name, text, code) => {
    expect(inlineCode(text)).toBe(code);
  });

  test("is broken at pipes in a table, whatever stands before them", () => {
    expect(inlineCode("a\\|b||", { table: true })).toBe("`a\\`&#124;`b`&#124;&#124;");
  });

  test("its fence is longer than any run of backticks inside", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [fence = ""] = /^`+/u.exec(inlineCode(text)) ?? [];
        const inside = inlineCode(text).slice(fence.length, -fence.length);
        expect(inlineCode(text).endsWith(fence)).toBe(true);
        expect(inside.match(/`+/gu) ?? []).not.toContain(fence);
      }),
    );
  });
});

describe("codeFence", () => {
  test("is longer than any fence inside and indented like the list item around it", () => {
    expect(codeFence("````\n</details>", { language: "diff", indent: "  " })).toBe(
      "  `````diff\n  ````\n  </details>\n  `````",
    );
  });

  test("opens and closes once, whatever is inside", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = codeFence(text).split("\n");
        const fence = lines[0] ?? "";
        expect(fence).toMatch(/^`{3,}$/u);
        expect(lines.at(-1)).toBe(fence);
        expect(lines.slice(1, -1).filter((line) => line.trim().startsWith(fence))).toEqual([]);
      }),
    );
  });
});

describe("escapeTerminal", () => {
  test.each([
    ["colours", "\u001B[31mred\u001B[0m", "⟨U+001B⟩[31mred⟨U+001B⟩[0m"],
    ["a window title", "\u001B]0;evil\u0007", "⟨U+001B⟩]0;evil⟨U+0007⟩"],
    ["an 8-bit sequence", "\u009B2J", "⟨U+009B⟩2J"],
    ["backspaces", "safe\b\b\b\bevil", "safe⟨U+0008⟩⟨U+0008⟩⟨U+0008⟩⟨U+0008⟩evil"],
    ["line breaks", "a\n\tb", "a b"],
  ])("neutralises %s", (_name, text, shown) => {
    expect(escapeTerminal(text)).toBe(shown);
  });
});

describe("cutText", () => {
  test.each([
    ["short text stays", "abc", 3, "abc"],
    ["long text ends with an ellipsis", "abcd", 3, "ab…"],
    ["a surrogate pair is not cut in half", "a😀b", 3, "a…"],
  ])("%s", (_name, text, length, cut) => {
    expect(cutText(text, length)).toBe(cut);
  });
});

/** The Markdown without its code spans, found as CommonMark 0.31 does (section 6.1). */
function withoutCodeSpans(markdown: string): string {
  return markdown.replaceAll(/(?<!\\)(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu, "");
}

function unescaped(markdown: string): string {
  const entities = new Map([
    ["&lt;", "<"],
    ["&gt;", ">"],
    ["&amp;", "&"],
    ["&#124;", "|"],
  ]);
  return markdown.replaceAll(
    /\\([^\w\s]|_)|&(?:lt|gt|amp|#124);|(?<!\\|`)(`+)(?!`)( ?)(.*?)\3(?<!`)\2(?!`)/gu,
    (match, escaped, _fence, _pad, code) => {
      return escaped ?? code ?? entities.get(match) ?? match;
    },
  );
}
