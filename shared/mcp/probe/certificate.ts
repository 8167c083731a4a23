import { X509Certificate } from "node:crypto";
import type { TLSSocket } from "node:tls";
import { foreignText } from "../foreign-text.ts";
import type { CertificateFacts } from "./http.ts";

/** What is told of the certificate that a server has shown on this connection; `undefined` = none yet. */
export function shownCertificate(socket: TLSSocket): CertificateFacts | undefined {
  // Not getPeerX509Certificate: on Node 20 and 24 it takes the certificate out of the chain that is checked afterwards.
  const { raw } = socket.getPeerCertificate() ?? {};
  if (raw === undefined) return undefined;
  const { subject, issuer, validFrom, validTo } = new X509Certificate(raw);
  const [from, to] = [isoTime(validFrom), isoTime(validTo)];
  if (from === undefined || to === undefined) return undefined;
  return { subject: nameOf(subject), issuer: nameOf(issuer), validFrom: from, validTo: to };
}

/** OpenSSL writes a sentence where a certificate has no proper time. */
function isoTime(text: string): string | undefined {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** Names were chosen by whoever made the certificate: they are made fit for one line. `undefined` = a name without parts. */
function nameOf(name: string | undefined): string {
  return foreignText((name ?? "").trim().replaceAll("\n", ", "), { secrets: [], length: 200 });
}
