import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { contractDigest } from "../../../shared/contract/model.ts";
import { semanticDigest } from "../../../shared/contract/semantic-digest.ts";
import { captureTarget } from "../../../shared/mcp/capture.ts";
import type { FailureClass } from "../../../shared/mcp/probe/failure-classes.ts";
import type { ProbeResult } from "../../../shared/mcp/probe/model.ts";
import { createAuthority } from "../../servers/authority.ts";
import { referenceTarget, startEverything, stdioTarget } from "../../servers/start.ts";
import { TOOL, World } from "./classes/world.ts";
import { probing, verdictsOf, type Wanted } from "./probing.ts";
import { serveModern, serveStateful } from "./sdk-servers.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

const DAY = 86_400_000;

let world: World;
beforeEach(() => {
  world = new World(createAuthority);
});
afterEach(async () => {
  await world.close();
});

const digestsOf = async (target: string, era: "auto" | "legacy" = "auto") => {
  const { contract } = await captureTarget({ target }, { era });
  return { strict: contractDigest(contract), semantic: semanticDigest(contract) };
};
const stagesOf = ({ exchanges }: ProbeResult) => exchanges.map(({ stage }) => stage);

describe("a healthy probe tells", () => {
  test("of a stateful server of the legacy era all that it saw", async () => {
    const target = await world.sdk(serveStateful(world.sockets));
    const result = await probing(target, { labels: { zone: "a" } }, { now: () => new Date("2026-11-27T12:00:00Z") });
    expect(result).toMatchObject({
      target,
      labels: { zone: "a" },
      startedAt: "2026-11-27T12:00:00.000Z",
      healthy: true,
      failureClass: null,
      findings: [],
      notes: [],
      era: "legacy",
      transport: "streamable-http",
      protocolVersion: "2025-11-25",
      server: { name: "stateful", version: "1.0.0" },
      stateful: true,
      counts: { tools: 3, prompts: 1, resources: 0, resourceTemplates: 0 },
      digests: await digestsOf(target),
      certificate: null,
      session: { state: "deleted", status: 200 },
      login: null,
      drift: null,
    });
    expect(verdictsOf(result)).toEqual({
      "minimum-tools": "pass",
      "required-tools": "skipped",
      "unique-names": "pass",
      "valid-tools": "pass",
      server: "skipped",
      "expected-digest": "skipped",
      "expected-contract": "skipped",
      deterministic: "pass",
      "unknown-session": "pass",
      stream: "pass",
      certificate: "skipped",
      "session-end": "pass",
    });
    expect((await world.left()).sessions).toBe(0);
  });

  test("each exchange in order, all but the stream over one connection", async () => {
    const result = await probing(await world.sdk(serveStateful(world.sockets)));
    expect(result.exchanges.map(({ stage, timings }) => [stage, timings.reused])).toEqual([
      ["server/discover", false],
      ["initialize", true],
      ["notifications/initialized", true],
      ["tools/list", true],
      ["prompts/list", true],
      ["tools/list", true],
      ["prompts/list", true],
      ["unknown-session", true],
      ["stream", false],
      ["delete", true],
    ]);
  });

  test("how long each phase took, and the certificate with its days by the given clock", async () => {
    const made = new Date();
    const authority = createAuthority({ now: made });
    const target = await world.sdk(serveStateful(world.sockets, authority.server()));
    const later = () => new Date(made.getTime() + 355.5 * DAY);
    const tls = { authorities: authority.certificate };
    const result = await probing(target, { tls, checks: { certificateDays: 9 } }, { now: later });
    expect(Object.keys(result.latency).sort()).toEqual(
      ["dns", "firstByte", "list", "protocol", "tcp", "tls", "total"].sort(),
    );
    const { protocol = 0, list = 0, total = 0 } = result.latency;
    expect(total).toBeCloseTo(protocol + list);
    expect(result.milliseconds).toBeGreaterThan(total);
    expect(result.exchanges.filter(({ timings }) => timings.tls !== undefined).map(({ stage }) => stage)).toEqual([
      "server/discover",
      "stream",
    ]);
    expect(result.certificate).toMatchObject({ subject: "CN=localhost", issuer: "CN=Test authority", daysLeft: 9 });
    expect(result.healthy).toBe(true);
    const tooSoon = await probing(target, { tls, checks: { certificateDays: 10 } }, { now: later });
    expect(tooSoon).toMatchObject({ healthy: true, failureClass: "tls.expiring" });
  });

  test("of a server of both eras what it says in the modern one, and that the legacy one works too", async () => {
    const target = await world.sdk(serveModern(world.sockets));
    const result = await probing(target);
    expect(result).toMatchObject({
      healthy: true,
      failureClass: null,
      era: "modern",
      protocolVersion: "2026-07-28",
      server: { name: "modern", version: "2.0.0" },
      stateful: false,
      counts: { tools: 3, prompts: 1, resources: 0, resourceTemplates: 0 },
      digests: await digestsOf(target),
      session: { state: "none" },
    });
    expect(verdictsOf(result)).toMatchObject({ "legacy-era": "pass", "unknown-session": "skipped", stream: "skipped" });
    expect(result.contract?.legacyEra).toEqual({ answer: "served", protocolVersion: "2025-11-25" });
    expect(stagesOf(result)).toEqual(["server/discover", "tools/list", "prompts/list", "tools/list", "prompts/list"]);
  });

  test("of the same server, asked in the legacy era, what it says there", async () => {
    const target = await world.sdk(serveModern(world.sockets));
    const result = await probing(target, { era: "legacy" });
    expect(result).toMatchObject({
      healthy: true,
      era: "legacy",
      protocolVersion: "2025-11-25",
      digests: await digestsOf(target, "legacy"),
    });
    expect(verdictsOf(result)).not.toHaveProperty("legacy-era");
  });

  test("of a server of the modern era alone, that agents on older clients cannot use it", async () => {
    const result = await probing(await world.sdk(serveModern(world.sockets, "reject")));
    expect(result).toMatchObject({
      healthy: true,
      failureClass: null,
      era: "modern",
      notes: ["The server speaks the modern era only: agents on older clients cannot use it."],
      contract: { legacyEra: { answer: "refused" } },
    });
    expect(verdictsOf(result)).toMatchObject({ "legacy-era": "skipped" });
  });
});

describe("a real server is healthy", () => {
  const EVERYTHING = {
    era: "legacy",
    server: { name: "mcp-servers/everything", version: "2.0.0" },
    counts: { tools: 13, prompts: 4, resources: 7, resourceTemplates: 2 },
  };

  test("over Streamable HTTP, with its answer to unknown sessions told", async () => {
    const { url, close } = await startEverything("2026");
    try {
      const result = await probing(url);
      expect(result).toMatchObject({
        ...EVERYTHING,
        healthy: true,
        failureClass: "session.unknown_not_404",
        transport: "streamable-http",
        stateful: true,
        session: { state: "deleted" },
      });
    } finally {
      await close();
    }
  });

  test("over the transport of 2024", async () => {
    const { url, close } = await startEverything("2026", "sse");
    try {
      const result = await probing(url);
      expect(result).toMatchObject({
        ...EVERYTHING,
        healthy: true,
        failureClass: null,
        transport: "http+sse",
        digests: await digestsOf(url),
      });
    } finally {
      await close();
    }
  });

  test.each([
    ["everything", referenceTarget("everything", "2026")],
    ["memory", referenceTarget("memory", "2026")],
    ["filesystem", referenceTarget("filesystem", "2026", ["."])],
    ["one of both eras", stdioTarget("modern", ["stdio"])],
  ])("over stdio: %s", async (_name, target) => {
    const result = await probing(target);
    expect(result).toMatchObject({
      healthy: true,
      failureClass: null,
      transport: "stdio",
      session: { state: "none" },
      digests: await digestsOf(target),
    });
    expect(verdictsOf(result)).toMatchObject({ deterministic: "pass", "valid-tools": "pass" });
    await world.close();
    expect(await world.leftHere()).toEqual([]);
  });
});

describe("a server that speaks the modern era must work in the legacy one too if it knows it", () => {
  const asked = async (initialize: Parameters<World["modern"]>[0], wanted: Wanted = {}) =>
    await probing(await world.modern(initialize), wanted);

  test.each([
    ["its versions", -32022, 400],
    ["an unknown method", -32601, 404],
    ["what the request lacks", -32602, 400],
    ["a header that it lacks", -32020, 400],
  ])("and does not when it answers initialize by %s", async (_words, code, status) => {
    const result = await asked({ initialize: ({ error }) => error(code, { status }) });
    expect(result).toMatchObject({ healthy: true, failureClass: null });
    expect(verdictsOf(result)).toMatchObject({ "legacy-era": "skipped" });
  });

  // By which clients turn away (MCP 2025-03-26, backwards compatibility); a capture takes them alike.
  test.each([400, 404, 405])("and does not when it answers initialize by the status %s alone", async (status) => {
    const result = await asked({
      initialize: ({ response }) => response.writeHead(status).end(),
      GET: ({ response }) => response.writeHead(405).end(),
    });
    expect(result).toMatchObject({ healthy: true, failureClass: null });
    expect(verdictsOf(result)).toMatchObject({ "legacy-era": "skipped" });
  });

  test("and is not healthy when it fails there", async () => {
    const result = await asked({ initialize: ({ error }) => error(-32603, { message: "out of memory" }) });
    expect(result).toMatchObject({
      healthy: false,
      failureClass: "rpc.error",
      era: "modern",
      findings: [{ failureClass: "rpc.error", stage: "initialize", detail: "-32603 out of memory" }],
      contract: { legacyEra: { answer: "unclear" } },
    });
    expect(verdictsOf(result)).toMatchObject({ "legacy-era": "fail" });
  });

  test.each<[string, readonly unknown[], Wanted["checks"], FailureClass]>([
    ["it has no tools", [], {}, "schema.empty_tools"],
    [
      "a tool that is asked for is missing",
      [{ ...TOOL, name: "old" }],
      { requiredTools: ["pay"] },
      "schema.missing_tool",
    ],
    ["two tools share a name", [TOOL, TOOL], {}, "schema.duplicate_tool"],
    ["a tool has no schema", [TOOL, { name: "bare" }], {}, "schema.invalid"],
  ])("and is not healthy when %s there", async (_words, tools, checks = {}, failureClass) => {
    const result = await probing(await world.dual({ "tools/list": ({ result: answer }) => answer({ tools }) }), {
      checks,
    });
    expect(result).toMatchObject({ healthy: false, failureClass, era: "modern", counts: { tools: 1 } });
    expect(result.checks.find(({ check }) => check === "legacy-era")).toMatchObject({
      verdict: "fail",
      message: expect.stringMatching(/^in the legacy era: /),
    });
    expect((await world.left()).sessions).toBe(0);
  });

  test("and its sessions are looked at there", async () => {
    const target = await world.dual({
      GET: ({ text }) => text(200, "text/html", "<p>"),
      "unknown session": ({ result: answer }) => answer({ tools: [] }),
    });
    const result = await probing(target, { checks: { unknownSession: "require" } });
    expect(verdictsOf(result)).toMatchObject({ "legacy-era": "pass", "unknown-session": "fail", stream: "fail" });
    expect(result.checks.filter(({ check }) => check === "stream")).toHaveLength(1);
    expect(result.healthy).toBe(false);
    const good = await probing(await world.dual(), { checks: { unknownSession: "require" } });
    expect(verdictsOf(good)).toMatchObject({ "unknown-session": "pass", stream: "skipped" });
  });

  test("and end its sessions there", async () => {
    const ended = await probing(await world.dual());
    expect(ended).toMatchObject({ healthy: true, era: "modern", session: { state: "deleted", status: 200 } });
    expect((await world.left()).sessions).toBe(0);
    const left = await probing(await world.dual({ DELETE: ({ response }) => response.writeHead(500).end() }));
    expect(left).toMatchObject({ failureClass: "session.not_deleted", session: { state: "kept", status: 500 } });
    expect(left.checks.find(({ check }) => check === "session-end")?.message).toBe("DELETE got HTTP status 500");
  });

  test.each<[string, Wanted]>([
    ["nobody asks for it", { checks: { bothEras: false } }],
    ["only the modern era is asked for", { era: "modern" }],
    ["one revision is asked for", { era: { pin: "2026-07-28" } }],
  ])("unless %s", async (_words, wanted) => {
    const result = await asked({ initialize: ({ error }) => error(-32603) }, wanted);
    expect(result).toMatchObject({ healthy: true, failureClass: null });
    expect(verdictsOf(result)).not.toHaveProperty("legacy-era");
    expect(result.contract).not.toHaveProperty("legacyEra");
  });
});
