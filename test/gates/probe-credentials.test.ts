import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import {
  type CredentialSettings,
  readAuthentication,
  readTls,
  type TlsInputs,
} from "../../shared/gates/probe-credentials.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { createAuthority } from "../servers/authority.ts";

const directory = mkdtempSync(join(tmpdir(), "probe-credentials-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const place = { directory, nameOf: (setting: string) => `<${setting}>` };
const file = (name: string, text: string): string => {
  writeFileSync(join(directory, name), text);
  return name;
};

const authority = createAuthority();
const client = authority.client();
const stranger = createAuthority().client();
const rsa = client.key;
const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" })
  .privateKey.export({ type: "sec1", format: "pem" })
  .toString();
const locked = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "open sesame" })
  .toString();

async function refusal(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("a login", () => {
  test.each<readonly [string, CredentialSettings, unknown]>([
    ["none, unless it is said", {}, { kind: "none" }],
    ["none", { auth: "none" }, { kind: "none" }],
    ["a token", { auth: "bearer", token: "abc.def" }, { kind: "bearer", token: "abc.def" }],
    [
      "a client with a secret",
      { auth: "client-secret", clientId: "probe", clientSecret: "hunter2 hunter2" },
      { kind: "client-credentials", clientId: "probe", proof: { kind: "secret", secret: "hunter2 hunter2" } },
    ],
    [
      "a client with a secret, a scope and an issuer",
      { auth: "client-secret", clientId: "probe", clientSecret: "s", scope: "a b", issuer: "https://login.example" },
      {
        kind: "client-credentials",
        clientId: "probe",
        scope: "a b",
        issuer: "https://login.example",
        proof: { kind: "secret", secret: "s" },
      },
    ],
    [
      "a client with a key",
      { auth: "private-key", clientId: "probe", clientKey: rsa },
      { kind: "client-credentials", clientId: "probe", proof: { kind: "private-key", key: rsa, algorithm: "RS256" } },
    ],
    [
      "a client with a key in a file, and its algorithm",
      { auth: "private-key", clientId: "probe", clientKey: file("key.pem", elliptic), clientKeyAlgorithm: "ES256" },
      {
        kind: "client-credentials",
        clientId: "probe",
        proof: { kind: "private-key", key: elliptic, algorithm: "ES256" },
      },
    ],
    [
      "a client with a key whose line breaks are written as two characters",
      { auth: "private-key", clientId: "probe", clientKey: rsa.replaceAll("\n", "\\n") },
      { kind: "client-credentials", clientId: "probe", proof: { kind: "private-key", key: rsa, algorithm: "RS256" } },
    ],
  ])("is %s", async (_case, settings, authentication) => {
    expect(await readAuthentication(settings, place)).toEqual(authentication);
  });

  test.each<readonly [string, CredentialSettings, readonly string[]]>([
    [
      "a token without a word on it",
      { token: "hunter2" },
      ["<token> is given, and <auth> none does not use it; correct one of the two"],
    ],
    ["no token", { auth: "bearer" }, ["<auth> bearer needs <token>, which is empty or not given"]],
    ["an empty token", { auth: "bearer", token: "" }, ["<auth> bearer needs <token>, which is empty or not given"]],
    [
      "a token with a line break",
      { auth: "bearer", token: "hunter2\n" },
      ["<token> has blanks, line breaks or other characters that no token has"],
    ],
    [
      "neither client nor secret, and a key instead",
      { auth: "client-secret", clientKey: "hunter2" },
      [
        "<auth> client-secret needs <clientId>, which is empty or not given",
        "<auth> client-secret needs <clientSecret>, which is empty or not given",
        "<clientKey> is given, and <auth> client-secret does not use it; correct one of the two",
      ],
    ],
    [
      "an issuer that is no address",
      { auth: "client-secret", clientId: "a", clientSecret: "hunter2", issuer: "login.example" },
      ["<issuer> is no http(s) URL"],
    ],
    [
      "an algorithm for a secret",
      { auth: "client-secret", clientId: "a", clientSecret: "hunter2", clientKeyAlgorithm: "RS256" },
      ["<clientKeyAlgorithm> is given, and <auth> client-secret does not use it; correct one of the two"],
    ],
  ])("cannot be %s", async (_case, settings, problems) => {
    const message = await refusal(() => readAuthentication(settings, place));
    for (const problem of problems) expect(message).toContain(problem);
    expect(message.split("\n")).toHaveLength(problems.length === 1 ? 1 : problems.length + 1);
    expect(message).not.toContain("hunter2");
  });

  test.each<readonly [string, Partial<CredentialSettings>, RegExp]>([
    [
      "is not there",
      { clientKey: "hunter2.pem" },
      /^<clientKey> is neither PEM nor a file that can be read \(ENOENT\)\.$/,
    ],
    ["is a folder", { clientKey: "." }, /^<clientKey> is neither PEM nor a file that can be read \(EISDIR\)\.$/],
    ["is a text with a NUL", { clientKey: "hunter2\0" }, /^<clientKey> is neither PEM nor a file that can be read \(/],
    [
      "holds something else",
      { clientKey: file("hunter2.txt", "hunter2") },
      /^<clientKey> cannot be used: the private key is no PEM/,
    ],
    ["is cut off", { clientKey: rsa.slice(0, 300) }, /^<clientKey> cannot be used: the private key is no PEM/],
    [
      "is of another kind",
      { clientKey: elliptic },
      /^<clientKey> cannot be used: RS256 needs a key of the kind RSA, and the private key is P-256\.$/,
    ],
    [
      "is for no algorithm",
      { clientKey: rsa, clientKeyAlgorithm: "HS256" },
      /^<clientKey> cannot be used: the algorithm must be one of RS256, /,
    ],
  ])("cannot be a key that %s", async (_case, settings, words) => {
    const message = await refusal(() => readAuthentication({ auth: "private-key", clientId: "a", ...settings }, place));
    expect(message).toMatch(words);
    expect(message).not.toContain("hunter2");
  });
});

describe("TLS settings", () => {
  test.each<readonly [string, TlsInputs, unknown]>([
    ["nothing", {}, {}],
    ["authorities", { ca: authority.certificate }, { authorities: authority.certificate }],
    ["authorities in a file", { ca: file("ca.pem", authority.certificate) }, { authorities: authority.certificate }],
    [
      "a client certificate",
      { clientCertificate: client.certificate, clientCertificateKey: file("client.pem", client.key) },
      { clientCertificate: { certificate: client.certificate, key: client.key } },
    ],
  ])("are %s", async (_case, inputs, settings) => {
    expect(await readTls(inputs, place)).toEqual(settings);
  });

  test.each<readonly [string, TlsInputs, RegExp]>([
    [
      "a certificate without its key",
      { clientCertificate: client.certificate },
      /^<clientCertificate> and <clientCertificateKey> belong together: give both or none\.$/,
    ],
    [
      "a key without its certificate",
      { clientCertificateKey: client.key },
      /^<clientCertificate> and <clientCertificateKey> belong together/,
    ],
    [
      "a passphrase for nothing",
      { clientCertificatePassphrase: "hunter2" },
      /^<clientCertificatePassphrase> is given without <clientCertificateKey>: /,
    ],
    [
      "authorities that are not there",
      { ca: "hunter2.pem" },
      /^<ca> is neither PEM nor a file that can be read \(ENOENT\)\.$/,
    ],
    [
      "authorities that are none",
      { ca: rsa },
      /^The TLS settings cannot be used: the authorities \(`ca`\) hold no PEM certificate\.$/,
    ],
    [
      "authorities that are broken",
      { ca: authority.certificate.replace(/\n.{20}/, "\n") },
      /^The TLS settings cannot be used: certificate 1 of the authorities \(`ca`\) is broken\.$/,
    ],
    [
      "the key of another certificate",
      { clientCertificate: client.certificate, clientCertificateKey: stranger.key },
      /^The TLS settings cannot be used: the key is not that of the client certificate\.$/,
    ],
    [
      "the wrong passphrase",
      { clientCertificate: client.certificate, clientCertificateKey: locked, clientCertificatePassphrase: "hunter2" },
      /^The TLS settings cannot be used: the key of the client certificate is no PEM private key, or its passphrase is wrong or missing\.$/,
    ],
  ])("cannot be %s", async (_case, inputs, words) => {
    const message = await refusal(() => readTls(inputs, place));
    expect(message).toMatch(words);
    expect(message).not.toContain("hunter2");
  });
});
