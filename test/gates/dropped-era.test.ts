import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { contractFileText } from "../../shared/contract/model.ts";
import { runContractGate } from "../../shared/gates/contract-gate.ts";
import { captureTarget } from "../../shared/mcp/capture.ts";
import { type RunningServer, startServer, stdioTarget } from "../servers/start.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

const BOTH_ERAS = stdioTarget("modern", ["stdio"]);
const MODERN_ONLY = stdioTarget("modern", ["stdio", "--legacy", "reject"]);

let directory: string;
let minimal: RunningServer;
const files = new Map<string, string>();

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "dropped-era-"));
  minimal = await startServer("faulty-http");
  const save = (name: string, text: string) => {
    files.set(name, join(directory, `${name}.json`));
    writeFileSync(join(directory, `${name}.json`), text);
  };
  const [modern, legacy] = await Promise.all(
    (["modern", "legacy"] as const).map(async (era) => (await captureTarget({ target: BOTH_ERAS }, { era })).contract),
  );
  if (modern === undefined || legacy === undefined) throw new Error("nothing was captured");
  save("modern", contractFileText(modern));
  save("legacy", contractFileText(legacy));
  const { legacyEra: _unknown, ...older } = modern;
  save("older", contractFileText(older));
});
afterAll(async () => {
  await minimal.close();
  rmSync(directory, { recursive: true, force: true });
});

const file = (name: string) => files.get(name) ?? "";
const at = (behaviour: string) => `${minimal.url}/${behaviour}`;
const judge = async (baseline: string, candidate: string) =>
  await runContractGate({ baseline: { target: baseline }, candidate: { target: candidate } });

describe("a server that drops the legacy era breaks its clients", () => {
  test.each([
    ["told by two servers", () => BOTH_ERAS],
    ["told by a contract file of the modern era", () => file("modern")],
    ["told by a contract file of the legacy era", () => file("legacy")],
  ])("%s", async (_name, baseline) => {
    const report = await judge(baseline(), MODERN_ONLY);
    expect(report).toMatchObject({ decision: "fail", identical: false, requiredBump: "major" });
    expect(report.reason).toBe("1 breaking change (protocol-version-dropped)");
    expect(report.notCompared).toEqual([]);
  });

  test("although it refuses without naming a version", async () => {
    const { contract } = await captureTarget({ target: at("dual") }, { era: "legacy" });
    const baseline = join(directory, "minimal-legacy.json");
    writeFileSync(baseline, contractFileText(contract));
    expect((await judge(baseline, at("modern-unknown-method"))).reason).toMatch(/protocol-version-dropped/);
  });
});

test("a server that takes the legacy era up again is compatible", async () => {
  const report = await judge(MODERN_ONLY, BOTH_ERAS);
  expect(report).toMatchObject({ decision: "pass", identical: false, requiredBump: "minor" });
  expect(report.changes).toMatchObject([{ rule: "capability-added", after: "2025-11-25" }]);
});

describe("nothing changed for a server that answers as before", () => {
  test.each([
    ["in both eras", () => BOTH_ERAS, BOTH_ERAS],
    ["in the modern era alone", () => MODERN_ONLY, MODERN_ONLY],
    ["in both eras, against a file of a release that did not ask", () => file("older"), BOTH_ERAS],
    ["in the modern era alone, against a file of a release that did not ask", () => file("older"), MODERN_ONLY],
  ])("%s", async (_name, baseline, candidate) => {
    expect(await judge(baseline(), candidate)).toMatchObject({ decision: "pass", identical: true, changes: [] });
  });

  test("a refusal that such a file cannot tell from a drop is noted", async () => {
    const { candidate } = await judge(file("older"), MODERN_ONLY);
    expect(candidate.notes).toEqual([expect.stringMatching(/refuses clients of the legacy era, and .*older\.json/)]);
  });
});

describe("an answer that is no refusal decides nothing", () => {
  test.each(["modern-outage", "modern-internal-error"])("against a server that serves them: %s", async (behaviour) => {
    const report = await judge(at("dual"), at(behaviour));
    expect(report).toMatchObject({ decision: "unknown", changes: [] });
    expect(report.reason).toMatch(/^Whether clients of the legacy era lose the server is not known/);
    expect(report.candidate.notes).toEqual([expect.stringMatching(/is not known: the server answered/)]);
  });

  test("when the baseline gave it and the candidate refuses", async () => {
    expect(await judge(at("modern-outage"), at("modern"))).toMatchObject({ decision: "unknown", changes: [] });
  });

  test("when both gave it, nobody is known to lose anything", async () => {
    expect(await judge(at("modern-outage"), at("modern-outage"))).toMatchObject({ decision: "pass", identical: true });
  });
});
