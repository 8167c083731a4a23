import { sameJson } from "../contract/canonical.ts";
import type { ClientFinding } from "../contract/client-findings.ts";
import { type JsonObject, stringMember } from "../contract/json.ts";
import { type Capture, CaptureError } from "../mcp/capture.ts";

/**
 * Duplicate names and schemas that no validator takes make a baseline that nothing can be measured by, unless the
 * candidate has the very same tools: then nothing about them changed. `findings` are those of the baseline.
 */
export function refuseAmbiguousBaseline(
  baseline: Capture,
  candidate: Capture,
  findings: readonly ClientFinding[],
): void {
  const broken = findings.filter((finding) => finding.ambiguous && !unchanged(finding, baseline, candidate));
  const [first] = broken;
  if (first === undefined) return;
  const more = broken.length === 1 ? "" : ` (and ${broken.length - 1} more of this kind)`;
  throw new CaptureError(
    "ambiguous",
    `Could not use the baseline (${baseline.source}) as the measure of the candidate: ${first.subject}: ${first.message}${more}; repair it there first, or compare with a contract file in which it is repaired.`,
  );
}

function unchanged({ subject }: ClientFinding, baseline: Capture, candidate: Capture): boolean {
  const named = ({ contract }: Capture): readonly JsonObject[] =>
    [...contract.tools, ...contract.prompts].filter((item) => stringMember(item, "name") === subject);
  const [old, now] = [named(baseline), named(candidate)];
  return old.length > 0 && sameJson(old, now);
}
