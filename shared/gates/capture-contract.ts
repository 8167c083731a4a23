import { clientFindings } from "../contract/client-findings.ts";
import type { Contract } from "../contract/model.ts";
import { type Capture, type CaptureOptions, captureTarget, type SideRequest } from "../mcp/capture.ts";

/** The contract of one target, and whether it can be the measure of another one. */
export interface CapturedContract {
  readonly capture: Capture;
  /** Everything that a person should know about it, each a sentence. */
  readonly notes: readonly string[];
  /** Why it is not to be written, with the next step; `undefined` = it is whole and clear. */
  readonly ambiguity: string | undefined;
}

/** Captures everything that one target promises. Throws a CaptureError when it cannot be obtained whole. */
export async function captureContract(request: SideRequest, options: CaptureOptions): Promise<CapturedContract> {
  const capture = await captureTarget(request, options);
  const findings = clientFindings(capture.contract);
  const ambiguous = findings.filter((finding) => finding.ambiguous).map(({ subject }) => subject);
  return {
    capture,
    notes: [...capture.notes, ...findings.map(({ subject, message }) => `${subject}: ${message}`)],
    ambiguity: ambiguous.length === 0 ? undefined : ambiguityWords(capture, ambiguous),
  };
}

/** Enough to start mending; the notes name them all. */
const NAMED_SUBJECTS = 5;

function ambiguityWords({ source }: Capture, subjects: readonly string[]): string {
  const named = [...new Set(subjects)].slice(0, NAMED_SUBJECTS).join(", ");
  return (
    `${source}: the contract is ambiguous (see the notes on ${named}), so it cannot be the measure of another one. ` +
    "Mend the server's list and capture it again; nothing was written."
  );
}

/** How much a contract holds: `2 tools, 1 prompt, 0 resources, 0 resource templates`. */
export function sizeWords({ tools, prompts, resources, resourceTemplates }: Contract): string {
  const counts: readonly (readonly [number, string])[] = [
    [tools.length, "tool"],
    [prompts.length, "prompt"],
    [resources.length, "resource"],
    [resourceTemplates.length, "resource template"],
  ];
  return counts.map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`).join(", ");
}
