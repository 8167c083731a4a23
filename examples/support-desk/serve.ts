import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, type McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { Desk } from "./desk.ts";
import type { SupportDeskRelease } from "./releases.ts";

/** Serves one release over standard input and output, in both protocol eras, until the input ends. */
export async function serveOverStdio(release: SupportDeskRelease): Promise<void> {
  const build = await builder(release);
  const desk = new Desk();
  serveStdio(() => build(desk));
}

/**
 * Serves one release over Streamable HTTP on the loopback interface, in both protocol eras, until the process is ended.
 * Port 0 takes a free one. Resolves with the address once the server listens.
 */
export async function serveOverHttp(release: SupportDeskRelease, port: number): Promise<URL> {
  const build = await builder(release);
  const desk = new Desk();
  const answer = toNodeHandler(createMcpHandler(() => build(desk)));
  const http = createServer((request, response) => {
    if (request.url?.split("?", 1)[0] === "/mcp") void answer(request as Parameters<typeof answer>[0], response);
    else response.writeHead(404, { "content-type": "text/plain" }).end("The MCP endpoint is /mcp\n");
  });
  http.listen(port, "127.0.0.1");
  await once(http, "listening");
  return new URL(`http://127.0.0.1:${(http.address() as AddressInfo).port}/mcp`);
}

async function builder(release: SupportDeskRelease): Promise<(desk: Desk) => McpServer> {
  const { supportDesk } = release === "v1" ? await import("./v1.ts") : await import("./v2.ts");
  return supportDesk;
}
