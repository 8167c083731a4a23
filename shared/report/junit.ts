import { XMLBuilder } from "fast-xml-parser";
import type { Change } from "../contract/change.ts";
import type { ContractReport } from "../gates/contract-report.ts";
import { acknowledgedWords } from "./acknowledged.ts";
import { visibleText } from "./escape.ts";
import { oneLine, placeOf, sentenceOf, subjectWords, witnessOf } from "./plain.ts";
import { changesForEarlier } from "./transitive.ts";
import { verdictOf } from "./verdict.ts";
import { countWords, failsOn } from "./words.ts";

/**
 * The report as JUnit XML: one suite for the server, one case for each breaking, risky and review change, which fails
 * when it makes the gate say no, and is skipped when it would but for somebody who answers for it. A verdict that no such case carries is a case of its own: passing, failing, or an error
 * when there is no verdict. Compatible and notation changes are counted in the suite's properties.
 */
export function renderJunit(report: ContractReport): string {
  const name = oneLine(report.service || report.candidate.server.name || "MCP contract", 80);
  const changes = [...report.changes, ...changesForEarlier(report)].filter(
    ({ severity }) => severity !== "safe" && severity !== "notation",
  );
  const cases = changes.map((change) => changeCase(change, name, report));
  const own = verdictCase(report, name, cases);
  const all = own === null ? cases : [own, ...cases];
  const totals = {
    "@_tests": all.length,
    "@_failures": all.filter((item) => "failure" in item).length,
    "@_errors": all.filter((item) => "error" in item).length,
    "@_skipped": all.filter((item) => "skipped" in item).length,
  };
  return new XMLBuilder({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false }).build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    testsuites: {
      "@_name": "mcp-gates",
      ...totals,
      testsuite: { "@_name": name, ...totals, properties: propertiesOf(report), testcase: all },
    },
  });
}

type TestCase = Readonly<Record<string, unknown>>;

function changeCase(change: Change, service: string, report: ContractReport): TestCase {
  const place = placeOf(change);
  const sentence = `${sentenceOf(change)}${place === "" ? "" : ` (${place})`}`;
  const base = {
    "@_name": `${change.rule}: ${sentence}`,
    "@_classname": `${service}.${subjectWords(change)}`,
    "@_time": 0,
  };
  const detail = detailOf(change, sentence);
  if (change.acknowledged !== undefined && failsOn(change.severity, report.options.failOn)) {
    const message = acknowledgedWords(change.acknowledged);
    return { ...base, skipped: { "@_message": message }, "system-out": `${change.severity}: ${detail}` };
  }
  if (report.decision === "pass" || !failsOn(change.severity, report.options.failOn)) {
    return { ...base, "system-out": `${change.severity}: ${detail}` };
  }
  return { ...base, failure: { "@_message": sentence, "@_type": change.severity, "#text": detail } };
}

/** The case for a verdict that the cases of the changes do not show. */
function verdictCase(report: ContractReport, service: string, cases: readonly TestCase[]): TestCase | null {
  const { sentence } = verdictOf(report);
  const base = { "@_name": `contract: ${oneLine(sentence, 400)}`, "@_classname": service, "@_time": 0 };
  const reason = oneLine(report.reason, 1_000);
  if (report.decision === "unknown") return { ...base, error: { "@_message": reason, "@_type": "unknown" } };
  if (report.decision === "fail") {
    if (cases.some((item) => "failure" in item)) return null;
    return { ...base, failure: { "@_message": reason, "@_type": "contract" } };
  }
  return cases.every((item) => "skipped" in item) ? base : null;
}

function detailOf(change: Change, sentence: string): string {
  const witness = witnessOf(change);
  return [
    `${subjectWords(change)}: ${sentence}`,
    ...(witness === null
      ? []
      : [
          `${witness.words}: ${visibleText(witness.value)}${witness.refusal === "" ? "" : ` — ${visibleText(witness.refusal)}`}`,
        ]),
    ...(change.notes ?? []).map((note) => oneLine(note, 200)),
    ...(change.acknowledged === undefined ? [] : [acknowledgedWords(change.acknowledged)]),
    `fingerprint ${change.fingerprint}`,
  ].join("\n");
}

function propertiesOf(report: ContractReport): object {
  const properties = {
    decision: report.decision,
    changes: countWords(report),
    "required-bump": report.requiredBump,
    baseline: report.baseline.digest,
    candidate: report.candidate.digest,
  };
  return {
    property: Object.entries(properties).map(([name, value]) => ({ "@_name": name, "@_value": visibleText(value) })),
  };
}
