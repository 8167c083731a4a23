import { createPrivateKey, type JsonWebKey, type KeyObject } from "node:crypto";
import { ProbeFailure } from "../failure.ts";

/** The private key of a client, in the form in which it is signed with. */
export interface ClientKey {
  readonly jwk: JsonWebKey;
  readonly algorithm: string;
}

/**
 * Reads a private key: PEM (PKCS #8, PKCS #1 or SEC 1) or a JSON Web Key. Throws a ProbeFailure `probe.settings` when it
 * cannot be read or does not fit the algorithm; the message holds nothing of the key.
 */
export function readClientKey(text: string, algorithm: string): ClientKey {
  const wanted = KEY_OF_ALGORITHM.get(algorithm);
  if (wanted === undefined) {
    throw settings(`the algorithm must be one of ${[...KEY_OF_ALGORITHM.keys()].join(", ")}`);
  }
  const key = keyOf(text.trim());
  const jwk = key.export({ format: "jwk" });
  const kind = jwk.crv ?? jwk.kty;
  if (kind !== wanted) throw settings(`${algorithm} needs a key of the kind ${wanted}, and the private key is ${kind}`);
  // RFC 7518, section 3.3.
  if ((key.asymmetricKeyDetails?.modulusLength ?? 2048) < 2048) throw settings("an RSA key needs 2048 bits at least");
  return { jwk, algorithm };
}

/** The curve of a key, or its type where there is no curve (RFC 7518, section 3.1; RFC 8037). */
const KEY_OF_ALGORITHM: ReadonlyMap<string, string> = new Map([
  ["RS256", "RSA"],
  ["RS384", "RSA"],
  ["RS512", "RSA"],
  ["PS256", "RSA"],
  ["PS384", "RSA"],
  ["PS512", "RSA"],
  ["ES256", "P-256"],
  ["ES384", "P-384"],
  ["ES512", "P-521"],
  ["EdDSA", "Ed25519"],
]);

function keyOf(text: string): KeyObject {
  try {
    const key = text.startsWith("{")
      ? createPrivateKey({ key: JSON.parse(text), format: "jwk" })
      : createPrivateKey({ key: text, format: "pem" });
    // Keys of RSA-PSS have no form in JSON.
    key.export({ format: "jwk" });
    return key;
  } catch {
    // No cause: messages of parsers quote what they read.
    throw settings("the private key is no PEM and no JSON Web Key that can be read (without a passphrase)");
  }
}

function settings(detail: string): ProbeFailure {
  return new ProbeFailure("probe.settings", "settings", detail);
}
