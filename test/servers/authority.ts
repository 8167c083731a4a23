import { constants, generateKeyPairSync, privateEncrypt } from "node:crypto";
import forge from "node-forge";

/** A certificate, with what must be sent along with it, and its key; both in PEM. */
export interface Identity {
  readonly certificate: string;
  readonly key: string;
}

/**
 * What is wrong with a server certificate. `ending-soon` = holds for three more days; `wrong-host` = is for `elsewhere.example`;
 * `self-signed` = nobody but itself has signed it.
 */
export type ServerCertificate = "valid" | "expired" | "not-yet-valid" | "ending-soon" | "wrong-host" | "self-signed";

/** A certificate authority that nobody knows yet. */
export interface Authority {
  /** Its own certificate, in PEM: what to trust. */
  readonly certificate: string;
  /** For `localhost`, 127.0.0.1 and ::1. */
  server(kind?: ServerCertificate): Identity;
  /** A client certificate. */
  client(name?: string): Identity;
}

export interface AuthorityOptions {
  readonly name?: string;
  readonly now?: Date;
}

/** Makes an authority. It has one key, and all that it certifies has another: making keys is what takes long. */
export function createAuthority({ name = "Test authority", now = new Date() }: AuthorityOptions = {}): Authority {
  const own = rsaKey();
  const certified = rsaKey();
  let serialNumber = 1;
  const sign = (subject: Subject, { from, until }: Validity) => {
    serialNumber++;
    return certificateOf(subject, {
      serialNumber: serialNumber.toString(16).padStart(2, "0"),
      from: new Date(now.getTime() + from * DAY),
      until: new Date(now.getTime() + until * DAY),
      issuer: subject.isSelfSigned === true ? { name: subject.name, key: subject.key } : { name, key: own },
    });
  };
  return {
    certificate: sign({ name, key: own, isAuthority: true }, YEAR),
    server: (kind = "valid") => {
      const isElsewhere = kind === "wrong-host";
      const subject: Subject = {
        name: isElsewhere ? "elsewhere.example" : "localhost",
        key: certified,
        hosts: isElsewhere ? [dns("elsewhere.example")] : LOCAL_HOSTS,
        isSelfSigned: kind === "self-signed",
      };
      return { certificate: sign(subject, VALIDITY[kind]), key: certified.pem };
    },
    client: (client = "client") => ({
      certificate: sign({ name: client, key: certified, isClient: true }, YEAR),
      key: certified.pem,
    }),
  };
}

const DAY = 24 * 60 * 60 * 1000;

/** In days from now. */
interface Validity {
  readonly from: number;
  readonly until: number;
}

const YEAR: Validity = { from: -30, until: 365 };
const VALIDITY: Readonly<Record<ServerCertificate, Validity>> = {
  valid: YEAR,
  expired: { from: -30, until: -1 },
  "not-yet-valid": { from: 10, until: 365 },
  "ending-soon": { from: -30, until: 3 },
  "wrong-host": YEAR,
  "self-signed": YEAR,
};

interface AlternativeName {
  readonly type: number;
  readonly value?: string;
  readonly ip?: string;
}

/** RFC 5280, section 4.2.1.6: 2 = a DNS name, 7 = an IP address. */
function dns(value: string): AlternativeName {
  return { type: 2, value };
}

const LOCAL_HOSTS: readonly AlternativeName[] = [
  dns("localhost"),
  { type: 7, ip: "127.0.0.1" },
  { type: 7, ip: "::1" },
];

interface Key {
  readonly public: forge.pki.rsa.PublicKey;
  readonly pem: string;
}

/** By Node, as the signatures: node-forge takes seconds for it. */
function rsaKey(): Key {
  const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    public: forge.pki.publicKeyFromPem(pair.publicKey.export({ type: "spki", format: "pem" }).toString()),
    pem: pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** The ASN.1 that stands before a SHA-256 digest in a signature (RFC 8017, section 9.2, note 1). */
const SHA256_DIGEST_INFO = Buffer.from("3031300d060960864801650304020105000420", "hex");

/** What node-forge needs of a key to sign with it. */
function signingKey({ pem }: Key): Pick<forge.pki.rsa.PrivateKey, "sign"> {
  return {
    sign: (digest: forge.md.MessageDigest) => {
      const info = Buffer.concat([SHA256_DIGEST_INFO, Buffer.from(digest.digest().getBytes(), "latin1")]);
      return privateEncrypt({ key: pem, padding: constants.RSA_PKCS1_PADDING }, info).toString("latin1");
    },
  };
}

interface Subject {
  readonly name: string;
  readonly key: Key;
  readonly hosts?: readonly AlternativeName[];
  readonly isAuthority?: boolean;
  readonly isClient?: boolean;
  readonly isSelfSigned?: boolean;
}

interface Signing {
  readonly serialNumber: string;
  readonly from: Date;
  readonly until: Date;
  readonly issuer: { readonly name: string; readonly key: Key };
}

function certificateOf(subject: Subject, signing: Signing): string {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = subject.key.public;
  certificate.serialNumber = signing.serialNumber;
  certificate.validity.notBefore = signing.from;
  certificate.validity.notAfter = signing.until;
  certificate.setSubject([{ name: "commonName", value: subject.name }]);
  certificate.setIssuer([{ name: "commonName", value: signing.issuer.name }]);
  certificate.setExtensions(extensionsOf(subject));
  certificate.sign(signingKey(signing.issuer.key) as forge.pki.rsa.PrivateKey, forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate);
}

function extensionsOf({ hosts, isAuthority = false, isClient = false }: Subject): Record<string, unknown>[] {
  if (isAuthority)
    return [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ];
  return [
    { name: "basicConstraints", cA: false },
    { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
    isClient ? { name: "extKeyUsage", clientAuth: true } : { name: "extKeyUsage", serverAuth: true },
    ...(hosts === undefined ? [] : [{ name: "subjectAltName", altNames: hosts }]),
  ];
}
