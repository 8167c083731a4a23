import { cpSync, existsSync, mkdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const { ARTIFACTS, EXCHANGED_ARTIFACT, GITHUB_RUN_ID, GITHUB_WORKSPACE, INPUT_NAME, INPUT_PATH } = process.env;
const from = resolve(GITHUB_WORKSPACE, INPUT_PATH);
if (INPUT_PATH === "" || !existsSync(from)) {
  console.log(`::error::No files were found with the provided path: ${INPUT_PATH}`);
  process.exit(process.env["INPUT_IF-NO-FILES-FOUND"] === "error" ? 1 : 0);
}
const into = join(ARTIFACTS, GITHUB_RUN_ID, INPUT_NAME);
mkdirSync(into, { recursive: true });
cpSync(from, statSync(from).isDirectory() ? into : join(into, basename(from)), {
  recursive: true,
  verbatimSymlinks: true,
  // Hidden files and folders are left out.
  filter: (path) => path === from || !basename(path).startsWith("."),
});
// Another job of the run deletes the artifact, and writes one of that name.
if (EXCHANGED_ARTIFACT) {
  const { name, file, by } = JSON.parse(EXCHANGED_ARTIFACT);
  if (name === INPUT_NAME) cpSync(by, join(into, file));
}
