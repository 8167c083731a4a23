import { setTimeout as pause } from "node:timers/promises";
import type { Interruption } from "../../mcp/interruption.ts";
import type { ProbeGatePorts } from "../probe-gate.ts";

/** How this process asks servers: by its own environment, clock and chance. */
export function promotionPorts(interruption: Pick<Interruption, "during">): Omit<ProbeGatePorts, "onProgress"> {
  return {
    environment: process.env,
    now: () => new Date(),
    elapsed: () => performance.now(),
    random: Math.random,
    pause: async (milliseconds, cancel) => void (await pause(milliseconds, undefined, { signal: cancel })),
    interruption,
  };
}
