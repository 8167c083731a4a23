import type { LedgerDoubt, LedgerRecord } from "../ledger.ts";
import { doubt } from "./github-belief.ts";
import { type Chain, isOf, neededRuns } from "./github-chain.ts";
import type { Found, Link } from "./github-found.ts";

/** Where the chain of records is torn, or does not begin. Pure. */
export function chainDoubts(found: Found, chain: Chain, isEnough: boolean): readonly LedgerDoubt[] {
  const { head, deployments, query } = found;
  if (head === "malformed")
    return [doubt("ledger.malformed-record", "", "what the branch says of the newest deployment cannot be read", true)];
  if (head === "none") {
    const ours = deployments.find((each) => isOf(each, query));
    if (ours === undefined) return [];
    return [doubt("ledger.deleted-record", ours.id, "the branch of the ledger does not know of the deployment", true)];
  }
  if (chain.wrong !== undefined) {
    const is = "it is named as a deployment of this service and environment, and is none";
    return [doubt("ledger.malformed-record", chain.wrong, is, true)];
  }
  if (chain.missing === undefined || isEnough) return [];
  const lookup = found.lookups.get(chain.missing);
  if (lookup === "gone") return [doubt("ledger.deleted-record", chain.missing, "it was deleted", true)];
  if (typeof lookup === "object") {
    const is = `it stands under the environment ${lookup.environment} now`;
    return [doubt("ledger.renamed-environment", chain.missing, is, true)];
  }
  return [doubt("ledger.too-long", chain.missing, "it lies further back than is read", true)];
}

/** What stands among the records and is not in the chain, as far back as the chain was followed. */
export function strangers(
  { head, deployments, query }: Found,
  { links, missing, isForgotten }: Chain,
): readonly LedgerDoubt[] {
  const oldest = missing !== undefined || isForgotten ? Number(links.at(-1)?.id ?? Number.POSITIVE_INFINITY) : 0;
  const chained = new Set(links.map(({ id }) => id));
  const nonces = new Set(links.map(({ payload }) => payload.nonce));
  const foreign = deployments.filter(({ payload }) => payload === "foreign");
  const first = foreign[0];
  const others = deployments.filter((each) => each.payload !== "foreign" && !chained.has(each.id));
  return [
    ...others.flatMap((each): readonly LedgerDoubt[] => {
      const { id, payload, originalEnvironment } = each;
      if (payload === "foreign") return [];
      if (payload === "malformed")
        return [doubt("ledger.malformed-record", id, "its payload is not one that a promotion writes", true)];
      if (originalEnvironment !== query.environment) {
        const is = `it was made for the environment ${originalEnvironment}`;
        return [doubt("ledger.renamed-environment", id, is)];
      }
      if (payload.environment !== query.environment) {
        const is = `its payload is one for the environment ${payload.environment}`;
        return [doubt("ledger.replayed-payload", id, is)];
      }
      if (nonces.has(payload.nonce))
        return [doubt("ledger.replayed-payload", id, "its payload is that of another deployment")];
      // Without a head nobody knows what a start made.
      if (payload.service !== query.service || Number(id) < oldest || typeof head === "string") return [];
      return [doubt("ledger.forged-record", id, "no start of a promotion made it: the branch does not know of it")];
    }),
    ...(first === undefined
      ? []
      : [
          doubt("ledger.foreign-record", first.id, `${foreign.length} that no promotion made, the newest of them this`),
        ]),
  ];
}

/** What is longer than is read, so that nobody knows the rest of it. Pure. */
export function tooLong(found: Found, needed: readonly Link[]): readonly LedgerDoubt[] {
  const unchecked = neededRuns(needed).filter((id) => found.runs.get(id) === "unchecked").length;
  return [
    ...needed
      .filter(({ id }) => found.tooLong.has(id))
      .map(({ id }) => doubt("ledger.too-long", id, "it has more statuses than are read", true)),
    ...(unchecked === 0 ? [] : [doubt("ledger.too-long", "", `${unchecked} runs too many to be looked at`, true)]),
  ];
}

/** What tells of a time that has not come by the ledger's own clock. Pure. */
export function clockDoubts(records: readonly LedgerRecord[], now: number): readonly LedgerDoubt[] {
  const ahead = records.find(({ startedAt, events }) =>
    [startedAt, ...events.map(({ at }) => at)].some((at) => at > now),
  );
  return ahead === undefined ? [] : [doubt("ledger.clock", ahead.id, "it tells of a time that has not come", true)];
}
