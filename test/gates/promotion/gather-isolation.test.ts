import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  fingerprintsFor,
  gatherIsolation,
  isolationSecrets,
  variableName,
} from "../../../shared/gates/promotion/gather-isolation.ts";
import { parsePolicy } from "../../../shared/policy/parse-policy.ts";
import type { Policy } from "../../../shared/policy/policy.ts";
import { type Fingerprints, fingerprintsSchema } from "../../../shared/promotion/fingerprints.ts";
import { judgeIsolation } from "../../../shared/promotion/gates/isolation-gate.ts";
import type { LedgerReading, LedgerRecord } from "../../../shared/promotion/ledger.ts";

const SALT = { MCP_GATES_ISOLATION_SALT: "a salt of enough characters" };
const ONE = "postgres://app:secret-one@db.example/payments";
const SAME = "jdbc:postgresql://DB.example.:5432/payments?user=reader&password=secret-two";
const OTHER = "postgres://app:secret-one@staging-db.example/payments";

function policy(isolation = "values: [DATABASE_URL]", names = ["staging", "production"]): Policy {
  const [from, to] = names;
  return parsePolicy(
    `version: 1
environments:
  ${from}: { order: 1 }
  ${to}: { order: 2, promote-from: ${from}, isolation: { hosts: false, ${isolation} } }
probe: { targets: [{ target: "https://p.example", environment: ${to} }, { target: "https://none.example" }] }`,
    "policy",
  );
}

function record(fingerprints: Fingerprints | undefined, facts: Partial<LedgerRecord> = {}): LedgerRecord {
  return {
    id: "1",
    service: "payments",
    environment: "staging",
    release: { imageDigest: undefined, contractDigest: "sha256:c", schemaVersion: undefined },
    image: "",
    protocolVersion: undefined,
    from: undefined,
    ticket: undefined,
    policyDigest: "sha256:p",
    override: undefined,
    isRollback: false,
    run: { id: "1", attempt: 1, url: "", actor: "" },
    commit: "0".repeat(40),
    isEmergency: false,
    startedAt: 0,
    events: [{ kind: "succeeded", at: 1 }],
    fingerprints,
    ...facts,
  };
}

function reading(records: readonly LedgerRecord[], facts: Partial<LedgerReading> = {}): LedgerReading {
  return { service: "payments", environment: "staging", records, doubts: [], hasOlder: false, now: 2, ...facts };
}

async function judged(
  variables: Readonly<Record<string, string>>,
  {
    ledger,
    by = policy(),
    environment = "production",
  }: { readonly ledger?: LedgerReading; readonly by?: Policy; readonly environment?: string } = {},
) {
  const asked = { policy: by, environment, variables, readingOf: async () => ledger };
  const { decision, reasons } = judgeIsolation(await gatherIsolation(asked));
  return { decision, is: reasons.map(({ field, is }) => `${field}: ${is}`) };
}

describe("values of two environments in one step", () => {
  test.each([
    ["point to different databases", ONE, OTHER, "pass"],
    ["are the same", ONE, ONE, "fail"],
    ["point to the same database with other credentials", ONE, SAME, "fail"],
    ["are the same text", "some secret", " some secret ", "fail"],
    ["are different texts", "some secret", "another secret", "pass"],
  ])("that %s: %#", async (_, production, staging, decision) => {
    const variables = { PRODUCTION_DATABASE_URL: production, STAGING_DATABASE_URL: staging };
    expect((await judged(variables)).decision).toBe(decision);
    expect((await judged({ ...variables, ...SALT })).decision).toBe(decision);
  });

  test("are compared across names when they are addresses, and by their own name when they are not", async () => {
    const by = policy("values: [DATABASE_URL, REPLICA_URL]");
    const own = { PRODUCTION_DATABASE_URL: ONE, PRODUCTION_REPLICA_URL: "yes" };
    const across = { STAGING_DATABASE_URL: "yes", STAGING_REPLICA_URL: SAME };
    expect((await judged({ ...own, ...across }, { by })).is).toEqual([
      "DATABASE_URL of production: it points to the same as REPLICA_URL of staging",
    ]);
  });

  test("are unknown where the one of the environment is missing", async () => {
    expect(await judged({ STAGING_DATABASE_URL: ONE })).toEqual({
      decision: "unknown",
      is: ["DATABASE_URL of production: the variable PRODUCTION_DATABASE_URL is empty; give it to the step"],
    });
  });

  test("are unknown where two environments would have one variable", async () => {
    const by = policy("values: [DATABASE_URL]", ["eu-1", "eu_1"]);
    const answer = await judged({ EU_1_DATABASE_URL: ONE }, { by, environment: "eu_1" });
    expect(answer.decision).toBe("unknown");
    expect(answer.is[0]).toContain("the variable EU_1_DATABASE_URL would be that of DATABASE_URL of eu-1 as well");
  });

  test("take the targets with the label of each environment", async () => {
    const asked = { policy: policy(), environment: "production", variables: {}, readingOf: async () => undefined };
    const { target, others } = await gatherIsolation(asked);
    expect([target.targets, others.map(({ targets }) => targets)]).toEqual([["https://p.example"], [[]]]);
  });
});

describe("values that another job has put on record", () => {
  const fingerprints = (value: string, salt: Readonly<Record<string, string>> = SALT) =>
    fingerprintsFor({
      policy: policy(),
      environment: "staging",
      variables: { ...salt, STAGING_DATABASE_URL: value },
    });
  const own = { ...SALT, PRODUCTION_DATABASE_URL: ONE };

  test.each([
    ["a different one", OTHER, "pass"],
    ["the same one", ONE, "fail"],
    ["the same one by other credentials", SAME, "fail"],
  ])("are compared: %s", async (_, value, decision) => {
    expect((await judged(own, { ledger: reading([record(fingerprints(value))]) })).decision).toBe(decision);
  });

  test("are those of what serves and of what is under way", async () => {
    const serving = record(fingerprints(OTHER));
    const begun = record(fingerprints(ONE), { id: "2", events: [] });
    const failed = record(fingerprints(ONE), { id: "3", events: [{ kind: "ended", cause: "failed", at: 3 }] });
    expect((await judged(own, { ledger: reading([serving, failed]) })).decision).toBe("pass");
    expect((await judged(own, { ledger: reading([serving, begun]) })).decision).toBe("fail");
  });

  test("are none where nothing was deployed yet", async () => {
    expect((await judged(own, { ledger: reading([]) })).decision).toBe("pass");
  });

  const salted = { MCP_GATES_ISOLATION_SALT: "another salt of enough characters" };
  test.each<[string, LedgerReading | undefined, Readonly<Record<string, string>>, string]>([
    ["the ledger cannot be read", undefined, own, "the ledger cannot be read"],
    ["older records were not read", reading([], { hasOlder: true }), own, "no fingerprint of it on record"],
    ["there is none", reading([record(undefined)]), own, "no fingerprint of it on record"],
    [
      "another value is there",
      reading([record({ salt: "12345678", values: { X: ["12345678"] } })]),
      own,
      "no fingerprint",
    ],
    ["another salt was used", reading([record(fingerprints(OTHER, salted))]), own, "made with another salt"],
    ["there is no salt", reading([record(fingerprints(OTHER))]), { PRODUCTION_DATABASE_URL: ONE }, "is empty; set it"],
    [
      "the salt is short",
      reading([record(fingerprints(OTHER))]),
      { PRODUCTION_DATABASE_URL: ONE, MCP_GATES_ISOLATION_SALT: "short" },
      "has fewer than 16 characters",
    ],
    [
      "the ledger is not to be believed",
      reading([record(fingerprints(OTHER))], {
        doubts: [{ code: "ledger.malformed-record", recordId: "", is: "", blocks: true }],
      }),
      own,
      "is not to be believed",
    ],
  ])("are unknown where %s", async (_, ledger, variables, is) => {
    const answer = await judged(variables, ledger === undefined ? {} : { ledger });
    expect(answer).toEqual({ decision: "unknown", is: [expect.stringContaining(is)] });
    expect(answer.is[0]).toContain("give STAGING_DATABASE_URL to the step");
  });

  test("are what ledgers keep", () => {
    expect(fingerprintsSchema.parse(fingerprints(ONE))).toEqual(fingerprints(ONE));
    expect(fingerprints(ONE)).toEqual(fingerprints(SAME));
    expect(fingerprints(ONE)?.values).not.toEqual(fingerprints(ONE, salted)?.values);
  });

  test.each([
    ["there is no salt", { STAGING_DATABASE_URL: ONE }],
    ["there is no value", SALT],
    ["there are too many", { ...SALT, STAGING_DATABASE_URL: Array.from({ length: 25 }, (_, i) => `h${i}:1`).join() }],
  ])("are not made where %s", (_, variables) => {
    expect(fingerprintsFor({ policy: policy(), environment: "staging", variables })).toBeUndefined();
  });

  test("are made of no environment that nobody is kept apart from", () => {
    const by = policy("from: [staging], values: [DATABASE_URL]");
    const variables = { ...SALT, DEVELOPMENT_DATABASE_URL: ONE };
    expect(fingerprintsFor({ policy: by, environment: "development", variables })).toBeUndefined();
  });
});

test("a variable is named by its environment", () => {
  expect(variableName("eu-west-1", "DATABASE_URL")).toBe("EU_WEST_1_DATABASE_URL");
});

test("all values that are looked at are to be masked, and the salt", () => {
  const variables = { ...SALT, PRODUCTION_DATABASE_URL: ONE, STAGING_DATABASE_URL: OTHER, HOME: "/root" };
  expect([...isolationSecrets({ policy: policy(), variables })].sort()).toEqual(
    [SALT.MCP_GATES_ISOLATION_SALT, ONE, OTHER].sort(),
  );
});

test("no value is ever in what is told or recorded", async () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9]{12,20}$/);
  const shape = fc.constantFrom(
    (text: string) => text,
    (text: string) => `postgres://user:${text}@db.example/p`,
    (text: string) => `https://${text}.example/${text}`,
    (text: string) => `Server=${text};Password=${text}`,
    (text: string) => `tcp(${text}`,
  );
  await fc.assert(
    fc.asyncProperty(word, shape, shape, async (text, mine, theirs) => {
      const variables = { ...SALT, PRODUCTION_DATABASE_URL: mine(text), STAGING_DATABASE_URL: theirs(text) };
      const asked = { policy: policy(), environment: "production", variables, readingOf: async () => undefined };
      const question = await gatherIsolation(asked);
      const told = JSON.stringify([
        question,
        judgeIsolation(question),
        fingerprintsFor({ ...asked, environment: "staging" }),
      ]);
      expect(told.toLowerCase()).not.toContain(text.toLowerCase());
    }),
    { numRuns: 200 },
  );
});
