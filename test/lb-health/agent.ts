import type { CheckEra } from "../../shared/lb-health/balancers.ts";
import { PROTOCOL_REQUESTS } from "../../shared/lb-health/protocol-request.ts";
import type { TestServer } from "./mcp-servers.ts";

/** The name by which servers tell the agent of a test from a check. */
const AGENT = "agent-of-a-test";

/** Asks for a handshake as an agent; answers `result`, `error` or the HTTP status. */
export async function callAsAgent(url: string, era: CheckEra): Promise<string> {
  const { headers, body } = PROTOCOL_REQUESTS[era];
  const answer = await fetch(url, {
    method: "POST",
    headers: headers.map(([name, value]) => [name, value] as [string, string]),
    body: body.replace("mcp-gates-lb-health", AGENT),
  });
  const text = await answer.text();
  return /"(result|error)":/.exec(text)?.[1] ?? `HTTP ${answer.status}`;
}

/** How many calls of agents, not of checks, a server has answered. */
export function agentCalls({ exchanges }: TestServer): number {
  return exchanges.filter(({ body }) => body.includes(AGENT)).length;
}
