import type { Release } from "../../change/release.ts";
import type { Capture } from "../../mcp/capture.ts";
import type { ContractComparison } from "../../promotion/contract-comparison.ts";
import type { SkippedFinding } from "../../promotion/gates/contract-gate.ts";
import type { LedgerFacts } from "../../promotion/gates/ledger-gate.ts";
import { type Ledger, LedgerError, type LedgerReading, type LedgerRecord } from "../../promotion/ledger.ts";
import { type SkippedReleases, skippedReleases } from "../../promotion/skipped-releases.ts";
import { goesBackTo } from "../../promotion/standing.ts";
import { withoutFullStop } from "../../report/sentence.ts";
import { captureLimitsOf } from "../capture-limits.ts";
import { nameOf, type ReleaseToCompare } from "./compare-release.ts";
import { keptContract, type ReleaseContract } from "./release-contract.ts";

/** Where the versions are looked for that a release skips. */
export interface SkippedRequest extends Pick<ReleaseToCompare, "policy" | "contract"> {
  /** What is promoted; its contract digest is the semantic one. */
  readonly release: Release;
  /** Of the environment before; `undefined` = there is none. */
  readonly source: LedgerFacts | undefined;
  readonly target: LedgerFacts;
  readonly ledger: Pick<Ledger, "contract" | "read">;
}

/** Contracts of skipped versions that are compared at most: each costs a request and a comparison. */
const MOST_SKIPPED = 30;

/**
 * Each version that came to the environment before and never to this one, compared by `compare`. What goes back to an earlier
 * release skips nothing. `serving` = what the target has by the ledger; without it nothing is known to be skipped. Never throws for
 * what the ledger does.
 */
export async function skippedVersions(
  request: SkippedRequest,
  serving: LedgerRecord | undefined,
  compare: (baseline: Capture) => ContractComparison,
): Promise<readonly SkippedFinding[]> {
  const { source, target, release, ledger, policy } = request;
  if (source === undefined || target.state === "unreadable" || serving === undefined) return [];
  if (goesBackTo(target.reading, release)) return [];
  if (source.state === "unreadable") return [unknown("the versions between", unreadable(source.why))];
  const { environment } = source.reading;
  const { releases, isComplete, problem } = await readBack(source.reading, request, serving);
  const others = withOtherContracts(releases, request, serving.release);
  const findings: SkippedFinding[] = [];
  for (const each of others.slice(-MOST_SKIPPED)) {
    const kept: ReleaseContract =
      each.contractDigest === undefined
        ? { state: "missing", why: "the ledger does not say which contract it has" }
        : await keptContract(ledger, each.contractDigest, captureLimitsOf(policy));
    findings.push(
      kept.state === "read"
        ? { release: nameOf(each), state: "compared", comparison: compare(kept.capture) }
        : unknown(nameOf(each), kept.why),
    );
  }
  const left = others.length - MOST_SKIPPED;
  const unread = problem ?? `the ledger of ${environment} was not read back to ${nameOf(serving.release)}`;
  return [
    ...findings,
    ...(left > 0 ? [unknown("other versions between", `${left} more were skipped than are compared`)] : []),
    ...(isComplete ? [] : [unknown("other versions between", unread)]),
  ];
}

/** A reading may end before it comes to what the target has; then more of the ledger is read. */
async function readBack(
  reading: LedgerReading,
  { release, ledger }: SkippedRequest,
  serving: LedgerRecord,
): Promise<SkippedReleases & { readonly problem?: string }> {
  const first = skippedReleases(reading, serving, release);
  if (first.isComplete) return first;
  const { service, environment } = reading;
  try {
    return skippedReleases(await ledger.read({ service, environment, reaching: serving.release }), serving, release);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return { ...first, problem: unreadable(withoutFullStop(error.message)) };
  }
}

function unknown(release: string, why: string): SkippedFinding {
  return { release, state: "unknown", why };
}

function unreadable(why: string): string {
  return `the ledger cannot be read: ${why}`;
}

/** Those whose contract is that of the release, or of what is compared anyway, tell nothing new; the others once each. */
function withOtherContracts(
  releases: readonly Release[],
  { contract }: SkippedRequest,
  current: Release,
): readonly Release[] {
  const known = new Set([
    ...(contract.state === "read" ? Object.values(contract.digests) : []),
    ...(current.contractDigest === undefined ? [] : [current.contractDigest]),
  ]);
  return releases.filter(({ contractDigest }) => {
    if (contractDigest === undefined) return true;
    const isNew = !known.has(contractDigest);
    known.add(contractDigest);
    return isNew;
  });
}
