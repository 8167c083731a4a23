import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { CallGitHub } from "../../../shared/github/client.ts";
import { GitHubError } from "../../../shared/github/github-error.ts";
import { isServing, isUnderWay, LedgerError, type LedgerRun } from "../../../shared/promotion/ledger.ts";
import { type FailureMode, failingFrom, LedgerBench, release } from "./github-bench.ts";

let bench: LedgerBench;

beforeEach(async () => {
  bench = await LedgerBench.start();
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

const underWay = async () => (await bench.read()).records.filter(isUnderWay).map(({ id }) => id);

test("of twenty starts at once one begins, and the others are told whose", async () => {
  await bench.deploy("1");
  const seen = await bench.read();
  const deployments = Array.from({ length: 20 }, () => bench.deployment({ release: release("2") }));
  const answers = await Promise.all(
    deployments.map(async (deployment) => await bench.ledger().start(deployment, { seen, contract: undefined })),
  );
  const started = answers.flatMap((answer, index) => (answer.state === "started" ? [index] : []));
  expect(started).toHaveLength(1);
  const winner = deployments[started[0] ?? 0]?.run.id;
  const busy = answers.filter((answer) => answer.state === "busy");
  expect(busy).toHaveLength(19);
  expect(busy.every(({ by }) => by.startsWith(`run ${winner}, attempt 1 of octocat`))).toBe(true);
  expect(await underWay()).toHaveLength(1);
  expect(bench.history.ids()).toHaveLength(2);
});

test("starts to several environments at once do not hinder each other", async () => {
  const environments = ["a", "b", "c", "d", "e"];
  const answers = await Promise.all(environments.map(async (environment) => await bench.begin({ environment })));
  expect(answers.map(({ state }) => state)).toEqual(environments.map(() => "started"));
});

describe("a start", () => {
  test("is refused when something was written since the ledger was read", async () => {
    const id = await bench.deploy("1");
    const seen = await bench.read();
    await bench.verify(id, false);
    const answer = await bench.ledger().start(bench.deployment(), { seen, contract: undefined });
    expect(answer).toEqual({ state: "changed", what: expect.stringContaining("more is recorded of the deployment 1") });
    expect(bench.history.ids()).toHaveLength(1);
  });

  test("gives the head back when something was written while it was taken", async () => {
    const id = await bench.deploy("1");
    const seen = await bench.read();
    const ledger = bench.ledger(undefined, (call) => async (route, parameters, options) => {
      const answer = await call(route, parameters, options);
      if (route.startsWith("PATCH") && bench.history.statuses(Number(id)).length === 2) await bench.verify(id, false);
      return answer;
    });
    const answer = await ledger.start(bench.deployment(), { seen, contract: undefined });
    expect(answer.state).toBe("changed");
    expect((await bench.begin({ release: release("2") })).state).toBe("started");
  });

  test("names the one that is under way", async () => {
    await bench.begin();
    const run = bench.run();
    expect(await bench.begin({ run })).toEqual({
      state: "busy",
      by: "run 1000, attempt 1 of octocat (https://github.com/acme/payments/actions/runs/1000)",
      deploymentId: "1",
    });
  });

  test("waits for a run that has taken the head and made no record yet, and not when it is over", async () => {
    const run = bench.run();
    const deployment = bench.deployment({ run });
    const seen = await bench.read();
    const starting = bench.ledger(undefined, refusing(0)).start(deployment, { seen, contract: undefined });
    await expect(starting).rejects.toThrow(LedgerError);
    expect(await bench.begin()).toMatchObject({
      state: "busy",
      by: expect.stringMatching(/^run 1000,/),
      deploymentId: undefined,
    });
    bench.runs.change(Number(run.id), { status: "completed" });
    expect((await bench.begin()).state).toBe("started");
  });

  test("gives the head back when GitHub makes no record", async () => {
    const starting = bench.ledger(undefined, refusing(409));
    await expect(bench.begin({}, starting)).rejects.toThrow(LedgerError);
    expect((await bench.begin()).state).toBe("started");
  });

  test("goes on by a second attempt of the same run", async () => {
    const run = bench.run();
    await bench.begin({ run });
    bench.runs.change(Number(run.id), { attempt: 2 });
    const seen = await bench.read();
    const again = bench.deployment({ run: { ...run, attempt: 2 } });
    const answer = await bench.ledger().start(again, { seen, contract: undefined });
    expect(answer).toEqual({ state: "started", deploymentId: "1" });
  });

  test("is none of a run that is none of a workflow", async () => {
    const run = { id: "build-7", attempt: 1, url: "", actor: "" };
    await expect(bench.begin({ run })).rejects.toThrow("only workflows at GitHub write this ledger");
  });

  test("is none when its record does not fit", async () => {
    const approvers = Array.from({ length: 400 }, (_, index) => `approver-${index}`);
    const override = { reason: "x".repeat(9999), approvers, bypassed: [], expiresAt: 0 };
    await expect(bench.begin({ override })).rejects.toThrow("longer than 4 KiB");
  });
});

/** GitHub makes no deployment, and answers with a status; 0 = not at all. */
function refusing(status: number): (call: CallGitHub) => CallGitHub {
  return (call) => async (route, parameters, options) => {
    if (route !== "POST /repos/{owner}/{repo}/deployments") return await call(route, parameters, options);
    throw new GitHubError({ method: "POST", url: route }, status, "refused");
  };
}

const MODES: readonly FailureMode[] = ["refused", "no answer", "acted, no answer", "acted, one without answer"];

/** The same run again, as people start it again: its earlier attempts are over. */
function nextAttempt(run: LedgerRun): LedgerRun {
  bench.runs.change(Number(run.id), { attempt: run.attempt + 1 });
  return { ...run, attempt: run.attempt + 1 };
}

/** More calls than a start or a finish makes. */
const CALLS = Array.from({ length: 16 }, (_, index) => index);
const FAULTS = MODES.flatMap((mode) => CALLS.map((index) => [index, mode] as const));

describe("when GitHub fails", () => {
  test("a start and a finish make no more calls than are made to fail", async () => {
    await bench.deploy("1");
    const counted = { calls: 0 };
    const ledger = bench.ledger(undefined, failingFrom(Number.POSITIVE_INFINITY, "refused", counted));
    const run = bench.run();
    const deployment = bench.deployment({ release: release("2"), run });
    const seen = await bench.read();
    await ledger.start(deployment, { seen, contract: undefined });
    const start = counted.calls;
    await bench.finish("2", "success", run, ledger);
    expect([start, counted.calls - start].every((calls) => calls > 5 && calls < CALLS.length)).toBe(true);
  });

  test.each(FAULTS)("at call %i of a start (%s), the next attempt of the run completes it", async (index, mode) => {
    const first = bench.deployment();
    const ledger = bench.ledger(undefined, failingFrom(index, mode, { calls: 0 }));
    const answer = await ledger
      .start(first, { seen: await bench.read(), contract: undefined })
      .catch((error: unknown) => error);
    const { records } = await bench.read();
    if (answer instanceof Error) expect(answer).toBeInstanceOf(LedgerError);
    else expect([answer, records.map(isUnderWay)]).toMatchObject([{ state: "started" }, [true]]);
    expect(records.some(isServing)).toBe(false);

    const again = { ...first, run: nextAttempt(first.run) };
    const second = await bench.ledger().start(again, { seen: await bench.read(), contract: undefined });
    expect(second.state).toBe("started");
    const after = await bench.read();
    expect([after.records.filter(isUnderWay).length, after.doubts]).toEqual([1, []]);
  });

  test.each(FAULTS)("at call %i of a start (%s), another run starts when the first is over", async (index, mode) => {
    const first = bench.deployment();
    const ledger = bench.ledger(undefined, failingFrom(index, mode, { calls: 0 }));
    await ledger.start(first, { seen: await bench.read(), contract: undefined }).catch(() => undefined);
    bench.runs.change(Number(first.run.id), { status: "completed" });
    const hasBegun = (await bench.read()).records.some(isUnderWay);
    expect((await bench.begin()).state).toBe(hasBegun ? "busy" : "started");
    expect(await underWay()).toHaveLength(1);
  });

  test.each(FAULTS)("at call %i of a finish (%s), doing it again completes it", async (index, mode) => {
    await bench.deploy("1");
    const run = bench.run();
    await bench.begin({ release: release("2"), run });
    const ledger = bench.ledger(undefined, failingFrom(index, mode, { calls: 0 }));
    const failure = await bench.finish("2", "success", run, ledger).catch((error: unknown) => error);
    expect(failure === undefined || failure instanceof LedgerError).toBe(true);
    // One serves at any time: the old one, or the new one.
    expect((await bench.read()).records.filter(isServing)).toHaveLength(1);

    await bench.finish("2", "success", run);
    expect([1, 2].map((id) => bench.history.statuses(id).at(-1)?.state)).toEqual(["inactive", "success"]);
    expect(bench.git.file("mcp-gates-ledger", "heads/payments-mcp/staging.json")).toContain('"state": "success"');
    expect((await bench.read()).records.map(isServing)).toEqual([false, true]);
  });
});
