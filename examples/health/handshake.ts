import { Client, InMemoryTransport } from "@modelcontextprotocol/client";

/** What a server has to be able to do; `McpServer` of the SDK is one, in version 1 and 2. */
export interface ConnectableServer {
  connect(transport: InMemoryTransport): Promise<void>;
  close(): Promise<void>;
}

/** Builds the server as the MCP endpoint does for a new session: the same function has to stand behind both. */
export type BuildServer = () => ConnectableServer | Promise<ConnectableServer>;

export interface HandshakeLimits {
  /** For everything together. */
  readonly milliseconds: number;
  /** Tools that the server has to list. An empty list is what most failed starts look like from outside. */
  readonly leastTools: number;
}

/**
 * Does what an agent does first, with a new server in this process: handshake and list of tools. No socket is opened and
 * no session of the MCP endpoint is used. Throws when the server cannot do it, or not in time; either way both ends are closed.
 */
export async function handshake(
  buildServer: BuildServer,
  { milliseconds, leastTools }: HandshakeLimits,
): Promise<void> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "health", version: "1" });
  const building = Promise.resolve().then(buildServer);
  const asking = building.then(async (server) => {
    await Promise.all([server.connect(there), client.connect(here)]);
    if (leastTools === 0) return;
    const { tools } = await client.listTools();
    if (tools.length < leastTools) throw new Error(`the server lists ${tools.length} tools, not ${leastTools}`);
  });
  try {
    await inTime(asking, milliseconds);
  } finally {
    // A server that is built too late has nobody to wait for it.
    const closing = building.then((server) => server.close());
    closing.catch(() => {});
    client.close().catch(() => {});
  }
}

async function inTime(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no handshake within ${milliseconds} ms`)), milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // It may still fail after the time is up.
    work.catch(() => {});
  }
}
