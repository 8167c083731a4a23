import { createHash, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { type CA, initializeCA, initializeCTLog } from "@sigstore/mock/dist/fulcio/index.js";
import { initializeTLog, type TLog } from "@sigstore/mock/dist/rekor/index.js";

/** What a build says of itself when it attests an image; what is absent is as in {@link BUILD}. */
export interface FakeBuild {
  /** `sha256:` and 64 hex digits. */
  readonly digests: readonly string[];
  readonly issuer?: string;
  /** `https://github.com/owner/name/.github/workflows/file.yml@refs/…`. */
  readonly identity?: string;
  /** `https://github.com/owner/name`; `null` = the certificate does not say it. */
  readonly sourceRepository?: string | null;
  readonly sourceRef?: string;
  readonly predicateType?: string;
  readonly payloadType?: string;
  /** The whole statement, for one that is not as it should be. */
  readonly payload?: string;
  /** Whether the transparency log has it; default true. */
  readonly logged?: boolean;
}

export const BUILD = {
  issuer: "https://token.actions.githubusercontent.com",
  identity: "https://github.com/acme/payments/.github/workflows/build.yml@refs/heads/main",
  sourceRepository: "https://github.com/acme/payments",
  sourceRef: "refs/heads/main",
  predicateType: "https://slsa.dev/provenance/v1",
  payloadType: "application/vnd.in-toto+json",
} as const;

const EXTENSION = "1.3.6.1.4.1.57264.1";
const LATER_MILLISECONDS = 600_000;
const LOG_URL = "https://rekor.example.com";

/** A Sigstore of its own: a certificate authority, a log of certificates and a transparency log, and what they sign. */
export class FakeSigstore {
  readonly #authority: CA;
  readonly #certificateLog: Buffer;
  readonly #log: TLog;

  private constructor(authority: CA, certificateLog: Buffer, log: TLog) {
    this.#authority = authority;
    this.#certificateLog = certificateLog;
    this.#log = log;
  }

  static async start(): Promise<FakeSigstore> {
    // The root certificate is made by the machine's clock, and holds from then on: what it signs is signed a little later.
    const now = new Date(Date.now() + LATER_MILLISECONDS);
    const certificateLog = await initializeCTLog(keys("prime256v1"), now);
    const authority = await initializeCA(keys("secp384r1"), certificateLog, now);
    const log = await initializeTLog(LOG_URL, keys("prime256v1"), now);
    return new FakeSigstore(authority, certificateLog.publicKey, log);
  }

  /** The trust root as `trusted_root.json` has it. */
  trustedRoot(): Record<string, unknown> {
    const log = (key: Buffer, url: string) => ({
      baseUrl: url,
      hashAlgorithm: "SHA2_256",
      publicKey: { rawBytes: key.toString("base64"), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor: VALID },
      logId: { keyId: sha256(key).toString("base64") },
    });
    const root = Buffer.from(this.#authority.rootCertificate as Uint8Array).toString("base64");
    return {
      mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
      tlogs: [log(this.#log.publicKey, LOG_URL)],
      certificateAuthorities: [
        {
          subject: { organization: "sigstore.mock", commonName: "sigstore" },
          uri: "https://fulcio.example.com",
          certChain: { certificates: [{ rawBytes: root }] },
          validFor: VALID,
        },
      ],
      ctlogs: [log(this.#certificateLog, "https://ctfe.example.com")],
      timestampAuthorities: [],
    };
  }

  /** A signed bundle as GitHub's API gives it. */
  async attest(build: FakeBuild): Promise<Record<string, unknown>> {
    const { issuer, identity, sourceRepository, sourceRef, predicateType, payloadType } = { ...BUILD, ...build };
    const { publicKey, privateKey } = keys("prime256v1");
    const extensions = [
      { oid: `${EXTENSION}.1`, value: issuer, legacy: true },
      { oid: `${EXTENSION}.8`, value: issuer },
      ...(sourceRepository === null ? [] : [{ oid: `${EXTENSION}.12`, value: sourceRepository }]),
      { oid: `${EXTENSION}.14`, value: sourceRef },
    ];
    const der = publicKey.export({ format: "der", type: "spki" });
    const certificate = await this.#authority.issueCertificate({
      publicKey: new Uint8Array(der),
      subjectAltName: identity,
      extensions,
    });
    const rawBytes = Buffer.from(certificate as Uint8Array);
    const payload = Buffer.from(build.payload ?? statement(build.digests, predicateType));
    const signature = sign(payloadType, payload, privateKey);
    return {
      mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      verificationMaterial: {
        certificate: { rawBytes: rawBytes.toString("base64") },
        tlogEntries: build.logged === false ? [] : [await this.#entry(rawBytes, payload, signature)],
      },
      dsseEnvelope: {
        payload: payload.toString("base64"),
        payloadType,
        signatures: [{ sig: signature.toString("base64"), keyid: "" }],
      },
    };
  }

  async #entry(certificate: Buffer, payload: Buffer, signature: Buffer): Promise<Record<string, unknown>> {
    const pem = `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64")}\n-----END CERTIFICATE-----\n`;
    const logged = await this.#log.log({
      apiVersion: "0.0.1",
      kind: "dsse",
      spec: {
        payloadHash: { algorithm: "sha256", value: sha256(payload).toString("hex") },
        signatures: [{ signature: signature.toString("base64"), verifier: Buffer.from(pem).toString("base64") }],
      },
    });
    const [entry] = Object.values(logged) as readonly LoggedEntry[];
    if (entry === undefined) throw new Error("the log has no entry");
    const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
    return {
      logIndex: String(entry.logIndex),
      logId: { keyId: Buffer.from(entry.logID, "hex").toString("base64") },
      kindVersion: { kind: "dsse", version: "0.0.1" },
      integratedTime: String(entry.integratedTime),
      inclusionPromise: { signedEntryTimestamp },
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: Buffer.from(proof.rootHash, "hex").toString("base64"),
        treeSize: String(proof.treeSize),
        hashes: [],
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: entry.body,
    };
  }
}

interface LoggedEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
      readonly checkpoint: string;
    };
  };
}

const VALID = { start: "2020-01-01T00:00:00Z" };

function statement(digests: readonly string[], predicateType: string): string {
  return JSON.stringify({
    _type: "https://in-toto.io/Statement/v1",
    subject: digests.map((digest) => ({
      name: "registry.example.com/acme/payments",
      digest: { sha256: digest.replace("sha256:", "") },
    })),
    predicateType,
    predicate: {},
  });
}

/** A signature over what DSSE says is signed: type and payload with their lengths. */
function sign(type: string, payload: Buffer, key: KeyObject): Buffer {
  const head = `DSSEv1 ${type.length} ${type} ${payload.length} `;
  return createSign("sha256")
    .update(Buffer.concat([Buffer.from(head), payload]))
    .sign(key);
}

function keys(namedCurve: string): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync("ec", { namedCurve });
}

function sha256(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
