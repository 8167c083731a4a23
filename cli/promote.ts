import type { PolicyInPlace } from "../shared/gates/freeze-calendar.ts";
import type { AuthenticationName } from "../shared/gates/probe-authentications.ts";
import { readAuthentication, readTls } from "../shared/gates/probe-credentials.ts";
import { leaveEmergencyTrail } from "../shared/gates/promotion/emergency-trail.ts";
import { finishDeployment } from "../shared/gates/promotion/finish.ts";
import { gatherPlan } from "../shared/gates/promotion/gather-plan.ts";
import type { PlanReport } from "../shared/gates/promotion/plan-report.ts";
import { probeEnvironment } from "../shared/gates/promotion/probe-environment.ts";
import { type PromoteCommand, surroundingsOfCommand } from "../shared/gates/promotion/promote-command.ts";
import { promotionPorts } from "../shared/gates/promotion/promotion-ports.ts";
import { type StartOutcome, startDeployment } from "../shared/gates/promotion/start.ts";
import { statusReport } from "../shared/gates/promotion/status-gate.ts";
import type { PromotionRequest, Surroundings } from "../shared/gates/promotion/surroundings.ts";
import { verifyDeployment } from "../shared/gates/promotion/verify.ts";
import {
  refuseUnknownEnvironment,
  rememberWaiting,
  waitingRequest,
  withdrawWaiting,
} from "../shared/gates/promotion/waiting.ts";
import { secretsAmong, withoutSecretForms } from "../shared/gates/ticket-secrets.ts";
import { serviceOf } from "../shared/gates/ticket-subject.ts";
import { loadPolicy, policySourceOf } from "../shared/policy/load-policy.ts";
import type { DeploymentOutcome } from "../shared/promotion/ledger.ts";
import { escapeTerminal } from "../shared/report/escape.ts";
import { renderPlanMarkdown } from "../shared/report/plan-markdown.ts";
import { renderPlanText } from "../shared/report/plan-text.ts";
import { onOneLine } from "../shared/report/sentence.ts";
import { renderStatus, type StatusFormat } from "../shared/report/status-formats.ts";
import { EXIT } from "./exit.ts";
import { writeOutputFile } from "./output-file.ts";
import type { Session } from "./session.ts";
import { credentialName, flagOf, ticketSecretsOf, variableOf } from "./setting-names.ts";
import { headersOf, variablesOf } from "./side.ts";
import type { Terminal } from "./terminal.ts";

/** What every command of `mcp-gates promote` is told, as the parser fills it in. */
export interface PlaceOptions extends Pick<PromoteCommand, "repository" | "githubApiUrl"> {
  readonly policy: string;
  readonly service?: string;
  readonly timeout: number;
}

/** Which run does it. */
export interface RunOptions extends Pick<PromoteCommand, "runId" | "runUrl"> {
  readonly runActor?: readonly string[];
}

/** What is deployed, and who wrote it. */
export interface ChangeOptions extends Pick<PromoteCommand, "commit"> {
  readonly commitAuthor?: readonly string[];
}

/** How the servers of the environments are asked. */
export interface ServerOptions {
  readonly header?: readonly string[];
  readonly env?: readonly string[];
  readonly auth?: AuthenticationName;
  readonly clientId?: string;
  readonly clientKey?: string;
  readonly ca?: string;
}

export interface PlanOptions extends PlaceOptions, RunOptions, ChangeOptions, ServerOptions {
  readonly image?: string;
  readonly schemaPath?: string;
  readonly schemaDigest?: string;
  readonly schemaVersion?: string;
  readonly ticket?: string;
  readonly breakGlassReason?: string;
  readonly reason?: string;
  readonly attestations?: string;
  readonly format: "text" | "json" | "markdown";
  readonly output?: string;
}

export interface StartOptions extends PlanOptions {
  readonly dryRun?: boolean;
}

export interface VerifyOptions extends PlaceOptions, RunOptions, ServerOptions {
  readonly deploymentId?: string;
  readonly source: string;
  readonly passed?: boolean;
  readonly reason?: string;
}

export interface FinishOptions extends PlaceOptions, RunOptions {
  readonly deploymentId?: string;
  readonly outcome: DeploymentOutcome;
  readonly reason?: string;
}

export interface StatusCommandOptions extends PlaceOptions {
  readonly days: number;
  readonly format: StatusFormat;
  readonly output?: string;
}

export interface ReconcileOptions extends PlaceOptions, RunOptions, ServerOptions {
  readonly commitAuthor?: readonly string[];
  readonly dryRun?: boolean;
  readonly format: "text" | "json" | "markdown";
  readonly output?: string;
}

/** Judges every gate and writes nothing. Answers 0, 1 or 3 as the plan decides. */
export async function planPromotion(environment: string, options: PlanOptions, session: Session): Promise<void> {
  const { surroundings } = await connected(options, session.terminal, { deploys: true, ticket: options.ticket });
  const ports = portsOf(session);
  const { report } = await gatherPlan(requestOf(environment, options), surroundings, ports);
  await printPlan(report, options, session);
}

/** Judges every gate and starts the deployment. Answers 0 when it has started (or would), else 1 or 3. */
export async function startPromotion(environment: string, options: StartOptions, session: Session): Promise<void> {
  const { surroundings } = await connected(options, session.terminal, { deploys: true, ticket: options.ticket });
  const request = requestOf(environment, options);
  const outcome = await start(request, surroundings, options, session);
  if (options.dryRun !== true) await rememberWaiting(outcome, request, surroundings);
  await printStart(outcome, options, session);
}

/** Starts what waited for its time. Answers 0 when it has started or nothing waits, else 1 or 3. */
export async function reconcilePromotions(
  environment: string,
  options: ReconcileOptions,
  session: Session,
): Promise<void> {
  const { surroundings, service } = await connected(options, session.terminal, { deploys: false });
  refuseUnknownEnvironment(environment, surroundings.policy);
  const waiting = await surroundings.ledger.waiting({ service, environment });
  if (waiting === undefined) {
    await session.terminal.write(`Nothing waits to go to ${escapeTerminal(environment)}.\n`);
    return;
  }
  const asked = await waitingRequest(waiting, { environment, surroundings });
  const outcome = await start(asked.request, asked.surroundings, options, session);
  // What waits on is kept as whoever asked for it asked for it.
  if (outcome.state === "started") await rememberWaiting(outcome, asked.request, asked.surroundings);
  await printStart(outcome, options, session);
}

/** Takes back what waits for its time. */
export async function withdrawPromotion(environment: string, options: PlaceOptions, session: Session): Promise<void> {
  const { surroundings, service } = await connected(options, session.terminal, { deploys: false });
  const withdrawn = await withdrawWaiting({ service, environment }, surroundings);
  const sentence =
    withdrawn === undefined
      ? `Nothing waits to go to ${environment}.`
      : `${withdrawn.image} waits no longer to go to ${environment}.`;
  await session.terminal.write(`${escapeTerminal(sentence)}\n`);
}

async function start(
  request: PromotionRequest,
  surroundings: Surroundings,
  { dryRun }: Pick<StartOptions, "dryRun">,
  session: Session,
): Promise<StartOutcome> {
  const ports = portsOf(session);
  return await startDeployment({
    request,
    surroundings,
    isDryRun: dryRun === true,
    gather: async () => await gatherPlan(request, surroundings, ports),
    trail: async (gathered) => await leaveEmergencyTrail(gathered, surroundings),
  });
}

async function printStart(
  outcome: StartOutcome,
  options: Pick<StartOptions, "format" | "output">,
  session: Session,
): Promise<void> {
  await printPlan(outcome.report, options, session);
  if (outcome.state === "busy") session.finish(EXIT.fail);
  session.terminal.note(`${escapeTerminal(startWords(outcome))}\n`);
  // A script reads the id from standard output alone.
  if (outcome.state === "started" && options.output !== undefined)
    await session.terminal.write(`${outcome.deploymentId}\n`);
}

function startWords(outcome: StartOutcome): string {
  switch (outcome.state) {
    case "started":
      return `Deployment ${outcome.deploymentId} is in progress. Finish it, whatever becomes of it: mcp-gates promote finish.`;
    case "would-start":
      return "It would start. Nothing was written: --dry-run.";
    case "busy":
      return `Not started: ${outcome.by} was faster.`;
    case "refused":
      return "Not started.";
  }
}

/** Asks the servers, or takes what somebody else found, and writes it into the ledger. Answers 0, or 1 for a failure or drift. */
export async function verifyPromotion(environment: string, options: VerifyOptions, session: Session): Promise<void> {
  const { surroundings, service } = await connected(options, session.terminal, { deploys: false });
  const { deploymentId, source, passed } = options;
  const wish = { service, environment, deploymentId, source, passed, detail: onOneLine(options.reason) };
  const probe = async () => await probeEnvironment(wish, surroundings, portsOf(session));
  const { event, drifted, record, onward } = await verifyDeployment(wish, surroundings, probe);
  const isGood = event.passed && !drifted;
  const found = drifted
    ? "another contract is served than was approved"
    : event.passed
      ? "passed"
      : `failed${event.detail === "" ? "" : ` (${event.detail})`}`;
  const lines = [
    `${isGood ? "✓" : "✖"} ${service} in ${environment}, deployment ${record.id}: ${event.source}: ${found}`,
    ...onward.map(({ environment: to, soak }) => {
      const when =
        soak.eligibleAt === undefined ? "" : `, at ${new Date(soak.eligibleAt).toISOString()} at the earliest`;
      return `soak for ${to}: ${soak.decision}${when}`;
    }),
  ];
  session.finish(isGood ? EXIT.pass : EXIT.fail);
  await session.terminal.write(`${lines.map((line) => escapeTerminal(line)).join("\n  ")}\n`);
}

/** Writes what became of a deployment. */
export async function finishPromotion(environment: string, options: FinishOptions, session: Session): Promise<void> {
  const { surroundings, service } = await connected(options, session.terminal, { deploys: false });
  const { deploymentId, outcome } = options;
  const wish = { service, environment, deploymentId, outcome, detail: onOneLine(options.reason) };
  const record = await finishDeployment(wish, surroundings);
  const sentence = `${service} to ${environment}: deployment ${record.id} has ended with ${outcome}.`;
  await session.terminal.write(`${escapeTerminal(sentence)}\n`);
}

/** Prints what is where, since when, and what may go on when. */
export async function promotionStatus(options: StatusCommandOptions, session: Session): Promise<void> {
  const { surroundings, service, place } = await connected(options, session.terminal, { deploys: false });
  const { days, format, output } = options;
  const report = await statusReport(place, { service, ledger: surroundings.ledger, days });
  const { terminal } = session;
  if (output === undefined) return await terminal.write(await renderStatus(report, format, terminal));
  const text = await renderStatus(report, format, { colour: false });
  terminal.note(`${await writeOutputFile(terminal.directory, output, text)}\n`);
}

interface Connected {
  readonly surroundings: Surroundings;
  readonly service: string;
  readonly place: PolicyInPlace;
}

async function connected(
  options: PlaceOptions & RunOptions & ChangeOptions & ServerOptions,
  terminal: Terminal,
  { deploys, ticket }: Pick<PromoteCommand, "deploys" | "ticket">,
): Promise<Connected> {
  const source = policySourceOf(options.policy, terminal.directory);
  const { policy } = await loadPolicy(source, { required: true });
  const service = serviceOf(policy, { service: options.service, environment: "" });
  const place = { policy, source };
  const { environment } = terminal;
  const surroundings = await surroundingsOfCommand(place, {
    ...options,
    deploys,
    ticket,
    runActors: options.runActor,
    commitAuthors: options.commitAuthor,
    timeoutSeconds: options.timeout,
    probing: await probingOf(options, terminal),
    directory: terminal.directory,
    variables: environment,
    secrets: ticketSecretsOf(terminal),
    nameOf: variableOf,
    note: (message) => terminal.note(`${escapeTerminal(message)}\n`),
  });
  return { surroundings, service, place };
}

async function probingOf(options: ServerOptions, terminal: Terminal): Promise<Surroundings["probing"]> {
  const { auth, clientId, clientKey, ca, header = [], env = [] } = options;
  const { directory } = terminal;
  const { MCP_GATES_TOKEN: token, MCP_GATES_CLIENT_SECRET: clientSecret } = terminal.environment;
  const credentials = {
    auth,
    clientId,
    clientKey,
    ...(auth === "bearer" ? { token } : {}),
    ...(auth === "client-secret" ? { clientSecret } : {}),
  };
  const headers = headersOf({ headers: header, headerFlag: "--header", headerVariable: "MCP_GATES_HEADERS" }, terminal);
  return {
    headers,
    areHeadersFound: true,
    environment: variablesOf({ variables: env, variableFlag: "--env" }, terminal),
    authentication: await readAuthentication(credentials, { directory, nameOf: credentialName }),
    tls: await readTls({ ca }, { directory, nameOf: flagOf }),
  };
}

function requestOf(environment: string, options: PlanOptions): PromotionRequest {
  return {
    ...options,
    environment,
    ticketFrom: "input",
    rollbackReason: options.reason,
    attestationPath: options.attestations,
  };
}

function portsOf({ terminal, interruption }: Session) {
  return { ...promotionPorts(interruption), onProgress: (line: string) => terminal.note(`${escapeTerminal(line)}\n`) };
}

async function printPlan(
  report: PlanReport,
  { format, output }: Pick<PlanOptions, "format" | "output">,
  { terminal, finish }: Session,
): Promise<void> {
  finish({ pass: EXIT.pass, wait: EXIT.fail, fail: EXIT.fail, unknown: EXIT.unknown }[report.decision]);
  const clean = (text: string) => withoutSecretForms(text, secretsAmong(ticketSecretsOf(terminal)));
  const text = (colour: boolean): string => {
    if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
    return format === "markdown" ? renderPlanMarkdown(report) : renderPlanText(report, { colour });
  };
  if (output === undefined) return await terminal.write(clean(text(terminal.colour)));
  terminal.note(`${await writeOutputFile(terminal.directory, output, clean(text(false)))}\n`);
}
