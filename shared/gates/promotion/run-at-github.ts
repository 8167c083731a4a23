import type { LedgerRun } from "../../promotion/ledger.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * The number of a run at GitHub; `undefined` = it is none of this repository. Other CI systems number their runs as well, and a ledger
 * may hold runs of several: the page of a run tells whose number it is.
 */
export function runNumberAt(
  { serverUrl, repository: { owner, name } }: NonNullable<Surroundings["github"]>,
  { id, url }: Pick<LedgerRun, "id" | "url">,
): number | undefined {
  return /^\d+$/.test(id) && url === `${serverUrl}/${owner}/${name}/actions/runs/${id}` ? Number(id) : undefined;
}
