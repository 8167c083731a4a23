import { resolve } from "node:path";
import { escapeTerminal } from "../../report/escape.ts";
import { renderStatus } from "../../report/status-formats.ts";
import { summarize } from "../job.ts";
import { removeReportFiles, writeReportFiles } from "../report-files.ts";
import type { PromotionOfJob } from "./connect-promotion.ts";
import type { PromoteJobInputs, PromoteJobResult } from "./promote-inputs.ts";
import { NO_OUTPUTS } from "./promote-outputs.ts";
import { statusReport } from "./status-gate.ts";
import type { StatusReport } from "./status-report.ts";

/** How far ahead freezes are told. */
const DAYS = 90;

/** What is where, as a step of a workflow: in the summary, as JSON, and as a page for people. */
export async function statusJob(
  { reportDir }: PromoteJobInputs,
  { surroundings, job, service }: PromotionOfJob,
): Promise<PromoteJobResult> {
  const { policy, policySource: source, ledger } = surroundings;
  const report = await statusReport({ policy, source }, { service, ledger, days: DAYS });
  const markdown = await renderStatus(report, "markdown");
  await summarize(job, markdown);
  const folder = resolve(job.directory, reportDir);
  const stem = `${service}-status`;
  const names = { json: `${stem}.json`, markdown: `${stem}.md`, html: `${stem}.html` };
  await removeReportFiles(folder, Object.values(names));
  const json = await renderStatus(report, "json");
  const files = await writeReportFiles(folder, {
    json: { file: names.json, text: json },
    markdown: { file: names.markdown, text: markdown },
    html: { file: names.html, text: await renderStatus(report, "html") },
  });
  job.log.info(escapeTerminal(`The status page: ${files.html}`));
  const outputs = {
    ...NO_OUTPUTS,
    // As the published schema has it, like the file.
    result: JSON.stringify(JSON.parse(json)),
    environments: JSON.stringify(deployed(report)),
    "report-json": files.json,
    "report-markdown": files.markdown,
    "report-html": files.html,
  };
  return { outputs };
}

/** Where something is to be verified. Where nobody can tell it is tried, so that it is seen. */
function deployed({ environments }: StatusReport): readonly string[] {
  return environments.filter(({ state }) => state !== "empty" && state !== "stopped").map(({ name }) => name);
}
