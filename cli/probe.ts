import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseCanaries } from "../shared/gates/canary-calls.ts";
import type { AuthenticationName } from "../shared/gates/probe-authentications.ts";
import { parseChecks } from "../shared/gates/probe-checks.ts";
import { readAuthentication, readTls } from "../shared/gates/probe-credentials.ts";
import { runProbeGate } from "../shared/gates/probe-gate.ts";
import type { ProbeReport } from "../shared/gates/probe-report.ts";
import { type ProbeSettings, probeGateRequest } from "../shared/gates/probe-settings.ts";
import { timesOf } from "../shared/gates/probe-times.ts";
import { parseSelection } from "../shared/gates/select-targets.ts";
import { parseTargets } from "../shared/gates/target-lines.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import { eraChoice } from "../shared/policy/probe-choices.ts";
import type { ProbeTargetPolicy } from "../shared/policy/probe-target.ts";
import { SERVICE_NAME, SERVICE_NAME_RULE } from "../shared/policy/service-name.ts";
import { systemErrorCode } from "../shared/policy/system-error.ts";
import { escapeTerminal } from "../shared/report/escape.ts";
import { type ProbeReportFormat, renderProbeReport } from "../shared/report/probe-formats.ts";
import { probeVerdict } from "../shared/report/probe-verdict.ts";
import { EXIT } from "./exit.ts";
import { namedPolicy } from "./gate-settings.ts";
import { writeOutputFile } from "./output-file.ts";
import { startProgress } from "./progress.ts";
import type { Session } from "./session.ts";
import { credentialName, flagOf } from "./setting-names.ts";
import { headersOf, variablesOf } from "./side.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `mcp-gates probe`, as the parser fills them in. */
export interface ProbeOptions {
  readonly targets?: string;
  readonly select?: readonly string[];
  readonly checks?: string;
  readonly expectedContract?: string;
  readonly canary?: readonly string[];
  readonly era?: string;
  readonly samples?: number;
  readonly header?: readonly string[];
  readonly env?: readonly string[];
  readonly auth?: AuthenticationName;
  readonly clientId?: string;
  readonly clientKey?: string;
  readonly clientKeyAlgorithm?: string;
  readonly scope?: string;
  readonly issuer?: string;
  readonly ca?: string;
  readonly clientCertificate?: string;
  readonly clientCertificateKey?: string;
  readonly allowRedirects?: boolean;
  readonly minHealthy?: { readonly count: number } | { readonly share: number };
  readonly minZones?: number;
  readonly parity?: boolean;
  readonly waitFor?: "healthy";
  readonly interval?: number;
  readonly successes?: number;
  readonly timeout?: number;
  readonly requestTimeout?: number;
  readonly concurrency?: number;
  readonly maxMegabytes?: number;
  readonly policy?: string;
  readonly service?: string;
  readonly vantage?: string;
  readonly format: ProbeReportFormat;
  readonly output?: string;
}

/**
 * Asks every target and writes the report. Answers 0, 1 or 3 as the gate decides; throws a ConfigurationError for what was
 * asked wrongly.
 */
export async function probe(targets: readonly string[], options: ProbeOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const policy = await namedPolicy(options.policy, terminal.directory);
  const settings = await settingsOf(targets, options, terminal);
  const request = await probeGateRequest(settings, { policy, directory: terminal.directory });
  const progress = startProgress(terminal);
  // Each attempt of a wait is a line that stays; a single probe is over soon.
  const isWaiting = request.wait !== null;
  if (!isWaiting)
    progress.step(`probing ${request.targets.length === 1 ? "the server" : `${request.targets.length} targets`}`);
  let report: ProbeReport;
  try {
    report = await runProbeGate(request, {
      environment: terminal.environment,
      now: () => new Date(),
      elapsed: () => performance.now(),
      random: Math.random,
      pause: async (milliseconds, cancel) => void (await pause(milliseconds, undefined, { signal: cancel })),
      onProgress: (line) => terminal.note(`${escapeTerminal(line)}\n`),
      interruption: session.interruption,
    });
  } finally {
    progress.stop();
  }
  session.finish({ pass: EXIT.pass, fail: EXIT.fail, unknown: EXIT.unknown }[report.decision]);
  await write(report, options, terminal);
}

async function write(report: ProbeReport, { format, output }: ProbeOptions, terminal: Terminal): Promise<void> {
  if (output === undefined) {
    const width = terminal.columns === undefined ? {} : { width: terminal.columns };
    return await terminal.write(await renderProbeReport(report, format, { colour: terminal.colour, ...width }));
  }
  const path = await writeOutputFile(terminal.directory, output, await renderProbeReport(report, format));
  terminal.note(`${path}: ${report.decision}: ${escapeTerminal(probeVerdict(report).sentence)}\n`);
}

async function settingsOf(
  targets: readonly string[],
  options: ProbeOptions,
  terminal: Terminal,
): Promise<ProbeSettings> {
  const { directory, environment } = terminal;
  const { auth, clientId, clientKey, clientKeyAlgorithm, scope, issuer } = options;
  const credentials = {
    auth,
    clientId,
    clientKey,
    clientKeyAlgorithm,
    scope,
    issuer,
    // Variables may be set for other runs: they count where they are asked for.
    ...(auth === "bearer" ? { token: environment.MCP_GATES_TOKEN } : {}),
    ...(auth === "client-secret" ? { clientSecret: environment.MCP_GATES_CLIENT_SECRET } : {}),
  };
  const { ca, clientCertificate, clientCertificateKey } = options;
  const passphrase =
    clientCertificateKey === undefined ? undefined : environment.MCP_GATES_CLIENT_CERTIFICATE_PASSPHRASE;
  const tls = { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase: passphrase };
  return {
    service: serviceOf(options.service),
    targets: await targetsOf(targets, options.targets, directory),
    select: selectionOf(options.select, targets),
    checks:
      options.checks === undefined ? undefined : parseChecks(await textOf(options.checks, directory), options.checks),
    expectedContract: options.expectedContract,
    canaries: options.canary?.flatMap((call) => parseCanaries(call, "--canary")),
    samples: options.samples,
    era: eraOf(options.era),
    headers: headersOf(
      { headers: options.header ?? [], headerFlag: "--header", headerVariable: "MCP_GATES_HEADERS" },
      terminal,
    ),
    areHeadersFound: options.header === undefined || options.header.length === 0,
    environment: variablesOf({ variables: options.env ?? [], variableFlag: "--env" }, terminal),
    authentication: await readAuthentication(credentials, { directory, nameOf: credentialName }),
    tls: await readTls(tls, { directory, nameOf: flagOf }),
    allowRedirects: options.allowRedirects,
    minimumHealthy: options.minHealthy,
    minimumZones: options.minZones,
    parity: options.parity,
    concurrency: options.concurrency,
    maxMegabytes: options.maxMegabytes,
    vantage: options.vantage,
    ...timesOf(options, flagOf),
  };
}

async function targetsOf(
  given: readonly string[],
  file: string | undefined,
  directory: string,
): Promise<readonly ProbeTargetPolicy[] | undefined> {
  const named = given.map((target) => ({ target }));
  if (file === undefined) return named.length === 0 ? undefined : named;
  return [...named, ...parseTargets(await textOf(file, directory), file)];
}

function selectionOf(labels: readonly string[] | undefined, named: readonly string[]): ProbeSettings["select"] {
  if (labels === undefined) return undefined;
  if (named.length > 0)
    throw new ConfigurationError(
      "--select chooses by labels, and a target on the command line has none: list it with its labels in a file (--targets), or leave --select out.",
    );
  try {
    return parseSelection(labels.join(" "));
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError(`--select: ${error.message}`, { cause: error });
  }
}

async function textOf(file: string, directory: string): Promise<string> {
  try {
    return await readFile(resolve(directory, file), "utf8");
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read (${systemErrorCode(error) ?? String(error)}).`, {
      cause: error,
    });
  }
}

function eraOf(era: string | undefined): string | undefined {
  if (era === undefined || eraChoice.safeParse(era).success) return era;
  throw new ConfigurationError(`--era ${era}: it must be auto, modern, legacy or a revision such as 2026-07-28.`);
}

function serviceOf(service: string | undefined): string | undefined {
  if (service === undefined || SERVICE_NAME.test(service)) return service;
  throw new ConfigurationError(`--service: ${SERVICE_NAME_RULE}.`);
}
