import { isSameRelease, type Release } from "../../change/release.ts";
import {
  ACKNOWLEDGEMENTS_PATH,
  type AcknowledgementFacts,
  DEFAULT_ACKNOWLEDGEMENT_DAYS,
} from "../../contract/acknowledge.ts";
import { type ToolChanges, toolChangesOf } from "../../notify/tool-changes.ts";
import { joinAcknowledgements, loadAcknowledgements } from "../../policy/acknowledgements.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import { type EnvironmentPolicy, environmentOf } from "../../policy/environments.ts";
import { trustedPlace } from "../../policy/trusted-file.ts";
import type { GateAnswer } from "../../promotion/gate.ts";
import { judgeContract } from "../../promotion/gates/contract-gate.ts";
import { judgeIsolation } from "../../promotion/gates/isolation-gate.ts";
import type { LedgerFacts } from "../../promotion/gates/ledger-gate.ts";
import { judgeParity } from "../../promotion/gates/parity-gate.ts";
import { judgeReplicas } from "../../promotion/gates/replicas-gate.ts";
import { judgeSemver } from "../../promotion/gates/semver-gate.ts";
import { pinnedImage } from "../../promotion/image.ts";
import type { LedgerRecord, LedgerRun } from "../../promotion/ledger.ts";
import { judgePlan, type PlanQuestion } from "../../promotion/plan.ts";
import { promotionReason } from "../../promotion/promotion-reasons.ts";
import { soakRulesOf } from "../../promotion/soak-rules.ts";
import { recordsUnderWay } from "../../promotion/standing.ts";
import { captureLimitsOf } from "../capture-limits.ts";
import type { ProbeGatePorts } from "../probe-gate.ts";
import { serviceOf } from "../ticket-subject.ts";
import { planReport } from "./build-plan-report.ts";
import { type ContractFacts, gatherContract } from "./gather-contract.ts";
import { gatherFleet } from "./gather-fleet.ts";
import { gatherFreeze } from "./gather-freeze.ts";
import { gatherIsolation } from "./gather-isolation.ts";
import { gatherLedger, ledgerTime } from "./gather-ledgers.ts";
import { gatherPeople } from "./gather-people.ts";
import { gatherTicket, servedCommit } from "./gather-ticket.ts";
import { gatherVersion, semverQuestion } from "./gather-version.ts";
import type { Gathered } from "./gathered.ts";
import { judgeImageProvenance } from "./image-provenance.ts";
import { type ReleaseContract, readReleaseContract } from "./release-contract.ts";
import type { PromotionRequest, Surroundings } from "./surroundings.ts";

/**
 * Finds out everything that a plan asks, and judges it. Never throws for what servers, tickets or the ledger do: that is `unknown`.
 * Throws a ConfigurationError for what the user can put right.
 */
export async function gatherPlan(
  request: PromotionRequest,
  surroundings: Surroundings,
  ports: ProbeGatePorts,
): Promise<Gathered> {
  const { signal } = surroundings;
  const gather = async (cancel: AbortSignal) => await gatherAll(request, surroundings, { ...ports, cancel });
  try {
    if (ports.interruption === undefined) return await gather(signal);
    return await ports.interruption.during(async (cancel) => await gather(AbortSignal.any([signal, cancel])));
  } catch (error) {
    if (error !== signal.reason || !signal.aborted) throw error;
    throw new ConfigurationError(
      "Not everything answered in time. See which server or system hangs, or give more time (timeout-seconds, --timeout).",
      { cause: error },
    );
  }
}

async function gatherAll(request: PromotionRequest, surroundings: Surroundings, ports: AskingPorts): Promise<Gathered> {
  const { policy } = surroundings;
  const { environment } = request;
  const service = serviceOf(policy, request);
  const rules = environmentOf(policy, environment);
  const contract = await readReleaseContract({ ...request, ...surroundings, limits: captureLimitsOf(policy) });
  const release = await releaseOf(request, surroundings, contract);
  const { source, target } = await ledgersOf(service, { request, surroundings, release, rules });
  const now = ledgerTime([source, target], Date.now());
  const found = { request, surroundings, service, release, contract, source, target };
  const facts = await contractFacts(found, now, ports);
  const commits = await surroundings.commitsSince(servedCommit(target), surroundings.commit);
  const change = { service, release, changeKind: facts.change.kind, breaking: facts.change.breakingChanges > 0 };
  const askTicketAgain = async (again: LedgerFacts) =>
    await gatherTicket(change, { request, surroundings, target: again, commits });
  const ticket = await askTicketAgain(target);
  const people = await gatherPeople({ request, surroundings, ticket, commits: commits?.authors, target, now });
  const question: PlanQuestion = {
    environment,
    release,
    policyProblems: policyProblems(request, surroundings),
    identity: {
      image: request.image,
      namedDigest: request.schemaDigest,
      contract: contract.state === "read" ? contract.digests : undefined,
    },
    source,
    target,
    own: ownDeployment(target, { release, run: surroundings.run }),
    now,
    soak: rules?.soak === undefined ? undefined : soakRulesOf(rules.soak),
    freeze: {
      calendars: await gatherFreeze(policy, surroundings.policySource, now),
      onError: policy.freeze?.["on-error"] ?? "block",
      kind: facts.change.kind,
      contractChange: facts.change.contractChange,
      approvedBy: people.roles,
      ticketType: people.ticketType,
      rollback: { removesTools: facts.change.losesTools, reason: request.rollbackReason ?? "" },
    },
    ticket,
    approvedAt: people.approvedAt,
    emergency: people.emergency,
    asked: await askedGates(found, { facts, approvals: people.approvals, rules, ports }),
  };
  const gathered = {
    question,
    plan: judgePlan(question),
    service,
    release,
    contract: contract.state === "read" ? contract.kept : undefined,
    protocolVersion: contract.state === "read" ? (contract.capture.contract.protocolVersion ?? undefined) : undefined,
    ticket,
    askTicketAgain,
    source,
    target,
  };
  const { kind: changeKind, contractChange, breakingChanges, removedTools } = facts.change;
  const { approvers } = people;
  return {
    ...gathered,
    report: planReport(gathered, {
      tools: toolsOf(facts),
      changeKind,
      contractChange,
      breakingChanges,
      removedTools,
      approvers,
      servedDigest: facts.servedDigest,
    }),
  };
}

/** Tools that a report tells one by one; the output of a step takes a megabyte. */
const MOST_TOOLS = 200;

function toolsOf({ report }: ContractFacts): ToolChanges | null {
  if (report === null) return null;
  const changes = toolChangesOf(report);
  return changes.tools.length > MOST_TOOLS ? null : changes;
}

/** How servers are asked, and what ends it. */
type AskingPorts = ProbeGatePorts & { readonly cancel: AbortSignal };

/** What an earlier attempt of the same run has started: to start it again goes on with it. */
function ownDeployment(
  target: LedgerFacts,
  { release, run }: { readonly release: Release; readonly run: LedgerRun },
): string | undefined {
  if (target.state === "unreadable") return undefined;
  const isOwn = (record: LedgerRecord) =>
    record.run.id === run.id && record.run.attempt < run.attempt && isSameRelease(record.release, release);
  return recordsUnderWay(target.reading, undefined).find(isOwn)?.id;
}

interface Found {
  readonly request: PromotionRequest;
  readonly surroundings: Surroundings;
  readonly service: string;
  readonly release: Release;
  readonly contract: ReleaseContract;
  readonly source: LedgerFacts | undefined;
  readonly target: LedgerFacts;
}

async function releaseOf(
  { image, schemaVersion: given }: PromotionRequest,
  { policy, directory }: Surroundings,
  contract: ReleaseContract,
): Promise<Release> {
  return {
    imageDigest: image === undefined ? undefined : pinnedImage(image)?.digest,
    contractDigest: contract.state === "read" ? contract.digests.semantic : undefined,
    schemaVersion: await gatherVersion({ policy, given, directory }),
  };
}

async function ledgersOf(
  service: string,
  {
    request: { environment },
    surroundings: { ledger },
    release,
    rules,
  }: Pick<Found, "request" | "surroundings" | "release"> & { readonly rules: EnvironmentPolicy | undefined },
): Promise<Pick<Found, "source" | "target">> {
  const before = rules?.["promote-from"];
  const [source, target] = await Promise.all([
    before === undefined ? undefined : gatherLedger(ledger, { service, environment: before }),
    // Whether it was rolled back here is only known back to where it was here.
    gatherLedger(ledger, { service, environment, reaching: release }),
  ]);
  return { source, target };
}

async function contractFacts(found: Found, now: number, ports: AskingPorts): Promise<ContractFacts> {
  const { surroundings, request } = found;
  const { policy, probing, directory, ledger } = surroundings;
  const today = new Date(now).toISOString().slice(0, 10);
  const acknowledgements = await acknowledged(surroundings, today);
  const { environment } = request;
  return await gatherContract(
    { ...found, policy, environment, settings: probing, directory, ledger, acknowledgements, today },
    ports,
  );
}

/** What the team answers for, from the policy and the file beside it. */
async function acknowledged(
  { policy, policySource }: Surroundings,
  today: string,
): Promise<AcknowledgementFacts | undefined> {
  const file = await loadAcknowledgements({ ...policySource, path: ACKNOWLEDGEMENTS_PATH }, { required: false });
  const inPolicy = policy.acknowledgements;
  const records = joinAcknowledgements(
    [
      ...(inPolicy === undefined ? [] : [{ place: trustedPlace(policySource), records: inPolicy }]),
      ...(file === undefined ? [] : [file]),
    ],
    { today, longestDays: policy.contract?.["acknowledgement-days"] ?? DEFAULT_ACKNOWLEDGEMENT_DAYS },
  );
  return records.length === 0 ? undefined : { records, today };
}

/** What the gates say that ask servers and registries. */
async function askedGates(
  found: Found,
  {
    facts,
    approvals,
    rules,
    ports,
  }: {
    readonly facts: ContractFacts;
    readonly approvals: GateAnswer;
    readonly rules: EnvironmentPolicy | undefined;
    readonly ports: AskingPorts;
  },
): Promise<PlanQuestion["asked"]> {
  const { request, surroundings, release, contract, source, target, service } = found;
  const { policy, probing, directory, variables, ledger } = surroundings;
  const { environment } = request;
  const approved = contract.state === "read" ? { contract: contract.capture.contract } : {};
  const fleetOf = async (name: string | undefined, isAsked: boolean) =>
    name === undefined || !isAsked
      ? undefined
      : (await gatherFleet({ policy, environment: name, probing, directory, ...approved }, ports)).fleet;
  const sourceFleet = await fleetOf(rules?.["promote-from"], rules?.parity === true);
  const targetFleet = await fleetOf(environment, rules?.replicas !== undefined);
  const readingOf = async (name: string) => {
    const read = await gatherLedger(ledger, { service, environment: name });
    return read.state === "read" ? read.reading : undefined;
  };
  return {
    provenance: await judgeImageProvenance(request, surroundings),
    contract: judgeContract(facts.question),
    semver: judgeSemver(semverQuestion({ policy, environment, release, source, target, measure: facts.measure })),
    parity: judgeParity({
      required: rules?.parity === true,
      contractDigest: release.contractDigest,
      fleet: sourceFleet,
    }),
    isolation: judgeIsolation(await gatherIsolation({ policy, environment, variables, readingOf })),
    replicas: judgeReplicas({ rules: rules?.replicas, fleet: targetFleet }),
    approvals,
  };
}

/** What is wrong with the policy for this promotion. */
function policyProblems({ environment }: PromotionRequest, { policy }: Surroundings): PlanQuestion["policyProblems"] {
  const known = Object.keys(policy.environments ?? {});
  if (known.includes(environment)) return [];
  const is = known.length === 0 ? "no environments" : known.join(", ");
  return [
    promotionReason("policy.unknown-environment", { field: "environments", is, must: `${environment} among them` }),
  ];
}
