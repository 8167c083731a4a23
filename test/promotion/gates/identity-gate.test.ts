import { describe, expect, test } from "@jest/globals";
import { type IdentityQuestion, judgeIdentity } from "../../../shared/promotion/gates/identity-gate.ts";
import { aDigest } from "../builders.ts";

const [STRICT, SEMANTIC] = [aDigest("e"), aDigest("b")];

describe("a release is pinned", () => {
  const judge = (parts: Partial<IdentityQuestion> = {}) => {
    const image = `registry.example.com/acme/payments-mcp:2.3.0@${aDigest("a")}`;
    const contract = { strict: STRICT, semantic: SEMANTIC };
    return judgeIdentity({ image, namedDigest: undefined, contract, ...parts });
  };

  test.each([undefined, SEMANTIC, STRICT])("by its image and its contract, called %s", (namedDigest) => {
    expect(judge({ namedDigest })).toMatchObject({
      gate: "identity",
      decision: "pass",
      asked: true,
      summary: `image ${aDigest("a")}, contract ${SEMANTIC}`,
    });
  });

  test.each<readonly [string, Partial<IdentityQuestion>, string, string]>([
    ["without an image", { image: undefined }, "identity.image-not-pinned", "nothing"],
    ["with a tag alone", { image: "acme/payments:2.3.0" }, "identity.image-not-pinned", "acme/payments:2.3.0"],
    ["without a contract", { contract: undefined }, "identity.no-contract", "nothing"],
    [
      "with a contract that nobody keeps",
      { contract: undefined, namedDigest: SEMANTIC },
      "identity.no-contract",
      `${SEMANTIC}, which the ledger does not keep`,
    ],
    ["with another contract than it says", { namedDigest: aDigest("0") }, "identity.digest-differs", aDigest("0")],
  ])("not %s", (_words, parts, code, is) => {
    const { decision, reasons } = judge(parts);
    expect(decision).toBe("fail");
    expect(reasons).toMatchObject([{ code, is }]);
  });

  test("as it says where each of them is wrong", () => {
    const [image, contract] = judge({ image: undefined, contract: undefined }).reasons;
    expect(image).toMatchObject({ field: "image", must: "a name with @sha256: and 64 hex digits" });
    expect(contract).toMatchObject({ field: "schema-path", must: "a contract file" });
    expect(judge({ namedDigest: aDigest("0") }).reasons).toMatchObject([
      { field: "schema-digest", must: `${SEMANTIC}, the digest of the contract file` },
    ]);
  });

  test("not, for all that is wrong at once", () => {
    const { reasons, summary } = judge({ image: undefined, contract: undefined });
    expect(reasons.map(({ code }) => code)).toEqual(["identity.image-not-pinned", "identity.no-contract"]);
    expect(summary).toBe("image not pinned, contract unknown");
  });
});
