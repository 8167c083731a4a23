import type { Contract } from "../../../shared/contract/model.ts";
import { contractFileText } from "../../../shared/contract/model.ts";
import type { SetPorts } from "../../../shared/gates/probe-set.ts";
import { type ContractGathering, gatherContract } from "../../../shared/gates/promotion/gather-contract.ts";
import { contractDigests, type ReleaseContract } from "../../../shared/gates/promotion/release-contract.ts";
import { parsePolicy } from "../../../shared/policy/parse-policy.ts";
import type { LedgerFacts } from "../../../shared/promotion/gates/ledger-gate.ts";
import type { LedgerReading, LedgerRecord } from "../../../shared/promotion/ledger.ts";
import { aContract } from "../../contract/builders.ts";
import { aRecord, NOW } from "../../promotion/status-builders.ts";
import { toolsOf } from "../replicas.ts";

/** A probe without a proxy, by the clock of the machine. */
export const PORTS: SetPorts = { environment: {}, now: () => new Date() };

export const IMAGE = `sha256:${"1".repeat(64)}`;

/** A policy with the environments staging and production, and what is said of production and of the servers. */
export function aPolicy(
  targets: readonly Readonly<Record<string, unknown>>[],
  { production = {}, ...more }: Readonly<Record<string, unknown>> & { readonly production?: object } = {},
) {
  const policy = {
    version: 1,
    ...more,
    ...(targets.length === 0 ? {} : { probe: { targets, ...(more.probe as object | undefined) } }),
    environments: {
      staging: { order: 1 },
      production: { order: 2, "promote-from": "staging", protected: true, ...production },
    },
  };
  return parsePolicy(JSON.stringify(policy), "policy.yml");
}

/** A contract as the run of a release has read it. */
export function released(contract: Contract): Extract<ReleaseContract, { readonly state: "read" }> {
  const digests = contractDigests(contract);
  return {
    state: "read",
    capture: { contract, source: "mcp-contract.json", wireKeyOrder: false, notes: [] },
    digests,
    kept: { digest: digests.semantic, text: contractFileText(contract) },
  };
}

/** A ledger that was read, with these deployments, the oldest first. */
export function aReading(
  environment: string,
  records: readonly LedgerRecord[] = [],
  more: Partial<LedgerReading> = {},
): Extract<LedgerFacts, { readonly state: "read" }> {
  return {
    state: "read",
    reading: { service: "desk", environment, records, doubts: [], hasOlder: false, now: NOW, ...more },
  };
}

/** A deployment of a contract with a version, so many hours ago. */
export function deployed(contract: Contract | undefined, version: string, hoursAgo: number): LedgerRecord {
  const startedAt = NOW - hoursAgo * 3_600_000;
  return aRecord({
    id: `${version}-${hoursAgo}`,
    startedAt,
    release: {
      imageDigest: `sha256:${version}`,
      contractDigest: contract === undefined ? undefined : contractDigests(contract).semantic,
      schemaVersion: version,
    },
    events: [{ kind: "succeeded", at: startedAt }],
  });
}

/** A ledger that keeps these contracts, and counts who asks. */
export function keeping(...contracts: readonly Contract[]) {
  const asked: string[] = [];
  const files = new Map(contracts.map((contract) => [contractDigests(contract).semantic, contractFileText(contract)]));
  const ledger: ContractGathering["ledger"] & { readonly asked: readonly string[] } = {
    asked,
    contract: async (digest) => {
      asked.push(digest);
      return files.get(digest);
    },
    read: async () => {
      throw new Error("nobody reads the ledger here");
    },
  };
  return ledger;
}

/** What is asked of a promotion to production; change what a test is about. */
export function aGathering(
  contract: ReleaseContract,
  more: Partial<ContractGathering> & Pick<ContractGathering, "policy">,
): ContractGathering {
  return {
    environment: "production",
    service: "desk",
    release: {
      imageDigest: IMAGE,
      contractDigest: contract.state === "read" ? contract.digests.semantic : undefined,
      schemaVersion: "2.3.0",
    },
    contract,
    source: undefined,
    target: aReading("production"),
    ledger: keeping(),
    settings: { exchange: 2_000 },
    directory: process.cwd(),
    acknowledgements: undefined,
    today: "2026-11-27",
    ...more,
  };
}

/** The contract of the replicas, with other tools. */
export function contractOf(...tools: readonly string[]): Contract {
  return aContract({
    conditions: { era: "legacy", clientCapabilities: {}, credentials: [] },
    supportedProtocolVersions: ["2025-11-25"],
    serverInfo: { name: "replica", version: "1.0.0" },
    capabilities: { tools: {} },
    tools: toolsOf(...tools),
  });
}

/** A target of production. */
export function at(target: string, more: object = {}) {
  return { target, environment: "production", ...more };
}

/** What is found out of a release with this contract, where production has these targets. */
export async function gathered(
  contract: Contract,
  targets: readonly object[],
  { production, ...more }: Partial<ContractGathering> & { readonly production?: object } = {},
) {
  const policy = aPolicy(
    targets as Readonly<Record<string, unknown>>[],
    production === undefined ? {} : { production },
  );
  return await gatherContract(aGathering(released(contract), { policy, ...more }), PORTS);
}
