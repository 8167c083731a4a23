import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { FakeAuthorizationServer } from "../fakes/oauth/authorization-server.ts";
import { startScripted } from "../mcp/probe/scripted-server.ts";
import { type Authority, createAuthority } from "../servers/authority.ts";
import { leaked, ProbeBench, reportOf, told } from "./probe-bench.ts";
import { ProtectedMcp, SEARCH, searchServer } from "./probe-servers.ts";
import type { ActionRun } from "./run-action.ts";

let bench: ProbeBench;
beforeAll(async () => {
  bench = await ProbeBench.start();
});
afterEach(() => {
  expect(bench.github.violations).toEqual([]);
});
afterAll(async () => {
  await bench.close();
});

const answer = ({ outputs }: ActionRun) => [outputs.decision, outputs["failure-class"]];

describe("auth bearer", () => {
  test("sends the token, which is masked", async () => {
    const token = "token-of-the-probe";
    const server = await startScripted({ "tools/list": ({ result }) => result({ tools: [SEARCH] }) });
    const run = await bench.run({ targets: server.url, auth: "bearer", token, "report-dir": "bearer" });
    await server.close();
    expect(answer(run)).toEqual(["pass", ""]);
    expect(server.requests.every(({ headers }) => headers.authorization === `Bearer ${token}`)).toBe(true);
    expect(told(run, "add-mask")).toContain(token);
    expect(leaked(run, [token], join(bench.directory, "bearer"))).toEqual([]);
  });
});

describe("a server that wants a login", () => {
  const secret = "secret-of-the-client";
  const key = generateKeyPairSync("ec", { namedCurve: "P-256" })
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString();
  const publicKey = createPublicKey(key).export({ type: "spki", format: "pem" }).toString();
  let login: FakeAuthorizationServer;
  let server: ProtectedMcp;

  beforeAll(async () => {
    login = await new FakeAuthorizationServer({
      clients: [
        { id: "probe", secret },
        { id: "probe-with-key", publicKey, algorithm: "ES256" },
      ],
      scopes: ["tools:read", "tools:write"],
    }).listen();
    server = await new ProtectedMcp(login, { scopes: ["tools:read"] }).listen();
  });
  afterAll(async () => {
    await server.close();
    await login.close();
  });

  const run = async (inputs: Readonly<Record<string, string>>) =>
    await bench.run({ targets: server.resource, "report-dir": "login", ...inputs });
  const nothingLeaked = (ended: ActionRun) => {
    const lines = key.split("\n").filter((line) => line.length >= 8 && !line.startsWith("-----"));
    const assertions = login.requests.flatMap(({ body }) => new URLSearchParams(body).get("client_assertion") ?? []);
    const secrets = [secret, ...lines, ...assertions, ...login.tokens];
    expect(leaked(ended, secrets, join(bench.directory, "login"))).toEqual([]);
  };

  test("auth none: is healthy when it says where, and the report says it too", async () => {
    const ended = await run({ auth: "none" });
    // A login that is wanted is no failure, so it is no class of one either.
    expect(answer(ended)).toEqual(["pass", ""]);
    expect(reportOf(ended).targets[0]?.failureClass).toBe("auth.required");
    expect(ended.summary).toContain(login.issuer);
  });

  test("auth client-secret: gets a token with the scope that the server names, and shows no secret", async () => {
    const ended = await run({ auth: "client-secret", "client-id": "probe", "client-secret": secret });
    expect(answer(ended)).toEqual(["pass", ""]);
    expect(login.grantOf(login.tokens.at(-1) ?? "")).toEqual({
      clientId: "probe",
      resource: server.resource,
      scopes: ["tools:read"],
    });
    expect(told(ended, "add-mask")).toContain(secret);
    nothingLeaked(ended);
  });

  test("client-secret: a wrong one is refused by the authorization server, whose careless words are cut", async () => {
    const wrong = "secret-that-is-wrong";
    const ended = await run({ auth: "client-secret", "client-id": "probe", "client-secret": wrong });
    expect(answer(ended)).toEqual(["unknown", "auth.token_endpoint"]);
    expect(reportOf(ended).targets[0]?.findings[0]?.detail).toMatch(/the secret \*\*\* is wrong/);
    expect(leaked(ended, [wrong], join(bench.directory, "login"))).toEqual([]);
  });

  test("scope: is asked for in place of the server's", async () => {
    const inputs = { auth: "client-secret", "client-id": "probe", "client-secret": secret };
    const [enough, other] = [
      await run({ ...inputs, scope: "tools:read tools:write" }),
      await run({ ...inputs, scope: "tools:write" }),
    ];
    expect(answer(enough)).toEqual(["pass", ""]);
    expect(answer(other)).toEqual(["fail", "auth.forbidden_or_origin"]);
    expect(login.tokens.slice(-2).map((token) => login.grantOf(token)?.scopes)).toEqual([
      ["tools:read", "tools:write"],
      ["tools:write"],
    ]);
  });

  test("issuer: only the one that is trusted gets the credentials", async () => {
    const inputs = { auth: "client-secret", "client-id": "probe", "client-secret": secret };
    const asked = login.seen(login.tokenPath).length;
    const stranger = await run({ ...inputs, issuer: "https://login.example" });
    expect(answer(stranger)).toEqual(["unknown", "auth.token_endpoint"]);
    expect(login.seen(login.tokenPath)).toHaveLength(asked);
    expect(answer(await run({ ...inputs, issuer: login.issuer }))).toEqual(["pass", ""]);
  });

  test("auth private-key: signs with the key, as PEM or in a file, by the algorithm that is said", async () => {
    const inputs = { auth: "private-key", "client-id": "probe-with-key", "client-key-algorithm": "ES256" };
    bench.put("client.pem", key);
    const [asText, asFile] = [
      await run({ ...inputs, "client-key": key }),
      await run({ ...inputs, "client-key": "client.pem" }),
    ];
    expect([asText, asFile].map(answer)).toEqual([
      ["pass", ""],
      ["pass", ""],
    ]);
    const masked = told(asText, "add-mask");
    for (const line of key.split("\n").filter((text) => text.length >= 8 && !text.startsWith("-----")))
      expect(masked).toContain(line);
    nothingLeaked(asText);
    nothingLeaked(asFile);
  });

  test("client-key-algorithm: one that the key is not for is told before anybody is asked", async () => {
    const asked = login.requests.length;
    const ended = await run({ auth: "private-key", "client-id": "probe-with-key", "client-key": key });
    expect(ended.outputs).toEqual({});
    expect(told(ended, "error")).toEqual([
      "client-key cannot be used: RS256 needs a key of the kind RSA, and the private key is P-256.",
    ]);
    expect(login.requests).toHaveLength(asked);
    nothingLeaked(ended);
  });
});

describe("a server on TLS that wants a client certificate", () => {
  const passphrase = "passphrase-of-the-key";
  let authority: Authority;
  let server: Server;
  let url: string;
  const clients: string[] = [];

  beforeAll(async () => {
    authority = createAuthority({ name: "House authority" });
    const { certificate, key } = authority.server();
    const settings = { cert: certificate, key, ca: authority.certificate, requestCert: true, rejectUnauthorized: true };
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

  test("ca, client-certificate, its key and passphrase: let the probe in, as PEM or in files", async () => {
    const { certificate, key } = authority.client("the probe");
    const locked = createPrivateKey(key)
      .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase })
      .toString();
    bench.put("ca.pem", authority.certificate);
    bench.put("client-key.pem", locked);
    const asFiles = {
      ca: "ca.pem",
      "client-certificate": certificate,
      "client-certificate-key": "client-key.pem",
      "client-certificate-passphrase": passphrase,
    };
    const asTexts = { ca: authority.certificate, "client-certificate": certificate, "client-certificate-key": key };
    const runs = await Promise.all(
      [asFiles, asTexts].map((inputs, index) => bench.run({ targets: url, "report-dir": `tls-${index}`, ...inputs })),
    );
    expect(runs.map(answer)).toEqual([
      ["pass", ""],
      ["pass", ""],
    ]);
    expect(new Set(clients)).toEqual(new Set(["the probe"]));
    for (const [index, run] of runs.entries()) {
      const [target] = reportOf(run).targets;
      expect(target?.certificate?.issuer).toContain("House authority");
      expect(target?.latency.tls).toBeGreaterThan(0);
      const lines = [key, locked].flatMap((text) => text.split("\n").filter((line) => line.length > 40));
      expect(leaked(run, [passphrase, ...lines], join(bench.directory, `tls-${index}`))).toEqual([]);
    }
    expect(told(runs[0] as ActionRun, "add-mask")).toContain(passphrase);
    for (const line of key.split("\n").filter((text) => text.length > 40))
      expect(told(runs[1] as ActionRun, "add-mask")).toContain(line);
  });

  test("ca and client-certificate: without them neither side trusts the other", async () => {
    const runs = await Promise.all([
      bench.run({ targets: url }),
      bench.run({ targets: url, ca: authority.certificate, "report-dir": "tls-2" }),
    ]);
    expect(runs.map(answer)).toEqual([
      ["fail", "tls.untrusted"],
      ["fail", "tls.client_certificate"],
    ]);
  });

  test("client-certificate-passphrase: a wrong one is told and not shown", async () => {
    const { certificate, key } = authority.client();
    const locked = createPrivateKey(key).export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase });
    const run = await bench.run({
      targets: url,
      "client-certificate": certificate,
      "client-certificate-key": locked.toString(),
      "client-certificate-passphrase": "passphrase-that-is-wrong",
    });
    expect(told(run, "error")).toEqual([expect.stringMatching(/or its passphrase is wrong or missing\.$/)]);
    expect(leaked(run, ["passphrase-that-is-wrong", passphrase], bench.directory.concat("/none"))).toEqual([]);
  });
});
