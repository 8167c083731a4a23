import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { quoted, type TextPiece, wordDiff } from "../../shared/report/word-diff.ts";

describe("wordDiff", () => {
  test("marks the words that went and came", () => {
    expect(marked(wordDiff("Lists payments, newest first.", "Lists payments, oldest first."))).toBe(
      "Lists payments, [-newest-]{+oldest+} first.",
    );
  });

  test("cuts long stretches that stayed to a few words around the change", () => {
    const words = Array.from({ length: 40 }, (_, index) => `w${index}`).join(" ");
    expect(marked(wordDiff(`${words} old ${words}`, `${words} new ${words}`))).toBe(
      "… w34 w35 w36 w37 w38 w39 [-old-]{+new+} w0 w1 w2 w3 w4 w5 …",
    );
  });

  test("shows a line break and a change of it", () => {
    expect(marked(wordDiff("one two three", "one\n\ntwo three"))).toBe("one {+↵ +}two three");
  });

  test("shows an invisible character that came", () => {
    expect(marked(wordDiff("send it to the user", "send it to\u200B the user"))).toContain("⟨U+200B⟩");
  });

  test("gives up on texts with little in common", () => {
    expect(wordDiff("Search.", "Finds anything in the ledger, from payments to customers.")).toBeNull();
  });

  test("gives up on texts that are very long", () => {
    expect(wordDiff("a ".repeat(20_000), "b ".repeat(20_000))).toBeNull();
  });

  test("tells every word of the new text, and of the old one, unless it stands for a stretch that stayed", () => {
    const sentence = fc.array(fc.constantFrom("list", "all", "payments", "of", "the", "account", "now"), {
      minLength: 4,
      maxLength: 8,
    });
    fc.assert(
      fc.property(sentence, sentence, (left, right) => {
        const pieces = wordDiff(left.join(" "), right.join(" "));
        if (pieces === null) return;
        const side = (without: TextPiece["kind"]): string =>
          pieces
            .filter((piece) => piece.kind !== without)
            .map((piece) => piece.text)
            .join("")
            .replaceAll(/\s+/gu, "");
        expect(side("added")).toBe(left.join(""));
        expect(side("removed")).toBe(right.join(""));
      }),
    );
  });
});

describe("quoted", () => {
  test("shows a text on one line, cut with a mark", () => {
    expect(quoted("  one\n\n two\tthree four", 14)).toBe("one ↵ two thr…");
  });
});

function marked(pieces: readonly TextPiece[] | null): string {
  const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return (pieces ?? []).map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join("");
}
