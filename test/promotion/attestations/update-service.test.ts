import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { trustRootsNow } from "../../../shared/promotion/attestations/update-service.ts";
import { TrustRootError, verifyBundle } from "../../../shared/promotion/attestations/verify-bundles.ts";
import { FakeSigstore } from "../../fakes/sigstore/sigstore.ts";
import { FakeUpdateService } from "../../fakes/sigstore/update-service.ts";

let sigstore: FakeSigstore;
let folder: string;
let service: FakeUpdateService | undefined;

beforeAll(async () => {
  sigstore = await FakeSigstore.start();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mcp-gates-test-"));
});

afterEach(async () => {
  await service?.close();
  await rm(folder, { recursive: true, force: true });
});

async function started(text = JSON.stringify(sigstore.trustedRoot()), options = {}) {
  service = await FakeUpdateService.start(text, options);
  const rootFile = join(folder, "root.json");
  await writeFile(rootFile, service.root);
  return { fake: service, at: { url: service.url, rootFile } };
}

test("the trust root that the update service signs verifies what its instance has signed", async () => {
  const { at } = await started();
  const roots = await trustRootsNow(at);
  const bundle = await sigstore.attest({ digests: [`sha256:${"a".repeat(64)}`] });
  expect(verifyBundle(bundle, roots).state).toBe("verified");
});

test("nothing of it stays on the disk", async () => {
  const { at } = await started();
  const before = await trustFolders();
  await trustRootsNow(at);
  expect(await trustFolders()).toEqual(before);
});

test("a trust root that was changed on the way is not taken", async () => {
  const { fake, at } = await started();
  fake.replace(/trusted_root/, (text) => text.replace("sigstore.mock", "sigstore.evil"));
  await expect(trustRootsNow(at)).rejects.toThrow(/did not give it: error downloading target/);
});

test("a list of files that was changed on the way is not taken", async () => {
  const { fake, at } = await started();
  fake.replace(/targets\.json$/, (text) => text.replace("trusted_root.json", "trusted_rooT.json"));
  await expect(trustRootsNow(at)).rejects.toThrow(TrustRootError);
});

test("what the service signed too long ago is not taken", async () => {
  const { at } = await started(undefined, { expires: "2020-01-01T00:00:00Z" });
  await expect(trustRootsNow(at)).rejects.toThrow(/did not give it: Final root.json is expired/);
});

test("a signed file that is no trust root is not taken", async () => {
  const { at } = await started("{}");
  await expect(trustRootsNow(at)).rejects.toThrow("a root names no certificate authority");
});

test("a service that is not there is named", async () => {
  const { fake, at } = await started();
  const { host } = new URL(fake.url);
  await fake.close();
  service = undefined;
  await expect(trustRootsNow(at)).rejects.toThrow(`${host} did not give it`);
});

async function trustFolders(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith("mcp-gates-trust-"));
}
