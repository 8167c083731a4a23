import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMap, parseDocument } from "yaml";
import { parsed } from "./workflow-text.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** What act does not know of a job, and whose newer keys it refuses; of a workflow the same but for `environment`. */
const UNKNOWN = ["permissions", "concurrency", "environment"];

/**
 * A workflow without what act does not know. `grantsOf` gives what a job has on GitHub by its permissions, `{ token, environment }`: each
 * step of the job gets the token, by the input that {@link tokenInput} names, and the job the variables.
 */
export function forAct({ file, text }, { grantsOf, change }) {
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

function leaveOut(map, place, change) {
  for (const key of UNKNOWN) {
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
  if (!uses.startsWith("$/")) return undefined;
  const action = parseDocument(readFileSync(join(ROOT, uses.slice(2), "action.yml"), "utf8"));
  return action.hasIn(["inputs", "github-token"]) ? "github-token" : undefined;
}
