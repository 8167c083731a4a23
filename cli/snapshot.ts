import { type ClientFinding, clientFindings } from "../shared/contract/client-findings.ts";
import {
  type Contract,
  contractCanonicalText,
  contractDigest,
  contractFileText,
  type Era,
} from "../shared/contract/model.ts";
import { type Capture, captureTarget } from "../shared/mcp/capture.ts";
import { escapeTerminal } from "../shared/report/escape.ts";
import { EXIT } from "./exit.ts";
import { type LimitOptions, limitsFrom } from "./limits.ts";
import { writeOutputFile } from "./output-file.ts";
import { startProgress } from "./progress.ts";
import type { Session } from "./session.ts";
import { sideRequest } from "./side.ts";

/** The options of `mcp-gates snapshot`, as the parser fills them in. */
export interface SnapshotOptions extends LimitOptions {
  readonly output?: string;
  readonly compact: boolean;
  readonly era: Era | "auto";
  readonly header?: readonly string[];
  readonly env?: readonly string[];
}

/**
 * Captures one target and writes its contract. Answers 3 and writes nothing when the contract is ambiguous; throws a
 * CaptureError when it cannot be obtained.
 */
export async function snapshot(target: string, options: SnapshotOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const request = sideRequest(
    {
      target,
      headers: options.header ?? [],
      headerFlag: "--header",
      headerVariable: "MCP_GATES_HEADERS",
      variables: options.env ?? [],
      variableFlag: "--env",
    },
    terminal,
  );
  const progress = startProgress(terminal);
  let capture: Capture;
  try {
    capture = await session.interruption.during((cancel) =>
      captureTarget(request, { limits: limitsFrom(options), era: options.era, onProgress: progress.step, cancel }),
    );
  } finally {
    progress.stop();
  }
  const findings = clientFindings(capture.contract);
  terminal.note(notesText(capture, findings));
  if (findings.some((finding) => finding.ambiguous)) {
    terminal.note(ambiguityText(capture, findings));
    session.finish(EXIT.unknown);
    return;
  }
  const text = options.compact ? contractCanonicalText(capture.contract) : contractFileText(capture.contract);
  if (options.output === undefined) return await terminal.write(text);
  const path = await writeOutputFile(terminal.directory, options.output, text);
  terminal.note(`${path}: ${sizeText(capture.contract)}, ${contractDigest(capture.contract)}\n`);
}

/** Everything a person should know about the capture, one line each; empty when there is nothing. */
function notesText(capture: Capture, findings: readonly ClientFinding[]): string {
  const lines = [...capture.notes, ...findings.map((finding) => `${finding.subject}: ${finding.message}`)];
  return lines.map((line) => `note: ${escapeTerminal(line)}\n`).join("");
}

/** Enough to start mending; the notes above name them all. */
const NAMED_SUBJECTS = 5;

function ambiguityText(capture: Capture, findings: readonly ClientFinding[]): string {
  const subjects = findings.filter((finding) => finding.ambiguous).map((finding) => finding.subject);
  const named = [...new Set(subjects)].slice(0, NAMED_SUBJECTS).join(", ");
  const message =
    `mcp-gates: ${capture.source}: the contract is ambiguous (see the notes above on ${named}), so it cannot be the ` +
    "measure of another one. Mend the server's list and capture it again; nothing was written.";
  return `${escapeTerminal(message)}\n`;
}

function sizeText({ tools, prompts, resources, resourceTemplates }: Contract): string {
  const counts: readonly (readonly [number, string])[] = [
    [tools.length, "tool"],
    [prompts.length, "prompt"],
    [resources.length, "resource"],
    [resourceTemplates.length, "resource template"],
  ];
  return counts.map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`).join(", ");
}
