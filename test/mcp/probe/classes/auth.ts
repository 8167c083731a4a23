import { FakeAuthorizationServer } from "../../../fakes/oauth/authorization-server.ts";
import { FakeProtectedResource, type ProtectedResourceSettings } from "../../../fakes/oauth/protected-resource.ts";
import type { Answer } from "../../../fakes/oauth/recording-server.ts";
import { bySecret } from "../auth/ask.ts";
import type { Fixture } from "./fixture.ts";
import type { World } from "./world.ts";

const METADATA = "/.well-known/oauth-protected-resource/mcp";
const BEARER = { authentication: { kind: "bearer", token: "token-that-nobody-issued" } } as const;
const BASIC = { challenge: () => 'Bearer realm="mcp"' };
const GONE: Answer = { status: 404, body: "" };

/** A server that wants a login, with its authorization server, and what stands at which path instead. */
const guarded =
  (settings: ProtectedResourceSettings = {}, instead: Readonly<Record<string, Answer>> = {}) =>
  async (world: World): Promise<string> => {
    const authorization = await world.recording(
      new FakeAuthorizationServer({ clients: [{ id: "probe", secret: "other" }] }),
    );
    const resource = await world.recording(new FakeProtectedResource(authorization, settings));
    for (const [path, answer] of Object.entries(instead)) resource.instead.set(path, answer);
    return resource.resource;
  };

/** As {@link guarded}, with metadata about another resource than the server itself. */
const about =
  (other: (target: URL) => string) =>
  async (world: World): Promise<string> => {
    const metadata: Record<string, unknown> = {};
    const target = await guarded({ metadata })(world);
    metadata.resource = other(new URL(target));
    return target;
  };

/** Servers that let nobody in, or not us. */
export const AUTH: readonly Fixture[] = [
  {
    name: "401 without a challenge",
    serve: guarded({ challenge: () => null }),
    expected: "auth.401_no_challenge",
    stage: "server/discover",
  },
  {
    name: "401 with a challenge, and no metadata anywhere",
    serve: guarded(BASIC, { [METADATA]: GONE }),
    expected: "auth.401_no_resource_metadata",
  },
  { name: "401 as it should be, without credentials", serve: guarded(), expected: "auth.required", healthy: true },
  {
    name: "the same, where tools were asked for by name",
    serve: guarded(),
    settings: { checks: { requiredTools: ["pay"] } },
    expected: "probe.settings",
  },
  { name: "401 as it should be, with a token", serve: guarded(), settings: BEARER, expected: "auth.token_rejected" },
  {
    name: "401 that names metadata which are not there",
    serve: guarded({}, { [METADATA]: GONE }),
    expected: "auth.metadata_unreachable",
    stage: "metadata",
  },
  {
    name: "401 that names metadata of another server",
    serve: guarded({ metadata: { resource: "https://other.example/mcp" } }),
    expected: "auth.metadata_resource_mismatch",
    stage: "metadata",
  },
  {
    name: "401 that names metadata of a host whose name begins alike",
    serve: about((target) => `${target.origin}@evil.example/mcp`),
    expected: "auth.metadata_resource_mismatch",
  },
  {
    name: "401 that names metadata of a path that begins alike",
    serve: about((target) => target.href.slice(0, -1)),
    expected: "auth.metadata_resource_mismatch",
  },
  {
    name: "an authorization server that gives no token",
    serve: guarded(),
    settings: { authentication: bySecret() },
    expected: "auth.token_endpoint",
    stage: "token",
  },
  {
    name: "403",
    serve: async (world) => await world.everywhere(({ text }) => text(403, "text/plain", "Invalid Origin")),
    expected: "auth.forbidden_or_origin",
    stage: "server/discover",
  },
  {
    name: "403 for the list, after the session was opened",
    serve: async (world) => await world.legacy({ "tools/list": ({ response }) => response.writeHead(403).end() }),
    expected: "auth.forbidden_or_origin",
    stage: "tools/list",
  },
  {
    name: "401 for the list, after the session was opened",
    serve: async (world) => await world.legacy({ "tools/list": ({ response }) => response.writeHead(401).end() }),
    expected: "auth.401_no_challenge",
    stage: "tools/list",
  },
];
