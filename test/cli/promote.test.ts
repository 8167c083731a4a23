import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { HOUR, image, PromotionWorld } from "./promotion-world.ts";

let world: PromotionWorld;
beforeAll(async () => {
  world = await PromotionWorld.start();
}, 60_000);
afterAll(async () => await world.close());

const OLD = ["--image", image("1"), "--schema-path", "old.json", "--schema-version", "1.0.0"];
const NEW = ["--image", image("2"), "--schema-path", "new.json", "--schema-version", "1.1.0"];
const LESS = ["--image", image("3"), "--schema-path", "less.json", "--schema-version", "2.0.0"];
const EVERYWHERE_OLD = { development: "old", staging: "old", production: "old" };

/** Starts a deployment, and gives its id. */
async function started(environment: string, release: readonly string[]): Promise<string> {
  const { status, output } = await world.promote(["start", environment, ...release, "-o", "plan.txt"]);
  expect([status, output]).toEqual([0, expect.stringMatching(/^\S+\n$/)]);
  return output.trim();
}

async function deploy(environment: string, release: readonly string[]): Promise<string> {
  const id = await started(environment, release);
  const finish = await world.promote(["finish", environment, "--deployment-id", id, "--outcome", "success"]);
  expect(finish.status).toBe(0);
  return id;
}

/** Staging has soaked the release for a day and a half; production has the one before. */
async function soaked(hours = 36): Promise<void> {
  await world.deployed("production", { edition: "old", digit: "1", version: "1.0.0", hoursAgo: 200 });
  await world.deployed("staging", { edition: "new", digit: "2", version: "1.1.0", hoursAgo: hours });
}

beforeEach(() => {
  world.emptyLedger();
  world.putPolicy(EVERYWHERE_OLD);
});

describe("a whole promotion", () => {
  test("goes from development to staging, with the ledger in files, and soaks there", async () => {
    await deploy("development", NEW);
    await deploy("staging", NEW);
    world.putPolicy({ ...EVERYWHERE_OLD, staging: "new" });
    const verified = await world.promote(["verify", "staging"]);
    expect(verified.output).toMatch(
      /^✓ weather in staging, deployment \S+: protocol-probe: passed\n {2}soak for production: wait, at \S+Z at the earliest\n$/,
    );
    expect(verified.status).toBe(0);
    const early = await world.promote(["start", "production", ...NEW]);
    expect([early.status, early.notes]).toEqual([1, expect.stringContaining("Not started.\n")]);
    expect(early.output).toContain("soak.too-short");
  }, 20_000);

  test("goes on to production when it has soaked, in place of what served there", async () => {
    await soaked();
    const id = await deploy("production", NEW);
    const [before, now] = await world.records("production");
    expect(before?.events.at(-1)?.kind).toBe("replaced");
    expect(now).toMatchObject({
      id,
      release: { imageDigest: image("2").split("@")[1], schemaVersion: "1.1.0" },
      from: { environment: "staging" },
      image: "registry.example.com/acme/weather",
    });
    expect((await world.promote(["status"])).output).toMatch(/production +Serving, not verified +1\.1\.0/);
  });

  test("is stopped where the environment before has another release", async () => {
    await world.deployed("development", { edition: "old", digit: "1", version: "1.0.0", hoursAgo: 100 });
    const { status, output } = await world.promote(["plan", "staging", ...NEW]);
    expect(status).toBe(1);
    expect(output).toContain("weather 1.1.0");
    expect(output).toContain("it may not go: order");
    expect(output).toContain("order.not-in-source");
  });

  test("is stopped for a tool that agents would lose", async () => {
    await world.deployed("production", { edition: "old", digit: "1", version: "1.0.0", hoursAgo: 200 });
    await world.deployed("staging", { edition: "less", digit: "3", version: "2.0.0", hoursAgo: 36 });
    const { status, output } = await world.promote(["plan", "production", ...LESS]);
    expect(status).toBe(1);
    expect(output).toContain("contract.blocked-change");
    expect((await world.plan("production", LESS)).removedTools).toEqual(["stations"]);
  });

  test("waits for the rest of the soak, and says until when", async () => {
    await soaked(23);
    const { decision, blockingGates, eligibleAt, soak } = await world.plan("production", NEW);
    expect([decision, blockingGates]).toEqual(["wait", ["soak"]]);
    expect(soak?.requiredSeconds).toBe(86_400);
    const inAnHour = Date.parse(eligibleAt ?? "") - Date.now();
    expect(Math.abs(inAnHour - HOUR)).toBeLessThan(60_000);
  });

  test("is unknown, with a status of its own, where the servers do not answer", async () => {
    await soaked();
    world.put(
      ".github/mcp-gates.yml",
      world.text(".github/mcp-gates.yml").replaceAll(world.url("old"), "http://127.0.0.1:1/mcp"),
    );
    const { status, output } = await world.promote(["plan", "production", ...NEW]);
    expect(status).toBe(3);
    expect(output).toContain("nobody can tell whether it may go");
  });

  test.each([
    ["an option that there is not", ["plan", "production", "--images", "x"], "unknown option"],
    ["no environment", ["start"], "missing required argument"],
    ["no outcome", ["finish", "staging"], "required option '--outcome <outcome>'"],
    ["an outcome that there is not", ["finish", "staging", "--outcome", "done"], "Allowed choices are success"],
    [
      "a format that there is not",
      ["plan", "staging", "--format", "html"],
      "Allowed choices are text, json, markdown.",
    ],
    ["no number of days", ["status", "--days", "many"], "--days"],
    ["a time that is none", ["status", "--timeout", "0"], "--timeout"],
  ])("refuses %s", async (_words, args, message) => {
    const { status, notes } = await world.promote(args);
    expect([status, notes]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("mcp-gates promote start", () => {
  test("writes nothing of a dry run", async () => {
    const { status, notes } = await world.promote(["start", "development", ...NEW, "--dry-run"]);
    expect([status, notes]).toEqual([0, expect.stringContaining("It would start. Nothing was written: --dry-run.")]);
    expect(await world.records("development")).toEqual([]);
    await soaked(23);
    expect((await world.promote(["start", "production", ...NEW, "--dry-run"])).status).toBe(1);
    expect(await world.waiting("production")).toBeUndefined();
  });

  test("starts one of two", async () => {
    const id = await started("development", NEW);
    const second = await world.promote(["start", "development", ...OLD]);
    expect([second.status, second.output]).toEqual([1, expect.stringContaining("ledger.busy")]);
    expect((await world.records("development")).map((record) => record.id)).toEqual([id]);
  });

  test("tells the id in its notes where the report goes to standard output", async () => {
    const { notes, output } = await world.promote(["start", "development", ...NEW]);
    const [record] = await world.records("development");
    expect(notes).toContain(`Deployment ${record?.id} is in progress.`);
    expect(output).toContain("every gate passes");
    expect(output).not.toContain(`\n${record?.id}\n`);
  });
});

describe("mcp-gates promote reconcile", () => {
  test("says that nothing waits", async () => {
    expect(await world.promote(["reconcile", "production"])).toEqual({
      status: 0,
      output: "Nothing waits to go to production.\n",
      notes: "",
    });
  });

  test("leaves what waits on as it was asked for", async () => {
    await soaked(23);
    const asked = ["start", "production", ...NEW, "--run-id", "7", "--run-actor", "rita"];
    expect((await world.promote(asked)).status).toBe(1);
    const waiting = await world.waiting("production");
    expect(waiting).toMatchObject({ run: { id: "7", actor: "rita" }, image: image("2"), schemaVersion: "1.1.0" });
    const { status, output } = await world.promote(["reconcile", "production", "--run-id", "8"]);
    expect([status, output]).toEqual([1, expect.stringContaining("not yet, at ")]);
    expect(await world.waiting("production")).toEqual(waiting);
  });

  test("does not start what was withdrawn", async () => {
    await soaked(23);
    expect((await world.promote(["start", "production", ...NEW])).status).toBe(1);
    const { status, output } = await world.promote(["withdraw", "production"]);
    expect([status, output]).toEqual([0, `${image("2")} waits no longer to go to production.\n`]);
    expect(await world.waiting("production")).toBeUndefined();
    expect((await world.promote(["withdraw", "production"])).output).toBe("Nothing waits to go to production.\n");
  });

  test("starts what waited, with the contract that was kept, and forgets it", async () => {
    const { freeze } = aFreeze();
    world.putPolicy(EVERYWHERE_OLD, { freeze });
    await soaked();
    const other = "c".repeat(40);
    expect((await world.promote(["start", "production", ...NEW, "--commit", other])).status).toBe(1);
    world.putPolicy(EVERYWHERE_OLD);
    const dry = await world.promote(["reconcile", "production", "--dry-run"]);
    expect([dry.status, dry.notes]).toEqual([0, expect.stringContaining("Nothing was written")]);
    const { status, output } = await world.promote([
      "reconcile",
      "production",
      "-o",
      "plan.md",
      "--format",
      "markdown",
    ]);
    expect([status, world.text("plan.md")]).toEqual([0, expect.stringContaining("### ✅")]);
    const newest = (await world.records("production")).at(-1);
    expect(newest).toMatchObject({ id: output.trim(), commit: other, release: { schemaVersion: "1.1.0" } });
    expect(await world.waiting("production")).toBeUndefined();
  });
});

/** A freeze of today and tomorrow. */
function aFreeze(): { readonly freeze: object } {
  const day = (offset: number) => new Date(Date.now() + offset * 24 * HOUR).toISOString().slice(0, 10);
  const between = { from: `${day(-1)}T00:00`, to: `${day(2)}T00:00` };
  const calendar = { id: "year-end", tier: "hard", environments: ["production"], between };
  return { freeze: { timezone: "UTC", calendars: [calendar] } };
}
