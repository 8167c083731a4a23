// A server on the SDK of the modern era: `modern.mjs http|stdio [--legacy reject] [--edition 2]`. On stdout over HTTP: `ready <url>`.
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import * as z from "zod";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { legacy: { type: "string", default: "stateless" }, edition: { type: "string", default: "1" } },
});

function createWeatherServer() {
  const server = new McpServer(
    { name: "weather", version: `${values.edition}.0.0` },
    { instructions: "Ask for one city at a time." },
  );
  const days = values.edition !== "2" ? z.number().optional() : z.number();
  server.registerTool(
    "forecast",
    {
      description: "Weather of the coming days",
      inputSchema: z.object({ city: z.string(), days }),
      annotations: { readOnlyHint: true },
    },
    async ({ city }) => ({ content: [{ type: "text", text: `Sun in ${city}` }] }),
  );
  // Edition 4 takes a tool away, edition 3 brings one.
  if (values.edition !== "4")
    server.registerTool("stations", { description: "All stations" }, async () => ({ content: [] }));
  if (values.edition === "3")
    server.registerTool("alerts", { description: "Warnings of today" }, async () => ({ content: [] }));
  server.registerPrompt(
    "report",
    { description: "A weather report", argsSchema: z.object({ city: z.string() }) },
    async ({ city }) => ({
      messages: [{ role: "user", content: { type: "text", text: `Report on ${city}` } }],
    }),
  );
  server.registerResource("about", "weather://about", { description: "About the service" }, async (uri) => ({
    contents: [{ uri: uri.href, text: "Weather" }],
  }));
  return server;
}

if (positionals[0] === "stdio") {
  await serveStdio(createWeatherServer, values.legacy === "reject" ? { legacy: "reject" } : {});
} else {
  const handler = createMcpHandler(createWeatherServer, { legacy: values.legacy });
  const server = createServer(toNodeHandler(handler));
  server.listen(0, "127.0.0.1", () => console.log(`ready http://127.0.0.1:${server.address().port}/mcp`));
}
