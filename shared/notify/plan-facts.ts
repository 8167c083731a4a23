import * as z from "zod";
import type { NoticeFacts } from "./facts.ts";
import type { ToolChanges } from "./tool-changes.ts";

const text = z.string();
const release = z.object({ contractDigest: text.optional(), schemaVersion: text.optional() });
const severity = z.enum(["breaking", "risky", "review", "safe", "notation"]);
const tools = z.object({
  tools: z.array(
    z.object({
      name: text,
      renamedTo: text.nullable(),
      kind: z.enum(["lost", "changed", "gained"]),
      severity,
      messages: z.array(text),
    }),
  ),
  others: z.int(),
  breakingOthers: z.int(),
});

/** What a notice takes from the output `result` of promote-environment. */
export const planResultSchema = z.object({
  reportVersion: z.literal(1),
  service: text,
  environment: text,
  release,
  decision: text,
  gates: z.array(
    z.object({
      gate: text,
      decision: text,
      bypassed: z.boolean().optional(),
      reasons: z.array(z.object({ code: text, field: text, is: text })),
    }),
  ),
  eligibleAt: text.nullable(),
  soak: z.object({ elapsedSeconds: z.number(), requiredSeconds: z.number() }).nullable(),
  current: z.object({ release }).nullable(),
  tools: tools.nullable(),
  ticket: z.object({ key: text, url: text }).nullable(),
  approvers: z.array(text),
  override: z.object({ reason: text, approvers: z.array(text), bypassed: z.array(text) }).nullable(),
});
export type PlanResult = z.output<typeof planResultSchema>;

/** Reasons that a message names; the run has all. */
const MOST_REASONS = 3;

/** What the result of a promotion says of a deployment, for whatever the step itself leaves open. Pure. */
export function factsOfPlan(plan: PlanResult): Omit<NoticeFacts, "event" | "environment"> & {
  readonly tools: ToolChanges | null;
} {
  const { service, release: to, current, soak, eligibleAt, ticket, approvers, override } = plan;
  const blocking = plan.gates.filter((gate) => gate.decision !== "pass" && gate.bypassed !== true);
  const reasons = blocking.flatMap((gate) => gate.reasons).slice(0, MOST_REASONS);
  return {
    service,
    fromVersion: current?.release.schemaVersion,
    toVersion: to.schemaVersion,
    fromDigest: current?.release.contractDigest,
    toDigest: to.contractDigest,
    soakElapsed: soak === null ? undefined : hoursOf(soak.elapsedSeconds),
    soakRequired: soak === null ? undefined : hoursOf(soak.requiredSeconds),
    eligibleAt: eligibleAt ?? undefined,
    ticket: ticket?.key,
    ticketUrl: ticket?.url,
    approvers: JSON.stringify(override === null ? approvers : override.approvers),
    overrideGates: override === null ? undefined : JSON.stringify(override.bypassed),
    overrideReason: override?.reason,
    reason: reasons.length === 0 ? undefined : reasons.map(({ code, is }) => `${code}: ${is}`).join("; "),
    tools: plan.tools,
  };
}

/** `26 h 30 min`. */
function hoursOf(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
