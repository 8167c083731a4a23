import type { Edit } from "../change.ts";
import type { Contract } from "../model.ts";
import { bothTellAll, serverSubject } from "./subject.ts";

/**
 * The edits of the protocol versions that a server serves: the negotiated one, and the lists where both sides were asked
 * in the same way. A list that is not known says nothing. None when one side tells of tools only.
 */
export function protocolVersionEdits(baseline: Contract, candidate: Contract): readonly Edit[] {
  if (!bothTellAll(baseline, candidate)) return [];
  const [old, now] = [servedVersions(baseline), servedVersions(candidate)];
  const [newestBefore, newestAfter] = [old.at(-1), now.at(-1)];
  if (newestBefore === undefined || newestAfter === undefined) return [];
  const subject = serverSubject(baseline, candidate);
  const moved = { subject, pointer: "/protocolVersion", before: newestBefore, after: newestAfter };
  const edits: Edit[] = [];
  if (newestAfter < newestBefore) {
    const message = `the newest protocol version is now ${newestAfter} instead of ${newestBefore}`;
    edits.push({ rule: "protocol-version-lowered", ...moved, message });
  }
  if (newestAfter > newestBefore) {
    const message = `protocol version ${newestAfter} is now served`;
    edits.push({ rule: "protocol-version-raised", ...moved, message });
  }
  return comparable(baseline, candidate) ? [...edits, ...listEdits(baseline, candidate)] : edits;
}

function listEdits(baseline: Contract, candidate: Contract): readonly Edit[] {
  const subject = serverSubject(baseline, candidate);
  const [old, now] = [provenVersions(baseline), provenVersions(candidate)];
  // That the newest one went or came is told already.
  const [newestBefore, newestAfter] = [servedVersions(baseline).at(-1) ?? "", servedVersions(candidate).at(-1) ?? ""];
  const dropped = old.filter(
    (version) => !now.includes(version) && !(version === newestBefore && newestAfter < version),
  );
  const added = now.filter((version) => !old.includes(version) && !(version === newestAfter && newestBefore < version));
  const place = { subject, pointer: "/supportedProtocolVersions" };
  return [
    ...dropped.map((version) => ({
      rule: "protocol-version-dropped",
      ...place,
      before: version,
      message: `protocol version ${version} is no longer listed as served`,
      notes: ["a shorter list is a hint; connecting with that version proves it"],
    })),
    ...added.map((version) => ({
      rule: "capability-added",
      ...place,
      after: version,
      message: `protocol version ${version} is now listed as served`,
    })),
  ];
}

/** Lists come from the server's discovery, which only the modern era has: elsewhere an absence says nothing. */
function comparable(baseline: Contract, candidate: Contract): boolean {
  const [old, now] = [baseline.conditions?.era, candidate.conditions?.era];
  if (old === "legacy" || now === "legacy") return false;
  return baseline.supportedProtocolVersions.length > 0 && candidate.supportedProtocolVersions.length > 0;
}

/** Oldest first; revisions are dates, so their order is that of their text. */
function servedVersions(contract: Contract): readonly string[] {
  const negotiated = contract.protocolVersion === null ? [] : [contract.protocolVersion];
  return [...new Set([...contract.supportedProtocolVersions, ...negotiated])].sort();
}

/** The list, and the negotiated version where a capture negotiated it: a contract that was written by hand proves nothing. */
function provenVersions(contract: Contract): readonly string[] {
  return contract.conditions === null ? [...contract.supportedProtocolVersions].sort() : servedVersions(contract);
}
