/** How parts of a text for a terminal are marked; without colour every function gives its text back. */
export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
}

/** Marks made of Select Graphic Rendition sequences (ECMA-48, section 8.3.117), or none. */
export function colours(on: boolean): Colours {
  const mark = (start: number, end: number) => (text: string) =>
    on && text !== "" ? `\u001B[${start}m${text}\u001B[${end}m` : text;
  return {
    bold: mark(1, 22),
    dim: mark(2, 22),
    red: mark(31, 39),
    green: mark(32, 39),
    yellow: mark(33, 39),
    blue: mark(34, 39),
  };
}

/** The columns that a marked text takes. */
export function columnsOf(marked: string): number {
  return marked.replace(MARK, "").length;
}

const MARK = /\p{Cc}\[\d+m/gu;
