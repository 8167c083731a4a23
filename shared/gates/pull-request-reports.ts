import { resolve } from "node:path";
import { parseTarget } from "../mcp/target.ts";
import { renderJson } from "../report/json.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { renderReplayableCalls } from "../report/replayable-calls.ts";
import { renderSarif } from "../report/sarif.ts";
import type { ContractReport } from "./contract-report.ts";
import type { Job } from "./job.ts";
import { removeReportFiles, writeReportFiles } from "./report-files.ts";

/** Where the reports of a gate stand. */
export interface ReportPlace {
  readonly job: Job;
  readonly inputs: {
    readonly baseline: string;
    readonly candidate: string;
    readonly usage?: string | undefined;
    readonly workingDirectory: string;
    readonly reportDir: string;
  };
  readonly service: string | undefined;
}

/** Two gates of one job keep their reports apart by the service's name. */
export function reportStem({ service }: Pick<ReportPlace, "service">): string {
  return service ?? "contract";
}

/** Removes what an earlier run left in the place of this one's reports. Throws a ConfigurationError as {@link removeReportFiles}. */
export async function removeReports(place: ReportPlace): Promise<void> {
  const { job, inputs } = place;
  const from = (path: string | undefined) =>
    path === undefined ? undefined : resolve(job.directory, inputs.workingDirectory, path);
  await removeReportFiles(resolve(job.directory, inputs.reportDir), Object.values(reportNames(place)), {
    baseline: from(filePath(inputs.baseline)),
    candidate: from(filePath(inputs.candidate)),
    "recorded calls": from(inputs.usage),
  });
}

/** Writes all reports and gives their paths. Throws a ConfigurationError when the folder cannot take them. */
export async function writeReports(
  report: ContractReport,
  place: ReportPlace,
  { rulesUrl, artifact }: { readonly rulesUrl?: string; readonly artifact?: string },
) {
  const names = reportNames(place);
  const links = rulesUrl === undefined ? {} : { rulesUrl };
  return await writeReportFiles(resolve(place.job.directory, place.inputs.reportDir), {
    json: { file: names.json, text: renderJson(report) },
    markdown: { file: names.markdown, text: renderMarkdown(report, { limit: Number.MAX_SAFE_INTEGER, ...links }).text },
    sarif: {
      file: names.sarif,
      text: renderSarif(report, { ...links, ...(artifact === undefined ? {} : { artifact }) }),
    },
    witnesses: { file: names.witnesses, text: renderReplayableCalls(report) },
  });
}

function reportNames(place: ReportPlace) {
  const stem = reportStem(place);
  return {
    json: `${stem}.json`,
    markdown: `${stem}.md`,
    sarif: `${stem}.sarif`,
    witnesses: `${stem}-witnesses.json`,
  } as const;
}

/** The path of a target that is a file; one that cannot be used is told when it is captured. */
function filePath(text: string): string | undefined {
  try {
    const target = parseTarget(text);
    return target.kind === "file" ? target.path : undefined;
  } catch {
    return undefined;
  }
}
