import type {
  DeploymentState,
  DeploymentStatus,
  EnvironmentStatus,
  Health,
  Verification,
  WaitingStatus,
} from "../gates/promotion/status-report.ts";
import { pinnedImage } from "./image.ts";
import { isServing, isUnderWay, type LedgerRecord, type WaitingPromotion } from "./ledger.ts";
import { type DeploymentEvent, hasDrifted } from "./soak.ts";

/** Where people see a ticket; `null` = nobody knows. */
export type TicketUrl = (ticket: NonNullable<LedgerRecord["ticket"]>) => string | null;

/** What became of every deployment of an environment, in the order of its records: oldest first. */
export function deploymentsOf(
  records: readonly LedgerRecord[],
  {
    now,
    serving,
    ticketUrl,
  }: { readonly now: number; readonly serving: LedgerRecord | undefined; readonly ticketUrl: TicketUrl },
): readonly DeploymentStatus[] {
  return records.map((record) => {
    const life = lifeOf(record, { records, serving });
    const { release, image, protocolVersion, ticket, run, commit, from, isRollback, override } = record;
    const { state, servedFrom, endedAt } = life;
    const servedTo = servedFrom === undefined ? undefined : endedAt;
    return {
      id: record.id,
      release,
      image,
      protocolVersion: protocolVersion ?? null,
      state,
      startedAt: moment(record.startedAt),
      servedFrom: servedFrom === undefined ? null : moment(servedFrom),
      servedTo: servedTo === undefined ? null : moment(servedTo),
      servedSeconds: servedFrom === undefined ? null : seconds((servedTo ?? now) - servedFrom),
      endedAt: endedAt === undefined ? null : moment(endedAt),
      ticket: ticket === undefined ? null : { system: ticket.system, key: ticket.key, url: webPage(ticketUrl(ticket)) },
      actor: run.actor,
      runUrl: webPage(run.url),
      commit,
      from: from ?? null,
      isRollback,
      override: override === undefined ? null : { ...override, expiresAt: moment(override.expiresAt) },
    };
  });
}

/** What verifications of some deployments of one release found; the deployments are in the order of the ledger. */
export function verificationsOf(records: readonly LedgerRecord[]): Pick<EnvironmentStatus, "verifications"> & {
  readonly health: Health;
} {
  const all = records.flatMap(({ id, release, events }) =>
    events.flatMap((event): readonly Verification[] => {
      if (event.kind !== "verified") return [];
      const result = hasDrifted(event, release) ? "drifted" : event.passed ? "passed" : "failed";
      return [{ at: moment(event.at), source: event.source, result, deploymentId: id }];
    }),
  );
  const newest = all.at(-1);
  return {
    health: newest === undefined ? "unverified" : newest.result === "passed" ? "verified" : "failing",
    verifications: {
      lastPassed: all.findLast(({ result }) => result === "passed") ?? null,
      lastFailed: all.findLast(({ result }) => result !== "passed") ?? null,
    },
  };
}

/** What waits for its time, as reports tell it. */
export function waitingStatus(waiting: WaitingPromotion): WaitingStatus {
  const { image, contractDigest, schemaVersion, ticket, run, since } = waiting;
  return {
    release: { imageDigest: pinnedImage(image)?.digest, contractDigest, schemaVersion },
    image,
    since: moment(since),
    ticket: ticket ?? null,
    actor: run.actor,
    runUrl: webPage(run.url),
  };
}

interface Life {
  readonly state: DeploymentState;
  readonly servedFrom: number | undefined;
  readonly endedAt: number | undefined;
}

function lifeOf(
  record: LedgerRecord,
  { records, serving }: { readonly records: readonly LedgerRecord[]; readonly serving: LedgerRecord | undefined },
): Life {
  const events = eventsOfLife(record);
  const servedFrom = events.find(({ kind }) => kind === "succeeded")?.at;
  if (isUnderWay(record)) return { state: "under-way", servedFrom: undefined, endedAt: undefined };
  if (record === serving) return { state: "serving", servedFrom: servingSince(record, records), endedAt: undefined };
  if (isServing(record) && serving !== undefined && records.indexOf(record) < records.indexOf(serving)) {
    // A job that died before it wrote so leaves what it took the place of as if it still served.
    return { state: "replaced", servedFrom, endedAt: servingSince(serving, records) };
  }
  if (isServing(record)) return { state: "serving", servedFrom, endedAt: undefined };
  const ends = events.slice(events.findLastIndex(({ kind }) => kind === "succeeded") + 1);
  const ended = ends.find((event) => event.kind === "ended");
  return { state: ended?.cause ?? "replaced", servedFrom, endedAt: ends[0]?.at };
}

/** What was replaced serves again when the deployment that took its place was taken back. */
function servingSince(serving: LedgerRecord, records: readonly LedgerRecord[]): number | undefined {
  if (isServing(serving)) return eventsOfLife(serving).find(({ kind }) => kind === "succeeded")?.at;
  const takenBack = records.map(eventsOfLife).findLast((events) => events.some(({ kind }) => kind === "succeeded"));
  return takenBack?.findLast(({ kind }) => kind === "ended")?.at;
}

type EventOfLife = Exclude<DeploymentEvent, { readonly kind: "verified" }>;

function eventsOfLife(record: LedgerRecord): readonly EventOfLife[] {
  return record.events.filter((event): event is EventOfLife => event.kind !== "verified");
}

/** Characters of an address that browsers take for sure. */
const LONGEST_ADDRESS = 2_000;

/** The address of a page that may be linked to: https, without credentials. */
function webPage(url: string | null): string | null {
  if (url === null || url.length > LONGEST_ADDRESS || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  return protocol === "https:" && username === "" && password === "" ? href : null;
}

export function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

export function seconds(milliseconds: number): number {
  return Math.max(0, Math.floor(milliseconds / 1000));
}
