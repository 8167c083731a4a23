import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lowerFile, lowerWorkflows } from "../../scripts/lower-workflows.mjs";
import { ROOT } from "../repository/files.ts";
import { SUITE } from "./lowered-suite.ts";

const ACTIONLINT = join(ROOT, ".tools/bin/actionlint");
const ZIZMOR = join(ROOT, ".tools/zizmor/bin/zizmor");
/** Why zizmor may be missing even under CI, which `.ci/tools` has written down. */
const WHY_NO_ZIZMOR = join(ROOT, ".tools/zizmor/why-not");
/** Of the system: actionlint calls it for the scripts. */
const SHELLCHECK = "shellcheck";
const LONGEST_MILLISECONDS = 60_000;

/** Why a linter cannot be asked; `undefined` = it can. */
export const NO_ACTIONLINT = existsSync(ACTIONLINT) ? undefined : "actionlint is not installed (.ci/tools installs it)";
export const NO_ZIZMOR = existsSync(ZIZMOR) ? undefined : "zizmor is not installed (.ci/tools installs it)";
export const NO_SHELLCHECK =
  spawnSync(SHELLCHECK, ["--version"]).status === 0 ? undefined : "shellcheck is not installed (.ci/run installs it)";
/** Set where {@link NO_ZIZMOR} is nobody's fault here. */
export const ZIZMOR_IS_OUT_OF_REACH = existsSync(WHY_NO_ZIZMOR)
  ? readFileSync(WHY_NO_ZIZMOR, "utf8").trim()
  : undefined;

/** What zizmor says of one place. */
interface Weakness {
  readonly rule: string;
  /** File and line. */
  readonly place: string;
}

interface Search {
  readonly weaknesses: readonly Weakness[];
  /** The files that were looked at. */
  readonly files: readonly string[];
}

/** What the linter actionlint says of the workflows of a folder that {@link lowerForActionlint} or the like has written; a line each. */
export function actionlint(folder: string): readonly string[] {
  // What it takes for a repository: there it looks up actions and workflows that are named by `./`.
  mkdirSync(join(folder, ".git"), { recursive: true });
  const { status, stdout, stderr } = spawnSync(ACTIONLINT, ["-oneline", "-no-color", "-pyflakes="], {
    cwd: folder,
    encoding: "utf8",
    timeout: LONGEST_MILLISECONDS,
  });
  if (status !== 0 && status !== 1) throw new Error(`actionlint could not look at ${folder}: ${stderr}`);
  return stdout.split("\n").filter((line) => line !== "");
}

/**
 * What zizmor finds below a folder, as its strictest reader, offline; without what is ignored in `.github/zizmor.yml` and in comments, or
 * with it. What it cannot read is an error.
 */
export function zizmor(folder: string, { ignores = true }: { readonly ignores?: boolean } = {}): Search {
  const strict = ["--offline", "--strict-collection", "--persona", "auditor", "--no-exit-codes"];
  const { status, stdout, stderr } = spawnSync(
    ZIZMOR,
    [...strict, "--color", "never", "--format", "json-v1", ...(ignores ? [] : ["--no-ignores"]), "."],
    // A token of the environment would have it ask GitHub.
    { cwd: folder, encoding: "utf8", timeout: LONGEST_MILLISECONDS, env: { PATH: process.env.PATH } },
  );
  if (status !== 0) throw new Error(`zizmor could not look at ${folder}: ${stderr}`);
  const found = (JSON.parse(stdout) as readonly Found[]).filter(({ ignored }) => !ignored);
  return {
    weaknesses: found.map(({ ident, locations }) => {
      const { symbolic, concrete } = locations.find((location) => location.symbolic.kind === "Primary") ?? locations[0];
      const file = symbolic.key.Local.verbatim_path.replace(/^\.\//, "");
      return { rule: ident, place: `${file}:${concrete.location.start_point.row + 1}` };
    }),
    files: [...stderr.matchAll(/ completed \.\/(\S+)$/gm)].map(([, file = ""]) => file),
  };
}

interface Location {
  readonly symbolic: { readonly kind: string; readonly key: { readonly Local: { readonly verbatim_path: string } } };
  readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } };
}

interface Found {
  readonly ident: string;
  readonly ignored: boolean;
  readonly locations: readonly [Location, ...Location[]];
}

/** This repository for actionlint, which follows `./` and not `$/`. */
export function lowerForActionlint(out: string): void {
  lowerWorkflows({ out, target: "actionlint", folders: [".github", "actions", "action.yml", "dist"], ...UNUSED });
}

/** A workflow for {@link lowerForActionlint}'s folder: our own, or a customer's as if it stood beside ours. */
export function textForActionlint(text: string): string {
  const lowered = lowerFile({ file: ".github/workflows/one.yml", text }, { target: "actionlint", ...UNUSED });
  return (lowered.text ?? "").replaceAll(new RegExp(`uses: ${SUITE}/(\\.github/\\S+)@\\S+`, "g"), "uses: ./$1");
}

/** For actionlint names have no repository. */
const UNUSED = { repository: SUITE, reference: "none" };
