import type { LedgerRecord } from "../promotion/ledger.ts";
import { type InspectedEnvironment, type LedgerInspection, ledgerVerdict } from "../promotion/ledger-inspection.ts";

/** What a ledger tells and what is wrong with it, as JSON; times by RFC 3339. `records` = with what it tells of deployments. */
export function ledgerJson(inspection: LedgerInspection, { records }: { readonly records: boolean }): string {
  const { ledger, environments, contracts } = inspection;
  const told = environments.map((environment) => ({
    ...environmentFacts(environment),
    ...(records ? { records: environment.records.map(recordFacts) } : {}),
  }));
  const report = { verdict: ledgerVerdict(inspection), ledger, environments: told, contracts };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function environmentFacts({
  service,
  environment,
  file,
  entries,
  newest,
  records,
  doubts,
  unreadable,
  waiting,
}: InspectedEnvironment): object {
  return {
    service,
    environment,
    file,
    entries,
    deployments: records.length,
    newest: newest === undefined ? null : { hash: newest.hash, at: moment(newest.at) },
    doubts,
    unreadable,
    waiting: waiting === undefined ? null : { ...waiting, since: moment(waiting.since) },
  };
}

function recordFacts({ startedAt, override, events, ...record }: LedgerRecord): object {
  return {
    ...record,
    startedAt: moment(startedAt),
    override: override === undefined ? null : { ...override, expiresAt: moment(override.expiresAt) },
    events: events.map((event) => ({ ...event, at: moment(event.at) })),
  };
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
