import { type CallGitHub, connectGitHub } from "../../github/client.ts";
import { type RunContext, readRunContext } from "../../github/event.ts";
import { GitHubError } from "../../github/github-error.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import { DEFAULT_LEDGER } from "../../policy/ledger.ts";
import type { LedgerRun } from "../../promotion/ledger.ts";
import { connectLedger } from "../../promotion/ledgers/connect-ledger.ts";
import { commitsOf } from "../commit-authors.ts";
import { inputName } from "../input-name.ts";
import { type Job, readEvent, workingDirectory } from "../job.ts";
import { readAuthentication, readTls } from "../probe-credentials.ts";
import type { ProbeGatePorts } from "../probe-gate.ts";
import { loadDeploymentPolicy } from "../pull-request-policy.ts";
import { startOfRun } from "../ticket-run-facts.ts";
import { serviceOf } from "../ticket-subject.ts";
import { gatherRunCreation } from "./gather-approvals.ts";
import { isolationSecrets } from "./gather-isolation.ts";
import type { PromoteJobInputs } from "./promote-inputs.ts";
import type { Surroundings } from "./surroundings.ts";

/** A promotion that runs as a step of a workflow. */
export interface PromotionOfJob {
  readonly surroundings: Surroundings;
  readonly service: string;
  readonly context: RunContext;
  readonly github: CallGitHub;
  readonly job: Job;
  readonly ports: Omit<ProbeGatePorts, "onProgress">;
}

/** Reads policy and event, and connects what the policy names. Throws a ConfigurationError for what the user can put right. */
export async function connectPromotion(
  inputs: PromoteJobInputs,
  job: Job,
  ports: Omit<ProbeGatePorts, "onProgress">,
): Promise<PromotionOfJob> {
  const context = readRunContext(await readEvent(job, COMMAND), job.environment);
  const { githubToken: token } = inputs;
  if (token === undefined)
    throw new ConfigurationError("github-token is empty: without it neither the policy nor the ledger can be read.");
  const signal = AbortSignal.timeout(inputs.timeoutSeconds * 1000);
  const apiUrl = job.environment.GITHUB_API_URL ?? "https://api.github.com";
  const github = await connectGitHub({ token, apiUrl, signal });
  const place = { path: inputs.policyPath, repository: inputs.policyRepo };
  const { policy, source } = await policyOf({ ...place, context, github, log: job.log });
  for (const secret of isolationSecrets({ policy, variables: job.environment })) job.mask?.(secret);
  const service = serviceOf(policy, { service: inputs.service, environment: inputs.environment ?? "" });
  const directory = await workingDirectory(inputs.workingDirectory, job);
  const { repository } = context;
  const serverUrl = job.environment.GITHUB_SERVER_URL ?? "https://github.com";
  const run = runOf(context, job, serverUrl);
  const { actors, ...words } = await startOfRun(job, COMMAND);
  const surroundings: Surroundings = {
    policy,
    policySource: source,
    ledger: await connectLedger(policy.ledger ?? DEFAULT_LEDGER, {
      directory: job.directory,
      github: { call: github, repository, defaultBranch: context.defaultBranch, serverUrl },
      log: job.log,
    }),
    run,
    runStartedAt: await gatherRunCreation(github, {
      owner: repository.owner,
      name: repository.name,
      runId: context.runId,
    }),
    commit: context.headSha,
    hints: words,
    runActors: actors,
    commitsSince: async (since, head) => await commitsSince(github, { repository, since, head, log: job.log }),
    github: { call: github, repository, serverUrl, runId: context.runId },
    members:
      inputs.membersToken === undefined
        ? undefined
        : await connectGitHub({ token: inputs.membersToken, apiUrl, signal }),
    reach: {
      secrets: inputs,
      nameOf: inputName,
      githubApiUrl: apiUrl,
      variables: job.environment,
      timeoutMilliseconds: inputs.timeoutSeconds * 1000,
    },
    probing: await probingOf(inputs, directory),
    directory,
    variables: job.environment,
    log: job.log,
    signal,
  };
  return { surroundings, service, context, github, job, ports };
}

/** There is no policy by which anything could be judged; the message says why. */
export class UnusablePolicy extends ConfigurationError {}

async function policyOf(request: Parameters<typeof loadDeploymentPolicy>[0]) {
  try {
    return await loadDeploymentPolicy(request);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new UnusablePolicy(error.message, { cause: error });
  }
}

const COMMAND = "mcp-gates promote";

function runOf({ repository, runId, runAttempt }: RunContext, { environment }: Job, server: string): LedgerRun {
  const url = `${server}/${repository.owner}/${repository.name}/actions/runs/${runId}`;
  return { id: String(runId), attempt: runAttempt, url, actor: environment.GITHUB_ACTOR ?? "" };
}

/** What GitHub does not give is told as a warning and stays unknown, which lets nothing through. */
async function commitsSince(
  github: CallGitHub,
  {
    repository,
    since,
    head,
    log,
  }: Pick<RunContext, "repository"> & {
    readonly since: string | undefined;
    readonly head: string;
    readonly log: Job["log"];
  },
) {
  try {
    const commits = await commitsOf(github, { repository, base: since, head });
    if (commits === undefined) log.warning("There are too many commits to tell who wrote them.");
    return commits;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    log.warning(`The commits of the change cannot be read: ${error.message}.`);
    return undefined;
  }
}

async function probingOf(inputs: PromoteJobInputs, directory: string): Promise<Surroundings["probing"]> {
  const { auth, token, clientId, clientSecret, clientKey, clientKeyAlgorithm, scope, issuer } = inputs;
  const { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase } = inputs;
  const credentials = { auth, token, clientId, clientSecret, clientKey, clientKeyAlgorithm, scope, issuer };
  const certificates = { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase };
  const place = { directory, nameOf: inputName };
  return {
    headers: inputs.serverHeaders,
    // Some phases ask no server, and some environments have none.
    areHeadersFound: true,
    environment: inputs.serverEnvironment,
    authentication: await readAuthentication(credentials, place),
    tls: await readTls(certificates, place),
  };
}
