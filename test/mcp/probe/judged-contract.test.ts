import { expect, test } from "@jest/globals";
import { type Contract, contractDigest } from "../../../shared/contract/model.ts";
import { semanticDigest } from "../../../shared/contract/semantic-digest.ts";
import { ContractJudge } from "../../../shared/mcp/probe/judged-contract.ts";
import { aContract, aTool } from "../../contract/builders.ts";
import { aProbeRequest } from "./probing.ts";

const URL = "https://mcp.example/mcp";
const { checks } = aProbeRequest(URL);
const contract = (name = "search"): Contract => aContract({ tools: [aTool({ name })] });

test("a contract is told by both of its digests", () => {
  const judged = new ContractJudge().judge(contract(), checks);
  expect(judged.digests).toEqual({ strict: contractDigest(contract()), semantic: semanticDigest(contract()) });
});

test("each contract is held against the checks by itself", () => {
  const judge = new ContractJudge();
  const wanting = aProbeRequest(URL, { checks: { requiredTools: ["search"] } }).checks;
  const verdict = (name: string) =>
    judge.judge(contract(name), wanting).checks.find(({ check }) => check === "required-tools")?.verdict;
  expect([verdict("search"), verdict("find"), verdict("search")]).toEqual(["pass", "fail", "pass"]);
});

test("how a contract differs from the expected one is told of each that does", () => {
  const judge = new ContractJudge();
  const expecting = aProbeRequest(URL, { checks: { expectedContract: contract() } }).checks;
  const rules = (name: string) => judge.judge(contract(name), expecting).diff?.changes.map(({ rule }) => rule);
  expect([rules("search"), rules("find"), rules("find")]).toEqual([undefined, ["tool-renamed"], ["tool-renamed"]]);
});

test("what was seen before is neither judged nor kept again", () => {
  const judge = new ContractJudge();
  const [one, two] = [contract(), contract()];
  const first = judge.judge(one, checks);
  expect(judge.judge(two, checks)).toBe(first);
  expect(first.contract).toBe(one);
});

test("the same contract under other checks is another question", () => {
  const judge = new ContractJudge();
  const first = judge.judge(contract(), checks);
  const more = judge.judge(contract(), aProbeRequest(URL, { checks: { minimumTools: 2 } }).checks);
  expect(more).not.toBe(first);
  expect(more.checks[0]).toMatchObject({ check: "minimum-tools", verdict: "fail" });
});
