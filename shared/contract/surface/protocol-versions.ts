import type { Edit } from "../change.ts";
import { type Contract, isModernRevision } from "../model.ts";
import { negotiatedLegacyVersion, refusesLegacyEra } from "./legacy-era.ts";
import { bothTellAll, serverSubject } from "./subject.ts";

/**
 * The edits of the protocol versions that a server serves: the newest one, those that were negotiated, and the lists where
 * both sides were asked in the same way. A list that is not known says nothing. None when one side tells of tools only.
 */
export function protocolVersionEdits(baseline: Contract, candidate: Contract): readonly Edit[] {
  if (!bothTellAll(baseline, candidate)) return [];
  const newest: Newest = [servedVersions(baseline).at(-1), servedVersions(candidate).at(-1)];
  const subject = serverSubject(baseline, candidate);
  return [
    ...newestEdits(newest, subject),
    ...lostVersions(baseline, candidate, newest).map(({ version, proven }) => ({
      rule: "protocol-version-dropped",
      subject,
      pointer: "/supportedProtocolVersions",
      before: version,
      message: `protocol version ${version} is no longer ${proven ? "served" : "listed as served"}`,
      notes: [
        proven
          ? "the candidate was asked with it by initialize"
          : "a shorter list is a hint; connecting with that version proves it",
      ],
    })),
    ...gainedVersions(baseline, candidate, newest).map(({ version, proven }) => ({
      rule: "capability-added",
      subject,
      pointer: "/supportedProtocolVersions",
      after: version,
      message: `protocol version ${version} is now ${proven ? "served" : "listed as served"}`,
    })),
  ];
}

type Newest = readonly [before: string | undefined, after: string | undefined];

function newestEdits([before, after]: Newest, subject: Edit["subject"]): readonly Edit[] {
  if (before === undefined || after === undefined || before === after) return [];
  const moved = { subject, pointer: "/protocolVersion", before, after };
  return after < before
    ? [
        {
          rule: "protocol-version-lowered",
          ...moved,
          message: `the newest protocol version is now ${after} instead of ${before}`,
        },
      ]
    : [{ rule: "protocol-version-raised", ...moved, message: `protocol version ${after} is now served` }];
}

interface Told {
  readonly version: string;
  /** By a handshake, not by a list alone. */
  readonly proven: boolean;
}

function lostVersions(baseline: Contract, candidate: Contract, [newestBefore, newestAfter = ""]: Newest) {
  const proven = refusesLegacyEra(candidate)
    ? provenVersions(baseline).filter((version) => !isModernRevision(version))
    : olderThan(negotiatedLegacyVersion(baseline), negotiatedLegacyVersion(candidate));
  const undecided = candidate.legacyEra?.answer === "unclear";
  const now = provenVersions(candidate);
  const listed = listedVersions(baseline, candidate).filter(
    (version) => !now.includes(version) && !(undecided && !isModernRevision(version)),
  );
  // That the newest one went is told already.
  return joined(proven, listed).filter(({ version }) => !(version === newestBefore && newestAfter < version));
}

function gainedVersions(baseline: Contract, candidate: Contract, [newestBefore = "", newestAfter]: Newest) {
  const now = negotiatedLegacyVersion(candidate);
  const proven =
    refusesLegacyEra(baseline) && now !== undefined ? [now] : olderThan(now, negotiatedLegacyVersion(baseline));
  const old = provenVersions(baseline);
  const listed = listedVersions(candidate, baseline).filter((version) => !old.includes(version));
  return joined(proven, listed).filter(({ version }) => !(version === newestAfter && newestBefore < version));
}

function joined(proven: readonly string[], listed: readonly string[]): readonly Told[] {
  const versions = [...new Set([...proven, ...listed])].sort();
  return versions.map((version) => ({ version, proven: proven.includes(version) }));
}

/** The first version, where the other side negotiated an older one although it was asked for the newest. */
function olderThan(version: string | undefined, other: string | undefined): readonly string[] {
  return version !== undefined && other !== undefined && other < version ? [version] : [];
}

/** Lists come from the server's discovery, which only the modern era has: elsewhere an absence says nothing. */
function listedVersions(contract: Contract, other: Contract): readonly string[] {
  if (contract.conditions?.era === "legacy" || other.conditions?.era === "legacy") return [];
  if (contract.supportedProtocolVersions.length === 0 || other.supportedProtocolVersions.length === 0) return [];
  const { legacyEra: _negotiated, ...told } = contract;
  return provenVersions(told);
}

/** Oldest first; revisions are dates, so their order is that of their text. What a server lists and then refuses counts not. */
function servedVersions(contract: Contract): readonly string[] {
  const { protocolVersion, supportedProtocolVersions, legacyEra } = contract;
  const negotiated = protocolVersion === null ? [] : [protocolVersion];
  const asked = legacyEra?.answer === "served" ? [legacyEra.protocolVersion] : [];
  const all = [...new Set([...supportedProtocolVersions, ...negotiated, ...asked])].sort();
  return refusesLegacyEra(contract) ? all.filter(isModernRevision) : all;
}

/** The list, and what a capture negotiated: a contract that was written by hand proves nothing. */
function provenVersions(contract: Contract): readonly string[] {
  return contract.conditions === null ? [...contract.supportedProtocolVersions].sort() : servedVersions(contract);
}
