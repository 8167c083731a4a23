import * as z from "zod";
import { GitHubError } from "../../github/github-error.ts";
import { type KeptContract, LedgerError } from "../ledger.ts";
import { type Head, headPath, renderHead } from "./github-head.ts";
import { callOf, type GitHubPlace, isUncertain } from "./github-place.ts";
import { type BranchState, branchFile, branchState, type LedgerPlaceQuery, type Tip } from "./github-queries.ts";

/** A file of the branch: its text, the name of an object that is there, or `null` = it is removed. */
export type BranchFile = { readonly path: string } & (
  | { readonly text: string }
  | { readonly object: string }
  | { readonly text: null }
);

/** After so many tries others write faster than we do. */
const MOST_TRIES = 30;

/**
 * Writes files in one commit on top of another one. `moved` = the branch is no longer there, and nothing was written. The branch only
 * ever moves forward, so that of two who write at once one is told so. Throws a GitHubError.
 */
export async function commitFiles(
  place: GitHubPlace,
  files: readonly BranchFile[],
  { tip, title }: { readonly tip: Tip | undefined; readonly title: string },
): Promise<"written" | "moved"> {
  const call = callOf(place);
  const tree = files.map((file) => ({ path: file.path, mode: "100644", type: "blob", ...contentOf(file) }));
  const base = tip === undefined ? {} : { base_tree: tip.tree };
  const made = await call("POST /repos/{owner}/{repo}/git/trees", { tree, ...base }, { reply: object });
  // Whoever runs workflows for every push does not run them for this.
  const message = `${title}\n\n[skip ci]`;
  const commit = { message, tree: made.data.sha, parents: tip === undefined ? [] : [tip.commit] };
  const { data } = await call("POST /repos/{owner}/{repo}/git/commits", commit, { reply: object });
  try {
    if (tip === undefined) {
      const ref = { ref: `refs/heads/${place.branch}`, sha: data.sha };
      await call("POST /repos/{owner}/{repo}/git/refs", ref, { reply: z.unknown() });
    } else {
      const ref = { ref: `heads/${place.branch}`, sha: data.sha, force: false };
      await call("PATCH /repos/{owner}/{repo}/git/refs/{ref}", ref, { reply: z.unknown() });
    }
    return "written";
  } catch (error) {
    if (!(error instanceof GitHubError) || !(error.status === 422 || isUncertain(error))) throw error;
    const now = (await branchFile(place, files[0]?.path ?? "")).tip;
    if (now?.commit === data.sha) return "written";
    // A rule that lets nobody write is no other writer.
    if (now?.commit === tip?.commit) throw error;
    return "moved";
  }
}

function contentOf(file: BranchFile) {
  if ("object" in file) return { sha: file.object };
  return file.text === null ? { sha: null } : { content: file.text };
}

/**
 * Changes what the branch says of an environment, as often as others are faster. `change` answers `undefined` when nothing has to be
 * written, and may be asked again. Throws a GitHubError.
 */
export async function changeHead(
  place: GitHubPlace,
  query: LedgerPlaceQuery,
  {
    title,
    change,
  }: { readonly title: string; readonly change: (head: BranchState["head"]) => Head | "remove" | undefined },
): Promise<void> {
  for (let count = 0; count < MOST_TRIES; count++) {
    const { tip, head } = await branchState(place, query);
    const next = change(head);
    if (next === undefined) return;
    const files = [{ path: headPath(query), text: next === "remove" ? null : renderHead(next) }];
    if ((await commitFiles(place, files, { tip, title })) === "written") return;
  }
  throw tooFast(place);
}

/** Writes one file, or removes it, whatever stands there. Throws a GitHubError. */
export async function writeFile(
  place: GitHubPlace,
  { path, text }: { readonly path: string; readonly text: string | null },
  { title, more }: { readonly title: string; readonly more: readonly BranchFile[] },
): Promise<void> {
  for (let count = 0; count < MOST_TRIES; count++) {
    const before = await branchFile(place, path);
    if ((before.text ?? null) === text) return;
    const files: readonly BranchFile[] = [{ path, text }, ...more];
    if ((await commitFiles(place, files, { tip: before.tip, title })) === "written") return;
  }
  throw tooFast(place);
}

function tooFast({ branch }: GitHubPlace): LedgerError {
  return new LedgerError(`Others write to the branch ${branch} faster than this run can. Run again.`);
}

/** The contract as a file of the branch. It is checked, and stored where nobody refers to it yet. Throws a GitHubError. */
export async function storedContract(place: GitHubPlace, { digest, text }: KeptContract): Promise<BranchFile> {
  const path = contractPath(digest);
  if (!(await isContractOf(digest, text)))
    throw new LedgerError(`The contract that is to be kept is not the one that ${digest} names: capture it anew.`);
  const blob = { content: Buffer.from(text).toString("base64"), encoding: "base64" };
  const { data } = await callOf(place)("POST /repos/{owner}/{repo}/git/blobs", blob, {
    reply: object,
    // The same content has the same name.
    repeatable: true,
  });
  return { path, object: data.sha };
}

/** The text of a kept contract; `undefined` = it is not kept. Throws a GitHubError. */
export async function keptContract(place: GitHubPlace, digest: string): Promise<string | undefined> {
  const path = contractPath(digest);
  const text = await contentAt(place, path);
  if (text === undefined || (await isContractOf(digest, text))) return text;
  throw new LedgerError(
    `${path} on the branch ${place.branch} was changed after it was written: look at who did it, and put it back.`,
  );
}

async function contentAt(place: GitHubPlace, path: string): Promise<string | undefined> {
  const call = callOf(place);
  try {
    const route = "GET /repos/{owner}/{repo}/contents/{path}";
    const { data } = await call(route, { path, ref: place.branch }, { reply: contentReply });
    if (data.encoding === "base64") return Buffer.from(data.content, "base64").toString("utf8");
    // Files of more than 1 MB come without their content.
    const blob = await call(
      "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
      { file_sha: data.sha },
      { reply: blobReply },
    );
    return Buffer.from(blob.data.content, "base64").toString("utf8");
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    // GitHub answers 404 as well for what a token may not see.
    await call("GET /repos/{owner}/{repo}/contents/{path}", { path: "" }, { reply: z.array(z.unknown()) });
    return undefined;
  }
}

function contractPath(digest: string): string {
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
  if (hex === undefined) throw new LedgerError(`"${digest}" is no digest: write sha256:<64 hex digits>.`);
  return `contracts/${hex}.json`;
}

async function isContractOf(digest: string, text: string): Promise<boolean> {
  const kept = await import("./kept-contract.ts");
  return kept.isContractOf(digest, text);
}

const object = z.object({ sha: z.string().min(1) });
const contentReply = z.object({ sha: z.string(), encoding: z.string(), content: z.string() });
const blobReply = z.object({ content: z.string(), encoding: z.literal("base64") });
