import { FakeProtectedResource } from "../fakes/oauth/protected-resource.ts";
import type { Answer, SeenRequest } from "../fakes/oauth/recording-server.ts";
import { GREETING } from "../mcp/probe/scripted-server.ts";

/** How a server of the legacy era without sessions, whose one tool is `search`, answers a request. */
export function searchServer({ method, body }: Pick<SeenRequest, "method" | "body">): Exclude<Answer, "never"> {
  if (method !== "POST") return { status: 405 };
  const { id, method: called } = JSON.parse(body);
  const result = (content: unknown) => ({ status: 200, body: { jsonrpc: "2.0", id, result: content } });
  if (called === "initialize") return result(GREETING);
  if (called === "notifications/initialized") return { status: 202 };
  if (called === "tools/list") return result({ tools: [SEARCH] });
  return { status: 200, body: { jsonrpc: "2.0", id, error: { code: -32601, message: "Method not found" } } };
}

export const SEARCH = {
  name: "search",
  description: "Finds orders",
  inputSchema: { type: "object", properties: { query: { type: "string" } } },
};

/** An MCP server that wants a token of an authorization server. */
export class ProtectedMcp extends FakeProtectedResource {
  protected override answer(request: SeenRequest): Answer {
    const own = super.answer(request);
    const isServed = own !== "never" && own.status === 200 && request.path.split("?")[0] !== this.metadataPath;
    return isServed ? searchServer(request) : own;
  }
}
