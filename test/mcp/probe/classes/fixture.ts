import { afterAll, expect, test } from "@jest/globals";
import type { ProbeStage } from "../../../../shared/mcp/probe/failure.ts";
import type { FailureClass } from "../../../../shared/mcp/probe/failure-classes.ts";
import type { ProbePorts } from "../../../../shared/mcp/probe/probe.ts";
import { type Authority, createAuthority } from "../../../servers/authority.ts";
import { probing, type Wanted } from "../probing.ts";
import { World } from "./world.ts";

/** A server that does one thing wrong, and what the whole probe has to say of it. */
export interface Fixture {
  /** How the server behaves. */
  readonly name: string;
  /** Starts it; the target. */
  readonly serve: (world: World) => Promise<string> | string;
  readonly settings?: Wanted | ((world: World) => Wanted);
  readonly ports?: Partial<ProbePorts> | ((world: World) => Promise<Partial<ProbePorts>>);
  /** `null` = there is nothing to say. */
  readonly expected: FailureClass | null;
  /** The step of the worst finding; needed where the class alone does not tell it. */
  readonly stage?: ProbeStage;
  /** Whether the server counts as healthy all the same; default: where nothing is expected. */
  readonly healthy?: boolean;
}

/** Makes one test of each fixture: its class, and that nothing is left at the server or here. */
export function examine(fixtures: readonly Fixture[]): void {
  const running: World[] = [];
  let authority: Authority | undefined;
  const known = () => {
    authority ??= createAuthority();
    return authority;
  };
  afterAll(async () => {
    await Promise.all(running.map((world) => world.close()));
  });
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s", async (_name, fixture) => {
    const world = new World(known);
    running.push(world);
    const target = await fixture.serve(world);
    const settings = typeof fixture.settings === "function" ? fixture.settings(world) : fixture.settings;
    const ports = typeof fixture.ports === "function" ? await fixture.ports(world) : fixture.ports;
    const { failureClass, findings, healthy } = await probing(target, settings, ports);
    const said = findings.map((finding) => `${finding.failureClass} at ${finding.stage}: ${finding.detail}`);
    expect({ failureClass, said }).toEqual({ failureClass: fixture.expected, said: expect.anything() });
    if (fixture.stage !== undefined)
      expect({ stage: findings[0]?.stage, said }).toMatchObject({ stage: fixture.stage });
    expect(healthy).toBe(fixture.healthy ?? fixture.expected === null);
    expect(await world.left()).toEqual({ sessions: 0, connections: 0 });
    await world.close();
    expect(await world.leftHere()).toEqual([]);
  });
}
