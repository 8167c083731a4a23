import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  readBundles,
  readTrustRoots,
  type TrustRoot,
  TrustRootError,
  verifyBundle,
} from "../../../shared/promotion/attestations/verify-bundles.ts";
import { BUILD, FakeSigstore } from "../../fakes/sigstore/sigstore.ts";

const IMAGE = `sha256:${"a".repeat(64)}`;

let sigstore: FakeSigstore;
let other: FakeSigstore;
let roots: readonly TrustRoot[];

beforeAll(async () => {
  sigstore = await FakeSigstore.start();
  other = await FakeSigstore.start();
  roots = readTrustRoots(JSON.stringify(sigstore.trustedRoot()));
});

interface Bundle {
  readonly verificationMaterial: { certificate: { rawBytes: string }; tlogEntries: Record<string, unknown>[] };
  readonly dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string; keyid: string }[] };
}

async function attested(build: Partial<Parameters<FakeSigstore["attest"]>[0]> = {}): Promise<Bundle> {
  return (await sigstore.attest({ digests: [IMAGE], ...build })) as unknown as Bundle;
}

describe("a bundle", () => {
  test("tells who built what, when its signature holds", async () => {
    expect(verifyBundle(await attested(), roots)).toEqual({
      state: "verified",
      issuer: BUILD.issuer,
      identity: BUILD.identity,
      sourceRepository: BUILD.sourceRepository,
      sourceRef: BUILD.sourceRef,
      predicateType: BUILD.predicateType,
      subjects: [IMAGE],
    });
  });

  test("holds by any of several roots", async () => {
    const both = [other, sigstore].map((each) => JSON.stringify(each.trustedRoot())).join("\n");
    expect(verifyBundle(await attested(), readTrustRoots(`${both}\n`)).state).toBe("verified");
  });

  test("tells long names as they are", async () => {
    const identity = `https://github.com/${"o".repeat(39)}/${"n".repeat(100)}/.github/workflows/x.yml@refs/heads/main`;
    const sourceRepository = `https://github.com/${"o".repeat(39)}/${"n".repeat(200)}`;
    expect(verifyBundle(await attested({ identity, sourceRepository }), roots)).toMatchObject({
      identity,
      sourceRepository,
    });
  });

  test("names no repository where its certificate names none", async () => {
    expect(verifyBundle(await attested({ sourceRepository: null }), roots)).toMatchObject({
      state: "verified",
      sourceRepository: undefined,
    });
  });

  const altered = (payload: string) =>
    Buffer.from(Buffer.from(payload, "base64").toString("utf8").replace(/a{64}/, "b".repeat(64))).toString("base64");

  test.each<[string, (bundle: Bundle, another: Bundle) => unknown]>([
    [
      "its statement was changed",
      (bundle) => ({
        ...bundle,
        dsseEnvelope: { ...bundle.dsseEnvelope, payload: altered(bundle.dsseEnvelope.payload) },
      }),
    ],
    [
      "its type was changed",
      (bundle) => ({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payloadType: "application/json" } }),
    ],
    [
      "its signature is of another statement",
      (bundle, { dsseEnvelope: { signatures } }) => ({
        ...bundle,
        dsseEnvelope: { ...bundle.dsseEnvelope, signatures },
      }),
    ],
    ["it has no signature", (bundle) => ({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [] } })],
    [
      "its certificate is of somebody else",
      ({ verificationMaterial, ...bundle }, another) => ({
        ...bundle,
        verificationMaterial: { ...verificationMaterial, certificate: another.verificationMaterial.certificate },
      }),
    ],
    [
      "the log's entry is of another one",
      ({ verificationMaterial, ...bundle }, another) => ({
        ...bundle,
        verificationMaterial: { ...verificationMaterial, tlogEntries: another.verificationMaterial.tlogEntries },
      }),
    ],
    [
      "the log's time was changed",
      ({ verificationMaterial, ...bundle }) => ({
        ...bundle,
        verificationMaterial: {
          ...verificationMaterial,
          tlogEntries: verificationMaterial.tlogEntries.map((entry) => ({
            ...entry,
            integratedTime: String(Number(entry.integratedTime) + 1),
          })),
        },
      }),
    ],
  ])("does not hold when %s", async (_, change) => {
    const bundle = change(await attested(), await attested({ sourceRef: "refs/heads/other" }));
    expect(verifyBundle(bundle, roots)).toMatchObject({ state: "refused" });
  });

  test("does not hold when the log does not know it", async () => {
    expect(verifyBundle(await attested({ logged: false }), roots).state).toBe("refused");
  });

  test("does not hold by the roots of others", async () => {
    const theirs = readTrustRoots(JSON.stringify(other.trustedRoot()));
    expect(verifyBundle(await attested(), theirs)).toMatchObject({
      state: "refused",
      why: expect.stringContaining("its signature does not hold"),
    });
  });

  test("does not hold by the certificate authority alone, where the logs are of others", async () => {
    const mixed = { ...sigstore.trustedRoot(), tlogs: other.trustedRoot().tlogs };
    expect(verifyBundle(await attested(), readTrustRoots(JSON.stringify(mixed))).state).toBe("refused");
  });

  test("does not hold when the certificate log is another one", async () => {
    const mixed = { ...sigstore.trustedRoot(), ctlogs: other.trustedRoot().ctlogs };
    expect(verifyBundle(await attested(), readTrustRoots(JSON.stringify(mixed))).state).toBe("refused");
  });

  test("does not hold when its authority is no longer trusted", async () => {
    const root = sigstore.trustedRoot() as { certificateAuthorities: { validFor: object }[] };
    const ended = root.certificateAuthorities.map((each) => ({
      ...each,
      validFor: { start: "2019-01-01T00:00:00Z", end: "2020-01-01T00:00:00Z" },
    }));
    const old = readTrustRoots(JSON.stringify({ ...root, certificateAuthorities: ended }));
    expect(verifyBundle(await attested(), old).state).toBe("refused");
  });

  test.each([
    ["what it signs is no statement", { payloadType: "text/plain" }, "no statement of in-toto"],
    ["its statement is no JSON", { payload: "{" }, "not as in-toto has it"],
    ["its statement has two values", { payload: "{}\n{}" }, "not as in-toto has it"],
    ["its statement is of another kind", { payload: '{"_type":"x","subject":[]}' }, "not as in-toto has it"],
  ])("is refused when %s", async (_, build, why) => {
    const answer = verifyBundle(await attested(build), roots);
    expect(answer).toMatchObject({ state: "refused", why: expect.stringContaining(why) });
  });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "bundle"],
    ["an empty object", {}],
    ["a list", []],
    ["another version", { mediaType: "application/vnd.dev.sigstore.bundle.v9+json" }],
  ])("is refused when it is %s", (_, value) => {
    expect(verifyBundle(value, roots)).toEqual({ state: "refused", why: "it is no bundle of Sigstore" });
  });

  test("is refused where nobody is trusted", async () => {
    expect(verifyBundle(await attested(), []).state).toBe("refused");
  });
});

describe("trust roots", () => {
  test.each([
    ["no JSON", "trust me", "it is no JSON"],
    ["empty", "\n", "it is empty"],
    ["roots without an authority", "{}", "a root names no certificate authority"],
    ["a number", "1", "a root names no certificate authority"],
    ["a root whose certificate is none", JSON.stringify(broken()), "it is no trust root of Sigstore"],
  ])("cannot be read from %s", (_, text, message) => {
    expect(() => readTrustRoots(text)).toThrow(TrustRootError);
    expect(() => readTrustRoots(text)).toThrow(message);
  });
});

function broken() {
  return { certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: "AAAA" }] } }] };
}

describe("a file of bundles", () => {
  test.each<[string, string, readonly unknown[] | undefined]>([
    ["one as JSON", '{"a":\n1}', [{ a: 1 }]],
    ["lines of JSON", '{"a":1}\n\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ["a reply of GitHub", '{"attestations":[{"bundle":{"a":1}},{"bundle":{"a":2}}]}', [{ a: 1 }, { a: 2 }]],
    ["none", "", []],
    ["no JSON", "{a", undefined],
  ])("may hold %s", (_, text, bundles) => {
    expect(readBundles(text)).toEqual(bundles);
  });
});
