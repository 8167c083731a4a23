import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, type McpServer } from "@modelcontextprotocol/server";
import express, { type Express } from "express";
import { healthHandler, refusedWhileUnhealthy } from "./handlers.ts";
import { type HealthCheckOptions, healthCheck } from "./health-check.ts";

/** An MCP server at `/mcp` and its health at `/health/mcp`, on Express. It does not listen yet. */
export function expressServer(
  buildServer: () => McpServer | Promise<McpServer>,
  options: HealthCheckOptions = {},
): Express {
  const check = healthCheck(buildServer, options);
  const mcp = toNodeHandler(createMcpHandler(buildServer));
  const app = express();
  app.all("/health/mcp", healthHandler(check));
  app.all("/mcp", async (request, response) => {
    if (await refusedWhileUnhealthy(check, request, response)) return;
    await mcp(request as Parameters<typeof mcp>[0], response);
  });
  return app;
}
