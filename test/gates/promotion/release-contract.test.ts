import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { contractFileText } from "../../../shared/contract/model.ts";
import {
  contractDigests,
  keptContract,
  type ReleaseContractRequest,
  readReleaseContract,
} from "../../../shared/gates/promotion/release-contract.ts";
import { LedgerError } from "../../../shared/promotion/ledger.ts";
import { contractOf, keeping } from "./contract-world.ts";

const CONTRACT = contractOf("a");
const { strict, semantic } = contractDigests(CONTRACT);

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "release-"));
  writeFileSync(join(directory, "mcp-contract.json"), contractFileText(CONTRACT));
  writeFileSync(join(directory, "broken.json"), "{");
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const read = async (more: Partial<ReleaseContractRequest>) =>
  await readReleaseContract({ directory, ledger: keeping(), ...more });

describe("the contract of a release", () => {
  test("is the file that the run names, known by its semantic digest and kept by it", async () => {
    expect(await read({ schemaPath: "mcp-contract.json" })).toMatchObject({
      state: "read",
      capture: { contract: CONTRACT },
      digests: { strict, semantic },
      kept: { digest: semantic, text: contractFileText(CONTRACT) },
    });
  });

  test("is the file, even if the run names another digest: that is for the identity gate to tell", async () => {
    const ledger = keeping(contractOf("b"));
    const schemaDigest = contractDigests(contractOf("b")).semantic;
    expect(await read({ schemaPath: "mcp-contract.json", schemaDigest, ledger })).toMatchObject({
      digests: { semantic },
    });
    expect(ledger.asked).toEqual([]);
  });

  test("is what the ledger keeps by the digest that the run names", async () => {
    const found = await read({ schemaDigest: semantic, ledger: keeping(CONTRACT) });
    expect(found).toMatchObject({ state: "read", capture: { contract: CONTRACT }, digests: { semantic } });
  });

  test("is missing where nothing is named, or the ledger does not keep it", async () => {
    expect(await read({})).toEqual({ state: "missing", why: "neither a contract file nor a digest is named" });
    expect(await read({ schemaDigest: semantic })).toEqual({
      state: "missing",
      why: `the ledger does not keep ${semantic.slice(0, 19)}`,
    });
  });

  test.each([
    ["no.json", /^schema-path: .*no\.json.*there is no such file/],
    ["broken.json", /^schema-path: .*broken\.json.*no valid JSON/],
    ["stdio:node server.js", /^schema-path is a running server/],
    ["https://desk.example/mcp", /^schema-path is a running server/],
  ])("in %s is an error that says so", async (schemaPath, message) => {
    await expect(read({ schemaPath })).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(message),
    });
  });

  test("is read within the limits of the policy", async () => {
    await expect(read({ schemaPath: "mcp-contract.json", limits: { bytes: 100 } })).rejects.toThrow(
      /larger than 100 bytes/,
    );
  });
});

describe("what a ledger keeps", () => {
  const ledgerWith = (text: string) => ({ contract: async () => text });

  test("is found by the strict digest too", async () => {
    expect((await keptContract(ledgerWith(contractFileText(CONTRACT)), strict)).state).toBe("read");
  });

  test.each([
    [
      "another contract",
      contractFileText(contractOf("b")),
      /^what the ledger keeps as sha256:[0-9a-f]{12} is another contract: sha256:/,
    ],
    ["no JSON", "{", /cannot be read: it is no valid JSON/],
    ["something else", '{"contractVersion":1}', /cannot be read: it is no valid contract/],
  ])("under a digest, and is %s, is not believed", async (_name, text, why) => {
    expect(await keptContract(ledgerWith(text), semantic)).toEqual({
      state: "unknown",
      why: expect.stringMatching(why),
    });
  });

  test("is bounded", async () => {
    const text = contractFileText(CONTRACT);
    expect(await keptContract(ledgerWith(text), semantic, { bytes: 100 })).toMatchObject({
      state: "unknown",
      why: expect.stringContaining("is larger than 100 bytes"),
    });
  });

  test("is not known where the ledger cannot be asked; another error is one of the program", async () => {
    const failing = (error: Error) => ({ contract: async () => Promise.reject(error) });
    expect(await keptContract(failing(new LedgerError("GitHub says 502.")), semantic)).toMatchObject({
      state: "unknown",
      why: expect.stringMatching(/could not be asked for sha256:[0-9a-f]{12}: GitHub says 502$/),
    });
    await expect(keptContract(failing(new TypeError("no")), semantic)).rejects.toThrow(TypeError);
  });
});
