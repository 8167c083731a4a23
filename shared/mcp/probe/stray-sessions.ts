import type { HttpReply } from "./http.ts";
import type { HttpConversation } from "./http-conversation.ts";
import type { SessionEnd } from "./session.ts";

/**
 * Sessions that a server gave to a question that asked for none: some make one for any POST without a session id and name it even
 * in their refusal (the Python SDK before 1.30 does). Nobody else knows of them.
 */
export class StraySessions {
  readonly #conversation: HttpConversation;
  readonly #onEnd: (end: SessionEnd) => void;
  readonly #ids = new Set<string>();

  constructor(conversation: HttpConversation, onEnd: (end: SessionEnd) => void) {
    this.#conversation = conversation;
    this.#onEnd = onEnd;
  }

  /** Remembers the session that an answer names. */
  note(headers: HttpReply["headers"]): void {
    const id = headers["mcp-session-id"];
    if (id === undefined) return;
    this.#conversation.redaction.add(id);
    this.#ids.add(id);
  }

  /** Ends those that are known by now. Never throws. */
  async end(): Promise<void> {
    for (const id of this.#ids) {
      this.#ids.delete(id);
      const end = await this.#conversation.endSession({ "Mcp-Session-Id": id });
      // A server may forget it by itself: what it does not know is not left.
      if (end.state !== "kept" || end.status !== 404) this.#onEnd(end);
    }
  }
}
