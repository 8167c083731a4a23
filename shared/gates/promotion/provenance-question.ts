import { ConfigurationError } from "../../policy/configuration-error.ts";
import type { Policy } from "../../policy/policy.ts";
import { readTrustedFile, type TrustedSource } from "../../policy/trusted-file.ts";
import type { Attestations, ProvenanceQuestion } from "../../promotion/gates/provenance-gate.ts";
import { gatherProvenance, type ProvenanceSources } from "./gather-provenance.ts";
import type { Surroundings } from "./surroundings.ts";

/** The image that is asked about, and where to ask. */
export interface ProvenanceRequest extends Pick<Surroundings, "policy" | "policySource" | "github" | "directory"> {
  readonly environment: string;
  readonly imageDigest: string | undefined;
  /** A file of attestations, from the directory; `undefined` = they are asked for at GitHub. */
  readonly attestationPath: string | undefined;
}

/** The question of provenance; nobody is asked where the policy does not ask for it. Never throws for what files or servers do. */
export async function gatherProvenanceQuestion(request: ProvenanceRequest): Promise<ProvenanceQuestion> {
  const { policy, environment, imageDigest, github } = request;
  const rules = policy.environments?.[environment]?.provenance;
  const isAsked = rules?.required === true && imageDigest !== undefined;
  return {
    rules,
    imageDigest,
    repository: github?.repository ?? { owner: "", name: "" },
    serverUrl: github?.serverUrl ?? "https://github.com",
    attestations: isAsked ? await attestationsOf(request, rules, imageDigest) : undefined,
  };
}

async function attestationsOf(
  request: ProvenanceRequest,
  rules: NonNullable<NonNullable<Policy["environments"]>[string]["provenance"]>,
  imageDigest: string,
): Promise<Attestations> {
  const { attestationPath, directory, github, policySource } = request;
  if (github === undefined)
    return { state: "unknown", why: "nobody says from which repository of GitHub the image must come" };
  const bundles: ProvenanceSources["bundles"] =
    attestationPath === undefined
      ? { kind: "github", github: github.call, ...github.repository }
      : { kind: "file", path: attestationPath, directory };
  try {
    const path = rules["trusted-root"];
    const trustedRoot = path === undefined ? undefined : await trustedRootOf(policySource, path);
    return await gatherProvenance({ imageDigest, bundles, trustedRoot });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { state: "unknown", why: error.message };
  }
}

/** From where the policy itself comes: who is trusted is as much of a rule as what is asked. */
async function trustedRootOf(policySource: TrustedSource, path: string) {
  const file = await readTrustedFile({ ...policySource, path }, "trust root");
  if (file !== undefined) return file;
  throw new ConfigurationError(`The trust root ${path} that the policy names is not there.`);
}
