import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type * as z from "zod";
import { type PlanResult, planResultSchema } from "../notify/plan-facts.ts";
import { systemErrorCode } from "../policy/system-error.ts";
import { contractReportSchema } from "../report/json.ts";
import type { ContractReport } from "./contract-report.ts";

/** What another step found, or why it cannot be had, in a sentence without a full stop. */
export type NoticeReport =
  | { readonly report: ContractReport | null; readonly plan: PlanResult | null }
  | { readonly problem: string };

/** Far more than any report; a file of another kind must not fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The JSON report of the contract gate or of a promotion, from a file or as text that begins with `{`; nothing when none is named. */
export async function readNoticeReport(named: string | undefined, directory: string): Promise<NoticeReport> {
  if (named === undefined || named.trim() === "") return { report: null, plan: null };
  const isText = named.trimStart().startsWith("{");
  const place = isText ? "the report" : named;
  try {
    const path = resolve(directory, named);
    if (!isText && (await stat(path)).size > MOST_BYTES) return { problem: `${place} is longer than any report` };
    const written: unknown = JSON.parse(isText ? named : await readFile(path, "utf8"));
    if (typeof written === "object" && written !== null && "gates" in written) {
      const plan = planResultSchema.safeParse(written);
      if (plan.success) return { report: null, plan: plan.data };
      return { problem: `${place} is no result of a promotion: ${firstIssue(plan.error)}` };
    }
    const parsed = contractReportSchema.safeParse(written);
    if (parsed.success) return { report: parsed.data, plan: null };
    return { problem: `${place} is no report of the contract gate: ${firstIssue(parsed.error)}` };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: `${place} is not JSON` };
    return { problem: `${place} cannot be read (${systemErrorCode(error) ?? "unknown"})` };
  }
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join(".")}: ${issue?.message}`;
}
