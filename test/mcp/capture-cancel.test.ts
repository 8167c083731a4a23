import { afterEach, expect, test } from "@jest/globals";
import { captureSides, captureTarget } from "../../shared/mcp/capture.ts";
import { type ScriptedServer, startScripted } from "./probe/scripted-server.ts";

let servers: ScriptedServer[] = [];
afterEach(async () => {
  for (const server of servers) await server.close();
  servers = [];
});

/** A server with sessions that is silent when it is asked for its tools. */
async function silent(id: string, onList: () => void = () => undefined): Promise<ScriptedServer> {
  const server = await startScripted({ "tools/list": onList }, { sessionId: id });
  servers.push(server);
  return server;
}

test("a capture that is cancelled ends its session", async () => {
  const cancel = new AbortController();
  const { url, sessions, steps } = await silent("session-of-the-test", () => cancel.abort());
  await expect(captureTarget({ target: url }, { cancel: cancel.signal })).rejects.toMatchObject({ code: "cancelled" });
  expect(steps().at(-1)).toBe("DELETE");
  expect(sessions.size).toBe(0);
});

test("captures of two sides that are cancelled end the sessions of both", async () => {
  const cancel = new AbortController();
  let asked = 0;
  const onList = () => {
    asked += 1;
    if (asked === 2) cancel.abort();
  };
  const [one, two] = [await silent("session-of-one", onList), await silent("session-of-two", onList)];
  const captures = captureSides({ target: one.url }, { target: two.url }, { cancel: cancel.signal });
  await expect(captures).rejects.toMatchObject({ code: "cancelled" });
  expect([one.sessions.size, two.sessions.size]).toEqual([0, 0]);
});

test("a capture that was cancelled before asks nothing", async () => {
  const { url, steps } = await silent("session-of-the-test");
  const capture = captureTarget({ target: url }, { cancel: AbortSignal.abort() });
  await expect(capture).rejects.toMatchObject({ code: "cancelled" });
  expect(steps()).toEqual([]);
});
