import { type Colours, colours, columnsOf } from "./colour.ts";

/** What every part of a text for a terminal shares. */
export interface Page {
  /** Columns. */
  readonly width: number;
  readonly paint: Colours;
}

export function pageOf(options: { readonly colour: boolean; readonly width?: number }): Page {
  return { width: Math.max(40, options.width ?? 100), paint: colours(options.colour) };
}

/**
 * Lines of at most `width` columns, broken at spaces; words that are longer than a line stay whole, so that they can be
 * copied. `indent` stands in front of every line but the first, which starts with `first`.
 */
export function wrap(
  text: string,
  page: Page,
  indent: { readonly first: string; readonly rest: string },
): readonly string[] {
  const lines: string[] = [];
  let line = indent.first;
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > page.width) {
      lines.push(line);
      line = indent.rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** The lines with a dim remark at the end of the last one, or on a line of its own where it does not fit. */
export function withRemark(lines: readonly string[], remark: string, page: Page, indent: string): readonly string[] {
  const last = lines.at(-1) ?? "";
  const dim = page.paint.dim(remark);
  if (columnsOf(last) + 2 + remark.length <= page.width) return [...lines.slice(0, -1), `${last}  ${dim}`];
  return [...lines, indent + dim];
}
