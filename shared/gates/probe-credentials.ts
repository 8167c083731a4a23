import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readClientKey } from "../mcp/probe/auth/client-key.ts";
import { ProbeFailure } from "../mcp/probe/failure.ts";
import type { TlsSettings } from "../mcp/probe/http.ts";
import type { ProbeAuthentication } from "../mcp/probe/model.ts";
import { secureContextOf } from "../mcp/probe/secure-context.ts";
import { ConfigurationError, problemsMessage } from "../policy/configuration-error.ts";
import { systemErrorCode } from "../policy/system-error.ts";
import type { AuthenticationName } from "./probe-authentications.ts";

/** How to log in, as a workflow or a command line says it. */
export interface CredentialSettings {
  readonly auth?: AuthenticationName | undefined;
  readonly token?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  /** PEM, or a file that holds it. */
  readonly clientKey?: string | undefined;
  readonly clientKeyAlgorithm?: string | undefined;
  readonly scope?: string | undefined;
  readonly issuer?: string | undefined;
}

/** Where files are, and how the user writes the name of a setting. */
interface Place<Settings> {
  readonly directory: string;
  readonly nameOf: (setting: keyof Settings) => string;
}

/** What a setting needs, and the settings that would go unused with it. */
const NEEDED = {
  none: [],
  bearer: ["token"],
  "client-secret": ["clientId", "clientSecret"],
  "private-key": ["clientId", "clientKey"],
} as const satisfies Record<AuthenticationName, readonly (keyof CredentialSettings)[]>;
const ALLOWED = {
  none: [],
  bearer: ["token"],
  "client-secret": ["clientId", "clientSecret", "scope", "issuer"],
  "private-key": ["clientId", "clientKey", "clientKeyAlgorithm", "scope", "issuer"],
} as const satisfies Record<AuthenticationName, readonly (keyof CredentialSettings)[]>;

/**
 * The authentication that the settings describe. A credential that would not be used is refused: nobody would notice. Throws a
 * ConfigurationError that names all that is wrong and shows no value.
 */
export async function readAuthentication(
  settings: CredentialSettings,
  place: Place<CredentialSettings>,
): Promise<ProbeAuthentication> {
  const { auth: kind = "none" } = settings;
  const problems = problemsOf(settings, kind, place.nameOf);
  if (problems.length > 0) throw new ConfigurationError(problemsMessage("The login cannot be used", problems));
  if (kind === "none") return { kind };
  if (kind === "bearer") return { kind, token: settings.token ?? "" };
  const { clientId = "", scope, issuer } = settings;
  const shared = { clientId, ...(scope === undefined ? {} : { scope }), ...(issuer === undefined ? {} : { issuer }) };
  if (kind === "client-secret") {
    return { kind: "client-credentials", ...shared, proof: { kind: "secret", secret: settings.clientSecret ?? "" } };
  }
  const key = await pemOf(settings.clientKey ?? "", place.nameOf("clientKey"), place.directory);
  const algorithm = settings.clientKeyAlgorithm ?? "RS256";
  usable(() => readClientKey(key, algorithm), place.nameOf("clientKey"));
  return { kind: "client-credentials", ...shared, proof: { kind: "private-key", key, algorithm } };
}

function problemsOf(
  settings: CredentialSettings,
  kind: AuthenticationName,
  nameOf: Place<CredentialSettings>["nameOf"],
): readonly string[] {
  const way = `${nameOf("auth")} ${kind}`;
  const missing = NEEDED[kind].filter((needed) => !settings[needed]);
  const allowed: readonly string[] = [...ALLOWED[kind], "auth"];
  const unused = (Object.keys(settings) as (keyof CredentialSettings)[]).filter(
    (setting) => settings[setting] !== undefined && !allowed.includes(setting),
  );
  const { token, issuer } = settings;
  return [
    ...missing.map((needed) => `${way} needs ${nameOf(needed)}, which is empty or not given`),
    ...unused.map((setting) => `${nameOf(setting)} is given, and ${way} does not use it; correct one of the two`),
    ...(kind === "bearer" && token && !/^[\x21-\x7E]+$/.test(token)
      ? [`${nameOf("token")} has blanks, line breaks or other characters that no token has`]
      : []),
    ...(allowed.includes("issuer") && issuer !== undefined && !/^https?:\/\/[^/]/i.test(issuer)
      ? [`${nameOf("issuer")} is no http(s) URL`]
      : []),
  ];
}

/** What TLS connections trust and show, as a workflow or a command line says it: PEM texts, or files that hold them. */
export interface TlsInputs {
  readonly ca?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly clientCertificateKey?: string | undefined;
  readonly clientCertificatePassphrase?: string | undefined;
}

/** The TLS settings that the inputs describe. Throws a ConfigurationError that shows no text of a key. */
export async function readTls(inputs: TlsInputs, { directory, nameOf }: Place<TlsInputs>): Promise<TlsSettings> {
  const { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase: passphrase } = inputs;
  const [certificateName, keyName] = [nameOf("clientCertificate"), nameOf("clientCertificateKey")];
  if ((clientCertificate === undefined) !== (clientCertificateKey === undefined))
    throw new ConfigurationError(`${certificateName} and ${keyName} belong together: give both or none.`);
  if (passphrase !== undefined && clientCertificateKey === undefined) {
    const name = nameOf("clientCertificatePassphrase");
    throw new ConfigurationError(`${name} is given without ${keyName}: give the key too, or leave the passphrase out.`);
  }
  const read = async (text: string, input: keyof TlsInputs) => await pemOf(text, nameOf(input), directory);
  const settings: TlsSettings = {
    ...(ca === undefined ? {} : { authorities: await read(ca, "ca") }),
    ...(clientCertificate === undefined || clientCertificateKey === undefined
      ? {}
      : {
          clientCertificate: {
            certificate: await read(clientCertificate, "clientCertificate"),
            key: await read(clientCertificateKey, "clientCertificateKey"),
            ...(passphrase === undefined ? {} : { passphrase }),
          },
        }),
  };
  // To read the machine's own authorities for nothing would take time.
  if (Object.keys(settings).length > 0) usable(() => secureContextOf(settings), "The TLS settings");
  return settings;
}

/** What a probe would find out about a setting at each target is told before the first one is asked. */
function usable(work: () => unknown, name: string): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ProbeFailure)) throw error;
    throw new ConfigurationError(`${name} cannot be used: ${error.detail}.`, { cause: error });
  }
}

async function pemOf(text: string, name: string, directory: string): Promise<string> {
  // Secrets are often kept with the two characters `\n` in place of each line break.
  if (text.includes("-----BEGIN ")) return text.includes("\n") ? text : text.replaceAll("\\n", "\n");
  // A secret that is no PEM could be taken for a file's name: it is not shown.
  try {
    return await readFile(resolve(directory, text), "utf8");
  } catch (error) {
    throw new ConfigurationError(
      `${name} is neither PEM nor a file that can be read (${systemErrorCode(error) ?? "no such path"}).`,
      { cause: error },
    );
  }
}
