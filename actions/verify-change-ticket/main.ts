import { readInputs } from "../../shared/action/inputs.ts";
import { jobLog } from "../../shared/action/job-log.ts";
import { writeOutputs } from "../../shared/action/outputs.ts";
import type { ActionOutcome } from "../../shared/action/run.ts";
import { inputs as shape } from "./inputs.ts";

/** The change ticket of a deployment, verified as one step of a workflow. */
export async function main(): Promise<ActionOutcome> {
  const inputs = readInputs(shape);
  const { verifyTicketJob } = await import("../../shared/gates/ticket-job.ts");
  const job = { environment: process.env, directory: process.cwd(), now: new Date(), log: jobLog() };
  const { outputs, ...outcome } = await verifyTicketJob(inputs, job);
  writeOutputs(outputs);
  return outcome;
}
