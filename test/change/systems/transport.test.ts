import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import * as z from "zod";
import type { Refusal } from "../../../shared/change/systems/refusal.ts";
import { converse, type JsonRequest, type SystemConnection } from "../../../shared/change/systems/transport.ts";
import { faults } from "../../fakes/tickets/faults.ts";
import { type Call, TicketServer } from "../../fakes/tickets/ticket-server.ts";
import { type Authority, createAuthority } from "../../servers/authority.ts";

const TOKEN = "t0p-secret-token-0123456789";

class Echo extends TicketServer {
  protected override reply({ place, query }: Call) {
    return { status: 200, body: { place, query: [...query] } };
  }
}

let authority: Authority;
let server: Echo;
let elsewhere: Echo;
beforeAll(() => {
  authority = createAuthority();
});
beforeEach(async () => {
  server = await new Echo({ contextPath: "/base" }).listen();
  elsewhere = await new Echo().listen();
});
afterEach(async () => {
  await server.close();
  await elsewhere.close();
});

const connection = (changes: Partial<SystemConnection> = {}): SystemConnection => ({
  baseUrl: server.baseUrl,
  credentials: { kind: "basic", username: "bot@example.com", password: TOKEN },
  environment: {},
  timeoutMilliseconds: 300,
  allowLoopbackHttp: true,
  ...changes,
});
const echoed = z.object({ place: z.string(), query: z.array(z.array(z.string())) });
const ask = async (
  request: Partial<JsonRequest> = {},
  {
    changes = {},
    signal = new AbortController().signal,
  }: { changes?: Partial<SystemConnection>; signal?: AbortSignal } = {},
) => await converse(connection(changes), signal, (send) => send({ method: "GET", path: "/one", ...request }, echoed));
const refusal = async (asking: Promise<unknown>): Promise<Refusal["answer"]> => {
  const error = await asking.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "Refusal" });
  return (error as Refusal).answer;
};

describe("a request to a ticket system", () => {
  test("goes below the base URL with the credentials, and tells the system's time", async () => {
    const { data, serverTime } = await ask({ query: { a: "b c", d: 1 } });
    expect({ data, serverTime }).toEqual({
      data: {
        place: "/one",
        query: [
          ["a", "b c"],
          ["d", "1"],
        ],
      },
      serverTime: "2026-11-20T12:00:00.000Z",
    });
    const basic = `Basic ${Buffer.from(`bot@example.com:${TOKEN}`).toString("base64")}`;
    expect(server.requests[0]?.headers).toMatchObject({ authorization: basic, accept: "application/json" });
  });

  test.each([
    ["a bearer token", { kind: "bearer", token: "abc" }, { authorization: "Bearer abc" }],
    ["a key", { kind: "api-key", key: "abc" }, { "x-sn-apikey": "abc" }],
  ] as const)("can prove itself by %s", async (_kind, credentials, headers) => {
    await ask({}, { changes: { credentials } });
    expect(server.requests[0]?.headers).toMatchObject(headers);
  });

  test("reaches a server of a private authority over https", async () => {
    const secure = await new Echo({ identity: authority.server("valid") }).listen();
    const changes = { baseUrl: secure.baseUrl, authorities: authority.certificate, allowLoopbackHttp: false };
    expect((await ask({}, { changes })).data.place).toBe("/one");
    const { state } = await refusal(ask({}, { changes: { ...changes, authorities: createAuthority().certificate } }));
    expect(state).toBe("unavailable");
    await secure.close();
  });

  test.each(["/one/../../two", "/one%2F..%2Ftwo", "/a b", "/one/%2e%2e/two", "/one?x=1", "/one#x"])(
    "is not sent to the path %s, which would be read in another way",
    async (path) => {
      expect((await refusal(ask({ path }))).state).toBe("misconfigured");
      expect(server.requests).toEqual([]);
    },
  );

  test("is not sent once the time for the ticket is over", async () => {
    expect((await refusal(ask({}, { signal: AbortSignal.abort() }))).state).toBe("unavailable");
    expect(server.requests).toEqual([]);
  });

  test("ends with the time for the ticket, however long its own would be", async () => {
    server.fail({ answer: "never" });
    const changes = { timeoutMilliseconds: 60_000 };
    const { state, reason } = await refusal(ask({}, { changes, signal: AbortSignal.timeout(50) }));
    expect({ state, reason }).toMatchObject({ state: "unavailable", reason: expect.stringContaining("was over") });
  });

  test("goes through a proxy when the environment names one", async () => {
    const changes = { environment: { http_proxy: elsewhere.origin } };
    await ask({}, { changes }).catch(() => undefined);
    expect({ direct: server.requests.length, proxied: elsewhere.requests.length }).toEqual({ direct: 0, proxied: 1 });
  });

  test("that cannot connect leaves the question open", async () => {
    const { baseUrl } = server;
    await server.close();
    expect((await refusal(ask({}, { changes: { baseUrl } }))).state).toBe("unavailable");
    server = await new Echo().listen();
  });

  test("with a credential that no header can carry needs another", async () => {
    const changes = { credentials: { kind: "bearer", token: `${TOKEN}\n` } } as const;
    const { state, reason } = await refusal(ask({}, { changes }));
    expect({ state, isShown: reason.includes(TOKEN.slice(0, 8)) }).toEqual({ state: "misconfigured", isShown: false });
  });

  test("with a proxy that is none needs something mended", async () => {
    const changes = { environment: { http_proxy: "socks5://127.0.0.1:1" } };
    expect((await refusal(ask({}, { changes }))).state).toBe("misconfigured");
  });
});

describe("an address that no secret may be sent to", () => {
  test.each([
    "http://jira.example.com",
    "ftp://jira.example.com",
    "https://user:pass@jira.example.com",
    "https://jira.example.com/?a=b",
    "https://jira.example.com/#a",
    "jira.example.com",
    "",
  ])("is %s", async (baseUrl) => {
    await expect(ask({}, { changes: { baseUrl } })).rejects.toMatchObject({ name: "ConfigurationError" });
  });

  test("is this machine without TLS, unless a test allows it", async () => {
    await expect(ask({}, { changes: { allowLoopbackHttp: false } })).rejects.toMatchObject({
      name: "ConfigurationError",
    });
  });
});

const NAMES = faults({ leak: "", elsewhere: "http://x" }).map(({ name }) => name);

describe.each(NAMES)("a system that answers with %s", (name) => {
  const basic = Buffer.from(`bot@example.com:${TOKEN}`).toString("base64");

  test("gives no ticket, in time, and its words give no secret away", async () => {
    const leak = `bad ${TOKEN} ${basic.slice(0, 30)} ${TOKEN.slice(4, 16)} ${Buffer.from(TOKEN).toString("base64")}`;
    const fault = faults({ leak, elsewhere: elsewhere.origin }).find((each) => each.name === name);
    if (fault === undefined) throw new Error(name);
    server.fail(fault);
    const answer = await refusal(ask());
    expect(answer).toMatchObject({
      state: fault.state,
      ...(fault.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: fault.retryAfterSeconds }),
    });
    for (const part of parts([TOKEN, basic, Buffer.from(TOKEN).toString("base64")]))
      expect(answer.reason).not.toContain(part);
    expect(elsewhere.requests).toEqual([]);
  });
});

/** Every part of a secret that is long enough to tell something of it. */
function parts(secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) =>
    Array.from({ length: secret.length - 7 }, (_, start) => secret.slice(start, start + 8)),
  );
}
