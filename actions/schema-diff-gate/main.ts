import { readInputs } from "../../shared/action/inputs.ts";
import { jobLog } from "../../shared/action/job-log.ts";
import { writeOutputs } from "../../shared/action/outputs.ts";
import type { ActionOutcome } from "../../shared/action/run.ts";
import type { Interruption } from "../../shared/mcp/interruption.ts";
import { inputs as shape } from "./inputs.ts";

/** The contract gate as one step of a workflow. */
export async function main(interruption: Interruption): Promise<ActionOutcome> {
  const inputs = readInputs(shape);
  const { judgePullRequest } = await import("../../shared/gates/pull-request-gate.ts");
  const { outputs, ...outcome } = await judgePullRequest(inputs, {
    environment: process.env,
    directory: process.cwd(),
    now: new Date(),
    log: jobLog(),
    interruption,
  });
  writeOutputs(outputs);
  return outcome;
}
