import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { ROOT, textOf } from "./files.ts";

/** What the actions of others that our workflows use take as inputs: enough for the validator to check a call. */
const THIRD_PARTY: Readonly<Record<string, readonly string[]>> = {
  "actions/checkout": ["fetch-depth", "persist-credentials", "ref"],
  "actions/setup-node": ["node-version", "package-manager-cache"],
  "actions/upload-artifact": ["if-no-files-found", "name", "path", "retention-days"],
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
        if (!("path" in reference) || "repository" in reference)
          throw new Error("only files of this repository are known");
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
  const known = THIRD_PARTY[repository];
  if (known !== undefined) {
    return {
      name: repository,
      description: "",
      inputs: Object.fromEntries(known.map((name) => [name, { description: name }])),
    };
  }
  const own = join(action.path ?? ".", "action.yml");
  if (existsSync(join(ROOT, own))) return parse(textOf(own));
  throw new Error(`${repository} is not known; add its inputs to THIRD_PARTY`);
}
