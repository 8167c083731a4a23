import { ConfigurationError } from "../../policy/configuration-error.ts";
import { environmentOf } from "../../policy/environments.ts";
import { readTrustedFile } from "../../policy/trusted-file.ts";
import type { GateAnswer } from "../../promotion/gate.ts";
import { type Attestations, judgeProvenance } from "../../promotion/gates/provenance-gate.ts";
import { pinnedImage } from "../../promotion/image.ts";
import { gatherProvenance } from "./gather-provenance.ts";
import type { PromotionRequest, Surroundings } from "./surroundings.ts";

/** Whether the image comes from where the policy says, by attestations that are verified here. */
export async function judgeImageProvenance(request: PromotionRequest, surroundings: Surroundings): Promise<GateAnswer> {
  const { policy, github } = surroundings;
  const rules = environmentOf(policy, request.environment)?.provenance;
  const imageDigest = request.image === undefined ? undefined : pinnedImage(request.image)?.digest;
  const isAsked = rules?.required === true && imageDigest !== undefined;
  return judgeProvenance({
    rules,
    imageDigest,
    repository: github?.repository ?? { owner: "", name: "" },
    serverUrl: github?.serverUrl ?? "https://github.com",
    attestations: isAsked ? await attestationsOf(imageDigest, request, surroundings) : undefined,
  });
}

async function attestationsOf(
  imageDigest: string,
  { attestationPath, environment }: PromotionRequest,
  { policy, policySource, github, directory }: Surroundings,
): Promise<Attestations> {
  if (github === undefined)
    return { state: "unknown", why: "the repository of the image is not known: name it (--repository)" };
  const path = environmentOf(policy, environment)?.provenance?.["trusted-root"];
  // Whoever may choose whom to trust decides everything: it comes from where the policy comes from.
  const root = path === undefined ? undefined : await readTrustedFile({ ...policySource, path }, "file of trust roots");
  if (path !== undefined && root === undefined)
    throw new ConfigurationError(`The file of trust roots ${path} is not there: correct provenance.trusted-root.`);
  return await gatherProvenance({
    imageDigest,
    bundles:
      attestationPath === undefined
        ? { kind: "github", github: github.call, ...github.repository }
        : { kind: "file", path: attestationPath, directory },
    trustedRoot: root,
  });
}
