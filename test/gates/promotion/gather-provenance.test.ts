import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { gatherProvenance, type ProvenanceSources } from "../../../shared/gates/promotion/gather-provenance.ts";
import { connectGitHub } from "../../../shared/github/client.ts";
import { readTrustRoots, TrustRootError } from "../../../shared/promotion/attestations/verify-bundles.ts";
import { FakeGitHub } from "../../fakes/github/server.ts";
import { FakeSigstore } from "../../fakes/sigstore/sigstore.ts";

const IMAGE = `sha256:${"a".repeat(64)}`;
const TOKEN = { login: "github-actions[bot]", type: "Bot" } as const;

let fake: FakeGitHub;
let sigstore: FakeSigstore;
let folder: string;

beforeAll(async () => {
  sigstore = await FakeSigstore.start();
});

beforeEach(async () => {
  fake = await FakeGitHub.start();
  folder = await mkdtemp(join(tmpdir(), "mcp-gates-test-"));
  fake.addToken("reader", { account: TOKEN, permissions: { attestations: "read" } });
  fake.addToken("blind", { account: TOKEN, permissions: {} });
});

afterEach(async () => {
  await fake.close();
  await rm(folder, { recursive: true, force: true });
  expect(fake.violations).toEqual([]);
});

const trusted = () => ({ text: JSON.stringify(sigstore.trustedRoot()), place: ".github/trusted-root.json" });

async function atGitHub(facts: Partial<ProvenanceSources> = {}, token = "reader"): Promise<ProvenanceSources> {
  const github = await connectGitHub({ token, apiUrl: fake.apiUrl });
  const bundles = { kind: "github", github, owner: "acme", name: "payments" } as const;
  return { imageDigest: IMAGE, bundles, trustedRoot: trusted(), ...facts };
}

async function inFile(text: string, facts: Partial<ProvenanceSources> = {}): Promise<ProvenanceSources> {
  await writeFile(join(folder, "bundles.jsonl"), text);
  const bundles = { kind: "file", path: "bundles.jsonl", directory: folder } as const;
  return { imageDigest: IMAGE, bundles, trustedRoot: trusted(), ...facts };
}

describe("attestations at GitHub", () => {
  test("are each verified", async () => {
    fake.attestations.put(IMAGE, await sigstore.attest({ digests: [IMAGE] }));
    fake.attestations.put(IMAGE, await sigstore.attest({ digests: [IMAGE], logged: false }));
    expect(await gatherProvenance(await atGitHub())).toMatchObject({
      state: "known",
      found: [{ state: "verified", subjects: [IMAGE] }, { state: "refused" }],
      hasMore: false,
    });
  });

  test("are none of an image that nobody attested, and nobody needs to be trusted", async () => {
    const answer = await gatherProvenance(await atGitHub({ trustedRoot: { text: "none", place: "nowhere" } }));
    expect(answer).toEqual({ state: "known", found: [], hasMore: false });
  });

  test("do not come for other statements about the image", async () => {
    fake.attestations.put(
      IMAGE,
      await sigstore.attest({ digests: [IMAGE], predicateType: "https://spdx.dev/Document" }),
    );
    expect(await gatherProvenance(await atGitHub())).toMatchObject({ state: "known", found: [] });
  });

  test("say when there are more than are read", async () => {
    const bundle = await sigstore.attest({ digests: [IMAGE] });
    for (let count = 0; count < 101; count++) fake.attestations.put(IMAGE, bundle);
    const answer = await gatherProvenance(await atGitHub());
    expect(answer).toMatchObject({ state: "known", hasMore: true });
    expect(answer.state === "known" && answer.found).toHaveLength(100);
  });

  test("are unknown where the token may not read them", async () => {
    const answer = await gatherProvenance(await atGitHub({}, "blind"));
    expect(answer).toMatchObject({ state: "unknown", why: expect.stringContaining("403") });
  });

  test("are unknown where a bundle is not in the reply", async () => {
    const body = { attestations: [{ repository_id: 1, bundle_url: "https://example.com" }] };
    fake.addFault({ operation: "repos/list-attestations", reply: { status: 200, body } });
    const answer = await gatherProvenance(await atGitHub());
    expect(answer).toMatchObject({ state: "unknown", why: expect.stringContaining("gh attestation download") });
  });
});

describe("attestations in a file", () => {
  test("are each verified", async () => {
    const bundles = [await sigstore.attest({ digests: [IMAGE] }), { mediaType: "nothing" }];
    const text = bundles.map((bundle) => `${JSON.stringify(bundle)}\n`).join("");
    expect(await gatherProvenance(await inFile(text))).toMatchObject({
      state: "known",
      found: [{ state: "verified" }, { state: "refused" }],
    });
  });

  test("say when there are more than are read", async () => {
    const answer = await gatherProvenance(await inFile("{}\n".repeat(101)));
    expect(answer).toMatchObject({ state: "known", hasMore: true });
  });

  test("are unknown where the file is no JSON", async () => {
    expect(await gatherProvenance(await inFile("{"))).toEqual({
      state: "unknown",
      why: "the file of attestations bundles.jsonl is no JSON",
    });
  });

  test("are unknown where there is no file", async () => {
    const sources = await inFile("");
    const bundles = { kind: "file", path: "none.jsonl", directory: folder } as const;
    expect(await gatherProvenance({ ...sources, bundles })).toEqual({
      state: "unknown",
      why: "the file of attestations none.jsonl cannot be read (ENOENT)",
    });
  });

  test("are unknown where the file is too long", async () => {
    const answer = await gatherProvenance(await inFile("[".repeat(16 * 1024 * 1024 + 1)));
    expect(answer).toMatchObject({ state: "unknown", why: expect.stringContaining("longer than") });
  });
});

describe("the trust root", () => {
  const bundle = async () => JSON.stringify(await sigstore.attest({ digests: [IMAGE] }));

  test("is that of the public instance where no file is named", async () => {
    const trustRootsNow = async () => readTrustRoots(trusted().text);
    const sources = await inFile(await bundle(), { trustedRoot: undefined, trustRootsNow });
    expect(await gatherProvenance(sources)).toMatchObject({ found: [{ state: "verified" }] });
  });

  test("is named where the public instance does not give it", async () => {
    const trustRootsNow = async () => {
      throw new TrustRootError("it did not come in time");
    };
    const sources = await inFile(await bundle(), { trustedRoot: undefined, trustRootsNow });
    expect(await gatherProvenance(sources)).toEqual({
      state: "unknown",
      why: "the trust root of Sigstore's public instance cannot be used: it did not come in time; name a file of trust roots in the policy (`trusted-root`)",
    });
  });

  test("is named where its file cannot be used", async () => {
    const sources = await inFile(await bundle(), { trustedRoot: { text: "{", place: ".github/trusted-root.json" } });
    expect(await gatherProvenance(sources)).toEqual({
      state: "unknown",
      why: "the trust root of .github/trusted-root.json cannot be used: it is no JSON",
    });
  });
});
