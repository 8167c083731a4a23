import type { Change } from "../contract/change.ts";
import type { Severity } from "../contract/rule.ts";
import type { ContractReport } from "../gates/contract-report.ts";
import { acknowledgedWords } from "./acknowledged.ts";
import type { Locate } from "./annotations.ts";
import { cutText, escapeMarkdown, inlineCode, visibleText } from "./escape.ts";
import { compact } from "./excerpt.ts";
import { SARIF_RESULT_LIMIT } from "./limits.ts";
import { oneLine, placeOf, sentenceOf, subjectWords, toldNotes, undecidedWords, witnessOf } from "./plain.ts";
import { ruleTexts, ruleUrl } from "./rule-texts.ts";
import { changesForEarlier } from "./transitive.ts";
import { capital, count, countWords } from "./words.ts";

export interface SarifOptions {
  /** Version of mcp-gates. */
  readonly version?: string;
  /** Absolute URL of the project. */
  readonly informationUrl?: string;
  /** Absolute URL of `docs/rules.md`; each rule links to its row there. */
  readonly rulesUrl?: string;
  /**
   * Path from the root of the repository to the file that the contract comes from. Code scanning shows a result only
   * with a file. Default `mcp-contract.json`.
   */
  readonly artifact?: string;
  /** A better place for single changes. */
  readonly locate?: Locate;
  /** Results at most; default `SARIF_RESULT_LIMIT`. */
  readonly limit?: number;
}

/**
 * A SARIF 2.1.0 log (OASIS standard with errata 01) of the breaking, risky and review changes, made for GitHub code
 * scanning. Compatible and notation changes are no findings: there they would be alerts to close, so only their number is
 * in the run's properties. Cut results are counted in a notification of the invocation.
 */
export function renderSarif(report: ContractReport, options: SarifOptions = {}): string {
  const changes = (["breaking", "risky", "review"] as const).flatMap((severity) =>
    [...report.changes, ...changesForEarlier(report)].filter((change) => change.severity === severity),
  );
  const shown = changes.slice(0, options.limit ?? SARIF_RESULT_LIMIT);
  const rules = [...new Set(shown.map((change) => change.rule))].sort();
  const answered = shown.some((change) => change.acknowledged !== undefined);
  const service = oneLine(report.service || report.candidate.server.name || "mcp", 80);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driverOf(rules, shown, options) },
        // The category by which code scanning tells servers of one repository apart ends at the last slash.
        automationDetails: { id: `mcp-gates/${service.replace(/[^\w.-]+/gu, "-")}/` },
        invocations: [invocationOf(report, changes.length - shown.length)],
        columnKind: "utf16CodeUnits",
        results: shown.map((change) => resultOf(change, rules.indexOf(change.rule), { service, options, answered })),
        properties: {
          decision: report.decision,
          summary: report.summary,
          requiredBump: report.requiredBump,
          baselineDigest: report.baseline.digest,
          candidateDigest: report.candidate.digest,
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const LEVELS: Readonly<Partial<Record<Severity, "error" | "warning" | "note">>> = {
  breaking: "error",
  risky: "warning",
  review: "note",
};

/** `problem.severity` of code scanning, by level. */
const PROBLEM_SEVERITIES = { error: "error", warning: "warning", note: "recommendation" } as const;

function driverOf(rules: readonly string[], changes: readonly Change[], options: SarifOptions): object {
  return {
    name: "mcp-gates",
    ...(options.version === undefined ? {} : { semanticVersion: options.version }),
    ...(options.informationUrl === undefined ? {} : { informationUri: options.informationUrl }),
    rules: rules.map((rule) => ruleOf(rule, changes, options)),
  };
}

function ruleOf(id: string, changes: readonly Change[], { rulesUrl }: SarifOptions): object {
  const { change, why, area } = ruleTexts(id);
  const worst = changes.find((other) => other.rule === id)?.severity ?? "review";
  const level = LEVELS[worst] ?? "note";
  const helpUri = rulesUrl === undefined ? undefined : ruleUrl(rulesUrl, id);
  return {
    id,
    shortDescription: { text: plainMessage(change) },
    fullDescription: { text: plainMessage(`${change}: ${why}`) },
    help: { text: plainMessage(`${change}. Why it matters: ${why}.${helpUri === undefined ? "" : ` See ${helpUri}`}`) },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level },
    properties: {
      tags: ["mcp", "contract", ...(area === null ? [] : [area])],
      precision: "high",
      "problem.severity": PROBLEM_SEVERITIES[level],
    },
  };
}

interface ResultContext {
  readonly service: string;
  readonly options: SarifOptions;
  /** Whether somebody answers for a result of the run. */
  readonly answered: boolean;
}

function resultOf(change: Change, ruleIndex: number, { service, options, answered }: ResultContext): object {
  const at = options.locate?.(change);
  const line = at?.line ?? 1;
  const { kind, name } = change.subject;
  return {
    ruleId: change.rule,
    ruleIndex,
    level: LEVELS[change.severity],
    message: { text: plainMessage(textOf(change)), markdown: literal(markdownOf(change)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(at?.file ?? options.artifact ?? "mcp-contract.json") },
          region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
        },
        logicalLocations: [
          {
            name: oneLine(name === "" ? service : name, 200),
            kind,
            fullyQualifiedName: oneLine(
              `${service}/${kind}/${name}${change.pointer === "" ? "" : `#${change.pointer}`}`,
              600,
            ),
          },
        ],
      },
    ],
    // Where one result tells of suppressions all do, so that "nobody answers" is not taken for "not looked at".
    ...(answered ? { suppressions: suppressionsOf(change) } : {}),
    // Code scanning knows only primaryLocationLineHash; without it all results on one line would be one alert.
    partialFingerprints: { primaryLocationLineHash: change.fingerprint, "mcpGatesChange/v1": change.fingerprint },
    properties: {
      severity: change.severity,
      bump: change.bump,
      pointer: change.pointer,
      group: change.group,
      proof: change.proof,
    },
  };
}

/** Somebody answers for the change outside of the code; empty = nobody does. */
function suppressionsOf({ acknowledged }: Change): readonly object[] {
  if (acknowledged === undefined) return [];
  return [{ kind: "external", status: "accepted", justification: acknowledgedWords(acknowledged) }];
}

/** First sentence: what code scanning shows as the title. */
function textOf(change: Change): string {
  const place = placeOf(change);
  const title = `${capital(subjectWords(change))}: ${sentenceOf(change)}${place === "" ? "" : ` (${place})`}.`;
  return [title, ...proofWords(change)].join(" ");
}

/** As the text, in GitHub Flavored Markdown without HTML (SARIF 2.1.0, section 3.11.4.2). */
function markdownOf(change: Change): string {
  const value = (label: string, side: Change["before"]): readonly string[] =>
    side === null ? [] : [`- ${label}: ${inlineCode(compact(side))}`];
  const place = placeOf(change);
  const lines = [
    `**${escapeMarkdown(capital(subjectWords(change)))}**: ${escapeMarkdown(cutText(change.message, 400))}${place === "" ? "" : ` (${escapeMarkdown(place)})`}`,
    ...value("before", change.before),
    ...value("after", change.after),
    ...proofWords(change).map((text) => `- ${escapeMarkdown(text)}`),
    ...toldNotes(change).map((note) => `- ${escapeMarkdown(cutText(note, 200))}`),
  ];
  return lines.join("\n");
}

/** What shows the change, or why nothing does. */
function proofWords(change: Change): readonly string[] {
  const [witness, undecided] = [witnessOf(change), undecidedWords(change)];
  if (undecided !== null) return [`${capital(undecided)}.`];
  if (witness === null) return [];
  const reason = witness.refusal === "" ? "" : ` — ${visibleText(witness.refusal)}`;
  return [`${witness.words}: ${visibleText(witness.value)}${reason}`];
}

function invocationOf(report: ContractReport, cut: number): object {
  const notification = {
    level: "warning",
    message: {
      text: `${count(cut, "result")} more than code scanning stores ${cut === 1 ? "was" : "were"} left out; the JSON report holds all (${countWords(report)})`,
    },
  };
  return {
    executionSuccessful: report.decision !== "unknown",
    ...(cut === 0 ? {} : { toolExecutionNotifications: [notification] }),
  };
}

/** A plain text message without placeholders and embedded links (SARIF 2.1.0, sections 3.11.5 and 3.11.6). */
function plainMessage(text: string): string {
  return literal(text.replaceAll("](", "] ("));
}

/** A message string, plain or formatted, in which no brace starts a placeholder. */
function literal(text: string): string {
  return text.replace(/[{}]/gu, "$&$&");
}

function uriOf(path: string): string {
  return encodeURI(path.replaceAll("\\", "/").replace(/^\.\//u, "")).replace(/[?#]/gu, encodeURIComponent);
}
