import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { textOf } from "../repository/files.ts";

/*
 * The first step of pull-request.yml, run as the runner runs it: a call by which another thing would be judged than the change is
 * refused before anything of the change runs.
 */

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const [first, ...rest] = (
  parse(textOf(".github/workflows/pull-request.yml")) as { jobs: { candidate: { steps: readonly Step[] } } }
).jobs.candidate.steps;

const CALL = {
  EVENT: "pull_request",
  SERVICE: "payments-mcp",
  CONTRACT: "mcp-contract.json",
  BASELINE: "committed",
  CANDIDATE: "stdio:node server.js",
};

function look(changes: Partial<typeof CALL>) {
  const args = ["--noprofile", "--norc", "-eo", "pipefail", "-c", first?.run ?? "exit 99"];
  const { status, stdout } = spawnSync("bash", args, {
    env: { PATH: process.env.PATH, ...CALL, ...changes },
    encoding: "utf8",
  });
  return { status, told: stdout };
}

test("the call is looked at before the change is checked out, with nothing but what the step is given", () => {
  expect(Object.keys(first?.env ?? {}).toSorted()).toEqual(Object.keys(CALL).toSorted());
  expect(rest.map(({ run }) => run)).not.toContain(first?.run);
});

test.each<Partial<typeof CALL>>([
  {},
  { EVENT: "merge_group" },
  { CONTRACT: "./contracts/payments..v1.json" },
  { CONTRACT: ".mcp/contract.json" },
  { BASELINE: "built" },
  { BASELINE: "built", CANDIDATE: "dist/contract.json" },
  ...["http://localhost:3000/mcp", "http://127.0.0.1/mcp", "https://[::1]:8443/mcp", "http://localhost"].map(
    (CANDIDATE) => ({ BASELINE: "built", CANDIDATE }),
  ),
  { BASELINE: "https://payments.example.com/mcp", CANDIDATE: "https://payments.staging.example.com/mcp" },
])("a call with %j goes on", (changes) => {
  expect(look(changes)).toEqual({ status: 0, told: "" });
});

test.each<readonly [Partial<typeof CALL>, string]>([
  [{ EVENT: "pull_request_target" }, "pull_request and merge_group alone"],
  ...["push", "workflow_dispatch", "workflow_run", "schedule", ""].map(
    (EVENT) => [{ EVENT }, "pull_request and merge_group alone"] as const,
  ),
  ...["", "Payments", "pay/ments", "a:b", `${"a".repeat(64)}`, "pay\n::warning::x"].map(
    (SERVICE) => [{ SERVICE }, "service: "] as const,
  ),
  ...["", "../mcp-contract.json", "contracts/../../x.json", "/etc/passwd", "contracts/"].map(
    (CONTRACT) => [{ CONTRACT }, "contract: "] as const,
  ),
  ...["https://payments.example.com/mcp", "http://localhost.example.com/mcp", "http://127.0.0.1@example.com/"].map(
    (CANDIDATE) => [{ BASELINE: "built", CANDIDATE }, "baseline: "] as const,
  ),
])("a call with %j is refused in one line, with the input's name", (changes, words) => {
  const { status, told } = look(changes);
  expect(status).toBe(1);
  expect(told.match(/^::/gm)).toHaveLength(1);
  expect(told).toMatch(/^::error::[^\n]+\n$/);
  expect(told).toContain(words);
});
