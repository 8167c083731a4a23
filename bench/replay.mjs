/**
 * Requests that a server received, sent to it once more with nothing but `fetch`: what the server and the way to it take by
 * themselves.
 *
 * @typedef {{ method: string, headers: Record<string, string>, body: string }} RecordedRequest
 */

/**
 * Those that a client needs which knows the era in which it reads the lists: `server/discover` before a legacy session only asks
 * for it, and `initialize` beside a modern capture only asks who else can connect.
 */
export function ofOneEra(requests) {
  const lists = requests.filter((request) => messageOf(request)?.method.endsWith("/list") === true);
  const isModern = lists.some(hasEnvelope);
  return requests.filter((request) => hasEnvelope(request) === isModern);
}

/** Those of a client that reads each page once. */
export function withoutSecondSample(requests) {
  const seen = new Set();
  return requests.filter((request) => {
    const message = messageOf(request);
    if (message?.method.endsWith("/list") !== true) return true;
    const page = JSON.stringify([message.method, message.params?.cursor ?? null]);
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
}

/**
 * Sends the requests one after the other and reads each reply to its end, or as `read` does. In the place of the session that the
 * server gave then stands the one that it gives now.
 */
export async function replay(url, requests, read = async (response) => await response.text()) {
  // Others are none of the server's.
  const [given] = requests.flatMap(({ headers }) => headers["mcp-session-id"] ?? []);
  let session;
  for (const { method, headers, body } of requests) {
    const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => isOfProtocol(name)));
    if (given !== undefined && sent["mcp-session-id"] === given) sent["mcp-session-id"] = session;
    const response = await fetch(url, { method, headers: sent, ...(body === "" ? {} : { body }) });
    await read(response, method);
    session = response.headers.get("mcp-session-id") ?? session;
  }
}

/** The messages of a reply, JSON or events. Of the server's own stream, which has no end, only the beginning is waited for. */
export async function messagesIn(response, method) {
  if (method === "GET") {
    await response.body?.cancel();
    return [];
  }
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("application/json")) return [JSON.parse(text)];
  if (!type.startsWith("text/event-stream")) return [];
  return text
    .split("\n")
    .filter((line) => line.startsWith("data: "))
    .map((line) => JSON.parse(line.slice("data: ".length)));
}

function isOfProtocol(name) {
  return name === "accept" || name === "content-type" || name.startsWith("mcp-");
}

/** Every request of the modern era says in its metadata who asks; none of the legacy era does. */
function hasEnvelope(request) {
  return messageOf(request)?.params?._meta?.["io.modelcontextprotocol/protocolVersion"] !== undefined;
}

function messageOf({ body }) {
  return body === "" ? undefined : JSON.parse(body);
}
