import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Ledger } from "../../../shared/promotion/ledger.ts";
import { additionTo, readChain } from "../../../shared/promotion/ledgers/file-chain.ts";
import type { Happening } from "../../../shared/promotion/ledgers/file-entry.ts";
import { fileLedger } from "../../../shared/promotion/ledgers/file-ledger.ts";
import { aDeployment, aFolder, aProbe, PLACE, RUN, SUCCESS } from "./builders.ts";

let directory: string;
let ledger: Ledger;
/** The whole lines of a sound file, and its head. */
let lines: readonly string[];
let head: string;
let foreign: string;

const pathOf = (name: string) => join(directory, "l/records/payments-mcp", name);
const LOG = "production.jsonl";
const HEAD = "production.head";

async function deployTo(environment: string): Promise<string> {
  const deployment = aDeployment({ environment });
  const answer = await ledger.start(deployment, { seen: await ledger.read(deployment), contract: undefined });
  if (answer.state !== "started") throw new Error(answer.state);
  for (const event of [aProbe(), SUCCESS]) {
    await ledger.record({ ...PLACE, environment, id: answer.deploymentId }, event, RUN);
  }
  return answer.deploymentId;
}

beforeAll(async () => {
  directory = aFolder();
  ledger = fileLedger({ path: "l", directory, patience: 50 });
  for (let deployment = 0; deployment < 3; deployment++) await deployTo("production");
  await deployTo("staging");
  lines = readFileSync(pathOf(LOG), "utf8").split(/(?<=\n)/);
  head = readFileSync(pathOf(HEAD), "utf8");
  foreign = readFileSync(pathOf("staging.jsonl"), "utf8").split(/(?<=\n)/)[0] ?? "";
});
beforeEach(() => put(lines));
afterAll(() => rmSync(directory, { recursive: true }));

function put(text: readonly string[] | string, newHead: string | undefined = head): void {
  writeFileSync(pathOf(LOG), typeof text === "string" ? text : text.join(""));
  writeFileSync(pathOf(HEAD), newHead);
}

/** What blocks, and how many records are told. */
async function damage(): Promise<readonly [string | undefined, number]> {
  const { doubts, records } = await ledger.read(PLACE);
  const blocking = doubts.filter(({ blocks }) => blocks);
  expect(new Set(blocking.map(({ code }) => code)).size).toBeLessThanOrEqual(1);
  return [blocking[0] && `${blocking[0].code}: ${blocking[0].is}`, records.length];
}

const without = (index: number) => lines.filter((_, at) => at !== index);
const moved = (from: number, to: number) => without(from).toSpliced(to, 0, lines[from] ?? "");

describe("a ledger file that was changed after it was written", () => {
  test("is sound before", async () => {
    expect(lines).toHaveLength(9);
    expect(await damage()).toEqual([undefined, 3]);
  });

  test.each<readonly [string, () => readonly string[] | string, string, number]>([
    ["the first line removed", () => without(0), "line 1 does not begin the ledger of payments-mcp in production", 0],
    ["a line removed", () => without(4), "line 5 does not follow the line before", 2],
    ["the last line removed", () => without(8), "it ends with entry 8, and the head names entry 9", 3],
    ["everything removed", () => "", "it ends with entry 0, and the head names entry 9", 0],
    ["two lines swapped", () => moved(3, 4), "line 4 does not follow the line before", 1],
    ["a line twice", () => lines.toSpliced(4, 0, lines[4] ?? ""), "line 6 does not follow the line before", 2],
    ["the last line twice", () => [...lines, lines[8] ?? ""], "line 10 does not follow the line before", 3],
    [
      "a line of another environment behind it",
      () => [...lines, foreign],
      "line 10 does not follow the line before",
      3,
    ],
    [
      "the file of another environment in its place",
      () => readFileSync(pathOf("staging.jsonl"), "utf8"),
      "line 1 does not begin the ledger",
      0,
    ],
    ["a line of something else", () => [...lines, "{}\n"], "line 10 is no entry of a ledger", 3],
    ["an empty line", () => lines.toSpliced(2, 0, "\n"), "line 3 is no entry of a ledger", 1],
    ["other line ends", () => lines.map((line) => line.replace("\n", "\r\n")), "line 1 is no entry of a ledger", 0],
    [
      "a probe that passed",
      () => lines.join("").replace('"passed":true', '"passed":false'),
      "line 2 was changed after",
      1,
    ],
    ["another time", () => lines.join("").replace(/"at":\d/, '"at":9'), "line 1 was changed after it was written", 0],
    [
      "cut off in the middle of a line",
      () => lines.join("").slice(0, (lines[0] ?? "").length + 40),
      "it ends with entry 1, and the head names entry 9",
      1,
    ],
    [
      "cut off in the middle of the last line",
      () => lines.join("").slice(0, -40),
      "it ends with entry 8, and the head names",
      3,
    ],
    ["its last line end cut off", () => lines.join("").slice(0, -1), "it ends with entry 8, and the head names", 3],
  ])("is found with %s", async (_, text, message, records) => {
    put(text());
    const [found, believed] = await damage();
    expect([found?.slice(0, `ledger.broken-chain: ${message}`.length), believed]).toEqual([
      `ledger.broken-chain: ${message}`,
      records,
    ]);
  });

  test.each<readonly [string, (head: string) => string, string]>([
    [
      "of another file",
      () => readFileSync(pathOf("staging.head"), "utf8"),
      "the head names an entry that the file does not hold",
    ],
    [
      "that was changed",
      (text) => text.replace("sequence", "sequenze"),
      "the head, which names the newest entry, was changed",
    ],
    ["that is empty", () => "", "the head, which names the newest entry, was changed"],
  ])("is found by a head %s", async (_, change, message) => {
    put(lines, change(head));
    expect((await damage())[0]).toContain(message);
  });

  test("is found when its head is gone", async () => {
    rmSync(pathOf(HEAD));
    expect((await damage())[0]).toContain("the head, which names the newest entry, is gone");
  });

  test("is found when it is gone itself", async () => {
    rmSync(pathOf(LOG));
    expect((await damage())[0]).toContain("it ends with entry 0, and the head names entry 9");
  });

  test("is found wherever a single byte of it is another one", async () => {
    const sound = Buffer.from(lines.join(""));
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, difference) => {
        const changed = Buffer.from(sound);
        changed[at] = (changed[at] ?? 0) ^ difference;
        expect(readChain({ log: changed, head }, PLACE).damage).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });

  test("is found however its lines were removed, moved, told twice or cut off", () => {
    const index = fc.nat(lines.length - 1);
    const whole = lines.join("");
    const change = fc.oneof(
      index.map((at) => without(at).join("")),
      fc.tuple(index, index).map(([from, to]) => moved(from, to).join("")),
      fc.tuple(index, index).map(([from, to]) => lines.toSpliced(to, 0, lines[from] ?? "").join("")),
      fc.tuple(index, index).map(([at, other]) => lines.with(at, lines[other] ?? "").join("")),
      fc.nat(whole.length - 1).map((length) => whole.slice(0, length)),
      fc.tuple(fc.nat(whole.length), fc.nat(whole.length)).map(([from, to]) => whole.slice(0, from) + whole.slice(to)),
    );
    fc.assert(
      fc.property(
        change.filter((text) => text !== whole),
        (text) => {
          expect(readChain({ log: Buffer.from(text), head }, PLACE).damage).toBeDefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("is not written on", async () => {
    put(without(4));
    const seen = await ledger.read(PLACE);
    await expect(ledger.start(aDeployment(), { seen, contract: undefined })).rejects.toThrow(
      "Nothing is written to the ledger of payments-mcp in production in l, since it is damaged: line 5 does not follow the line before: lines were taken out, put in or moved. Look at who did it, and put it right.",
    );
    await expect(ledger.record({ ...PLACE, id: seen.records[0]?.id ?? "" }, SUCCESS, RUN)).rejects.toThrow(
      "is damaged",
    );
    expect(readFileSync(pathOf(LOG), "utf8")).toBe(without(4).join(""));
  });
});

describe("a last line that nobody has finished", () => {
  const torn = '{"at":1,"hash":"sha256:12';

  test("tells nothing and blocks nothing", async () => {
    put([...lines, torn]);
    expect(await damage()).toEqual([undefined, 3]);
  });

  test.each(["\0\0\0\0", "{", torn])("is taken away by who writes next (%j)", async (rest) => {
    put([...lines, rest]);
    const id = await deployTo("production");
    const text = readFileSync(pathOf(LOG), "utf8");
    expect(text.startsWith(lines.join(""))).toBe(true);
    expect(text.split("\n")).toHaveLength(13);
    expect((await ledger.read(PLACE)).records.at(-1)?.id).toBe(id);
    expect(await damage()).toEqual([undefined, 4]);
  });

  test("is told from a head that was not written any more", async () => {
    copyFileSync(pathOf(HEAD), pathOf("old.head"));
    const id = await deployTo("production");
    copyFileSync(pathOf("old.head"), pathOf(HEAD));
    expect(await damage()).toEqual([undefined, 4]);
    await ledger.record({ ...PLACE, id }, aProbe(), RUN);
    expect(await damage()).toEqual([undefined, 4]);
  });
});

/** A line that somebody made who knows how lines are made. */
function forged(what: object, at = Date.now()): string {
  const chain = readChain({ log: Buffer.from(lines.join("")), head }, PLACE);
  return additionTo(chain, { what: what as Happening, at, place: PLACE }).line;
}

describe("an entry that fits into the chain", () => {
  const probe = { ...aProbe(), deployment: "9-000000000000", run: RUN };

  test.each<readonly [string, object, string]>([
    ["tells what is not known", { kind: "forgotten" }, "entry 10 of the ledger cannot be read (`kind` Invalid"],
    ["has a member too many", { ...probe, more: 1 }, "cannot be read"],
    ["is about nothing that started", probe, "is about the deployment 9-000000000000, which never started"],
    [
      "is of another environment",
      { ...aDeployment({ environment: "staging" }), kind: "started" },
      "is of payments-mcp in staging",
    ],
  ])("is doubted when it %s", async (_, what, message) => {
    appendFileSync(pathOf(LOG), forged(what));
    const { doubts, records } = await ledger.read(PLACE);
    expect(doubts).toEqual([expect.objectContaining({ code: "ledger.malformed-record", blocks: true })]);
    expect(doubts[0]?.is).toContain(message);
    expect(records).toHaveLength(3);
    await expect(ledger.start(aDeployment(), { seen: await ledger.read(PLACE), contract: undefined })).rejects.toThrow(
      message,
    );
  });

  test("is doubted when it ends what has ended", async () => {
    const id = (await ledger.read(PLACE)).records[0]?.id;
    appendFileSync(pathOf(LOG), forged({ ...SUCCESS, deployment: id, run: RUN }));
    expect((await damage())[0]).toContain(
      `ledger.malformed-record: entry 10 of the ledger tells again that ${id} has ended`,
    );
  });
});
