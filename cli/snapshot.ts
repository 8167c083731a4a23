import { contractCanonicalText, contractDigest, contractFileText, type Era } from "../shared/contract/model.ts";
import { type CapturedContract, captureContract, sizeWords } from "../shared/gates/capture-contract.ts";
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
  let captured: CapturedContract;
  try {
    captured = await session.interruption.during((cancel) =>
      captureContract(request, { limits: limitsFrom(options), era: options.era, onProgress: progress.step, cancel }),
    );
  } finally {
    progress.stop();
  }
  const { contract } = captured.capture;
  terminal.note(captured.notes.map((note) => `note: ${escapeTerminal(note)}\n`).join(""));
  if (captured.ambiguity !== undefined) {
    terminal.note(`${escapeTerminal(`mcp-gates: ${captured.ambiguity}`)}\n`);
    session.finish(EXIT.unknown);
    return;
  }
  const text = options.compact ? contractCanonicalText(contract) : contractFileText(contract);
  if (options.output === undefined) return await terminal.write(text);
  const path = await writeOutputFile(terminal.directory, options.output, text);
  terminal.note(`${path}: ${sizeWords(contract)}, ${contractDigest(contract)}\n`);
}
