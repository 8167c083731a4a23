import type { EmergencyAnswer } from "./break-glass.ts";
import { type FreezeQuestion, judgeFreeze } from "./freeze/freeze-gate.ts";
import type { GateAnswer } from "./gate.ts";

/** An emergency that holds, and what it may pass by. */
export type GrantedEmergency = EmergencyAnswer & { readonly state: "granted" };

/**
 * When all gates that wait for time pass, milliseconds since 1970: soak and ticket have waited long enough and no freeze is on, which
 * may begin only then. An emergency helps as long as it holds. `undefined` = nothing waits for time, or it is too late when
 * all pass, or no end is in sight. Pure.
 *
 * @param before when it is too late, milliseconds since 1970
 */
export function eligibleAt(
  gates: readonly GateAnswer[],
  freeze: FreezeQuestion,
  emergency: GrantedEmergency | undefined,
  before = Number.POSITIVE_INFINITY,
): number | undefined {
  const blocking = gates.filter(({ bypassed }) => bypassed !== true);
  if (waitingForTime(blocking).length === 0) return undefined;
  if (emergency !== undefined) {
    const { bypasses, override } = emergency;
    const calendars = freeze.calendars.filter(({ calendar }) => !bypasses.includes(`freeze:${calendar.tier}`));
    const soon = passingAt(blocking, { ...freeze, calendars });
    // Afterwards the release goes the ordinary way.
    if (soon < override.expiresAt && soon < before) return soon;
  }
  const then = passingAt(gates, freeze);
  return then < before ? then : undefined;
}

/** `Infinity` = no end is in sight. */
function passingAt(gates: readonly GateAnswer[], freeze: FreezeQuestion): number {
  const others = waitingForTime(gates).flatMap(({ gate, eligibleAt: at }) => (gate === "freeze" ? [] : (at ?? [])));
  const earliest = Math.max(freeze.now, ...others);
  const then = judgeFreeze({ ...freeze, now: earliest });
  return then.decision === "pass" ? earliest : (then.opensAt ?? Number.POSITIVE_INFINITY);
}

function waitingForTime(gates: readonly GateAnswer[]): readonly GateAnswer[] {
  return gates.filter(({ decision, eligibleAt: at }) => decision === "wait" && at !== undefined);
}
