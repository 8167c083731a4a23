/**
 * Writes a copy of this repository in which actions and workflows name each other in a way that other engines than GitHub.com know:
 *
 *   node scripts/lower-workflows.mjs <empty folder> --repository owner/name --ref v1.2.3 [--for enterprise-server|act]
 *
 * `$/actions/x`, the file beside at the same commit, becomes `owner/name/actions/x@v1.2.3`. That is all for GitHub Enterprise Server.
 * For act, which has no permissions, concurrency and environments and refuses newer keys of them, these are left out as well.
 * Every change is printed, one a line.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { isMap, isPair, isSeq, parseDocument, visit } from "yaml";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OWN = "$/";
const TARGETS = ["enterprise-server", "act"];
/** Where `uses` names an action or a workflow: in a job, in a step of a job, in a step of an action that is made of others. */
const USES = /^(?:jobs\.[^.]+\.(?:steps\.\d+\.)?|runs\.steps\.\d+\.)uses$/;
/** What act does not know of a job; of a workflow the same but for `environment`. */
const UNKNOWN_TO_ACT = ["permissions", "concurrency", "environment"];

/**
 * Copies the files of the work tree, but for ignored ones, that stand below `folders` (default: all) into `out`, with workflows and
 * action files as {@link lowerFile} writes them. Returns all changes, in order.
 */
export function lowerWorkflows({ out, repository, reference, target, folders = [], grantsOf = () => ({}) }) {
  const files = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...folders],
    { cwd: ROOT, encoding: "utf8" },
  );
  const changes = [];
  for (const file of files.split("\0").filter((name) => name !== "" && existsSync(join(ROOT, name)))) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    if (!isLowered(file)) {
      cpSync(join(ROOT, file), join(out, file));
      continue;
    }
    const text = readFileSync(join(ROOT, file), "utf8");
    const lowered = lowerFile({ file, text }, { repository, reference, target, grantsOf });
    writeFileSync(join(out, file), lowered.text);
    changes.push(...lowered.changes);
  }
  return changes;
}

/**
 * One workflow or action file in the other way of writing, and what was changed: `{ file, at, from, to }`, `to` null = left out, `from`
 * null = added. The target `actionlint` is for that linter, which follows nothing but `./` and takes all else as it is. `grantsOf` gives
 * what a job has on GitHub by its permissions, `{ token, environment }`: for act each step of the job gets the token, by the input that
 * {@link tokenInput} names, and the job the variables.
 */
export function lowerFile({ file, text }, { repository, reference, target, grantsOf = () => ({}) }) {
  const changes = [];
  const change = (at, from, to) => changes.push({ file, at, from, to });
  const nameOf = (path) => (target === "actionlint" ? `./${path}` : `${repository}/${path}@${reference}`);
  const isRun = target === "act" && file.startsWith(".github/workflows/");
  const known = isRun ? withoutUnknown({ file, text }, { grantsOf, change }) : text;
  return { text: named(parsed({ file, text: known }), { text: known, nameOf, change }), changes };
}

/** A workflow without what act does not know, and with what the jobs have in its place. */
function withoutUnknown({ file, text }, { grantsOf, change }) {
  const document = parsed({ file, text });
  leaveOut(document.contents, "", change);
  for (const { key, value: job } of document.get("jobs")?.items ?? []) {
    const at = `jobs.${key.value}`;
    const permissions = job.get("permissions")?.toJSON() ?? {};
    const { token, environment = {} } = grantsOf({ file, job: key.value, permissions });
    leaveOut(job, `${at}.`, change);
    if (token !== undefined) giveToken(document, job, { at, token, change });
    for (const [name, value] of Object.entries(environment)) {
      const before = job.getIn(["env", name]) ?? null;
      job.setIn(["env", name], value);
      change(`${at}.env.${name}`, before, value);
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The text with other names in place of `$/…`, and every other byte as it was. */
function named(document, { text, nameOf, change }) {
  const parts = [];
  let end = 0;
  visit(document, {
    Pair(_, pair, ancestors) {
      const { value: from, range } = pair.value ?? {};
      const at = placeOf(pair, ancestors);
      if (!USES.test(at) || typeof from !== "string" || !from.startsWith(OWN)) return;
      const to = nameOf(from.slice(OWN.length));
      parts.push(text.slice(end, range[0]), to);
      end = range[1];
      change(at, from, to);
    },
  });
  return [...parts, text.slice(end)].join("");
}

/** Where a pair stands: `jobs.plan.steps.1.uses`. */
function placeOf(pair, ancestors) {
  const nodes = [...ancestors, pair];
  return nodes
    .flatMap((node, index) => {
      if (isPair(node)) return [node.key.value];
      return isSeq(nodes[index - 1]) ? [nodes[index - 1].items.indexOf(node)] : [];
    })
    .join(".");
}

function parsed({ file, text }) {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error(`${file}: ${document.errors[0].message}`);
  return document;
}

/** One change on one line. */
export function tellChange({ file, at, from, to }) {
  if (to === null) return `${file}: ${at}: ${from} is left out`;
  return `${file}: ${at}: ${from === null ? `${to} is added` : `${from} → ${to}`}`;
}

function leaveOut(map, place, change) {
  for (const key of UNKNOWN_TO_ACT) {
    if (!map.has(key)) continue;
    const value = map.get(key);
    change(`${place}${key}`, JSON.stringify(value?.toJSON?.() ?? value), null);
    map.delete(key);
  }
}

/** The token that GitHub would give the job stands in the place of the one that act has for all. */
function giveToken(document, job, { at, token, change }) {
  for (const [index, step] of (job.get("steps")?.items ?? []).entries()) {
    const input = tokenInput(step.get("uses") ?? "");
    if (input === undefined) continue;
    if (!isMap(step.get("with"))) step.set("with", document.createNode({}));
    const before = step.get("with").get(input) ?? null;
    step.get("with").set(input, token);
    change(`${at}.steps.${index}.with.${input}`, before, token);
  }
}

/** The input by which an action takes the job's token; `undefined` = it takes none. */
function tokenInput(uses) {
  if (uses.startsWith("actions/checkout@") || uses.startsWith("github/codeql-action/")) return "token";
  if (uses.startsWith("actions/download-artifact@")) return "github-token";
  if (!uses.startsWith(OWN)) return undefined;
  const action = parseDocument(readFileSync(join(ROOT, uses.slice(OWN.length), "action.yml"), "utf8"));
  return action.hasIn(["inputs", "github-token"]) ? "github-token" : undefined;
}

function isLowered(file) {
  return /^\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/.test(file);
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { repository: { type: "string" }, ref: { type: "string" }, for: { type: "string", default: TARGETS[0] } },
  });
  const [out] = positionals;
  const usage =
    "node scripts/lower-workflows.mjs <empty folder> --repository owner/name --ref v1.2.3 [--for enterprise-server|act]";
  if (out === undefined || positionals.length > 1) throw new Error(`Name one folder: ${usage}`);
  if (!/^[\w.-]+\/[\w.-]+$/.test(values.repository ?? "")) throw new Error(`--repository is not owner/name: ${usage}`);
  if (!/^[\w./-]+$/.test(values.ref ?? ""))
    throw new Error(`--ref is not the name of a tag, a branch or a commit: ${usage}`);
  if (!TARGETS.includes(values.for)) throw new Error(`--for is not one of ${TARGETS.join(", ")}.`);
  const folder = resolve(out);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty; nothing was written. Name a folder that is not there yet.`);
  const { repository, ref: reference, for: target } = values;
  for (const change of lowerWorkflows({ out: folder, repository, reference, target })) console.log(tellChange(change));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
