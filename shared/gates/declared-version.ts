import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { valid } from "semver";
import { isJsonObject, type Json, type JsonObject, objectMember, stringMember } from "../contract/json.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { systemErrorCode } from "../policy/system-error.ts";
import type { DeclaredVersions } from "./contract-gate-request.ts";

/**
 * Manifests that are looked for when none is named, the most telling one first. Of a contract file only a version of its
 * own counts here: what servers say of themselves is often the version of an SDK.
 */
const MANIFESTS = ["server.json", "package.json", "mcp-contract.json"] as const;

export interface DeclaredVersionQuery {
  /**
   * What the user asks for: empty = the first manifest that both sides have; the path of a manifest, or of a contract file
   * for the version in its `serverInfo`; `server-info`; `none`; the candidate's version; or both as `1.4.0..2.0.0`.
   */
  readonly declaredVersion?: string;
  /** Where manifests of the candidate are looked for. */
  readonly directory: string;
  /** The baseline's copy of a manifest by its path from the directory; `undefined` when it has none or cannot be read. */
  readonly readBaseline?: (path: string) => Promise<string | undefined>;
}

/** The manifests of the candidate that {@link findDeclaredVersions} may read, by their path from the directory. */
export function manifestsOf({ declaredVersion }: { readonly declaredVersion?: string | undefined }): readonly string[] {
  const asked = (declaredVersion ?? "").trim();
  if (asked === "") return MANIFESTS;
  return asked.endsWith(".json") ? [asked] : [];
}

/**
 * Finds the versions that a change declares. `undefined` = no version check: none asked for, or no manifest that both
 * sides have. Throws a ConfigurationError when what was asked for cannot be found, or when the candidate's manifest has lost
 * the version that the baseline's declares: a check that a change could switch off would be none.
 */
export async function findDeclaredVersions(
  query: DeclaredVersionQuery,
): Promise<DeclaredVersions | "server-info" | undefined> {
  const asked = (query.declaredVersion ?? "").trim();
  if (asked === "none") return undefined;
  if (asked === "server-info") return asked;
  if (asked.includes("..") && !asked.includes("/")) return rangeOf(asked);
  if (asked.endsWith(".json")) return await namedVersions(asked, query);
  if (asked !== "") return await candidateVersion(asked, query);
  for (const manifest of MANIFESTS) {
    const found = await manifestVersions(manifest, query, { asked: false });
    if (found !== undefined) return found;
  }
  return undefined;
}

function rangeOf(asked: string): DeclaredVersions {
  const [baseline = "", candidate = ""] = asked.split("..");
  return { baseline: checked(baseline, asked), candidate: checked(candidate, asked), source: "declared-version" };
}

async function candidateVersion(asked: string, query: DeclaredVersionQuery): Promise<DeclaredVersions> {
  const candidate = checked(asked, asked);
  for (const manifest of MANIFESTS) {
    const baseline = versionIn(await query.readBaseline?.(manifest), { asked: false });
    if (baseline.version !== undefined)
      return { baseline: baseline.version, candidate, source: `declared-version and the baseline's ${manifest}` };
  }
  throw new ConfigurationError(
    `declared-version: ${asked} is the candidate's version, and the baseline's was not found in ${MANIFESTS.join(", ")}. Write both as <baseline>..${asked}, or leave declared-version out.`,
  );
}

async function namedVersions(path: string, query: DeclaredVersionQuery): Promise<DeclaredVersions> {
  const found = await manifestVersions(path, query, { asked: true });
  if (found !== undefined) return found;
  throw new ConfigurationError(
    `declared-version: no version was found in ${path} of the baseline. Name a JSON file with a version that both sides have, write both versions as 1.4.0..2.0.0, or leave declared-version out.`,
  );
}

/** The versions in a manifest of both sides; `undefined` when the baseline's declares none, or ours is not there at all. */
async function manifestVersions(
  path: string,
  query: DeclaredVersionQuery,
  mode: { readonly asked: boolean },
): Promise<DeclaredVersions | undefined> {
  const text = await candidateText(path, query, mode);
  if (text === undefined) return undefined;
  const candidate = versionIn(text, mode);
  const baseline = versionIn(await query.readBaseline?.(path), mode);
  if (candidate.version === undefined && (mode.asked || baseline.version !== undefined))
    throw versionLost(path, query, candidate.problem, baseline.version);
  if (candidate.version === undefined || baseline.version === undefined) return undefined;
  if (valid(baseline.version) !== null && valid(candidate.version) === null)
    throw versionLost(path, query, `has no semantic version at ${candidate.pointer}`, baseline.version);
  return {
    baseline: baseline.version,
    candidate: candidate.version,
    source: path,
    ...(candidate.pointer === SERVER_INFO_VERSION ? { pointer: SERVER_INFO_VERSION } : {}),
  };
}

async function candidateText(
  path: string,
  query: DeclaredVersionQuery,
  { asked }: { readonly asked: boolean },
): Promise<string | undefined> {
  try {
    return await readFile(join(query.directory, path), "utf8");
  } catch (error) {
    const code = systemErrorCode(error) ?? String(error);
    if (!asked && code === "ENOENT") return undefined;
    const problem = code === "ENOENT" ? "is not there" : `cannot be read (${code})`;
    const declared = asked ? undefined : versionIn(await query.readBaseline?.(path), { asked }).version;
    if (!asked && declared === undefined) return undefined;
    throw versionLost(path, query, problem, declared);
  }
}

function versionLost(
  path: string,
  query: DeclaredVersionQuery,
  problem: string,
  baseline?: string,
): ConfigurationError {
  const lost = baseline === undefined ? "" : `, while the baseline's declares ${baseline}`;
  const otherwise =
    (query.declaredVersion ?? "") === "" ? "say declared-version: none for no check" : "leave declared-version out";
  return new ConfigurationError(
    `declared-version: ${path} in ${query.directory} ${problem}${lost}. Mend the file, write both versions as 1.4.0..2.0.0, or ${otherwise}.`,
  );
}

function checked(version: string, asked: string): string {
  if (valid(version) !== null) return version;
  throw new ConfigurationError(
    `declared-version: "${asked}" is neither a semantic version, a range 1.4.0..2.0.0, the path of a JSON manifest, server-info nor none.`,
  );
}

const SERVER_INFO_VERSION = "/serverInfo/version";

type Found =
  | { readonly version: string; readonly pointer: string }
  | { readonly version?: undefined; readonly problem: string };

/** The version in a manifest; that in the `serverInfo` of a contract file only when the file is asked for. */
function versionIn(text: string | undefined, { asked }: { readonly asked: boolean }): Found {
  if (text === undefined) return { problem: "is not there" };
  const manifest = parsed(text);
  if (manifest === undefined) return { problem: "is no JSON object" };
  const version = stringMember(manifest, "version");
  if (version !== undefined) return { version, pointer: "/version" };
  const ofServer = asked ? stringMember(objectMember(manifest, "serverInfo") ?? {}, "version") : undefined;
  if (ofServer !== undefined) return { version: ofServer, pointer: SERVER_INFO_VERSION };
  return { problem: "has no text at /version" };
}

function parsed(text: string): JsonObject | undefined {
  try {
    const manifest: Json = JSON.parse(text);
    return isJsonObject(manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
}
