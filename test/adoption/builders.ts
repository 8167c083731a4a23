import type { AdoptionRequest } from "../../shared/adoption/adoption-request.ts";

/** The release that tests adopt. */
export const RELEASE = { repository: "OWNER/mcp-gates", commit: "c".repeat(40), version: "v1.4.2" };

/** A repository that adopts both parts, in the simplest way. */
export function aRequest(facts: Partial<AdoptionRequest> = {}): AdoptionRequest {
  return {
    parts: ["contract", "promotion"],
    service: "payments-mcp",
    release: RELEASE,
    candidate: "stdio:node server.js",
    folder: ".",
    contract: "mcp-contract.json",
    environments: ["staging", "production"],
    targets: [],
    deploy: "./deploy.sh",
    owners: [],
    ...facts,
  };
}
