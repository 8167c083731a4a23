import type { ProbeReport } from "../gates/probe-report.ts";
import {
  type Cause,
  causesOf,
  driftCountWords,
  driftOf,
  driftWords,
  nextWords,
  noticeable,
  seenWords,
} from "./probe-causes.ts";
import { targetFacts } from "./probe-text-target.ts";
import { type ProbeVerdict, probeVerdict } from "./probe-verdict.ts";
import {
  askedWords,
  certificateWords,
  durationWords,
  foreignLine,
  loginWords,
  offerWords,
  type ProbedTarget,
  stateOf,
  type TargetState,
  targetWords,
} from "./probe-words.ts";
import { type Page, pageOf, withRemark, wrap } from "./text-layout.ts";
import { count, shortDigest } from "./words.ts";

export interface ProbeTextOptions {
  /** Whether the text carries colour; only the caller knows whether it goes to a terminal that shows it. */
  readonly colour: boolean;
  /** Columns of the terminal; default 100, at least 40. */
  readonly width?: number;
}

/**
 * The report of a probe as a person reads it in a terminal: the verdict, what does not work and what to do about it, then a
 * line for each healthy target, or all that is known of the only one. Ends with a line feed. Nothing in it moves the cursor
 * or is a workflow command: text from servers is shown, never obeyed.
 */
export function renderProbeText(report: ProbeReport, options: ProbeTextOptions): string {
  const page = pageOf(options);
  const { results } = report;
  const [only, ...others] = results;
  const unhealthy = causesOf(results.filter(({ healthy }) => !healthy));
  const remarks = causesOf(results.filter(({ healthy, findings }) => healthy && findings.length > 0));
  const parts = [
    summaryLines(report, page),
    ...[...unhealthy, ...remarks].map((cause) => [
      ...causeLines(cause, page),
      // Of the only target all is told below.
      ...(others.length === 0 ? [] : loginLines(cause.targets[0], page)),
    ]),
    ...(only !== undefined && others.length === 0 ? singleLines(only, page) : [healthyLines(results, page)]),
    gateLines(report, page),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const SIGNS: Readonly<Record<ProbeVerdict["sign"], string>> = { pass: "✔", warn: "▲", fail: "✖", unknown: "?" };

/** Targets that are named in the title of what they share, and changes that are told of a drift. */
const TARGETS_IN_TITLE = 20;
const CHANGES = 10;

function summaryLines(report: ProbeReport, page: Page): readonly string[] {
  const { sign, sentence } = probeVerdict(report);
  const colour = { pass: page.paint.green, warn: page.paint.yellow, fail: page.paint.red, unknown: page.paint.yellow }[
    sign
  ];
  const title = wrap(`${SIGNS[sign]} ${sentence}`, page, { first: "", rest: "  " });
  const asked = wrap(askedWords(report).join("; "), page, { first: "  ", rest: "  " });
  return [
    ...title.map((line) => page.paint.bold(colour(line))),
    ...(askedWords(report).length === 0 ? [] : asked.map(page.paint.dim)),
  ];
}

/** The targets, then each finding with what to do. */
function causeLines({ findings, targets }: Cause, page: Page): readonly string[] {
  const { paint } = page;
  const named = targets.slice(0, TARGETS_IN_TITLE);
  const more = targets.length - named.length;
  const changes = noticeable(driftOf(targets[0]));
  return [
    ...named.flatMap((target) => titleLines(target, page)),
    ...(more === 0 ? [] : [`  and ${count(more, "more target")}, alike`]),
    ...(findings.length === 0
      ? ["    It is not known why."]
      : findings.flatMap((finding) => findingLines(finding, page))),
    ...(changes.length === 0 ? [] : wrap(driftCountWords(changes), page, { first: "    ", rest: "    " })),
    ...changes
      .slice(0, CHANGES)
      .flatMap((change) =>
        withRemark(
          wrap(driftWords(change), page, { first: "      ", rest: "        " }),
          change.rule,
          page,
          "        ",
        ),
      ),
    ...(changes.length <= CHANGES ? [] : [paint.dim(`      ${count(changes.length - CHANGES, "more change")}`)]),
  ];
}

function loginLines(target: ProbedTarget, page: Page): readonly string[] {
  const words = loginWords(target);
  return words === "" ? [] : wrap(`Login: ${words}`, page, { first: "    ", rest: "      " });
}

function titleLines(target: ProbedTarget, page: Page): readonly string[] {
  const [first = "", ...rest] = wrap(targetWords(target), page, { first: "  ", rest: "  " });
  return [`${stateMark(target, page)} ${page.paint.bold(first.slice(2))}`, ...rest.map(page.paint.bold)];
}

function stateMark(target: ProbedTarget, { paint }: Page): string {
  const marks: Readonly<Record<TargetState, string>> = {
    healthy: paint.green("✔"),
    warning: paint.yellow("▲"),
    degraded: paint.red("✖"),
    down: paint.red("✖"),
    unknown: paint.yellow("?"),
  };
  return marks[stateOf(target)];
}

function findingLines(finding: ProbedTarget["findings"][number], page: Page): readonly string[] {
  const indent = { first: "    ", rest: "      " };
  return [
    ...withRemark(wrap(seenWords(finding), page, indent), finding.failureClass, page, indent.rest),
    ...wrap(`Next: ${nextWords(finding)}`, page, indent),
  ];
}

/** All that is known of the only target; what is amiss with it was told before. */
function singleLines(target: ProbedTarget, page: Page): readonly (readonly string[])[] {
  const { paint } = page;
  const title = target.healthy && target.findings.length === 0 ? titleLines(target, page) : [];
  const marks = { pass: paint.green("✔"), fail: paint.red("✖"), warn: paint.yellow("▲"), skipped: paint.dim("–") };
  const checks = target.checks.flatMap(({ check, verdict, message }) => {
    const words = `${foreignLine(check, 80)}: ${foreignLine(message, 300)}`;
    const [first = "", ...rest] = wrap(words, page, { first: "    ", rest: "      " });
    const lines = [first.slice(4), ...rest].map((line) => (verdict === "skipped" ? paint.dim(line) : line));
    return lines.map((line, index) => (index === 0 ? `  ${marks[verdict]} ${line}` : line));
  });
  return [[...title, ...targetFacts(target, page)], checks.length === 0 ? [] : [paint.bold("Checks"), ...checks]];
}

/** A line for each healthy target; what should be looked after was told before. */
function healthyLines(results: readonly ProbedTarget[], page: Page): readonly string[] {
  const healthy = results.filter((result) => result.healthy);
  if (healthy.length === 0) return [];
  const lines = healthy.flatMap((target) => {
    const words = `${targetWords(target)}: ${briefWords(target)}`;
    const [first = "", ...rest] = wrap(words, page, { first: "    ", rest: "      " });
    const whole = [`  ${stateMark(target, page)} ${first.slice(4)}`, ...rest];
    return target.failureClass === null ? whole : withRemark(whole, target.failureClass, page, "      ");
  });
  return [page.paint.bold("Healthy"), ...lines];
}

function briefWords(target: ProbedTarget): string {
  const { era, protocolVersion, digests } = target;
  const protocol = protocolVersion === null ? "" : `MCP ${foreignLine(protocolVersion, 40)}`;
  const certificate = certificateWords(target);
  return [
    [protocol, era === null ? "" : `(${era})`].filter((word) => word !== "").join(" "),
    offerWords(target),
    digests === null ? "" : shortDigest(digests.semantic),
    certificate === "" ? "" : `certificate ${certificate}`,
    durationWords(target.milliseconds),
  ]
    .filter((word) => word !== "")
    .join(" · ");
}

/** What each gate answered; last, because the end of a long report is what stays on the screen. */
function gateLines({ answers, decision }: ProbeReport, page: Page): readonly string[] {
  const { paint } = page;
  const colour = { pass: paint.green, fail: paint.red, unknown: paint.yellow };
  const width = Math.max("decision".length, ...answers.map(({ gate }) => gate.length));
  const rest = " ".repeat(width + 4);
  const lines = answers.flatMap((answer) => {
    const sign = SIGNS[answer.decision];
    const words = `${answer.gate.padEnd(width)}  ${sign} ${foreignLine(answer.reason, 600)}`;
    const [first = "", ...others] = wrap(words, page, { first: "", rest });
    return [first.replace(sign, colour[answer.decision]), ...others];
  });
  return [...lines, paint.bold(`${"decision".padEnd(width)}  ${decision}`)];
}
