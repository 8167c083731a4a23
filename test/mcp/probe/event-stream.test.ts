import { describe, expect, test } from "@jest/globals";
import { readEvents, type ServerEvent } from "../../../shared/mcp/probe/event-stream.ts";
import { probeFailureOf } from "./sessions.ts";

const ONE_MEBI = 1024 * 1024;

async function* bodyOf(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
}

async function eventsOf(
  chunks: readonly (string | Uint8Array)[],
  characters = ONE_MEBI,
): Promise<readonly ServerEvent[]> {
  const events: ServerEvent[] = [];
  for await (const event of readEvents(bodyOf(chunks), { stage: "stream", characters })) events.push(event);
  return events;
}

const event = (changes: Partial<ServerEvent>): ServerEvent => ({
  type: "message",
  data: "",
  id: undefined,
  retry: undefined,
  ...changes,
});

describe("events are read as the HTML standard says", () => {
  test.each<[string, readonly string[], readonly ServerEvent[]]>([
    ["one event", ["data: a\n\n"], [event({ data: "a" })]],
    ["without the blank after the colon", ["data:a\n\n"], [event({ data: "a" })]],
    ["data on many lines", ["data: {\ndata: }\n\n"], [event({ data: "{\n}" })]],
    ["a named event", ["event: endpoint\ndata: /post\n\n"], [event({ type: "endpoint", data: "/post" })]],
    ["comments, which say nothing", [": one\n\n: two\ndata: a\n\n"], [event({ data: "a" })]],
    ["an id and no data", ["id: 7\ndata:\n\n"], [event({ id: "7" })]],
    [
      "a time to come again, from there on",
      ["data: a\n\nretry: 250\ndata: b\n\n", "data: c\n\n"],
      // The parser tells the time before the events of its piece of the stream.
      [event({ data: "a", retry: 250 }), event({ data: "b", retry: 250 }), event({ data: "c", retry: 250 })],
    ],
    ["lines that end in CRLF", ["data: a\r\n\r\ndata: b\r\n\r\n"], [event({ data: "a" }), event({ data: "b" })]],
    ["lines that end in CR", ["data: a\r\rdata: b\r\r"], [event({ data: "a" }), event({ data: "b" })]],
    [
      "CRLF that is cut in two",
      ["data: a\r", "\n\r", "\ndata: b\r", "\n\r", "\n"],
      [event({ data: "a" }), event({ data: "b" })],
    ],
    ["a byte-order mark", ["\uFEFFdata: a\n\n"], [event({ data: "a" })]],
    ["fields that nobody knows", ["colour: blue\ndata: a\n\n"], [event({ data: "a" })]],
    ["an end within an event, which is none", ["data: a\n\ndata: b\n"], [event({ data: "a" })]],
    ["nothing", [], []],
  ])("%s", async (_name, chunks, expected) => {
    expect(await eventsOf(chunks)).toEqual(expected);
  });

  test("however its bytes are cut", async () => {
    const bytes = Buffer.from("id: ü\r\ndata: Grüße 🙂\r\n\r\ndata: {\rdata: }\r\r", "utf8");
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await eventsOf(single)).toEqual([event({ id: "ü", data: "Grüße 🙂" }), event({ data: "{\n}" })]);
  });
});

test.each(["\n", "\r\n", "\r"])(
  "an event is told as soon as it is closed by %j, before the stream says more",
  async (end) => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`data: a${end}${end}`);
      asked++;
      yield Buffer.from(": and so on\n");
    }
    for await (const { data } of readEvents(endless(), { stage: "stream", characters: ONE_MEBI })) {
      expect({ data, asked }).toEqual({ data: "a", asked: 0 });
      break;
    }
  },
);

describe("an event that is larger than the cap ends the reading", () => {
  test.each<[string, readonly string[]]>([
    ["in one line", ["data: ", "x".repeat(60), "x".repeat(60)]],
    ["in many lines", Array.from({ length: 40 }, () => "data: xxxx\n")],
  ])("%s", async (_name, chunks) => {
    const failure = await probeFailureOf(() => eventsOf(chunks, 100));
    expect(failure).toMatchObject({ failureClass: "http.oversize", stage: "stream" });
    expect(failure.detail).toBe("one event is longer than 100 characters");
  });

  test("but many small ones do not", async () => {
    expect(
      await eventsOf(
        Array.from({ length: 40 }, () => "data: xxxx\n\n"),
        100,
      ),
    ).toHaveLength(40);
  });
});
