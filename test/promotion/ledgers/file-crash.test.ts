import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { LedgerReading } from "../../../shared/promotion/ledger.ts";
import { readChain } from "../../../shared/promotion/ledgers/file-chain.ts";
import { fileLedger } from "../../../shared/promotion/ledgers/file-ledger.ts";
import { aDeployment, aFolder, aProbe, PLACE, RUN } from "./builders.ts";
import { childrenIn } from "./children.ts";

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

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a reading tells, in the words of the children, contracts left out. */
function toldBy({ records }: LedgerReading): readonly string[] {
  return records.flatMap(({ id, events }) => [
    `started ${id}`,
    ...events.flatMap((event) => {
      if (event.kind === "verified") return `verified ${id} ${event.source}`;
      if (event.kind === "ended") return `ended ${id} ${event.cause}`;
      return event.kind === "succeeded" ? `ended ${id} success` : [];
    }),
  ]);
}

describe("a writer that is killed", () => {
  test.each([1, 2, 3, 4])(
    "at random points of 250 writes loses nothing, and leaves nothing half told (seed %d)",
    async (seed) => {
      const random = seeded(seed);
      const path = `killed-${seed}`;
      const ledger = fileLedger({ path, directory });
      const acknowledged: string[] = [];
      for (let kills = 0; acknowledged.length < 250; kills++) {
        const writer = startChild({ ledger: { path, directory }, name: `child-${kills}`, work: "write" });
        const last = 1 + Math.floor(random() * 80);
        const later = random() * 2;
        let count = 0;
        writer.lines.on("line", () => {
          count += 1;
          if (count !== last) return;
          // A write takes one or two milliseconds: it dies anywhere within.
          for (const end = performance.now() + later; performance.now() < end; );
          writer.process.kill("SIGKILL");
        });
        acknowledged.push(...(await writer.ended));
        expect(writer.process.signalCode).toBe("SIGKILL");
        expect((await ledger.read(PLACE)).doubts).toEqual([]);
      }
      const told = toldBy(await ledger.read(PLACE));
      expect(new Set(told).size).toBe(told.length);
      const known = new Set(told);
      expect(acknowledged.filter((line) => !known.has(line.replace(/ sha256:.*/, "")))).toEqual([]);
      const log = readFileSync(join(directory, path, "records/payments-mcp/production.jsonl"));
      const head = readFileSync(join(directory, path, "records/payments-mcp/production.head"), "utf8");
      expect(readChain({ log, head }, PLACE)).toMatchObject({ damage: undefined, entries: { length: told.length } });
      for (const [digest] of acknowledged.flatMap((line) => [...line.matchAll(/sha256:.*/g)])) {
        expect(await ledger.contract(digest)).toBeDefined();
      }
    },
  );

  test("before any step of a write leaves a ledger that the next one writes on", async () => {
    const options = { path: "steps", directory, patience: 2000 };
    const ledger = fileLedger(options);
    const seen = await ledger.read(PLACE);
    const answer = await ledger.start(aDeployment(), { seen, contract: undefined });
    if (answer.state !== "started") throw new Error(answer.state);
    let step = 0;
    let lines: readonly string[] = [];
    while (lines.length === 0) {
      step += 1;
      const before = toldBy(await ledger.read(PLACE));
      const writer = startChild({ ledger: options, name: `step-${step}`, work: "probe", diesBefore: step });
      lines = await writer.ended;
      expect(writer.process.exitCode ?? writer.process.signalCode).toBe(lines.length === 0 ? "SIGKILL" : 0);
      const reading = await ledger.read(PLACE);
      expect(reading.doubts).toEqual([]);
      expect([before, [...before, `verified ${answer.deploymentId} step-${step}`]]).toContainEqual(toldBy(reading));
      await ledger.record({ ...PLACE, id: answer.deploymentId }, aProbe(`after-${step}`), RUN);
    }
    // A lock, a head, a line and a head again.
    expect(step).toBeGreaterThan(12);
    const told = toldBy(await ledger.read(PLACE));
    expect(told.filter((line) => line.includes("after-"))).toHaveLength(step);
    expect(readdirSync(join(directory, "steps/records/payments-mcp"))).toEqual(["production.head", "production.jsonl"]);
  });

  test("before any step of taking the place of another that was killed leaves what the next one takes", async () => {
    const options = { path: "taken", directory, patience: 2000 };
    const ledger = fileLedger(options);
    const folder = join(directory, "taken/records/payments-mcp");
    const lock = join(folder, "production.jsonl.lock");
    const answer = await ledger.start(aDeployment(), { seen: await ledger.read(PLACE), contract: undefined });
    if (answer.state !== "started") throw new Error(answer.state);
    let dead: string | undefined;
    for (let step = 1; dead === undefined; step++) {
      await startChild({ ledger: options, name: "dead", work: "probe", diesBefore: step }).ended;
      if (readdirSync(folder).includes("production.jsonl.lock")) dead = readlinkSync(lock);
    }
    // A second try for the lock that is there, one for the right to take it away, both given back, and the lock.
    const STEPS = 8;
    for (let step = 1; step <= STEPS; step++) {
      if (!readdirSync(folder).includes("production.jsonl.lock")) symlinkSync(dead, lock);
      const writer = startChild({ ledger: options, name: `step-${step}`, work: "probe", diesBefore: step });
      await writer.ended;
      expect(writer.process.signalCode).toBe("SIGKILL");
      await ledger.record({ ...PLACE, id: answer.deploymentId }, aProbe(`after-${step}`), RUN);
      expect(readdirSync(folder)).not.toContain("production.jsonl.lock");
    }
    const reading = await ledger.read(PLACE);
    expect(reading.doubts).toEqual([]);
    expect(toldBy(reading).filter((line) => line.includes("after-"))).toHaveLength(STEPS);
  });
});
