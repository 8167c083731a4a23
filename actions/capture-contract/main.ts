import { readInputs } from "../../shared/action/inputs.ts";
import { jobLog } from "../../shared/action/job-log.ts";
import { writeOutputs } from "../../shared/action/outputs.ts";
import type { ActionOutcome } from "../../shared/action/run.ts";
import type { Interruption } from "../../shared/mcp/interruption.ts";
import { inputs as shape } from "./inputs.ts";

/** Writes down what a server promises, as one step of a workflow. */
export async function main(interruption: Interruption): Promise<ActionOutcome> {
  const inputs = readInputs(shape);
  const { captureJob } = await import("../../shared/gates/capture-job.ts");
  const job = { environment: process.env, directory: process.cwd(), now: new Date(), log: jobLog(), interruption };
  const { outputs, ...outcome } = await captureJob(inputs, job);
  writeOutputs(outputs);
  return outcome;
}
