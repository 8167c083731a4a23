import { describe, expect, test } from "@jest/globals";
import { bundledOnly, bundledPackages } from "../../scripts/release/bill-of-materials.mjs";
import { textOf } from "../repository/files.ts";

const LICENCES = `@scope/one 1.0.0\n\nMIT\n\n${"-".repeat(80)}\n\ntwo 2.0.0-rc.1\n\nMIT\n`;
const DOCUMENT = {
  SPDXID: "DOCUMENT",
  documentDescribes: ["root"],
  packages: [
    { SPDXID: "root", name: "mcp-gates", versionInfo: "1.0.0" },
    { SPDXID: "one", name: "@scope/one", versionInfo: "1.0.0" },
    { SPDXID: "one-old", name: "@scope/one", versionInfo: "0.9.0" },
    { SPDXID: "two", name: "two", versionInfo: "2.0.0-rc.1" },
    { SPDXID: "jest", name: "jest", versionInfo: "30.0.0" },
  ],
  relationships: [
    { spdxElementId: "DOCUMENT", relatedSpdxElement: "root", relationshipType: "DESCRIBES" },
    { spdxElementId: "two", relatedSpdxElement: "one", relationshipType: "DEPENDENCY_OF" },
    { spdxElementId: "jest", relatedSpdxElement: "root", relationshipType: "DEV_DEPENDENCY_OF" },
    { spdxElementId: "one-old", relatedSpdxElement: "jest", relationshipType: "DEPENDENCY_OF" },
  ],
};

describe("the bill of materials", () => {
  test("lists what the bundle holds, in that version, and nothing else", () => {
    const { packages, relationships } = bundledOnly(DOCUMENT, LICENCES);
    expect(packages.map(({ SPDXID }) => SPDXID)).toEqual(["root", "one", "two"]);
    expect(relationships.map((one) => Object.values(one).join(" "))).toEqual([
      "DOCUMENT root DESCRIBES",
      "two one DEPENDENCY_OF",
      "root one CONTAINS",
      "root two CONTAINS",
    ]);
  });

  test("is refused when the bundle holds what the lock file does not", () => {
    const packages = DOCUMENT.packages.filter(({ SPDXID }) => SPDXID !== "two");
    expect(() => bundledOnly({ ...DOCUMENT, packages }, LICENCES)).toThrow(
      "the bundle holds two@2.0.0-rc.1, which package-lock.json does not",
    );
  });
});

test("the licence file of the bundle names packages that the lock file has, all of them", () => {
  const { packages } = JSON.parse(textOf("package-lock.json")) as {
    packages: Record<string, { name?: string; version?: string }>;
  };
  const locked = new Set(
    Object.entries(packages).map(
      ([path, { name, version }]) => `${name ?? path.split("node_modules/").at(-1)}@${version}`,
    ),
  );
  const bundled = bundledPackages(textOf("dist/THIRD-PARTY-LICENSES.txt"));
  expect(bundled.length).toBeGreaterThan(100);
  expect(bundled.filter((name) => !locked.has(name))).toEqual([]);
});
