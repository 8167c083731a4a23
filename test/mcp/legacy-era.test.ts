import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { captureTarget } from "../../shared/mcp/capture.ts";
import { type RunningServer, startServer, stdioTarget } from "../servers/start.ts";
import { failureOf } from "./failure.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

let directory: string;
let minimal: RunningServer;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "legacy-era-"));
  minimal = await startServer("faulty-http");
});
afterAll(async () => {
  await minimal.close();
  rmSync(directory, { recursive: true, force: true });
});

const at = (behaviour: string) => `${minimal.url}/${behaviour}`;
const methodsSentTo = async (behaviour: string): Promise<readonly string[]> => {
  const response = await fetch(at("requests"));
  const all = (await response.json()) as readonly { method: string; url: string; body: { method?: string } | null }[];
  return all.filter(({ url }) => url === `/${behaviour}`).map(({ method, body }) => body?.method ?? method);
};

async function answerOf(target: string, milliseconds = 20_000) {
  const { contract, notes } = await captureTarget({ target }, { limits: { milliseconds } });
  expect([contract.conditions?.era, contract.tools.length]).toEqual(["modern", 2]);
  return { legacyEra: contract.legacyEra, notes: notes.join(" ") };
}

describe("a capture in the modern era tells of clients of the legacy era", () => {
  test.each([
    ["over HTTP", async () => at("dual"), "2025-06-18"],
    ["over HTTP in sessions", async () => at("dual-session"), "2025-06-18"],
    ["over stdio", async () => stdioTarget("modern", ["stdio"]), "2025-11-25"],
  ])(
    "that the server serves them, with the revision that it negotiated: %s",
    async (_name, target, protocolVersion) => {
      expect(await answerOf(await target())).toEqual({ legacyEra: { answer: "served", protocolVersion }, notes: "" });
    },
  );

  test.each([
    ["by the version", at, "modern"],
    ["as an unknown method", at, "modern-unknown-method"],
    ["for metadata that it misses", at, "modern-missing-metadata"],
    ["by a status without a word", at, "modern-bare-404"],
    ["by a revision of the modern era", at, "modern-negotiates-modern"],
    ["over stdio", () => stdioTarget("modern", ["stdio", "--legacy", "reject"]), ""],
  ])("that the server refuses them: %s", async (_name, target, behaviour) => {
    expect(await answerOf(target(behaviour))).toEqual({ legacyEra: { answer: "refused" }, notes: "" });
  });

  test.each([
    ["modern-outage", /the server answered with HTTP status 503/],
    ["modern-internal-error", /answered initialize with the error -32603: oh/],
    ["modern-no-licence", /answered initialize with the error -32001: no/],
    ["modern-unauthorized", /wants authorization/],
    ["modern-html", /not MCP/],
  ])("that neither is known, and why: %s", async (behaviour, why) => {
    const { legacyEra, notes } = await answerOf(at(behaviour));
    expect(legacyEra).toEqual({ answer: "unclear" });
    expect(notes).toMatch(/^Whether clients of the legacy era can connect is not known: /);
    expect(notes).toMatch(why);
  });

  test("that neither is known when no answer comes, and the capture stands", async () => {
    const { legacyEra, notes } = await answerOf(at("modern-silence"), 1500);
    expect(legacyEra).toEqual({ answer: "unclear" });
    expect(notes).toMatch(/no answer to initialize within 1\.5 s of being asked|the time for the capture was over/);
  });

  test("that neither is known when the process ends, which is asked after the first one has ended", async () => {
    const file = join(directory, "starts");
    const { legacyEra, notes } = await answerOf(stdioTarget("faulty-stdio", ["exit-on-initialize", file]));
    expect(legacyEra).toEqual({ answer: "unclear" });
    expect(notes).toMatch(/exited with code 5/);
    expect(readFileSync(file, "utf8")).toBe("start\nend\nstart\n");
  });
});

test("the session that was opened for the question is ended", async () => {
  await captureTarget({ target: at("dual-session") }, {});
  const handshake = (await methodsSentTo("dual-session")).filter((method) => !/discover|list/.test(method));
  expect(handshake.slice(-3)).toEqual(["initialize", "notifications/initialized", "DELETE"]);
});

test("a server of the legacy era is not asked a second time", async () => {
  const { contract } = await captureTarget({ target: at("legacy") }, {});
  expect(contract).not.toHaveProperty("legacyEra");
  expect((await methodsSentTo("legacy")).filter((method) => method === "initialize")).toHaveLength(1);
});

test("a list that fails ends the question too", async () => {
  const start = Date.now();
  const error = await failureOf(() => captureTarget({ target: at("modern-silence-and-no-list") }, {}));
  expect(error.code).toBe("protocol");
  expect(Date.now() - start).toBeLessThan(9000);
});
