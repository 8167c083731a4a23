import { setTimeout as pause } from "node:timers/promises";
import { readInputs } from "../../shared/action/inputs.ts";
import { jobLog } from "../../shared/action/job-log.ts";
import { writeOutputs } from "../../shared/action/outputs.ts";
import type { ActionOutcome } from "../../shared/action/run.ts";
import type { Interruption } from "../../shared/mcp/interruption.ts";
import { inputs as shape } from "./inputs.ts";

/** The probe gate as one step of a workflow. */
export async function main(interruption: Interruption): Promise<ActionOutcome> {
  const inputs = readInputs(shape);
  const { probeJob } = await import("../../shared/gates/probe-job.ts");
  const job = { environment: process.env, directory: process.cwd(), now: new Date(), log: jobLog() };
  const { outputs, ...outcome } = await probeJob(inputs, job, {
    environment: process.env,
    now: () => new Date(),
    elapsed: () => performance.now(),
    random: Math.random,
    pause: async (milliseconds, cancel) => void (await pause(milliseconds, undefined, { signal: cancel })),
    interruption,
  });
  writeOutputs(outputs);
  return outcome;
}
