import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import { runProbeGate } from "../../shared/gates/probe-gate.ts";
import { type ProbeSettings, probeGateRequest } from "../../shared/gates/probe-settings.ts";
import { Interrupted, Interruption } from "../../shared/mcp/interruption.ts";
import { type ScriptedServer, startScripted } from "../mcp/probe/scripted-server.ts";
import { freePort } from "../servers/start.ts";

const servers: ScriptedServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A server that gives a session and is silent when it is asked for its tools. */
async function silent(number: number, onList: () => void): Promise<ScriptedServer> {
  const server = await startScripted({ "tools/list": onList }, { sessionId: `session-of-server-${number}` });
  servers.push(server);
  return server;
}

/** What the gate throws, and what it told. `signal` = asks the process to end. */
function gate(settings: ProbeSettings) {
  const source = Object.assign(new EventEmitter(), { exit: () => undefined });
  const interruption = new Interruption({ process: source, tell: () => undefined });
  interruption.listen();
  const progress: string[] = [];
  const signal = () => void source.emit("SIGINT", "SIGINT");
  const ports = {
    environment: {},
    now: () => new Date(),
    random: () => 0,
    elapsed: () => performance.now(),
    pause: async (milliseconds: number, cancel?: AbortSignal) =>
      void (await pause(milliseconds, undefined, cancel === undefined ? {} : { signal: cancel })),
    interruption,
  };
  const run = async (onProgress: () => void = () => undefined): Promise<unknown> => {
    const request = await probeGateRequest(settings, { policy: { version: 1 }, directory: "." });
    const told = (line: string) => {
      progress.push(line);
      onProgress();
    };
    return await runProbeGate(request, { ...ports, onProgress: told }).catch((error: unknown) => error);
  };
  return { run, signal, progress };
}

describe("the gate that is interrupted", () => {
  test("ends the session at every target, and asks no other", async () => {
    let asked = 0;
    let interrupt: () => void = () => undefined;
    const onList = () => {
      asked += 1;
      if (asked === 3) interrupt();
    };
    const targets = await Promise.all([1, 2, 3, 4, 5].map((number) => silent(number, onList)));
    const { run, signal } = gate({ targets: targets.map(({ url }) => ({ target: url })), concurrency: 3 });
    interrupt = signal;
    expect(await run()).toBeInstanceOf(Interrupted);
    expect(targets.map(({ sessions }) => sessions.size)).toEqual([0, 0, 0, 0, 0]);
    expect(targets.map(({ steps }) => steps().at(-1))).toEqual(["DELETE", "DELETE", "DELETE", undefined, undefined]);
  });

  test("does not wait for its next attempt", async () => {
    const target = `http://127.0.0.1:${await freePort()}/mcp`;
    const hour = { timeout: 86_400_000, interval: 3_600_000, successes: 1 };
    const { run, signal, progress } = gate({ targets: [{ target }], wait: hour });
    expect(await run(() => setImmediate(signal))).toBeInstanceOf(Interrupted);
    expect(progress).toHaveLength(1);
  });
});
