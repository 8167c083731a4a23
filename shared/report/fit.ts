import { type SizeLimit, sizeOf } from "./limits.ts";

/** One thing that is shown whole or not at all. */
export interface Entry {
  /** Rendered only when there may be room for it. */
  readonly render: () => string;
  /** For how many changes (or findings) it stands. */
  readonly weight: number;
}

/** Entries of one kind, the most important first. */
export interface Section {
  /** What the entries count as when they are cut: `breaking`, `compatible` … */
  readonly word: string;
  /** Markdown before and after the entries; left out with them. */
  readonly head: string;
  readonly tail: string;
  /** From which entry on the rest is folded, and what the fold is called. */
  readonly fold: { readonly after: number; readonly title: (weight: number) => string } | null;
  readonly entries: readonly Entry[];
}

/** How many changes of one section are not shown. */
export interface Cut {
  readonly word: string;
  readonly weight: number;
}

/** A document whose sections may be shortened from their end; `start` and `end` stay whole. */
export interface Document {
  readonly start: string;
  readonly sections: readonly Section[];
  readonly end: string;
  /** Says what was cut; stands right after the start. */
  readonly notice: (cuts: readonly Cut[]) => string;
}

/**
 * The document within a size: as many entries as fit, counted from the most important one, and a notice of the rest.
 * `null` when not even start, end and notice fit.
 */
export function fitDocument(
  document: Document,
  size: SizeLimit,
): { readonly text: string; readonly cut: number } | null {
  const room = size.limit - sizeOf(assemble(document, frames(document), ""), size.unit);
  const shown: { section: Section; text: string; size: number; weight: number }[] = [];
  let used = 0;
  const all = document.sections.flatMap((section) => section.entries.map((entry) => ({ section, entry })));
  for (const { section, entry } of all) {
    if (used > room) break;
    const text = entry.render();
    const length = sizeOf(text, size.unit) + 1;
    shown.push({ section, text, size: length, weight: entry.weight });
    used += length;
  }
  if (used <= room) return { text: assemble(document, filled(document, shown), ""), cut: 0 };

  const everything = document.sections.map((section) => ({ word: section.word, weight: weightOf(section.entries) }));
  const worst = sizeOf(document.notice(everything), size.unit) + 2;
  while (used > room - worst) {
    const last = shown.pop();
    if (last === undefined) return null;
    used -= last.size;
  }
  const cuts = document.sections
    .map((section) => {
      const kept = weightOf(shown.filter((item) => item.section === section));
      return { word: section.word, weight: weightOf(section.entries) - kept };
    })
    .filter((cut) => cut.weight > 0);
  return { text: assemble(document, filled(document, shown), document.notice(cuts)), cut: weightOf(cuts) };
}

function assemble(document: Document, bodies: readonly string[], notice: string): string {
  return [document.start, notice, ...bodies, document.end].filter((part) => part !== "").join("\n\n");
}

/** Every section that has entries, with its fold but without the entries: no less than the frame of any choice of them. */
function frames(document: Document): readonly string[] {
  return document.sections
    .filter((section) => section.entries.length > 0)
    .map(({ head, tail, fold, entries }) => {
      const folded =
        fold === null || entries.length <= fold.after ? [] : [openFold(fold.title(weightOf(entries))), CLOSE_FOLD];
      return [head, ...folded, tail, ""].join("\n\n");
    });
}

function filled(
  document: Document,
  shown: readonly { readonly section: Section; readonly text: string; readonly weight: number }[],
): readonly string[] {
  return document.sections.map((section) => {
    const items = shown.filter((item) => item.section === section);
    if (items.length === 0) return "";
    const visible = section.fold === null ? items : items.slice(0, section.fold.after);
    const folded = items.slice(visible.length);
    const fold =
      section.fold === null || folded.length === 0
        ? []
        : [openFold(section.fold.title(weightOf(folded))), lines(folded), CLOSE_FOLD];
    return [section.head, lines(visible), ...fold, section.tail].filter((part) => part !== "").join("\n\n");
  });
}

/** Opens a fold; the title is our own text. Markdown inside needs an empty line after it. */
export function openFold(title: string): string {
  return `<details><summary>${title}</summary>`;
}

/** Closes a fold. */
export const CLOSE_FOLD = "</details>";

function lines(items: readonly { readonly text: string }[]): string {
  return items.map((item) => item.text).join("\n");
}

function weightOf(items: readonly { readonly weight: number }[]): number {
  return items.reduce((sum, item) => sum + item.weight, 0);
}
