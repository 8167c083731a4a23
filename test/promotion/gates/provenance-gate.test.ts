import { describe, expect, test } from "@jest/globals";
import {
  judgeProvenance,
  type ProvenanceQuestion,
  type VerifiedAttestation,
  workflowIssuer,
} from "../../../shared/promotion/gates/provenance-gate.ts";

const IMAGE = `sha256:${"a".repeat(64)}`;
const OTHER = `sha256:${"b".repeat(64)}`;
const WORKFLOW = "https://github.com/acme/payments/.github/workflows/build.yml";

const GOOD: VerifiedAttestation = {
  state: "verified",
  issuer: "https://token.actions.githubusercontent.com",
  identity: `${WORKFLOW}@refs/heads/main`,
  sourceRepository: "https://github.com/acme/payments",
  sourceRef: "refs/heads/main",
  predicateType: "https://slsa.dev/provenance/v1",
  subjects: [OTHER, IMAGE],
};

type Rules = Partial<NonNullable<ProvenanceQuestion["rules"]>>;

function question(
  found: readonly (Partial<VerifiedAttestation> | { readonly state: "refused"; readonly why: string })[],
  rules: Rules = {},
  facts: Partial<ProvenanceQuestion> = {},
): ProvenanceQuestion {
  return {
    rules: { required: true, ...rules },
    imageDigest: IMAGE,
    repository: { owner: "acme", name: "payments" },
    serverUrl: "https://github.com",
    attestations: {
      state: "known",
      hasMore: false,
      found: found.map((each) => (each.state === "refused" ? each : { ...GOOD, ...each })),
    },
    ...facts,
  };
}

function judged(asked: ProvenanceQuestion) {
  const { decision, reasons } = judgeProvenance(asked);
  return { decision, reasons: reasons.map(({ code, is }) => `${code}: ${is}`) };
}

describe("provenance", () => {
  test.each([
    ["the policy does not ask", undefined],
    ["the policy says that it is not required", { required: false }],
  ])("is not asked for where %s", (_, rules) => {
    expect(judgeProvenance({ ...question([]), rules })).toMatchObject({ decision: "pass", asked: false });
  });

  const SIGNER: Rules = { "signer-workflow": "acme/builders/.github/workflows/docker.yml" };
  const BUILDER = "https://github.com/acme/builders/.github/workflows/docker.yml@refs/tags/v1";
  const MAIN: Rules = { "source-refs": ["refs/heads/main"] };
  const TAGS: Rules = { "source-refs": ["refs/heads/main", "refs/tags/v*"] };

  test.each<[string, Partial<VerifiedAttestation>, Rules]>([
    ["of a workflow of the repository", {}, {}],
    ["of a repository in other case", { sourceRepository: "https://github.com/Acme/Payments" }, {}],
    ["of the named workflow", { identity: BUILDER }, SIGNER],
    ["of the named workflow in other case of the owner", { identity: BUILDER.replace("acme", "ACME") }, SIGNER],
    ["from the named branch", {}, MAIN],
    ["from a named tag", { sourceRef: "refs/tags/v1.2.3" }, TAGS],
  ])("is accepted %s", (_, facts, rules) => {
    expect(judged(question([facts], rules))).toEqual({ decision: "pass", reasons: [] });
  });

  const elsewhere = "https://github.com/evil/payments";
  test.each<[string, Partial<VerifiedAttestation>, Rules, string]>([
    ["another image", { subjects: [OTHER] }, {}, "it is of another image"],
    ["nothing", { subjects: [] }, {}, "it is of another image"],
    [
      "a list of parts",
      { predicateType: "https://spdx.dev/Document/v2.3" },
      {},
      "which is not how the image was built",
    ],
    ["another issuer", { issuer: "https://accounts.example.com" }, {}, "vouched for by https://accounts.example.com"],
    ["another repository", { sourceRepository: elsewhere }, {}, `it was built from ${elsewhere}`],
    ["no known repository", { sourceRepository: undefined }, {}, "it was built from nobody knows what"],
    ["a longer name", { sourceRepository: "https://github.com/acme/payments-evil" }, {}, "acme/payments-evil"],
    ["another server", { sourceRepository: "https://ghe.example.com/acme/payments" }, {}, "ghe.example.com"],
    ["a workflow of another repository", { identity: BUILDER }, {}, `it was signed by ${BUILDER}`],
    ["a workflow of the repository, where another is named", {}, SIGNER, `it was signed by ${GOOD.identity}`],
    ["a workflow whose name begins so", { identity: BUILDER.replace(".yml", ".yml.yml") }, SIGNER, "it was signed by"],
    [
      "a workflow whose path hides the named one",
      { identity: `https://evil.example.com/?${BUILDER}` },
      SIGNER,
      "signed",
    ],
    ["a person", { identity: "somebody@example.com" }, {}, "it was signed by somebody@example.com"],
    ["a workflow without a ref", { identity: WORKFLOW }, {}, `it was signed by ${WORKFLOW}`],
    ["a workflow in other case", { identity: BUILDER.replace("docker", "Docker") }, SIGNER, "it was signed by"],
    ["another branch", { sourceRef: "refs/heads/feature" }, MAIN, "it was built from refs/heads/feature"],
    ["a branch that begins so", { sourceRef: "refs/heads/main-2" }, MAIN, "it was built from refs/heads/main-2"],
    ["no known ref", { sourceRef: undefined }, TAGS, "it was built from no known ref"],
  ])("is refused of %s", (_, facts, rules, is) => {
    const { decision, reasons } = judged(question([facts], rules));
    expect(decision).toBe("fail");
    expect(reasons).toEqual([expect.stringContaining(is)]);
    expect(reasons[0]).toMatch(/^provenance\.untrusted: /);
  });

  test("is refused where the attestation does not hold", () => {
    const found = [{ state: "refused", why: "its signature does not hold" } as const];
    expect(judged(question(found))).toEqual({
      decision: "fail",
      reasons: ["provenance.untrusted: its signature does not hold"],
    });
  });

  test("is accepted by one good attestation among others", () => {
    const found = [{ state: "refused", why: "no" } as const, { subjects: [OTHER] }, {}];
    expect(judged(question(found)).decision).toBe("pass");
  });

  test("is refused by parts of it that are good in several attestations", () => {
    expect(judged(question([{ subjects: [OTHER] }, { sourceRepository: elsewhere }])).decision).toBe("fail");
  });

  test("tells five different objections at most", () => {
    const found = Array.from({ length: 8 }, (_, index) => ({ state: "refused" as const, why: `no ${index % 7}` }));
    expect(judged(question(found)).reasons).toHaveLength(5);
  });

  test.each<[string, Partial<ProvenanceQuestion>, string, string]>([
    ["no image is named by a digest", { imageDigest: undefined }, "fail", "provenance.missing"],
    [
      "the image has no attestation",
      { attestations: { state: "known", found: [], hasMore: false } },
      "fail",
      "missing",
    ],
    ["nobody asked", { attestations: undefined }, "unknown", "provenance.unknown: nobody asked"],
    ["nobody knows", { attestations: { state: "unknown", why: "403" } }, "unknown", "provenance.unknown: 403"],
    [
      "not all were read",
      { attestations: { state: "known", found: [{ ...GOOD, subjects: [] }], hasMore: true } },
      "unknown",
      "provenance.unknown",
    ],
  ])("does not pass where %s", (_, facts, decision, reason) => {
    const answer = judged(question([], {}, facts));
    expect(answer.decision).toBe(decision);
    expect(answer.reasons).toEqual([expect.stringContaining(reason)]);
  });

  test("is accepted by a good attestation where not all were read", () => {
    const attestations = { state: "known", found: [GOOD], hasMore: true } as const;
    expect(judged(question([], {}, { attestations })).decision).toBe("pass");
  });

  test.each([
    ["https://github.com", "https://token.actions.githubusercontent.com"],
    ["https://acme.ghe.com", "https://token.actions.acme.ghe.com"],
    ["https://github.acme.example", "https://github.acme.example/_services/token"],
  ])("of %s is vouched for by %s", (server, issuer) => {
    expect(workflowIssuer(server)).toBe(issuer);
  });
});
