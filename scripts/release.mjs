/**
 * The steps of a release, which .github/workflows/release.yml calls one after the other; CONTRIBUTING.md says how to release.
 *
 *   node scripts/release.mjs settings                 refuses when the repository does not make its releases immutable
 *   node scripts/release.mjs plan <tag> [--rehearsal] whether the commit that is checked out can be the release of a tag
 *   node scripts/release.mjs notes <tag>              the notes of a release, from CHANGELOG.md
 *   node scripts/release.mjs assets <tag> <folder>    writes archive, bill of materials and checksums
 *   node scripts/release.mjs publish <tag> <folder>   publishes them, with the checksums of the variable CHECKSUMS
 *   node scripts/release.mjs major <tag>              moves v1, v2 and so on to the release, forward only
 *
 * `settings`, `publish` and `major` ask GitHub through gh: they need GITHUB_REPOSITORY and GH_TOKEN. What a later job needs goes to
 * the file that GITHUB_OUTPUT names. Exit status: 0, 1 when the answer is no, 2 when the call is wrong.
 */
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { writeAssets } from "./release/assets.mjs";
import { githubReleases } from "./release/github.mjs";
import { majorTagMove, majorTagOf } from "./release/major-tag.mjs";
import { releaseNotes } from "./release/notes.mjs";
import { planRelease } from "./release/plan.mjs";
import { publishRelease } from "./release/publish.mjs";
import { run } from "./release/run.mjs";
import { releaseOf } from "./release/version.mjs";

const COMMANDS = { settings, plan, notes, assets, publish, major };
const [command, ...words] = process.argv.slice(2);

try {
  if (!Object.hasOwn(COMMANDS, command ?? "")) usage(`${command ?? "nothing"} is no command`);
  else await COMMANDS[command](...words);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function settings() {
  if ((process.env.GH_TOKEN ?? "") === "") {
    const next = "the secret RELEASE_SETTINGS_TOKEN, with administration: read, lets it be read before";
    console.log(`::notice::Whether releases are immutable is seen only after publication; ${next}.`);
    return;
  }
  if (!github().isImmutable()) {
    throw new Error(
      "Releases of this repository are not immutable, or the token may not see it: Settings, General, Releases.",
    );
  }
  console.log("Releases of this repository are immutable.");
}

function plan(tag, ...options) {
  const isRehearsal = options[0] === "--rehearsal";
  if (tag === undefined || options.length > (isRehearsal ? 1 : 0)) return usage("plan takes a tag and --rehearsal");
  const { plan: made, problems } = planRelease({ tag, isRehearsal, ...repositoryFacts() });
  if (made === undefined) throw new Error(problems.join("\n"));
  output({ tag, "major-tag": made.majorTag ?? "" });
  console.log(`${tag} can be released${isRehearsal ? "; this is a rehearsal, and nothing will be" : ""}.`);
}

function notes(tag) {
  if (tag === undefined) return usage("notes takes a tag");
  console.log(releaseNotes(readFileSync("CHANGELOG.md", "utf8"), wanted(tag).version));
}

function assets(tag, folder) {
  if (folder === undefined) return usage("assets takes a tag and a folder");
  const { archive, sbom, checksums, bundleChecksums } = writeAssets({
    root: ".",
    version: wanted(tag).version,
    folder,
  });
  output({ archive, sbom, checksums, "bundle-checksums": bundleChecksums });
  console.log(checksums.trimEnd());
}

async function publish(tag, folder) {
  if (folder === undefined) return usage("publish takes a tag and a folder");
  const checksums = `${(process.env.CHECKSUMS ?? "").trimEnd()}\n`;
  if (checksums === "\n") return usage("publish takes the checksums from the variable CHECKSUMS");
  const release = wanted(tag);
  const notesFile = join(mkdtempSync(join(tmpdir(), "release-")), "notes.md");
  writeFileSync(notesFile, `${releaseNotes(readFileSync("CHANGELOG.md", "utf8"), release.version)}\n`);
  const commit = git("rev-parse", "HEAD");
  console.log(await publishRelease({ release, commit, folder, checksums, notesFile }, { github: github(), pause }));
}

function major(tag) {
  if (tag === undefined) return usage("major takes a tag");
  const release = wanted(tag);
  const tags = github().tags();
  const published = new Set(github().published());
  // A tag of which no release came, pushed by mistake, is no version that anybody has.
  const released = [...tags].filter(([name]) => releaseOf(name) === undefined || published.has(name));
  const { moves, exists, reason } = majorTagMove(release, new Map(released));
  const commit = tags.get(tag);
  if (moves && commit === undefined) throw new Error(`${tag} is no tag of the repository; push it first`);
  if (moves) moveMajorTag({ moving: majorTagOf(release), commit, exists });
  console.log(`${reason}.`);
}

function moveMajorTag({ moving, commit, exists }) {
  try {
    if (exists) github().moveTag(moving, commit);
    else github().createTag(moving, commit);
  } catch (error) {
    if (!/HTTP 403/.test(error.message)) throw error;
    // The token of a run never has the permission `workflows`, which GitHub asks for then.
    throw new Error(
      `${error.message}\nThe release is published; ${moving} did not follow. GitHub keeps the token of a run from leading a tag to a commit whose workflow files are others than those of the default branch, and rulesets may keep it from more. Let somebody who may push look why, and do it: git push origin +${commit}:refs/tags/${moving}`,
    );
  }
}

function repositoryFacts() {
  const commit = git("rev-parse", "HEAD");
  const lines = git("for-each-ref", "refs/tags", "--format=%(refname:strip=2) %(objectname) %(*objectname)").split(
    "\n",
  );
  const tags = lines.filter(Boolean).map((line) => line.trim().split(" "));
  const commits = new Map(tags.map((parts) => [parts[0], parts.at(-1)]));
  return {
    commit,
    isOnMain: git("for-each-ref", "--contains", commit, "refs/remotes/origin/main") !== "",
    tags: commits,
    mistaken: new Set([...commits].filter(([tag, at]) => isMistaken(tag, at)).map(([tag]) => tag)),
    packageVersion: JSON.parse(readFileSync("package.json", "utf8")).version,
    lockVersion: JSON.parse(readFileSync("package-lock.json", "utf8")).version,
    changelog: readFileSync("CHANGELOG.md", "utf8"),
  };
}

/** Whether a tag names a version that its commit does not say it has: no release can have come of it. */
function isMistaken(tag, commit) {
  const release = releaseOf(tag);
  if (release === undefined) return false;
  try {
    return JSON.parse(git("show", `${commit}:package.json`)).version !== release.version;
  } catch {
    return true;
  }
}

function git(...arguments_) {
  return run("git", arguments_).toString().trim();
}

function wanted(tag) {
  const release = releaseOf(tag);
  if (release === undefined)
    throw new Error(`${tag} names no version; write the tag as vX.Y.Z or vX.Y.Z-<pre-release>`);
  return release;
}

function github() {
  const repository = process.env.GITHUB_REPOSITORY ?? "";
  if (repository === "") throw new Error("GITHUB_REPOSITORY is not set; it names the repository as owner/name");
  return githubReleases({ repository });
}

/** Hands values to later jobs; several lines as GitHub's documentation of workflow commands has it. */
function output(values) {
  const file = process.env.GITHUB_OUTPUT;
  if (!file) return;
  for (const [name, value] of Object.entries(values)) {
    appendFileSync(file, `${name}<<end-of-${name}\n${String(value).trimEnd()}\nend-of-${name}\n`);
  }
}

function usage(problem) {
  console.error(`${problem}; the first lines of scripts/release.mjs say what it takes`);
  process.exitCode = 2;
}
