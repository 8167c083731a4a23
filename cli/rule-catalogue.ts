import { styleText } from "node:util";
import { RULE_AREAS, type Rule, type RuleArea, type Severity } from "../shared/contract/rule.ts";

const AREA_TITLES: Readonly<Record<RuleArea, string>> = {
  tools: "Tools",
  text: "Text that steers agents",
  inputs: "Inputs of tools",
  outputs: "Outputs of tools",
  notation: "Notation",
  prompts: "Prompts",
  resources: "Resources and templates",
  server: "The server",
  portability: "Client families",
};

const COLOURS = {
  breaking: "red",
  risky: "yellow",
  review: "cyan",
  safe: "green",
  notation: "gray",
} as const satisfies Record<Severity, Parameters<typeof styleText>[0]>;

/**
 * Rules for a reader: `text` for a terminal (a table, or everything about a single rule), `json` as they stand in code,
 * `markdown` as in `docs/rules.md`, with an anchor per rule id.
 */
export function renderRules(
  rules: readonly Rule[],
  format: "text" | "json" | "markdown",
  options: { readonly colour: boolean },
): string {
  if (format === "json") return `${JSON.stringify(rules, null, 2)}\n`;
  if (format === "markdown") return `${rulesByArea(rules).map(markdownArea).join("\n")}`;
  const [only] = rules;
  return rules.length === 1 && only !== undefined ? oneRule(only, options.colour) : table(rules, options.colour);
}

function table(rules: readonly Rule[], colour: boolean): string {
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  const areas = rulesByArea(rules).map(([area, members]) => {
    const rows = members.map(
      (rule) => `  ${rule.id.padEnd(width)}  ${severityText(rule.severity, colour)}  ${rule.change}`,
    );
    return `${AREA_TITLES[area]}\n${rows.join("\n")}\n`;
  });
  return areas.join("\n");
}

function oneRule(rule: Rule, colour: boolean): string {
  const tolerant = rule.tolerant === undefined ? "" : `tolerant  ${outcome(rule.tolerant)}\n`;
  return (
    `${rule.id}\n\n` +
    `change    ${rule.change}\n` +
    `severity  ${severityText(rule.severity, colour).trimEnd()}, ${bumpText(rule)}\n` +
    tolerant +
    `why       ${rule.why}\n`
  );
}

function markdownArea([area, rules]: readonly [RuleArea, readonly Rule[]]): string {
  const rows = rules.map(
    (rule) =>
      `| <a id="${rule.id}"></a>\`${rule.id}\` | ${cell(rule.change)} | ${rule.severity} | ${rule.bump} | ` +
      `${rule.tolerant === undefined ? "" : outcome(rule.tolerant)} | ${cell(rule.why)} |`,
  );
  return (
    `## ${AREA_TITLES[area]}\n\n` +
    "| Rule | Change | Severity | Bump | With `readers: tolerant` | Why |\n|---|---|---|---|---|---|\n" +
    `${rows.join("\n")}\n`
  );
}

function rulesByArea(rules: readonly Rule[]): readonly (readonly [RuleArea, readonly Rule[]])[] {
  return RULE_AREAS.map((area) => [area, rules.filter((rule) => rule.area === area)] as const).filter(
    ([, members]) => members.length > 0,
  );
}

function outcome({ severity, bump }: Pick<Rule, "severity" | "bump">): string {
  return `${severity}, ${bumpText({ bump })}`;
}

function bumpText({ bump }: Pick<Rule, "bump">): string {
  return bump === "none" ? "no version bump" : `${bump} version bump`;
}

const SEVERITY_WIDTH = "breaking".length;

function severityText(severity: Severity, colour: boolean): string {
  const text = severity.padEnd(SEVERITY_WIDTH);
  return colour ? styleText(COLOURS[severity], text, { validateStream: false }) : text;
}

/** Rule texts are ours, so only the table's own separator and the start of a tag need care. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
