import type { JsonObject } from "../../shared/contract/json.ts";
import { type Answering, type ScriptedServer, startScripted } from "../mcp/probe/scripted-server.ts";

/** Tools of these names, without arguments. */
export function toolsOf(...names: readonly string[]): readonly JsonObject[] {
  return names.map((name) => ({ name, description: `Does ${name}`, inputSchema: { type: "object" } }));
}

/** A replica: the tools that it lists, or how it answers every request. */
type Replica = readonly JsonObject[] | Answering;

/**
 * One address with several replicas behind it, as a load balancer has it that gives each connection to the next one. They keep no
 * sessions and speak the legacy era.
 */
export async function startReplicas(replicas: readonly Replica[]): Promise<ScriptedServer> {
  const chosen = new WeakMap<object, Replica>();
  let connections = 0;
  const replicaOf: (exchange: Parameters<Answering>[0]) => Replica = ({ response }) => {
    const socket = response.req.socket;
    const known = chosen.get(socket);
    const replica = known ?? replicas[connections++ % replicas.length] ?? [];
    chosen.set(socket, replica);
    return replica;
  };
  const or =
    (good: Answering): Answering =>
    (exchange) => {
      const replica = replicaOf(exchange);
      if (typeof replica === "function") replica(exchange);
      else good(exchange);
    };
  return await startScripted({
    "server/discover": or(({ error }) => error(-32601)),
    initialize: or(({ result }) =>
      result({
        protocolVersion: "2025-11-25",
        capabilities: { tools: {} },
        serverInfo: { name: "replica", version: "1.0.0" },
      }),
    ),
    "notifications/initialized": or(({ response }) => response.writeHead(202).end()),
    "tools/list": or((exchange) => exchange.result({ tools: replicaOf(exchange) })),
  });
}

/**
 * A server that answers the first request of a probe only when so many probes have come, and that counts how many are there at
 * once. For probes that take the lists once.
 */
export async function startCrowded(wanted: number): Promise<ScriptedServer & { readonly mostAtOnce: () => number }> {
  let waiting: (() => void)[] = [];
  let present = 0;
  let most = 0;
  const server = await startScripted({
    "server/discover": ({ error }) => {
      present += 1;
      most = Math.max(most, present);
      waiting.push(() => error(-32601));
      if (waiting.length < wanted) return;
      for (const answer of waiting) answer();
      waiting = [];
    },
    "tools/list": ({ result }) => {
      present -= 1;
      result({ tools: toolsOf("a") });
    },
  });
  return { ...server, mostAtOnce: () => most };
}
