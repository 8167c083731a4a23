import { describe, expect, test } from "@jest/globals";
import type { FailureClass } from "../../../../shared/mcp/probe/failure-classes.ts";
import type { ProbeAuthentication } from "../../../../shared/mcp/probe/model.ts";
import type { ProtectedResourceSettings } from "../../../fakes/oauth/protected-resource.ts";
import type { Answer } from "../../../fakes/oauth/recording-server.ts";
import { aLogin, ask, authenticatorOf, bySecret, failed } from "./ask.ts";
import { anOAuthWorld } from "./servers.ts";

const NONE: ProbeAuthentication = { kind: "none" };
const BEARER: ProbeAuthentication = { kind: "bearer", token: "token-that-nobody-issued" };
const EVERYWHERE = "/.well-known/oauth-protected-resource";

/** A resource that answers 401 in this way, and the metadata that stand where. */
interface Situation {
  readonly resource?: ProtectedResourceSettings;
  readonly instead?: Readonly<Record<string, Answer>>;
}

const PATH = `${EVERYWHERE}/mcp`;
const GONE: Answer = { status: 404, body: "" };

describe("A refusal with status 401 is classed by what the server says of its login:", () => {
  test.each<readonly [name: string, authentication: ProbeAuthentication, expected: FailureClass, situation: Situation]>(
    [
      ["no challenge", NONE, "auth.401_no_challenge", { resource: { challenge: () => null } }],
      ["no challenge to a token", BEARER, "auth.401_no_challenge", { resource: { challenge: () => null } }],
      ["a challenge that is empty", NONE, "auth.401_no_challenge", { resource: { challenge: () => "" } }],
      [
        "a challenge and no metadata",
        NONE,
        "auth.401_no_resource_metadata",
        { resource: { challenge: () => 'Bearer realm="x"' }, instead: { [PATH]: GONE } },
      ],
      [
        "a challenge to a token and no metadata",
        BEARER,
        "auth.401_no_resource_metadata",
        { resource: { challenge: () => 'Bearer error="invalid_token"' }, instead: { [PATH]: GONE } },
      ],
      ["metadata that are named", NONE, "auth.required", {}],
      ["metadata at the well-known place only", NONE, "auth.required", { resource: { challenge: () => "Bearer" } }],
      [
        "metadata at the well-known place of the host only",
        NONE,
        "auth.required",
        { resource: { challenge: () => "Bearer", metadataAt: "host" } },
      ],
      [
        "metadata named beside another challenge",
        NONE,
        "auth.required",
        { resource: { challenge: (url) => `Basic realm="a, b", Bearer scope="x", resource_metadata="${url}"` } },
      ],
      ["a token that is none", BEARER, "auth.token_rejected", {}],
      ["metadata that are gone", NONE, "auth.metadata_unreachable", { instead: { [PATH]: GONE } }],
      ["metadata that are gone, with a token", BEARER, "auth.metadata_unreachable", { instead: { [PATH]: GONE } }],
      [
        "metadata that are a web page",
        NONE,
        "auth.metadata_unreachable",
        { instead: { [PATH]: { status: 200, headers: { "content-type": "text/html" }, body: "<html></html>" } } },
      ],
      [
        "metadata that are a list",
        NONE,
        "auth.metadata_unreachable",
        { instead: { [PATH]: { status: 200, body: [] } } },
      ],
      [
        "metadata that are redirected",
        NONE,
        "auth.metadata_unreachable",
        { instead: { [PATH]: { status: 302, headers: { location: "/elsewhere" }, body: "" } } },
      ],
      [
        "metadata that are too large",
        NONE,
        "auth.metadata_unreachable",
        { resource: { metadata: { padding: "x".repeat(300_000) } } },
      ],
      [
        "metadata of a malformed shape",
        NONE,
        "auth.metadata_unreachable",
        { resource: { metadata: { authorization_servers: "https://login.example" } } },
      ],
      [
        "metadata without an authorization server",
        NONE,
        "auth.metadata_unreachable",
        { resource: { metadata: { authorization_servers: [] } } },
      ],
      [
        "a place of the metadata that is no URL",
        NONE,
        "auth.metadata_unreachable",
        { resource: { challenge: () => 'Bearer resource_metadata="/here"' } },
      ],
      [
        "a place of the metadata that is a file",
        NONE,
        "auth.metadata_unreachable",
        { resource: { challenge: () => 'Bearer resource_metadata="file:///etc/passwd"' } },
      ],
      [
        "a place of the metadata on another host without TLS",
        NONE,
        "auth.metadata_unreachable",
        { resource: { challenge: () => 'Bearer resource_metadata="http://host.example/metadata"' } },
      ],
      [
        "metadata of another resource",
        NONE,
        "auth.metadata_resource_mismatch",
        { resource: { metadata: { resource: "https://host.example/mcp" } } },
      ],
      [
        "metadata of no resource",
        BEARER,
        "auth.metadata_resource_mismatch",
        { resource: { metadata: { resource: undefined } } },
      ],
    ],
  )("%s", async (_name, authentication, expected, { resource: settings = {}, instead = {} }) => {
    const { resource } = await anOAuthWorld({ resource: settings });
    for (const [path, answer] of Object.entries(instead)) resource.instead.set(path, answer);
    expect(failed(await ask(aLogin(resource.resource, { authentication }))).failureClass).toBe(expected);
  });
});

test("A look-alike of the server's host is another resource", async () => {
  const { resource } = await anOAuthWorld();
  const lookAlike = resource.resource.replace("localhost", "localhost.evil.example");
  const metadata = { resource: lookAlike, authorization_servers: ["https://login.example"] };
  resource.instead.set(resource.metadataPath, { status: 200, body: metadata });
  const failure = failed(await ask(aLogin(resource.resource)));
  expect(failure.failureClass).toBe("auth.metadata_resource_mismatch");
  expect(failure.detail).toContain(`its resource is ${lookAlike}`);
});

test("Metadata that do not come are waited for until the deadline, and the detail says so", async () => {
  const { resource } = await anOAuthWorld();
  resource.instead.set(resource.metadataPath, "never");
  const limits = { ...aLogin("").limits, exchange: 500 };
  const { failureClass, detail } = failed(await ask(aLogin(resource.resource, { limits })));
  expect(failureClass).toBe("auth.metadata_unreachable");
  expect(detail).toMatch(/oauth-protected-resource\/mcp: http\.timeout_headers/);
});

test("Redirected metadata are not looked for at the other place", async () => {
  const { resource } = await anOAuthWorld();
  resource.instead.set(resource.metadataPath, { status: 302, headers: { location: "/elsewhere" }, body: "" });
  await ask(aLogin(resource.resource));
  expect(resource.seen("/elsewhere")).toEqual([]);
});

test("A login that is required says where, and the facts of the metadata are there for a report", async () => {
  const { authorization, resource } = await anOAuthWorld({ resource: { scopes: ["tools"] } });
  const login = aLogin(resource.resource);
  const authenticator = authenticatorOf(login);
  expect(authenticator.login).toBeUndefined();
  expect(failed(await ask(login, authenticator)).detail).toBe(`login at ${authorization.issuer}`);
  expect(authenticator.login).toEqual({
    metadataUrl: resource.origin + resource.metadataPath,
    resource: resource.resource,
    authorizationServers: [authorization.issuer],
    scopes: ["tools"],
  });
});

test("A token that is refused has the server's reason in the detail", async () => {
  const { resource } = await anOAuthWorld();
  const { detail } = failed(await ask(aLogin(resource.resource, { authentication: BEARER })));
  expect(detail).toBe("invalid_token: no token of ours");
});

test.each([
  ["X-Api-Key", "wrong"],
  ["Cookie", "session=wrong"],
  ["Proxy-Token", "wrong"],
])("A wrong credential in the header %s is a refused one, not a login that was not tried", async (name, value) => {
  const { resource } = await anOAuthWorld();
  const failure = failed(await ask(aLogin(resource.resource, { headers: { [name]: value } })));
  expect(failure.failureClass).toBe("auth.token_rejected");
});

test("A header that is no credential leaves a required login what it is", async () => {
  const { resource } = await anOAuthWorld();
  const failure = failed(await ask(aLogin(resource.resource, { headers: { "X-Tenant": "a" } })));
  expect(failure.failureClass).toBe("auth.required");
});

test("A 403 for want of a scope names the scope in the detail", async () => {
  const { authorization, resource } = await anOAuthWorld({
    authorization: { scopes: ["tools:read", "tools:call"] },
    resource: { scopes: ["tools:read", "tools:call"] },
  });
  const authentication = bySecret({ scope: "tools:read" });
  const { failureClass, detail } = failed(await ask(aLogin(resource.resource, { authentication })));
  expect(failureClass).toBe("auth.forbidden_or_origin");
  expect(detail).toBe("insufficient_scope: needs the scope tools:read tools:call");
  expect(authorization.tokens).toHaveLength(1);
});

test("A refusal that comes from another origin than the target's gets no token", async () => {
  const { authorization, resource } = await anOAuthWorld();
  const authenticator = authenticatorOf(aLogin("https://mcp.example/mcp", { authentication: BEARER }));
  const outcome = await authenticator.onUnauthorized({
    status: 401,
    url: new URL(resource.resource),
    stage: "initialize",
    wwwAuthenticate: `Bearer resource_metadata="${resource.origin}${resource.metadataPath}"`,
    authorized: false,
    detail: "",
  });
  expect(outcome).toMatchObject({ failureClass: "http.redirect_cross_origin", stage: "initialize" });
  expect([...authorization.requests, ...resource.requests]).toEqual([]);
});
