import { tmpdir } from "node:os";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { READ_LIMITS } from "../../shared/usage/read-calls.ts";
import { replayRecordings } from "../../shared/usage/replay-recordings.ts";
import { contractOf, objectOf, withFile } from "./builders.ts";

const limited = (maximum: number) => objectOf({ limit: { type: "integer", maximum } });
const sides = { baseline: contractOf({ search: limited(500) }), candidate: contractOf({ search: limited(100) }) };
const good = (limit = 1) => `${JSON.stringify({ tool: "search", arguments: { limit }, client: "bot" })}\n`;

/** What comes of a recording with this content, called calls.ndjson. */
async function replayed(
  content: string | Uint8Array,
  policy: Parameters<typeof replayRecordings>[0]["policy"] = {},
  options = {},
) {
  return await withFile(content, (path) =>
    replayRecordings({ recordings: [{ path, name: "calls.ndjson" }], policy }, sides, options),
  );
}

describe("recordings", () => {
  test("are replayed together, and named as they were given", async () => {
    const { replay, read } = await withFile(good(200) + good(), async (path) => {
      const recordings = [
        { path, name: "a.ndjson" },
        { path, name: "b.ndjson" },
      ];
      return await replayRecordings({ recordings, policy: {} }, sides);
    });
    expect(replay).toMatchObject({ calls: 4, rejected: 2, unaffected: 2 });
    expect(read).toEqual({ recordings: ["a.ndjson", "b.ndjson"], unreadable: { records: 0, first: [] } });
  });

  test("may hold a few records that cannot be read, which are told with their place", async () => {
    const { read } = await replayed(`${good().repeat(150)}not JSON\n${good().repeat(50)}{"tool":1}\n`);
    expect(read.unreadable).toEqual({
      records: 2,
      first: [
        { recording: "calls.ndjson", line: 151, problem: "is not JSON" },
        {
          recording: "calls.ndjson",
          line: 202,
          problem: "is neither a recorded call, spans of OpenTelemetry nor an MCP message",
        },
      ],
    });
  });

  test("may end in a line that was cut off, however few there are", async () => {
    const { replay, read } = await replayed(good() + good().slice(0, 20));
    expect({ calls: replay.calls, unreadable: read.unreadable.records }).toEqual({ calls: 1, unreadable: 1 });
  });

  test("leave out clients that the policy excludes", async () => {
    const other = `${JSON.stringify({ tool: "search", arguments: { limit: 200 }, client: "load-test" })}\n`;
    const { replay } = await replayed(good() + other, { "exclude-clients": ["load-*"] });
    expect(replay).toMatchObject({ calls: 1, rejected: 0, excluded: 1 });
  });

  test("count calls later than tomorrow as calls without a time", async () => {
    const at = (time: string) => `${JSON.stringify({ tool: "search", arguments: {}, at: time })}\n`;
    const content = at("2026-11-01T00:00:00Z") + at("2026-11-02T23:00:00Z") + at("2026-11-05T00:00:00Z");
    const { replay } = await replayed(content, {}, { today: "2026-11-01" });
    expect(replay.calls).toBe(3);
    expect(replay.window.to).toBe(Date.UTC(2026, 10, 2, 23));
  });
});

describe("a recording is refused", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["that is empty", "", "it is empty"],
    ["that is blank", "\n \n", "it is empty"],
    ["without any call", '{"jsonrpc":"2.0","method":"tools/list"}\n', "of its 1 records none is a call of a tool"],
    ["of another kind", '{"level":"info"}\n'.repeat(3), "line 1 is neither a recorded call"],
    ["that is no text", Buffer.from([0xff, 0xfe, 0x00]), "of its 1 records none is a call of a tool"],
    [
      "of which 2 % cannot be read",
      good().repeat(98) + "x\n".repeat(2),
      "2 of its 100 records cannot be read, more than 1 %",
    ],
    ["that is cut off in gzip", gzipSync(good().repeat(1_000)).subarray(0, 40), "it is not whole as gzip"],
    [
      "that is spoilt in gzip",
      Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from("no gzip at all")]),
      "it is not whole as gzip",
    ],
  ])("%s", async (_, content, words) => {
    const outcome = replayed(content);
    await expect(outcome).rejects.toThrow(ConfigurationError);
    await expect(outcome).rejects.toThrow(`The recorded calls in calls.ndjson cannot be used: `);
    await expect(outcome).rejects.toThrow(words);
  });

  test("when it is larger than one may be", async () => {
    const limits = { ...READ_LIMITS, totalBytes: 1_000 };
    await expect(replayed(good().repeat(100), {}, { limits })).rejects.toThrow("it holds more than 1000 bytes");
  });

  test("when no call is to this server, with the names that it holds", async () => {
    const content = `${JSON.stringify({ tool: "mcp__desk__find", arguments: {} })}\n`;
    await expect(replayed(content)).rejects.toThrow(
      'none of 1 is to a tool of the baseline (they name "mcp__desk__find")',
    );
  });

  test("when no call is to this server, even if the policy excludes some", async () => {
    const content = good() + good().replace("bot", "other").replace("search", "find");
    await expect(replayed(content, { "exclude-clients": ["bot"] })).rejects.toThrow("none of 1 is to a tool");
  });

  test("with names that cannot act where they are shown", async () => {
    const content = `${JSON.stringify({ tool: `a\u202E\u200B\u001B[31m${"x".repeat(200)}` })}\n`;
    await expect(replayed(content)).rejects.toThrow(`(they name "a\\u{202e}\\u{200b}\\u001b[31m${"x".repeat(72)}")`);
  });

  test("when the policy excludes every client", async () => {
    await expect(replayed(good(), { "exclude-clients": ["*"] })).rejects.toThrow("usage.exclude-clients");
  });

  test.each([
    ["there is none", "/none/calls.ndjson", "there is no such file"],
    ["it is a folder", tmpdir(), "it is a folder"],
  ])("when %s", async (_, path, words) => {
    const recordings = [{ path, name: "calls.ndjson" }];
    const outcome = replayRecordings({ recordings, policy: {} }, sides);
    await expect(outcome).rejects.toThrow(ConfigurationError);
    await expect(outcome).rejects.toThrow(words);
  });

  test("without a word of what it holds", async () => {
    const secret = "hunter2-s3cret";
    const content = `${secret}\n{"tool":"search","arguments":"${secret}"}\n{"password":"${secret}"}\n`;
    const error: unknown = await replayed(content).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).not.toContain(secret);
  });
});
