/*
 * Cuts GitHub's published OpenAPI description to the operations that we call and writes it as a fixture of the fake API:
 * node scripts/refresh-github-api.mjs
 * The package is installed into a temporary folder: it has 385 MB and is needed for nothing else.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = {
  package: "@octokit/openapi",
  version: "23.0.2",
  file: "generated/api.github.com.json",
  license: "MIT",
};
const OPERATIONS = [
  "actions/get-github-actions-default-workflow-permissions-repository",
  "actions/get-github-actions-permissions-repository",
  "actions/get-reviews-for-run",
  "actions/get-workflow-run",
  "actions/list-workflow-run-artifacts",
  "actions/list-workflow-runs",
  "code-scanning/upload-sarif",
  "apps/get-by-slug",
  "git/create-blob",
  "git/create-commit",
  "git/create-ref",
  "git/create-tree",
  "git/get-blob",
  "git/update-ref",
  "issues/create",
  "issues/create-comment",
  "issues/delete-comment",
  "issues/get",
  "issues/list-comments",
  "issues/list-events-for-timeline",
  "issues/list-for-repo",
  "issues/update-comment",
  "pulls/get",
  "pulls/list",
  "repos/compare-commits-with-basehead",
  "repos/create-deployment",
  "repos/create-deployment-status",
  "repos/delete-deployment",
  "repos/get",
  "repos/get-all-environments",
  "repos/get-branch",
  "repos/get-branch-protection",
  "repos/get-branch-rules",
  "repos/get-content",
  "repos/get-deployment",
  "repos/list-attestations",
  "repos/list-commits",
  "repos/list-deployment-statuses",
  "repos/list-deployments",
  "teams/get-by-name",
  "teams/get-membership-for-user-in-org",
];
/** Replies too large to write by hand: the fake begins with GitHub's own example. */
const EXAMPLES = [
  "branch-get",
  "commit-comparison",
  "commit-items",
  "deployment-items",
  "deployment-status-items",
  "full-repository-default-response",
  "issue",
  "pull-request",
  "pull-request-simple-items",
  "team-full",
  "workflow-run",
];
/** Of use to readers of the reference only. */
const PROSE = new Set(["description", "summary", "externalDocs", "tags", "title", "example", "examples"]);
const OUTPUT = join(dirname(fileURLToPath(import.meta.url)), "../test/fixtures/github-openapi.json");

const description = download();
const paths = operations(description, new Set(OPERATIONS));
const components = referenced(description, paths);
const examples = Object.fromEntries(EXAMPLES.map((name) => [name, description.components.examples[name].value]));
writeFileSync(
  OUTPUT,
  `${JSON.stringify({ source: SOURCE, openapi: description.openapi, paths, components, examples })}\n`,
);
console.log(`${OUTPUT}: ${OPERATIONS.length} operations, ${readFileSync(OUTPUT).length} bytes`);

function download() {
  const folder = mkdtempSync(join(tmpdir(), "github-openapi-"));
  try {
    const install = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder];
    execFileSync("npm", [...install, `${SOURCE.package}@${SOURCE.version}`], { stdio: "inherit" });
    return JSON.parse(readFileSync(join(folder, "node_modules", SOURCE.package, SOURCE.file), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function operations(from, wanted) {
  const kept = {};
  for (const [path, item] of Object.entries(from.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!wanted.delete(operation?.operationId)) continue;
      kept[path] = { ...kept[path], [method]: stripped(operation) };
    }
  }
  if (wanted.size > 0) throw new Error(`${SOURCE.file} has no operation ${[...wanted].join(", ")}`);
  return kept;
}

/** All components that the operations refer to, and what those refer to in turn. */
function referenced(from, root) {
  const kept = {};
  const visit = (value) => {
    if (typeof value !== "object" || value === null) return;
    if (typeof value.$ref === "string") {
      const [, , kind, name] = value.$ref.split("/");
      if (kept[kind]?.[name] === undefined) {
        kept[kind] = { ...kept[kind], [name]: stripped(from.components[kind][name]) };
        visit(kept[kind][name]);
      }
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(root);
  return kept;
}

/** Without prose and vendor keys; below `properties` every key is a field's name and stays. */
function stripped(value, belowProperties = false) {
  if (Array.isArray(value)) return value.map((item) => stripped(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => belowProperties || !(PROSE.has(key) || key.startsWith("x-")));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, stripped(inner, !belowProperties && key === "properties")]),
  );
}
