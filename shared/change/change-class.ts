import { CHANGE_KINDS, type ChangeKind, type Release } from "./release.ts";

/** What an environment serves, as far as its record tells. */
export type Served =
  | { readonly state: "known"; readonly release: Release }
  /** Nothing of this service is on record. */
  | { readonly state: "none" }
  /** The record cannot be read, or does not say what came of the deployments. */
  | { readonly state: "unknown" };

/** What a run says of its change; what is not said is `undefined`. */
export interface SaidClass {
  readonly changeKind?: ChangeKind | undefined;
  /** Number of breaking changes of the contract. */
  readonly breaking?: number | undefined;
}

/** What kind of change a deployment counts as. */
export interface ChangeClass {
  /** The strictest of the kinds that it may be. */
  readonly changeKind: ChangeKind;
  /** All kinds that it may be, the strictest first: it needs what any of them needs. */
  readonly possibleKinds: readonly ChangeKind[];
  /** Whether it is breaking, or may be. */
  readonly breaking: boolean;
  /** What was said of it and is too little; `undefined` = what was said holds. */
  readonly understated: ChangeKind | undefined;
}

/**
 * The class of a change. The record of what is served shows the kind; what the run says can make it stricter and never more
 * lenient, since a record may be forged. Without a record the run is believed, and what is neither said nor known may be
 * anything. A change of the contract of which nobody says how many breaking changes it has is breaking. Pure.
 */
export function classOf(said: SaidClass, release: Release, served: Served): ChangeClass {
  const kinds = [said.changeKind ?? CHANGE_KINDS, shownKinds(release, served)].flat();
  const possibleKinds = CHANGE_KINDS.filter((kind) => kinds.includes(kind));
  const [changeKind = "schema"] = possibleKinds;
  return {
    changeKind,
    possibleKinds,
    breaking: (said.breaking ?? (changeKind === "schema" ? 1 : 0)) > 0,
    understated: said.changeKind === changeKind ? undefined : said.changeKind,
  };
}

function shownKinds(release: Release, served: Served): readonly ChangeKind[] {
  if (served.state === "none") return [];
  if (served.state === "unknown") return CHANGE_KINDS;
  const before = served.release;
  if (!isSame(before.contractDigest, release.contractDigest)) return ["schema"];
  return [isSame(before.imageDigest, release.imageDigest) ? "config" : "infra"];
}

/** Two digests of which one is not known may differ. */
function isSame(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && left === right;
}
