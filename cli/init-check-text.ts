import type { ItemState, JudgedItem } from "../shared/adoption/checklist-item.ts";
import { escapeTerminal } from "../shared/report/escape.ts";

/** What `mcp-gates init check` has found. */
export interface FoundChecklist {
  /** `owner/name`. */
  readonly repository: string;
  /** `null` = GitHub did not tell. */
  readonly defaultBranch: string | null;
  readonly items: readonly JudgedItem[];
}

const MARKS = { done: "✓", open: "✖", unknown: "?" } as const;
const COLOURS = { done: 32, open: 31, unknown: 33 } as const;

/** The list for people: every item with what was found, and at its end what is still open, with reasons and places. */
export function renderChecklist(
  { repository, defaultBranch, items }: FoundChecklist,
  { colour }: { readonly colour: boolean },
): string {
  const branch = defaultBranch === null ? "" : `, default branch ${defaultBranch}`;
  const head = escapeTerminal(`The files of this folder, and the settings of ${repository}${branch}`);
  const mark = (state: ItemState) => (colour ? `\u001b[${COLOURS[state]}m${MARKS[state]}\u001b[39m` : MARKS[state]);
  const all = items.map(
    ({ state, title, detail }) => `${mark(state)} ${escapeTerminal(title)}\n    ${escapeTerminal(detail)}\n`,
  );
  return `${head}\n\n${all.join("")}${restOf(items, "open", "Still open")}${restOf(items, "unknown", "Could not be seen")}${ending(items)}`;
}

function restOf(items: readonly JudgedItem[], state: ItemState, heading: string): string {
  const rest = items.filter((item) => item.state === state);
  if (rest.length === 0) return "";
  const lines = rest.flatMap(({ title, where, why }) => [`  - ${title}`, `      ${where}`, `      ${why}`]);
  return `\n${heading}, ${rest.length}:\n${lines.map((line) => line.replace(/\S.*$/, escapeTerminal)).join("\n")}\n`;
}

function ending(items: readonly JudgedItem[]): string {
  return items.every(({ state }) => state === "done") ? "\nNothing is open.\n" : "";
}

/** The same for programs. */
export function checklistJson({ repository, defaultBranch, items }: FoundChecklist): string {
  const count = (state: ItemState) => items.filter((item) => item.state === state).length;
  const counts = { done: count("done"), open: count("open"), unknown: count("unknown") };
  const told = items.map(({ id, state, title, detail, why, where }) => ({ id, state, title, detail, why, where }));
  return `${JSON.stringify({ repository, defaultBranch, counts, items: told }, null, 2)}\n`;
}
