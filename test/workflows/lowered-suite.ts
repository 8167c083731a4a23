import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LoweredChange, lowerWorkflows } from "../../scripts/lower-workflows.mjs";
import type { Token } from "../fakes/github/permissions.ts";
import type { FakeGitHub } from "../fakes/github/server.ts";
import { filesBelow, textOf } from "../repository/files.ts";

/** As callers name this repository in the tests. */
export const SUITE = "OWNER/mcp-gates";
const REF = "v1";
/** The same by its commit, as `mcp-gates init` writes it. */
export const SUITE_COMMIT = "5".repeat(40);
const THIRD_PARTY = fileURLToPath(new URL("third-party/", import.meta.url));

/** What a runner gives a job that may ask for an identity; the engine gives it to none. */
const IDENTITY = {
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://identity.example.com/token?api-version=2.0",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token-of-the-runner-1",
};

type Permissions = Readonly<Record<string, string>>;

/** What is taken from a job, to see that it needs it. */
export interface Withheld {
  readonly workflow: string;
  readonly job: string;
  readonly permission: string;
  /** What it keeps of the permission; default nothing. */
  readonly left?: "read";
}

/** This repository as the engine can read it, and the tokens of its jobs. */
export class LoweredSuite {
  /** What was rewritten. */
  readonly changes: readonly LoweredChange[];
  readonly #path = mkdtempSync(join(tmpdir(), "suite-"));
  readonly #tokens = new Map<string, Permissions>();

  constructor({ withheld, fork = false }: { readonly withheld?: Withheld; readonly fork?: boolean } = {}) {
    this.changes = lowerWorkflows({
      out: this.#path,
      repository: SUITE,
      reference: REF,
      target: "act",
      // What the runner reads.
      folders: [".github", "actions", "action.yml", "dist"],
      grantsOf: ({ file, job, permissions: stated }) => {
        const workflow = file.replace(/^.*\/|\.ya?ml$/g, "");
        const isWithheld = (permission: string) =>
          withheld?.workflow === workflow && withheld.job === job && withheld.permission === permission;
        const left = Object.entries(stated).flatMap(([permission, level]) => {
          if (!isWithheld(permission)) return [[permission, level] as const];
          return withheld?.left === undefined ? [] : [[permission, withheld.left] as const];
        });
        // The token of a fork's run can write nothing.
        const given = left.map(([permission, level]) => [permission, fork ? "read" : level] as const);
        const token = `ghs_token_of_${fork ? "fork_" : ""}${workflow}_${job}`.replaceAll("-", "_");
        this.#tokens.set(token, Object.fromEntries(given));
        const mayAskForIdentity = given.some(([permission, level]) => permission === "id-token" && level === "write");
        return { token, environment: mayAskForIdentity ? IDENTITY : {} };
      },
    });
  }

  /** Where the engine finds what `uses` names. */
  get actions(): Readonly<Record<string, string>> {
    return { [`${SUITE}@${REF}`]: this.#path, [`${SUITE}@${SUITE_COMMIT}`]: this.#path, ...STAND_INS };
  }

  /** Makes the tokens of all jobs known to a GitHub. */
  addTokens(github: FakeGitHub): void {
    const account = { login: "github-actions[bot]", type: "Bot" } as const;
    for (const [secret, permissions] of this.#tokens)
      github.addToken(secret, { account, permissions: permissions as Token["permissions"] });
  }

  tokens(): readonly string[] {
    return [...this.#tokens.keys()];
  }

  remove(): void {
    rmSync(this.#path, { recursive: true, force: true });
  }
}

/** The stand-ins for the actions of others, by the exact references that our workflows have. */
const STAND_INS = Object.fromEntries(
  filesBelow(".github/workflows").flatMap((file) =>
    [...textOf(file).matchAll(/uses: ([\w-]+\/([\w-]+))(?:\/[\w-]+)*@([0-9a-f]{40})/g)].map(
      ([, repository, name = "", commit]) => [`${repository}@${commit}`, join(THIRD_PARTY, name)],
    ),
  ),
);
