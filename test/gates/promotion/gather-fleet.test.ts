import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type FleetRequest, gatherFleet } from "../../../shared/gates/promotion/gather-fleet.ts";
import { captureTarget } from "../../../shared/mcp/capture.ts";
import type { Policy } from "../../../shared/policy/policy.ts";
import type { FleetAddress } from "../../../shared/promotion/gates/fleet.ts";
import { World } from "../../mcp/probe/classes/world.ts";
import type { ScriptedServer } from "../../mcp/probe/scripted-server.ts";
import { serveModern } from "../../mcp/probe/sdk-servers.ts";
import { createAuthority } from "../../servers/authority.ts";
import { freePort } from "../../servers/start.ts";
import { startReplicas, toolsOf } from "../replicas.ts";

const servers: ScriptedServer[] = [];
let world: World;

beforeEach(() => {
  world = new World(createAuthority);
});

afterEach(async () => {
  await world.close();
  for (const server of servers.splice(0)) await server.close();
});

async function replicas(...each: Parameters<typeof startReplicas>[0]): Promise<string> {
  const server = await startReplicas(each);
  servers.push(server);
  return server.url;
}

type Targets = NonNullable<NonNullable<Policy["probe"]>["targets"]>;

async function gathered(
  targets: Targets,
  { probe, ...facts }: Partial<FleetRequest> & { readonly probe?: Policy["probe"] } = {},
) {
  const policy: Policy = { version: 1, probe: { ...probe, targets } };
  const request = { policy, environment: "staging", probing: {}, directory: ".", ...facts };
  return await gatherFleet(request, { environment: {}, now: () => new Date() });
}

function addressesOf({ fleet }: Awaited<ReturnType<typeof gathered>>): readonly FleetAddress[] {
  if (fleet.state === "unknown") throw new Error(fleet.why);
  return fleet.addresses;
}

describe("the servers of an environment", () => {
  test("are those with its label, each with its zone and its contract", async () => {
    const [one, two] = [await replicas(toolsOf("a")), await replicas(toolsOf("b"))];
    const answer = await gathered([
      { target: one, environment: "staging", zone: "z1", region: "eu" },
      { target: two, environment: "production" },
      { target: two, environment: "staging" },
      { target: "https://unlabelled.example" },
    ]);
    const [first, second, ...more] = addressesOf(answer);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ name: `${one} (eu, z1)`, zone: "z1", probes: [{ state: "healthy", why: "" }] });
    expect(second).toMatchObject({ name: two, zone: undefined, probes: [{ state: "healthy" }] });
    expect(first?.probes[0]?.digests?.semantic).not.toBe(second?.probes[0]?.digests?.semantic);
    expect(answer.results.map(({ contract }) => contract?.tools.map(({ name }) => name))).toEqual([["a"], ["b"]]);
  });

  test("are not known where the policy names none", async () => {
    const { fleet, results } = await gathered([{ target: "https://a.example", environment: "production" }]);
    expect(fleet).toMatchObject({ state: "unknown", why: expect.stringContaining("`environment: staging`") });
    expect(results).toEqual([]);
  });

  test("are not known where the settings cannot be used", async () => {
    const { fleet } = await gathered([{ target: "ftp://a.example", environment: "staging" }]);
    expect(fleet).toMatchObject({ state: "unknown", why: expect.stringContaining("The targets cannot be probed") });
  });

  test("are told of where they are down", async () => {
    const target = `http://127.0.0.1:${await freePort()}/mcp`;
    const [address] = addressesOf(await gathered([{ target, environment: "staging" }]));
    expect(address?.probes).toMatchObject([{ state: "unhealthy", digests: undefined }]);
    expect(address?.probes[0]?.why).toMatch(/^tcp\.refused/);
  });

  test("are sampled where several stand behind one address", async () => {
    const target = await replicas(toolsOf("a"), toolsOf("b"), toolsOf("a"));
    const [address] = addressesOf(await gathered([{ target, environment: "staging", replicas: 3 }]));
    const digests = new Set(address?.probes.map(({ digests: known }) => known?.semantic));
    expect(digests.size).toBe(2);
    expect(address?.replicas).toBe(3);
    expect(address?.probes.length).toBeGreaterThan(10);
  });

  test("are told of where one of several behind one address is down", async () => {
    const target = await replicas(toolsOf("a"), ({ text }) => text(500, "text/plain", "down"));
    const [address] = addressesOf(await gathered([{ target, environment: "staging", replicas: 2 }]));
    const states = new Set(address?.probes.slice(1).map(({ state }) => state));
    expect(states).toEqual(new Set(["healthy", "unhealthy"]));
  });

  test("are healthy with another release than the policy expects", async () => {
    const target = await replicas(toolsOf("a"));
    const probe = {
      "expected-digest": `sha256:${"0".repeat(64)}`,
      "expected-contract": "none.json",
      "expected-server": { version: "9.9.9" },
      "required-tools": ["b"],
    };
    const [address] = addressesOf(await gathered([{ target, environment: "staging" }], { probe }));
    expect(address?.probes).toMatchObject([{ state: "healthy" }]);
    const checks = { "expected-digest": `sha256:${"0".repeat(64)}` };
    const probing = { checks, expectedContract: "none.json" };
    const [again] = addressesOf(await gathered([{ target, environment: "staging" }], { probing }));
    expect(again?.probes).toMatchObject([{ state: "healthy" }]);
  });

  test("are healthy with another contract than theirs is compared with, and are asked in its era", async () => {
    const target = await world.sdk(serveModern(world.sockets));
    const targets = [{ target, environment: "staging" }];
    const [modern] = (await gathered(targets)).results;
    const { contract } = await captureTarget({ target }, { era: "legacy" });
    const compared = await gathered(targets, { contract: { ...contract, tools: [] } });
    expect([modern?.era, compared.results[0]?.era]).toEqual(["modern", "legacy"]);
    expect(addressesOf(compared)).toMatchObject([{ probes: [{ state: "healthy" }] }]);
  });

  test("are not healthy with fewer tools than the policy asks for", async () => {
    const target = await replicas(toolsOf("a"));
    const probe = { "min-tools": 2 };
    const [address] = addressesOf(await gathered([{ target, environment: "staging" }], { probe }));
    expect(address?.probes).toMatchObject([{ state: "unhealthy" }]);
  });

  test("are asked without what is for processes, where all are http servers, and the other way round", async () => {
    const target = await replicas(toolsOf("a"));
    const probing = { environment: { SECRET: "s" }, headers: { authorization: "x" } };
    const answer = await gathered([{ target, environment: "staging" }], { probing });
    expect(addressesOf(answer)).toMatchObject([{ probes: [{ state: "healthy" }] }]);
    const processes = await gathered([{ target: "stdio:false", environment: "staging" }], { probing });
    expect(addressesOf(processes)).toMatchObject([{ probes: [{ state: "unhealthy" }] }]);
  });

  test("are not known when there is no time left", async () => {
    const target = await replicas(toolsOf("a"));
    const [address] = addressesOf(await gathered([{ target, environment: "staging" }], { milliseconds: 0 }));
    expect(address?.probes[0]?.state).toBe("unknown");
  });
});
