import { digestStart } from "../../contract/canonical.ts";
import type { EnvironmentPolicy } from "../../policy/environments.ts";
import { answerOf, type GateAnswer, notAsked } from "../gate.ts";
import { promotionReason } from "../promotion-reasons.ts";

/** What one signed statement says of an image, once its signature and its signer's certificate hold. */
export interface VerifiedAttestation {
  readonly state: "verified";
  /** Who vouches for the identity of the signer. */
  readonly issuer: string;
  /** The workflow that signed, with its ref: `https://github.com/owner/name/.github/workflows/build.yml@refs/heads/main`. */
  readonly identity: string;
  /** `https://github.com/owner/name`; `undefined` = the certificate does not say it. */
  readonly sourceRepository: string | undefined;
  readonly sourceRef: string | undefined;
  readonly predicateType: string;
  /** What it is about, each `sha256:` and 64 hex digits. */
  readonly subjects: readonly string[];
}

/** One that does not hold; `why` may hold foreign text. */
export interface RefusedAttestation {
  readonly state: "refused";
  readonly why: string;
}

/** What was found of an image's attestations. */
export type Attestations =
  | {
      readonly state: "known";
      readonly found: readonly (VerifiedAttestation | RefusedAttestation)[];
      /** Whether there are others that were not read. */
      readonly hasMore: boolean;
    }
  | { readonly state: "unknown"; readonly why: string };

export interface ProvenanceQuestion {
  /** `undefined` = the policy does not ask for it. */
  readonly rules: EnvironmentPolicy["provenance"];
  /** `sha256:` and 64 hex digits; `undefined` = the release has no image that is named so. */
  readonly imageDigest: string | undefined;
  /** The repository that the image must come from. */
  readonly repository: { readonly owner: string; readonly name: string };
  /** Where that repository is, `https://github.com`. */
  readonly serverUrl: string;
  /** `undefined` = nobody asked, as where the policy does not ask for it. */
  readonly attestations: Attestations | undefined;
}

/** What attests how something was built; other statements, such as lists of parts, say nothing of it. */
export const PROVENANCE_PREDICATE = "https://slsa.dev/provenance/v1";

/** Reasons that are told of attestations that do not hold: the first say enough. */
const MOST_OBJECTIONS = 5;

/** Whether the image was built by the workflow that the policy names, by an attestation that was verified. */
export function judgeProvenance(question: ProvenanceQuestion): GateAnswer {
  const { rules, imageDigest, attestations } = question;
  if (rules?.required !== true) return notAsked("provenance", "the policy asks for no attestation of the image");
  const field = "image";
  if (imageDigest === undefined) {
    const seen = { field, is: "no image that is named by a digest", must: "an image with an attestation" };
    return refused(promotionReason("provenance.missing", seen));
  }
  const must = `an attestation of ${digestStart(imageDigest)} by ${expectedSigner(question)}`;
  if (attestations === undefined || attestations.state === "unknown") {
    const is = attestations === undefined ? "nobody asked" : attestations.why;
    return refused(promotionReason("provenance.unknown", { field, is, must }));
  }
  const { found } = attestations;
  if (found.length === 0) return refused(promotionReason("provenance.missing", { field, is: "none", must }));
  const judged = found.map((each) => ({ each, objection: objectionTo(each, imageDigest, question) }));
  const good = judged.find(({ objection }) => objection === undefined)?.each;
  if (good?.state === "verified") {
    const summary = `built by ${good.identity}, by a verified attestation of ${digestStart(imageDigest)}`;
    return answerOf("provenance", [], { summary });
  }
  if (attestations.hasMore) {
    const is = `none of the first ${found.length} can be relied on, and there are more`;
    return refused(promotionReason("provenance.unknown", { field, is, must }));
  }
  const objections = [...new Set(judged.flatMap(({ objection }) => objection ?? []))];
  return answerOf(
    "provenance",
    objections.slice(0, MOST_OBJECTIONS).map((is) => promotionReason("provenance.untrusted", { field, is, must })),
    { summary: `none of ${found.length} attestations of ${digestStart(imageDigest)} can be relied on` },
  );
}

/** The issuer of the identities of workflows of a server. */
export function workflowIssuer(serverUrl: string): string {
  const { host } = new URL(serverUrl);
  if (host === "github.com") return "https://token.actions.githubusercontent.com";
  return host.endsWith(".ghe.com") ? `https://token.actions.${host}` : `https://${host}/_services/token`;
}

function refused(reason: ReturnType<typeof promotionReason>): GateAnswer {
  return answerOf("provenance", [reason], { summary: reason.is });
}

/** Why an attestation does not vouch for the image; `undefined` = it does. */
function objectionTo(
  attestation: VerifiedAttestation | RefusedAttestation,
  imageDigest: string,
  question: ProvenanceQuestion,
): string | undefined {
  if (attestation.state === "refused") return attestation.why;
  const { issuer, identity, sourceRepository, sourceRef, predicateType, subjects } = attestation;
  const { rules, repository, serverUrl } = question;
  if (predicateType !== PROVENANCE_PREDICATE) return `it says ${predicateType}, which is not how the image was built`;
  if (!subjects.includes(imageDigest)) return "it is of another image";
  if (issuer !== workflowIssuer(serverUrl)) return `its signer is vouched for by ${issuer}`;
  const home = `${origin(serverUrl)}/${repository.owner}/${repository.name}`;
  if (!isSameRepository(sourceRepository, home)) return `it was built from ${sourceRepository ?? "nobody knows what"}`;
  const signer = workflowOf(identity);
  const wanted = rules?.["signer-workflow"];
  if (signer === undefined || !isWantedSigner(signer, wanted, { home, serverUrl }))
    return `it was signed by ${identity}`;
  const refs = rules?.["source-refs"];
  if (refs !== undefined && !refs.some((ref) => matches(ref, sourceRef)))
    return `it was built from ${sourceRef ?? "no known ref"}`;
  return undefined;
}

interface SignerWorkflow {
  /** `https://github.com/owner/name`. */
  readonly repository: string;
  /** `.github/workflows/build.yml`. */
  readonly path: string;
}

function workflowOf(identity: string): SignerWorkflow | undefined {
  const [, repository, path] =
    /^(https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)@\S+$/.exec(identity) ?? [];
  return repository === undefined || path === undefined ? undefined : { repository, path };
}

function isWantedSigner(
  signer: SignerWorkflow,
  wanted: string | undefined,
  { home, serverUrl }: { readonly home: string; readonly serverUrl: string },
): boolean {
  if (wanted === undefined) return isSameRepository(signer.repository, home);
  const [owner, name, ...path] = wanted.split("/");
  return isSameRepository(signer.repository, `${origin(serverUrl)}/${owner}/${name}`) && signer.path === path.join("/");
}

/** GitHub's names of owners and repositories are the same in any case; paths and refs are not. */
function isSameRepository(left: string | undefined, right: string): boolean {
  return left?.toLowerCase() === right.toLowerCase();
}

function matches(pattern: string, ref: string | undefined): boolean {
  if (ref === undefined) return false;
  return pattern.endsWith("*") ? ref.startsWith(pattern.slice(0, -1)) : ref === pattern;
}

function expectedSigner({ rules, repository }: ProvenanceQuestion): string {
  const workflow = rules?.["signer-workflow"] ?? `any workflow of ${repository.owner}/${repository.name}`;
  const refs = rules?.["source-refs"];
  return refs === undefined ? workflow : `${workflow} at ${refs.join(" or ")}`;
}

function origin(serverUrl: string): string {
  return new URL(serverUrl).origin;
}
