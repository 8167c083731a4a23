import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "@jest/globals";
import type { AuthenticationRequest } from "../../../../shared/mcp/probe/auth/authenticator.ts";
import { ProbeFailure } from "../../../../shared/mcp/probe/failure.ts";
import { aLogin, authenticatorOf, bySecret } from "./ask.ts";

const TARGET = "https://mcp.example/mcp";
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const pem = rsa.export({ type: "pkcs8", format: "pem" }).toString();
const short = generateKeyPairSync("rsa", { modulusLength: 1024 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();
const encrypted = rsa.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "open" }).toString();

function byKey(key: string, algorithm: string): AuthenticationRequest {
  return aLogin(TARGET, { authentication: bySecret({ proof: { kind: "private-key", key, algorithm } }) });
}

function byToken(token: string, changes: Partial<AuthenticationRequest> = {}): AuthenticationRequest {
  return aLogin(TARGET, { authentication: { kind: "bearer", token }, ...changes });
}

test.each<readonly [name: string, login: AuthenticationRequest, detail: RegExp]>([
  ["a process", byToken("token", { target: "stdio:node server.js" }), /only http and https targets/],
  [
    "a URL with user information",
    byToken("token", { target: "https://a:b@mcp.example/" }),
    /beside the authentication/,
  ],
  ["an Authorization header", byToken("token", { headers: { AUTHORIZATION: "Basic x" } }), /beside the authentication/],
  ["an empty token", byToken(""), /the token is empty/],
  ["a token with a line break", byToken("secret-token\n"), /no header can carry/],
  ["an empty client id", aLogin(TARGET, { authentication: bySecret({ clientId: "" }) }), /client id is empty/],
  [
    "an empty secret",
    aLogin(TARGET, { authentication: bySecret({ proof: { kind: "secret", secret: "" } }) }),
    /client secret is empty/,
  ],
  ["an algorithm that is not known", byKey(pem, "HS256"), /must be one of RS256, /],
  ["the name of a member of every object", byKey(pem, "constructor"), /must be one of RS256, /],
  ["a key of another kind", byKey(pem, "ES256"), /ES256 needs a key of the kind P-256, and the private key is RSA/],
  ["a key that is too short", byKey(short, "PS256"), /2048 bits at least/],
  ["a key that is cut", byKey(pem.slice(0, 400), "RS256"), /no PEM and no JSON Web Key/],
  ["a key under a passphrase", byKey(encrypted, "RS256"), /no PEM and no JSON Web Key/],
  ["a JSON Web Key that is none", byKey('{"kty":"RSA","d":"secret-part"}', "RS256"), /no PEM and no JSON Web Key/],
  ["half a JSON Web Key", byKey('{"kty":"RSA","d":"secret-part"', "RS256"), /no PEM and no JSON Web Key/],
])("Authentication with %s is a wrong setting", (_name, login, detail) => {
  let failure: unknown;
  try {
    authenticatorOf(login);
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(ProbeFailure);
  expect(failure).toMatchObject({ failureClass: "probe.settings", stage: "settings" });
  expect(failure).not.toHaveProperty("cause");
  expect(String(failure)).toMatch(detail);
  expect(String(failure)).not.toMatch(/secret-|BEGIN|open/);
});

test("A process without authentication has none to send", () => {
  expect(authenticatorOf(aLogin("stdio:node server.js")).authorization()).toBeUndefined();
});

test("A bearer token is sent from the first request on", () => {
  expect(authenticatorOf(byToken("token")).authorization()).toBe("Bearer token");
});
