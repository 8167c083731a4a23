import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type CaptureLimits, captureTarget } from "../../shared/mcp/capture.ts";
import { selfSignedCertificate } from "../servers/certificate.ts";
import { freePort, type RunningServer, startServer } from "../servers/start.ts";
import { failureOf } from "./failure.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

let faulty: RunningServer;

beforeAll(async () => {
  faulty = await startServer("faulty-http");
});
afterAll(async () => {
  await faulty.close();
});

const failureAt = async (
  target: string,
  limits: Partial<CaptureLimits> = {},
  headers: Readonly<Record<string, string>> = {},
) => await failureOf(() => captureTarget({ target, headers }, { side: "candidate", limits }));
const failure = async (mode: string, limits?: Partial<CaptureLimits>, headers?: Readonly<Record<string, string>>) =>
  await failureAt(`${faulty.url}/${mode}`, limits, headers);

interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly body: { readonly method?: string } | null;
  readonly written: number;
}
const requestsTo = async (mode: string): Promise<readonly Recorded[]> => {
  const response = await fetch(`${faulty.url}/requests`);
  const all = (await response.json()) as readonly Recorded[];
  return all.filter(({ url }) => url.startsWith(`/${mode}`));
};

describe("a server that cannot be captured ends in an error that tells why: it", () => {
  test.each<[string, string, string, RegExp]>([
    [
      "wants authorization",
      "401",
      "unauthorized",
      /status 401\); set the Authorization header for this side \(input `candidate-headers`, option `--candidate-header`\)\.$/,
    ],
    [
      "wants authorization and says where",
      "401-metadata",
      "unauthorized",
      /described at https:\/\/auth\.example\/\.well-known\/oauth-protected-resource \(resource_metadata/,
    ],
    [
      "wants authorization for the event stream of 2024",
      "sse-401",
      "unauthorized",
      /status 401\); set the Authorization header/,
    ],
    ["denies access", "403", "forbidden", /status 403\): "not from here"; .*`candidate-headers`/],
    ["limits the rate", "429", "rate-limited", /status 429\); run again after 7 s\.$/],
    ["times out by itself", "408", "http-status", /HTTP status 408/],
    ["is broken", "500", "http-status", /HTTP status 500 \("it<U\+202E>is \| broken"\)/],
    [
      "is not at this path",
      "404",
      "http-status",
      /HTTP status 404 \("<html>Cannot POST<\/html>"\); check the path of the URL/,
    ],
    [
      "answers with a page",
      "html",
      "not-mcp",
      /the reply is `text\/html`, not MCP: "<!doctype html><title>Sign in<\/title>"/,
    ],
    ["answers with other JSON", "not-jsonrpc", "not-mcp", /JSON but no JSON-RPC message/],
    ["answers with nothing", "accepted", "not-mcp", /took a request with HTTP status 202 and no answer/],
    ["answers with half of the JSON", "truncated", "invalid-json", /no valid JSON \(cut off/],
    ["answers with half of the JSON in a stream", "truncated-stream", "invalid-json", /no valid JSON \(cut off/],
    ["ends a stream without an answer", "empty-stream", "protocol", /the reply to initialize ended without an answer/],
    ["breaks off in a reply", "break-off", "connect", /the connection failed or broke off/],
    ["breaks off its event stream", "sse-break", "connect", /the connection failed or broke off/],
    [
      "redirects",
      "redirect",
      "redirect",
      /redirects to http:\/\/127\.0\.0\.1:\d+\/legacy\?token=\*\*\* \(HTTP status 307\), and redirects are not followed/,
    ],
    ["speaks only newer versions", "future-version", "version", /not known here \(2099-01-01\); use a newer release/],
    [
      "answers with an unknown version",
      "old-version",
      "version",
      /protocol version 1999-01-01, which is not known here/,
    ],
    [
      "answers initialize without its identity",
      "no-server-info",
      "protocol",
      /the MCP client refuses the answer to initialize: .*serverInfo/,
    ],
    ["refuses initialize", "initialize-failing", "protocol", /answered initialize with the error -32603: no licence/],
    ["refuses the end of the handshake", "initialized-refused", "http-status", /HTTP status 400 \("no"\)/],
    [
      "finds a header altered",
      "header-mismatch",
      "protocol",
      /modern era refused server\/discover \(-32020: .*look at proxies/,
    ],
    [
      "forgets every session",
      "session-lost",
      "protocol",
      /forgot the session before tools\/list was answered \(Session not found\)/,
    ],
    ["fails to list", "tools-failing", "protocol", /answered tools\/list with the error -32603: the database is away/],
    [
      "does not know the list that it announces",
      "tools-unknown",
      "protocol",
      /announces tools and does not know tools\/list/,
    ],
    ["wants input for a list", "input-required", "protocol", /resultType "input_required"/],
    ["has an endless list", "endless-cursor", "pages", /`tools` has more than 256 pages/],
    ["has a list that goes in a circle", "repeated-cursor", "pages", /the cursor "again" came twice/],
    ["has a cursor that is no text", "number-cursor", "invalid-list", /`nextCursor` of `tools` is no string/],
    ["has an item that is no object", "item-not-object", "invalid-list", /item 1 of `tools` is no object/],
    ["has no list in the result", "no-list", "invalid-list", /no array `tools`/],
    [
      "sends half a character",
      "half-character",
      "invalid-list",
      /in `tools` holds half a character \(a lone surrogate\) at \/description, which UTF-8 cannot hold; have the server/,
    ],
    [
      "greets with half a character",
      "half-greeting",
      "protocol",
      /first request holds half a character.*\/serverInfo\/name/,
    ],
    [
      "sends a number beyond all others",
      "infinite-number",
      "invalid-list",
      /"add" in `tools` holds a number at \/inputSchema\/maximum that is beyond what a 64-bit float can hold.*; have the server/,
    ],
    [
      "may be kept for a time beyond all others",
      "infinite-hint",
      "invalid-list",
      /the cache hint of `tools` holds a number at \/ttlMs that is beyond/,
    ],
    [
      "greets with a number beyond all others",
      "infinite-greeting",
      "protocol",
      /first request holds a number at \/capabilities\/tools\/limit that is beyond/,
    ],
    ["has a schema 500 levels deep", "deep", "depth", /"deep" in `tools` is nested deeper than 200 levels/],
    [
      "has a description that changes",
      "flapping",
      "non-deterministic",
      /tool "echo" at \/description \("Call number 1", then "Call number 2"\)/,
    ],
    ["has a tool that vanishes", "vanishing", "non-deterministic", /tool "echo" is in the first only/],
  ])("%s", async (_name, mode, code, message) => {
    const error = await failure(mode);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    // One paragraph that names the side, the target and the next step.
    expect(error.message).toMatch(
      new RegExp(`^Could not capture the candidate \\(${faulty.url}/${mode}\\): [^\\n]+; [^\\n]+\\.$`),
    );
  });

  test("refuses the token that was sent", async () => {
    const error = await failure("401", {}, { authorization: "Bearer of-mine" });
    expect(error.message).toMatch(
      /refuses the Authorization header that was sent .*; check the token in the Authorization header/,
    );
  });

  test("is not there", async () => {
    const error = await failureAt(`http://127.0.0.1:${await freePort()}/mcp`);
    expect(error).toMatchObject({
      code: "connect",
      message: expect.stringMatching(/nothing listens there \(ECONNREFUSED\); check host and port/),
    });
  });

  test("is not there under any address of its name", async () => {
    const error = await failureAt(`http://localhost:${await freePort()}/mcp`);
    expect(error).toMatchObject({ code: "connect", message: expect.stringMatching(/nothing listens there/) });
  });

  test("has a port that fetch never opens", async () => {
    expect(await failureAt("http://127.0.0.1:1/mcp")).toMatchObject({
      code: "connect",
      message: expect.stringMatching(/\(bad port\)/),
    });
  });

  test("has a name that nobody knows", async () => {
    const error = await failureAt("http://no-such-host.invalid/mcp");
    expect(error).toMatchObject({ code: "dns", message: expect.stringMatching(/host name cannot be resolved/) });
  });

  test("has a certificate that nobody has signed", async () => {
    const { certificate, privateKey } = selfSignedCertificate();
    const server = await startServer("faulty-http", ["--tls"], { CERTIFICATE: certificate, PRIVATE_KEY: privateKey });
    try {
      const error = await failureAt(`${server.url}/legacy`);
      expect(error).toMatchObject({
        code: "tls",
        message: expect.stringMatching(/no TLS connection.*SELF_SIGNED.*NODE_EXTRA_CA_CERTS/),
      });
    } finally {
      await server.close();
    }
  });

  test("speaks HTTP where HTTPS was expected", async () => {
    expect(await failureAt(`${faulty.url.replace("http:", "https:")}/legacy`)).toMatchObject({ code: "tls" });
  });

  test("speaks HTTPS where HTTP was expected", async () => {
    const { certificate, privateKey } = selfSignedCertificate();
    const server = await startServer("faulty-http", ["--tls"], { CERTIFICATE: certificate, PRIVATE_KEY: privateKey });
    try {
      expect(["connect", "not-mcp"]).toContain(
        (await failureAt(`${server.url.replace("https:", "http:")}/legacy`)).code,
      );
    } finally {
      await server.close();
    }
  });

  test("does not speak the era that is asked for", async () => {
    for (const [mode, era] of [
      ["legacy", "modern"],
      ["modern", "legacy"],
    ] as const) {
      const error = await failureOf(() => captureTarget({ target: `${faulty.url}/${mode}` }, { era }));
      expect(error.code).toBe("version");
    }
  });
});

describe("era evidence is never drawn from", () => {
  test.each(["401", "403", "408", "429", "500", "redirect"])("a reply with %s: nothing else is asked", async (mode) => {
    await failure(mode);
    const requests = await requestsTo(mode);
    expect(new Set(requests.map(({ body }) => body?.method))).toEqual(new Set(["server/discover"]));
  });
});

describe("a server that never answers ends in time:", () => {
  test.each([
    ["at first", "hang", /no answer to server\/discover within 1\.5 s/],
    ["in a session", "session-hang", /no answer to tools\/list within 1\.5 s/],
    [
      "in a stream that is no event stream of MCP",
      "hang-get",
      /no answer to the GET for the event stream of 2024 within 1\.5 s/,
    ],
  ])("%s", async (_name, mode, message) => {
    const error = await failure(mode, { milliseconds: 1500 });
    expect(error.code).toBe("timeout");
    expect(error.message).toMatch(message);
  });

  test("and the session is ended all the same", async () => {
    await failure("session-hang", { milliseconds: 1500 });
    expect((await requestsTo("session-hang")).at(-1)?.method).toBe("DELETE");
  });
});

test("a session is ended when the capture fails", async () => {
  await failure("session-flapping");
  expect((await requestsTo("session-flapping")).at(-1)?.method).toBe("DELETE");
});

test("a session is ended when the handshake fails half-way", async () => {
  await failure("initialized-refused");
  expect((await requestsTo("initialized-refused")).at(-1)?.method).toBe("DELETE");
});

describe("a list of 100 MB is given up at the limit, while it streams", () => {
  test.each(["huge", "huge-stream"])("%s", async (mode) => {
    const error = await failure(mode, { bytes: 1024 * 1024 });
    expect(error).toMatchObject({ code: "bytes", message: expect.stringMatching(/larger than 1048576 bytes/) });
    const written = (await requestsTo(mode)).map((request) => request.written);
    // What the sockets buffer on the way comes on top of the limit; more cannot have been held here.
    expect(Math.max(...written)).toBeLessThan(20e6);
  });
});

test("a list of more values than may be is given up before it is parsed", async () => {
  const error = await failure("dense", { structure: 20_000 });
  expect(error).toMatchObject({
    code: "structure",
    message: expect.stringMatching(
      /: it holds more than 20000 braces, brackets, colons and commas of JSON; make the lists/,
    ),
  });
});

describe("an error about a limit says where it is raised,", () => {
  test.each([
    [
      "endless-cursor",
      { pages: 3 },
      /`capture\.max-pages` of the policy, `max-pages` of capture-contract, or --max-pages/,
    ],
    ["legacy", { bytes: 200 }, /`capture\.max-bytes` of the policy, `max-bytes` of capture-contract, or --max-bytes/],
    [
      "hang",
      { milliseconds: 500 },
      /`capture\.timeout-seconds` of the policy, `timeout-seconds` of capture-contract, or --timeout/,
    ],
  ])("where it can be: %s", async (mode, limits, words) => {
    expect((await failure(mode, limits)).message).toMatch(words);
  });

  test.each(["deep", "repeated-cursor"])("and nothing where it cannot be: %s", async (mode) => {
    expect((await failure(mode)).message).not.toMatch(/raise|allow|capture\./);
  });
});

test("the page limit can be set", async () => {
  expect((await failure("endless-cursor", { pages: 3 })).message).toMatch(/more than 3 pages/);
});
