import { type Bundle, bundleFromJSON, isBundleWithDsseEnvelope } from "@sigstore/bundle";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { type Signer, toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import * as z from "zod";
import type { RefusedAttestation, VerifiedAttestation } from "../gates/provenance-gate.ts";

/** A trust root that cannot be used; the message is a phrase for people. */
export class TrustRootError extends Error {
  override readonly name = "TrustRootError";
}

/** One Sigstore instance that is trusted: what its certificates chain to, and the logs that must know of a signature. */
export interface TrustRoot {
  readonly verifier: Verifier;
}

/**
 * The trust roots of a text: one as JSON, or several as lines of JSON, as `gh attestation trusted-root` prints them. Each stands for
 * itself. Throws a TrustRootError.
 */
export function readTrustRoots(text: string): readonly TrustRoot[] {
  const values = jsonValues(text);
  if (values === undefined) throw new TrustRootError("it is no JSON");
  if (values.length === 0) throw new TrustRootError("it is empty");
  return values.map((value) => trustRootOf(value));
}

function trustRootOf(value: unknown): TrustRoot {
  try {
    const root = TrustedRoot.fromJSON(value);
    // The library reads anything as a root that trusts nobody.
    if (root.certificateAuthorities.length === 0) throw new TrustRootError("a root names no certificate authority");
    const demanded = (logs: readonly unknown[]) => (logs.length > 0 ? 1 : 0);
    // GitHub's own instance, for private repositories, has no logs but timestamps; where there are logs, they must know.
    return {
      verifier: new Verifier(toTrustMaterial(root), {
        ctlogThreshold: demanded(root.ctlogs),
        tlogThreshold: demanded(root.tlogs),
        timestampThreshold: 1,
      }),
    };
  } catch (error) {
    if (error instanceof TrustRootError) throw error;
    throw new TrustRootError("it is no trust root of Sigstore", { cause: error });
  }
}

/** The bundles of a text: one as JSON, several as lines of JSON, or a reply of GitHub's API; `undefined` = it is no JSON. */
export function readBundles(text: string): readonly unknown[] | undefined {
  return jsonValues(text)?.flatMap((value) => {
    const reply = apiReply.safeParse(value);
    return reply.success ? reply.data.attestations.map(({ bundle }) => bundle) : [value];
  });
}

const apiReply = z.object({ attestations: z.array(z.object({ bundle: z.unknown().optional() })) });

/**
 * Verifies one bundle, as GitHub's API or a file gives it, against any of the roots: the chain and the time of the certificate, the
 * logs, and the signature over the statement. What then is said, and by whom, is for others to judge. Never throws.
 */
export function verifyBundle(value: unknown, roots: readonly TrustRoot[]): VerifiedAttestation | RefusedAttestation {
  let bundle: Bundle;
  try {
    bundle = bundleFromJSON(value);
  } catch {
    return refusal("it is no bundle of Sigstore");
  }
  const problems: string[] = [];
  for (const { verifier } of roots) {
    try {
      return attestationOf(verifier.verify(toSignedEntity(bundle)), bundle);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return refusal(`its signature does not hold: ${[...new Set(problems)].join("; ")}`);
}

/** The library's own words, whose text may be foreign, on one line and not without end. */
function problemOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.replaceAll(/\s+/g, " ").slice(0, 200);
}

const statement = z.object({
  _type: z.enum(["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"]),
  predicateType: z.string().max(500),
  subject: z.array(z.object({ digest: z.record(z.string(), z.string()) })).max(2000),
});

function attestationOf(signer: Signer, bundle: Bundle): VerifiedAttestation | RefusedAttestation {
  const identity = signer.identity?.subjectAlternativeName;
  const issuer = signer.identity?.extensions?.issuer;
  if (identity === undefined || issuer === undefined) return refusal("its certificate names no signer");
  if (!isBundleWithDsseEnvelope(bundle)) return refusal("it is a signature without a statement");
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  if (payloadType !== "application/vnd.in-toto+json") return refusal("what it signs is no statement of in-toto");
  const said = statement.safeParse(parsed(payload.toString("utf8")));
  if (!said.success) return refusal("its statement is not as in-toto has it");
  return {
    state: "verified",
    issuer,
    identity,
    sourceRepository: extension(signer, SOURCE_REPOSITORY),
    sourceRef: extension(signer, SOURCE_REF),
    predicateType: said.data.predicateType,
    subjects: said.data.subject.flatMap(({ digest: { sha256 } }) => (sha256 === undefined ? [] : [`sha256:${sha256}`])),
  };
}

/** Sigstore, "Fulcio Extension OIDs": each a UTF-8 string of ASN.1. */
const SOURCE_REPOSITORY = "1.3.6.1.4.1.57264.1.12";
const SOURCE_REF = "1.3.6.1.4.1.57264.1.14";

/** A certificate that says the same thing twice says nothing. */
function extension({ identity }: Signer, oid: string): string | undefined {
  const found = (identity?.oids ?? []).filter((each) => each.oid?.id.join(".") === oid);
  const [only] = found;
  return only === undefined || found.length > 1 ? undefined : utf8String(only.value);
}

/** DER: the type, a length of one to three bytes, the text. */
function utf8String(der: Buffer): string | undefined {
  const [type, first = 0] = der;
  const more = first < 0x80 ? 0 : first - 0x80;
  if (type !== 0x0c || more > 2) return undefined;
  const length = more === 0 ? first : der.subarray(2, 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
  const text = der.subarray(2 + more);
  return text.length === length ? text.toString("utf8") : undefined;
}

function refusal(why: string): RefusedAttestation {
  return { state: "refused", why };
}

/** JSON, or lines of JSON. */
function jsonValues(text: string): readonly unknown[] | undefined {
  const whole = parsed(text);
  if (whole !== undefined) return [whole];
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.map(parsed);
  return values.includes(undefined) ? undefined : values;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
