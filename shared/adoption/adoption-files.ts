import { DEFAULT_POLICY_PATH } from "../policy/default-path.ts";
import { startingPolicy } from "../policy/starting-policy.ts";
import { type AdoptionRequest, contractPath, WORKFLOW_PATHS } from "./adoption-request.ts";
import { CODEOWNERS_PATHS, type Dispossessed, judgingPlaces, withOwners } from "./code-owners.ts";
import { commentCaller, contractCaller } from "./contract-callers.ts";
import { promotionCaller, verificationCaller } from "./promotion-callers.ts";

/** The files that adoption may write, from the root of a repository, as they are there. */
export type ExistingFiles = ReadonlyMap<string, string>;

/** A file of a repository that adopts mcp-gates. */
export interface AdoptionFile {
  readonly path: string;
  /** What it is to hold. */
  readonly text: string;
  /**
   * `new`, `unchanged`, `extended`: lines are added to what is there; `different`: another text is there, over which nothing is
   * written unless somebody says so.
   */
  readonly state: "new" | "unchanged" | "extended" | "different";
  /** Lines that are added, of one that is `extended`. */
  readonly added: readonly string[];
  /** Who loses a place by the lines. */
  readonly dispossessed: readonly Dispossessed[];
}

/** Every path that {@link adoptionFiles} looks at. */
export const ADOPTION_PATHS: readonly string[] = [
  DEFAULT_POLICY_PATH,
  ...Object.values(WORKFLOW_PATHS),
  ...CODEOWNERS_PATHS,
];

/** The files by which a repository adopts what is asked for, in the order in which people read them. */
export function adoptionFiles(request: AdoptionRequest, existing: ExistingFiles): readonly AdoptionFile[] {
  const { parts } = request;
  const written: readonly (readonly [string, string])[] = [
    [DEFAULT_POLICY_PATH, policyOf(request)],
    ...(parts.includes("contract")
      ? ([
          [WORKFLOW_PATHS.contract, contractCaller(request)],
          [WORKFLOW_PATHS.comment, commentCaller(request)],
        ] as const)
      : []),
    ...(parts.includes("promotion")
      ? ([
          [WORKFLOW_PATHS.promote, promotionCaller(request)],
          [WORKFLOW_PATHS.verify, verificationCaller(request)],
        ] as const)
      : []),
  ];
  const files = written.map(([path, text]) => wholeFile(path, text, existing));
  return request.owners.length === 0 ? files : [...files, codeOwnersFile(request, existing)];
}

function policyOf({ service, parts, environments, targets, ...place }: AdoptionRequest): string {
  if (!parts.includes("promotion")) return startingPolicy(service);
  return startingPolicy(service, {
    environments,
    targets,
    versionSource: contractPath(place),
    workflows: [WORKFLOW_PATHS.promote, WORKFLOW_PATHS.verify],
  });
}

function wholeFile(path: string, text: string, existing: ExistingFiles): AdoptionFile {
  const before = existing.get(path);
  const state = before === undefined ? "new" : before === text ? "unchanged" : "different";
  return { path, text, state, added: [], dispossessed: [] };
}

/** Lines go into the file that GitHub reads; where there is none, into the first place in which it looks. */
function codeOwnersFile(request: AdoptionRequest, existing: ExistingFiles): AdoptionFile {
  const path = CODEOWNERS_PATHS.find((place) => existing.has(place)) ?? CODEOWNERS_PATHS[0];
  const before = existing.get(path);
  const places = judgingPlaces({ codeOwnersPath: path, contracts: [contractPath(request)] });
  const { text, added, dispossessed } = withOwners(before, places, request.owners);
  const state = before === undefined ? "new" : added.length === 0 ? "unchanged" : "extended";
  return { path, text, state, added, dispossessed };
}
