import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { valid } from "semver";
import * as z from "zod";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { DeclaredVersions } from "./contract-gate.ts";

/** Manifests that are looked for when none is named, the most telling one first. */
const MANIFESTS = ["server.json", "package.json", "mcp-contract.json"] as const;

export interface DeclaredVersionQuery {
  /**
   * What the user asks for: empty = the first manifest that both sides have; the path of a manifest; `server-info`;
   * `none`; the candidate's version; or both as `1.4.0..2.0.0`.
   */
  readonly declaredVersion?: string;
  /** Where manifests of the candidate are looked for. */
  readonly directory: string;
  /** The baseline's copy of a manifest by its path from the directory; `undefined` when it has none or cannot be read. */
  readonly readBaseline?: (path: string) => Promise<string | undefined>;
}

/**
 * Finds the versions that a change declares. `undefined` = no version check: none asked for, or no manifest that both
 * sides have. Throws a ConfigurationError when what was asked for cannot be found.
 */
export async function findDeclaredVersions(
  query: DeclaredVersionQuery,
): Promise<DeclaredVersions | "server-info" | undefined> {
  const asked = (query.declaredVersion ?? "").trim();
  if (asked === "none") return undefined;
  if (asked === "server-info") return asked;
  if (asked.includes("..") && !asked.includes("/")) return rangeOf(asked);
  if (asked.endsWith(".json")) return await manifestVersions(asked, query, "asked");
  if (asked !== "") return await candidateVersion(asked, query);
  for (const manifest of MANIFESTS) {
    const found = await manifestVersions(manifest, query, "tried");
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
    const baseline = versionIn(await query.readBaseline?.(manifest));
    if (baseline !== undefined)
      return { baseline, candidate, source: `declared-version and the baseline's ${manifest}` };
  }
  throw new ConfigurationError(
    `declared-version: ${asked} is the candidate's version, and the baseline's was not found in ${MANIFESTS.join(", ")}. Write both as <baseline>..${asked}, or leave declared-version out.`,
  );
}

async function manifestVersions(
  path: string,
  query: DeclaredVersionQuery,
  mode: "asked" | "tried",
): Promise<DeclaredVersions | undefined> {
  const candidate = versionIn(await readFile(join(query.directory, path), "utf8").catch(() => undefined));
  const baseline = candidate === undefined ? undefined : versionIn(await query.readBaseline?.(path));
  if (candidate !== undefined && baseline !== undefined) return { baseline, candidate, source: path };
  if (mode === "tried") return undefined;
  const where = candidate === undefined ? `${path} in ${query.directory}` : `${path} of the baseline`;
  throw new ConfigurationError(
    `declared-version: no version was found in ${where}. Name a JSON file with a version that both sides have, write both versions as 1.4.0..2.0.0, or leave declared-version out.`,
  );
}

function checked(version: string, asked: string): string {
  if (valid(version) !== null) return version;
  throw new ConfigurationError(
    `declared-version: "${asked}" is neither a semantic version, a range 1.4.0..2.0.0, the path of a JSON manifest, server-info nor none.`,
  );
}

const manifestSchema = z.looseObject({
  version: z.string().optional(),
  serverInfo: z.looseObject({ version: z.string().optional() }).nullish(),
});

/** The version in a manifest; a contract file has it in `serverInfo`. */
function versionIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    const manifest = manifestSchema.parse(JSON.parse(text));
    return manifest.version ?? manifest.serverInfo?.version;
  } catch {
    // A file of another form declares no version.
    return undefined;
  }
}
