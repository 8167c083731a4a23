import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AcknowledgementOutcome } from "../../shared/contract/acknowledge.ts";
import type { Acknowledged, Change } from "../../shared/contract/change.ts";
import type { ContractReport } from "../../shared/gates/contract-report.ts";
import { parseAcknowledgements } from "../../shared/policy/acknowledgements.ts";
import { acknowledgementExample } from "../../shared/report/acknowledged.ts";
import { annotationsOf } from "../../shared/report/annotations.ts";
import { contractReportSchema, renderJson } from "../../shared/report/json.ts";
import { renderJunit } from "../../shared/report/junit.ts";
import { renderMarkdown } from "../../shared/report/markdown.ts";
import { renderSarif } from "../../shared/report/sarif.ts";
import { renderText } from "../../shared/report/text.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import { aChange, aReport, aWholeChange } from "./builders.ts";
import { hostileText } from "./hostile.ts";

const ANSWER: Acknowledged = { owner: "desk-team", reason: "nobody calls it", expires: "2027-01-31", ticket: "DESK-7" };
const PLACE = ".github/mcp-gates.acks.yml at main, acknowledgements.0";

const answered = (facts: Partial<Change> = {}): Change => aChange({ acknowledged: ANSWER, ...facts });
const onTool = (name: string, facts: Partial<Change> = {}): Change =>
  aChange({ subject: { kind: "tool", name }, ...facts });

function anOutcome(facts: Partial<AcknowledgementOutcome> = {}): AcknowledgementOutcome {
  return { fingerprint: "0123456789abcdef", ...ANSWER, place: PLACE, changes: 1, ...facts };
}

/** A report that passes by what is acknowledged unless the facts say otherwise. */
function aPassingReport(changes: readonly Change[], facts: Partial<ContractReport> = {}): ContractReport {
  return aReport({ decision: "pass", reason: "acknowledged", changes, ...facts });
}

const markdown = (report: ContractReport): string => renderMarkdown(report, { limit: 200_000 }).text;
const terminal = (report: ContractReport): string => renderText(report, { colour: false, width: 200 });

describe("the verdict", () => {
  test.each<[string, readonly Change[], Partial<ContractReport>, string, string]>([
    [
      "of a gate that passes names what is acknowledged",
      [answered()],
      { decision: "pass" },
      "pass",
      "1 breaking change is acknowledged until 2027-01-31, agents that work today can fail; the gate passes",
    ],
    [
      "tells severities and ends apart",
      [answered(), answered({ severity: "risky", pointer: "/a", acknowledged: { ...ANSWER, expires: "2026-12-24" } })],
      { decision: "pass", options: { callers: "declared", readers: "strict", failOn: "risky" } },
      "pass",
      "1 breaking change and 1 risky change are acknowledged until 2026-12-24 and later, agents that work today can fail; the gate passes",
    ],
    [
      "of a gate that fails counts the open ones alone",
      [answered(), aChange({ pointer: "/a" }), aChange({ pointer: "/b" })],
      { decision: "fail" },
      "fail",
      "2 breaking changes, agents that work today can fail; 1 breaking change is acknowledged until 2027-01-31",
    ],
    [
      "does not say that nothing breaks when a break is acknowledged",
      [answered(), aChange({ severity: "risky", pointer: "/a" })],
      { decision: "fail", options: { callers: "declared", readers: "strict", failOn: "risky" } },
      "fail",
      "1 change for which nobody answers fails; 1 breaking change is acknowledged until 2027-01-31",
    ],
    [
      "is the reason when only something else fails",
      [answered()],
      { decision: "fail", reason: "an earlier contract fails" },
      "fail",
      "an earlier contract fails",
    ],
    [
      "warns when nothing could have failed",
      [answered()],
      { decision: "pass", options: { callers: "declared", readers: "strict", failOn: "never" } },
      "warn",
      "1 breaking change, agents that work today can fail; the gate lets it through",
    ],
  ])("%s", (_, changes, facts, sign, sentence) => {
    expect(verdictOf(aReport({ changes, ...facts }))).toEqual({ sign, sentence });
  });
});

describe("an acknowledged change stays in the report", () => {
  const words = "cknowledged by desk-team until 2027-01-31 (DESK-7): nobody calls it";

  test("in Markdown and text, near the change, with its severity", () => {
    const report = aPassingReport([answered(), onTool("open", { severity: "risky" })]);
    const page = markdown(report);
    expect(page).toContain("### 🔴 What agents lose\n\n- **`create_payment`**");
    expect(page).toContain(`<br>☑️ A${words}`);
    expect(page).toContain("1 breaking · 1 risky (1 acknowledged)");
    expect(terminal(report)).toMatch(/What agents lose\n {2}✖ create_payment: .*\n {4}☑ acknowledged by desk-team/u);
  });

  test("and a list of tools that went says it too, once for each answer", () => {
    const gone = ["a", "b"].map((name) => aWholeChange(name, { acknowledged: ANSWER }));
    const other = ["c", "d"].map((name) => aWholeChange(name, { acknowledged: { ...ANSWER, owner: "other-team" } }));
    const open = ["e", "f"].map((name) => aWholeChange(name));
    const page = markdown(aReport({ changes: [...gone, ...other, ...open] }));
    const entries = page.split("\n").filter((line) => line.startsWith("- **2 tools gone**"));
    expect(entries.map((line) => [/`[a-f]`/.exec(line)?.[0], line.includes("☑️")])).toEqual([
      ["`e`", false],
      ["`a`", true],
      ["`c`", true],
    ]);
  });

  test("apart from the same edit for which nobody answers, which comes first", () => {
    const page = markdown(aReport({ changes: [onTool("a", { acknowledged: ANSWER }), onTool("b"), onTool("c")] }));
    expect(page.indexOf("**2 tools** (`b` and `c`)")).toBeGreaterThan(0);
    expect(page.indexOf("**`a`**")).toBeGreaterThan(page.indexOf("**2 tools** (`b` and `c`)"));
    expect(page.match(/☑️/gu)).toHaveLength(1);
  });

  test("in JSON, which its schema takes", () => {
    const second = { ...ANSWER, approvedBy: "ana", allowBump: true as const };
    const acknowledgements = {
      used: [anOutcome()],
      expired: [anOutcome({ note: "expired on 2026-10-01: renew it or fix the change" })],
      unused: [],
    };
    const report = aPassingReport([answered({ acknowledged: second })], { acknowledgements });
    const json = JSON.parse(renderJson(report));
    expect(contractReportSchema.parse(json)).toEqual(json);
    expect(json.changes[0].acknowledged).toEqual(second);
    expect(json.acknowledgements).toEqual(acknowledgements);
    expect(JSON.parse(renderJson(aReport()))).not.toHaveProperty("acknowledgements");
  });

  test("in JUnit as skipped, beside a case that passes", () => {
    const xml = renderJunit(aPassingReport([answered()]));
    expect(xml).toContain('tests="2" failures="0" errors="0" skipped="1"');
    expect(xml).toContain(`<skipped message="a${words}"></skipped>`);
    const failing = renderJunit(aReport({ changes: [answered(), aChange({ pointer: "/a" })] }));
    expect(failing).toContain('tests="2" failures="1" errors="0" skipped="1"');
  });

  test("in SARIF as suppressed, while all other results say that they are not", () => {
    const results = (changes: readonly Change[]) => JSON.parse(renderSarif(aReport({ changes }))).runs[0].results;
    expect(results([answered(), aChange({ pointer: "/a" })])).toMatchObject([
      { level: "error", suppressions: [{ kind: "external", status: "accepted", justification: `a${words}` }] },
      { level: "error", suppressions: [] },
    ]);
    expect(results([aChange()])[0]).not.toHaveProperty("suppressions");
  });

  test("in annotations as a notice, whatever its severity", () => {
    const report = aPassingReport([answered(), answered({ severity: "risky", pointer: "/a" })]);
    const annotations = annotationsOf(report);
    expect(annotations.map(({ level }) => level)).toEqual(["notice", "notice"]);
    expect(annotations[0]).toMatchObject({
      title: "Breaking change, acknowledged: tool create_payment",
      message: expect.stringContaining(`; a${words}`),
    });
  });
});

describe("records to look after", () => {
  const acknowledgements = {
    used: [anOutcome(), anOutcome({ note: "ends on 2026-12-01, 7 days left: renew it or fix the change" })],
    expired: [anOutcome({ note: "expired on 2026-11-01: renew it or fix the change", changes: 3 })],
    unused: [anOutcome({ note: "no change has this fingerprint: remove the record", changes: 0 })],
  };

  test("are listed with what to do, the worst first; those that are well are not", () => {
    const report = aPassingReport([answered()], { acknowledgements });
    const lines = markdown(report)
      .split("\n")
      .filter((line) => line.includes("`0123456789abcdef`"));
    expect(lines.map((line) => /\*\*(.*?)\*\*/.exec(line)?.[1])).toEqual(["expired", "ends soon", "unused"]);
    expect(lines[0]).toContain(
      "renew it or fix the change (owner desk-team, about 3 changes; .github/mcp-gates.acks.yml",
    );
    const text = terminal(report);
    expect(text).toContain("Acknowledgements to look after\n  ▲ expired 0123456789abcdef: expired on 2026-11-01");
    expect(text).toContain("▲ unused 0123456789abcdef: no change has this fingerprint: remove the record");
  });

  test("are not mentioned when there are none", () => {
    const report = aPassingReport([answered()], { acknowledgements: { used: [anOutcome()], expired: [], unused: [] } });
    expect(markdown(report) + terminal(report)).not.toContain("to look after");
  });
});

describe("how to acknowledge", () => {
  test("is told by a gate that fails, as a file that lacks nothing but a day", () => {
    const report = aReport({ changes: [aChange()] });
    const { yaml, sentence } = acknowledgementExample(report) ?? { yaml: "", sentence: "" };
    expect(sentence).toContain(".github/mcp-gates.acks.yml on the base branch");
    expect(() => parseAcknowledgements(yaml, "acks.yml")).toThrow("is not a day as YYYY-MM-DD");
    expect(parseAcknowledgements(yaml.replace("YYYY-MM-DD", "2027-01-31"), "acks.yml").records).toMatchObject([
      { fingerprint: aChange().fingerprint, rule: "input-maximum-lowered" },
    ]);
    expect(markdown(report)).toContain(
      `<details><summary>How to acknowledge a change</summary>\n\n${sentence}\n\n\`\`\`yaml\n${yaml}\n\`\`\`\n\n</details>`,
    );
    for (const line of yaml.split("\n")) expect(terminal(report)).toContain(`\n    ${line}\n`);
  });

  test("takes one record for the same edit on many tools", () => {
    const changes = ["a", "b", "c"].map((name) => onTool(name));
    const example = acknowledgementExample(aReport({ changes: [...changes, aWholeChange("d")] }));
    expect(example?.yaml).toContain(`group: "${changes[0]?.group}" # this edit, 3 times`);
    expect(example?.yaml).not.toContain("fingerprint");
    expect(example?.sentence).toContain("The other edit that fails takes a record of its own.");
  });

  test("asks for a second person for a security finding", () => {
    const example = acknowledgementExample(aReport({ changes: [aChange({ rule: "instructions-injection" })] }));
    expect(example?.yaml).toContain('approved-by: "a second person"');
    expect(acknowledgementExample(aReport({ changes: [aChange()] }))?.yaml).not.toContain("approved-by");
  });

  test("begins with the change and not with the version that it asks for", () => {
    const version = aChange({ rule: "server-version-not-bumped", subject: { kind: "server", name: "desk" } });
    const both = acknowledgementExample(aReport({ changes: [version, aChange()] }))?.yaml;
    expect(both).toContain("rule: input-maximum-lowered");
    expect(both).toContain("# allow-bump: true");
    const alone = acknowledgementExample(aReport({ changes: [version] }))?.yaml;
    expect(alone).toContain("rule: server-version-not-bumped");
    expect(alone).not.toContain("allow-bump");
  });

  test("begins with what fails, not with what is acknowledged or has a record that expired", () => {
    const [done, expired, open] = [answered(), aChange({ pointer: "/a" }), aChange({ pointer: "/b" })];
    const acknowledgements = { used: [], expired: [anOutcome({ fingerprint: expired.fingerprint })], unused: [] };
    const example = acknowledgementExample(aReport({ changes: [done, expired, open], acknowledgements }));
    expect(example?.yaml).toContain(open.fingerprint);
    expect(acknowledgementExample(aReport({ changes: [done, expired], acknowledgements }))).toBeNull();
  });

  test.each<[string, ContractReport]>([
    ["passes", aPassingReport([answered()])],
    ["has no verdict", aReport({ decision: "unknown", changes: [aChange()] })],
    ["fails for no change", aReport({ decision: "fail", changes: [] })],
  ])("is not told by a gate that %s", (_, report) => {
    expect(acknowledgementExample(report)).toBeNull();
    expect(markdown(report) + terminal(report)).not.toContain("How to acknowledge");
  });

  test("gives way in a comment that has no room", () => {
    const { text, cut } = renderMarkdown(aReport({ changes: [aChange()] }), { limit: 900 });
    expect(text).not.toContain("How to acknowledge");
    expect(cut).toBe(0);
  });
});

describe("what people write into a record", () => {
  const terms = fc.record({ owner: hostileText, reason: hostileText, ticket: hostileText, approvedBy: hostileText });

  test("is neither markup, nor a mention, nor a command for a terminal", () => {
    fc.assert(
      fc.property(terms, ({ owner, reason, ticket, approvedBy }) => {
        const acknowledged = { owner, reason, ticket, approvedBy, expires: "2027-01-31" };
        const note = "expired on 2026-11-01: renew it or fix the change";
        const outcome = anOutcome({ ...acknowledged, place: reason, note });
        const acknowledgements = { used: [], expired: [outcome], unused: [] };
        const report = aPassingReport([answered({ acknowledged })], { acknowledgements });
        const outside = markdown(report)
          .replaceAll(/(?<!\\)(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, "")
          .replaceAll(/<\/?sub>|<br>/gu, " ");
        expect(outside).not.toMatch(/[@<>$]|(?<!&)#\d|:\/\/|www\./iu);
        expect(outside).not.toMatch(/(?<!\\)[[\]]/u);
        const [sarif, xml] = [renderSarif(report), renderJunit(report)];
        for (const text of [markdown(report), terminal(report), sarif, xml, JSON.stringify(annotationsOf(report))]) {
          expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u{E0000}-\u{E007F}]|(?!\n)\p{Cc}/u);
        }
        expect(xml.match(/<testcase /g)).toHaveLength(2);
      }),
    );
  });
});
