import * as z from "zod";
import { type KeptContract, LedgerError, type WaitingPromotion } from "../ledger.ts";
import { storedContract, writeFile } from "./github-branch.ts";
import type { GitHubPlace } from "./github-place.ts";
import { branchFile, type LedgerPlaceQuery } from "./github-queries.ts";

/** What waits for its time in an environment, by the branch. Throws a GitHubError. */
export async function waitingAtGitHub(
  place: GitHubPlace,
  query: LedgerPlaceQuery,
): Promise<WaitingPromotion | undefined> {
  const path = waitingPath(query);
  const { text } = await branchFile(place, path);
  if (text === undefined) return undefined;
  const parsed = waitingFile.safeParse(jsonOf(text));
  if (parsed.success) {
    const { v: _version, ...waiting } = parsed.data;
    return waiting;
  }
  throw new LedgerError(
    `${path} on the branch ${place.branch} cannot be read: remove it, and ask for the promotion again.`,
  );
}

/** Keeps what waits, or that nothing does. Throws a GitHubError. */
export async function setWaitingAtGitHub(
  place: GitHubPlace,
  query: LedgerPlaceQuery,
  {
    waiting,
    contract,
  }: { readonly waiting: WaitingPromotion | undefined; readonly contract: KeptContract | undefined },
): Promise<void> {
  const more = contract === undefined ? [] : [await storedContract(place, contract)];
  const text = waiting === undefined ? null : `${JSON.stringify({ v: 1, ...waiting }, null, 2)}\n`;
  const words = waiting === undefined ? "nothing waits" : `run ${waiting.run.id} waits`;
  const title = `${query.service} in ${query.environment}: ${words}`;
  await writeFile(place, { path: waitingPath(query), text }, { title, more });
}

function waitingPath({ service, environment }: LedgerPlaceQuery): string {
  return `waiting/${service}/${environment}.json`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);
const waitingFile = z.object({
  v: z.literal(1),
  image: z.string(),
  contractDigest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schemaVersion: optionalText,
  ticket: optionalText,
  run: z.object({ id: z.string(), attempt: z.int().positive(), url: z.string(), actor: z.string() }),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  since: z.number(),
});
