import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

/**
 * The software bill of materials of the bundle, SPDX 2.3 as JSON: by npm from the lock file alone, with the two passing parts of its
 * answer, time and namespace, given from outside.
 *
 * What npm calls the packages of a run is not what the bundle holds: `--omit=dev` leaves out whatever a tool of the development needs
 * as well, zod and semver among it, and the bundle holds packages of devDependencies (those of the demo). Therefore all packages are
 * asked for, and those stay whose code is in the bundle.
 *
 * @param {object} of
 * @param {string} of.root the folder of the repository
 * @param {string} of.namespace last part of the document's name, unique for each commit
 * @param {Date} of.time
 */
export function billOfMaterials({ root, namespace, time }) {
  const all = JSON.parse(run("npm", ["sbom", "--sbom-format=spdx", "--package-lock-only"], { cwd: root }).toString());
  const document = bundledOnly(all, readFileSync(join(root, "dist/THIRD-PARTY-LICENSES.txt"), "utf8"));
  document.creationInfo.created = time.toISOString();
  document.documentNamespace = `https://spdx.org/spdxdocs/${namespace}`;
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * An SPDX document with its root and the packages that the bundle's licence file names, no others; the root contains each of them.
 * An error when the document lacks one.
 */
export function bundledOnly(document, licences) {
  const [root] = document.documentDescribes;
  const bundled = new Set(bundledPackages(licences));
  const kept = document.packages.filter(
    ({ SPDXID, name, versionInfo }) => SPDXID === root || bundled.has(`${name}@${versionInfo}`),
  );
  const listed = new Set(kept.map(({ name, versionInfo }) => `${name}@${versionInfo}`));
  const missing = [...bundled].filter((name) => !listed.has(name));
  if (missing.length > 0) {
    throw new Error(
      `the bundle holds ${missing.join(", ")}, which package-lock.json does not; build the bundle from what npm ci installs`,
    );
  }
  const ids = new Set([document.SPDXID, ...kept.map(({ SPDXID }) => SPDXID)]);
  const contained = kept.filter(({ SPDXID }) => SPDXID !== root);
  return {
    ...document,
    packages: kept,
    relationships: [
      ...document.relationships.filter((one) => ids.has(one.spdxElementId) && ids.has(one.relatedSpdxElement)),
      ...contained.map(({ SPDXID }) => ({
        spdxElementId: root,
        relatedSpdxElement: SPDXID,
        relationshipType: "CONTAINS",
      })),
    ],
  };
}

/** The packages of the bundle, `name@version`, from its licence file, which scripts/bundle.mjs writes. */
export function bundledPackages(licences) {
  const blocks = licences.split(/\n-{80}\n\n/);
  return blocks.map((block) => block.slice(0, block.indexOf("\n")).replace(/ (?=[^ ]+$)/, "@"));
}
