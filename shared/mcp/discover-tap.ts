import { isJsonObject, type JsonObject, member, objectMember } from "../contract/json.ts";
import { parseJsonText } from "./json-text.ts";

/**
 * Keeps the bytes of the reply to `server/discover` over HTTP. The SDK's transport drops members that it does not know from
 * the server's identity in there, and the whole identity when one member is malformed; lists it passes on as they are.
 */
export class DiscoverTap {
  #chunks: Uint8Array[] = [];

  /** Where to send the chunks of a reply, when the request is the one to keep; a repeated request starts anew. */
  sinkFor(requestBody: JsonObject): ((chunk: Uint8Array) => void) | undefined {
    if (member(requestBody, "method") !== "server/discover") return undefined;
    const chunks: Uint8Array[] = [];
    this.#chunks = chunks;
    return (chunk) => chunks.push(chunk);
  }

  /** The result as it came, or `undefined` when there is none. */
  result(): JsonObject | undefined {
    const text = Buffer.concat(this.#chunks).toString("utf8");
    const messages = [text, ...eventData(text)].map((message) => parseJsonText(message));
    for (const message of messages) {
      const result = message.ok && isJsonObject(message.value) ? objectMember(message.value, "result") : undefined;
      if (result !== undefined) return result;
    }
    return undefined;
  }
}

/** The data of each event in a stream of server-sent events (HTML standard, "Interpreting an event stream"). */
function eventData(text: string): readonly string[] {
  return text.split(/\r\n\r\n|\n\n|\r\r/).map((event) =>
    event
      .split(/\r\n|\n|\r/)
      .filter((line) => line.startsWith("data:"))
      .map((line) => line.slice("data:".length).replace(/^ /, ""))
      .join("\n"),
  );
}
