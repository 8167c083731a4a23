import type { GatesRelease } from "./workflow-document.ts";

/** What a repository can adopt. */
export const ADOPTION_PARTS = ["contract", "promotion"] as const;
/** One of {@link ADOPTION_PARTS}. */
export type AdoptionPart = (typeof ADOPTION_PARTS)[number];

/** What a repository is to adopt, every text of it valid for its place. */
export interface AdoptionRequest {
  readonly parts: readonly AdoptionPart[];
  readonly service: string;
  readonly release: GatesRelease;
  /** How the server is reached or started; with the part `contract`. */
  readonly candidate?: string | undefined;
  /** Commands that build it before it is started. */
  readonly build?: string | undefined;
  /** The folder of the server, from the root of the repository; `.` for the root itself. */
  readonly folder: string;
  /** The contract file, from that folder. */
  readonly contract: string;
  /** Environments by name, the first one first; with the part `promotion`. */
  readonly environments: readonly string[];
  /** The servers of some of them. */
  readonly targets: readonly { readonly environment: string; readonly url: string }[];
  /** Commands that deploy; with the part `promotion`. */
  readonly deploy?: string | undefined;
  /** Owners for CODEOWNERS; none = the file is left alone. */
  readonly owners: readonly string[];
}

/** Where the files of the parts stand in a repository. */
export const WORKFLOW_PATHS = {
  contract: ".github/workflows/mcp-contract.yml",
  comment: ".github/workflows/mcp-contract-comment.yml",
  promote: ".github/workflows/mcp-promote.yml",
  verify: ".github/workflows/mcp-verify.yml",
} as const;

/** What the inputs of the workflows have by default, and a caller need not say. */
export const DEFAULT_CONTRACT = "mcp-contract.json";

/** The contract file, from the root of the repository. */
export function contractPath({ folder, contract }: Pick<AdoptionRequest, "folder" | "contract">): string {
  return folder === "." ? contract : `${folder}/${contract}`;
}

/**
 * The environment of GitHub in which what waited for its time is deployed: without reviewers, since they were asked by the run
 * that asked. Only the protected environment, the last one, has any.
 */
export function reconcileEnvironment(environment: string): string {
  return `${environment}-reconcile`;
}
