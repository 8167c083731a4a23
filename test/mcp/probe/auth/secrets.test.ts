import { generateKeyPairSync } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { createAuthenticator } from "../../../../shared/mcp/probe/auth/authenticator.ts";
import type { TlsSettings } from "../../../../shared/mcp/probe/http.ts";
import type { ProbeAuthentication } from "../../../../shared/mcp/probe/model.ts";
import { FakeAuthorizationServer } from "../../../fakes/oauth/authorization-server.ts";
import { FakeProtectedResource } from "../../../fakes/oauth/protected-resource.ts";
import { type Answer, RecordingServer } from "../../../fakes/oauth/recording-server.ts";
import { createAuthority } from "../../../servers/authority.ts";
import { aLogin, ask, authenticatorOf, bySecret, openHttp, SECRET } from "./ask.ts";
import { anOAuthWorld, start } from "./servers.ts";

const API_KEY = "api-key-of-the-target-0123456789";
const TOKEN = "bearer-token-of-the-target-0123456789";
const HEADERS = { "X-Api-Key": API_KEY };

/** A host that serves what it is told to, and nothing else. */
class Host extends RecordingServer {
  protected override answer(): Answer {
    return { status: 404, body: "" };
  }
}

/** The secret in every form in which it may be on the wire. */
const SPELLINGS = [
  SECRET,
  new URLSearchParams([["", SECRET]]).toString().slice(1),
  encodeURIComponent(SECRET),
  Buffer.from(`probe:${new URLSearchParams([["", SECRET]]).toString().slice(1)}`).toString("base64"),
];

/** Which of some texts reached a server, in a head or a body. */
function arrivedAt(server: RecordingServer, texts: readonly string[]): readonly string[] {
  const wire = server.requests.map(({ path, headers, body }) => [path, ...Object.values(headers), body].join("\n"));
  return texts.filter((text) => wire.some((request) => request.includes(text)));
}

/** A target whose metadata are on a host of their own. */
async function aWorldWithMetadataElsewhere() {
  const elsewhere = await start(new Host());
  const place = `${elsewhere.origin}/metadata`;
  const world = await anOAuthWorld({ resource: { challenge: () => `Bearer resource_metadata="${place}"` } });
  const servers = [world.authorization.issuer];
  const metadata = { resource: world.resource.resource, authorization_servers: servers };
  elsewhere.instead.set("/metadata", { status: 200, body: metadata });
  return { ...world, elsewhere };
}

test("The client's secret goes to the token endpoint alone, the token and the headers to the target alone", async () => {
  const { authorization, resource, elsewhere } = await aWorldWithMetadataElsewhere();
  const login = aLogin(resource.resource, { authentication: bySecret(), headers: HEADERS });
  expect(await ask(login)).toBe(200);
  const [token = ""] = authorization.tokens;
  expect(elsewhere.seen("/metadata")).toHaveLength(1);
  expect(arrivedAt(elsewhere, [...SPELLINGS, token, API_KEY])).toEqual([]);
  expect(arrivedAt(authorization, [token, API_KEY])).toEqual([]);
  expect(arrivedAt(resource, SPELLINGS)).toEqual([]);
  expect(arrivedAt(resource, [token, API_KEY])).toEqual([token, API_KEY]);
  const withSecret = authorization.requests.filter(({ headers }) => headers.authorization !== undefined);
  expect(withSecret.map(({ path }) => path)).toEqual([authorization.tokenPath]);
});

test("A bearer token and the headers stay away from where the server says its metadata are", async () => {
  const { authorization, resource, elsewhere } = await aWorldWithMetadataElsewhere();
  const authentication = { kind: "bearer", token: TOKEN } as const;
  await ask(aLogin(resource.resource, { authentication, headers: HEADERS }));
  expect(elsewhere.seen("/metadata")).toHaveLength(1);
  expect(arrivedAt(elsewhere, [TOKEN, API_KEY])).toEqual([]);
  expect(authorization.requests).toEqual([]);
});

test("The metadata of the target's own origin are asked for without token and headers", async () => {
  const { resource } = await anOAuthWorld();
  const authentication = { kind: "bearer", token: TOKEN } as const;
  await ask(aLogin(resource.resource, { authentication, headers: HEADERS }));
  const [request] = resource.seen(resource.metadataPath);
  expect(Object.keys(request?.headers ?? {})).not.toContain("authorization");
  expect(Object.values(request?.headers ?? {}).join()).not.toContain(API_KEY);
});

test("A token endpoint that redirects elsewhere does not get the secret there", async () => {
  const { authorization, resource } = await anOAuthWorld();
  const elsewhere = await start(new Host());
  const location = `${elsewhere.origin}/token`;
  authorization.instead.set(authorization.tokenPath, { status: 307, headers: { location }, body: "" });
  await ask(aLogin(resource.resource, { authentication: bySecret() }));
  expect(elsewhere.requests).toEqual([]);
});

test("The authorities go along to the authorization server, the client certificate stays with the target", async () => {
  const authority = createAuthority();
  const server = authority.server();
  const clients = [{ id: "probe", secret: SECRET }];
  const authorization = await start(new FakeAuthorizationServer({ clients }, server));
  const resource = await start(new FakeProtectedResource(authorization, {}, server));
  const tls: TlsSettings = {
    authorities: authority.certificate,
    clientCertificate: authority.client(),
  };
  const login = aLogin(resource.resource, { authentication: bySecret(), tls });
  const opened = new Map<string, TlsSettings>();
  const authenticator = createAuthenticator(login, {
    openHttp: (url, settings) => {
      opened.set(url.origin, settings);
      return openHttp(url, settings);
    },
    now: () => 0,
    left: () => 60_000,
  });
  expect(await ask(login, authenticator)).toBe(200);
  expect(opened).toEqual(
    new Map<string, TlsSettings>([
      [resource.origin, tls],
      [authorization.origin, { authorities: authority.certificate }],
    ]),
  );
});

describe("A failure holds no secret, whatever the servers say:", () => {
  const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const byKey = bySecret({ proof: { kind: "private-key", key, algorithm: "ES256" } });
  const echo: Answer = { status: 400, body: { error: SECRET, error_description: `you sent ${SECRET}` } };
  const headerEcho: Answer = { status: 400, body: { error: "invalid_request", error_description: SPELLINGS.at(-1) } };

  test.each<readonly [name: string, authentication: ProbeAuthentication, answer: Answer | undefined]>([
    ["a secret in the words of the token endpoint", bySecret(), echo],
    ["the Authorization header in the words of the token endpoint", bySecret(), headerEcho],
    ["a wrong secret", bySecret({ proof: { kind: "secret", secret: `${SECRET}!` } }), undefined],
    ["an unknown client with a key", byKey, undefined],
    ["a token of another type", bySecret(), { status: 200, body: { access_token: TOKEN, token_type: TOKEN } }],
    ["an answer that is no JSON", bySecret(), { status: 200, body: `access_token=${TOKEN}` }],
  ])("%s", async (_name, authentication, answer) => {
    const { authorization, resource } = await anOAuthWorld();
    if (answer !== undefined) authorization.instead.set(authorization.tokenPath, answer);
    const login = aLogin(resource.resource, { authentication });
    const authenticator = authenticatorOf(login);
    const text = inspect(await ask(login, authenticator), { depth: null, showHidden: true });
    expect(text).toContain("auth.token_endpoint");
    const secrets = [...SPELLINGS, TOKEN, ...authenticator.secrets].filter((secret) => text.includes(secret));
    expect(secrets).toEqual([]);
  });
});

test("A secret that a server puts into its metadata is cut from the facts for the report", async () => {
  const { resource } = await anOAuthWorld({ resource: { metadata: { scopes_supported: [`scope-${TOKEN}`] } } });
  const login = aLogin(resource.resource, { authentication: { kind: "bearer", token: TOKEN } });
  const authenticator = authenticatorOf(login);
  await ask(login, authenticator);
  expect(authenticator.login?.scopes).toEqual(["scope-***"]);
});

test("What must be cut from texts is what was given and what came up on the way", async () => {
  const { authorization, resource } = await anOAuthWorld();
  const login = aLogin(resource.resource, { authentication: bySecret(), headers: HEADERS });
  const authenticator = authenticatorOf(login);
  await ask(login, authenticator);
  expect(authenticator.secrets).toEqual(expect.arrayContaining([SECRET, API_KEY, ...authorization.tokens]));
});
