import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Callers, Readers } from "../shared/contract/rule.ts";
import type { ContractGateRequest } from "../shared/gates/contract-gate.ts";
import type { FailOn } from "../shared/gates/contract-report.ts";
import { findDeclaredVersions } from "../shared/gates/declared-version.ts";
import { parseTarget } from "../shared/mcp/target.ts";
import { loadPolicy, policySourceOf } from "../shared/policy/load-policy.ts";
import { DEFAULT_POLICY, type Policy } from "../shared/policy/policy.ts";

/** What the command line can say about how a gate decides. */
export interface SettingOptions {
  readonly policy?: string;
  readonly service?: string;
  readonly callers?: Callers;
  readonly readers?: Readers;
  readonly failOn?: FailOn;
  readonly declaredVersion?: string;
}

type Settings = Pick<
  ContractGateRequest,
  "service" | "callers" | "readers" | "failOn" | "severities" | "dynamicResources" | "declaredVersions" | "today"
>;

/**
 * How the gate decides: the command line wins over the policy, and what neither says is left to the gate's defaults.
 * Versions are compared when they are given, or when the baseline stands in git beside a manifest. A policy that is named
 * must exist; throws a ConfigurationError when it does not, or is not valid, or when a declared version cannot be found.
 */
export async function gateSettings(
  options: SettingOptions,
  place: {
    /** The baseline's target. */
    readonly baseline: string;
    readonly directory: string;
    readonly now: Date;
  },
): Promise<Settings> {
  const { service, contract } = await namedPolicy(options.policy, place.directory);
  const declaredVersions = await findDeclaredVersions({
    directory: place.directory,
    ...present({ declaredVersion: options.declaredVersion, readBaseline: baselineFiles(place) }),
  });
  return present({
    service: options.service ?? service,
    callers: options.callers ?? contract?.callers,
    readers: options.readers ?? contract?.readers,
    failOn: options.failOn ?? contract?.["fail-on"],
    severities: contract?.severities,
    dynamicResources: contract?.["dynamic-resources"],
    declaredVersions,
    today: place.now.toISOString().slice(0, 10),
  });
}

/** Reads files as they were in the baseline's commit, from the folder we are in; only a baseline in git has them. */
function baselineFiles({ baseline, directory }: { readonly baseline: string; readonly directory: string }) {
  const target = parseTarget(baseline);
  if (target.kind !== "git") return undefined;
  return async (path: string): Promise<string | undefined> => {
    try {
      const blob = ["cat-file", "blob", `${target.ref}:./${path}`];
      return (await promisify(execFile)("git", blob, { cwd: directory, timeout: GIT_MILLISECONDS })).stdout;
    } catch {
      // No such file there, which says that no version is declared. A ref that does not exist is told by the capture.
      return undefined;
    }
  };
}

const GIT_MILLISECONDS = 20_000;

async function namedPolicy(file: string | undefined, directory: string): Promise<Policy> {
  if (file === undefined) return DEFAULT_POLICY;
  return (await loadPolicy(policySourceOf(file, directory), { required: true })).policy;
}

type Present<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The members that have a value: a setting that is `undefined` is not the same as one that is not there. */
function present<T extends object>(settings: T): Present<T> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Present<T>;
}
