import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { ROOT, textOf } from "./files.ts";

/** What the actions of others that our workflows use take as inputs, by `owner/name` or `owner/name/folder`, in the version that is pinned. */
const THIRD_PARTY: Readonly<Record<string, readonly string[]>> = {
  "actions/attest": [
    ...["create-storage-record", "github-token", "predicate", "predicate-path", "predicate-type", "push-to-registry"],
    ...["sbom-path", "show-summary", "subject-checksums", "subject-digest", "subject-name", "subject-path"],
    "subject-version",
  ],
  "actions/checkout": [
    ...["allow-unsafe-pr-checkout", "clean", "fetch-depth", "fetch-tags", "filter", "github-server-url", "lfs", "path"],
    ...["persist-credentials", "ref", "repository", "set-safe-directory", "show-progress", "sparse-checkout"],
    ...["sparse-checkout-cone-mode", "ssh-key", "ssh-known-hosts", "ssh-strict", "ssh-user", "submodules", "token"],
  ],
  "actions/dependency-review-action": [
    ...["allow-dependencies-licenses", "allow-ghsas", "allow-licenses", "base-ref", "comment-summary-in-pr"],
    ...["config-file", "deny-groups", "deny-licenses", "deny-packages", "external-repo-token", "fail-on-scopes"],
    ...["fail-on-severity", "head-ref", "license-check", "repo-token", "retry-on-snapshot-warnings"],
    ...["retry-on-snapshot-warnings-timeout", "show-openssf-scorecard", "show-patched-versions"],
    ...["vulnerability-check", "warn-on-openssf-scorecard-level", "warn-only"],
  ],
  "actions/download-artifact": [
    ...["artifact-ids", "digest-mismatch", "github-token", "merge-multiple", "name", "path", "pattern"],
    ...["repository", "run-id", "skip-decompress"],
  ],
  "actions/setup-go": [
    ...["architecture", "cache", "cache-dependency-path", "check-latest", "go-download-base-url", "go-version"],
    ...["go-version-file", "token"],
  ],
  "actions/setup-node": [
    ...["architecture", "cache", "cache-dependency-path", "check-latest", "mirror", "mirror-token", "node-version"],
    ...["node-version-file", "package-manager-cache", "registry-url", "scope", "token"],
  ],
  "actions/upload-artifact": [
    ...["archive", "compression-level", "if-no-files-found", "include-hidden-files", "name", "overwrite", "path"],
    "retention-days",
  ],
  "github/codeql-action/analyze": [
    ...["add-snippets", "category", "check_name", "checkout_path", "cleanup-level", "expect-error", "output"],
    ...["post-processed-sarif-path", "ram", "ref", "sha", "skip-queries", "threads", "token", "upload"],
    ...["upload-database", "wait-for-processing"],
  ],
  "github/codeql-action/init": [
    ...["analysis-kinds", "build-mode", "config", "config-file", "db-location", "debug", "debug-artifact-name"],
    ...["debug-database-name", "dependency-caching", "external-repository-token", "languages", "packs", "queries"],
    ...["ram", "registries", "source-root", "threads", "token", "tools", "trap-caching"],
  ],
  "github/codeql-action/upload-sarif": [
    ...["category", "checkout_path", "ref", "sarif_file", "sha", "token", "wait-for-processing"],
  ],
};

/**
 * What GitHub's own validator says of an action file or a workflow, offline: errors and warnings, each as
 * `file:line: message`. The path decides which of the two the text is.
 */
export async function problemsOf(path: string, text: string): Promise<readonly string[]> {
  // The validator remembers what it read by address, and would answer a second text of one path with the first.
  const address = `file:///${createHash("sha256").update(text).digest("hex")}/${path}`;
  const found = await validate(TextDocument.create(address, "yaml", 1, text), {
    actionsMetadataProvider: { fetchActionMetadata: async (action) => metadataOf(action) },
    fileProvider: {
      getFileContent: async (reference) => {
        // A caller names a reusable workflow by its repository; all others are somebody else's.
        const isOurs = !("repository" in reference) || reference.repository === "mcp-gates";
        if (!("path" in reference) || !isOurs) throw new Error("only files of this repository are known");
        return { name: reference.path, content: textOf(reference.path) };
      },
    },
  });
  // Most errors come without a severity; 1 is an error and 2 a warning.
  const serious = found.filter(({ severity }) => (severity ?? 1) <= 2);
  return serious.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}

async function metadataOf(action: { readonly owner: string; readonly name: string; readonly path?: string }) {
  const repository = `${action.owner}/${action.name}`;
  const name = [repository, ...(action.path ? [action.path] : [])].join("/");
  const known = THIRD_PARTY[name];
  if (known !== undefined) {
    return {
      name,
      description: "",
      inputs: Object.fromEntries(known.map((input) => [input, { description: input }])),
    };
  }
  const own = join(action.path ?? ".", "action.yml");
  if (existsSync(join(ROOT, own))) return parse(textOf(own));
  throw new Error(`${name} is not known; add its inputs to THIRD_PARTY`);
}
