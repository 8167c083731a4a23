import { ownersOf } from "../change/systems/codeowners.ts";

/** Where GitHub looks for the file, the first one that is there (docs.github.com, "About code owners"). */
export const CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** What is to be owned: a file, or a folder with all that is below it, from the root of the repository. */
export type OwnedPlace = { readonly kind: "file" | "folder"; readonly path: string };

/** A place that somebody owned by the file as it was, and others own by the lines that are added. */
export interface Dispossessed {
  readonly path: string;
  readonly owners: readonly string[];
}

/** What decides on changes, and must not be changed without its owners. */
export function judgingPlaces(facts: {
  readonly codeOwnersPath: string;
  /** Contract files, from the root of the repository. */
  readonly contracts: readonly string[];
}): readonly OwnedPlace[] {
  const file = (path: string): OwnedPlace => ({ kind: "file", path });
  return [
    file(".github/mcp-gates.yml"),
    // Whoever may acknowledge a break may let it pass.
    file(".github/mcp-gates.acks.yml"),
    { kind: "folder", path: ".github/workflows" },
    file(facts.codeOwnersPath),
    ...facts.contracts.map(file),
  ];
}

/**
 * A CODEOWNERS file with lines at its end for the places that do not belong to these owners yet; what stands there stays as it
 * is. The last line that fits decides, so that the new ones hold.
 */
export function withOwners(
  existing: string | undefined,
  places: readonly OwnedPlace[],
  owners: readonly string[],
): { readonly text: string; readonly added: readonly string[]; readonly dispossessed: readonly Dispossessed[] } {
  const before = existing ?? "";
  const missing = places.filter((place) => !belongsTo(before, place, owners));
  if (missing.length === 0) return { text: before, added: [], dispossessed: [] };
  const added = missing.map((place) => `${patternOf(place)} ${owners.join(" ")}`);
  const lineFeed = before.includes("\r\n") ? "\r\n" : "\n";
  const gap = before === "" ? "" : before.endsWith("\n") ? lineFeed : lineFeed + lineFeed;
  const block = ["# What decides on changes of the MCP server.", ...added].map((line) => line + lineFeed);
  const dispossessed = missing
    .map((place) => ({ path: place.path, owners: ownersOf(before, sampleOf(place)) }))
    .filter(({ owners: earlier }) => earlier.length > 0);
  return { text: `${before}${gap}${block.join("")}`, added, dispossessed };
}

/** The places of these that nobody owns by a CODEOWNERS file. */
export function unowned(text: string, places: readonly OwnedPlace[]): readonly OwnedPlace[] {
  return places.filter((place) => ownersOf(text, sampleOf(place)).length === 0);
}

/** Whether a place is owned, and by nobody but these: of several owners any one may approve. */
function belongsTo(text: string, place: OwnedPlace, owners: readonly string[]): boolean {
  const ours = owners.map((owner) => owner.toLowerCase());
  const named = ownersOf(text, sampleOf(place));
  return named.length > 0 && named.every((owner) => ours.includes(owner.toLowerCase()));
}

function patternOf({ kind, path }: OwnedPlace): string {
  return kind === "folder" ? `/${path}/` : `/${path}`;
}

/** A path that a pattern for the place must fit. */
function sampleOf({ kind, path }: OwnedPlace): string {
  return kind === "folder" ? `${path}/mcp-contract.yml` : path;
}
