import type { GateAnswer } from "../gate.ts";
import { answerOf } from "../gate.ts";
import { pinnedImage } from "../image.ts";
import { promotionReason } from "../promotion-reasons.ts";

/** What a run says of the release that it wants to promote. */
export interface IdentityQuestion {
  /** The image as the run names it; `undefined` = it names none. */
  readonly image: string | undefined;
  /** The semantic digest of the contract that the run names; `undefined` = it names none. */
  readonly namedDigest: string | undefined;
  /** The digests of the contract that was given or is kept; `undefined` = there is none. */
  readonly contract: { readonly strict: string; readonly semantic: string } | undefined;
}

/** Decides whether a release is pinned: its image by a digest, its contract by the contract itself. Pure. */
export function judgeIdentity({ image, namedDigest, contract }: IdentityQuestion): GateAnswer {
  const pinned = image === undefined ? undefined : pinnedImage(image);
  const named = namedDigest !== undefined && namedDigest !== contract?.semantic && namedDigest !== contract?.strict;
  const reasons = [
    ...(pinned === undefined
      ? [
          promotionReason("identity.image-not-pinned", {
            field: "image",
            is: image ?? "nothing",
            must: "a name with @sha256: and 64 hex digits",
          }),
        ]
      : []),
    ...(contract === undefined
      ? [
          promotionReason("identity.no-contract", {
            field: "schema-path",
            is: namedDigest === undefined ? "nothing" : `${namedDigest}, which the ledger does not keep`,
            must: "a contract file",
          }),
        ]
      : []),
    ...(contract !== undefined && named
      ? [
          promotionReason("identity.digest-differs", {
            field: "schema-digest",
            is: namedDigest,
            must: `${contract.semantic}, the digest of the contract file`,
          }),
        ]
      : []),
  ];
  const summary = `image ${pinned?.digest ?? "not pinned"}, contract ${contract?.semantic ?? "unknown"}`;
  return answerOf("identity", reasons, { summary });
}
