/**
 * The words of a command line as a POSIX shell splits them, without their quotes. Unlike the parser of targets it takes
 * everything: what a shell would act on is text, and a quote that is not closed lasts to the end.
 */
export function commandLineWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if (character === quote) {
      quote = undefined;
    } else if (character === "\\" && quote !== "'" && index + 1 < line.length) {
      word = (word ?? "") + line.charAt(++index);
    } else if (quote === undefined && (character === "'" || character === '"')) {
      quote = character;
      word ??= "";
    } else if (quote === undefined && /\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? "") + character;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}
