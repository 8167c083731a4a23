import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { ADOPTION_PATHS, type AdoptionFile, adoptionFiles } from "../shared/adoption/adoption-files.ts";
import type { AdoptionRequest } from "../shared/adoption/adoption-request.ts";
import { originOf, releaseOfClone } from "../shared/adoption/places/git-remote.ts";
import { readFiles, repositoryAround, writeFiles } from "../shared/adoption/places/repository-folder.ts";
import type { GatesRelease } from "../shared/adoption/workflow-document.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import { DEFAULT_POLICY_PATH } from "../shared/policy/default-path.ts";
import { environmentOf } from "../shared/policy/environments.ts";
import { parsePolicy } from "../shared/policy/parse-policy.ts";
import { adoptionRequest, type RequestOptions } from "./init-request.ts";
import { renderAdoption, renderDryRun } from "./init-text.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `mcp-gates init`, as the parser fills them in. */
export interface InitOptions extends RequestOptions {
  readonly uses?: string;
  readonly usesVersion?: string;
  readonly overwrite?: readonly string[];
  readonly keep?: readonly string[];
  readonly dryRun?: boolean;
}

/** What becomes of a file. */
export interface DecidedFile extends AdoptionFile {
  /** `ask`: a dry run asks nobody. */
  readonly decision: "write" | "leave" | "ask";
}

/**
 * Brings the gates into the repository around the folder: everything is looked at first, then all files are written or none.
 * Throws a ConfigurationError for what is asked wrongly, and for a file with another text over which nobody said to write.
 */
export async function init(options: InitOptions, { terminal }: Session): Promise<void> {
  const { root, folder } = repositoryAround(terminal.directory);
  const { uses, usesVersion, overwrite = [], keep = [], dryRun = false, ...asked } = options;
  // What is typed wrongly is told before a clone is looked at.
  adoptionRequest(asked, folder, { repository: "", commit: "", version: "" });
  const request = adoptionRequest(asked, folder, await releaseFor(uses, usesVersion));
  const existing = readFiles(root, ADOPTION_PATHS);
  const files = adoptionFiles(request, existing);
  const decided = await decisionsOf(files, { overwrite, keep, dryRun, terminal });
  if (dryRun) return await terminal.write(renderDryRun(decided));
  const written = decided.filter(({ decision }) => decision === "write");
  writeFiles(
    root,
    written.map(({ path, text }) => ({ path, text, before: existing.get(path) })),
  );
  const hasContract = readFiles(root, [`${folder === "." ? "" : `${folder}/`}${request.contract}`]).size > 0;
  const doubts = decided.some(({ path, decision }) => path === DEFAULT_POLICY_PATH && decision === "leave")
    ? doubtsAbout(existing.get(DEFAULT_POLICY_PATH) ?? "", request)
    : [];
  await terminal.write(renderAdoption(decided, { request, origin: await originOf(root), hasContract, doubts }));
}

async function releaseFor(uses: string | undefined, version: string | undefined): Promise<GatesRelease> {
  if (uses === undefined && version === undefined) {
    // The program is dist/cli.js of a clone, perhaps behind a link.
    return await releaseOfClone(dirname(realpathSync(process.argv[1] ?? ".")));
  }
  const [, repository, commit] = /^([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})@([0-9a-f]{40})$/.exec(uses ?? "") ?? [];
  if (repository === undefined || commit === undefined)
    throw new ConfigurationError(
      `--uses: ${uses === undefined ? "it is missing beside --uses-version" : `"${uses}" is no release at a commit`}; write <owner>/<name>@<40 hex digits>, since a tag can be moved.`,
    );
  if (version === undefined || !/^v\d+\.\d+\.\d+$/.test(version))
    throw new ConfigurationError(
      "--uses-version: write the version of that commit as vX.Y.Z, for people who read the workflow.",
    );
  return { repository, commit, version };
}

/** What a policy that was kept lacks for the workflows that were written. */
function doubtsAbout(text: string, { service, parts, environments }: AdoptionRequest): readonly string[] {
  try {
    const policy = parsePolicy(text, DEFAULT_POLICY_PATH);
    const named = policy.service === undefined || policy.service === service;
    const missing = parts.includes("promotion") ? environments.filter((name) => !environmentOf(policy, name)) : [];
    return [
      ...(named ? [] : [`The policy is about ${policy.service}, and the workflows are about ${service}.`]),
      ...(missing.length === 0
        ? []
        : [`The policy does not name ${missing.join(" and ")}: nothing can be promoted there.`]),
    ];
  } catch (error) {
    if (error instanceof ConfigurationError) return [error.message];
    throw error;
  }
}

interface Consent {
  readonly overwrite: readonly string[];
  readonly keep: readonly string[];
  readonly dryRun: boolean;
  readonly terminal: Terminal;
}

async function decisionsOf(files: readonly AdoptionFile[], consent: Consent): Promise<readonly DecidedFile[]> {
  refuseWrongPaths(files, consent);
  const { overwrite, keep, dryRun, terminal } = consent;
  const undecided = files
    .filter(({ path, state }) => state === "different" && !overwrite.includes(path) && !keep.includes(path))
    .map(({ path }) => path);
  if (undecided.length > 0 && !dryRun && terminal.confirm === undefined) throw refusal(undecided);
  const decided: DecidedFile[] = [];
  for (const file of files) decided.push({ ...file, decision: await decisionOf(file, undecided, consent) });
  return decided;
}

async function decisionOf(
  { path, state }: AdoptionFile,
  undecided: readonly string[],
  { keep, dryRun, terminal }: Consent,
): Promise<DecidedFile["decision"]> {
  if (state === "unchanged" || keep.includes(path)) return "leave";
  if (!undecided.includes(path)) return "write";
  if (dryRun) return "ask";
  const isWanted = await terminal.confirm?.(`${path} is there with another text. Write over it?`);
  return isWanted === true ? "write" : "leave";
}

function refuseWrongPaths(files: readonly AdoptionFile[], { overwrite, keep }: Consent): void {
  const paths = files.map(({ path }) => path);
  const wrong = [...overwrite, ...keep].find((path) => !paths.includes(path));
  if (wrong !== undefined)
    throw new ConfigurationError(`"${wrong}" is none of the files that are written: ${paths.join(", ")}.`);
  const both = overwrite.find((path) => keep.includes(path));
  if (both !== undefined)
    throw new ConfigurationError(`"${both}" is to be written over and to be kept: say one of both.`);
}

function refusal(paths: readonly string[]): ConfigurationError {
  const flags = paths.map((path) => `--overwrite ${path}`).join(" ");
  return new ConfigurationError(
    `Other texts stand in ${paths.join(", ")}, and there is no terminal to ask on: nothing was written. ` +
      `Look at them with --dry-run; then say ${flags} to write over them, or --keep instead to leave one as it is.`,
  );
}
