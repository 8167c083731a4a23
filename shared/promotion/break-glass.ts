import type { BreakGlassPolicy } from "../policy/break-glass.ts";
import { durationMilliseconds } from "../policy/duration.ts";
import type { FreezeAnswer } from "./freeze/freeze-gate.ts";
import type { GateAnswer, PromotionGate } from "./gate.ts";
import type { Override } from "./ledger.ts";
import { type PromotionReason, promotionReason } from "./promotion-reasons.ts";

/** Everything that decides whether an emergency may go past gates. */
export interface EmergencyQuestion {
  /** `undefined` = the policy has no way past gates. */
  readonly policy: BreakGlassPolicy | undefined;
  readonly environment: string;
  readonly reason: string;
  /** Whether a ticket of the type for emergencies exists and is approved for this very change. */
  readonly ticket: "approved" | "not-approved";
  /** Distinct members of the team that have approved this run, without those who have a part in the change; `undefined` = not known. */
  readonly approvers: readonly string[] | undefined;
  /** When the emergency was declared: when the run began, milliseconds since 1970. */
  readonly declaredAt: number | undefined;
  readonly now: number;
}

/** An emergency: granted with what it may pass by, or why not. */
export type EmergencyAnswer =
  | { readonly state: "granted"; readonly override: Omit<Override, "bypassed">; readonly bypasses: readonly string[] }
  | { readonly state: "refused"; readonly reasons: readonly PromotionReason[] };

/**
 * Decides whether an emergency goes past gates. It takes all of: a policy that allows it here, a reason that says something, an
 * approved ticket for emergencies, enough members of the team, and that it was declared a short time ago. Pure.
 */
export function judgeEmergency(question: EmergencyQuestion): EmergencyAnswer {
  const { policy, environment, reason, approvers = [], declaredAt = Number.NaN, now } = question;
  const where = "break-glass.environments";
  if (policy?.enabled !== true)
    return refused([notAllowed("break-glass.enabled", policy === undefined ? "nothing" : "false", "true")]);
  if (!policy.environments.includes(environment))
    return refused([notAllowed(where, policy.environments.join(", "), environment)]);
  const { require } = policy;
  const length = [...reason.trim()].length;
  // Where nobody knows since when it is one, it is over whenever one asks.
  const expiresAt = declaredAt + durationMilliseconds(require["expires-in"]);
  const holds = declaredAt <= now && now < expiresAt;
  const reasons = [
    ...(length < require["reason-min-length"]
      ? [
          promotionReason("break-glass.reason", {
            field: "break-glass-reason",
            is: `${length} characters`,
            must: `${require["reason-min-length"]} at least`,
          }),
        ]
      : []),
    ...(question.ticket === "approved"
      ? []
      : [
          promotionReason("break-glass.ticket", {
            field: "ticket",
            is: "none that is approved",
            must: `an approved ticket of type ${require["ticket-type"]} for this change`,
          }),
        ]),
    ...(new Set(approvers).size < require["min-approvers"]
      ? [
          promotionReason(question.approvers === undefined ? "approvals.unknown" : "break-glass.approvers", {
            field: `approvals of the run by ${require["approvers-team"]}`,
            is: question.approvers === undefined ? "not known" : approvers.join(", ") || "none",
            must: `${require["min-approvers"]} people at least`,
          }),
        ]
      : []),
    ...(!holds
      ? [
          promotionReason("break-glass.expired", {
            field: "break-glass.require.expires-in",
            is: `declared ${Number.isNaN(declaredAt) ? "nobody knows when" : new Date(declaredAt).toISOString()}`,
            must: `at most ${require["expires-in"]} ago`,
          }),
        ]
      : []),
  ];
  if (reasons.length > 0) return refused(reasons);
  const names = [...new Set(approvers)].sort();
  return {
    state: "granted",
    override: { reason: reason.trim(), approvers: names, expiresAt },
    bypasses: policy.bypasses,
  };
}

/** An emergency as it is later: what was granted holds until it expires. Pure. */
export function emergencyAt(answer: EmergencyAnswer, now: number): EmergencyAnswer {
  if (answer.state === "refused" || now < answer.override.expiresAt) return answer;
  const is = `over since ${new Date(answer.override.expiresAt).toISOString()}`;
  const seen = { field: "break-glass.require.expires-in", is, must: "not over" };
  return refused([promotionReason("break-glass.expired", seen)]);
}

/** Gates that an emergency may pass by, with what each is called in the policy. Nothing else is ever passed by. */
const BYPASSABLE: readonly PromotionGate[] = ["soak", "freeze"];

/** A gate that an emergency lets pass, and the words of the policy for what it passed by; `undefined` = it does not. Pure. */
export function bypassOf(
  answer: GateAnswer,
  { bypasses, freeze }: { readonly bypasses: readonly string[]; readonly freeze: FreezeAnswer },
): readonly string[] | undefined {
  if (answer.decision === "pass" || !BYPASSABLE.includes(answer.gate)) return undefined;
  const passedBy =
    answer.gate === "soak"
      ? ["soak"]
      : [
          ...new Set(freeze.freezes.filter(({ effect }) => effect === "blocks").map(({ tier }) => `freeze:${tier}`)),
        ].sort();
  return passedBy.every((each) => bypasses.includes(each)) ? passedBy : undefined;
}

function notAllowed(field: string, is: string, must: string): PromotionReason {
  return promotionReason("break-glass.not-allowed", { field, is, must });
}

function refused(reasons: readonly PromotionReason[]): EmergencyAnswer {
  return { state: "refused", reasons };
}
