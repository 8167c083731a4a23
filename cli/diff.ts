import { runContractGate } from "../shared/gates/contract-gate.ts";
import type { ContractReport, Decision } from "../shared/gates/contract-report.ts";
import { escapeTerminal } from "../shared/report/escape.ts";
import { type ReportFormat, renderReport } from "../shared/report/formats.ts";
import { renderReplayableCalls } from "../shared/report/replayable-calls.ts";
import { type EarlierOptions, earlierFrom } from "./earlier-options.ts";
import { EXIT } from "./exit.ts";
import { gateSettings, type SettingOptions } from "./gate-settings.ts";
import { writeOutputFile } from "./output-file.ts";
import { startProgress } from "./progress.ts";
import { reportOptions } from "./report-options.ts";
import type { Session } from "./session.ts";
import { sideRequest } from "./side.ts";

/** The options of `mcp-gates diff`, as the parser fills them in. */
export interface DiffOptions extends SettingOptions, EarlierOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly witnesses?: string;
  readonly baselineHeader?: readonly string[];
  readonly candidateHeader?: readonly string[];
  readonly baselineEnv?: readonly string[];
  readonly candidateEnv?: readonly string[];
}

/**
 * Compares two targets and writes the report. Answers 0, 1 or 3 as the gate decides; throws a ConfigurationError for what
 * was asked wrongly and a CaptureError for a side that cannot be obtained.
 */
export async function diff(baseline: string, candidate: string, options: DiffOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const baselineSide = sideRequest(
    {
      side: "baseline",
      target: baseline,
      headers: options.baselineHeader ?? [],
      headerFlag: "--baseline-header",
      headerVariable: "MCP_GATES_BASELINE_HEADERS",
      variables: options.baselineEnv ?? [],
      variableFlag: "--baseline-env",
    },
    terminal,
  );
  const candidateSide = sideRequest(
    {
      side: "candidate",
      target: candidate,
      headers: options.candidateHeader ?? [],
      headerFlag: "--candidate-header",
      headerVariable: "MCP_GATES_CANDIDATE_HEADERS",
      variables: options.candidateEnv ?? [],
      variableFlag: "--candidate-env",
    },
    terminal,
  );
  const now = new Date();
  const earlier = earlierFrom(options, { directory: terminal.directory, now });
  const settings = await gateSettings(options, { baseline, directory: terminal.directory, now });
  const progress = startProgress(terminal);
  let report: ContractReport;
  try {
    report = await runContractGate({
      ...settings,
      ...earlier,
      baseline: baselineSide,
      candidate: candidateSide,
      onProgress: progress.step,
      interruption: session.interruption,
    });
  } finally {
    progress.stop();
  }
  session.finish(STATUS[report.decision]);
  if (options.witnesses !== undefined) {
    await writeOutputFile(terminal.directory, options.witnesses, renderReplayableCalls(report));
  }
  const toFile = options.output !== undefined;
  const text = await renderReport(report, options.format, reportOptions({ candidate, toFile, session }));
  if (options.output === undefined) return await terminal.write(text);
  const path = await writeOutputFile(terminal.directory, options.output, text);
  terminal.note(`${path}: ${report.decision}: ${escapeTerminal(report.reason)}\n`);
}

const STATUS: Readonly<Record<Decision, number>> = { pass: EXIT.pass, fail: EXIT.fail, unknown: EXIT.unknown };
