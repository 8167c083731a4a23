import {
  type FreezeCheck,
  freezeCalendarReport,
  freezeCheckReport,
  type PolicyInPlace,
} from "../shared/gates/freeze-calendar.ts";
import type { FreezeCalendarReport, FreezeCheckReport } from "../shared/gates/freeze-report.ts";
import { loadPolicy, policySourceOf } from "../shared/policy/load-policy.ts";
import { renderFreezeCalendar, renderFreezeCheck } from "../shared/report/freeze-text.ts";
import { EXIT } from "./exit.ts";
import { writeOutputFile } from "./output-file.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `mcp-gates freeze check` and `next`, as the parser fills them in. */
export interface FreezeCheckOptions extends Pick<FreezeCheck, "changeKind" | "contractChange"> {
  readonly at?: Date;
  readonly policy: string;
  readonly format: "text" | "json";
}

/** The options of `mcp-gates freeze list`, as the parser fills them in. */
export interface FreezeListOptions {
  readonly days: number;
  readonly from?: Date;
  readonly policy: string;
  readonly format: "text" | "json" | "svg";
  readonly output?: string;
}

/** Says whether a change may go out. Answers 0, 1 or 3; throws a ConfigurationError for what was asked wrongly. */
export async function checkFreeze(environment: string, options: FreezeCheckOptions, session: Session): Promise<void> {
  const report = await answer(environment, options, session);
  session.finish({ pass: EXIT.pass, wait: EXIT.fail, fail: EXIT.fail, unknown: EXIT.unknown }[report.decision]);
}

/** Says when a change may go out. Answers 0, and 3 where nobody can tell; throws as {@link checkFreeze} does. */
export async function nextFreeze(environment: string, options: FreezeCheckOptions, session: Session): Promise<void> {
  const report = await answer(environment, options, session);
  session.finish(report.decision === "unknown" ? EXIT.unknown : EXIT.pass);
}

/** Prints what is frozen when. Answers 0, and 3 where a calendar cannot be read; throws as {@link checkFreeze} does. */
export async function listFreezes(
  environments: readonly string[],
  { days, from = new Date(), policy, format, output }: FreezeListOptions,
  { terminal, finish }: Session,
): Promise<void> {
  const place = await policyInPlace(policy, terminal);
  const report = await freezeCalendarReport(place, { environments, from, days });
  if (report.problems.length > 0) finish(EXIT.unknown);
  if (output === undefined) return await terminal.write(await rendered(report, format, terminal));
  const path = await writeOutputFile(terminal.directory, output, await rendered(report, format, { colour: false }));
  terminal.note(`${path}\n`);
}

async function answer(
  environment: string,
  { changeKind, contractChange, at = new Date(), policy, format }: FreezeCheckOptions,
  { terminal }: Session,
): Promise<FreezeCheckReport> {
  const place = await policyInPlace(policy, terminal);
  const report = await freezeCheckReport(place, { environment, changeKind, contractChange, at });
  await terminal.write(format === "json" ? json(report) : renderFreezeCheck(report, terminal));
  return report;
}

async function policyInPlace(named: string, { directory }: Terminal): Promise<PolicyInPlace> {
  const source = policySourceOf(named, directory);
  const { policy } = await loadPolicy(source, { required: true });
  return { policy, source };
}

async function rendered(
  report: FreezeCalendarReport,
  format: FreezeListOptions["format"],
  style: Pick<Terminal, "colour">,
): Promise<string> {
  if (format === "json") return json(report);
  if (format === "text") return renderFreezeCalendar(report, style);
  const { renderFreezeTimeline } = await import("../shared/report/freeze-timeline.ts");
  return renderFreezeTimeline(report);
}

function json(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
