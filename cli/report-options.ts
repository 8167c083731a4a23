import { relative, resolve, sep } from "node:path";
import { parseTarget } from "../shared/mcp/target.ts";
import type { ReportOptions } from "../shared/report/formats.ts";
import type { Session } from "./session.ts";

/** How a report is rendered here: for the terminal that we write to, or for a file, which has neither colour nor width. */
export function reportOptions(request: {
  /** The candidate's target. */
  readonly candidate: string;
  readonly toFile: boolean;
  readonly session: Pick<Session, "terminal" | "version">;
}): ReportOptions {
  const { terminal, version } = request.session;
  const artifact = artifactOf(request.candidate, terminal.directory);
  return {
    version,
    ...(artifact === undefined ? {} : { artifact }),
    ...(request.toFile ? {} : { colour: terminal.colour }),
    ...(request.toFile || terminal.columns === undefined ? {} : { width: terminal.columns }),
  };
}

/** The file of the candidate where code scanning can show results: below the folder we are in, or in git. */
function artifactOf(candidate: string, directory: string): string | undefined {
  const target = parseTarget(candidate);
  if (target.kind === "git") return target.path;
  if (target.kind !== "file") return undefined;
  const path = relative(directory, resolve(directory, target.path));
  return path.startsWith("..") || resolve(path) === path ? undefined : path.split(sep).join("/");
}
