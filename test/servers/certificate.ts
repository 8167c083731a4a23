import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate for `localhost` that nobody but itself has signed, and its key, both in PEM. */
export function selfSignedCertificate(): { readonly certificate: string; readonly privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = der(0x30, objectIdentifier([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
  const commonName = der(
    0x30,
    der(0x31, der(0x30, objectIdentifier([0x55, 0x04, 0x03]), der(0x0c, Buffer.from("localhost")))),
  );
  const validity = der(0x30, der(0x17, Buffer.from("200101000000Z")), der(0x17, Buffer.from("491231235959Z")));
  const spki = publicKey.export({ type: "spki", format: "der" });
  // RFC 5280, section 4.1: serial number, algorithm, issuer, validity, subject, key.
  const body = der(0x30, der(0x02, Buffer.from([1])), ecdsaWithSha256, commonName, validity, commonName, spki);
  const signature = der(0x03, Buffer.from([0]), sign("sha256", body, privateKey));
  const certificate = der(0x30, body, ecdsaWithSha256, signature);
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64")}\n-----END CERTIFICATE-----\n`,
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function objectIdentifier(bytes: readonly number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

/** One element of DER: tag, length, content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length = content.length < 0x80 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
