import { wordsOf } from "../../promotion/gates/soak-answer.ts";
import type { PromotionReasonCode } from "../../promotion/promotion-reasons.ts";
import { escapeMarkdown, escapeTerminal } from "../../report/escape.ts";
import { onOneLine } from "../../report/sentence.ts";
import { summarize } from "../job.ts";
import type { PromotionOfJob } from "./connect-promotion.ts";
import { probePorts } from "./plan-job.ts";
import { probeEnvironment } from "./probe-environment.ts";
import type { PromoteJobInputs, PromoteJobResult } from "./promote-inputs.ts";
import { NO_OUTPUTS } from "./promote-outputs.ts";
import { type Verified, verifyDeployment } from "./verify.ts";

/** A verification as a step of a workflow: asks the servers, or takes what somebody else found, and writes it into the ledger. */
export async function verifyJob(
  inputs: PromoteJobInputs & { readonly environment: string },
  promotion: PromotionOfJob,
): Promise<PromoteJobResult> {
  const { surroundings, job, service } = promotion;
  const { environment, deploymentId, verificationSource: source, verificationPassed: passed } = inputs;
  const detail = onOneLine(inputs.reason);
  const wish = { service, environment, deploymentId, source, passed, detail };
  const probe = async () => await probeEnvironment(wish, surroundings, probePorts(promotion));
  const verified = await verifyDeployment(wish, surroundings, probe);
  const sentence = sentenceOf(verified, { service, environment });
  job.log.info(escapeTerminal(sentence));
  const { event, drifted, isNews, record, onward } = verified;
  const isGood = event.passed && !drifted;
  const lines = onward.map(({ environment: to, soak, rules }) => {
    const far = `${wordsOf(soak.elapsed)} of ${wordsOf(rules.minimum)}`;
    const when = soak.eligibleAt === undefined ? "" : `, at ${new Date(soak.eligibleAt).toISOString()} at the earliest`;
    return `- soak for ${escapeMarkdown(to)}: ${soak.decision}, ${far}${when}`;
  });
  await summarize(job, `### ${isGood ? "✅" : "❌"} ${escapeMarkdown(sentence)}\n\n${lines.join("\n")}\n`);
  const [next] = onward;
  const outputs = {
    ...NO_OUTPUTS,
    decision: isGood ? ("pass" as const) : ("fail" as const),
    "reason-code": isGood ? null : reasonCode(drifted),
    "deployment-id": record.id,
    changed: isNews,
    "current-digest": event.contractDigest ?? null,
    "soak-elapsed": next === undefined ? null : Math.floor(next.soak.elapsed / 1000),
    "eligible-at":
      next?.soak.eligibleAt === undefined || next.soak.decision === "pass"
        ? null
        : new Date(next.soak.eligibleAt).toISOString(),
    result: JSON.stringify({ service, environment, deploymentId: record.id, ...event, drifted, onward }),
  };
  return isGood ? { outputs } : { outputs, failure: escapeTerminal(sentence) };
}

function reasonCode(drifted: boolean): PromotionReasonCode {
  return drifted ? "verification.drifted" : "verification.failed";
}

function sentenceOf(
  { event, drifted, record }: Verified,
  { service, environment }: { readonly service: string; readonly environment: string },
): string {
  const what = `${service} in ${environment}, deployment ${record.id}`;
  if (drifted) return `${what}: it serves another contract than was approved (${event.contractDigest ?? "unknown"})`;
  if (event.passed) return `${what}: the verification by ${event.source} passed`;
  return `${what}: the verification by ${event.source} failed${event.detail === "" ? "" : ` (${event.detail})`}`;
}
