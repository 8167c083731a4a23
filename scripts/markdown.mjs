/** Parts of the Markdown pages that are generated. */

/** A table with these cells, which are Markdown already. */
export function table(head, rows) {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Text as it can stand in a cell. */
export function cell(text) {
  return text
    .trim()
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ");
}

/** The text of a file with this content between `<!-- name -->` and `<!-- /name -->`. A file without them is an error. */
export function between(text, name, { content, file }) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = split(text, start, file);
  const [, after] = split(rest, end, file);
  return `${before}${start}\n${content}\n${end}${after}`;
}

function split(text, marker, file) {
  const at = text.indexOf(marker);
  if (at === -1) throw new Error(`${file}: no marker ${marker}`);
  return [text.slice(0, at), text.slice(at + marker.length)];
}
