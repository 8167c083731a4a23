import { XMLBuilder } from "fast-xml-parser";
import type { ProbeReport } from "../gates/probe-report.ts";
import { failureFacts } from "../mcp/probe/failure-classes.ts";
import { driftOf, driftWords, nextWords, noticeable, seenWords } from "./probe-causes.ts";
import { NOT_OFTEN_ENOUGH } from "./probe-verdict.ts";
import {
  durationWords,
  foreignLine,
  LABELS,
  loginWords,
  offerWords,
  type ProbedTarget,
  serverWords,
  serviceWords,
  stateOf,
  targetWords,
} from "./probe-words.ts";

/**
 * The report of a probe as JUnit XML: a suite for each target, in it a case for "the server works" and one for each check,
 * and a last suite with a case for each gate on all targets. A case fails when it is part of why the gates say no, and is an
 * error when it could not be established; while the gates pass, a target that is not healthy is skipped, with the reason.
 */
export function renderProbeJunit(report: ProbeReport): string {
  const name = serviceWords(report);
  const suites = [...report.results.map((target) => targetSuite(target, name, report)), ...gateSuites(report, name)];
  return new XMLBuilder({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false }).build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    testsuites: { "@_name": "mcp-gates", ...totalsOf(suites.flatMap(({ testcase }) => testcase)), testsuite: suites },
  });
}

type TestCase = Readonly<Record<string, unknown>>;
interface Suite {
  readonly testcase: readonly TestCase[];
}

function targetSuite(target: ProbedTarget, service: string, report: ProbeReport): Suite {
  const name = targetWords(target);
  const classname = `${service}.${name}`;
  const cases = [
    worksCase(target, classname, report),
    ...target.checks.map((check) => checkCase(check, classname, report)),
  ];
  return suite(name, cases, {
    "@_time": seconds(target.milliseconds),
    // The format has no place for a time zone.
    "@_timestamp": foreignLine(target.startedAt.slice(0, 19), 40),
    properties: propertiesOf(target),
  });
}

function worksCase(target: ProbedTarget, classname: string, report: ProbeReport): TestCase {
  const base = { "@_name": "the server works", "@_classname": classname, "@_time": seconds(target.milliseconds) };
  const [worst] = target.findings;
  const detail = [
    ...target.findings.flatMap((finding) => [
      `${finding.failureClass}: ${seenWords(finding)}`,
      `Next: ${nextWords(finding)}`,
    ]),
    ...noticeable(driftOf(target)).map((change) => `${driftWords(change)} [${change.rule}]`),
  ].join("\n");
  if (target.healthy) {
    return {
      ...base,
      "system-out": detail || `${offerWords(target) || "it answers"} in ${durationWords(target.milliseconds)}`,
    };
  }
  const message = worst === undefined ? "it is not known why" : seenWords(worst);
  return saysNo(base, {
    message,
    type: target.failureClass ?? "unknown",
    text: detail || message,
    isUnknown: stateOf(target) === "unknown",
    isLetThrough: report.decision === "pass",
  });
}

function checkCase(
  { check, verdict, message, failureClass }: ProbedTarget["checks"][number],
  classname: string,
  report: ProbeReport,
): TestCase {
  const base = { "@_name": foreignLine(check, 120), "@_classname": classname, "@_time": 0 };
  const words = foreignLine(message, 400);
  if (verdict === "skipped") return { ...base, skipped: { "@_message": words } };
  if (verdict === "pass") return { ...base, "system-out": words };
  const next = failureClass === undefined ? "" : `\nNext: ${failureFacts(failureClass).next}`;
  if (verdict === "warn") return { ...base, "system-out": `warning: ${words}${next}` };
  return saysNo(base, {
    message: words,
    type: failureClass ?? "check",
    text: `${words}${next}`,
    isUnknown: false,
    isLetThrough: report.decision === "pass",
  });
}

interface No {
  readonly message: string;
  readonly type: string;
  readonly text: string;
  readonly isUnknown: boolean;
  readonly isLetThrough: boolean;
}

function saysNo(base: TestCase, { message, type, text, isUnknown, isLetThrough }: No): TestCase {
  if (isLetThrough) {
    return { ...base, skipped: { "@_message": `${message}; the gates let it pass` }, "system-out": `${type}\n${text}` };
  }
  const facts = { "@_message": message, "@_type": type, "#text": text };
  return isUnknown ? { ...base, error: facts } : { ...base, failure: facts };
}

/** What the gates on all targets say, and a decision that none of them explains; nothing when there are no gates. */
function gateSuites({ answers, decision }: ProbeReport, service: string): readonly Suite[] {
  const isExplained = decision === "pass" || answers.some((answer) => answer.decision === decision);
  const all = isExplained ? answers : [...answers, { gate: "decision", decision, reason: NOT_OFTEN_ENOUGH }];
  if (all.length === 0) return [];
  const cases = all.map(({ gate, decision: answer, reason }) => {
    const base = { "@_name": gate, "@_classname": `${service}.gates`, "@_time": 0 };
    const words = foreignLine(reason, 1_000);
    if (answer === "pass") return { ...base, "system-out": words };
    return { ...base, [answer === "fail" ? "failure" : "error"]: { "@_message": words, "@_type": gate } };
  });
  return [suite(`${service}: all targets`, cases, { "@_time": 0 })];
}

function suite(name: string, testcase: readonly TestCase[], facts: Readonly<Record<string, unknown>>): Suite {
  return { "@_name": name, ...totalsOf(testcase), ...facts, testcase } as Suite;
}

function totalsOf(cases: readonly TestCase[]): Readonly<Record<string, number>> {
  return {
    "@_tests": cases.length,
    "@_failures": cases.filter((item) => "failure" in item).length,
    "@_errors": cases.filter((item) => "error" in item).length,
    "@_skipped": cases.filter((item) => "skipped" in item).length,
  };
}

function propertiesOf(target: ProbedTarget): object {
  const { digests, certificate } = target;
  const known: readonly (readonly [name: string, value: string])[] = [
    ...LABELS.map((label) => [label, target.labels[label] ?? ""] as const),
    ["era", target.era ?? ""],
    ["protocol-version", target.protocolVersion ?? ""],
    ["transport", target.transport ?? ""],
    ["server", serverWords(target)],
    ["login", loginWords(target)],
    ["offers", offerWords(target)],
    ["digest", digests?.semantic ?? ""],
    ["certificate-days", certificate === null ? "" : String(certificate.daysLeft)],
    ["failure-class", target.failureClass ?? ""],
  ];
  const property = known
    .filter(([, value]) => value !== "")
    .map(([name, value]) => ({ "@_name": name, "@_value": foreignLine(value, 200) }));
  return property.length === 0 ? {} : { property };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1_000;
}
