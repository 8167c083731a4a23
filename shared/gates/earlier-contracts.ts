import { type Capture, type CaptureLimits, captureTarget } from "../mcp/capture.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { folderContracts } from "./contract-folder.ts";
import { inWindow, newestFirst, type Release, versionIn } from "./release-order.ts";
import { filesAtTags, type TaggedFile } from "./release-tags.ts";

/** Which earlier contracts are asked for. */
export interface EarlierRequest {
  /** A folder that holds nothing but contract files, or `git:<tag pattern>:<path>`: one file at every tag that matches. */
  readonly against: string;
  /** How many at most, counted from the newest; default all. */
  readonly last?: number | undefined;
  /** How many days back agents may have got theirs; default any. */
  readonly days?: number | undefined;
  /** From where folders and git are looked at. */
  readonly directory: string;
  readonly now: Date;
  readonly limits?: Partial<CaptureLimits> | undefined;
  readonly onProgress?: ((step: string) => void) | undefined;
}

/** A contract that agents may still hold. */
export interface EarlierContract extends Release {
  readonly capture: Capture;
}

export interface EarlierContracts {
  /** Newest first; never empty. */
  readonly contracts: readonly EarlierContract[];
  /** Tags at which there is no such file. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/**
 * Finds and reads the earlier contracts. The newest come first: by semantic version where each has one (in the name of the
 * tag or file, else in the contract of a file), else by date (of the tag, or in the name of the file). Of a window of days
 * the contract that was in force when it began belongs to it too. Throws a ConfigurationError when there is nothing to
 * compare with or no order, and a CaptureError for a contract that cannot be read.
 */
export async function findEarlierContracts(request: EarlierRequest): Promise<EarlierContracts> {
  const git = /^git:([^:]+):(.+)$/s.exec(request.against);
  if (git !== null) return await contractsAtTags({ pattern: git[1] ?? "", path: git[2] ?? "" }, request);
  if (!request.against.startsWith("git:")) return await contractsInFolder(request);
  throw new ConfigurationError(
    `against-all: "${request.against}" is not git:<tag pattern>:<path>, as in git:v*:mcp-contract.json.`,
  );
}

async function contractsAtTags(
  place: { readonly pattern: string; readonly path: string },
  request: EarlierRequest,
): Promise<EarlierContracts> {
  const { found, missing } = await filesAtTags(place, request.directory);
  const wanted = inWindow(newestFirst(found), request);
  // The same bytes are the same contract: releases that did not touch it are read once.
  const read = new Map<string, Capture>();
  const contracts: EarlierContract[] = [];
  for (const file of wanted) {
    const capture = read.get(file.object) ?? (await captured(tagTarget(file, place.path), request));
    read.set(file.object, capture);
    contracts.push({ name: file.name, version: file.version, date: file.date, capture });
  }
  const reason = `there is no file ${place.path} at this tag`;
  return { contracts, skipped: missing.map((name) => ({ name, reason })) };
}

async function contractsInFolder(request: EarlierRequest): Promise<EarlierContracts> {
  const files = await folderContracts(request.against, request.directory);
  const contracts: EarlierContract[] = [];
  for (const { path, ...release } of files) {
    const capture = await captured(path, request);
    const { serverInfo } = capture.contract;
    const version = release.version ?? versionIn(serverInfo === null ? undefined : serverInfo.version);
    contracts.push({ ...release, version, capture });
  }
  return { contracts: inWindow(newestFirst(contracts), request), skipped: [] };
}

async function captured(target: string, { directory, limits, onProgress }: EarlierRequest): Promise<Capture> {
  onProgress?.(`reading the earlier contract ${target}`);
  return await captureTarget({ target, directory }, { ...(limits === undefined ? {} : { limits }) });
}

/** The tag by its full name, which no branch can have. */
function tagTarget(file: TaggedFile, path: string): string {
  return `git:refs/tags/${file.name}:${path}`;
}
