import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checksumLine } from "./assets.mjs";
import { comesAfter, highestOf, releaseOf } from "./version.mjs";

/** How often GitHub is asked whether a release that was published just now is immutable, and how long apart, in milliseconds. */
const ASKED = 10;
const APART = 3000;

/**
 * Publishes a release with its files: as a draft first, since publication locks tag and files for good. What was published before,
 * by a run that broke off later, is left when it is the same; a draft of such a run is thrown away and made anew.
 *
 * An error, and nothing published, when the tag is no longer at the commit, when a file is not what its checksum says, here or at
 * GitHub. An error after publication when the release turns out not to be immutable, or when what was locked is not what was checked:
 * whoever may write can exchange a file of a draft, or the tag, until then.
 *
 * @param {object} of
 * @param {object} of.release as {@link releaseOf} gives it
 * @param {string} of.commit that was checked and built
 * @param {string} of.folder the files, SHA256SUMS among them
 * @param {string} of.checksums lines of sha256sum, from the job that made the files
 * @param {string} of.notesFile
 * @param {object} ports
 * @param {ReturnType<typeof import("./github.mjs").githubReleases>} ports.github
 * @param {(milliseconds: number) => Promise<unknown>} ports.pause
 * @returns {Promise<string>} what was done, in a sentence
 */
export async function publishRelease({ release, commit, folder, checksums, notesFile }, { github, pause }) {
  const { tag } = release;
  const digests = checkedDigests(folder, checksums);
  assertTagAt(commit, tag, github);
  const before = github.release(tag);
  if (before?.draft === false) {
    assertSameFiles(before, digests);
    await assertLocked({ tag, commit, digests }, { github, pause });
    return `${tag} was published before, with the same files.`;
  }
  if (before !== undefined) github.deleteDraft(before);
  const files = Object.keys(digests).map((name) => join(folder, name));
  github.createDraft({ ...release, notesFile, files });
  const draft = github.release(tag);
  if (draft?.draft !== true) throw new Error(`GitHub has no draft of ${tag} after it was made; look at its releases`);
  assertSameFiles(draft, digests);
  github.publish(draft, { ...release, isLatest: isLatest(release, github.published()) });
  await assertLocked({ tag, commit, digests }, { github, pause });
  return `${tag} is published, with ${files.length} files, and immutable.`;
}

/** The SHA-256 of each file of the folder, all of them those that the checksums name, and SHA256SUMS, which holds the checksums. */
function checkedDigests(folder, checksums) {
  const lines = Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, checksumLine(name, readFileSync(join(folder, name)))]),
  );
  const { SHA256SUMS: ofSums, ...others } = lines;
  if (
    Object.values(others).sort().join("") !==
    checksums
      .split(/(?<=\n)/)
      .sort()
      .join("")
  ) {
    throw new Error(`${folder} does not hold the files whose checksums were handed over; nothing was published`);
  }
  if (ofSums !== checksumLine("SHA256SUMS", checksums)) {
    throw new Error(`${join(folder, "SHA256SUMS")} is not what was handed over; nothing was published`);
  }
  return Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, `sha256:${line.split(" ")[0]}`]));
}

function assertSameFiles({ tag_name: tag, assets }, digests) {
  const there = Object.fromEntries((assets ?? []).map(({ name, digest }) => [name, digest]));
  const names = [...new Set([...Object.keys(there), ...Object.keys(digests)])];
  const wrong = names.filter((name) => there[name] !== digests[name]).sort();
  if (wrong.length > 0) {
    throw new Error(
      `${tag} at GitHub has other files than were handed over: ${wrong.join(", ")}; release the next version`,
    );
  }
}

function assertTagAt(commit, tag, github) {
  const tagged = github.tags().get(tag);
  if (tagged === commit) return;
  throw new Error(
    `the tag ${tag} is at ${tagged ?? "no commit"} now, not at ${commit}, which was checked: it was moved; find out by whom, and release the next version`,
  );
}

/** Whether a release becomes the one that GitHub shows first: not a pre-release, and not one whose run is started again after a later one. */
function isLatest(release, published) {
  const highest = highestOf(published.flatMap((tag) => releaseOf(tag) ?? []));
  return !release.isPreRelease && (highest === undefined || comesAfter(release, highest));
}

/** What is locked for good, and only then can be looked at for good: files and tag. */
async function assertLocked({ tag, commit, digests }, { github, pause }) {
  const locked = await immutableRelease(tag, { github, pause });
  assertSameFiles(locked, digests);
  assertTagAt(commit, tag, github);
}

async function immutableRelease(tag, { github, pause }) {
  for (let asked = 0; asked < ASKED; asked++) {
    if (asked > 0) await pause(APART);
    const release = github.release(tag);
    if (release?.immutable === true) return release;
  }
  throw new Error(
    `${tag} is published but not immutable: switch on immutable releases in the settings of the repository and release the next version; no moving tag follows ${tag}`,
  );
}
