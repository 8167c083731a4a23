import { afterEach, describe, expect, test } from "@jest/globals";
import type { ContractGathering } from "../../../shared/gates/promotion/gather-contract.ts";
import { contractDigests } from "../../../shared/gates/promotion/release-contract.ts";
import { judgeContract } from "../../../shared/promotion/gates/contract-gate.ts";
import { LedgerError } from "../../../shared/promotion/ledger.ts";
import type { ScriptedServer } from "../../mcp/probe/scripted-server.ts";
import { startReplicas, toolsOf } from "../replicas.ts";
import { aReading, at, contractOf, deployed, gathered, keeping } from "./contract-world.ts";

const servers: ScriptedServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serving(...tools: readonly string[]): Promise<string> {
  const server = await startReplicas([toolsOf(...tools)]);
  servers.push(server);
  return server.url;
}

describe("versions between", () => {
  const [first, second, third] = [contractOf("a"), contractOf("a", "b"), contractOf("a", "c")];
  const target = aReading("production", [deployed(first, "2.1.0", 90)]);
  const staging = (...records: Parameters<typeof deployed>[]) =>
    aReading(
      "staging",
      records.map((each) => deployed(...each)),
    );
  const release = {
    imageDigest: "sha256:2.3.0",
    contractDigest: contractDigests(third).semantic,
    schemaVersion: "2.3.0",
  };
  const history = staging([first, "2.1.0", 100], [second, "2.2.0", 50], [third, "2.3.0", 10]);

  async function asked(more: Partial<ContractGathering>) {
    const targets = [at(await serving("a"))];
    return await gathered(third, targets, { release, target, source: history, ledger: keeping(second), ...more });
  }

  test("that are skipped are compared, and what they had must stay", async () => {
    const { question } = await asked({});
    expect(question.skipped).toMatchObject([
      { state: "compared", release: expect.stringMatching(/^2\.2\.0 \([0-9a-f]{12}\)$/) },
    ]);
    expect(judgeContract(question)).toMatchObject({
      decision: "fail",
      reasons: [{ field: "tool b", is: expect.stringMatching(/against 2\.2\.0 \(.*\), which production skips$/) }],
    });
  });

  test("whose contract is not kept leave the gate without an answer", async () => {
    const { question } = await asked({ ledger: keeping() });
    expect(judgeContract(question)).toMatchObject({
      decision: "unknown",
      reasons: [{ code: "contract.skipped-unknown" }],
    });
  });

  test("whose contract is that of another one tell nothing new", async () => {
    const ledger = keeping(second);
    const source = staging(
      [first, "2.1.0", 100],
      [first, "2.1.1", 90],
      [second, "2.2.0", 50],
      [second, "2.2.1", 40],
      [third, "2.2.2", 30],
      [third, "2.3.0", 10],
    );
    const { question } = await asked({ source, ledger });
    expect(question.skipped).toHaveLength(1);
    expect(ledger.asked).toHaveLength(1);
  });

  test("are none where it goes back to a release that worked", async () => {
    const served = aReading("production", [deployed(third, "2.3.0", 95), deployed(first, "2.1.0", 90)]);
    expect((await asked({ target: served })).question.skipped).toEqual([]);
  });

  test("are looked for in the rest of the ledger where it was not read far enough", async () => {
    const short = aReading("staging", history.reading.records.slice(1), { hasOlder: true });
    const queries: unknown[] = [];
    const ledger = {
      ...keeping(second),
      read: async (query: unknown) => {
        queries.push(query);
        return history.reading;
      },
    };
    const { question } = await asked({ source: short, ledger });
    expect(question.skipped).toHaveLength(1);
    expect(queries).toEqual([
      { service: "desk", environment: "staging", reaching: target.reading.records[0]?.release },
    ]);
  });

  test("are not known where the ledger cannot be read", async () => {
    const short = aReading("staging", history.reading.records.slice(1), { hasOlder: true });
    const failing = { ...keeping(second), read: async () => Promise.reject(new LedgerError("GitHub says 502.")) };
    const { question } = await asked({ source: short, ledger: failing });
    expect(question.skipped).toMatchObject([
      { state: "compared" },
      { state: "unknown", why: "the ledger cannot be read: GitHub says 502" },
    ]);
    const unreadable = { state: "unreadable", environment: "staging", why: "502" } as const;
    expect((await asked({ source: unreadable })).question.skipped).toMatchObject([{ state: "unknown" }]);
    const still = { ...keeping(second), read: async () => short.reading };
    expect((await asked({ source: short, ledger: still })).question.skipped).toMatchObject([
      { state: "compared" },
      { state: "unknown", why: expect.stringContaining("was not read back to 2.1.0") },
    ]);
  });

  test("are compared up to thirty, and more are told", async () => {
    const many = Array.from({ length: 32 }, (_, index) => contractOf("a", `tool-${index}`));
    const source = staging(
      [first, "2.1.0", 100],
      ...many.map((contract, index): Parameters<typeof deployed> => [contract, `2.2.${index}`, 90 - index]),
      [third, "2.3.0", 10],
    );
    const { question } = await asked({ source, ledger: keeping(...many) });
    expect(question.skipped.filter(({ state }) => state === "compared")).toHaveLength(30);
    expect(question.skipped.at(-1)).toMatchObject({ state: "unknown", why: "2 more were skipped than are compared" });
  });
});
