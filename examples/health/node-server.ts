import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, type McpServer } from "@modelcontextprotocol/server";
import { healthHandler, refusedWhileUnhealthy } from "./handlers.ts";
import { type HealthCheckOptions, healthCheck } from "./health-check.ts";

/** An MCP server at `/mcp` and its health at `/health/mcp`, on plain Node.js. It does not listen yet. */
export function nodeServer(
  buildServer: () => McpServer | Promise<McpServer>,
  options: HealthCheckOptions = {},
): Server {
  const check = healthCheck(buildServer, options);
  const health = healthHandler(check);
  const mcp = toNodeHandler(createMcpHandler(buildServer));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split("?", 1)[0];
    if (path === "/health/mcp") return await health(request, response);
    if (path !== "/mcp") return void response.writeHead(404).end();
    if (await refusedWhileUnhealthy(check, request, response)) return;
    await mcp(request as Parameters<typeof mcp>[0], response);
  };
  return createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
}
