import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import {
  ACKNOWLEDGEMENTS_PATH,
  type AcknowledgementFacts,
  DEFAULT_ACKNOWLEDGEMENT_DAYS,
} from "../shared/contract/acknowledge.ts";
import type { ContextBudget } from "../shared/contract/context-budget.ts";
import type { GrowthLimit } from "../shared/contract/growth-limit.ts";
import type { Portability, ProfileName } from "../shared/contract/portability/profile.ts";
import type { Callers, FormatReading, Readers } from "../shared/contract/rule.ts";
import { captureLimitsOf } from "../shared/gates/capture-limits.ts";
import type { ContractGateRequest } from "../shared/gates/contract-gate-request.ts";
import type { FailOn } from "../shared/gates/contract-report.ts";
import { findDeclaredVersions } from "../shared/gates/declared-version.ts";
import { parseTarget } from "../shared/mcp/target.ts";
import { joinAcknowledgements, loadAcknowledgements } from "../shared/policy/acknowledgements.ts";
import { loadPolicy, policySourceOf } from "../shared/policy/load-policy.ts";
import { contextBudgetOf, DEFAULT_POLICY, declarationsOf, type Policy } from "../shared/policy/policy.ts";
import { trustedPlace, trustedSourceOf } from "../shared/policy/trusted-file.ts";
import { type LimitOptions, limitsFrom } from "./limits.ts";

/** What the command line can say about how a gate decides. */
export interface SettingOptions extends LimitOptions {
  readonly policy?: string;
  readonly service?: string;
  readonly callers?: Callers;
  readonly readers?: Readers;
  readonly formats?: FormatReading;
  readonly failOn?: FailOn;
  readonly declaredVersion?: string;
  readonly contractFile?: string;
  readonly acks?: string;
  readonly usage?: readonly string[];
  readonly portability?: readonly ProfileName[];
  readonly maxTokens?: number;
  readonly maxGrowth?: GrowthLimit;
}

type Settings = Pick<
  ContractGateRequest,
  | "service"
  | "callers"
  | "readers"
  | "formats"
  | "failOn"
  | "severities"
  | "dynamicResources"
  | "contextBudget"
  | "acknowledgements"
  | "declarations"
  | "portability"
  | "declaredVersions"
  | "contractFile"
  | "usage"
  | "limits"
  | "today"
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
  const policy = await namedPolicy(options.policy, place.directory);
  const { service, contract } = policy;
  const declaredVersions = await findDeclaredVersions({
    directory: place.directory,
    ...present({ declaredVersion: options.declaredVersion, readBaseline: baselineFiles(place) }),
  });
  return present({
    service: options.service ?? service,
    callers: options.callers ?? contract?.callers,
    readers: options.readers ?? contract?.readers,
    formats: options.formats ?? contract?.formats,
    failOn: options.failOn ?? contract?.["fail-on"],
    severities: contract?.severities,
    dynamicResources: contract?.["dynamic-resources"],
    contextBudget: contextBudget(options, policy),
    acknowledgements: await acknowledgements(options, policy, place),
    declarations: declarationsOf(policy),
    portability: clientProfiles(options.portability, policy),
    declaredVersions,
    contractFile: options.contractFile,
    usage: recordedCalls(options.usage, policy, place.directory),
    // Each limit by itself.
    limits: { ...captureLimitsOf(policy), ...limitsFrom(options) },
    today: place.now.toISOString().slice(0, 10),
  });
}

/** The records of the policy and those of the file that is named; both only when somebody named them. */
async function acknowledgements(
  { policy: policyFile, acks }: SettingOptions,
  policy: Policy,
  { directory, now }: { readonly directory: string; readonly now: Date },
): Promise<AcknowledgementFacts | undefined> {
  const today = now.toISOString().slice(0, 10);
  const inPolicy =
    policyFile === undefined || policy.acknowledgements === undefined
      ? []
      : [{ place: trustedPlace(policySourceOf(policyFile, directory)), records: policy.acknowledgements }];
  const file =
    acks === undefined
      ? undefined
      : await loadAcknowledgements(trustedSourceOf(acks, directory, ACKNOWLEDGEMENTS_PATH), { required: true });
  const records = joinAcknowledgements([...inPolicy, ...(file === undefined ? [] : [file])], {
    today,
    longestDays: policy.contract?.["acknowledgement-days"] ?? DEFAULT_ACKNOWLEDGEMENT_DAYS,
  });
  return records.length === 0 ? undefined : { records, today };
}

/** The recordings that are named, from the folder we are in; without any the policy about them changes nothing. */
function recordedCalls(
  files: readonly string[] | undefined,
  policy: Policy,
  directory: string,
): ContractGateRequest["usage"] {
  if (files === undefined || files.length === 0) return undefined;
  const recordings = files.map((name) => ({ name, path: resolve(directory, name) }));
  return { recordings, policy: policy.usage ?? {} };
}

/** A profile that the command line names is advisory, unless the policy requires it. */
function clientProfiles(named: readonly ProfileName[] | undefined, { portability }: Policy): Portability | undefined {
  if (named === undefined) return portability;
  return { ...Object.fromEntries(named.map((name) => [name, "advisory"])), ...portability };
}

/** Each limit by itself: a growth limit on the command line leaves the policy's token limit as it is. */
function contextBudget({ maxTokens, maxGrowth }: SettingOptions, policy: Policy): ContextBudget | undefined {
  const allowed = contextBudgetOf(policy);
  if (maxTokens === undefined && maxGrowth === undefined) return allowed;
  return { maxTokens: maxTokens ?? allowed?.maxTokens, maxGrowth: maxGrowth ?? allowed?.maxGrowth };
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

/** The policy that is named; it must exist. Without a name the defaults. */
export async function namedPolicy(file: string | undefined, directory: string): Promise<Policy> {
  if (file === undefined) return DEFAULT_POLICY;
  return (await loadPolicy(policySourceOf(file, directory), { required: true })).policy;
}

type Present<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The members that have a value: a setting that is `undefined` is not the same as one that is not there. */
function present<T extends object>(settings: T): Present<T> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Present<T>;
}
