/** Numbers of Semantic Versioning 2.0.0, without leading zeros; a pre-release behind `-`; no build metadata, which tags cannot compare. */
const VERSION_TAG =
  /^v(?<version>(?<major>0|[1-9]\d*)\.(?<minor>0|[1-9]\d*)\.(?<patch>0|[1-9]\d*)(?:-(?<before>(?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*))*))?)$/i;

/**
 * The release that a tag names, `vX.Y.Z` or `vX.Y.Z-<pre-release>`; undefined for every other tag, the moving `v1` among them.
 *
 * @returns {{ tag: string, version: string, numbers: [number, number, number], isPreRelease: boolean } | undefined}
 */
export function releaseOf(tag) {
  const groups = VERSION_TAG.exec(tag)?.groups;
  if (groups === undefined) return undefined;
  const numbers = [groups.major, groups.minor, groups.patch].map(Number);
  if (!numbers.every(Number.isSafeInteger)) return undefined;
  return { tag, version: groups.version, numbers, isPreRelease: groups.before !== undefined };
}

/**
 * Whether a release comes after another in the order of Semantic Versioning, section 11. Two pre-releases of one version are not put
 * in order: neither comes after the other.
 */
export function comesAfter(release, other) {
  const at = release.numbers.findIndex((number, index) => number !== other.numbers[index]);
  if (at !== -1) return release.numbers[at] > other.numbers[at];
  return !release.isPreRelease && other.isPreRelease;
}

/** The highest of some releases that are none of them pre-releases; undefined when there is none. */
export function highestOf(releases) {
  const whole = releases.filter(({ isPreRelease }) => !isPreRelease);
  return whole.reduce((highest, next) => (highest && !comesAfter(next, highest) ? highest : next), undefined);
}
