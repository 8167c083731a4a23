import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { histories } from "./year.ts";
import { answerByTheBook, answerOfProduct } from "./year-answers.ts";
import { play } from "./year-world.ts";

/** The same histories in every run; `PROMOTION_HISTORIES=100000` plays so many, `PROMOTION_SEED` others. */
const HISTORIES = Number(process.env.PROMOTION_HISTORIES ?? 2_000);
const SEED = Number(process.env.PROMOTION_SEED ?? 20_261_128);

describe("in a simulated year", () => {
  test(
    "every plan is that of the rules, read slowly",
    () => {
      const seen = new Map<string, number>();
      const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
      fc.assert(
        fc.property(histories, (history) => {
          for (const question of play(history)) {
            const answer = answerOfProduct(question);
            const expected = answerByTheBook(question);
            // The matcher takes longer than both answers; it is there to show where they differ.
            if (!isDeepStrictEqual(answer, expected)) expect(answer).toEqual(expected);
            count("questions");
            count(answer.decision);
            if (answer.isRollback) count("rollback");
            if (answer.eligibleAt !== undefined) count("eligible");
            for (const each of answer.bypassed) count(each);
            for (const [gate, decision] of Object.entries(answer.gates)) count(`${gate} ${decision}`);
          }
        }),
        { numRuns: HISTORIES, seed: SEED },
      );
      const questions = seen.get("questions") ?? 0;
      expect(questions).toBeGreaterThan(HISTORIES);
      // What is looked for comes up often enough to be worth looking.
      const often = ["pass", "fail", "unknown", "wait", "rollback", "eligible", "soak", "freeze:hard", "freeze:light"];
      const decisions = ["freeze wait", "freeze unknown", "freeze fail", "soak wait", "soak fail", "soak unknown"];
      const seldom = [...often, ...decisions, "order fail", "order unknown", "order pass", "ledger wait"].filter(
        (what) => (seen.get(what) ?? 0) < questions / 1_000,
      );
      expect(seldom).toEqual([]);
    },
    Math.max(60_000, HISTORIES * 100),
  );

  test("the time zone of the machine does not matter", () => {
    const script = fileURLToPath(new URL("time-zone-child.ts", import.meta.url));
    const loader = new URL("../servers/typescript.mjs", import.meta.url).href;
    const [offsets, answers] = [new Set<string>(), new Set<string>()];
    for (const TZ of ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Chatham"]) {
      const { stdout, status } = spawnSync(process.execPath, ["--import", loader, script], {
        env: { ...process.env, TZ },
        encoding: "utf8",
        maxBuffer: 2 ** 26,
      });
      expect(status).toBe(0);
      const [offset = "", ...lines] = stdout.trim().split("\n");
      expect(lines.length).toBeGreaterThan(200);
      offsets.add(offset);
      answers.add(lines.join("\n"));
    }
    expect([...offsets]).toEqual(["0", "-60", "300", "-330", "-825"]);
    expect(answers.size).toBe(1);
  });
});
