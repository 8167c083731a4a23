import { type Answer, FaultyServer, type SeenRequest } from "../faulty-server.ts";
import { callsOf, carelessness, messageError, mrkdwnTextsOf } from "./message-rules.ts";

/** A message of the fake, its newest version. */
export interface SlackMessage {
  readonly channel: string;
  readonly ts: string;
  /** The message whose thread it is in. */
  readonly thread: string | undefined;
  /** The app that posted it. */
  readonly app: string;
  text: string;
  blocks: readonly unknown[] | undefined;
  metadata: unknown;
  edits: number;
}

interface App {
  readonly name: string;
  readonly scopes: readonly string[];
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Slack as its Web API and its incoming webhooks answer: errors with status 200 and `ok: false`, messages that can only be
 * updated by their app, on the channel's ID and `ts`, within the documented limits. What a careful sender does not do stands in
 * `violations`, which every test must find empty, and whom the messages call in `calls`.
 */
export class FakeSlack extends FaultyServer {
  readonly violations: string[] = [];
  readonly calls: string[] = [];
  readonly messages: SlackMessage[] = [];
  readonly #apps = new Map<string, App>();
  readonly #channels = new Map<string, { isArchived: boolean }>();
  readonly #hooks = new Map<string, string>();
  /** What each block said when its id was first used. */
  readonly #blocks = new Map<string, string>();
  /** Messages that cannot be updated any more, and the error that says so. */
  readonly #locked = new Map<string, string>();
  #nextTs = 1;

  static async start(): Promise<FakeSlack> {
    return await new FakeSlack().listen();
  }

  get apiUrl(): string {
    return `${this.origin}/api/`;
  }

  addApp(token: string, app: App): void {
    this.#apps.set(token, app);
  }

  addChannel(id: string): void {
    this.#channels.set(id, { isArchived: false });
  }

  archive(id: string): void {
    this.#channels.set(id, { isArchived: true });
  }

  /** An incoming webhook; `path` holds its secret. */
  addHook(path: string, channel: string): string {
    this.#hooks.set(path, channel);
    return `${this.origin}${path}`;
  }

  /** Somebody deletes a message, or the workspace's settings end its time for edits. */
  lock(ts: string, error: "message_not_found" | "cant_update_message" | "edit_window_closed"): void {
    this.#locked.set(ts, error);
  }

  /** Messages that stand in a channel, not in a thread. */
  get posted(): readonly SlackMessage[] {
    return this.messages.filter(({ thread }) => thread === undefined);
  }

  thread(ts: string): readonly SlackMessage[] {
    return this.messages.filter(({ thread }) => thread === ts);
  }

  seen(method: string): readonly SeenRequest[] {
    return this.requests.filter(({ path }) => path === `/api/${method}`);
  }

  protected answer(request: SeenRequest): Answer {
    if (this.#hooks.has(request.path)) return this.#hook(request);
    const method = /^\/api\/([\w.]+)$/u.exec(request.path)?.[1];
    if (method === undefined || request.method !== "POST") return { status: 404, body: "no_service" };
    const token = /^Bearer (.+)$/u.exec(request.headers.authorization ?? "")?.[1];
    if (token === undefined) return no("not_authed");
    const app = this.#apps.get(token);
    if (app === undefined) return no("invalid_auth");
    return this.#method(method, parametersOf(request), app);
  }

  #method(method: string, parameters: Parameters, app: App): Answer {
    const needed = NEEDED_SCOPES[method];
    if (needed === undefined) return no("unknown_method");
    if (needed !== "" && !app.scopes.includes(needed))
      return no("missing_scope", { needed, provided: app.scopes.join(",") });
    switch (method) {
      case "chat.postMessage":
        return this.#postMessage(parameters, app);
      case "chat.update":
        return this.#update(parameters, app);
      case "chat.getPermalink": {
        const found = this.#find(parameters.channel, parameters.message_ts);
        if (found === undefined) return no("message_not_found");
        const permalink = `https://acme.slack.com/archives/${found.channel}/p${found.ts.replace(".", "")}`;
        return yes({ channel: found.channel, permalink });
      }
      default:
        return this.#history(parameters);
    }
  }

  #postMessage(parameters: Parameters, app: App): Answer {
    const channel = this.#channels.get(String(parameters.channel));
    if (channel === undefined) return no("channel_not_found");
    if (channel.isArchived) return no("is_archived");
    if (parameters.unfurl_links !== "false" || parameters.unfurl_media !== "false")
      this.violations.push("links are unfurled");
    const refused = this.#check(parameters);
    if (refused !== undefined) return refused;
    const message = this.#add(String(parameters.channel), parameters, app.name);
    return yes({ channel: message.channel, ts: message.ts, message: shownMessage(message) });
  }

  #update(parameters: Parameters, app: App): Answer {
    // A name finds no message: chat.update takes the channel's ID alone.
    if (!this.#channels.has(String(parameters.channel))) return no("channel_not_found");
    const message = this.#find(parameters.channel, parameters.ts);
    if (message === undefined) return no("message_not_found");
    const locked = this.#locked.get(message.ts);
    if (locked !== undefined) return no(locked);
    if (message.app !== app.name) return no("cant_update_message");
    const refused = this.#check(parameters);
    if (refused !== undefined) return refused;
    message.text = String(parameters.text ?? "");
    // A text without blocks takes the blocks away.
    message.blocks = parameters.blocks as readonly unknown[] | undefined;
    if (parameters.metadata !== undefined) message.metadata = parameters.metadata;
    message.edits += 1;
    return yes({ channel: message.channel, ts: message.ts, text: message.text, message: shownMessage(message) });
  }

  #history({ channel, oldest, latest, limit, inclusive, include_all_metadata: withMetadata }: Parameters): Answer {
    if (!this.#channels.has(String(channel))) return no("channel_not_found");
    const isIn = (ts: string) =>
      inclusive === "true" ? ts >= String(oldest) && ts <= String(latest) : ts > String(oldest) && ts < String(latest);
    const found = this.posted
      .filter((message) => message.channel === channel && isIn(message.ts))
      .slice(0, Number(limit ?? 100));
    const messages = found.map((message) => {
      const { metadata, ...shown } = shownMessage(message);
      return withMetadata === "true" && metadata !== undefined ? { ...shown, metadata } : shown;
    });
    return yes({ messages, has_more: false });
  }

  #hook(request: SeenRequest): Answer {
    const channel = this.#hooks.get(request.path) ?? "";
    const plain = (status: number, body: string) => ({ status, body, headers: { "content-type": "text/html" } });
    if (this.#channels.get(channel)?.isArchived === true) return plain(410, "channel_is_archived");
    let parameters: Parameters;
    try {
      parameters = JSON.parse(request.body) as Parameters;
    } catch {
      return plain(400, "invalid_payload");
    }
    const error = messageError(String(parameters.text ?? ""), parameters.blocks);
    if (error !== undefined) return plain(400, error.error);
    this.#look(parameters, { isHook: true });
    this.#add(channel, parameters, "webhook");
    return plain(200, "ok");
  }

  #check(parameters: Parameters): Answer | undefined {
    const error = messageError(String(parameters.text ?? ""), parameters.blocks);
    if (error !== undefined) return no(error.error, { response_metadata: { messages: error.messages } });
    this.#look(parameters, { isHook: false });
    return undefined;
  }

  #look(parameters: Parameters, { isHook }: { readonly isHook: boolean }): void {
    const { text, blocks } = parameters;
    if (typeof text !== "string" || text === "") this.violations.push("blocks without a text for notifications");
    if (!isHook && parameters.parse !== "none") this.violations.push("Slack looks for names in the text");
    if (!isHook && parameters.link_names !== "false") this.violations.push("names are linked");
    for (const mrkdwn of mrkdwnTextsOf(String(text ?? ""), blocks)) {
      this.violations.push(...carelessness(mrkdwn).map((problem) => `${problem}: ${mrkdwn.slice(0, 200)}`));
      this.calls.push(...callsOf(mrkdwn));
    }
    for (const block of (blocks ?? []) as readonly { readonly block_id?: string }[]) {
      const identity = block.block_id ?? "";
      const said = JSON.stringify(block);
      // The same version may be sent again, another one needs new ids.
      if ((this.#blocks.get(identity) ?? said) !== said) this.violations.push(`block_id ${identity} was used before`);
      this.#blocks.set(identity, said);
    }
  }

  #add(channel: string, parameters: Parameters, app: string): SlackMessage {
    const message: SlackMessage = {
      channel,
      ts: `1700000000.${String(this.#nextTs++).padStart(6, "0")}`,
      thread: parameters.thread_ts === undefined ? undefined : String(parameters.thread_ts),
      app,
      text: String(parameters.text ?? ""),
      blocks: parameters.blocks as readonly unknown[] | undefined,
      metadata: parameters.metadata,
      edits: 0,
    };
    this.messages.push(message);
    return message;
  }

  #find(channel: unknown, ts: unknown): SlackMessage | undefined {
    return this.messages.find((message) => message.channel === channel && message.ts === ts);
  }
}

/** Scopes by method; empty = none is needed. */
const NEEDED_SCOPES: Readonly<Record<string, string>> = {
  "chat.postMessage": "chat:write",
  "chat.update": "chat:write",
  "chat.getPermalink": "",
  "conversations.history": "channels:history",
};

function shownMessage({ app, text, blocks, ts, metadata }: SlackMessage) {
  return { type: "message", bot_id: app, text, ts, blocks, ...(metadata === undefined ? {} : { metadata }) };
}

/** Form fields whose values are JSON, as Slack reads them. */
function parametersOf({ headers, body }: SeenRequest): Parameters {
  if (headers["content-type"]?.startsWith("application/json") === true) return JSON.parse(body) as Parameters;
  const entries = [...new URLSearchParams(body)];
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      ["blocks", "metadata", "attachments"].includes(name) ? JSON.parse(value) : value,
    ]),
  );
}

function yes(body: Parameters): Answer {
  return { status: 200, body: { ok: true, ...body } };
}

function no(error: string, more: Parameters = {}): Answer {
  return { status: 200, body: { ok: false, error, ...more } };
}
