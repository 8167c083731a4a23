import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { billOfMaterials } from "./bill-of-materials.mjs";
import { run } from "./run.mjs";

/** What the archive holds: what an action needs to run, and what tells of it. */
const PACKED = [
  "dist",
  ":(glob)actions/*/action.yml",
  ":(glob)actions/*/README.md",
  ...["action.yml", "CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md"],
];

/**
 * Writes what a release brings into a folder: the archive, its software bill of materials, and the checksums of both. No code of a
 * dependency runs, and the same commit gives the same bytes each time with the same Node.js and npm.
 *
 * @param {object} of
 * @param {string} of.root the folder of the repository, at the commit that is released
 * @param {string} of.version
 * @param {string} of.folder where the files go; made when it is not there
 * @returns {{ archive: string, sbom: string, checksums: string, bundleChecksums: string }} the names of the two files, and lines as
 *   sha256sum writes them: of the two files, and of each file of dist/ by its path
 */
export function writeAssets({ root, version, folder }) {
  const git = (...words) => run("git", words, { cwd: root });
  const changed = git("status", "--porcelain", "--", ...PACKED).toString();
  if (changed !== "")
    throw new Error(`what is released differs from its commit; commit it or take it back:\n${changed}`);
  const commit = git("rev-parse", "HEAD").toString().trim();
  const time = new Date(Number(git("show", "--no-patch", "--format=%ct", "HEAD").toString()) * 1000);
  const name = `mcp-gates-${version}`;
  const archive = git("archive", "--format=tar", `--prefix=${name}/`, commit, "--", ...PACKED);
  const sbom = billOfMaterials({ root, namespace: `${name}-${commit}`, time });
  const files = { [`${name}.tar.gz`]: gzipSync(archive, { level: 9 }), [`${name}.spdx.json`]: Buffer.from(sbom) };
  const checksums = Object.entries(files).map(([file, bytes]) => checksumLine(file, bytes));
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);
  writeFileSync(join(folder, "SHA256SUMS"), checksums.join(""));
  const bundle = readdirSync(join(root, "dist")).sort();
  return {
    archive: `${name}.tar.gz`,
    sbom: `${name}.spdx.json`,
    checksums: checksums.join(""),
    bundleChecksums: bundle
      .map((file) => checksumLine(`dist/${file}`, readFileSync(join(root, "dist", file))))
      .join(""),
  };
}

/** The line of sha256sum for a file. */
export function checksumLine(file, bytes) {
  return `${createHash("sha256").update(bytes).digest("hex")}  ${file}\n`;
}
