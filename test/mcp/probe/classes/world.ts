import { setTimeout as pause } from "node:timers/promises";
import type { JsonObject } from "../../../../shared/contract/json.ts";
import type { RecordingServer } from "../../../fakes/oauth/recording-server.ts";
import type { Authority } from "../../../servers/authority.ts";
import {
  type Answering,
  DISCOVERY,
  GREETING,
  type Recorded,
  type ScriptedServer,
  startScripted,
} from "../scripted-server.ts";
import type { SdkServer } from "../sdk-servers.ts";
import { Sockets } from "../sockets.ts";

type Script = Readonly<Record<string, Answering>>;

/** A tool without fault. */
export const TOOL = {
  name: "pay",
  description: "Pays an invoice",
  inputSchema: { type: "object", properties: { invoice: { type: "string" } }, required: ["invoice"] },
} as const satisfies JsonObject;

/** What is on the other side of a probe: servers of any kind, and what is left of the probe there. */
export class World {
  readonly sockets = new Sockets();
  readonly #resources = resourcesInUse();
  readonly #scripted: { readonly server: ScriptedServer; readonly sessions: readonly string[] }[] = [];
  readonly #sdk: SdkServer[] = [];
  readonly #recording: RecordingServer[] = [];
  readonly #others: (() => Promise<void>)[] = [];
  readonly #authority: () => Authority;

  /** Making an authority takes long: one does for many worlds. */
  constructor(authority: () => Authority) {
    this.#authority = authority;
  }

  /** Who vouches for the servers on TLS. */
  get authority(): Authority {
    return this.#authority();
  }

  /** A stateful server of the legacy era without fault, except at the steps that are named; its URL. */
  async legacy(script: Script = {}): Promise<string> {
    const sessions: string[] = [];
    const greet = script.initialize ?? (({ result }) => result(GREETING));
    const list = script["tools/list"] ?? (({ result }) => result({ tools: [TOOL] }));
    return await this.scripted(
      {
        ...script,
        initialize: (exchange) => {
          const id = `session-${sessions.length + 1}-of-the-fixture`;
          sessions.push(id);
          exchange.response.setHeader("mcp-session-id", id);
          greet(exchange);
        },
        "tools/list": (exchange) => {
          if (sessions.includes(String(exchange.headers["mcp-session-id"]))) list(exchange);
          else (script["unknown session"] ?? notFound)(exchange);
        },
      },
      sessions,
    );
  }

  /** A server of the modern era without fault, except at the steps that are named; its URL. */
  async modern(script: Script = {}): Promise<string> {
    const data = { supported: ["2026-07-28"], requested: "2025-11-25" };
    return await this.scripted({
      "server/discover": ({ result }) => result(DISCOVERY),
      "tools/list": ({ result }) => result({ tools: [TOOL], resultType: "complete", ttlMs: 0, cacheScope: "private" }),
      initialize: ({ error }) => error(-32022, { status: 400, data }),
      ...script,
    });
  }

  /** A server of both eras without fault, which keeps sessions in the legacy one; the script is that of {@link legacy}. Its URL. */
  async dual(script: Script = {}): Promise<string> {
    const unknown = script["unknown session"] ?? notFound;
    return await this.legacy({
      "server/discover": ({ result }) => result(DISCOVERY),
      ...script,
      "unknown session": (exchange) => {
        const isModern = exchange.headers["mcp-protocol-version"] === "2026-07-28";
        if (isModern) exchange.result({ tools: [TOOL], resultType: "complete", ttlMs: 0, cacheScope: "private" });
        else unknown(exchange);
      },
    });
  }

  /** A server that gives this answer to everything; its URL. */
  async everywhere(answer: Answering): Promise<string> {
    return await this.scripted({ "*": answer });
  }

  /** A server that does as the script says, which may open sessions; its URL. */
  async scripted(script: Script, sessions: readonly string[] = []): Promise<string> {
    const server = await startScripted(script);
    this.#scripted.push({ server, sessions });
    return server.url;
  }

  /** What came to a scripted server, in order. */
  requestsOf(url: string): readonly Recorded[] {
    return this.#scripted.find(({ server }) => server.url === url)?.server.requests ?? [];
  }

  /** A server on one of the SDKs; its URL. */
  async sdk(server: Promise<SdkServer>): Promise<string> {
    const started = await server;
    this.#sdk.push(started);
    return started.url;
  }

  /** One of the fakes of OAuth; its sessions are tokens. */
  async recording<Server extends RecordingServer>(server: Server): Promise<Server> {
    this.#recording.push(server);
    return await server.listen();
  }

  /** Has something else end with the world. */
  atClose(end: () => Promise<void>): void {
    this.#others.push(end);
  }

  /** What probes have left at the servers: sessions that were not ended, connections that stand. */
  async left(): Promise<{ readonly sessions: number; readonly connections: number }> {
    const connections = async () => {
      const counts = await Promise.all(this.#scripted.map(({ server }) => server.connections()));
      return counts.reduce((sum, count) => sum + count, this.sockets.standing);
    };
    await within(1000, async () => (await connections()) === 0);
    const scripted = this.#scripted.map(({ server, sessions }) => {
      const ended = new Set(
        server.requests.flatMap(({ method, headers }) => (method === "DELETE" ? headers["mcp-session-id"] : [])),
      );
      return sessions.filter((id) => !ended.has(id)).length;
    });
    const sdk = this.#sdk.map(({ open }) => open().length);
    return {
      sessions: [...scripted, ...sdk].reduce((sum, count) => sum + count, 0),
      connections: await connections(),
    };
  }

  /** Ends all servers. */
  async close(): Promise<void> {
    await Promise.all([
      ...this.#scripted.splice(0).map(({ server }) => server.close()),
      ...this.#sdk.splice(0).map((server) => server.close()),
      ...this.#recording.splice(0).map((server) => server.close()),
      ...this.#others.splice(0).map((end) => end()),
      this.sockets.close(),
    ]);
  }

  /** Sockets and child processes of this process that were not there at the beginning; ask it after {@link close}. */
  async leftHere(): Promise<readonly string[]> {
    const more = () => {
      const before = [...this.#resources];
      return resourcesInUse().filter((resource) => {
        const index = before.indexOf(resource);
        if (index >= 0) before.splice(index, 1);
        return index < 0;
      });
    };
    await within(1000, async () => more().length === 0);
    return more();
  }
}

const notFound: Answering = ({ response }) => response.writeHead(404).end();

function resourcesInUse(): readonly string[] {
  // Where they are pipes, as in a worker of jest, each becomes one when somebody looks at it first.
  for (const _stream of [process.stdin, process.stdout, process.stderr]);
  return process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Process|Pipe|GetAddrInfo/.test(name));
}

/** Waits until something holds, for so long at most. */
async function within(milliseconds: number, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds()) && performance.now() < end) await pause(5);
}
