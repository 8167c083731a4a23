import { describe, expect, test } from "@jest/globals";
import { deploymentRecords, servedCommit, servedRelease, usesOf } from "../../shared/gates/deployment-records.ts";
import type { CallGitHub } from "../../shared/github/client.ts";

const OURS = {
  kind: "mcp-promotion",
  service: "payments-mcp",
  imageDigest: "sha256:i",
  schemaDigest: "sha256:a",
  ticket: { system: "jira", key: "CHG-42", id: "10007" },
};
const record = (payload: unknown, changes: object = {}) => ({
  id: 1,
  sha: "a".repeat(40),
  environment: "production",
  original_environment: "production",
  payload,
  ...changes,
});

/** GitHub with these pages of deployments. */
function gitHub(...pages: readonly (readonly unknown[])[]): CallGitHub {
  return async (_route, { page }, { reply }) => ({
    data: reply.parse(pages[Number(page) - 1] ?? []),
    nextPage: Number(page) < pages.length,
  });
}
const recordsOf = async (...pages: readonly (readonly unknown[])[]) =>
  await deploymentRecords(gitHub(...pages), { owner: "acme", name: "payments" }, "production");

describe("the records of deployments", () => {
  test.each([
    ["JSON", OURS],
    ["a text", JSON.stringify(OURS)],
    ["a text of a text", JSON.stringify(JSON.stringify(OURS))],
  ])("are read as %s", async (_form, payload) => {
    expect(await recordsOf([record(payload)])).toMatchObject([{ ticket: { system: "jira", id: "10007" } }]);
  });

  test.each([["nothing"], [null], [{}], [{ ...OURS, service: 1 }], [{ ...OURS, ticket: { id: 7 } }]])(
    "cannot be relied on with %j among them",
    async (payload) => {
      expect(await recordsOf([record(OURS), record(payload)])).toBeUndefined();
    },
  );

  test("are those of the environment, by its present or its former name, and of our kind", async () => {
    const renamed = record(OURS, { environment: "old-production" });
    const elsewhere = record("broken", { environment: "staging", original_environment: "staging" });
    expect(await recordsOf([renamed, elsewhere], [record({ kind: "other" })])).toHaveLength(1);
  });

  test("are not those that were copied, from another environment or from another record", async () => {
    const told = { ...OURS, environment: "production", nonce: "a-nonce" };
    const copied = { ...told, schemaDigest: "sha256:c" };
    const elsewhere = { ...OURS, environment: "staging" };
    const records = await recordsOf([record(copied), record(elsewhere), record(OURS)], [record(told)]);
    expect(records?.map(({ release }) => release.contractDigest)).toEqual(["sha256:a", "sha256:a"]);
  });

  test("are too many at more than a thousand", async () => {
    const pages = Array.from({ length: 11 }, () => [record(OURS)]);
    expect(await recordsOf(...pages)).toBeUndefined();
    expect(await recordsOf(...pages.slice(1))).toHaveLength(10);
  });
});

describe("what an environment serves of a service", () => {
  const release = (digest: string) => ({ ...OURS, schemaDigest: digest });
  /** The records, newest first, with the states of each by its id. */
  const served = async (states: Readonly<Record<number, readonly string[]>>, ...newest: readonly unknown[]) => {
    const statusesOf: CallGitHub = async (_route, { deployment_id: id }, { reply }) => ({
      data: reply.parse((states[Number(id)] ?? []).map((state) => ({ state }))),
      nextPage: false,
    });
    const records = await recordsOf(newest.map((payload, at) => record(payload, { id: at + 1 })));
    return await servedRelease(statusesOf, { owner: "acme", name: "payments" }, { records, service: "payments-mcp" });
  };

  test("is its newest record with a success", async () => {
    const states = { 1: ["success"], 2: ["in_progress", "failure"], 3: ["inactive", "success"], 4: ["success"] };
    const other = { ...release("sha256:x"), service: "billing-mcp" };
    expect(await served(states, other, release("sha256:c"), release("sha256:b"), OURS)).toEqual({
      state: "known",
      release: { imageDigest: "sha256:i", contractDigest: "sha256:b", schemaVersion: undefined },
    });
  });

  test("is nothing where nothing of it is on record", async () => {
    expect(await served({}, { ...OURS, service: "billing-mcp" })).toEqual({ state: "none" });
  });

  test.each<readonly [string, readonly unknown[]]>([
    ["nothing of it succeeded", [OURS]],
    ["a record cannot be read", [OURS, "broken"]],
  ])("is unknown where %s", async (_why, newest) => {
    expect(await served({ 1: ["failure"] }, ...newest)).toEqual({ state: "unknown" });
  });
});

test("the uses of a ticket are its deployments, the oldest first, with what each replaced of its service", async () => {
  const other = { ...OURS, ticket: { system: "jira", id: "9" }, schemaDigest: "sha256:0" };
  const newest = [
    record({ ...OURS, schemaDigest: "sha256:b" }),
    record(OURS),
    record({ ...other, service: "billing-mcp" }),
    record(other),
    record({ ...OURS, ticket: { system: "jira-dc", id: "10007" } }),
  ];
  const uses = usesOf((await recordsOf(newest)) ?? [], { system: "jira", id: "10007" });
  expect(uses.map(({ release, replaced }) => [release.contractDigest, replaced?.contractDigest])).toEqual([
    ["sha256:a", "sha256:0"],
    ["sha256:b", "sha256:a"],
  ]);
});

test.each([
  ["is served when it was replaced later", "replaced by 3", "sha256:b"],
  ["is served no longer when it was rolled back, and what it replaced is", "rolled back: errors", "sha256:a"],
])("what succeeded %s", async (_, description, expected) => {
  const statusesOf: CallGitHub = async (_route, { deployment_id: id }, { reply }) => ({
    data: reply.parse([
      { state: "inactive", description: id === 2 ? description : "replaced by 2" },
      { state: "failure", description: "probe failed a1b2c3d4e5f6 by protocol-probe: slow" },
      { state: "success", description: "deployed" },
    ]),
    nextPage: false,
  });
  const newest = [record({ ...OURS, schemaDigest: "sha256:b" }, { id: 2 }), record(OURS, { id: 1 })];
  const asked = { records: await recordsOf(newest), service: "payments-mcp" };
  const served = await servedRelease(statusesOf, { owner: "acme", name: "payments" }, asked);
  expect(served).toMatchObject({ state: "known", release: { contractDigest: expected } });
});

test.each([
  ["a success", { state: "success", description: "probe ok a1b2c3d4e5f6" }, "a".repeat(40)],
  ["a success without words", { state: "success", description: null }, "a".repeat(40)],
  ["what stands where a notice keeps its message", { state: "success", description: "mcp-gates notice: x" }, undefined],
  ["a failure", { state: "failure" }, undefined],
])("whether a commit was served is told by its statuses: %s", async (_, status, expected) => {
  const github: CallGitHub = async (_route, _parameters, { reply }) => ({
    data: reply.parse([status]),
    nextPage: false,
  });
  const release = { imageDigest: undefined, contractDigest: undefined, schemaVersion: undefined };
  const records = [{ id: 1, sha: "a".repeat(40), service: "payments-mcp", release, ticket: undefined }];
  const asked = { records, service: "payments-mcp", head: "b".repeat(40) };
  expect(await servedCommit(github, { owner: "acme", name: "payments" }, asked)).toBe(expected);
});
