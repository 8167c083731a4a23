import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Contract } from "../contract/model.ts";
import { CaptureError, captureTarget } from "../mcp/capture.ts";
import { replayableCalls } from "../mcp/probe/checks/witness-calls.ts";
import { ProbeFailure } from "../mcp/probe/failure.ts";
import type { TlsSettings } from "../mcp/probe/http.ts";
import type {
  Canary,
  EraChoice,
  ProbeAuthentication,
  ProbeChecks,
  ProbeLimits,
  WitnessCall,
} from "../mcp/probe/model.ts";
import { DEFAULT_SET_GATES } from "../mcp/probe/set-gates.ts";
import type { WaitOptions } from "../mcp/probe/wait.ts";
import { parseTarget } from "../mcp/target.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { Policy } from "../policy/policy.ts";
import type { ProbeChecksPolicy, ProbePolicy } from "../policy/probe.ts";
import { ERA_CHOICES } from "../policy/probe-choices.ts";
import type { ProbeTargetPolicy } from "../policy/probe-target.ts";
import { systemErrorCode } from "../policy/system-error.ts";
import { requirePossible } from "./possible-gates.ts";
import type { ProbeGateRequest } from "./probe-gate.ts";
import { isHttp, probeTargets } from "./probe-targets.ts";
import { type NamedLabels, selectTargets } from "./select-targets.ts";

/** What a workflow or a command line gives the probe gate; what is absent comes from the policy, then from the defaults. */
export interface ProbeSettings {
  readonly service?: string | undefined;
  readonly targets?: readonly ProbeTargetPolicy[] | undefined;
  /** Labels that a target must have, be it given or of the policy; default none. */
  readonly select?: NamedLabels | undefined;
  readonly checks?: ProbeChecksPolicy | undefined;
  readonly expectedContract?: string | undefined;
  readonly canaries?: ProbeChecksPolicy["canaries"];
  readonly samples?: number | undefined;
  readonly era?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether the headers were found in the surroundings: they may be meant for other runs, and need not be used. */
  readonly areHeadersFound?: boolean | undefined;
  readonly environment?: Readonly<Record<string, string>> | undefined;
  readonly authentication?: ProbeAuthentication | undefined;
  readonly tls?: TlsSettings | undefined;
  readonly allowRedirects?: boolean | undefined;
  readonly minimumHealthy?: { readonly count: number } | { readonly share: number } | undefined;
  readonly minimumZones?: number | undefined;
  readonly parity?: boolean | undefined;
  readonly paritySamples?: number | undefined;
  readonly concurrency?: number | undefined;
  /** What all answers of one probe may have together. */
  readonly maxMegabytes?: number | undefined;
  readonly vantage?: string | undefined;
  /** Milliseconds of one exchange, and of a whole probe. */
  readonly exchange?: number | undefined;
  readonly whole?: number | undefined;
  readonly wait?: WaitOptions | undefined;
}

const MEGABYTE = 1024 * 1024;
/** Bytes of an answer for one structural character, as in the lists of real servers; what is denser costs more memory. */
const BYTES_OF_STRUCTURE = 6;

/** What a probe may read: at 6 megabytes even the worst that a server can send costs less than 64 MB of memory. */
const DEFAULT_MEGABYTES = 6;

/** Caps of a probe for which nobody says otherwise. */
export const DEFAULT_LIMITS: ProbeLimits = {
  exchange: 5_000,
  whole: 60_000,
  ...limitsOfSize(DEFAULT_MEGABYTES),
  pages: 50,
};
const DEFAULT_CONCURRENCY = 8;
const DEFAULT_CERTIFICATE_DAYS = 14;

/**
 * What the probe gate is asked, from what is given and the policy; files are taken from `directory`. Throws a
 * ConfigurationError for settings that cannot be used, or a file that cannot be read.
 */
export async function probeGateRequest(
  given: ProbeSettings,
  { policy, directory }: { readonly policy: Policy; readonly directory: string },
): Promise<ProbeGateRequest> {
  const rules: ProbePolicy = { ...policy.probe, ...defined(given.checks ?? {}) };
  const listed = selectTargets(given.targets ?? rules.targets ?? [], given.select);
  const surroundings = {
    headers:
      given.areHeadersFound === true && !listed.some(({ named }) => isHttp(named.target)) ? {} : (given.headers ?? {}),
    environment: given.environment ?? {},
    authentication: given.authentication ?? ({ kind: "none" } as const),
    tls: given.tls ?? {},
  };
  // A policy may be about other targets, too.
  const targets = probeTargets(listed, { ...surroundings, allowRedirects: given.allowRedirects ?? false });
  const gates = {
    minimumHealthy: given.minimumHealthy ?? rules["min-healthy"] ?? DEFAULT_SET_GATES.minimumHealthy,
    minimumZones: given.minimumZones ?? rules["min-zones"] ?? DEFAULT_SET_GATES.minimumZones,
    parity: given.parity ?? rules.parity ?? DEFAULT_SET_GATES.parity,
  };
  requirePossible(gates, targets, { areSelected: given.select !== undefined });
  return {
    service: given.service ?? policy.service ?? "mcp-server",
    targets,
    probe: {
      era: eraOf(given.era ?? rules.era),
      ...surroundings,
      directory,
      allowRedirects: given.allowRedirects ?? rules["allow-redirects"] ?? false,
      limits: {
        ...DEFAULT_LIMITS,
        ...defined({ exchange: given.exchange, whole: given.whole }),
        ...limitsOfSize(given.maxMegabytes ?? rules["max-megabytes"] ?? DEFAULT_MEGABYTES),
      },
      checks: await checksOf(given, rules, directory),
    },
    gates,
    concurrency: given.concurrency ?? rules.concurrency ?? DEFAULT_CONCURRENCY,
    paritySamples: given.paritySamples ?? rules["parity-samples"],
    vantage: given.vantage ?? null,
    wait: given.wait ?? null,
  };
}

function limitsOfSize(megabytes: number): Pick<ProbeLimits, "bytes" | "structure"> {
  const bytes = megabytes * MEGABYTE;
  return { bytes, structure: bytes / BYTES_OF_STRUCTURE };
}

function eraOf(era: string | undefined): EraChoice {
  const known = ERA_CHOICES.find((choice) => choice === (era ?? "auto"));
  return known ?? { pin: era ?? "" };
}

async function checksOf(given: ProbeSettings, rules: ProbePolicy, directory: string): Promise<ProbeChecks> {
  const { latency } = rules;
  const { "first-byte": firstByte, ...phases } = latency ?? {};
  const expected = given.expectedContract ?? rules["expected-contract"];
  const unknownSession = rules["unknown-session"];
  return {
    minimumTools: rules["min-tools"] ?? 1,
    requiredTools: rules["required-tools"] ?? [],
    ...(rules["expected-digest"] === undefined ? {} : { expectedDigest: rules["expected-digest"] }),
    ...(expected === undefined ? {} : { expectedContract: await contractOf(expected, directory) }),
    ...(rules["expected-server"] === undefined ? {} : { expectedServer: defined(rules["expected-server"]) }),
    latency: defined({ ...phases, firstByte }),
    samples: given.samples ?? rules.samples ?? 1,
    certificateDays: rules["certificate-days"] ?? DEFAULT_CERTIFICATE_DAYS,
    ...(rules["certificate-days"] === undefined ? {} : { certificateMustHold: true }),
    unknownSession: unknownSession === undefined ? "tell" : unknownSession ? "require" : "skip",
    stream: rules.stream ?? true,
    deterministic: rules.deterministic ?? true,
    bothEras: rules["both-eras"] ?? true,
    canaries: (given.canaries ?? rules.canaries ?? []).map(canaryOf),
    witnesses: await witnessesOf(rules.witnesses, directory),
    ...(rules.witnesses === undefined ? {} : { witnessFile: true }),
  };
}

function canaryOf(canary: NonNullable<ProbeChecksPolicy["canaries"]>[number]): Canary {
  const limit = canary["max-milliseconds"];
  return {
    tool: canary.tool,
    arguments: canary.arguments ?? {},
    isError: canary["is-error"] ?? false,
    validateOutput: canary["validate-output"] ?? true,
    expectations: canary.expect ?? [],
    ...(limit === undefined ? {} : { milliseconds: limit }),
  };
}

/** The expected contract is what somebody approved: a file or a commit, never a server. */
async function contractOf(target: string, directory: string): Promise<Contract> {
  try {
    const { kind } = parseTarget(target);
    if (kind === "http" || kind === "stdio")
      throw new ConfigurationError(
        "The expected contract is a running server: name a contract file, or git:<ref>:<path>.",
      );
    const { contract } = await captureTarget({ target, directory }, {});
    return contract;
  } catch (error) {
    if (error instanceof CaptureError)
      throw new ConfigurationError(`The expected contract: ${error.message}`, { cause: error });
    throw error;
  }
}

async function witnessesOf(
  witnesses: ProbeChecksPolicy["witnesses"],
  directory: string,
): Promise<readonly WitnessCall[]> {
  if (witnesses === undefined) return [];
  const place = `The witness file ${witnesses.file}`;
  try {
    const text = await readFile(resolve(directory, witnesses.file), "utf8");
    return replayableCalls(JSON.parse(text), new Set(witnesses.tools));
  } catch (error) {
    if (error instanceof ProbeFailure) throw new ConfigurationError(`${place}: ${error.detail}.`, { cause: error });
    const reason = error instanceof SyntaxError ? "no valid JSON" : (systemErrorCode(error) ?? String(error));
    throw new ConfigurationError(`${place} cannot be read (${reason}).`, { cause: error });
  }
}

type Defined<Members> = { readonly [Key in keyof Members]?: Exclude<Members[Key], undefined> };

/** Without the members that are `undefined`, which would hide what stands behind them. */
function defined<Members extends object>(members: Members): Defined<Members> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<Members>;
}
