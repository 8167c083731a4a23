/**
 * A table for terminals: the first column is text and stands left, all others are figures and stand right.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows as many cells as the head has
 */
export function table(head, rows) {
  const odd = rows.find((row) => row.length !== head.length);
  if (odd !== undefined) throw new Error(`a row of ${odd.length} cells does not fit a table of ${head.length} columns`);
  const widths = head.map((name, column) => Math.max(...[name, ...rows.map((row) => row[column])].map(width)));
  const line = (cells) =>
    cells
      .map((cell, column) => padded(cell, widths[column], column === 0))
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((size) => "-".repeat(size))), ...rows.map(line)].join("\n");
}

function width(text) {
  return [...text].length;
}

function padded(text, size, left) {
  const space = " ".repeat(size - width(text));
  return left ? text + space : space + text;
}
