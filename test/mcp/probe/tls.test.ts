import { spawn } from "node:child_process";
import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { SecureVersion, TLSSocket } from "node:tls";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openConnection } from "../../../shared/mcp/probe/connection.ts";
import type { Http, TlsSettings } from "../../../shared/mcp/probe/http.ts";
import { type Authority, createAuthority, type ServerCertificate } from "../../servers/authority.ts";
import { aRequest, failureOf, resolvesTo, Sockets, textOf } from "./sockets.ts";

const CONNECTION = new URL("../../../shared/mcp/probe/connection.ts", import.meta.url).href;
const TYPESCRIPT = new URL("../../servers/typescript.mjs", import.meta.url).href;
/** Node reads the variables of its own process, not those that a test sees. */
const CHILD = `
  const { openConnection } = await import(process.env.CONNECTION);
  const url = new URL(process.env.ORIGIN);
  const tls = process.env.AUTHORITIES === undefined ? {} : { authorities: process.env.AUTHORITIES };
  const connection = openConnection({ origin: url, tls, environment: {} });
  await connection
    .send({ method: "GET", url, headers: {}, stage: "initialize", milliseconds: 10_000, bytes: 1000 })
    .then(({ status }) => process.stdout.write(String(status)), (error) => process.stdout.write(error.failureClass));
  connection.close();
`;

/** What a process that has these variables says of a server on this port. */
async function saidByProcess(port: number, variables: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, ["--import", TYPESCRIPT, "--input-type=module", "--eval", CHILD], {
    env: { ...process.env, ...variables, ORIGIN: `https://127.0.0.1:${port}`, CONNECTION },
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 20_000,
  });
  return await text(child.stdout);
}

let authority: Authority;
let stranger: Authority;
beforeAll(() => {
  authority = createAuthority();
  stranger = createAuthority({ name: "Stranger" });
});

let sockets: Sockets;
beforeEach(() => {
  sockets = new Sockets();
});
afterEach(async () => {
  await sockets.close();
});

const hello: RequestListener = (_request, response) => response.end("hello");
const serve = async (kind: ServerCertificate = "valid", by = authority): Promise<number> => {
  const { certificate, key } = by.server(kind);
  return await sockets.https({ cert: certificate, key }, hello);
};
const connect = (port: number, changes: Partial<TlsSettings> = {}, host = "localhost"): Http =>
  sockets.open(`https://${host}:${port}`, {
    tls: { authorities: authority.certificate, ...changes },
    lookup: resolvesTo("127.0.0.1"),
  });
const requestTo = (port: number, host = "localhost") => aRequest(`https://${host}:${port}/`);
const failureAt = async (port: number, connection = connect(port)) =>
  await failureOf(() => textOf(connection, requestTo(port)));

describe("a server with a certificate of a private authority", () => {
  test.each(["localhost", "127.0.0.1"])("is reached at %s when the authority is given", async (host) => {
    const port = await serve();
    expect(await textOf(connect(port, {}, host), requestTo(port, host))).toBe("hello");
  });

  test("is reached when its authority is one of several", async () => {
    const port = await serve();
    const authorities = `${stranger.certificate}# ours\n${authority.certificate}`;
    expect(await textOf(connect(port, { authorities }), requestTo(port))).toBe("hello");
  });

  test("is reached when its authority is one of NODE_EXTRA_CA_CERTS, and another one is given", async () => {
    const port = await serve();
    const folder = mkdtempSync(join(tmpdir(), "probe-tls-"));
    const file = join(folder, "extra.pem");
    writeFileSync(file, `# of the company\n${authority.certificate}`);
    try {
      const given = { AUTHORITIES: stranger.certificate };
      expect(await saidByProcess(port, { ...given, NODE_EXTRA_CA_CERTS: file })).toBe("200");
      expect(await saidByProcess(port, { ...given, NODE_EXTRA_CA_CERTS: join(folder, "none.pem") })).toBe(
        "tls.untrusted",
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  test("tells how long the handshake took, once", async () => {
    const port = await serve();
    const connection = connect(port);
    const first = await connection.send(requestTo(port));
    await first.text();
    const second = await connection.send(requestTo(port));
    await second.text();
    expect(Object.keys(first.timings).sort()).toEqual(["dns", "firstByte", "reused", "tcp", "tls", "total"]);
    expect(Object.keys(second.timings).sort()).toEqual(["firstByte", "reused", "total"]);
  });

  test("shakes hands anew on each connection apart", async () => {
    const { certificate, key } = authority.server();
    const port = await sockets.https({ cert: certificate, key }, (request, response) => {
      response.end(String((request.socket as TLSSocket).isSessionReused()));
    });
    const connection = connect(port);
    const apart = { ...requestTo(port), connection: "apart" } as const;
    expect([await textOf(connection, apart), await textOf(connection, apart)]).toEqual(["false", "false"]);
  });

  test("is not reached when the environment says that nothing need be verified", async () => {
    const port = await serve("valid", stranger);
    expect(await saidByProcess(port, { NODE_TLS_REJECT_UNAUTHORIZED: "0" })).toBe("tls.untrusted");
  }, 30_000);
});

describe("the certificate", () => {
  test("is told with its names and times", async () => {
    const port = await serve("ending-soon");
    const connection = connect(port);
    await textOf(connection, requestTo(port));
    const shown = new X509Certificate(authority.server("ending-soon").certificate);
    expect(connection.certificate).toEqual({
      subject: "CN=localhost",
      issuer: "CN=Test authority",
      validFrom: new Date(shown.validFrom).toISOString(),
      validTo: new Date(shown.validTo).toISOString(),
    });
  });

  test("does not exist before a connection, or without TLS", async () => {
    const port = await sockets.http(hello);
    const plain = sockets.open(`http://127.0.0.1:${port}`);
    await textOf(plain, aRequest(`http://127.0.0.1:${port}`));
    expect([connect(port).certificate, plain.certificate]).toEqual([undefined, undefined]);
  });

  describe.each<SecureVersion>(["TLSv1.2", "TLSv1.3"])("that is refused in %s is told too:", (version) => {
    test.each<[ServerCertificate, string, string]>([
      ["expired", "tls.expired", "CN=localhost"],
      ["not-yet-valid", "tls.expired", "CN=localhost"],
      ["wrong-host", "tls.hostname_mismatch", "CN=elsewhere.example"],
      ["self-signed", "tls.untrusted", "CN=localhost"],
    ])("%s, which is %s", async (kind, failureClass, subject) => {
      const { certificate, key } = authority.server(kind);
      const port = await sockets.https({ cert: certificate, key, minVersion: version, maxVersion: version }, hello);
      const connection = connect(port);
      expect((await failureAt(port, connection)).failureClass).toBe(failureClass);
      expect(connection.certificate?.subject).toBe(subject);
    });
  });

  test("of an unknown authority is untrusted", async () => {
    expect((await failureAt(await serve("valid", stranger))).failureClass).toBe("tls.untrusted");
  });

  test("of a private authority that is not given is untrusted", async () => {
    const port = await serve();
    const connection = sockets.open(`https://localhost:${port}`, { lookup: resolvesTo("127.0.0.1") });
    expect((await failureAt(port, connection)).failureClass).toBe("tls.untrusted");
  });

  test("for another name says for which", async () => {
    expect((await failureAt(await serve("wrong-host"))).detail).toMatch("DNS:elsewhere.example");
  });

  test("is not looked for under the name of a Host header", async () => {
    const port = await serve("wrong-host");
    const request = { ...requestTo(port), headers: { Host: "elsewhere.example" } };
    expect((await failureOf(() => connect(port).send(request))).failureClass).toBe("tls.hostname_mismatch");
  });
});

test("a server gets nothing of a request before its certificate is accepted", async () => {
  const received: string[] = [];
  const { certificate, key } = authority.server("expired");
  const port = await sockets.tls({ cert: certificate, key }, (socket) => {
    socket.on("data", (chunk: Buffer) => received.push(chunk.toString()));
  });
  await failureAt(port);
  await sockets.allGone();
  expect(received).toEqual([]);
});

describe("no TLS connection comes about", () => {
  test("at a port that speaks plain HTTP", async () => {
    const failure = await failureAt(await sockets.http(hello));
    expect([failure.failureClass, failure.detail]).toEqual([
      "tls.handshake",
      expect.stringMatching(/wrong version number|packet length too long/),
    ]);
  });

  test("at a server that closes at once", async () => {
    const port = await sockets.tcp((socket) => socket.end());
    expect((await failureAt(port)).failureClass).toBe("tls.handshake");
  });

  test("at a server that resets the handshake", async () => {
    const port = await sockets.tcp((socket) => socket.once("data", () => socket.resetAndDestroy()));
    expect((await failureAt(port)).failureClass).toBe("tls.handshake");
  });

  test("at a server without a common cipher", async () => {
    const { certificate, key } = authority.server();
    const port = await sockets.https(
      { cert: certificate, key, ciphers: "ECDHE-ECDSA-AES128-GCM-SHA256", maxVersion: "TLSv1.2" },
      hello,
    );
    expect((await failureAt(port)).failureClass).toBe("tls.handshake");
  });
});

test("a plain request to a TLS port is an HTTP failure", async () => {
  const port = await serve();
  const origin = `http://127.0.0.1:${port}`;
  const failure = await failureOf(() => textOf(sockets.open(origin), aRequest(origin)));
  expect(failure.failureClass).toMatch(/^http\.(malformed|reset)$/);
});

describe.each<SecureVersion>(["TLSv1.2", "TLSv1.3"])("a server that wants a client certificate, in %s,", (version) => {
  const guarded = async (): Promise<number> => {
    const { certificate, key } = authority.server();
    return await sockets.https(
      {
        cert: certificate,
        key,
        ca: authority.certificate,
        requestCert: true,
        rejectUnauthorized: true,
        minVersion: version,
        maxVersion: version,
      },
      hello,
    );
  };

  test("takes that of its authority", async () => {
    const port = await guarded();
    expect(await textOf(connect(port, { clientCertificate: authority.client() }), requestTo(port))).toBe("hello");
  });

  test("takes one whose key is encrypted", async () => {
    const { certificate, key } = authority.client();
    const encrypted = createPrivateKey(key).export({
      type: "pkcs8",
      format: "pem",
      cipher: "aes-256-cbc",
      passphrase: "open sesame",
    });
    const clientCertificate = { certificate, key: encrypted.toString(), passphrase: "open sesame" };
    const port = await guarded();
    expect(await textOf(connect(port, { clientCertificate }), requestTo(port))).toBe("hello");
  });

  test("says that it is missing", async () => {
    expect((await failureAt(await guarded())).failureClass).toBe("tls.client_certificate");
  });
});

describe("settings that cannot be used end before anything is sent, and name what is broken and not its text:", () => {
  const pem = (kind: string) => `-----BEGIN ${kind}-----\nc2VjcmV0\n-----END ${kind}-----\n`;
  const encryptedKey = () =>
    createPrivateKey(authority.client().key)
      .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "right" })
      .toString();

  test.each<[string, () => TlsSettings, string]>([
    ["authorities without PEM", () => ({ authorities: "c2VjcmV0" }), "the authorities (`ca`) hold no PEM certificate"],
    [
      "a broken authority",
      () => ({ authorities: authority.certificate + pem("CERTIFICATE") }),
      "certificate 2 of the authorities (`ca`) is broken",
    ],
    [
      "a client certificate without PEM",
      () => ({ clientCertificate: { certificate: "c2VjcmV0", key: authority.client().key } }),
      "the client certificate is no PEM certificate",
    ],
    [
      "a broken client certificate",
      () => ({ clientCertificate: { certificate: pem("CERTIFICATE"), key: authority.client().key } }),
      "the client certificate is broken",
    ],
    [
      "a broken key",
      () => ({ clientCertificate: { ...authority.client(), key: pem("PRIVATE KEY") } }),
      "the key of the client certificate is no PEM private key, or its passphrase is wrong or missing",
    ],
    [
      "a wrong passphrase",
      () => ({ clientCertificate: { ...authority.client(), key: encryptedKey(), passphrase: "c2VjcmV0" } }),
      "the key of the client certificate is no PEM private key, or its passphrase is wrong or missing",
    ],
    [
      "a missing passphrase",
      () => ({ clientCertificate: { ...authority.client(), key: encryptedKey() } }),
      "the key of the client certificate is no PEM private key, or its passphrase is wrong or missing",
    ],
    [
      "another key",
      () => ({ clientCertificate: { certificate: authority.client().certificate, key: stranger.client().key } }),
      "the key is not that of the client certificate",
    ],
  ])("%s", async (_name, settings, detail) => {
    const origin = new URL("https://localhost/");
    const failure = await failureOf(() => openConnection({ origin, tls: settings(), environment: {} }));
    expect([failure.failureClass, failure.stage, failure.detail]).toEqual(["probe.settings", "settings", detail]);
  });
});
