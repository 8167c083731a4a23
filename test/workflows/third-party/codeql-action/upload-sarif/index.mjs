import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const {
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY,
  GITHUB_REF,
  GITHUB_SHA,
  GITHUB_WORKSPACE,
  INPUT_SARIF_FILE,
} = process.env;
const folder = resolve(GITHUB_WORKSPACE, INPUT_SARIF_FILE);
const [file] = readdirSync(folder).filter((name) => name.endsWith(".sarif"));
if (file === undefined) throw new Error(`no SARIF file in ${INPUT_SARIF_FILE}`);
const headers = { authorization: `Bearer ${process.env.INPUT_TOKEN}`, "user-agent": "upload-sarif" };
const ask = async (address, init = {}) => {
  const reply = await fetch(`${api}/repos/${GITHUB_REPOSITORY}/${address}`, { headers, ...init });
  if (reply.ok) return;
  console.log(`::error::upload-sarif: ${address}: ${reply.status} ${await reply.text()}`);
  process.exit(1);
};
// The true one asks about its run first; for a private repository these need permissions of their own.
await ask(`actions/runs/${process.env.GITHUB_RUN_ID}`);
await ask(`branches/main`);
const sarif = gzipSync(readFileSync(join(folder, file))).toString("base64");
const body = JSON.stringify({ commit_sha: GITHUB_SHA, ref: GITHUB_REF, sarif, tool_name: "mcp-gates" });
await ask("code-scanning/sarifs", { method: "POST", body });
