import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { judgeImageProvenance } from "../../../shared/gates/promotion/image-provenance.ts";
import type { PromotionRequest, Surroundings } from "../../../shared/gates/promotion/surroundings.ts";
import { connectGitHub } from "../../../shared/github/client.ts";
import { parsePolicy } from "../../../shared/policy/parse-policy.ts";
import { FakeGitHub } from "../../fakes/github/server.ts";
import { FakeSigstore } from "../../fakes/sigstore/sigstore.ts";

const IMAGE = `sha256:${"a".repeat(64)}`;
const SIGNER = "acme/payments/.github/workflows/build.yml";

let fake: FakeGitHub;
let sigstore: FakeSigstore;
let folder: string;

beforeAll(async () => {
  sigstore = await FakeSigstore.start();
});

beforeEach(async () => {
  fake = await FakeGitHub.start();
  folder = await mkdtemp(join(tmpdir(), "mcp-gates-test-"));
  const account = { login: "github-actions[bot]", type: "Bot" } as const;
  fake.addToken("reader", { account, permissions: { attestations: "read" } });
  await writeFile(join(folder, "root.json"), JSON.stringify(sigstore.trustedRoot()));
});

afterEach(async () => {
  await fake.close();
  await rm(folder, { recursive: true, force: true });
  expect(fake.violations).toEqual([]);
});

async function judged(
  rules: string,
  request: Partial<Pick<PromotionRequest, "image" | "attestationPath">> = {},
  facts: Partial<Surroundings> = {},
) {
  const github = {
    call: await connectGitHub({ token: "reader", apiUrl: fake.apiUrl }),
    repository: { owner: "acme", name: "payments" },
    serverUrl: "https://github.com",
    runId: 7,
  };
  const surroundings = {
    policy: parsePolicy(`version: 1\nenvironments: { production: { order: 1, ${rules} } }`, "policy"),
    policySource: { kind: "file", path: "policy.yml", directory: folder },
    github,
    directory: folder,
    ...facts,
  } as Surroundings;
  const image = `registry.example.com/payments@${IMAGE}`;
  const asked = { environment: "production", ticketFrom: "input", image, ...request } as const;
  const { decision, asked: isAsked, reasons } = await judgeImageProvenance(asked, surroundings);
  return { decision, asked: isAsked, is: reasons.map(({ is }) => is) };
}

const RULES = `provenance: { signer-workflow: ${SIGNER}, source-refs: [refs/heads/main], trusted-root: root.json }`;

test("an image that the named workflow built and attested passes", async () => {
  fake.attestations.put(IMAGE, await sigstore.attest({ digests: [IMAGE] }));
  expect(await judged(RULES)).toEqual({ decision: "pass", asked: true, is: [] });
});

test("an image passes by a file of attestations", async () => {
  await writeFile(join(folder, "bundle.json"), JSON.stringify(await sigstore.attest({ digests: [IMAGE] })));
  expect(await judged(RULES, { attestationPath: "bundle.json" })).toMatchObject({ decision: "pass" });
  expect(fake.requests).toEqual([]);
});

test.each([
  ["of another image", { digests: [`sha256:${"b".repeat(64)}`] }],
  ["of another workflow", { digests: [IMAGE], identity: `https://github.com/${SIGNER}.yml@refs/heads/main` }],
  ["of another branch", { digests: [IMAGE], sourceRef: "refs/heads/feature" }],
  ["of another repository", { digests: [IMAGE], sourceRepository: "https://github.com/acme/other" }],
  ["of another issuer", { digests: [IMAGE], issuer: "https://example.com" }],
  ["that no log knows", { digests: [IMAGE], logged: false }],
])("an image does not pass by an attestation %s", async (_, build) => {
  fake.attestations.put(IMAGE, await sigstore.attest(build));
  expect(await judged(RULES)).toMatchObject({ decision: "fail" });
});

test("nobody is asked where the policy does not ask", async () => {
  expect(await judged("protected: true")).toEqual({ decision: "pass", asked: false, is: [] });
  expect(await judged("provenance: { required: false }")).toMatchObject({ decision: "pass", asked: false });
  expect(fake.requests).toEqual([]);
});

test("an image without a digest is asked of nobody and does not pass", async () => {
  expect(await judged(RULES, { image: undefined })).toMatchObject({ decision: "fail" });
  expect(fake.requests).toEqual([]);
});

test("a trust root that the policy names and that is not there is named", async () => {
  await expect(judged(RULES.replace("root.json", "none.json"))).rejects.toThrow(/none\.json is not there/);
});

test("nobody knows where there is no repository of GitHub", async () => {
  expect(await judged(RULES, {}, { github: undefined })).toMatchObject({ decision: "unknown" });
});
