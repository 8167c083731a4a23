import type { Refusal } from "./argument-check.ts";
import { addCounts, byTrouble } from "./call-tally.ts";
import type { UsageJudgement } from "./judge-usage.ts";
import type { Replay } from "./replay.ts";
import type { Alike, ToolReplay } from "./tool-replay.ts";
import type { ClientUsage, ToolUsage, UsagePlace, UsageReport } from "./usage-report.ts";

/** Clients that a report names; the rest is counted together. */
const CLIENTS_NAMED = 20;

/** Places that a report names for one tool. */
const PLACES_NAMED = 5;

/** What a report says about recorded calls. */
export function usageReport(
  replay: Replay,
  judgement: UsageJudgement,
  read: Pick<UsageReport, "recordings" | "unreadable">,
): UsageReport {
  const clients = replay.clients.clients
    .map(({ client, counts }): ClientUsage => ({ client, ...counts }))
    .sort(
      byTrouble(
        (usage) => usage,
        (usage) => usage.client,
      ),
    );
  const rest = clients.slice(CLIENTS_NAMED).reduce(addCounts, replay.clients.others);
  const { calls, rejected, dropped, unaffected, alreadyRejected, undecided, window } = replay;
  return {
    recordings: read.recordings,
    calls,
    rejected,
    dropped,
    unaffected,
    alreadyRejected,
    undecided,
    clientCount: clients.length,
    from: isoTime(window.from),
    to: isoTime(window.to),
    days: window.days,
    prefixed: replay.prefixed,
    unknownTools: replay.unknownTools,
    excluded: replay.excluded,
    unreadable: read.unreadable,
    tools: [...replay.tools.values()].map(toolUsage).sort(
      byTrouble(
        (usage) => usage,
        (usage) => usage.tool,
      ),
    ),
    clients: clients.slice(0, CLIENTS_NAMED),
    otherClients: rest.calls === 0 ? null : rest,
    changes: judgement.touched,
    lowering: judgement.lowering,
    lowered: judgement.lowered,
    raised: judgement.raised,
  };
}

function isoTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}

function toolUsage(tool: ToolReplay): ToolUsage {
  const refused = tally(tool.refused, refusedPlace);
  const dropped = tally(tool.dropped, (pointer) => ({ pointer, keyword: null }));
  const places = [...refused, ...dropped].sort(
    (left, right) => right.calls - left.calls || (left.pointer < right.pointer ? -1 : 1),
  );
  return { tool: tool.tool, ...tool.counts, clients: tool.clients, places: places.slice(0, PLACES_NAMED) };
}

function refusedPlace({ pointer, keyword }: Refusal): Omit<UsagePlace, "calls"> {
  return { pointer, keyword };
}

/** Calls by place; a call that is refused at several places counts at each. */
function tally<Place>(
  alike: readonly Alike<Place>[],
  placeOf: (place: Place) => Omit<UsagePlace, "calls">,
): readonly UsagePlace[] {
  const found = new Map<string, UsagePlace>();
  for (const { calls, places } of alike) {
    const own = new Map(places.map(placeOf).map((place) => [`${place.pointer} ${place.keyword ?? ""}`, place]));
    for (const [key, place] of own) found.set(key, { ...place, calls: calls + (found.get(key)?.calls ?? 0) });
  }
  return [...found.values()];
}
