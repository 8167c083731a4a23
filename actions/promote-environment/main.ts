import * as core from "@actions/core";
import { readInputs } from "../../shared/action/inputs.ts";
import { jobLog } from "../../shared/action/job-log.ts";
import { writeOutputs } from "../../shared/action/outputs.ts";
import type { ActionOutcome } from "../../shared/action/run.ts";
import type { UnfinishedDeployment } from "../../shared/gates/promotion/promote-inputs.ts";
import type { Interruption } from "../../shared/mcp/interruption.ts";
import { inputs as shape } from "./inputs.ts";

/** What the step leaves for its end at the end of the job. */
const STATE = "mcp-gates-promotion";

/** One phase of a promotion as one step of a workflow; called again at the end of the job for what was not finished. */
export async function main(interruption: Interruption): Promise<ActionOutcome> {
  const left = core.getState(STATE);
  const inputs = readInputs(shape);
  const { promoteJob } = await import("../../shared/gates/promotion/promote-job.ts");
  const { abandonUnfinished } = await import("../../shared/gates/promotion/finish-job.ts");
  const { promotionPorts } = await import("../../shared/gates/promotion/promotion-ports.ts");
  const job = { environment: process.env, directory: process.cwd(), now: new Date(), log: jobLog(), interruption };
  if (left !== "") {
    const unfinished = JSON.parse(left) as UnfinishedDeployment | null;
    if (unfinished !== null) await abandonUnfinished(unfinished, inputs, job, promotionPorts(interruption));
    return {};
  }
  core.saveState(STATE, JSON.stringify(null));
  const { outputs, unfinished, ...outcome } = await promoteJob(inputs, job, promotionPorts(interruption));
  core.saveState(STATE, JSON.stringify(unfinished ?? null));
  writeOutputs(outputs);
  return outcome;
}
