import { readInputs } from "../../shared/action/inputs.ts";
import { jobLog, mask } from "../../shared/action/job-log.ts";
import { writeOutputs } from "../../shared/action/outputs.ts";
import type { ActionOutcome } from "../../shared/action/run.ts";
import { leaveForEnd, leftForEnd } from "../../shared/action/step-state.ts";
import type { UnfinishedDeployment } from "../../shared/gates/promotion/promote-inputs.ts";
import type { Interruption } from "../../shared/mcp/interruption.ts";
import { inputs as shape } from "./inputs.ts";

/** One phase of a promotion as one step of a workflow; called again at the end of the job for what was not finished. */
export async function main(interruption: Interruption): Promise<ActionOutcome> {
  const left = leftForEnd();
  const inputs = readInputs(shape);
  const { promoteJob } = await import("../../shared/gates/promotion/promote-job.ts");
  const { abandonUnfinished } = await import("../../shared/gates/promotion/finish-job.ts");
  const { promotionPorts } = await import("../../shared/gates/promotion/promotion-ports.ts");
  const job = {
    environment: process.env,
    directory: process.cwd(),
    now: new Date(),
    log: jobLog(),
    mask,
    interruption,
  };
  if (left !== undefined) {
    const unfinished = left.state as UnfinishedDeployment | null;
    if (unfinished !== null) await abandonUnfinished(unfinished, inputs, job, promotionPorts(interruption));
    return {};
  }
  leaveForEnd(null);
  const { outputs, unfinished, ...outcome } = await promoteJob(inputs, job, promotionPorts(interruption));
  leaveForEnd(unfinished ?? null);
  writeOutputs(outputs);
  return outcome;
}
