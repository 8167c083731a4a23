import { edited, parsed } from "./workflow-text.mjs";

/**
 * The artifact actions for Enterprise Server, which from v4 on refuse to run there, with the inputs that they have. Source: the pages of
 * both actions, "GHES Support".
 */
const ARTIFACTS = {
  "actions/upload-artifact": {
    pin: "actions/upload-artifact@c24449f33cd45d4826c6702db7e49f7cdb9b551d",
    version: "v3.2.1-node20",
    inputs: ["if-no-files-found", "include-hidden-files", "name", "path", "retention-days"],
  },
  "actions/download-artifact": {
    pin: "actions/download-artifact@ad191675b41f6a5b46da9a048cb6893812da158b",
    version: "v3.1.0-node20",
    inputs: ["name", "path"],
  },
};
/** Enterprise Server has no attestations, and so no permission of that name. */
const UNKNOWN_PERMISSION = /^(?:jobs\.[^.]+\.)?permissions\.attestations$/;

/** Why a workflow has no place on an Enterprise Server; `undefined` = it has. */
export function whyLeftOut({ file, text }) {
  const { on, jobs } = parsed({ file, text }).toJSON();
  if (on?.workflow_call === undefined) return "it is about this repository alone";
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
  const isOfAnotherRun = steps.some(
    ({ uses, with: inputs }) => artifactActionOf(uses) && inputs?.["run-id"] !== undefined,
  );
  return isOfAnotherRun
    ? "it takes an artifact of another run, which no artifact action for Enterprise Server can"
    : undefined;
}

/** A workflow or an action with what Enterprise Server has. */
export function forEnterpriseServer({ file, text }, { change }) {
  return edited({ file, text }, (pair, { at, around }) => {
    const { value, range } = pair.value ?? {};
    if (UNKNOWN_PERMISSION.test(at)) {
      // Without any permission left the job would have those of the repository.
      if (around.items.length === 1)
        throw new Error(`${file}: ${at} is the only permission there; grant another as well`);
      change(at, value, null);
      return { ...lineOf(text, pair.key.range[0]), to: "" };
    }
    const action = at.endsWith(".uses") ? artifactActionOf(value) : undefined;
    if (action === undefined) return undefined;
    const unknown = Object.keys(around.toJSON().with ?? {}).find((input) => !action.inputs.includes(input));
    if (unknown !== undefined) throw new Error(`${file}: ${at}: ${action.version} has no input ${unknown}`);
    change(at, value, action.pin);
    return { start: range[0], end: lineOf(text, range[0]).end - 1, to: `${action.pin} # ${action.version}` };
  });
}

function artifactActionOf(uses) {
  return typeof uses === "string" ? ARTIFACTS[uses.replace(/@.*$/, "")] : undefined;
}

/** The line around a place, with its end. */
function lineOf(text, place) {
  return { start: text.lastIndexOf("\n", place) + 1, end: text.indexOf("\n", place) + 1 };
}
