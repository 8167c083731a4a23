import type { Change, Subject } from "../contract/change.ts";
import { acknowledgedWords } from "./acknowledged.ts";
import type { Block, SameEdit } from "./blocks.ts";
import { codeFence, cutText, escapeMarkdown, inlineCode } from "./escape.ts";
import { excerptOf, isTold } from "./excerpt.ts";
import { NAMELESS, notesOf, placeOf, shortFingerprint, witnessOf } from "./plain.ts";
import { ruleUrl } from "./rule-texts.ts";
import { quoted, wordDiff } from "./word-diff.ts";
import { capital, count, enumerate, NAMES_IN_LIST, NAMES_IN_TITLE, nowWords, SUBJECT_WORDS } from "./words.ts";

/** How an entry is shown. */
export interface EntryOptions {
  /** Where `docs/rules.md` can be read; a rule links to its row there. */
  readonly rulesUrl?: string | undefined;
  /** Without excerpts and notes. */
  readonly brief?: boolean;
}

/** The list item of a block, without a final line feed. */
export function renderBlock(block: Block, options: EntryOptions): string {
  const [first] = block.edits;
  if (block.shape === "gone" || block.shape === "added" || block.shape === "renamed") {
    const title = `${count(block.subjects.length, SUBJECT_WORDS[block.subjects[0].kind])} ${block.shape}`;
    const names = enumerate(first.map(wholeName), NAMES_IN_LIST);
    return `- **${title}**: ${names} ${small(ruleLink(first[0].rule, options))}${answered(first[0])}`;
  }
  const title = blockTitle(block);
  if (block.edits.length === 1) return `- ${title}: ${renderEdit(first, "  ", options)}`;
  return [`- ${title}`, ...block.edits.map((edit) => `  - ${renderEdit(edit, "    ", options)}`)].join("\n");
}

/** A rule id as small code, a link where the rules can be read. */
export function ruleLink(rule: string, options: EntryOptions): string {
  const code = inlineCode(rule);
  return options.rulesUrl === undefined ? code : `[${code}](${ruleUrl(options.rulesUrl, rule)})`;
}

/** Small print. */
export function small(markdown: string): string {
  return `<sub>${markdown}</sub>`;
}

/** A foreign name as code, cut to what a line can hold; the words for it where there is none. */
export function nameCode(name: string): string {
  return name === "" ? NAMELESS : inlineCode(cutText(name, 80));
}

function wholeName({ subject, renamedTo }: Change): string {
  return nameCode(subject.name) + (renamedTo === undefined ? "" : ` → ${nameCode(renamedTo)}`);
}

function blockTitle(block: Block): string {
  const [subject] = block.subjects;
  const { renamedTo } = block.edits[0][0];
  const names = block.subjects.map(({ name }) => nameCode(name));
  const now = renamedTo === undefined ? "" : ` → ${nameCode(renamedTo)}`;
  if (block.shape === "merged") return `**${enumerate(names, NAMES_IN_LIST)}${now}**`;
  if (names.length > 1) {
    return `**${count(names.length, SUBJECT_WORDS[subject.kind])}** (${enumerate(names, NAMES_IN_TITLE)})`;
  }
  return `**${subjectCode(subject)}${now}**`;
}

function subjectCode(subject: Subject): string {
  if (subject.kind === "server") return "Server";
  const name = nameCode(subject.name);
  return subject.kind === "tool" ? name : `${capital(SUBJECT_WORDS[subject.kind])} ${name}`;
}

function renderEdit(edit: SameEdit, indent: string, options: EntryOptions): string {
  const [change] = edit;
  const same = edit.every((other) => other.message === change.message);
  const message = escapeMarkdown(cutText(change.message, 400)) + (same ? "" : ", and so on");
  if (options.brief === true) return `${message} ${small(ruleLink(change.rule, options))}${answered(change)}`;
  const { inline, block } = renderExcerpt(change, indent);
  const place = escapeMarkdown(placeOf(change));
  const notes = notesOf(edit).map(escapeMarkdown);
  const fine = small(
    [
      ...(place === "" ? [] : [place]),
      ruleLink(change.rule, options),
      inlineCode(shortFingerprint(change)),
      ...notes,
    ].join(" · "),
  );
  const witness = witnessOf(change);
  const reason = witness === null || witness.refusal === "" ? "" : ` — ${inlineCode(witness.refusal)}`;
  const call = witness === null ? "" : `<br>${witness.words}: ${inlineCode(witness.value)}${reason}`;
  return `${message}${inline} ${fine}${answered(change)}${call}${block}`;
}

/** Who answers for a change, on a line of its own. */
function answered({ acknowledged }: Change): string {
  return acknowledged === undefined ? "" : `<br>☑️ ${escapeMarkdown(capital(acknowledgedWords(acknowledged)))}`;
}

function renderExcerpt(change: Change, indent: string): { readonly inline: string; readonly block: string } {
  const excerpt = excerptOf(change);
  if (isTold(change, excerpt)) return { inline: "", block: "" };
  switch (excerpt.kind) {
    case "none":
      return { inline: "", block: "" };
    case "values": {
      const { before, after } = excerpt;
      if (before === null) return { inline: ` (${nowWords(change.message, inlineCode(after ?? ""))})`, block: "" };
      if (after === null) return { inline: ` (was ${inlineCode(before)})`, block: "" };
      return { inline: ` (${inlineCode(before)} → ${inlineCode(after)})`, block: "" };
    }
    case "lines": {
      const text = excerpt
        .lines()
        .map((line) => `${line.sign} ${line.text}`.trimEnd())
        .join("\n");
      return { inline: "", block: `\n${codeFence(text, { language: "diff", indent })}` };
    }
    case "prose":
      return { inline: "", block: `\n${indent}> ${renderProse(excerpt.before, excerpt.after)}` };
  }
}

/** Characters of a text, and pieces of a word diff, that a reader takes in at once. */
const PROSE = 600;
const WHOLE_PROSE = 300;
const PIECES = 40;

function renderProse(before: string | null, after: string | null): string {
  if (before === null || after === null) return escapeMarkdown(quoted(before ?? after ?? "", PROSE));
  const pieces = wordDiff(before, after);
  const length = pieces?.reduce((sum, piece) => sum + piece.text.length, 0) ?? 0;
  if (pieces === null || length > 2 * PROSE || pieces.length > PIECES) {
    return `**before** ${escapeMarkdown(quoted(before, WHOLE_PROSE))}<br>**after** ${escapeMarkdown(quoted(after, WHOLE_PROSE))}`;
  }
  if (pieces.every((piece) => piece.kind === "same")) {
    return `${escapeMarkdown(quoted(after, PROSE))}<br>${small("only white space differs")}`;
  }
  const tags = { same: ["", ""], removed: ["<del>", "</del>"], added: ["<b>", "</b>"] } as const;
  return pieces.map(({ kind, text }) => tags[kind][0] + escapeMarkdown(text) + tags[kind][1]).join("");
}
