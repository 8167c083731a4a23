import { once } from "node:events";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { StartAnswer } from "../../../shared/promotion/ledger.ts";
import { type FileLedgerOptions, fileLedger } from "../../../shared/promotion/ledgers/file-ledger.ts";
import { aContract, aDeployment, aFolder, aRepository, git, PLACE } from "./builders.ts";
import { type Child, childrenIn } from "./children.ts";

// Real processes on a busy machine.
jest.setTimeout(60_000);

let directory: string;
let startChild: ReturnType<typeof childrenIn>;
beforeAll(() => {
  directory = aFolder();
  const program = join(directory, "program");
  mkdirSync(program);
  startChild = childrenIn(program);
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Lets a process for each of these ledgers start a deployment, all at once when all have read. Answers by the names of the processes. */
async function raceOf(ledgers: readonly FileLedgerOptions[]): Promise<ReadonlyMap<string, StartAnswer>> {
  const children = ledgers.map((ledger, index) => startChild({ ledger, name: `racer-${index}`, work: "start" }));
  await Promise.all(children.map(async ({ lines }) => await once(lines, "line")));
  for (const { process } of children) process.stdin?.end("go\n");
  const answers = await Promise.all(children.map(answerOf));
  return new Map(answers.map((answer, index) => [`racer-${index}`, answer]));
}

async function answerOf({ ended, process }: Child): Promise<StartAnswer> {
  const lines = await ended;
  expect([process.exitCode, lines.length]).toEqual([0, 2]);
  return JSON.parse(lines[1] ?? "") as StartAnswer;
}

/** The name and the deployment of the only one that started; expects of the others that they were told of it. */
function onlyWinner(answers: ReadonlyMap<string, StartAnswer>): { readonly winner: string; readonly id: string } {
  const [[winner, answer] = [], ...more] = [...answers].filter(([, { state }]) => state === "started");
  expect(more).toEqual([]);
  if (winner === undefined || answer?.state !== "started") throw new Error(JSON.stringify([...answers]));
  const id = answer.deploymentId;
  for (const [name, told] of answers) {
    if (name === winner) continue;
    expect(told).toEqual({ state: "busy", by: expect.stringContaining(`run ${winner}, attempt 1`), deploymentId: id });
  }
  return { winner, id };
}

describe("of several that start at once, one wins and the others are told which", () => {
  test("in 20 processes on a folder", async () => {
    const options = { path: "folder", directory };
    const { winner, id } = onlyWinner(await raceOf(Array.from({ length: 20 }, () => options)));
    const { records, doubts } = await fileLedger(options).read(PLACE);
    expect(doubts).toEqual([]);
    expect(records.map((record) => [record.id, record.run.id])).toEqual([[id, winner]]);
    expect(readdirSync(join(directory, "folder/records/payments-mcp")).sort()).toEqual([
      "production.head",
      "production.jsonl",
    ]);
    expect(await fileLedger(options).contract(aContract("one for all").digest)).toBeDefined();
  });

  test("in two clones of one remote, on its branch", async () => {
    const remote = aRepository(join(directory, "remote"));
    const ledgers = ["one", "two"].map((name) => {
      git(directory, "clone", "--quiet", remote, name);
      return { path: "ledger", branch: "mcp-gates-ledger", directory: join(directory, name) };
    });
    // Two in each clone, as they share its object store and refs too.
    const { winner, id } = onlyWinner(await raceOf([...ledgers, ...ledgers]));
    for (const options of ledgers) {
      const { records, doubts } = await fileLedger(options).read(PLACE);
      expect(doubts).toEqual([]);
      expect(records.map((record) => [record.id, record.run.id])).toEqual([[id, winner]]);
    }
    // One commit, and no other that was pushed and lost.
    expect(git(remote, "rev-list", "--count", "mcp-gates-ledger")).toBe("1");
  });
});

describe("of several that record something at once, all are kept", () => {
  test("in two clones of one remote, on its branch", async () => {
    const remote = aRepository(join(directory, "probed"));
    const ledgers = ["three", "four"].map((name) => {
      git(directory, "clone", "--quiet", remote, name);
      return { path: "ledger", branch: "mcp-gates-ledger", directory: join(directory, name) };
    });
    const ledger = fileLedger(ledgers[0] as FileLedgerOptions);
    await ledger.start(aDeployment(), { seen: await ledger.read(PLACE), contract: undefined });
    const names = ["a", "b", "c", "d"];
    const children = names.map((name, index) =>
      startChild({ ledger: ledgers[index % 2] as FileLedgerOptions, name, work: "probe" }),
    );
    for (const { ended } of children) expect(await ended).toHaveLength(1);
    const { records, doubts } = await ledger.read(PLACE);
    expect(doubts).toEqual([]);
    const sources = records[0]?.events.map((event) => (event.kind === "verified" ? event.source : event.kind));
    expect([...(sources ?? [])].sort()).toEqual(names);
    expect(git(remote, "rev-list", "--count", "mcp-gates-ledger")).toBe("5");
  });
});
