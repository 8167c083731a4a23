import { comesAfter, highestOf, releaseOf } from "./version.mjs";

/**
 * The moving tag that a release may take along, such as `v1`. None for a pre-release, nor for 0.y.z, which may change anything
 * (Semantic Versioning, section 4): who follows `v0` would follow into what breaks.
 */
export function majorTagOf({ numbers: [major], isPreRelease }) {
  return isPreRelease || major === 0 ? undefined : `v${major}`;
}

/**
 * Whether the moving tag goes to a release: only forward, by the versions, never by the order in which releases were published.
 *
 * @param {object} release as {@link releaseOf} gives it
 * @param {ReadonlyMap<string, string>} tags the commit of each tag of the repository, the one of the release among them
 * @returns {{ moves: boolean, exists: boolean, reason: string }} `exists` tells whether the moving tag is there already
 *   An error when no release is where the moving tag is: somebody set it by hand, and nobody knows what is forward from there.
 */
export function majorTagMove(release, tags) {
  const moving = majorTagOf(release);
  const commit = tags.get(moving);
  if (moving === undefined) {
    const why = release.isPreRelease ? "a pre-release" : "a version below 1.0.0, which promises nothing";
    return { moves: false, exists: false, reason: `${release.tag} is ${why}; no moving tag follows it` };
  }
  if (commit === undefined) return { moves: true, exists: false, reason: `${moving} begins at ${release.tag}` };
  const present = highestOf(releasesAt(commit, tags).filter((other) => majorTagOf(other) === moving));
  if (present === undefined) {
    throw new Error(
      `${moving} is at ${commit}, where no release v${release.numbers[0]}.Y.Z is; find out who moved it, and set it to the release that it should name`,
    );
  }
  if (present.tag === release.tag)
    return { moves: false, exists: true, reason: `${moving} is at ${release.tag} already` };
  return comesAfter(release, present)
    ? { moves: true, exists: true, reason: `${moving} goes from ${present.tag} to ${release.tag}` }
    : { moves: false, exists: true, reason: `${moving} stays at ${present.tag}, which comes after ${release.tag}` };
}

function releasesAt(commit, tags) {
  return [...tags].filter(([, at]) => at === commit).flatMap(([tag]) => releaseOf(tag) ?? []);
}
