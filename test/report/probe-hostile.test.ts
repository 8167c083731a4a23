import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import type { ProbeReport } from "../../shared/gates/probe-report.ts";
import { FAILURE_CLASSES, type FailureClass } from "../../shared/mcp/probe/failure-classes.ts";
import { probeAnnotationsOf } from "../../shared/report/probe-annotations.ts";
import { renderProbeJunit } from "../../shared/report/probe-junit.ts";
import { renderProbeMarkdown } from "../../shared/report/probe-markdown.ts";
import { renderProbePrometheus } from "../../shared/report/probe-prometheus.ts";
import { renderProbeText } from "../../shared/report/probe-text.ts";
import { aChange } from "./builders.ts";
import { hostileText } from "./hostile.ts";
import { brokenTables, tablesOf } from "./markdown-tables.ts";
import { aFullResult, aProbeReport } from "./probe-builders.ts";
import { readExposition } from "./probe-exposition.ts";

const COMMANDS = [
  "::error::x",
  "::add-mask::a",
  "::stop-commands::t",
  "##[error]x",
  "##[group]",
  "\n::warning file=a::b",
];
const QUOTES = ['"', "'", "\\", "\\n", '\\"', "{", "}", "=", ","];

/** A server that knows where its words are shown. */
const words: fc.Arbitrary<string> = fc
  .array(fc.oneof(hostileText, fc.constantFrom(...COMMANDS, ...QUOTES, " ", "\n")), { maxLength: 5 })
  .map((pieces) => pieces.join(""));

const failureClass = fc.constantFrom(...(Object.keys(FAILURE_CLASSES) as FailureClass[]));

const report: fc.Arbitrary<ProbeReport> = fc
  .record({
    one: words,
    two: words,
    three: words,
    failureClass,
    healthy: fc.boolean(),
    number: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ one, two, three, failureClass: found, healthy, number }) => {
    const result = aFullResult({
      target: one,
      labels: { region: two, zone: three, replica: one, colour: two, environment: three },
      healthy,
      failureClass: found,
      findings: [
        { failureClass: found, stage: "initialize", detail: two },
        { failureClass: found, stage: "checks", detail: three },
      ],
      checks: (["pass", "fail", "warn", "skipped"] as const).map((verdict) => ({
        check: `canary:${one}`,
        verdict,
        failureClass: found,
        message: two,
      })),
      notes: [three],
      login: { metadataUrl: one, resource: two, authorizationServers: [two, three], scopes: [one] },
      server: { name: one, version: two },
      protocolVersion: three,
      certificate: { subject: one, issuer: two, validFrom: three, validTo: one, daysLeft: 3 },
      drift: {
        identical: false,
        changes: [aChange({ message: one, subject: { kind: "tool", name: two }, before: three, after: one })],
        requiredBump: "major",
        notCompared: [two],
      },
    });
    return aProbeReport({
      service: two,
      results: Array.from({ length: number }, () => result),
      vantage: three,
      decision: "fail",
      answers: [{ gate: "parity", decision: "fail", reason: one }],
    });
  });

const runs = (numRuns: number) => ({ numRuns, seed: 20_261_124 });

const INVISIBLE = /[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u{E0000}-\u{E007F}]|(?!\n)\p{Cc}|\p{Cs}/u;

describe("the report of a probe about a hostile server", () => {
  test.each([
    ["text", (hostile: ProbeReport) => renderProbeText(hostile, { colour: false, width: 60 })],
    ["Markdown", (hostile: ProbeReport) => renderProbeMarkdown(hostile, { limit: 200_000 }).text],
    ["JUnit", renderProbeJunit],
    ["Prometheus", renderProbePrometheus],
  ] as const)("holds as %s no invisible character and no workflow command", (_format, render) => {
    fc.assert(
      fc.property(report, (hostile) => {
        const text = render(hostile);
        expect(text).not.toMatch(INVISIBLE);
        expect(workflowCommands(text)).toEqual([]);
      }),
      runs(100),
    );
  });

  test("holds as text with colour no control character but our colours", () => {
    fc.assert(
      fc.property(report, (hostile) => {
        expect(renderProbeText(hostile, { colour: true }).replaceAll(/\p{Cc}\[\d+m/gu, "")).not.toMatch(INVISIBLE);
      }),
      runs(50),
    );
  });

  test("is as XML well-formed, with every suite and case", () => {
    fc.assert(
      fc.property(report, (hostile) => {
        const xml = renderProbeJunit(hostile);
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(xml.match(/<testsuite /gu)).toHaveLength(hostile.results.length + 1);
        expect(xml.match(/<testcase /gu)).toHaveLength(hostile.results.length * 5 + 1);
      }),
      runs(100),
    );
  });

  test("is as metrics well-formed, with one series for each target", () => {
    fc.assert(
      fc.property(report, (hostile) => {
        const [up] = readExposition(renderProbePrometheus(hostile));
        expect(up?.samples).toHaveLength(hostile.results.length);
      }),
      runs(100),
    );
  });

  test("holds as Markdown no markup, mention or link but our own, and whole tables", () => {
    fc.assert(
      fc.property(report, (hostile) => {
        const markdown = renderProbeMarkdown(hostile, { limit: 200_000 }).text;
        const outside = withoutOwnParts(markdown);
        expect(outside).not.toMatch(/[@<>$]|(?<!&)#\d|:\/\/|www\./iu);
        expect(outside).not.toMatch(/(?<!\\)[[\]]/u);
        expect(markdown.match(/^#+ /gmu)?.length).toBeLessThanOrEqual(4);
        expect(markdown.match(/^<details>/gmu)?.length).toBe(markdown.match(/^<\/details>/gmu)?.length);
        expect(brokenTables(markdown)).toEqual([]);
        const [targets = []] = tablesOf(markdown);
        expect(targets).toHaveLength(2 + hostile.results.length);
      }),
      runs(200),
    );
  });

  test("holds as annotations one line each", () => {
    fc.assert(
      fc.property(report, (hostile) => {
        const texts = probeAnnotationsOf(hostile).flatMap(({ title, message }) => [title, message]);
        expect(texts.filter((text) => INVISIBLE.test(text) || text.includes("\n"))).toEqual([]);
      }),
      runs(100),
    );
  });
});

/** Lines that a GitHub runner would obey: `::name …::` at their start, and `##[name]` anywhere. */
function workflowCommands(text: string): readonly string[] {
  return text.split("\n").filter((line) => /^\s*::[a-z-]+(?:\s.*)?::/iu.test(line) || line.includes("##["));
}

/** The Markdown without our own tags, and without code, where GitHub leaves everything alone. */
function withoutOwnParts(markdown: string): string {
  return markdown
    .replaceAll(/(?<!\\)(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, "")
    .replaceAll(/<\/?(?:sub|details|summary)>|<br>/gu, " ")
    .replaceAll(/^ *> /gmu, "");
}
