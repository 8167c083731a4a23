import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createAuthority } from "../servers/authority.ts";
import { type RunningServer, startServer } from "../servers/start.ts";
import { TlsFront } from "../servers/tls-front.ts";
import { PromotionWorld } from "./promotion-world.ts";

let world: PromotionWorld;
let id: string;
beforeAll(async () => {
  world = await PromotionWorld.start();
}, 60_000);
afterAll(async () => await world.close());

beforeEach(async () => {
  world.emptyLedger();
  world.putPolicy({ staging: "old" });
  id = await world.deployed("staging", { edition: "old", digit: "1", version: "1.0.0", hoursAgo: 3 });
});

/** Puts a server into staging that the world has not. */
function putTarget(target: string): void {
  const policy = JSON.parse(world.text(".github/mcp-gates.yml"));
  world.put(".github/mcp-gates.yml", { ...policy, probe: { targets: [{ target, environment: "staging" }] } });
}

const verify = async (args: readonly string[] = [], variables?: Readonly<Record<string, string>>) =>
  await world.promote(["verify", "staging", ...args], variables);

/** What was verified last. */
async function lastEvent() {
  const [record] = await world.records("staging");
  return record?.events.at(-1);
}

describe("mcp-gates promote verify", () => {
  test("asks the servers unless somebody says what was found", async () => {
    const { status, output } = await verify();
    expect([status, output.split("\n")[0]]).toEqual([
      0,
      `✓ weather in staging, deployment ${id}: protocol-probe: passed`,
    ]);
    const { digest } = await world.contract("old");
    expect(await lastEvent()).toMatchObject({ source: "protocol-probe", passed: true, contractDigest: digest });
  });

  test("says no where another contract is served than was approved", async () => {
    world.putPolicy({ staging: "new" });
    const { status, output } = await verify();
    expect([status, output]).toEqual([1, expect.stringContaining("another contract is served than was approved")]);
    const { digest } = await world.contract("new");
    expect(await lastEvent()).toMatchObject({ contractDigest: digest });
  });

  test("says no where the servers do not work", async () => {
    putTarget("http://127.0.0.1:1/mcp");
    const { status, output } = await verify();
    expect([status, output]).toEqual([1, expect.stringContaining("protocol-probe: failed (")]);
    expect(await lastEvent()).toMatchObject({ passed: false, contractDigest: undefined });
  });

  test("records what somebody else found, under their name, and asks no server", async () => {
    putTarget("http://127.0.0.1:1/mcp");
    const good = await verify(["--source", "load-test", "--passed"]);
    expect([good.status, good.output]).toEqual([0, expect.stringContaining("load-test: passed")]);
    expect(await lastEvent()).toMatchObject({ source: "load-test", passed: true });
    const bad = await verify(["--source", "load-test", "--no-passed", "--reason", "too\nslow"]);
    expect([bad.status, bad.output]).toEqual([1, expect.stringContaining("load-test: failed (too slow)")]);
    expect(await lastEvent()).toMatchObject({ source: "load-test", passed: false });
    expect(world.text(".mcp-gates/ledger/records/weather/staging.jsonl")).toContain('"too slow"');
  });

  test("says that it failed where nobody says why", async () => {
    const { output } = await verify(["--source", "load-test", "--no-passed"]);
    expect(output.split("\n")[0]).toMatch(/: load-test: failed$/);
  });

  test("cannot ask somebody else", async () => {
    await expect(verify(["--source", "load-test"])).rejects.toThrow("load-test is not asked by this step");
    expect(await lastEvent()).toMatchObject({ source: "protocol-probe", passed: true });
  });

  test("is about the deployment that is named", async () => {
    const other = await world.deployed("staging", { edition: "old", digit: "2", version: "1.0.1", hoursAgo: 2 });
    const ids = async (args: readonly string[]) => /deployment (\S+):/.exec((await verify(args)).output)?.[1];
    expect(await ids([])).toBe(other);
    expect(await ids(["--deployment-id", other])).toBe(other);
    await expect(verify(["--deployment-id", "none"])).rejects.toThrow("none is no deployment to staging on record");
  });

  test("has nothing to verify where nothing was deployed", async () => {
    await expect(world.promote(["verify", "production"])).rejects.toThrow("no deployment is on record");
  });
});

describe("mcp-gates promote finish", () => {
  const started = async () => {
    const named = [
      "--image",
      `registry.example.com/acme/weather@sha256:${"2".repeat(64)}`,
      "--schema-path",
      "old.json",
    ];
    const args = ["start", "development", ...named, "--schema-version", "1.0.1", "-o", "plan.txt"];
    world.putPolicy({ development: "old" });
    return (await world.promote(args)).output.trim();
  };
  const ends = async () =>
    (await world.records("development")).map(({ events }) =>
      events.map((event) => (event.kind === "ended" ? event.cause : event.kind)),
    );

  test.each([
    ["success", "succeeded"],
    ["failure", "failed"],
    ["abandoned", "abandoned"],
  ])("writes %s", async (outcome, end) => {
    await started();
    const { status, output } = await world.promote(["finish", "development", "--outcome", outcome]);
    expect([status, output]).toEqual([0, expect.stringContaining(`has ended with ${outcome}.`)]);
    expect(await ends()).toEqual([[end]]);
  });

  test("takes back what serves, with the reason on one line", async () => {
    const finish = await world.promote(["finish", "staging", "--outcome", "rolled-back", "--reason", "lost\n calls"]);
    expect(finish.status).toBe(0);
    const [record] = await world.records("staging");
    expect(record?.events.at(-1)).toMatchObject({ kind: "ended", cause: "rolled-back" });
    expect(world.text(".mcp-gates/ledger/records/weather/staging.jsonl")).toContain('"lost calls"');
  });

  test("is the same twice, and never another one", async () => {
    const named = ["finish", "development", "--deployment-id", await started()];
    for (const status of [0, 0]) expect((await world.promote([...named, "--outcome", "failure"])).status).toBe(status);
    await expect(world.promote([...named, "--outcome", "success"])).rejects.toThrow(
      "has ended with failure already, so it cannot end with success",
    );
    expect(await ends()).toEqual([["failed"]]);
  });

  test("needs something to finish", async () => {
    await expect(world.promote(["finish", "development", "--outcome", "success"])).rejects.toThrow(
      "There is nothing to finish in development: no deployment is under way",
    );
  });
});

describe("the servers of an environment", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer("faulty-http");
  });
  afterAll(async () => await server.close());

  const seen = async () => {
    const requests = (await (await fetch(`${server.url}/requests`)).json()) as {
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
    }[];
    return requests.findLast(({ url }) => url.includes("legacy"))?.headers ?? {};
  };

  test("get the headers that are named, and those of the variable", async () => {
    putTarget(`${server.url}/legacy`);
    await verify(["--header", "X-Team: payments"], { MCP_GATES_HEADERS: "X-Key: key-0001" });
    expect(await seen()).toMatchObject({ "x-team": "payments", "x-key": "key-0001" });
  });

  test("get the token where it is asked for, and only then", async () => {
    putTarget(`${server.url}/legacy`);
    await verify(["--auth", "bearer"], { MCP_GATES_TOKEN: "token-0002" });
    expect((await seen()).authorization).toBe("Bearer token-0002");
    await verify([], { MCP_GATES_TOKEN: "token-0002" });
    expect((await seen()).authorization).toBeUndefined();
  });

  test.each([
    ["a token that is not there", ["--auth", "bearer"], "MCP_GATES_TOKEN"],
    ["a client without a login", ["--client-id", "probe"], "--client-id"],
    ["a secret that is not there", ["--auth", "client-secret", "--client-id", "probe"], "MCP_GATES_CLIENT_SECRET"],
    ["a login without a client", ["--auth", "private-key"], "--client-id"],
    [
      "a key that is not there",
      ["--auth", "private-key", "--client-id", "probe", "--client-key", "no.pem"],
      "--client-key",
    ],
    ["authorities that are not there", ["--ca", "no.pem"], "--ca"],
    ["a header that is none", ["--header", "payments"], "--header"],
  ])("are not asked with %s", async (_words, args, named) => {
    await expect(verify(args)).rejects.toThrow(named);
  });

  test("get the variables that are named, and no others", async () => {
    const modern = pathToFileURL(join(import.meta.dirname, "../servers/modern.mjs")).href;
    world.put(
      "server.mjs",
      `if (process.env.MODE !== "read") process.exit(1);\nawait import(${JSON.stringify(modern)});\n`,
    );
    putTarget(`stdio:${process.execPath} server.mjs stdio`);
    expect((await verify([], { MODE: "read" })).status).toBe(1);
    expect((await verify(["--env", "MODE=read"])).status).toBe(0);
    expect((await verify(["--env", "MODE"], { MODE: "read" })).status).toBe(0);
  }, 20_000);

  test("are believed by the authorities that are named", async () => {
    const authority = createAuthority();
    const front = await TlsFront.open(world.url("old"), authority.server());
    putTarget(`${front.origin}/mcp`);
    world.put("authority.pem", authority.certificate);
    expect((await verify()).output).toContain("failed (tls.");
    expect((await verify(["--ca", "authority.pem"])).status).toBe(0);
    await front.close();
  }, 20_000);
});

describe("mcp-gates promote status", () => {
  test("tells freezes of as many days as are asked for", async () => {
    const month = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const between = { from: `${month}T00:00`, to: `${month}T12:00` };
    const calendar = { id: "year-end", tier: "hard", environments: ["production"], between };
    world.putPolicy({ staging: "old" }, { freeze: { timezone: "UTC", calendars: [calendar] } });
    const told = async (days: readonly string[]) =>
      (await world.promote(["status", "--format", "json", ...days])).output;
    expect(await told([])).toContain("year-end");
    expect(await told(["--days", "5"])).not.toContain("year-end");
  });

  test("is a page in a file", async () => {
    const { status, output, notes } = await world.promote(["status", "--format", "html", "--output", "status.html"]);
    expect([status, output, notes]).toEqual([0, "", `${join(world.directory, "status.html")}\n`]);
    expect(world.text("status.html")).toMatch(/^<!doctype html>/i);
    expect((await world.promote(["status", "--format", "markdown"])).output).toContain("staging");
  });
});
