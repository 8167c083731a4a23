import type { Policy } from "../../policy/policy.ts";
import type { TrustedSource } from "../../policy/trusted-file.ts";
import type { KnownCalendar } from "../../promotion/freeze/freeze-gate.ts";
import { calendarsOf } from "../freeze-calendar.ts";

const DAY = 86_400_000;
/** How far ahead the end of a freeze is looked for. */
const HORIZON = 731 * DAY;

/** The calendars of the policy from a moment on, milliseconds since 1970. */
export async function gatherFreeze(
  policy: Policy,
  source: TrustedSource,
  now: number,
): Promise<readonly KnownCalendar[]> {
  return await calendarsOf({ policy, source }, { from: now, to: now + HORIZON });
}

/** What the policy's roles for freezes are asked by a ticket: the type as the policy calls it. Pure. */
export function policyTypeOf(policy: Policy, type: { readonly id: string; readonly name: string }): string {
  const types = Object.entries(policy.tickets?.types ?? {});
  // An issue has all of its labels at once, told as one type.
  const words = new Set([type.id, type.name, ...type.name.split(" and ")]);
  return types.find(([, names]) => (names ?? []).some((name) => words.has(name)))?.[0] ?? type.name;
}
