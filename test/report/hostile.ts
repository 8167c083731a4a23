import fc from "fast-check";

const PIECES = [
  ..."@ @octocat @org/team #1 GH-1 https://x.example www.a.example <b> <script> </details> </sub> <!-- --> ` `` ``` ```` ~~~".split(
    " ",
  ),
  ..."* ** _ __ [a](b) ![x](y) | \\ \\| &lt; & > $x$ :tada: deadbeef1 [^1] mailto:a@b.example ]]> { } {0} ](".split(
    " ",
  ),
  ...["- ", "1. ", "# ", "===", "---", "\n", "\n\n", "\r", "  ", "\t", "    code", "word", "snake_case"],
  ...["\u202E", "\u200B", "\u0000", "\u001B[31m", "\u009B", "\u2028", "\uD800", "\u{E0041}", "\uFFFF", "\u2066"],
];

/** Text as a hostile server would write it: markup, references, sequences and invisible characters, mixed with noise. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 12 })
  .map((pieces) => pieces.join(""));
