import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { systemErrorCode } from "../policy/system-error.ts";
import { contractReportSchema } from "../report/json.ts";
import type { ContractReport } from "./contract-report.ts";

/** A report of the contract gate, or why it cannot be had, in a sentence without a full stop. */
export type NoticeReport = { readonly report: ContractReport | null } | { readonly problem: string };

/** Far more than any report; a file of another kind must not fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The JSON report of the contract gate, from a file or as text that begins with `{`; nothing when none is named. */
export async function readNoticeReport(named: string | undefined, directory: string): Promise<NoticeReport> {
  if (named === undefined || named.trim() === "") return { report: null };
  const isText = named.trimStart().startsWith("{");
  const place = isText ? "the report" : named;
  try {
    const path = resolve(directory, named);
    if (!isText && (await stat(path)).size > MOST_BYTES) return { problem: `${place} is longer than any report` };
    const parsed = contractReportSchema.safeParse(JSON.parse(isText ? named : await readFile(path, "utf8")));
    if (parsed.success) return { report: parsed.data };
    const issue = parsed.error.issues[0];
    return { problem: `${place} is no report of the contract gate: ${issue?.path.join(".")}: ${issue?.message}` };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: `${place} is not JSON` };
    return { problem: `${place} cannot be read (${systemErrorCode(error) ?? "unknown"})` };
  }
}
