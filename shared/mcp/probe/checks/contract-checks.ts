import type { Change } from "../../../contract/change.ts";
import { clientFindings } from "../../../contract/client-findings.ts";
import { type ContractDiff, diffContracts } from "../../../contract/diff.ts";
import { stringMember } from "../../../contract/json.ts";
import type { Contract } from "../../../contract/model.ts";
import { foreignText } from "../../foreign-text.ts";
import type { CheckResult, ProbeChecks, ProbeResult } from "../model.ts";
import { failed, passed, skipped } from "./check.ts";

/** Names in one message at most; more are counted. */
const NAMED = 5;

/** Whether there are as many tools as were asked for. */
export function checkMinimumTools({ tools }: Contract, minimum: number): CheckResult {
  const message = `${counted(tools.length, "tool")}, at least ${minimum} asked for`;
  return tools.length >= minimum
    ? passed("minimum-tools", message)
    : failed("minimum-tools", "schema.empty_tools", message);
}

/** Whether each tool that was asked for is there. */
export function checkRequiredTools({ tools }: Contract, required: readonly string[]): CheckResult {
  if (required.length === 0) return skipped("required-tools", "no tool was asked for by name");
  const names = new Set(tools.map((tool) => stringMember(tool, "name")));
  const missing = required.filter((name) => !names.has(name));
  return missing.length === 0
    ? passed("required-tools", `all of ${listed(required)} are there`)
    : failed(
        "required-tools",
        "schema.missing_tool",
        `${listed(missing)} ${missing.length === 1 ? "is" : "are"} missing`,
      );
}

/** Whether two tools share a name. */
export function checkUniqueNames(contract: Contract): CheckResult {
  const duplicate = clientFindings(contract).find(({ id }) => id === "tool-name-duplicate");
  return duplicate === undefined
    ? passed("unique-names", "every tool has a name of its own")
    : failed("unique-names", "schema.duplicate_tool", `${foreign(duplicate.subject)}: ${duplicate.message}`);
}

/** Findings for which clients refuse a tool, or the whole list. */
const REFUSED: ReadonlySet<string> = new Set(["tool-malformed", "schema-invalid", "tool-excluded"]);

/** Whether clients take every tool. */
export function checkValidTools(contract: Contract): CheckResult {
  const findings = clientFindings(contract).filter(({ id }) => REFUSED.has(id));
  const [first] = findings;
  if (first === undefined) return passed("valid-tools", "clients take every tool");
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
  return failed("valid-tools", "schema.invalid", `${foreign(first.subject)}: ${foreign(first.message)}${more}`);
}

/** Whether the contract has the digest that was asked for, strict or semantic. */
export function checkExpectedDigest(
  { strict, semantic }: NonNullable<ProbeResult["digests"]>,
  expected: string | undefined,
): CheckResult {
  if (expected === undefined) return skipped("expected-digest", "no digest was asked for");
  return expected === strict || expected === semantic
    ? passed("expected-digest", `the contract is ${expected}`)
    : failed("expected-digest", "schema.drift", `the contract is ${semantic} (strict ${strict}), not ${expected}`);
}

/** How the contract differs from the expected one, as the contract gate compares them. */
export interface Drift {
  readonly check: CheckResult;
  /** `null` when they mean the same, or nothing was expected. */
  readonly diff: ContractDiff | null;
}

/** Whether the contract means the same as the one that was asked for; if not, by which change. */
export function checkExpectedContract(contract: Contract, expected: Contract | undefined): Drift {
  if (expected === undefined) return { check: skipped("expected-contract", "no contract was asked for"), diff: null };
  const diff = diffContracts(expected, contract);
  const real = diff.changes.filter(({ severity }) => severity !== "notation");
  // How lists may be cached is no part of what is identical, and is told all the same when it can leak.
  if (real.length === 0) {
    const message = diff.identical
      ? "the contract is the expected one"
      : "the contract means the same as the expected one";
    return { check: passed("expected-contract", message), diff: null };
  }
  return { check: failed("expected-contract", "schema.drift", driftWords(real)), diff };
}

function driftWords(changes: readonly Change[]): string {
  const [worst] = changes;
  const counts = (["breaking", "risky", "review", "safe"] as const).flatMap((severity) => {
    const count = changes.filter((change) => change.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  const first =
    worst === undefined
      ? ""
      : `: ${worst.subject.name === "" ? "" : `${foreign(worst.subject.name)}: `}${foreign(worst.message)}`;
  return `${counts.join(", ")} ${changes.length === 1 ? "change" : "changes"}${first}`;
}

/** Whether the server is the one that was asked for. */
export function checkServer({ serverInfo }: Contract, expected: ProbeChecks["expectedServer"]): CheckResult {
  if (expected === undefined) return skipped("server", "no server was asked for by name or version");
  const [name, version] = [stringMember(serverInfo ?? {}, "name"), stringMember(serverInfo ?? {}, "version")];
  if (expected.name !== undefined && expected.name !== name)
    return failed("server", "identity.wrong_server", `the server calls itself ${said(name)}, not ${expected.name}`);
  if (expected.version !== undefined && expected.version !== version)
    return failed(
      "server",
      "identity.wrong_version",
      `the server's version is ${said(version)}, not ${expected.version}`,
    );
  return passed("server", `the server is ${said(name)} ${said(version)}`);
}

function said(text: string | undefined): string {
  return text === undefined ? "nothing" : foreign(text);
}

function listed(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  return names.slice(0, NAMED).map(foreign).join(", ") + more;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Secrets were cut from the contract when it was read. */
function foreign(text: string): string {
  return foreignText(text, { secrets: [], length: 120 });
}
