/** What kind of change a deployment is, computed from what the environment serves now. */
export const CHANGE_KINDS = ["schema", "infra", "config"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a release is known by; `undefined` = this run does not know it. */
export interface Release {
  readonly imageDigest: string | undefined;
  readonly contractDigest: string | undefined;
  readonly schemaVersion: string | undefined;
}

/** The names by which a ticket may bind itself to a release. */
export const RELEASE_NAMES = ["contract-digest", "schema-version", "image-digest"] as const;
export type ReleaseName = (typeof RELEASE_NAMES)[number];

/** What the release is called by the given names; what is not known has no name. */
export function namesOf(release: Release, names: readonly ReleaseName[]): readonly string[] {
  const known: Readonly<Record<ReleaseName, string | undefined>> = {
    "contract-digest": release.contractDigest,
    "schema-version": release.schemaVersion,
    "image-digest": release.imageDigest,
  };
  return names.flatMap((name) => known[name] || []);
}

/**
 * Whether two releases are the same pair of image and contract. A version does not count: people write it. Without a
 * contract digest on both sides nobody can tell, which is no.
 */
export function isSameRelease(left: Release, right: Release): boolean {
  if (left.contractDigest === undefined) return false;
  return left.contractDigest === right.contractDigest && left.imageDigest === right.imageDigest;
}
