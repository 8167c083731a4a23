import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import * as z from "zod";
import type { CallGitHub } from "../../github/client.ts";
import { GitHubError } from "../../github/github-error.ts";
import { systemErrorCode } from "../../policy/system-error.ts";
import type { TrustRoot } from "../../promotion/attestations/verify-bundles.ts";
import { type Attestations, PROVENANCE_PREDICATE } from "../../promotion/gates/provenance-gate.ts";

/** Where the attestations of an image are, and what they are verified against. */
export interface ProvenanceSources {
  readonly imageDigest: string;
  readonly bundles:
    | { readonly kind: "github"; readonly github: CallGitHub; readonly owner: string; readonly name: string }
    /** As `gh attestation download` writes it. */
    | { readonly kind: "file"; readonly path: string; readonly directory: string };
  /** The text of a file of trust roots, and its name for people; `undefined` = Sigstore's public instance, asked now. */
  readonly trustedRoot: { readonly text: string; readonly place: string } | undefined;
  /** Instead of the public instance's update service. */
  readonly trustRootsNow?: () => Promise<readonly TrustRoot[]>;
}

/** Bytes of a file of attestations. */
const LONGEST_FILE = 16 * 1024 * 1024;
/** Attestations beyond these are not read: GitHub's largest page, where an image has one or two. */
const MOST = 100;

/** The attestations of an image, each verified. Never throws for what files, GitHub or Sigstore do. */
export async function gatherProvenance(sources: ProvenanceSources): Promise<Attestations> {
  const bundles = await bundlesOf(sources);
  if ("why" in bundles) return { state: "unknown", why: bundles.why };
  const { found, hasMore } = bundles;
  // Where there is nothing to verify, nobody needs to be trusted.
  if (found.length === 0) return { state: "known", found: [], hasMore };
  const { TrustRootError, verifyBundle } = await import("../../promotion/attestations/verify-bundles.ts");
  try {
    const roots = await rootsOf(sources);
    return { state: "known", found: found.map((bundle) => verifyBundle(bundle, roots)), hasMore };
  } catch (error) {
    if (!(error instanceof TrustRootError)) throw error;
    const { trustedRoot } = sources;
    const place = trustedRoot?.place ?? "Sigstore's public instance";
    const next = trustedRoot === undefined ? "; name a file of trust roots in the policy (`trusted-root`)" : "";
    return { state: "unknown", why: `the trust root of ${place} cannot be used: ${error.message}${next}` };
  }
}

async function rootsOf({ trustedRoot, trustRootsNow }: ProvenanceSources): Promise<readonly TrustRoot[]> {
  if (trustedRoot !== undefined) {
    const { readTrustRoots } = await import("../../promotion/attestations/verify-bundles.ts");
    return readTrustRoots(trustedRoot.text);
  }
  if (trustRootsNow !== undefined) return await trustRootsNow();
  const updates = await import("../../promotion/attestations/update-service.ts");
  return await updates.trustRootsNow();
}

type Bundles = { readonly found: readonly unknown[]; readonly hasMore: boolean } | { readonly why: string };

async function bundlesOf({ bundles, imageDigest }: ProvenanceSources): Promise<Bundles> {
  if (bundles.kind === "file") return await bundlesInFile(bundles);
  try {
    return await bundlesAtGitHub(bundles, imageDigest);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // GitHub says so of an image without any.
    if (error.status === 404) return { found: [], hasMore: false };
    return { why: error.message };
  }
}

const reply = z.object({ attestations: z.array(z.object({ bundle: z.unknown().optional() })) });

async function bundlesAtGitHub(
  { github, owner, name }: Extract<ProvenanceSources["bundles"], { kind: "github" }>,
  imageDigest: string,
): Promise<Bundles> {
  const { data, nextPage } = await github(
    "GET /repos/{owner}/{repo}/attestations/{subject_digest}",
    { owner, repo: name, subject_digest: imageDigest, per_page: MOST, predicate_type: PROVENANCE_PREDICATE },
    { reply },
  );
  const found = data.attestations.map(({ bundle }) => bundle);
  if (found.every((bundle) => bundle !== null && bundle !== undefined)) return { found, hasMore: nextPage };
  return { why: "GitHub's reply lacks a bundle; give the file that `gh attestation download` writes" };
}

async function bundlesInFile({
  path,
  directory,
}: Extract<ProvenanceSources["bundles"], { kind: "file" }>): Promise<Bundles> {
  const text = await textOf(resolve(directory, path));
  if ("why" in text) return { why: `the file of attestations ${path} cannot be read (${text.why})` };
  const { readBundles } = await import("../../promotion/attestations/verify-bundles.ts");
  const found = readBundles(text.text);
  return found === undefined
    ? { why: `the file of attestations ${path} is no JSON` }
    : { found: found.slice(0, MOST), hasMore: found.length > MOST };
}

async function textOf(file: string): Promise<{ readonly text: string } | { readonly why: string }> {
  try {
    if ((await stat(file)).size > LONGEST_FILE) return { why: `longer than ${LONGEST_FILE} bytes` };
    return { text: await readFile(file, "utf8") };
  } catch (error) {
    return { why: systemErrorCode(error) ?? String(error) };
  }
}
