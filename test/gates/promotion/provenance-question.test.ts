import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import {
  gatherProvenanceQuestion,
  type ProvenanceRequest,
} from "../../../shared/gates/promotion/provenance-question.ts";
import { connectGitHub } from "../../../shared/github/client.ts";
import { parsePolicy } from "../../../shared/policy/parse-policy.ts";
import { judgeProvenance } from "../../../shared/promotion/gates/provenance-gate.ts";
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

async function judged(rules: string, facts: Partial<ProvenanceRequest> = {}) {
  const github = {
    call: await connectGitHub({ token: "reader", apiUrl: fake.apiUrl }),
    repository: { owner: "acme", name: "payments" },
    serverUrl: "https://github.com",
    runId: 7,
  };
  const question = await gatherProvenanceQuestion({
    policy: parsePolicy(`version: 1\nenvironments: { production: { order: 1, ${rules} } }`, "policy"),
    policySource: { kind: "file", path: "policy.yml", directory: folder },
    github,
    directory: folder,
    environment: "production",
    imageDigest: IMAGE,
    attestationPath: undefined,
    ...facts,
  });
  const { decision, asked, reasons } = judgeProvenance(question);
  return { decision, asked, is: reasons.map(({ is }) => is) };
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
  expect(await judged(RULES, { imageDigest: undefined })).toMatchObject({ decision: "fail" });
  expect(fake.requests).toEqual([]);
});

test.each([
  [
    "the trust root is not there",
    RULES.replace("root.json", "none.json"),
    {},
    "none.json that the policy names is not there",
  ],
  ["there is no GitHub", RULES, { github: undefined }, "nobody says from which repository"],
])("nobody knows where %s", async (_, rules, facts, is) => {
  fake.attestations.put(IMAGE, await sigstore.attest({ digests: [IMAGE] }));
  expect(await judged(rules, facts)).toMatchObject({ decision: "unknown", is: [expect.stringContaining(is)] });
});
