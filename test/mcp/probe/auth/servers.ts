import { afterEach } from "@jest/globals";
import {
  type AuthorizationServerSettings,
  FakeAuthorizationServer,
} from "../../../fakes/oauth/authorization-server.ts";
import { FakeProtectedResource, type ProtectedResourceSettings } from "../../../fakes/oauth/protected-resource.ts";
import type { RecordingServer } from "../../../fakes/oauth/recording-server.ts";
import { SECRET } from "./ask.ts";

const running: RecordingServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** Starts a server; it is closed after the test. */
export async function start<Server extends RecordingServer>(server: Server): Promise<Server> {
  running.push(server);
  return await server.listen();
}

/** An authorization server that knows the client `probe`, and a resource that it guards. */
export async function anOAuthWorld(
  settings: {
    readonly authorization?: Partial<AuthorizationServerSettings>;
    readonly resource?: ProtectedResourceSettings;
  } = {},
): Promise<{ readonly authorization: FakeAuthorizationServer; readonly resource: FakeProtectedResource }> {
  const clients = [{ id: "probe", secret: SECRET }];
  const authorization = await start(new FakeAuthorizationServer({ clients, ...settings.authorization }));
  const resource = await start(new FakeProtectedResource(authorization, settings.resource));
  return { authorization, resource };
}
