import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { HOUR, image, PromotionBench, told } from "./promotion-bench.ts";

let bench: PromotionBench;

/** What runs in production runs everywhere, and is on record. */
beforeAll(async () => {
  bench = await PromotionBench.start();
  await Promise.all([bench.serve("development", "4"), bench.serve("staging", "3"), bench.serve("production", "1")]);
  await bench.snapshot("development", "smaller.json");
  await bench.snapshot("staging", "new.json");
  await bench.snapshot("production", "old.json");
  await bench.serve("staging", "1");
  bench.putPolicy();
  await bench.deploy("development", OLD);
  await bench.deploy("staging", OLD);
  await soak(24);
  await bench.deploy("production", OLD);
}, 90_000);
afterAll(async () => await bench.close());

const OLD = { image: image("1"), "schema-path": "old.json", "schema-version": "1.0.0" };
const NEW = { image: image("2"), "schema-path": "new.json", "schema-version": "1.1.0" };
const SMALLER = { image: image("3"), "schema-path": "smaller.json", "schema-version": "2.0.0" };

const toProduction = (inputs: Readonly<Record<string, string>>) =>
  bench.run({ inputs: { environment: "production", ...inputs } });

/** Healthy hours; a verification in the first and in the last. */
async function soak(hours: number): Promise<void> {
  for (const advance of [1, hours - 1]) {
    bench.github.clock.advance(advance * HOUR);
    const run = await bench.run({ inputs: { phase: "verify", environment: "staging" } });
    if (run.exitCode !== 0) throw new Error(run.stdout);
  }
}

describe("a whole promotion", () => {
  test("is stopped for the soak, for a freeze and for a tool that goes, and then goes", async () => {
    await bench.deploy("development", NEW);
    expect(told(await toProduction(NEW))).toEqual([1, "fail", '["order","semver","soak"]']);

    await bench.deploy("staging", NEW);
    await bench.serve("staging", "3");
    bench.putPolicy();
    const early = await toProduction({ ...NEW, phase: "start" });
    expect(told(early)).toEqual([1, "wait", '["soak"]']);
    expect(early.outputs["eligible-at"]).toBe(new Date(bench.github.clock.now + 24 * HOUR).toISOString());
    expect(early.summary).toContain("soak.too-short");

    await soak(24);
    const day = new Date(bench.github.clock.now).toISOString().slice(0, 10);
    const between = { from: `${day}T00:00`, to: `${day}T23:59` };
    const year = { id: "year-end", tier: "hard", environments: ["production"], between };
    bench.putPolicy({ freeze: { timezone: "UTC", calendars: [year] } as object });
    const frozen = await toProduction({ ...NEW, phase: "start" });
    expect(told(frozen)).toEqual([1, "wait", '["freeze"]']);
    expect([frozen.outputs["freeze-id"], frozen.outputs["freeze-ends-at"]]).toEqual([
      "year-end",
      new Date(`${day}T23:59:00Z`).toISOString(),
    ]);
    bench.putPolicy();

    const removing = await toProduction(SMALLER);
    expect(removing.exitCode).toBe(1);
    expect(removing.outputs["removed-tools"]).toBe('["stations"]');
    expect(removing.summary).toContain("contract.blocked-change");

    const allowed = await toProduction(NEW);
    expect([allowed.stdout, ...told(allowed)]).toEqual([allowed.stdout, 0, "pass", "[]"]);
    expect(allowed.outputs["change-kind"]).toBe("schema");
    const id = await bench.deploy("production", NEW);
    expect(bench.states("production")).toEqual(["success", "inactive"]);
    expect(bench.github.violations).toEqual([]);

    await bench.serve("production", "3");
    bench.putPolicy();
    const status = await bench.run({ inputs: { phase: "status" } });
    const report = JSON.parse(readFileSync(status.outputs["report-json"] ?? "", "utf8"));
    expect(status.exitCode).toBe(0);
    expect(report.environments.at(-1).serving).toMatchObject({ id, release: { schemaVersion: "1.1.0" } });
    expect(existsSync(status.outputs["report-html"] ?? "")).toBe(true);
  }, 60_000);
});
