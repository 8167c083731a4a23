import { ConfigurationError } from "../../policy/configuration-error.ts";
import { LedgerError } from "../../promotion/ledger.ts";
import type { PromotionReasonCode } from "../../promotion/promotion-reasons.ts";
import type { Job } from "../job.ts";
import type { ProbeGatePorts } from "../probe-gate.ts";
import { abandonJob } from "./abandon-job.ts";
import { connectPromotion, UnusablePolicy } from "./connect-promotion.ts";
import { finishJob } from "./finish-job.ts";
import type { PromotionPhase } from "./phases.ts";
import { planJob, startJob } from "./plan-job.ts";
import { named, type PromoteJobInputs, type PromoteJobResult } from "./promote-inputs.ts";
import { NO_OUTPUTS, type PromoteOutputs } from "./promote-outputs.ts";
import { reconcileJob } from "./reconcile-job.ts";
import { statusJob } from "./status-job.ts";
import { verifyJob } from "./verify-job.ts";
import { withdrawJob } from "./withdraw-job.ts";

type Ports = Omit<ProbeGatePorts, "onProgress">;

/**
 * One phase of a promotion as a step of a workflow. Throws a ConfigurationError for what the user can put right; what cannot be
 * established is a decision and fails the step.
 */
export async function promoteJob(inputs: PromoteJobInputs, job: Job, ports: Ports): Promise<PromoteJobResult> {
  // Whoever asks for nothing to be written must not learn that it was.
  if (inputs.dryRun && ALWAYS_WRITING.includes(inputs.phase))
    throw new ConfigurationError(
      `dry-run: the phase ${inputs.phase} always writes. Leave the step out, as after a start that was dry as well.`,
    );
  try {
    const promotion = await connectPromotion(inputs, job, ports);
    switch (inputs.phase) {
      case "plan":
        return await planJob(inputs, promotion);
      case "start":
        return await startJob(inputs, promotion);
      case "verify":
        return await verifyJob(named(inputs), promotion);
      case "finish":
        return await finishJob(named(inputs), promotion);
      case "status":
        return await statusJob(inputs, promotion);
      case "reconcile":
        return await reconcileJob(named(inputs), promotion);
      case "withdraw":
        return await withdrawJob(named(inputs), promotion);
      case "abandon":
        return await abandonJob(named(inputs), promotion);
    }
  } catch (error) {
    if (error instanceof UnusablePolicy) return { outputs: UNJUDGED, failure: error.message };
    if (!(error instanceof LedgerError)) throw error;
    throw new ConfigurationError(error.message, { cause: error });
  }
}

const ALWAYS_WRITING: readonly PromotionPhase[] = ["verify", "finish", "withdraw"];

/** Without a policy that can be used nobody can tell anything. */
const UNJUDGED: PromoteOutputs = {
  ...NO_OUTPUTS,
  allowed: false,
  decision: "unknown",
  "reason-code": "policy.unusable" satisfies PromotionReasonCode,
};
