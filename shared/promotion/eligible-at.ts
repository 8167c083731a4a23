import type { EmergencyAnswer } from "./break-glass.ts";
import { type FreezeQuestion, judgeFreeze } from "./freeze/freeze-gate.ts";
import type { GateAnswer } from "./gate.ts";

/** An emergency that holds, and what it may pass by. */
export type GrantedEmergency = EmergencyAnswer & { readonly state: "granted" };

/**
 * When all gates that wait for time pass, milliseconds since 1970: soak and ticket have waited long enough and no freeze is on, which
 * may begin only then. An emergency helps as long as it holds. `undefined` = nothing waits for time, or no end is in sight. Pure.
 */
export function eligibleAt(
  gates: readonly GateAnswer[],
  freeze: FreezeQuestion,
  emergency: GrantedEmergency | undefined,
): number | undefined {
  const blocking = gates.filter(({ bypassed }) => bypassed !== true);
  if (emergency === undefined || waitingForTime(blocking).length === 0) return passingAt(blocking, freeze);
  const { bypasses, override } = emergency;
  const calendars = freeze.calendars.filter(({ calendar }) => !bypasses.includes(`freeze:${calendar.tier}`));
  const soon = passingAt(blocking, { ...freeze, calendars });
  // Afterwards the release goes the ordinary way.
  return soon !== undefined && soon < override.expiresAt ? soon : passingAt(gates, freeze);
}

function passingAt(gates: readonly GateAnswer[], freeze: FreezeQuestion): number | undefined {
  const waiting = waitingForTime(gates);
  if (waiting.length === 0) return undefined;
  const others = waiting.flatMap(({ gate, eligibleAt: at }) => (gate === "freeze" ? [] : (at ?? [])));
  const earliest = Math.max(freeze.now, ...others);
  const then = judgeFreeze({ ...freeze, now: earliest });
  return then.decision === "pass" ? earliest : then.opensAt;
}

function waitingForTime(gates: readonly GateAnswer[]): readonly GateAnswer[] {
  return gates.filter(({ decision, eligibleAt: at }) => decision === "wait" && at !== undefined);
}
