/**
 * Writes a copy of this repository in which actions and workflows name each other in a way that other engines than GitHub.com know:
 *
 *   node scripts/lower-workflows.mjs <empty folder> --repository owner/name --ref v1.2.3 [--for enterprise-server|act]
 *
 * `$/actions/x`, the file beside at the same commit, becomes `owner/name/actions/x@v1.2.3`. For GitHub Enterprise Server the artifact
 * actions are those that run there, attestations are not asked for, and workflows that have no place there are left out:
 * docs/github-enterprise-server.md. For act, which has no permissions, concurrency and environments and refuses newer keys of them,
 * these are left out. Every change is printed, one a line.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { forAct } from "./lowering/for-act.mjs";
import { forEnterpriseServer, whyLeftOut } from "./lowering/for-enterprise-server.mjs";
import { edited } from "./lowering/workflow-text.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OWN = "$/";
const TARGETS = ["enterprise-server", "act"];
/** Where `uses` names an action or a workflow: in a job, in a step of a job, in a step of an action that is made of others. */
const USES = /^(?:jobs\.[^.]+\.(?:steps\.\d+\.)?|runs\.steps\.\d+\.)uses$/;

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
    if (lowered.text !== undefined) writeFileSync(join(out, file), lowered.text);
    changes.push(...lowered.changes);
  }
  return changes;
}

/**
 * One workflow or action file in the other way of writing, and what was changed: `{ file, at, from, to }`, `to` null = left out, `from`
 * null = added. A text that is undefined = the whole file is left out, at no place, for the reason `from`. The target `actionlint` is for
 * that linter, which follows nothing but `./` and takes all else as it is. `grantsOf` is for act: see {@link forAct}.
 */
export function lowerFile({ file, text }, { repository, reference, target, grantsOf = () => ({}) }) {
  const changes = [];
  const change = (at, from, to) => changes.push({ file, at, from, to });
  const isWorkflow = file.startsWith(".github/workflows/");
  const why = isWorkflow && target === "enterprise-server" ? whyLeftOut({ file, text }) : undefined;
  if (why !== undefined) return { text: undefined, changes: [{ file, at: "", from: why, to: null }] };
  let known = text;
  if (isWorkflow && target === "act") known = forAct({ file, text }, { grantsOf, change });
  if (target === "enterprise-server") known = forEnterpriseServer({ file, text }, { change });
  const nameOf = (path) => (target === "actionlint" ? `./${path}` : `${repository}/${path}@${reference}`);
  return { text: named({ file, text: known }, { nameOf, change }), changes };
}

/** The text with other names in place of `$/…`. */
function named({ file, text }, { nameOf, change }) {
  return edited({ file, text }, ({ value }, { at }) => {
    if (!USES.test(at) || typeof value?.value !== "string" || !value.value.startsWith(OWN)) return undefined;
    const to = nameOf(value.value.slice(OWN.length));
    change(at, value.value, to);
    return { start: value.range[0], end: value.range[1], to };
  });
}

/** One change on one line. */
export function tellChange({ file, at, from, to }) {
  if (at === "") return `${file} is left out: ${from}`;
  if (to === null) return `${file}: ${at}: ${from} is left out`;
  return `${file}: ${at}: ${from === null ? `${to} is added` : `${from} → ${to}`}`;
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
