import { createParser, type EventSourceMessage } from "eventsource-parser";
import { ProbeFailure, type ProbeStage } from "./failure.ts";

/** One event of a stream of server-sent events. */
export interface ServerEvent {
  /** `message` when the stream does not say. */
  readonly type: string;
  /** Empty for events that only carry an id (MCP 2025-11-25, priming events). */
  readonly data: string;
  readonly id: string | undefined;
  /** Milliseconds to wait before coming again, when the stream has said so up to here. */
  readonly retry: number | undefined;
}

/**
 * The events of a body as they come in (HTML standard, server-sent events). It ends with the body; an event that is not
 * closed by a blank line is none. Throws a ProbeFailure `http.oversize` for an event of more than `characters`, and what the
 * body throws.
 */
export async function* readEvents(
  body: AsyncIterable<Uint8Array>,
  { stage, characters }: { readonly stage: ProbeStage; readonly characters: number },
): AsyncGenerator<ServerEvent, void> {
  const decoder = new TextDecoder();
  const lines = new LineEnds();
  let events: EventSourceMessage[] = [];
  let retry: number | undefined;
  let isTooLong = false;
  const parser = createParser({
    maxBufferSize: characters,
    onEvent: (event) => events.push(event),
    onRetry: (milliseconds) => {
      retry = milliseconds;
    },
    onError: ({ type }) => {
      isTooLong ||= type === "max-buffer-size-exceeded";
    },
  });
  for await (const chunk of body) {
    parser.feed(lines.normalized(decoder.decode(chunk, { stream: true })));
    const complete = events;
    events = [];
    for (const { event, data, id } of complete) yield { type: event ?? "message", data, id, retry };
    if (isTooLong) throw new ProbeFailure("http.oversize", stage, `one event is longer than ${characters} characters`);
  }
}

/**
 * Makes every end of line a line feed. The parser would wait for what follows a carriage return before it believes that the
 * line has ended, and an answer may be the last thing that a stream says for a long time.
 */
class LineEnds {
  #endedInReturn = false;

  normalized(chunk: string): string {
    if (chunk === "") return "";
    const text = this.#endedInReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
    this.#endedInReturn = chunk.endsWith("\r");
    return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  }
}
