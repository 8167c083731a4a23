import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Release } from "../../change/release.ts";
import { isJsonObject, objectMember, stringMember } from "../../contract/json.ts";
import { isDeeperThan } from "../../mcp/json-depth.ts";
import { parseJsonText } from "../../mcp/json-text.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import { environmentOf } from "../../policy/environments.ts";
import type { Policy } from "../../policy/policy.ts";
import { systemErrorCode } from "../../policy/system-error.ts";
import type { ContractMeasure } from "../../promotion/gates/contract-gate.ts";
import type { LedgerFacts } from "../../promotion/gates/ledger-gate.ts";
import type { SemverQuestion, SoakedVersion } from "../../promotion/gates/semver-gate.ts";
import { goesBackTo, servingRecord } from "../../promotion/standing.ts";

/** Where the schema version of a release is looked for. */
export interface VersionRequest {
  readonly policy: Pick<Policy, "schema">;
  /** What the run says (`schema-version`). */
  readonly given: string | undefined;
  /** The working directory, in which the policy's file is. */
  readonly directory: string;
}

/** A manifest is a page of text, and a contract file with a version in it may be longer. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_DEPTH = 200;

/**
 * The schema version of a release: in the file that the policy names (`schema.version-source`), and as the run says it; where both
 * do, they must agree. `undefined` = neither does. Throws a ConfigurationError that names a file that cannot be read or holds no
 * version, and both versions where they differ.
 */
export async function gatherVersion({ policy, given, directory }: VersionRequest): Promise<string | undefined> {
  const source = policy.schema?.["version-source"];
  if (source === undefined) return given;
  const declared = await declaredVersion(source, directory);
  if (given === undefined || given === declared) return declared;
  throw new ConfigurationError(
    `schema-version: it is ${JSON.stringify(given)}, and ${source} says ${JSON.stringify(declared)}. Leave the input out, or check out the commit of the release that it names.`,
  );
}

/** What the version gate is asked, from the policy, the ledgers, and what the contract of the release was compared with. Pure. */
export function semverQuestion({
  policy,
  environment,
  release,
  source,
  target,
  measure,
}: {
  readonly policy: Pick<Policy, "schema" | "environments">;
  readonly environment: string;
  readonly release: Release;
  /** Of the environment before; `undefined` = there is none. */
  readonly source: LedgerFacts | undefined;
  readonly target: LedgerFacts;
  readonly measure: ContractMeasure;
}): SemverQuestion {
  const requireBump = environmentOf(policy, environment)?.["schema-changes"]["require-bump"] ?? "semver";
  const isPinned = policy.schema !== undefined || requireBump === "semver";
  const read = target.state === "read" ? target.reading : undefined;
  return {
    environment,
    requireBump,
    pin: isPinned ? (policy.schema?.pin ?? "exact") : undefined,
    version: release.schemaVersion,
    currentVersion: read === undefined ? undefined : servingRecord(read)?.release.schemaVersion,
    recordProblem: target.state === "read" ? undefined : unreadable(target.why),
    soaked: source === undefined ? undefined : soakedVersion(source),
    measure,
    isRollback: read !== undefined && goesBackTo(read, release),
  };
}

function soakedVersion(source: LedgerFacts): SoakedVersion {
  if (source.state === "unreadable")
    return { environment: source.environment, version: undefined, problem: unreadable(source.why) };
  const { environment, records } = source.reading;
  return { environment, version: records.at(-1)?.release.schemaVersion };
}

function unreadable(why: string): string {
  return `the ledger cannot be read: ${why}`;
}

async function declaredVersion(source: string, directory: string): Promise<string> {
  const text = await manifestText(source, directory);
  const parsed = parseJsonText(text.replace(/^\uFEFF/, ""));
  if (!parsed.ok)
    throw unusable(source, `is no valid JSON at line ${parsed.line}, column ${parsed.column}: ${parsed.problem}`);
  if (isDeeperThan(parsed.value, MOST_DEPTH)) throw unusable(source, `is nested deeper than ${MOST_DEPTH} levels`);
  const { value } = parsed;
  // A contract file has no version of its own; its server has one.
  const version = isJsonObject(value)
    ? (stringMember(value, "version") ?? stringMember(objectMember(value, "serverInfo") ?? {}, "version"))
    : undefined;
  if (version !== undefined && version.trim() !== "") return version;
  throw unusable(source, "has no text at /version, nor at /serverInfo/version");
}

async function manifestText(source: string, directory: string): Promise<string> {
  const bytes = await manifestBytes(source, directory);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw unusable(source, "is not UTF-8");
  }
}

async function manifestBytes(source: string, directory: string): Promise<Uint8Array> {
  const path = resolve(directory, source);
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw unusable(source, `is larger than ${MOST_BYTES} bytes`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const code = systemErrorCode(error) ?? String(error);
    throw unusable(source, code === "ENOENT" ? "is not there" : `cannot be read (${code})`);
  }
}

function unusable(source: string, problem: string): ConfigurationError {
  return new ConfigurationError(
    `schema.version-source: ${source} ${problem}. Mend the file in the working directory, or name another one in the policy.`,
  );
}
