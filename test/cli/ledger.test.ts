import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runProgram } from "../../cli/program.ts";
import { LedgerError } from "../../shared/promotion/ledger.ts";
import { fileLedger } from "../../shared/promotion/ledgers/file-ledger.ts";
import {
  aContract,
  aDeployment,
  aProbe,
  aRepository,
  aWaiting,
  git,
  PLACE,
  RUN,
  SUCCESS,
} from "../promotion/ledgers/builders.ts";
import { aTerminal } from "./a-terminal.ts";

const directory = mkdtempSync(join(tmpdir(), "ledger-"));
afterAll(() => rmSync(directory, { recursive: true }));

const START = Date.UTC(2026, 10, 27, 9, 12);
const contract = aContract("hello");

/** Writes two deployments to production, of which one serves, and one to staging, and what waits. */
async function fill(place: { readonly path: string; readonly directory: string }) {
  let now = START;
  const ledger = fileLedger({ ...place, clock: () => now });
  for (const [environment, outcome] of [
    ["production", "success"],
    ["production", "failure"],
    ["staging", "success"],
  ] as const) {
    const deployment = aDeployment({ environment, ticket: { system: "jira", key: "OPS-1", id: "10001" } });
    const answer = await ledger.start(deployment, { seen: await ledger.read(deployment), contract });
    if (answer.state !== "started") throw new Error(answer.state);
    const of = { ...PLACE, environment, id: answer.deploymentId };
    now += 60_000;
    await ledger.record(of, aProbe("protocol-probe", outcome === "success"), RUN);
    await ledger.record(of, { ...SUCCESS, outcome, detail: "" } as typeof SUCCESS, RUN);
  }
  await ledger.setWaiting({ ...PLACE, environment: "staging" }, aWaiting({ since: now }));
}

let folders = 0;
/** A folder with a ledger of its own, after a change by hand. */
async function aLedgerWith(change: (path: (name: string) => string) => void): Promise<string> {
  folders += 1;
  const path = `changed-${folders}`;
  await fill({ path, directory });
  change((name) => join(directory, path, name));
  return path;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

function policy(ledger: string): string {
  return `version: 1\nenvironments: { staging: { order: 1 }, production: { order: 2, promote-from: staging } }\n${ledger}`;
}

beforeAll(async () => {
  await fill({ path: "kept", directory });
  write(".github/mcp-gates.yml", policy("ledger: { kind: file, path: kept }\n"));
  write("github.yml", policy("ledger: { kind: github-deployments }\n"));
  write("unsaid.yml", policy(""));
});

async function ledger(...args: readonly string[]) {
  const terminal = aTerminal({ directory });
  const status = await runProgram(["ledger", ...args], { terminal, version: "1.2.3" });
  return { status, output: terminal.output.join(""), notes: terminal.notes.join("") };
}

const LOG = "records/payments-mcp/production.jsonl";

describe("mcp-gates ledger verify", () => {
  test("says of the ledger that the policy names that it is as it was written", async () => {
    const { status, output } = await ledger("verify");
    expect(status).toBe(0);
    expect(output).toMatch(
      new RegExp(
        `^✓ The ledger kept is as it was written

payments-mcp in production
  ${LOG}: 6 lines about 2 deployments
  newest entry: 2026-11-27 09:14 UTC, sha256:[0-9a-f]{64}

payments-mcp in staging
  records/payments-mcp/staging.jsonl: 3 lines about 1 deployment
  newest entry: 2026-11-27 09:15 UTC, sha256:[0-9a-f]{64}
  waits since 2026-11-27 09:15 UTC: registry.example.com/acme/payments-mcp@sha256:1{64}

contracts: 1 file
$`,
      ),
    );
  });

  test.each<readonly [string, number, (path: (name: string) => string) => void, string]>([
    [
      "a line that was changed",
      1,
      (path) => writeFileSync(path(LOG), readFileSync(path(LOG), "utf8").replace('"passed":false', '"passed":true')),
      "  ✖ ledger.broken-chain: line 5 was changed after it was written\n",
    ],
    [
      "a file that is gone while its head is there",
      1,
      (path) => rmSync(path(LOG)),
      "  ✖ ledger.broken-chain: it ends with entry 0, and the head names entry 6: the newest lines are gone\n",
    ],
    [
      "a contract that was changed",
      1,
      (path) => appendFileSync(path(`contracts/${contract.digest.slice(7)}.json`), "x"),
      `  ✖ contracts/${contract.digest.slice(7)}.json: it is not the contract that its digest names\n`,
    ],
    [
      "a folder in the place of a file",
      3,
      (path) => {
        rmSync(path(LOG));
        mkdirSync(path(LOG));
      },
      `  ✖ ${LOG}: `,
    ],
    [
      "a file about what waits that says something else",
      3,
      (path) => writeFileSync(path("waiting/payments-mcp/staging.json"), '{"\u001b[31m":1}'),
      "  ✖ waiting/payments-mcp/staging.json: The file waiting/payments-mcp/staging.json in ",
    ],
  ])("finds %s, and says where", async (_, expected, change, message) => {
    const path = await aLedgerWith(change);
    const { status, output } = await ledger("verify", "--path", path);
    expect([status, output]).toEqual([expected, expect.stringContaining(message)]);
    expect(output).toContain(
      expected === 1
        ? `✖ The ledger ${path} is damaged: look at who changed what is named below, and put it back\n`
        : `? The ledger ${path} cannot be read whole: see below\n`,
    );
    expect(output).not.toContain("\u001b");
  });

  test("tells a line that nobody has finished from damage", async () => {
    const path = await aLedgerWith((at) => appendFileSync(at(LOG), '{"at":'));
    expect((await ledger("verify", "--path", path)).status).toBe(0);
  });

  test("looks at the environments that are named alone", async () => {
    const path = await aLedgerWith((at) => rmSync(at(LOG)));
    expect((await ledger("verify", "staging", "--path", path)).status).toBe(0);
    expect((await ledger("verify", "production", "--path", path)).status).toBe(1);
  });

  test("says the same as JSON", async () => {
    const path = await aLedgerWith((at) => rmSync(at(LOG)));
    const { status, output } = await ledger("verify", "--path", path, "--format", "json");
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      verdict: "damaged",
      ledger: path,
      environments: [
        {
          ...PLACE,
          file: LOG,
          entries: 0,
          newest: null,
          doubts: [{ code: "ledger.broken-chain", blocks: true }],
          waiting: null,
        },
        { environment: "staging", deployments: 1, doubts: [], waiting: { since: "2026-11-27T09:15:00.000Z" } },
      ],
      contracts: { count: 1, damaged: [], unreadable: [] },
    });
    expect(output).not.toContain('"records"');
  });

  test("does not call sound what holds nothing", async () => {
    const { status, output } = await ledger("verify", "--path", "nowhere");
    expect([status, output]).toEqual([
      3,
      expect.stringMatching(/^\? The ledger nowhere holds nothing, so that nobody/),
    ]);
  });

  test("reads a branch of the repository, and finds that it was written anew", async () => {
    const repository = aRepository(join(directory, "repository"));
    const branch = fileLedger({ path: "ledger", branch: "mcp-ledger", directory: repository });
    for (const environment of ["staging", "production"]) {
      const deployment = aDeployment({ environment });
      await branch.start(deployment, { seen: await branch.read(deployment), contract: undefined });
    }
    const terminal = aTerminal({ directory: repository });
    const verify = async () =>
      await runProgram(["ledger", "verify", "--branch", "mcp-ledger", "--path", "ledger"], { terminal, version: "1" });
    expect(await verify()).toBe(0);
    expect(terminal.output.join("")).toContain("✓ The ledger ledger of the branch mcp-ledger is as it was written");
    git(repository, "branch", "--force", "mcp-ledger", "mcp-ledger~1");
    expect(await verify()).toBe(1);
    expect(terminal.output.at(-1)).toContain(
      "ledger.broken-chain: the branch mcp-ledger was written anew: it does not hold the commit",
    );
    git(repository, "branch", "--delete", "--force", "mcp-ledger");
    await expect(verify()).rejects.toThrow(LedgerError);
    await expect(verify()).rejects.toThrow("the branch mcp-ledger is gone, which was there before");
  });

  test.each<readonly [readonly string[], string]>([
    [["production", "--policy", "github.yml"], "By the policy the ledger is the deployments at GitHub"],
    [["production", "--policy", "unsaid.yml"], "The ledger .mcp-gates/ledger holds nothing of production"],
    [["--policy", "none.yml"], "There is no policy"],
    [["prod"], "The ledger kept holds nothing of prod; it holds payments-mcp in production, payments-mcp in staging."],
    [["--service", "desk-mcp"], "The ledger kept holds nothing of desk-mcp; it holds"],
    [["--branch", "main"], "--branch is where the code stands"],
    [["--branch", "ledger", "--path", "../elsewhere"], "--path "],
  ])("refuses %j", async (args, message) => {
    await expect(ledger("verify", ...args)).rejects.toThrow(message);
  });
});

describe("mcp-gates ledger show", () => {
  test("prints each deployment and what became of it", async () => {
    const { status, output } = await ledger("show", "production");
    expect(status).toBe(0);
    const shown = output.replaceAll(/\d-[0-9a-f]{12}/g, "<id>").replaceAll(/sha256:[0-9a-f]{64}/g, "<digest>");
    expect(shown).toBe(`payments-mcp in production
  ${LOG}: 6 lines about 2 deployments
  newest entry: 2026-11-27 09:14 UTC, <digest>

  2026-11-27 09:12 UTC  1.0.0  <id>
    image: registry.example.com/acme/payments-mcp@sha256:1
    contract: sha256:c
    commit: 0123456789012345678901234567890123456789
    run: 4711 of octocat https://ci.example.com/4711
    ticket: OPS-1
    2026-11-27 09:13 UTC  verified by protocol-probe
    2026-11-27 09:13 UTC  succeeded

  2026-11-27 09:13 UTC  1.0.0  <id>
    image: registry.example.com/acme/payments-mcp@sha256:1
    contract: sha256:c
    commit: 0123456789012345678901234567890123456789
    run: 4711 of octocat https://ci.example.com/4711
    ticket: OPS-1
    2026-11-27 09:14 UTC  failed its verification by protocol-probe
    2026-11-27 09:14 UTC  failed
`);
  });

  test("prints the same as JSON, with times that people and programs read", async () => {
    const { output } = await ledger("show", "production", "--format", "json");
    const { environments } = JSON.parse(output) as { environments: { records: unknown[] }[] };
    expect(environments).toHaveLength(1);
    expect(environments[0]?.records[0]).toMatchObject({
      ...PLACE,
      startedAt: "2026-11-27T09:12:00.000Z",
      ticket: { key: "OPS-1" },
      override: null,
      events: [
        { at: "2026-11-27T09:13:00.000Z", kind: "verified", passed: true },
        { at: "2026-11-27T09:13:00.000Z", kind: "succeeded" },
      ],
    });
  });

  test("prints what is believed of a damaged ledger, and that it is damaged", async () => {
    const path = await aLedgerWith((at) => {
      const lines = readFileSync(at(LOG), "utf8").split(/(?<=\n)/);
      writeFileSync(at(LOG), lines.toSpliced(4, 1).join(""));
    });
    const { status, output } = await ledger("show", "production", "--path", path);
    expect(status).toBe(1);
    expect(output).toMatch(/^✖ The ledger changed-\d is damaged/);
    expect(output).toContain("line 5 does not follow the line before");
    expect(output).toContain("    2026-11-27 09:13 UTC  succeeded\n");
  });

  test("prints no control character that stands in a record", async () => {
    const place = fileLedger({ path: "hostile", directory, clock: () => START });
    const image = "\u001b[2Jregistry\n::error::boo";
    await place.start(aDeployment({ image }), { seen: await place.read(PLACE), contract: undefined });
    const { output } = await ledger("show", "--path", "hostile");
    expect(output).toContain("registry");
    expect(output).not.toContain("\u001b");
    expect(output).not.toMatch(/^::/m);
  });
});
