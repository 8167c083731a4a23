import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import type { Change } from "../shared/contract/change.ts";
import type { ContractReport } from "../shared/gates/contract-report.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import { systemErrorCode } from "../shared/policy/system-error.ts";
import { renderExplanation } from "../shared/report/explanation.ts";
import { contractReportSchema } from "../shared/report/json.ts";
import type { Session } from "./session.ts";

/** The options of `mcp-gates explain`, as the parser fills them in. */
export interface ExplainOptions {
  readonly format: "text" | "json";
}

/** Characters of a fingerprint that a person has to give at least. */
const SHORTEST = 4;
/** Fingerprints named in an error. */
const NAMED = 5;

/**
 * Prints everything about the change of a report whose fingerprint or group starts with these characters. Throws a
 * ConfigurationError for a report that cannot be read, and when no change or more than one edit has them.
 */
export async function explain(
  fingerprint: string,
  file: string,
  { format }: ExplainOptions,
  { terminal }: Session,
): Promise<void> {
  const wanted = fingerprint.toLowerCase();
  if (wanted.length < SHORTEST || !/^[0-9a-f]+$/.test(wanted)) {
    throw new ConfigurationError(
      `"${fingerprint}" is no fingerprint: give ${SHORTEST} or more of its 16 characters (0-9, a-f), as the report names it.`,
    );
  }
  const report = await readReport(file, terminal.directory);
  const change = changeNamed(wanted, report, file);
  const answer = format === "json" ? `${JSON.stringify(change, null, 2)}\n` : renderExplanation(change, report);
  await terminal.write(answer);
}

async function readReport(file: string, directory: string): Promise<ContractReport> {
  const place = file === "-" ? "standard input" : file;
  let content: string;
  try {
    content = file === "-" ? await text(process.stdin) : await readFile(resolve(directory, file), "utf8");
  } catch (error) {
    const reason = systemErrorCode(error) ?? String(error);
    throw new ConfigurationError(
      `The report ${place} cannot be read (${reason}): name a file that mcp-gates diff --format json wrote.`,
      { cause: error },
    );
  }
  const report = contractReportSchema.safeParse(jsonOf(content));
  if (report.success) return report.data;
  const [issue] = report.error.issues;
  const where = issue === undefined ? "" : ` (${issue.path.join(".") || "the whole"}: ${issue.message})`;
  throw new ConfigurationError(
    `${place} is no JSON report of this version${where}: write one with mcp-gates diff --format json.`,
  );
}

/** `undefined` for what is no JSON, which no report is. */
function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function changeNamed(wanted: string, { changes }: ContractReport, file: string): Change {
  const found = changes.filter((change) => change.fingerprint.startsWith(wanted) || change.group.startsWith(wanted));
  const [first] = found;
  if (first === undefined) {
    const known = changes.slice(0, NAMED).map((change) => change.fingerprint);
    const hint = known.length === 0 ? "it has no changes" : `its changes start with ${known.join(", ")}`;
    throw new ConfigurationError(`No change of ${file} has the fingerprint ${wanted}: ${hint}.`);
  }
  const edits = new Set(found.map((change) => change.group));
  if (edits.size > 1) {
    throw new ConfigurationError(
      `${edits.size} changes of ${file} start with ${wanted}: give more of the fingerprint (${found
        .slice(0, NAMED)
        .map((change) => change.fingerprint)
        .join(", ")}).`,
    );
  }
  // The one with the witness tells most.
  return found.find((change) => change.proof.witness !== undefined && change.fingerprint.startsWith(wanted)) ?? first;
}
