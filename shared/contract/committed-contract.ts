import { makeChange } from "./change.ts";
import { type ContractDiff, diffContracts } from "./diff.ts";
import { type Contract, contractDigest } from "./model.ts";
import { compareSeverity, type Severity } from "./rule.ts";
import { serverSubject } from "./surface/subject.ts";

/** The contract file that the change commits, with which the next change will be compared. */
export interface CommittedContract {
  readonly contract: Contract;
  /** The file, for people. */
  readonly source: string;
}

export interface CommittedOptions {
  readonly candidate: {
    readonly contract: Contract;
    readonly source: string;
    /** Whether it was captured from a server here and now, and not read from a file. */
    readonly wireKeyOrder: boolean;
  };
  readonly dynamicResources?: readonly string[];
  /** Severities that the policy sets for rules, by rule id. */
  readonly severities?: Readonly<Record<string, Severity>>;
}

/** The diff with the finding about a contract file that is not what the candidate serves; the diff itself when it is. */
export function judgeCommittedContract(
  diff: ContractDiff,
  { contract, source }: CommittedContract,
  { candidate, dynamicResources = [], severities = {} }: CommittedOptions,
): ContractDiff {
  const differences = differencesOf(contract, candidate.contract, dynamicResources);
  const [first] = differences;
  if (first === undefined) return diff;
  const more = differences.length === 1 ? "" : ` (and ${differences.length - 1} more)`;
  const severity = Object.hasOwn(severities, RULE) ? severities[RULE] : undefined;
  const change = makeChange(
    {
      rule: RULE,
      subject: serverSubject(contract, candidate.contract),
      pointer: "",
      // Whoever lets one state of the file pass has not let the next one pass.
      before: contractDigest(contract),
      after: contractDigest(candidate.contract),
      message: `${source} is not what the candidate serves: ${first}${more}; write it anew and commit it with the change`,
      // What a file was captured from is not known here.
      notes: [`mcp-gates snapshot ${candidate.wireKeyOrder ? `"${candidate.source}"` : "<the server>"} -o ${source}`],
      ...(severity === undefined ? {} : { severity }),
    },
    "strict",
  );
  const changes = [...diff.changes, change].sort((left, right) => compareSeverity(left.severity, right.severity));
  return { ...diff, changes };
}

const RULE = "contract-file-outdated";

/** What differs in more than notation, in words. Two eras say other things of the server itself, and the same of its lists. */
function differencesOf(committed: Contract, served: Contract, dynamicResources: readonly string[]): readonly string[] {
  const sameEra = (committed.conditions?.era ?? null) === (served.conditions?.era ?? null);
  return diffContracts(committed, served, { dynamicResources })
    .changes.filter(({ severity, rule }) => severity !== "notation" && rule !== "tool-order-changed")
    .filter(({ subject }) => sameEra || subject.kind !== "server")
    .map(({ subject, message }) =>
      subject.kind === "server" ? message : `${subject.kind} ${subject.name}: ${message}`,
    );
}
