import { majorTagOf } from "./major-tag.mjs";
import { releaseNotes } from "./notes.mjs";
import { comesAfter, highestOf, releaseOf } from "./version.mjs";

/**
 * What a release will be, or everything that speaks against it.
 *
 * @param {object} facts
 * @param {string} facts.tag the tag that was pushed, or that a rehearsal is for
 * @param {string} facts.packageVersion of package.json
 * @param {string} facts.lockVersion of package-lock.json
 * @param {string} facts.changelog the text of CHANGELOG.md
 * @param {string} facts.commit what is checked out
 * @param {boolean} facts.isOnMain whether main holds the commit
 * @param {ReadonlyMap<string, string>} facts.tags the commit of each tag
 * @param {ReadonlySet<string>} facts.mistaken tags of versions that their commits do not say they have, which nobody can take back
 * @param {boolean} facts.isRehearsal the tag is not there yet, and nothing will be published
 * @returns {{ plan: { version: string, isPreRelease: boolean, majorTag: string | undefined } | undefined, problems: readonly string[] }}
 *   `majorTag` is the moving tag that the release may take along; `plan` is undefined when there are problems
 */
export function planRelease(facts) {
  const release = releaseOf(facts.tag);
  if (release === undefined) {
    return {
      plan: undefined,
      problems: [`${facts.tag} names no version; write the tag as vX.Y.Z or vX.Y.Z-<pre-release>`],
    };
  }
  const problems = [
    ...versionProblems(release, facts),
    ...tagProblems(release, facts),
    ...orderProblems(release, facts),
    ...notesProblems(release, facts),
  ];
  if (problems.length > 0) return { plan: undefined, problems };
  const { version, isPreRelease } = release;
  return { plan: { version, isPreRelease, majorTag: majorTagOf(release) }, problems };
}

function versionProblems({ tag, version }, { packageVersion, lockVersion }) {
  const written = { "package.json": packageVersion, "package-lock.json": lockVersion };
  return Object.entries(written)
    .filter(([, there]) => there !== version)
    .map(([file, there]) => `${file} says ${there}, the tag ${tag} says ${version}; make them equal, with npm version`);
}

function tagProblems({ tag }, { commit, isOnMain, tags, isRehearsal }) {
  const tagged = tags.get(tag);
  return [
    ...(isOnMain ? [] : [`main does not hold the commit ${commit}; a release is made from main only`]),
    ...(isRehearsal && tagged !== undefined && tagged !== commit
      ? [`the tag ${tag} is at ${tagged} already; take the next version, since a released name cannot be used again`]
      : []),
    ...(!isRehearsal && tagged !== commit
      ? [`the tag ${tag} is at ${tagged ?? "no commit"} and ${commit} is checked out; push the tag again by a new name`]
      : []),
  ];
}

/** Every release comes from main, so each comes after all that were before. A tag of which none can have come stands in nobody's way. */
function orderProblems(release, { tags, mistaken }) {
  const before = [...tags.keys()].filter((tag) => tag !== release.tag && !mistaken.has(tag));
  const others = before.flatMap((tag) => releaseOf(tag) ?? []);
  const highest = highestOf(others);
  if (highest === undefined || comesAfter(release, highest)) return [];
  return [`${release.tag} does not come after ${highest.tag}, which is there already; take a higher version`];
}

function notesProblems({ version }, { changelog }) {
  try {
    releaseNotes(changelog, version);
    return [];
  } catch (error) {
    return [error.message];
  }
}
