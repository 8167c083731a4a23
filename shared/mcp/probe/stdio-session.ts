import type { JsonObject } from "../../contract/json.ts";
import type { Era } from "../../contract/model.ts";
import { withEnvelope } from "../session.ts";
import { initializeParams, negotiatedVersion } from "./legacy-handshake.ts";
import type { EraPort } from "./negotiate.ts";
import { RefusedFailure } from "./refusal.ts";
import type { ProbeSession, RequestOptions, SessionEnd } from "./session.ts";
import { StdioChannel, type StdioOptions } from "./stdio-channel.ts";

/**
 * How sessions are opened over the standard streams of a child process. Servers built on some SDKs end at any request before
 * `initialize`, so `server/discover` has a process of its own, which is kept only when it leads to a session. One that was silent
 * for as long as a start may take has been started: the next is not waited for as long again.
 */
export function stdioEras(options: StdioOptions): EraPort {
  let asked: StdioChannel | undefined;
  const discard = async () => {
    await asked?.discard();
    asked = undefined;
  };
  let isSlow = true;
  const start = async () => {
    await discard();
    asked = await StdioChannel.start(options, { milliseconds: options.whole.left, isSlow });
    return asked;
  };
  const kept = () => {
    const channel = asked;
    asked = undefined;
    if (channel === undefined) throw new Error("a session begins with a question");
    return channel;
  };
  return {
    discover: async (version) => {
      // A second question follows from the first answer.
      const channel = asked ?? (await start());
      try {
        return await channel.ask("server/discover", withEnvelope({}, version), { stage: "server/discover" });
      } catch (error) {
        if (error instanceof RefusedFailure && error.reply.kind === "silence") isSlow = false;
        throw error;
      }
    },
    openModern: async (version, discover) => {
      return new StdioSession(kept(), { era: "modern", version, greeting: discover, notes: [] });
    },
    openLegacy: async (offer, { notes }) => {
      const channel = await start();
      const greeting = await channel.ask("initialize", initializeParams(offer), { stage: "initialize" });
      const version = negotiatedVersion(greeting, offer, options.redaction);
      await channel.notify("notifications/initialized");
      return new StdioSession(kept(), { era: "legacy", version, greeting, notes });
    },
    discard,
  };
}

class StdioSession implements ProbeSession {
  readonly era: Era;
  readonly transport = "stdio";
  readonly protocolVersion: string;
  readonly greeting: JsonObject;
  readonly stateful = false;
  readonly notes: readonly string[];
  readonly #channel: StdioChannel;

  constructor(
    channel: StdioChannel,
    facts: {
      readonly era: Era;
      readonly version: string;
      readonly greeting: JsonObject;
      readonly notes: readonly string[];
    },
  ) {
    this.#channel = channel;
    this.era = facts.era;
    this.protocolVersion = facts.version;
    this.greeting = facts.greeting;
    this.notes = facts.notes;
  }

  async request(method: string, params: JsonObject, options: RequestOptions): Promise<JsonObject> {
    const sent = this.era === "modern" ? withEnvelope(params, this.protocolVersion) : params;
    return await this.#channel.ask(method, sent, options);
  }

  /** The process is gone afterwards. */
  async close(): Promise<SessionEnd> {
    await this.#channel.close();
    return { state: "none" };
  }
}
