import type { ContractReport } from "../gates/contract-report.ts";

type Usage = NonNullable<ContractReport["usage"]>;
type Counts = NonNullable<Usage["otherClients"]>;

/** What became of recorded calls, members in the order of the schema. */
export function orderedUsage(usage: Usage): Usage {
  const { unreadable, lowering } = usage;
  return {
    recordings: usage.recordings,
    ...orderedCounts(usage),
    clientCount: usage.clientCount,
    from: usage.from,
    to: usage.to,
    days: usage.days,
    prefixed: usage.prefixed,
    unknownTools: usage.unknownTools,
    excluded: usage.excluded,
    unreadable: {
      records: unreadable.records,
      first: unreadable.first.map(({ recording, line, problem }) => ({ recording, line, problem })),
    },
    tools: usage.tools.map((tool) => ({
      tool: tool.tool,
      ...orderedCounts(tool),
      clients: tool.clients,
      places: tool.places.map(({ pointer, keyword, calls }) => ({ pointer, keyword, calls })),
    })),
    clients: usage.clients.map((client) => ({ client: client.client, ...orderedCounts(client) })),
    otherClients: usage.otherClients === null ? null : orderedCounts(usage.otherClients),
    changes: usage.changes.map(({ fingerprint, calls, exact }) => ({ fingerprint, calls, exact })),
    lowering: { done: lowering.done, reason: lowering.reason },
    lowered: usage.lowered,
    raised: usage.raised,
  };
}

function orderedCounts(counts: Counts): Counts {
  return {
    calls: counts.calls,
    rejected: counts.rejected,
    dropped: counts.dropped,
    unaffected: counts.unaffected,
    alreadyRejected: counts.alreadyRejected,
    undecided: counts.undecided,
  };
}
