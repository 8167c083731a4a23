/** How an evaluation is written: for terminals, as Markdown, as JSON. */
import { table } from "../bench/table.mjs";

/** Ids named of each kind at most; the JSON file has all. */
const NAMED = 12;

/** @param {{ heading: string, tables: readonly import("./tables.mjs").Table[], notes: readonly string[] }} evaluation */
export function asText({ heading, tables, notes }) {
  const parts = tables.map(({ title, note, head, rows }) => `# ${title}\n\n${note}\n\n${table(head, rows)}`);
  return [heading, ...parts, ...(notes.length === 0 ? [] : [notes.join("\n")])].join("\n\n");
}

/** The same in Markdown; figures stand right. */
export function asMarkdown({ heading, tables, notes }) {
  const parts = tables.map(({ title, note, head, rows }) => {
    const numeric = head.map((_name, column) => rows.every((row) => /^[\d–≤≥]/.test(row[column])));
    return [
      `### ${title}`,
      "",
      note,
      "",
      line(head),
      line(numeric.map((right) => (right ? "---:" : "---"))),
      ...rows.map(line),
    ].join("\n");
  });
  return `${[heading, ...parts, ...notes.map((note) => `- ${escaped(note)}`)].join("\n\n")}\n`;
}

const MARKED = /(?<=<!-- results -->\n).*?(?=<!-- \/results -->)/s;

/** A page with the results where its marks are; the results alone when there is no such page. */
export function intoPage(markdown, page) {
  return MARKED.test(page) ? page.replace(MARKED, () => `\n${markdown}\n`) : markdown;
}

function line(cells) {
  return `| ${cells.map(escaped).join(" | ")} |`;
}

/** Ids and messages come from case files and from other libraries. */
function escaped(text) {
  return text.replaceAll(/[\\|`*_<>[\]]/g, "\\$&").replaceAll(/\s+/g, " ");
}

/**
 * What came out wrong, by kind and source, as lines.
 *
 * @param {readonly import("./scores.mjs").Result[]} results
 */
export function wrongLines(results) {
  const found = new Map();
  for (const { question, marks } of results) {
    for (const mark of marks) {
      const key = `${mark}, ${question.source}${question.shape === "logical" ? `, ${question.direction}` : ""}`;
      found.set(key, [...(found.get(key) ?? []), question.id]);
    }
  }
  return [...found.keys()].sort().map((key) => `${key}: ${namedOf(found.get(key))}`);
}

/** Logical cases that break for a reason which their labels do not speak of, as one line or none. */
export function otherBreaks(results) {
  const rules = new Map();
  for (const { question, answer, verdict } of results) {
    if (question.shape !== "logical" || !question.scored || question.label.breaking || verdict === "breaking") continue;
    const change = answer.changes?.find(({ severity }) => severity === "breaking");
    if (change !== undefined) rules.set(change.rule, (rules.get(change.rule) ?? 0) + 1);
  }
  const counted = [...rules.keys()].sort().map((rule) => `${rule} ${rules.get(rule)}`);
  return counted.length === 0
    ? []
    : [`Breaking for another reason than the values that fit, so not counted as a false alarm: ${counted.join(", ")}.`];
}

function namedOf(ids) {
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
  return `${ids.slice(0, NAMED).join(", ")}${more}`;
}

/** Every case with its verdict, one line each, so that two runs can be compared line by line; times are left out. */
export function asJson(differs) {
  const lines = differs.flatMap(({ name, results }) =>
    results.map(({ question, answer, verdict, claims, marks }) =>
      JSON.stringify({
        ...{ differ: name, source: question.source, id: question.id, direction: question.direction },
        ...{ scored: question.scored, label: labelOf(question), verdict, marks },
        severity: answer.severity ?? null,
        rules: (answer.changes ?? []).map(({ rule, severity, bump }) => `${rule} ${severity} ${bump}`),
        inclusion: answer.inclusion?.state ?? null,
        claims: claims.map(({ rule, holds, why }) => ({ rule, holds, why })),
        ...(answer.error === undefined ? {} : { error: answer.error }),
      }),
    ),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** The label without the values of the case: those stand in its file. */
function labelOf({ shape, label }) {
  if (shape === "logical") return label.breaking ? "breaking" : "compatible";
  return shape === "edits" ? label.verdict : `${label.rule} ${label.severity} ${label.bump}`;
}
