import { digestOfText } from "../../contract/canonical.ts";
import type { ContractDiff } from "../../contract/diff.ts";
import { type Contract, contractDigest } from "../../contract/model.ts";
import { SchemaDigests } from "../../contract/schema/schema-digests.ts";
import { semanticDigest } from "../../contract/semantic-digest.ts";
import {
  checkExpectedContract,
  checkExpectedDigest,
  checkMinimumTools,
  checkRequiredTools,
  checkServer,
  checkUniqueNames,
  checkValidTools,
} from "./checks/contract-checks.ts";
import type { CheckResult, ProbeChecks, ProbeResult } from "./model.ts";

/** What can be said of a contract without its server. */
export interface JudgedContract {
  /** The contract that was judged, or an equal one that was judged before it. */
  readonly contract: Contract;
  readonly digests: NonNullable<ProbeResult["digests"]>;
  readonly checks: readonly CheckResult[];
  /** How it differs from the expected contract, when one was given and it differs. */
  readonly diff: ContractDiff | null;
}

/**
 * Judges the contracts of a set of servers. Replicas and regions promise the same: a contract that was seen before, held
 * against the same checks, is neither judged nor kept again.
 */
export class ContractJudge {
  readonly #known = new WeakMap<ProbeChecks, Map<string, JudgedContract>>();
  readonly #knownTools = new WeakMap<ProbeChecks, Map<string, readonly CheckResult[]>>();
  readonly #schemas = new SchemaDigests();

  /** The digests of a contract, and the answers of the checks that look at nothing else. */
  judge(contract: Contract, checks: ProbeChecks): JudgedContract {
    const known = this.#known.get(checks) ?? new Map<string, JudgedContract>();
    this.#known.set(checks, known);
    const key = digestOfText(JSON.stringify(contract));
    const judged = known.get(key) ?? this.#judge(contract, checks);
    known.set(key, judged);
    return judged;
  }

  /** The answers of the checks of tools alone, which hold in each era that the server speaks. */
  judgeTools(contract: Contract, checks: ProbeChecks): readonly CheckResult[] {
    const known = this.#knownTools.get(checks) ?? new Map<string, readonly CheckResult[]>();
    this.#knownTools.set(checks, known);
    const key = digestOfText(JSON.stringify(contract));
    const answers = known.get(key) ?? toolChecks(contract, checks);
    known.set(key, answers);
    return answers;
  }

  #judge(contract: Contract, checks: ProbeChecks): JudgedContract {
    const digests = { strict: contractDigest(contract), semantic: semanticDigest(contract, this.#schemas) };
    const { check, diff } = checkExpectedContract(contract, checks.expectedContract);
    return {
      contract,
      digests,
      checks: [
        ...toolChecks(contract, checks),
        checkServer(contract, checks.expectedServer),
        checkExpectedDigest(digests, checks.expectedDigest),
        check,
      ],
      diff,
    };
  }
}

function toolChecks(contract: Contract, checks: ProbeChecks): readonly CheckResult[] {
  return [
    checkMinimumTools(contract, checks.minimumTools),
    checkRequiredTools(contract, checks.requiredTools),
    checkUniqueNames(contract),
    checkValidTools(contract),
  ];
}
