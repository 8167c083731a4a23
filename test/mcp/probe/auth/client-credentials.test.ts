import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { AuthorizationServerSettings } from "../../../fakes/oauth/authorization-server.ts";
import type { ProtectedResourceSettings } from "../../../fakes/oauth/protected-resource.ts";
import type { Answer } from "../../../fakes/oauth/recording-server.ts";
import { aLogin, ask, authenticatorOf, bySecret, failed } from "./ask.ts";
import { anOAuthWorld } from "./servers.ts";

interface Situation {
  readonly authorization?: Partial<AuthorizationServerSettings>;
  readonly resource?: ProtectedResourceSettings;
}

describe("A token is had by client credentials and accepted:", () => {
  test.each<readonly [name: string, situation: Situation]>([
    ["with Basic authentication", {}],
    ["with the secret in the form", { authorization: { secretMethods: ["client_secret_post"] } }],
    [
      "with Basic when the server does not say what it takes",
      { authorization: { metadata: { token_endpoint_auth_methods_supported: undefined } } },
    ],
    ["with an issuer that has a path", { authorization: { path: "/tenants/one" } }],
    [
      "with OpenID metadata before the issuer's path",
      { authorization: { path: "/tenants/one", metadataAt: "openid-before-path" } },
    ],
    [
      "with OpenID metadata after the issuer's path",
      { authorization: { path: "/tenants/one", metadataAt: "openid-after-path" } },
    ],
    ["with OpenID metadata of a host", { authorization: { metadataAt: "openid-after-path" } }],
    ["with resource metadata that no challenge names", { resource: { challenge: () => 'Bearer realm="x"' } }],
    [
      "with resource metadata of the host, and no challenge at all",
      { resource: { metadataAt: "host", challenge: () => null } },
    ],
    ["of a resource at the root of its host", { resource: { path: "/" } }],
  ])("%s", async (_name, situation) => {
    const { resource } = await anOAuthWorld(situation);
    expect(await ask(aLogin(resource.resource, { authentication: bySecret() }))).toBe(200);
  });

  test("with an issuer that the resource metadata write with a slash at the end", async () => {
    const { authorization, resource } = await anOAuthWorld();
    const metadata = { resource: resource.resource, authorization_servers: [`${authorization.issuer}/`] };
    resource.instead.set(resource.metadataPath, { status: 200, body: metadata });
    expect(await ask(aLogin(resource.resource, { authentication: bySecret() }))).toBe(200);
  });

  test("with the expected issuer, when the server has no resource metadata", async () => {
    const { authorization, resource } = await anOAuthWorld({ resource: { challenge: () => "Bearer" } });
    resource.instead.set(resource.metadataPath, { status: 404, body: "" });
    const authentication = bySecret({ issuer: authorization.issuer });
    expect(await ask(aLogin(`${resource.resource}?key=1`, { authentication }))).toBe(200);
  });

  test("from the expected issuer, when the server names several", async () => {
    const { authorization, resource } = await anOAuthWorld();
    const servers = ["https://other.example", authorization.issuer];
    const metadata = { resource: resource.resource, authorization_servers: servers };
    resource.instead.set(resource.metadataPath, { status: 200, body: metadata });
    const authentication = bySecret({ issuer: authorization.issuer });
    expect(await ask(aLogin(resource.resource, { authentication }))).toBe(200);
  });
});

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const p256 = generateKeyPairSync("ec", { namedCurve: "P-256" });
const p384 = generateKeyPairSync("ec", { namedCurve: "P-384" });
const ed25519 = generateKeyPairSync("ed25519");

type Pair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
const pkcs8 = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }).toString();
const pkcs1 = (key: KeyObject) => key.export({ type: "pkcs1", format: "pem" }).toString();
const sec1 = (key: KeyObject) => key.export({ type: "sec1", format: "pem" }).toString();
const jwk = (key: KeyObject) => JSON.stringify(key.export({ format: "jwk" }));

describe("A token is had by a signed assertion:", () => {
  test.each<readonly [algorithm: string, form: string, pair: Pair, text: (key: KeyObject) => string]>([
    ["RS256", "PKCS #8", rsa, pkcs8],
    ["RS512", "PKCS #1", rsa, pkcs1],
    ["PS256", "a JSON Web Key", rsa, jwk],
    ["ES256", "PKCS #8", p256, pkcs8],
    ["ES256", "SEC 1", p256, sec1],
    ["ES384", "PKCS #8", p384, pkcs8],
    ["EdDSA", "PKCS #8", ed25519, pkcs8],
  ])("%s with a key in %s", async (algorithm, _form, pair, text) => {
    const publicKey = pair.publicKey.export({ type: "spki", format: "pem" }).toString();
    const { resource } = await anOAuthWorld({
      authorization: { clients: [{ id: "probe", publicKey, algorithm }], path: "/tenant" },
    });
    const proof = { kind: "private-key", key: text(pair.privateKey), algorithm } as const;
    expect(await ask(aLogin(resource.resource, { authentication: bySecret({ proof }) }))).toBe(200);
  });

  test("a key that the server does not know gets invalid_client, and the assertion is not repeated", async () => {
    const publicKey = p256.publicKey.export({ type: "spki", format: "pem" }).toString();
    const { authorization, resource } = await anOAuthWorld({
      authorization: { clients: [{ id: "probe", publicKey, algorithm: "ES256" }] },
    });
    const stranger = pkcs8(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey);
    const authentication = bySecret({ proof: { kind: "private-key", key: stranger, algorithm: "ES256" } });
    const { failureClass, detail } = failed(await ask(aLogin(resource.resource, { authentication })));
    expect(failureClass).toBe("auth.token_endpoint");
    expect(detail).toMatch(/^invalid_client \(HTTP status 401 of .*the assertion \*\*\* is not valid/);
    expect(authorization.seen(authorization.tokenPath)).toHaveLength(1);
  });
});

describe("The scope that is asked for is", () => {
  const scopes = ["a", "b", "c"];
  test.each<readonly [name: string, given: string | undefined, challenge: string, asked: string | null]>([
    ["the given one before all others", "a", ', scope="b"', "a"],
    ["that of the challenge", undefined, ', scope="b c"', "b c"],
    ["all that the metadata name, when the challenge names none", undefined, "", "a b c"],
  ])("%s", async (_name, given, challenge, asked) => {
    const { authorization, resource } = await anOAuthWorld({
      authorization: { scopes },
      resource: {
        metadata: { scopes_supported: scopes },
        challenge: (url) => `Bearer resource_metadata="${url}"${challenge}`,
      },
    });
    await ask(aLogin(resource.resource, { authentication: bySecret(given === undefined ? {} : { scope: given }) }));
    const [request] = authorization.seen(authorization.tokenPath);
    expect(new URLSearchParams(request?.body).get("scope")).toBe(asked);
  });

  test("none when nobody names one", async () => {
    const { authorization, resource } = await anOAuthWorld();
    await ask(aLogin(resource.resource, { authentication: bySecret() }));
    const [request] = authorization.seen(authorization.tokenPath);
    expect(new URLSearchParams(request?.body).has("scope")).toBe(false);
  });
});

describe("No token is had, and the detail says why:", () => {
  const failureWith = async (situation: Situation, changes: Parameters<typeof bySecret>[0] = {}) => {
    const { resource } = await anOAuthWorld(situation);
    return failed(await ask(aLogin(resource.resource, { authentication: bySecret(changes) })));
  };

  test.each<readonly [name: string, detail: RegExp, situation: Situation]>([
    [
      "metadata of another issuer",
      /is of another issuer: https:\/\/other\.example$/,
      { authorization: { metadata: { issuer: "https://other.example" } } },
    ],
    [
      "metadata without a token endpoint",
      /token_endpoint is missing or malformed$/,
      { authorization: { metadata: { token_endpoint: undefined } } },
    ],
    [
      "a token endpoint without TLS",
      /token_endpoint http:\/\/login\.example\/token is no https URL$/,
      { authorization: { metadata: { token_endpoint: "http://login.example/token" } } },
    ],
    [
      "an authorization server without TLS",
      /the authorization server http:\/\/login\.example\/ is no https URL$/,
      { resource: { metadata: { authorization_servers: ["http://login.example"] } } },
    ],
    ["a token of another type", /the token is of the type DPoP/, { authorization: { grant: { token_type: "DPoP" } } }],
    ["a token that is none", /the answer holds no token$/, { authorization: { grant: { access_token: undefined } } }],
    [
      "a token that no header can carry",
      /has characters that no header can carry$/,
      { authorization: { grant: { access_token: "a\r\nX-Evil: 1" } } },
    ],
    [
      "a scope that the server does not know",
      /^invalid_scope \(HTTP status 400 of .*no such scope: b/,
      { resource: { metadata: { scopes_supported: ["b"] } } },
    ],
  ])("%s", async (_name, detail, situation) => {
    const failure = await failureWith(situation);
    expect(failure.failureClass).toBe("auth.token_endpoint");
    expect(failure.detail).toMatch(detail);
  });

  test("a wrong secret, which the server's own words do not give away", async () => {
    const failure = await failureWith({}, { proof: { kind: "secret", secret: "wrong-secret" } });
    expect(failure).toEqual({
      failureClass: "auth.token_endpoint",
      detail: expect.stringMatching(/^invalid_client \(HTTP status 401 of .*the secret \*\*\* is wrong$/),
    });
  });

  test("an issuer that the server does not name is not asked", async () => {
    const { authorization, resource } = await anOAuthWorld();
    const stranger = await anOAuthWorld();
    const authentication = bySecret({ issuer: stranger.authorization.issuer });
    const failure = failed(await ask(aLogin(resource.resource, { authentication })));
    expect(failure.failureClass).toBe("auth.token_endpoint");
    expect(failure.detail).toContain(`does not name the expected issuer, but ${authorization.issuer}`);
    expect([...authorization.requests, ...stranger.authorization.requests]).toEqual([]);
  });

  test.each<readonly [name: string, place: "metadataPath" | "tokenPath", answer: Answer, detail: RegExp]>([
    ["no metadata anywhere", "metadataPath", { status: 404, body: "" }, /openid-configuration: HTTP status 404$/],
    [
      "metadata that are redirected",
      "metadataPath",
      { status: 301, headers: { location: "/x" }, body: "" },
      /HTTP status/,
    ],
    [
      "metadata that are too large",
      "metadataPath",
      { status: 200, body: { a: "x".repeat(300_000) } },
      /http\.oversize/,
    ],
    ["metadata that do not come", "metadataPath", "never", /http\.timeout_headers/],
    ["a failing server of metadata", "metadataPath", { status: 503, body: "" }, /HTTP status 503$/],
    ["a token endpoint that does not answer", "tokenPath", "never", /oauth\/token: http\.timeout_headers/],
    [
      "a token endpoint that fails",
      "tokenPath",
      { status: 500, body: "<h1>Oops</h1>" },
      /oauth\/token: HTTP status 500$/,
    ],
    [
      "a token endpoint that redirects",
      "tokenPath",
      { status: 307, headers: { location: "/x" }, body: "" },
      /HTTP status 307$/,
    ],
    [
      "an error with status 200",
      "tokenPath",
      { status: 200, body: { error: "slow_down" } },
      /^slow_down \(HTTP status 200/,
    ],
  ])("%s", async (_name, place, answer, detail) => {
    const { authorization, resource } = await anOAuthWorld();
    authorization.instead.set(authorization[place], answer);
    const limits = { ...aLogin("").limits, exchange: answer === "never" ? 1000 : 5000 };
    const login = aLogin(resource.resource, { authentication: bySecret(), limits });
    const failure = failed(await ask(login));
    expect(failure.failureClass).toBe("auth.token_endpoint");
    expect(failure.detail).toMatch(detail);
    expect(authorization.seen("/x")).toEqual([]);
  });

  test("an authorization server that is down", async () => {
    const { authorization, resource } = await anOAuthWorld();
    const { issuer } = authorization;
    await authorization.close();
    const metadata = { resource: resource.resource, authorization_servers: [issuer] };
    resource.instead.set(resource.metadataPath, { status: 200, body: metadata });
    const failure = failed(await ask(aLogin(resource.resource, { authentication: bySecret() })));
    expect(failure.failureClass).toBe("auth.token_endpoint");
    expect(failure.detail).toMatch(/tcp\.refused/);
  });

  test.each<readonly [expected: string, situation: Situation]>([
    ["auth.401_no_challenge", { resource: { challenge: () => null } }],
    ["auth.401_no_resource_metadata", { resource: { challenge: () => "Bearer" } }],
    ["auth.metadata_unreachable", {}],
  ])("%s, when the server says nowhere how to log in", async (expected, situation) => {
    const { authorization, resource } = await anOAuthWorld(situation);
    resource.instead.set(resource.metadataPath, { status: 404, body: "" });
    const failure = failed(await ask(aLogin(resource.resource, { authentication: bySecret() })));
    expect(failure.failureClass).toBe(expected);
    expect(authorization.requests).toEqual([]);
  });
});

test("One token serves all requests until it ends; then another one is fetched", async () => {
  const { authorization, resource } = await anOAuthWorld();
  const login = aLogin(resource.resource, { authentication: bySecret() });
  const clock = { milliseconds: 0 };
  const authenticator = authenticatorOf(login, clock);
  await ask(login, authenticator);
  clock.milliseconds = 299_000;
  await ask(login, authenticator);
  expect(authorization.tokens).toHaveLength(1);
  clock.milliseconds = 300_000;
  expect(authenticator.authorization()).toBeUndefined();
  expect(await ask(login, authenticator)).toBe(200);
  expect(authorization.tokens).toHaveLength(2);
});

test("A token that was had and is refused all the same is not fetched again", async () => {
  const { authorization, resource } = await anOAuthWorld();
  const login = aLogin(resource.resource, { authentication: bySecret() });
  const authenticator = authenticatorOf(login);
  await ask(login, authenticator);
  authorization.revokeAll();
  const failure = failed(await ask(login, authenticator));
  expect(failure).toEqual({ failureClass: "auth.token_rejected", detail: "invalid_token: no token of ours" });
  expect(authorization.seen(authorization.tokenPath)).toHaveLength(1);
});

test("A server that lets everybody in costs no login", async () => {
  const { authorization, resource } = await anOAuthWorld();
  resource.instead.set("/mcp", { status: 200, body: {} });
  expect(await ask(aLogin(resource.resource, { authentication: bySecret() }))).toBe(200);
  expect(authorization.requests).toEqual([]);
});
