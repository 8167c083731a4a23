import { run } from "./run.mjs";

/**
 * What a release needs of GitHub, through its command line `gh`, which takes the token from GH_TOKEN. Every answer is checked for
 * what is read of it.
 *
 * @param {object} of
 * @param {string} of.repository `owner/name`
 * @param {(words: readonly string[]) => string} [of.gh] runs `gh` and gives its standard output
 */
export function githubReleases({ repository, gh = (words) => run("gh", words).toString() }) {
  const api = (path, ...words) => JSON.parse(gh(["api", ...words, `repos/${repository}/${path}`]));
  const all = (path) => api(`${path}?per_page=100`, "--paginate", "--slurp").flat();
  return {
    /** The commit of each tag, annotated ones followed. */
    tags: () =>
      new Map(all("tags").map(({ name, commit }) => [text(name, "tag"), text(commit?.sha, "commit of a tag")])),

    /** The release of a tag, a draft too; undefined when there is none. */
    release(tag) {
      const [found, second] = all("releases").filter((release) => release.tag_name === tag);
      if (second) throw new Error(`${repository} has several releases of ${tag}; delete the drafts among them`);
      return found;
    },

    /** The tags of the releases that everybody sees. */
    published: () => all("releases").flatMap(({ draft, tag_name: tag }) => (draft === false ? [text(tag, "tag")] : [])),

    /** A draft with files, which nobody sees and which can be thrown away. */
    createDraft({ tag, isPreRelease, notesFile, files }) {
      gh([
        ...["release", "create", tag, ...files, "--repo", repository, "--draft", "--verify-tag"],
        ...["--title", tag, "--notes-file", notesFile, ...(isPreRelease ? ["--prerelease"] : [])],
      ]);
    },

    deleteDraft: ({ id }) => void gh(["api", "--method", "DELETE", `repos/${repository}/releases/${id}`]),

    /** Makes a draft the release that everybody sees, and the one that GitHub shows first where it is the latest. */
    publish({ id }, { isLatest }) {
      const latest = ["--raw-field", `make_latest=${isLatest}`];
      api(`releases/${id}`, "--method", "PATCH", "--field", "draft=false", ...latest);
    },

    moveTag(tag, commit) {
      api(`git/refs/tags/${tag}`, "--method", "PATCH", "--raw-field", `sha=${commit}`, "--field", "force=true");
    },

    createTag(tag, commit) {
      api("git/refs", "--method", "POST", "--raw-field", `ref=refs/tags/${tag}`, "--raw-field", `sha=${commit}`);
    },

    /** Whether the repository makes its releases immutable; the token needs `administration: read`. */
    isImmutable() {
      try {
        return api("immutable-releases").enabled === true;
      } catch (error) {
        // GitHub's answer when the setting is off, and also to a token that may not see it.
        if (/HTTP 404/.test(error.message)) return false;
        throw error;
      }
    },
  };
}

function text(value, what) {
  if (typeof value === "string" && value !== "") return value;
  throw new Error(`GitHub gave no ${what}; look whether gh is up to date`);
}
