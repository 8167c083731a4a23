import type { Change } from "../contract/change.ts";
import { acknowledgedWords } from "./acknowledged.ts";
import type { Block, SameEdit } from "./blocks.ts";
import { cutText, visibleText } from "./escape.ts";
import { excerptOf, isTold } from "./excerpt.ts";
import { nameWords, notesOf, oneLine, placeOf, sentenceOf, shortFingerprint, witnessOf } from "./plain.ts";
import { type Page, withRemark, wrap } from "./text-layout.ts";
import { quoted, type TextPiece, wordDiff } from "./word-diff.ts";
import { count, enumerate, NAMES_IN_LIST, NAMES_IN_TITLE, SUBJECT_WORDS } from "./words.ts";

/** The lines of a block in a terminal: its subjects, then each edit with its excerpt. `mark` is one column wide. */
export function blockLines(block: Block, page: Page, mark: string): readonly string[] {
  const [first, ...others] = block.edits;
  if (isList(block)) {
    const { title, names } = listWords(block);
    const lines = marked(`${title}: ${names}`, page, { mark, margin: "  ", bold: title });
    return [...withRemark(lines, first[0].rule, page, "    "), ...answeredLines(first[0], page, "    ")];
  }
  const title = blockTitle(block);
  if (others.length === 0) return editLines(first, page, { mark, margin: "  ", bold: title });
  return [
    ...wrap(title, page, { first: "  ", rest: "    " }).map(page.paint.bold),
    ...block.edits.flatMap((edit) => editLines(edit, page, { mark, margin: "    ", bold: "" })),
  ];
}

/** A line for each edit, with names, message and rule; for what nobody has to act on. */
export function briefLines(block: Block, page: Page): readonly string[] {
  const line = (words: string, rule: string): readonly string[] =>
    withRemark(wrap(words, page, { first: "  ", rest: "    " }), rule, page, "    ");
  if (!isList(block)) {
    return block.edits.flatMap((edit) => [
      ...line(`${blockTitle(block)}: ${briefSentence(edit)}`, edit[0].rule),
      ...answeredLines(edit[0], page, "    "),
    ]);
  }
  const { title, names } = listWords(block);
  const [[change]] = block.edits;
  return [...line(`${title}: ${names}`, change.rule), ...answeredLines(change, page, "    ")];
}

function listWords(block: Block): { readonly title: string; readonly names: string } {
  return {
    title: `${count(block.subjects.length, SUBJECT_WORDS[block.subjects[0].kind])} ${block.shape}`,
    names: enumerate(block.edits[0].map(wholeName), NAMES_IN_LIST),
  };
}

function isList(block: Block): boolean {
  return block.shape === "gone" || block.shape === "added" || block.shape === "renamed";
}

function wholeName({ subject, renamedTo }: Change): string {
  return nameWords(subject.name) + (renamedTo === undefined ? "" : ` → ${nameWords(renamedTo)}`);
}

const PROSE = 600;
const WHOLE_PROSE = 300;

interface Lead {
  readonly mark: string;
  readonly margin: string;
  /** Bold words in front. */
  readonly bold: string;
}

/** A text behind a mark; the mark may be painted, so it does not take part in the wrapping. */
function marked(text: string, page: Page, { mark, margin, bold }: Lead): readonly string[] {
  const [first = "", ...rest] = wrap(text, page, { first: `${margin}  `, rest: `${margin}  ` });
  const line = mark + first.slice(margin.length + 1);
  return [margin + (bold === "" ? line : line.replace(bold, () => page.paint.bold(bold))), ...rest];
}

function editLines(edit: SameEdit, page: Page, lead: Lead): readonly string[] {
  const [change] = edit;
  const body = `${lead.margin}  `;
  const place = placeOf(change);
  const message = `${sentence(edit)}${place === "" ? "" : ` (${place})`}`;
  const lines = marked(lead.bold === "" ? message : `${lead.bold}: ${message}`, page, lead);
  const witness = witnessOf(change);
  const reason = witness === null || witness.refusal === "" ? "" : ` — ${oneLine(witness.refusal, 200)}`;
  const call = witness === null ? "" : `${witness.words}: ${oneLine(witness.value, 240)}${reason}`;
  const notes = notesOf(edit).join(" · ");
  return [
    ...withRemark(lines, `${change.rule} ${shortFingerprint(change)}`, page, body),
    ...answeredLines(change, page, body),
    ...(call === "" ? [] : wrap(call, page, { first: body, rest: `${body}  ` })),
    ...excerptLines(change, page, body),
    ...(notes === "" ? [] : wrap(notes, page, { first: body, rest: body }).map(page.paint.dim)),
  ];
}

/** Who answers for a change; nothing when nobody does. */
function answeredLines({ acknowledged }: Change, page: Page, body: string): readonly string[] {
  if (acknowledged === undefined) return [];
  const words = `☑ ${acknowledgedWords(acknowledged)}`;
  return wrap(words, page, { first: body, rest: `${body}  ` }).map(page.paint.green);
}

/** The message alone: edits that share it may differ in their values. */
function briefSentence([change]: SameEdit): string {
  return oneLine(change.message, 400);
}

function sentence(edit: SameEdit): string {
  const [change] = edit;
  const same = edit.every((other) => other.message === change.message);
  return sentenceOf(change) + (same ? "" : ", and so on");
}

function excerptLines(change: Change, page: Page, body: string): readonly string[] {
  const excerpt = excerptOf(change);
  const { paint } = page;
  if (excerpt.kind === "lines" && !isTold(change, excerpt)) {
    return excerpt.lines().map(({ sign, text }) => {
      const line = `${body}${sign} ${cutText(visibleText(text), 160)}`.trimEnd();
      return sign === "-" ? paint.red(line) : sign === "+" ? paint.green(line) : paint.dim(line);
    });
  }
  if (excerpt.kind !== "prose") return [];
  const { before, after } = excerpt;
  if (before === null || after === null) {
    const quote = wrap(quoted(before ?? after ?? "", PROSE), page, { first: `${body}| `, rest: `${body}| ` });
    return quote.map(before === null ? paint.green : paint.red);
  }
  const pieces = wordDiff(before, after);
  if (pieces === null) {
    return [
      ...wrap(quoted(before, WHOLE_PROSE), page, { first: `${body}- `, rest: `${body}  ` }).map(paint.red),
      ...wrap(quoted(after, WHOLE_PROSE), page, { first: `${body}+ `, rest: `${body}  ` }).map(paint.green),
    ];
  }
  return proseLines(pieces, page, body);
}

/** A word diff as `[-gone-] {+new+}`, so that it can be read without colour too. */
function proseLines(pieces: readonly TextPiece[], page: Page, body: string): readonly string[] {
  const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  const words: Fragment[][] = [[]];
  for (const { kind, text } of pieces) {
    const [, lead = "", core = "", trail = ""] = /^(\s*)(.*?)(\s*)$/u.exec(text) ?? [];
    if (lead !== "") words.push([]);
    if (core === "") continue;
    for (const [index, part] of (marks[kind][0] + core + marks[kind][1]).split(" ").entries()) {
      if (index > 0) words.push([]);
      words.at(-1)?.push({ kind, text: part });
    }
    if (trail !== "") words.push([]);
  }
  return layOut(
    words.filter((word) => word.length > 0),
    page,
    body,
  );
}

interface Fragment {
  readonly kind: TextPiece["kind"];
  readonly text: string;
}

function layOut(words: readonly (readonly Fragment[])[], page: Page, body: string): readonly string[] {
  const { paint } = page;
  const paints = { same: (text: string) => text, removed: paint.red, added: paint.green };
  const lines: string[] = [];
  let line = "";
  let columns = 0;
  for (const word of words) {
    const length = word.reduce((sum, fragment) => sum + fragment.text.length, 0);
    const painted = word.map((fragment) => paints[fragment.kind](fragment.text)).join("");
    if (columns > 0 && body.length + 2 + columns + 1 + length > page.width) {
      lines.push(line);
      [line, columns] = ["", 0];
    }
    line += columns === 0 ? painted : ` ${painted}`;
    columns += length + (columns === 0 ? 0 : 1);
  }
  return [...lines, line].map((text) => `${body}| ${text}`);
}

function blockTitle(block: Block): string {
  const [subject] = block.subjects;
  const { renamedTo } = block.edits[0][0];
  const names = block.subjects.map(({ name }) => nameWords(name));
  const now = renamedTo === undefined ? "" : ` → ${nameWords(renamedTo)}`;
  if (block.shape === "merged") return enumerate(names, NAMES_IN_LIST) + now;
  if (names.length > 1) {
    return `${count(names.length, SUBJECT_WORDS[subject.kind])} (${enumerate(names, NAMES_IN_TITLE)})`;
  }
  if (subject.kind === "server") return SUBJECT_WORDS.server;
  const kind = subject.kind === "tool" ? "" : `${SUBJECT_WORDS[subject.kind]} `;
  return `${kind}${nameWords(subject.name)}${now}`;
}
