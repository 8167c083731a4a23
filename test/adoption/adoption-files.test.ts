import { describe, expect, test } from "@jest/globals";
import { adoptionFiles, type ExistingFiles } from "../../shared/adoption/adoption-files.ts";
import type { AdoptionRequest } from "../../shared/adoption/adoption-request.ts";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";
import { aRequest } from "./builders.ts";

const NOTHING: ExistingFiles = new Map();
const states = (request: AdoptionRequest, existing = NOTHING) =>
  Object.fromEntries(adoptionFiles(request, existing).map(({ path, state }) => [path, state]));

describe("the files of an adoption", () => {
  test("are a policy and four workflows, and CODEOWNERS where somebody owns them", () => {
    const workflows = ["mcp-contract.yml", "mcp-contract-comment.yml", "mcp-promote.yml", "mcp-verify.yml"];
    const paths = [".github/mcp-gates.yml", ...workflows.map((name) => `.github/workflows/${name}`)];
    expect(Object.keys(states(aRequest()))).toEqual(paths);
    expect(Object.keys(states(aRequest({ owners: ["@kim"] })))).toEqual([...paths, ".github/CODEOWNERS"]);
  });

  test.each([
    ["contract", ["mcp-contract.yml", "mcp-contract-comment.yml"]],
    ["promotion", ["mcp-promote.yml", "mcp-verify.yml"]],
  ] as const)("are those of the part %s alone", (part, names) => {
    const paths = [".github/mcp-gates.yml", ...names.map((name) => `.github/workflows/${name}`)];
    expect(Object.keys(states(aRequest({ parts: [part] })))).toEqual(paths);
  });

  test("are unchanged where they were written, and different where somebody has edited them", () => {
    const request = aRequest({ owners: ["@kim"] });
    const written = new Map(adoptionFiles(request, NOTHING).map(({ path, text }) => [path, text]));
    expect(new Set(Object.values(states(request, written)))).toEqual(new Set(["unchanged"]));
    written.set(".github/mcp-gates.yml", "version: 1\n");
    expect(states(request, written)).toMatchObject({
      ".github/mcp-gates.yml": "different",
      ".github/workflows/mcp-verify.yml": "unchanged",
    });
  });

  test.each([".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"])("extend %s where it stands", (path) => {
    const file = adoptionFiles(aRequest({ owners: ["@kim"] }), new Map([[path, "* @lee\n"]])).at(-1);
    expect(file).toMatchObject({ path, state: "extended" });
    expect(file?.text).toContain(`\n/${path} @kim\n`);
  });

  test("extend the one that GitHub reads, of several", () => {
    const existing = new Map(["docs/CODEOWNERS", "CODEOWNERS"].map((path) => [path, "* @lee\n"]));
    expect(adoptionFiles(aRequest({ owners: ["@kim"] }), existing).at(-1)?.path).toBe("CODEOWNERS");
  });
});

describe("the first policy", () => {
  const policyOf = (facts: Partial<AdoptionRequest>) =>
    parsePolicy(adoptionFiles(aRequest(facts), NOTHING)[0]?.text ?? "", "the policy");

  test("names the environments in their order; the last one is protected, and takes what has soaked in the one before", () => {
    const { environments } = policyOf({ environments: ["development", "staging", "production"] });
    expect(environments).toMatchObject({
      development: { order: 1, protected: false },
      staging: { order: 2, "promote-from": "development", protected: false, soak: { min: "PT24H" } },
      production: { order: 3, "promote-from": "staging", protected: true, soak: {}, approvals: { min: 1 } },
    });
  });

  test("lets the workflows that promote and verify write the record, and no other", () => {
    expect(policyOf({}).ledger).toMatchObject({
      kind: "github-deployments",
      workflows: [".github/workflows/mcp-promote.yml", ".github/workflows/mcp-verify.yml"],
    });
  });

  test("names the servers that are known", () => {
    const targets = [{ environment: "production", url: "https://payments.example.com/mcp" }];
    expect(policyOf({ targets }).probe?.targets).toEqual([
      { target: "https://payments.example.com/mcp", environment: "production" },
    ]);
    expect(policyOf({}).probe).toBeUndefined();
  });

  test("reads versions in the contract file, wherever the server stands", () => {
    expect(policyOf({ folder: "servers/payments" }).schema).toMatchObject({
      "version-source": "servers/payments/mcp-contract.json",
    });
  });

  test.each(["true", "null", "1", "0x1", "on", "-", "_", "Prod"])("takes an environment of the name %s", (name) => {
    const { environments } = policyOf({
      environments: ["first", name, "last"],
      targets: [{ environment: name, url: "https://a.example/mcp" }],
    });
    expect(environments?.[name]).toMatchObject({ order: 2 });
    expect(environments?.last).toMatchObject({ "promote-from": name });
  });

  test("of the contract alone says nothing of environments", () => {
    expect(policyOf({ parts: ["contract"] })).toEqual(expect.not.objectContaining({ environments: expect.anything() }));
  });
});
