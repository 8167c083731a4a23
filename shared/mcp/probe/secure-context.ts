import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import tls, { createSecureContext, type SecureContext } from "node:tls";
import { ProbeFailure } from "./failure.ts";
import type { TlsSettings } from "./http.ts";

/**
 * Whom to trust and who one is, ready for TLS connections. Throws a ProbeFailure `probe.settings` that names which PEM is
 * broken. Settings that are one object are read once: to trust private authorities takes Node 20 milliseconds, because those
 * of the machine are read again with them.
 */
export function secureContextOf(settings: TlsSettings): SecureContext {
  const known = KNOWN.get(settings);
  if (known !== undefined) return known;
  const context = createSecureContext({ ...trusted(settings), ...identity(settings) });
  KNOWN.set(settings, context);
  return context;
}

const KNOWN = new WeakMap<TlsSettings, SecureContext>();

function trusted({ authorities }: TlsSettings): { readonly ca?: string[] } {
  if (authorities === undefined) return {};
  const certificates = authorities.match(PEM_CERTIFICATE) ?? [];
  if (certificates.length === 0) throw settingsFailure("the authorities (`ca`) hold no PEM certificate");
  certificates.forEach((certificate, index) => {
    readCertificate(certificate, `certificate ${index + 1} of the authorities (\`ca\`) is broken`);
  });
  return { ca: [...authoritiesOfMachine(), ...certificates] };
}

/** Node.js trusts no others any more as soon as one is named. */
function authoritiesOfMachine(): readonly string[] {
  if (typeof tls.getCACertificates === "function") return tls.getCACertificates("default");
  return [...tls.rootCertificates, ...extraAuthorities()];
}

/** Node.js 20 does not tell those of NODE_EXTRA_CA_CERTS. It warns itself of a file that cannot be read, and goes on without. */
function extraAuthorities(): readonly string[] {
  const file = process.env.NODE_EXTRA_CA_CERTS;
  if (file === undefined || file === "") return [];
  try {
    return readFileSync(file, "latin1").match(PEM_CERTIFICATE) ?? [];
  } catch {
    return [];
  }
}

function identity({ clientCertificate }: TlsSettings): { readonly cert?: string; readonly key?: string } {
  if (clientCertificate === undefined) return {};
  const { certificate, passphrase } = clientCertificate;
  const chain = certificate.match(PEM_CERTIFICATE) ?? [];
  const [own] = chain.map((part) => readCertificate(part, "the client certificate is broken"));
  if (own === undefined) throw settingsFailure("the client certificate is no PEM certificate");
  const key = readKey(clientCertificate.key, passphrase);
  if (!own.checkPrivateKey(key)) throw settingsFailure("the key is not that of the client certificate");
  return { cert: certificate, key: key.export({ type: "pkcs8", format: "pem" }).toString() };
}

function readCertificate(pem: string, problem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw settingsFailure(problem);
  }
}

function readKey(key: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey(passphrase === undefined ? key : { key, passphrase });
  } catch {
    // What Node says could quote the text.
    throw settingsFailure(
      "the key of the client certificate is no PEM private key, or its passphrase is wrong or missing",
    );
  }
}

function settingsFailure(detail: string): ProbeFailure {
  return new ProbeFailure("probe.settings", "settings", detail);
}

const PEM_CERTIFICATE =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
