import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { COMMIT, HOUR, image, PromotionWorld } from "./promotion-world.ts";

let world: PromotionWorld;
beforeAll(async () => {
  world = await PromotionWorld.start();
}, 60_000);
afterAll(async () => await world.close());

const NEW = ["--image", image("2"), "--schema-path", "new.json", "--schema-version", "1.1.0"];
const OLD = ["--image", image("1"), "--schema-path", "old.json", "--schema-version", "1.0.0"];
const SERVING = { development: "old", staging: "new", production: "old" };

beforeEach(() => {
  world.emptyLedger();
  world.putPolicy(SERVING);
});

/** The codes of everything that stands in the way. */
async function codes(environment: string, args: readonly string[], variables?: Readonly<Record<string, string>>) {
  const { gates } = await world.plan(environment, args, variables);
  return gates.flatMap(({ reasons }) => reasons.map(({ code }) => code as string));
}

describe("what is promoted", () => {
  const rest = NEW.slice(2);

  test.each([
    ["a digest", [image("2")], []],
    ["a tag", ["registry.example.com/acme/weather:1.1.0"], ["identity.image-not-pinned"]],
  ])("is an image by %s", async (_words, named, reasons) => {
    expect(await codes("development", ["--image", ...named, ...rest])).toEqual(reasons);
  });

  test("is no release without an image, and none without a contract", async () => {
    expect(await codes("development", rest)).toContain("identity.image-not-pinned");
    const withoutContract = [...NEW.slice(0, 2), ...NEW.slice(4)];
    expect(await codes("development", withoutContract)).toContain("identity.no-contract");
  });

  test("is a contract file, which must be there and have the digest that is named", async () => {
    await expect(world.promote(["plan", "development", "--schema-path", "none.json"])).rejects.toThrow("schema-path");
    const { digest } = await world.contract("new");
    expect(await codes("development", [...NEW, "--schema-digest", digest])).toEqual([]);
    const { digest: other } = await world.contract("old");
    expect(await codes("development", [...NEW, "--schema-digest", other])).toEqual(["identity.digest-differs"]);
  });

  test("is the contract that the ledger keeps, by its digest alone", async () => {
    const { digest } = await world.contract("new");
    const named = ["--image", image("2"), "--schema-digest", digest, "--schema-version", "1.1.0"];
    expect(await codes("staging", named)).toContain("identity.no-contract");
    await world.deployed("development", { edition: "new", digit: "2", version: "1.1.0", hoursAgo: 1 });
    expect(await world.plan("staging", named)).toMatchObject({ decision: "pass", release: { contractDigest: digest } });
  });

  test("has the version that is named", async () => {
    expect((await world.plan("development", NEW)).release.schemaVersion).toBe("1.1.0");
    expect(await codes("development", NEW.slice(0, 4))).toEqual(["semver.missing"]);
    expect(await codes("development", [...NEW.slice(0, 4), "--schema-version", "new"])).toEqual(["semver.not-semver"]);
  });
});

describe("where it goes", () => {
  test.each(["qa", "constructor", "__proto__"])("is an environment of the policy, which %s is not", async (name) => {
    expect(await codes(name, NEW)).toContain("policy.unknown-environment");
  });

  test("is told by the policy that is named, and by none where there is none", async () => {
    world.putPolicy(
      SERVING,
      { environments: { qa: { order: 1 } }, probe: { targets: [{ target: world.url("old"), environment: "qa" }] } },
      "other.yml",
    );
    expect(await codes("qa", [...NEW, "--policy", "other.yml"])).toEqual([]);
    await expect(world.promote(["plan", "qa", "--policy", "none.yml"])).rejects.toThrow("none.yml");
  });

  test("is that of the service of the policy, or of the one that is named where it names none", async () => {
    await expect(world.promote(["plan", "development", ...NEW, "--service", "rain"])).rejects.toThrow(
      "service: rain is not weather, the service of the policy",
    );
    world.put(".github/mcp-gates.yml", world.text(".github/mcp-gates.yml").replace('"service":"weather",', ""));
    expect((await world.plan("development", [...NEW, "--service", "rain"])).service).toBe("rain");
    await expect(world.promote(["plan", "development", ...NEW])).rejects.toThrow("service is not given");
  });
});

describe("the run that does it", () => {
  const recorded = async (args: readonly string[], variables?: Readonly<Record<string, string>>) => {
    expect((await world.promote(["start", "development", ...NEW, ...args], variables)).status).toBe(0);
    return (await world.records("development")).at(-1);
  };

  test("is named by options", async () => {
    const url = "https://ci.example.com/12";
    const named = ["--run-id", "12", "--run-url", url, "--run-actor", "rita", "--commit", "c".repeat(40)];
    expect(await recorded(named)).toMatchObject({
      run: { id: "12", attempt: 1, url, actor: "rita" },
      commit: "c".repeat(40),
    });
  });

  test("is that of the CI system around it, unless an option says otherwise", async () => {
    const gitlab = { CI_PIPELINE_ID: "77", CI_PIPELINE_URL: "https://gitlab.example.com/77", GITLAB_USER_LOGIN: "max" };
    expect((await recorded(["--run-id", "78"], gitlab))?.run).toEqual({
      id: "78",
      attempt: 1,
      url: "https://gitlab.example.com/77",
      actor: "max",
    });
  });

  test("is somebody's, by hand", async () => {
    expect((await recorded([]))?.run).toEqual({ id: "by-hand", attempt: 1, url: "", actor: "" });
  });

  test("is of a commit that somebody says, or that the repository is at", async () => {
    const args = ["promote", "start", "development", ...NEW];
    await expect(world.run(args)).rejects.toThrow("Nobody says which commit is deployed: give --commit");
    const run = await world.run(args, { CI_PIPELINE_ID: "1", CI_COMMIT_SHA: "d".repeat(40) });
    expect(run.status).toBe(0);
    expect((await world.records("development")).at(-1)?.commit).toBe("d".repeat(40));
  });

  test.each([
    [["verify", "development", "--source", "load-test", "--passed"]],
    [["finish", "development", "--outcome", "success"]],
    [["status"]],
    [["reconcile", "development"]],
    [["withdraw", "development"]],
  ])("is of no commit where nothing is deployed from one: %j", async (args) => {
    await recorded([]);
    expect(await world.run(["promote", ...args])).toMatchObject({ status: 0 });
    expect(await world.run(["promote", ...args, "--commit", COMMIT])).toMatchObject({
      status: 2,
      notes: expect.stringContaining("unknown option '--commit'"),
    });
  });
});

describe("an emergency", () => {
  const reason = "all payments fail since noon";
  const breakGlass = {
    "break-glass": {
      enabled: true,
      environments: ["production"],
      bypasses: ["soak"],
      require: { "approvers-team": "acme/cab", "ticket-type": "emergency" },
    },
    tickets: {
      provider: "github-issue",
      repository: "acme/payments",
      labels: ["change"],
      types: { emergency: ["emergency"] },
      approvals: { source: "comment", team: "acme/peers" },
    },
  };

  test("is refused with what is missing, and none is declared without a reason", async () => {
    world.putPolicy(SERVING, breakGlass);
    const declared = await codes("production", [...NEW, "--break-glass-reason", reason]);
    expect(declared).toEqual(expect.arrayContaining(["break-glass.ticket", "approvals.unknown"]));
    expect(declared).not.toContain("break-glass.reason");
    expect(await codes("production", [...NEW, "--break-glass-reason", "broken"])).toContain("break-glass.reason");
    expect((await codes("production", NEW)).filter((code) => /^(break-glass|approvals)/.test(code))).toEqual([]);
  });

  test("is refused where the policy has none", async () => {
    expect(await codes("production", [...NEW, "--break-glass-reason", reason])).toContain("break-glass.not-allowed");
  });

  test("has a ticket, as any change that needs one", async () => {
    world.putPolicy(SERVING, { ...breakGlass, production: { "change-control": {} } });
    const told = async (args: readonly string[]) => {
      const { gates } = await world.plan("production", [...NEW, ...args]);
      return gates.find(({ gate }) => gate === "ticket")?.reasons.map(({ field, is }) => [field, is]);
    };
    expect(await told([])).toEqual([["ticket (key.missing)", "nothing"]]);
    expect(await told(["--ticket", "acme/payments#42"])).toEqual([
      ["ticket system (system.misconfigured)", "MCP_GATES_GITHUB_TOKEN is missing: the tickets are issues of GitHub."],
    ]);
  });
});

test("going back while a hard freeze is on takes a reason", async () => {
  const day = (offset: number) => new Date(Date.now() + offset * 24 * HOUR).toISOString().slice(0, 10);
  const between = { from: `${day(-1)}T00:00`, to: `${day(2)}T00:00` };
  const calendar = { id: "year-end", tier: "hard", environments: ["production"], between };
  world.putPolicy({ ...SERVING, production: "old" }, { freeze: { timezone: "UTC", calendars: [calendar] } });
  await world.deployed("production", { edition: "old", digit: "1", version: "1.0.0", hoursAgo: 90 });
  await world.deployed("production", { edition: "old", digit: "5", version: "1.0.1", hoursAgo: 50 });
  const without = await world.plan("production", OLD);
  expect([without.isRollback, without.blockingGates]).toEqual([true, ["freeze"]]);
  expect((await world.plan("production", [...OLD, "--reason", "1.0.1 loses calls"])).decision).toBe("pass");
});

describe("the answer", () => {
  test.each([
    ["text", /^✓ weather 1\.1\.0 \([0-9a-f]{12}\) to development: every gate passes\n/],
    ["markdown", /^### ✅ weather 1\.1\.0 /],
    ["json", /^\{\n {2}"reportVersion": 1,/],
  ])("is %s", async (format, begin) => {
    const { output } = await world.promote(["plan", "development", ...NEW, "--format", format]);
    expect(output).toMatch(begin);
    const written = await world.promote(["plan", "development", ...NEW, "--format", format, "--output", "answer"]);
    expect([written.output, world.text("answer").slice(0, 20)]).toEqual(["", output.slice(0, 20)]);
  });

  test("is text unless a format is named", async () => {
    const args = ["plan", "qa", ...NEW];
    expect((await world.promote(args)).output.split("\n")[0]).toBe(
      (await world.promote([...args, "--format", "text"])).output.split("\n")[0],
    );
  });

  test("holds no secret", async () => {
    const token = "jira-token-0009";
    const named = ["--image", `registry.example.com/${token}@${image("2").split("@")[1]}`, ...NEW.slice(2)];
    const { output } = await world.promote(["plan", "development", ...named, "--format", "json"], {
      MCP_GATES_JIRA_TOKEN: token,
    });
    expect(output).not.toContain(token);
    expect(output).toContain("***");
  });
});
