import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { aCall, readAll } from "./builders.ts";

const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

describe("calls in our own form", () => {
  test("carry tool, arguments, client, count and time", async () => {
    const line = { tool: "search", arguments: { q: "x" }, client: "bot", count: 7, at: "2026-11-01T09:30:00Z" };
    expect(await readAll(lines(line))).toEqual({
      calls: [{ ...line, at: Date.UTC(2026, 10, 1, 9, 30) }],
      records: 1,
      unreadable: [],
    });
  });

  test("stand for one call of nobody at no time when they do not say more", async () => {
    const { calls } = await readAll(lines({ tool: "search", arguments: {} }));
    expect(calls).toEqual([aCall()]);
  });

  test.each([
    ["missing", { tool: "search" }],
    ["null", { tool: "search", arguments: null }],
  ])("of which the arguments are %s were not recorded whole", async (_, line) => {
    expect((await readAll(lines(line))).calls).toEqual([aCall({ arguments: undefined })]);
  });

  test("have a sign for what is left of a character that was cut in two, in texts and in keys", async () => {
    const { calls } = await readAll('{"tool":"a","arguments":{"q":"x\\ud83d","\\udc00":["\\ud83d\\ude00"]}}\n');
    expect(calls[0]?.arguments).toEqual({ q: "x\uFFFD", "\uFFFD": ["😀"] });
  });

  test("are read from gzip, whatever the file is called, and without a final line feed", async () => {
    const text = lines({ tool: "a", arguments: {} }, { tool: "b", arguments: {} }).trimEnd();
    expect((await readAll(gzipSync(text))).calls.map(({ tool }) => tool)).toEqual(["a", "b"]);
  });

  test("may stand in one list, on one line or on many", async () => {
    const list = [{ tool: "a", arguments: { deep: [1] } }, { tool: "b" }];
    for (const text of [JSON.stringify(list), JSON.stringify(list, null, 2)])
      expect((await readAll(text)).calls.map(({ tool }) => tool)).toEqual(["a", "b"]);
  });

  test("may follow a byte order mark, and lines may end as on Windows", async () => {
    const text = `\uFEFF${lines({ tool: "a" }, { tool: "b" }).replaceAll("\n", "\r\n")}`;
    expect(await readAll(text)).toMatchObject({ records: 2, unreadable: [] });
  });

  test("keep a member called __proto__ as a member", async () => {
    const { calls } = await readAll('{"tool":"a","arguments":{"__proto__":{"x":1}}}\n');
    expect(Object.keys(calls[0]?.arguments ?? {})).toEqual(["__proto__"]);
  });

  test("of a file of many chunks are all there, in order", async () => {
    const text = Array.from({ length: 20_000 }, (_, index) =>
      lines({ tool: `t${index}`, arguments: { text: "ä".repeat(index % 50) } }),
    ).join("");
    const { calls, records } = await readAll(text);
    expect(records).toBe(20_000);
    expect(calls.map(({ tool }) => tool)).toEqual(Array.from({ length: 20_000 }, (_, index) => `t${index}`));
  });
});

describe("what cannot be read", () => {
  const good = lines({ tool: "search", arguments: {} });

  test.each([
    ["no JSON", "{tool: search}", "is not JSON"],
    ["a line that was cut off", '{"tool":"search","argum', "is not JSON"],
    ["a scalar", "17", "is neither a recorded call, spans of OpenTelemetry nor an MCP message"],
    [
      "an object of another kind",
      '{"level":"info"}',
      "is neither a recorded call, spans of OpenTelemetry nor an MCP message",
    ],
    ["an empty name", '{"tool":""}', "tool is not the name of a tool"],
    ["a name without end", JSON.stringify({ tool: "x".repeat(2_000) }), "tool is not the name of a tool"],
    ["arguments that are a text", '{"tool":"search","arguments":"{}"}', "arguments is not an object"],
    ["arguments that are a list", '{"tool":"search","arguments":[]}', "arguments is not an object"],
    ["a client that is no text", '{"tool":"search","client":3}', "client is not a text"],
    ["a count of zero", '{"tool":"search","count":0}', "count is not a whole number from 1 on"],
    ["half a count", '{"tool":"search","count":1.5}', "count is not a whole number from 1 on"],
    ["a count beyond measure", '{"tool":"search","count":1e300}', "count is not a whole number from 1 on"],
    ["a time that is none", '{"tool":"search","at":"yesterday"}', "at is not a date and time since MCP exists"],
    [
      "a time before MCP",
      '{"tool":"search","at":"1970-01-01T00:00:00Z"}',
      "at is not a date and time since MCP exists",
    ],
  ])("%s is told with its line, and the rest is read", async (_, line, problem) => {
    expect(await readAll(`${good}\n${line}\n${good}`)).toMatchObject({
      calls: [aCall(), aCall()],
      records: 3,
      unreadable: [{ line: 3, problem }],
    });
  });

  test("a line that is too long is one unreadable record, wherever its chunks end", async () => {
    const long = JSON.stringify({ tool: "search", arguments: { text: "x".repeat(900_000) } });
    const limits = { lineBytes: 1_000, totalBytes: 1e9, documentCharacters: 1e6 };
    expect(await readAll(`${good}${long}\n${good}${long}`, limits)).toMatchObject({
      calls: [aCall(), aCall()],
      records: 4,
      unreadable: [
        { line: 2, problem: "is longer than a line may be, or is not UTF-8" },
        { line: 4, problem: "is longer than a line may be, or is not UTF-8" },
      ],
    });
  });

  test("bytes that are not UTF-8 spoil their own line only", async () => {
    const bytes = Buffer.concat([Buffer.from(good), Buffer.from([0x22, 0xff, 0x22, 0x0a]), Buffer.from(good)]);
    expect(await readAll(bytes)).toMatchObject({ calls: [aCall(), aCall()], unreadable: [{ line: 2 }] });
  });

  test("a document that is larger than one may be is told line by line", async () => {
    const text = JSON.stringify([{ tool: "a", arguments: { text: "x" } }], null, 2);
    const limits = { lineBytes: 1_000, totalBytes: 1e9, documentCharacters: 20 };
    const { calls, unreadable } = await readAll(text, limits);
    expect(calls).toEqual([]);
    expect(unreadable.length).toBe(text.split("\n").length);
  });

  test("the problems hold nothing of what stands there", async () => {
    const { unreadable } = await readAll('{"tool":"search","arguments":"hunter2"}\n{"password":"hunter2"\nhunter2\n');
    expect(unreadable).toHaveLength(3);
    expect(JSON.stringify(unreadable)).not.toContain("hunter2");
  });

  test("more bytes than allowed are an error, also when gzip hides them", async () => {
    const limits = { lineBytes: 1_000, totalBytes: 10_000, documentCharacters: 1e6 };
    await expect(readAll(gzipSync(good.repeat(1_000)), limits)).rejects.toThrow();
    await expect(readAll(good.repeat(1_000), limits)).rejects.toThrow();
  });
});
