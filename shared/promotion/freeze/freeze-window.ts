import type { FreezeWindow } from "../../gates/freeze-report.ts";
import type { FreezeCalendar } from "../../policy/freeze.ts";
import type { KnownCalendar } from "./freeze-gate.ts";
import type { Interval } from "./interval.ts";
import { shownAt } from "./zone-clock.ts";

/** One freeze of a calendar, as reports tell of it. */
export function freezeWindowOf({ calendar, zone }: KnownCalendar, { from, to }: Interval): FreezeWindow {
  const isEndless = to === Number.POSITIVE_INFINITY;
  return {
    calendar: calendar.id,
    tier: calendar.tier,
    changes: calendar.changes,
    from: new Date(from).toISOString(),
    to: isEndless ? null : new Date(to).toISOString(),
    localFrom: shownAt(from, zone),
    localTo: isEndless ? null : shownAt(to, zone),
    waysPast: waysPastOf(calendar),
  };
}

/** How a change passes a freeze all the same; phrases for people. */
export function waysPastOf({ tier, changes, allow, override }: FreezeCalendar): readonly string[] {
  const small = tier === "light" && changes.includes("schema") ? (allow?.severity ?? ["docs-only", "additive"]) : [];
  const type = override?.["ticket-type"];
  return [
    ...(small.length === 0 ? [] : [`${small.join(" and ")} changes of the contract pass`]),
    ...(override === undefined
      ? []
      : [`${override.approval} may lift it${type === undefined ? "" : ` for a ticket of type ${type}`}`]),
  ];
}
