/** What docs/workflows.md says of each reusable workflow: how it is called, and what it takes, gives and may do. */
import { readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { between, cell, table } from "./markdown.mjs";

const FOLDER = ".github/workflows";

/** What a caller could give for an input that it has to give. */
const EXAMPLES = {
  service: "payments-mcp",
  candidate: "stdio:node server.js",
  environment: "production",
  deploy: "./deploy.sh",
};
/** How the guides name the job of a caller; the check to require is `<name> / ok`. */
const CALLERS = {
  "pull-request.yml": "contract",
  "comment.yml": "comment",
  "promote.yml": "promote",
  "verify.yml": "verify",
};

/** The page with a part for each reusable workflow, between the markers of its file name. */
export function withWorkflows(page) {
  return readdirSync(FOLDER)
    .map((file) => [file, parseDocument(readFileSync(`${FOLDER}/${file}`, "utf8"))])
    .filter(([, document]) => document.hasIn(["on", "workflow_call"]))
    .reduce(
      (text, [file, document]) => between(text, file, { content: partOf(file, document), file: page }),
      readFileSync(page, "utf8"),
    );
}

function partOf(file, document) {
  const { inputs = {}, secrets = {}, outputs = {} } = document.toJS().on.workflow_call;
  const permissions = permissionsOf(document);
  return [
    `\`\`\`yaml\n${callOf(file, { inputs, permissions })}\`\`\``,
    table(
      ["permission", "the job that has it, and why"],
      permissions.map(({ name, level, jobs }) => [
        `\`${name}: ${level}\``,
        jobs
          .map((job) => `\`${job.job}\`${job.level === level ? "" : ` (${job.level})`}: ${cell(job.reason)}`)
          .join("; "),
      ]),
    ),
    table(
      ["input", "type", "default", "what it is"],
      Object.entries(inputs).map(([name, { type, description, ...input }]) => [
        `\`${name}\``,
        type,
        presetText(input),
        cell(description),
      ]),
    ),
    Object.keys(secrets).length > 0 &&
      table(
        ["secret", "what it is"],
        Object.entries(secrets).map(([name, { description }]) => [`\`${name}\``, cell(description)]),
      ),
    Object.keys(outputs).length > 0 &&
      table(
        ["output", "what it is"],
        Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]),
      ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The job of a caller with as little as GitHub takes: all permissions that any job asks for, and the inputs that are required. */
function callOf(file, { inputs, permissions }) {
  const required = Object.keys(inputs).filter((name) => inputs[name].required === true);
  const lacking = [...required.filter((name) => !EXAMPLES[name]), ...(CALLERS[file] ? [] : [file])];
  if (lacking.length > 0) throw new Error(`scripts/workflow-page.mjs has no example for ${lacking}`);
  const given = required.map((name) => `      ${name}: ${EXAMPLES[name]}\n`);
  return `jobs:
  ${CALLERS[file]}:
    permissions:
${permissions.map(({ name, level }) => `      ${name}: ${level}\n`).join("")}    uses: OWNER/mcp-gates/${FOLDER}/${file}@<full sha> # vX.Y.Z
${given.length > 0 ? `    with:\n${given.join("")}` : ""}`;
}

/** Each permission with the highest level that a job asks for, and the jobs with the reasons that stand beside it. */
function permissionsOf(document) {
  const stated = document.get("jobs").items.flatMap(({ key: job, value }) =>
    value.get("permissions").items.map(({ key: name, value: level }) => ({
      job: job.value,
      name: name.value,
      level: level.value,
      reason: level.comment?.trim() ?? "",
    })),
  );
  return [...new Set(stated.map(({ name }) => name))].toSorted().map((name) => {
    const jobs = stated.filter((one) => one.name === name);
    return { name, level: jobs.some(({ level }) => level === "write") ? "write" : "read", jobs };
  });
}

function presetText({ required, default: preset }) {
  if (required === true) return "**required**";
  return preset === undefined || preset === "" ? "" : `\`${cell(String(preset))}\``;
}
