/**
 * GitHub as far as a release needs it, asked in the words of its command line. What is not known of it is an error, so that a call
 * which GitHub would not understand is not answered here either.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** What a repository is before its first release: tags with their commits, and the settings. */
export function newState(tags = {}) {
  return { repository: "acme/mcp-gates", tags, releases: [], makesImmutable: true, calls: [], nextId: 1 };
}

/**
 * Answers one call and changes the state as GitHub would. `state.spoil` changes a release after its files were uploaded, and
 * `state.spoilLater` what is published just before it is locked, as somebody else could; `state.failAt` makes the calls fail that
 * start with it, as `state.failWith` says.
 */
export function fakeGh(state, words) {
  state.calls.push(words.join(" "));
  if (state.failAt !== undefined && words.join(" ").startsWith(state.failAt))
    throw new Error(state.failWith ?? "gh: HTTP 502");
  if (words[0] === "release" && words[1] === "create") return createRelease(state, words.slice(2));
  if (words[0] !== "api") throw new Error(`gh: unknown command ${words[0]}`);
  return JSON.stringify(api(state, optionsOf(words.slice(1)))) ?? "";
}

function createRelease(state, words) {
  const { rest, options } = split(
    words,
    ["--repo", "--title", "--notes-file"],
    ["--draft", "--verify-tag", "--prerelease"],
  );
  const [tag, ...files] = rest;
  if (options["--repo"] !== state.repository) throw new Error("gh: Not Found (HTTP 404)");
  if (options["--verify-tag"] && state.tags[tag] === undefined) throw new Error(`tag ${tag} doesn't exist`);
  state.releases.push({
    id: state.nextId++,
    tag_name: tag,
    name: options["--title"],
    draft: options["--draft"] ?? false,
    prerelease: options["--prerelease"] ?? false,
    immutable: false,
    body: readFileSync(options["--notes-file"], "utf8"),
    assets: files.map((file) => ({ name: basename(file), digest: digestOf(readFileSync(file)) })),
  });
  if (state.spoil !== undefined) state.releases.at(-1).assets.push({ name: state.spoil, digest: digestOf("") });
  return `https://github.com/${state.repository}/releases/tag/untagged-1\n`;
}

function api(state, { method, path, fields, isPaged }) {
  const prefix = `repos/${state.repository}/`;
  if (!path.startsWith(prefix)) throw new Error("gh: Not Found (HTTP 404)");
  const [place, query] = path.slice(prefix.length).split("?");
  const [, id] = /^releases\/(\d+)$/.exec(place) ?? [];
  const [, moved] = /^git\/refs\/tags\/(.+)$/.exec(place) ?? [];
  const key = `${method} ${place.replace(/\d+$/, "<id>").replace(/tags\/.+$/, "tags/<tag>")}`;
  const answers = {
    "GET tags": () => pages(Object.entries(state.tags).map(([name, sha]) => ({ name, commit: { sha } }))),
    "GET releases": () => pages(state.releases),
    "GET immutable-releases": () => {
      if (!state.makesImmutable) throw new Error("gh: Not Found (HTTP 404)");
      return { enabled: true, enforced_by_owner: false };
    },
    "DELETE releases/<id>": () => void state.releases.splice(state.releases.indexOf(release()), 1),
    "PATCH releases/<id>": () => {
      if (state.spoilLater === "files") release().assets.push({ name: "evil.sh", digest: digestOf("") });
      if (state.spoilLater === "tag") state.tags[release().tag_name] = "c".repeat(40);
      const immutable = fields.draft === "false" && state.makesImmutable;
      return Object.assign(release(), { draft: fields.draft !== "false", immutable, latest: fields.make_latest });
    },
    "PATCH git/refs/tags/<tag>": () => {
      if (state.tags[moved] === undefined) throw new Error("gh: Reference does not exist (HTTP 422)");
      if (fields.force !== "true") throw new Error("gh: Update is not a fast forward (HTTP 422)");
      state.tags[moved] = fields.sha;
      return { ref: `refs/tags/${moved}`, object: { sha: fields.sha } };
    },
    "POST git/refs": () => {
      const tag = fields.ref.replace(/^refs\/tags\//, "");
      if (state.tags[tag] !== undefined) throw new Error("gh: Reference already exists (HTTP 422)");
      state.tags[tag] = fields.sha;
      return { ref: fields.ref, object: { sha: fields.sha } };
    },
  };
  if (answers[key] === undefined) throw new Error(`gh: nothing is known of ${key}`);
  return answers[key]();

  function release() {
    const found = state.releases.find((one) => String(one.id) === id);
    if (found === undefined) throw new Error("gh: Not Found (HTTP 404)");
    if (found.immutable && method === "DELETE") throw new Error("gh: immutable releases cannot be changed (HTTP 422)");
    return found;
  }

  /** In pages of two, so that nobody gets along without asking for all. */
  function pages(entries) {
    if (query !== "per_page=100" || !isPaged) return entries.slice(0, 2);
    return entries.length === 0 ? [[]] : entries.flatMap((_, at) => (at % 2 === 0 ? [entries.slice(at, at + 2)] : []));
  }
}

function optionsOf(words) {
  const { rest, options } = split(words, ["--method", "--field", "--raw-field"], ["--paginate", "--slurp"]);
  const fields = [...(options.all["--field"] ?? []), ...(options.all["--raw-field"] ?? [])];
  return {
    method: options["--method"] ?? (fields.length > 0 ? "POST" : "GET"),
    path: rest[0],
    fields: Object.fromEntries(
      fields.map((field) => [field.slice(0, field.indexOf("=")), field.slice(field.indexOf("=") + 1)]),
    ),
    isPaged: (options["--paginate"] && options["--slurp"]) ?? false,
  };
}

/** Options with a value, options without one, and the rest; an unknown option is an error. */
function split(words, valued, plain) {
  const options = { all: {} };
  const rest = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (plain.includes(word)) options[word] = true;
    else if (valued.includes(word)) {
      options[word] = words[++at];
      options.all[word] = [...(options.all[word] ?? []), options[word]];
    } else if (word.startsWith("-")) throw new Error(`gh: unknown flag ${word}`);
    else rest.push(word);
  }
  return { rest, options };
}

function digestOf(bytes) {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
