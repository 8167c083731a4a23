import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { FakeAuthorizationServer } from "../fakes/oauth/authorization-server.ts";
import { startScripted } from "../mcp/probe/scripted-server.ts";
import { createAuthority } from "../servers/authority.ts";
import { stdioTarget } from "../servers/start.ts";
import { leaked, told as messages } from "./probe-bench.ts";
import { ProtectedMcp, SEARCH, searchServer } from "./probe-servers.ts";
import { image, PromotionBench } from "./promotion-bench.ts";
import type { ActionRun } from "./run-action.ts";

jest.setTimeout(30_000);
let bench: PromotionBench;

/** Something is on record in development; what serves there is another server in each test. */
beforeAll(async () => {
  bench = await PromotionBench.start();
  await bench.serve("development", "1");
  await bench.snapshot("development", "contract.json");
  bench.putPolicy();
  await bench.deploy("development", { image: image("1"), "schema-path": "contract.json", "schema-version": "1.0.0" });
}, 90_000);
afterAll(async () => {
  expect(bench.github.violations).toEqual([]);
  await bench.close();
});

/** Asks a server by the phase `verify`. */
async function ask(target: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  bench.putPolicy({
    environments: { development: { order: 1 } },
    probe: { targets: [{ target, environment: "development" }] },
  });
  bench.github.clock.advance(60_000);
  return await bench.run({ inputs: { phase: "verify", environment: "development", ...inputs } });
}

/** Whether a contract was read. */
const hasAnswered = ({ outputs }: ActionRun) => (outputs["current-digest"] ?? "") !== "";

function expectSecret(run: ActionRun, ...secrets: readonly string[]): void {
  expect(leaked(run, secrets, join(bench.directory, "mcp-gates-report"))).toEqual([]);
  expect(messages(run, "add-mask")).toEqual(expect.arrayContaining([...secrets]));
}

describe("a server over HTTP", () => {
  test("server-headers: arrive there, and their values are shown nowhere", async () => {
    const server = await startScripted({ "tools/list": ({ result }) => result({ tools: [SEARCH] }) });
    const run = await ask(server.url, { "server-headers": "X-Tenant: tenant-of-the-probe\nX-Key: key-of-the-probe" });
    await server.close();
    expect(hasAnswered(run)).toBe(true);
    expect(server.requests.map(({ headers }) => [headers["x-tenant"], headers["x-key"]])).toEqual(
      server.requests.map(() => ["tenant-of-the-probe", "key-of-the-probe"]),
    );
    expectSecret(run, "tenant-of-the-probe", "key-of-the-probe");
  });

  test("auth bearer and token: the token arrives there, and is shown nowhere", async () => {
    const server = await startScripted({ "tools/list": ({ result }) => result({ tools: [SEARCH] }) });
    const run = await ask(server.url, { auth: "bearer", token: "token-of-the-probe" });
    await server.close();
    expect(hasAnswered(run)).toBe(true);
    expect(server.requests.every(({ headers }) => headers.authorization === "Bearer token-of-the-probe")).toBe(true);
    expectSecret(run, "token-of-the-probe");
  });
});

test("server-environment: is given to a server that is started as a process, and shown nowhere", async () => {
  const seen = join(bench.directory, "seen.txt");
  const script = join(bench.directory, "server.mjs");
  writeFileSync(
    script,
    'import { writeFileSync } from "node:fs";\nwriteFileSync(process.env.SEEN_FILE, process.env.SERVER_KEY);\nprocess.exit(1);\n',
  );
  const target = stdioTarget("modern").replace(/\S*modern\.mjs\S*/, script);
  const run = await ask(target, { "server-environment": `SEEN_FILE=${seen}\nSERVER_KEY=key-of-the-server` });
  expect(readFileSync(seen, "utf8")).toBe("key-of-the-server");
  expectSecret(run, "key-of-the-server");
});

describe("a server that wants a login", () => {
  const secret = "secret-of-the-client";
  const pem = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" });
  const key = pem.toString();
  const publicKey = createPublicKey(key).export({ type: "spki", format: "pem" }).toString();
  let login: FakeAuthorizationServer;
  let server: ProtectedMcp;

  beforeAll(async () => {
    const clients = [
      { id: "probe", secret },
      { id: "probe-with-key", publicKey, algorithm: "ES256" },
    ] as const;
    login = await new FakeAuthorizationServer({
      clients: [...clients],
      scopes: ["tools:read", "tools:write"],
    }).listen();
    server = await new ProtectedMcp(login, { scopes: ["tools:read"] }).listen();
  });
  afterAll(async () => {
    await server.close();
    await login.close();
  });
  const withSecret = { auth: "client-secret", "client-id": "probe", "client-secret": secret };

  test("client-id and client-secret: get a token, and neither secret nor token is shown", async () => {
    const run = await ask(server.resource, withSecret);
    expect(hasAnswered(run)).toBe(true);
    expect(login.grantOf(login.tokens.at(-1) ?? "")).toMatchObject({ clientId: "probe", scopes: ["tools:read"] });
    expectSecret(run, secret);
    expect(leaked(run, login.tokens, join(bench.directory, "mcp-gates-report"))).toEqual([]);
  });

  test("client-id: one that nobody knows gets nothing", async () => {
    expect(hasAnswered(await ask(server.resource, { ...withSecret, "client-id": "stranger" }))).toBe(false);
  });

  test("client-key and client-key-algorithm: sign for a token, and the key is shown nowhere", async () => {
    const inputs = { auth: "private-key", "client-id": "probe-with-key", "client-key": key };
    const run = await ask(server.resource, { ...inputs, "client-key-algorithm": "ES256" });
    expect(hasAnswered(run)).toBe(true);
    expectSecret(run, ...key.split("\n").filter((line) => line.length > 40));
    const wrong = await ask(server.resource, inputs);
    expect(messages(wrong, "error")).toEqual([expect.stringContaining("RS256 needs a key of the kind RSA")]);
  });

  test("scope: is asked for in place of the server's", async () => {
    await ask(server.resource, { ...withSecret, scope: "tools:read tools:write" });
    expect(login.grantOf(login.tokens.at(-1) ?? "")?.scopes).toEqual(["tools:read", "tools:write"]);
  });

  test("issuer: only the one that is expected gets the credentials", async () => {
    const asked = login.seen(login.tokenPath).length;
    expect(hasAnswered(await ask(server.resource, { ...withSecret, issuer: "https://login.example" }))).toBe(false);
    expect(login.seen(login.tokenPath)).toHaveLength(asked);
    expect(hasAnswered(await ask(server.resource, { ...withSecret, issuer: login.issuer }))).toBe(true);
  });
});

describe("a server on TLS that wants a client certificate", () => {
  const passphrase = "passphrase-of-the-key";
  const authority = createAuthority();
  const clients: string[] = [];
  let server: Server;
  let url: string;

  beforeAll(async () => {
    const { certificate: cert, key } = authority.server();
    const settings = { cert, key, ca: authority.certificate, requestCert: true, rejectUnauthorized: true };
    server = createServer(settings, async (request, response) => {
      clients.push(String((request.socket as TLSSocket).getPeerCertificate().subject.CN));
      let body = "";
      for await (const chunk of request) body += chunk;
      const { status, body: content } = searchServer({ method: request.method ?? "", body });
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(content));
    });
    server.on("tlsClientError", () => undefined);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `https://localhost:${(server.address() as AddressInfo).port}/mcp`;
  });
  afterAll(async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  });

  test("ca, client-certificate, its key and passphrase: let the step in, and are shown nowhere", async () => {
    const { certificate, key } = authority.client("the step");
    const locked = createPrivateKey(key).export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase });
    bench.put("client.pem", locked.toString());
    const inputs = {
      ca: authority.certificate,
      "client-certificate": certificate,
      "client-certificate-key": "client.pem",
      "client-certificate-passphrase": passphrase,
    };
    const run = await ask(url, inputs);
    expect([hasAnswered(run), new Set(clients)]).toEqual([true, new Set(["the step"])]);
    expectSecret(run, passphrase);
    expect(
      leaked(
        run,
        key.split("\n").filter((line) => line.length > 40),
        join(bench.directory, "mcp-gates-report"),
      ),
    ).toEqual([]);
    const wrong = await ask(url, { ...inputs, "client-certificate-passphrase": "another-passphrase" });
    expect(messages(wrong, "error")).toEqual([expect.stringContaining("passphrase is wrong or missing")]);
  });

  test("ca: without it the server is not trusted, and without a certificate the server lets nobody in", async () => {
    clients.length = 0;
    const [stranger, nobody] = [await ask(url, {}), await ask(url, { ca: authority.certificate })];
    expect([stranger, nobody].map((run) => hasAnswered(run))).toEqual([false, false]);
    expect([stranger.stdout, nobody.stdout]).toEqual([
      expect.stringContaining("tls.untrusted"),
      expect.stringContaining("tls.client_certificate"),
    ]);
    expect(clients).toEqual([]);
  });
});
