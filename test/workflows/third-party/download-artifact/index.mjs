import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

const { ARTIFACTS, GITHUB_API_URL: api, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_WORKSPACE } = process.env;
// A pattern without a wildcard is a name, and one that fits nothing is no error.
const name = process.env.INPUT_NAME || process.env.INPUT_PATTERN;
const other = process.env["INPUT_RUN-ID"];
if (other) {
  const reply = await fetch(`${api}/repos/${GITHUB_REPOSITORY}/actions/runs/${other}/artifacts`, {
    headers: { authorization: `Bearer ${process.env["INPUT_GITHUB-TOKEN"]}`, "user-agent": "download-artifact" },
  });
  if (!reply.ok) {
    console.log(`::error::download-artifact: ${reply.status} ${await reply.text()}`);
    process.exit(1);
  }
}
const from = join(ARTIFACTS, other || GITHUB_RUN_ID, name);
if (existsSync(from)) {
  const into = resolve(GITHUB_WORKSPACE, process.env.INPUT_PATH || ".");
  mkdirSync(into, { recursive: true });
  cpSync(from, into, { recursive: true, verbatimSymlinks: true });
} else if (process.env.INPUT_NAME) {
  console.log(`::error::Unable to download artifact(s): Artifact not found for name: ${name}`);
  process.exit(1);
}
