import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { statusReport } from "../../../shared/gates/promotion/status-gate.ts";
import type { StatusReport } from "../../../shared/gates/promotion/status-report.ts";
import { policySchema } from "../../../shared/policy/policy.ts";
import { LedgerError, type LedgerReading, type WaitingPromotion } from "../../../shared/promotion/ledger.ts";
import {
  aReading,
  aRecord,
  aRelease,
  digest,
  HOUR,
  NOW,
  succeeded,
  verified,
} from "../../promotion/status-builders.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "mcp-gates-status-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const POLICY = {
  version: 1,
  service: "payments-mcp",
  environments: {
    production: { order: 2, "promote-from": "staging", protected: true, soak: { min: "PT24H", "max-gap": "PT6H" } },
    staging: { order: 1 },
  },
} as const;

/** The status by a ledger that answers so for each environment; an Error is thrown. */
async function statusBy(
  answers: Readonly<Record<string, LedgerReading | Error>>,
  policy: Readonly<Record<string, unknown>> = {},
  waiting: Readonly<Record<string, WaitingPromotion | Error>> = {},
): Promise<StatusReport> {
  return await statusReport(
    {
      policy: policySchema.parse({ ...POLICY, ...policy }),
      source: { kind: "file", path: ".github/mcp-gates.yml", directory },
    },
    {
      service: "payments-mcp",
      days: 30,
      ledger: {
        read: async ({ service, environment }) => {
          const answer = answers[environment];
          if (answer === undefined || service !== "payments-mcp") throw new TypeError(`nobody asks for ${environment}`);
          if (answer instanceof Error) throw answer;
          return { ...answer, environment };
        },
        waiting: async ({ environment }) => {
          const answer = waiting[environment];
          if (answer instanceof Error) throw answer;
          return answer;
        },
      },
    },
  );
}

const soaking = aRecord({
  startedAt: NOW - 5 * HOUR,
  events: [succeeded(NOW - 5 * HOUR), verified(NOW - HOUR)],
});

describe("the status of a service", () => {
  test("reads the ledger of every environment of the policy and judges by its rules", async () => {
    const { service, at, until, environments } = await statusBy({
      staging: aReading([soaking]),
      production: aReading([]),
    });
    expect([service, at, until]).toEqual([...["payments-mcp", "2026-11-27T12:00:00.000Z", "2026-12-27T12:00:00.000Z"]]);
    expect(environments.map(({ name, state, isProtected }) => [name, state, isProtected])).toEqual([
      ["staging", "serving", false],
      ["production", "empty", true],
    ]);
    expect(environments[0]?.onward).toMatchObject([
      { to: "production", decision: "wait", soak: { elapsedSeconds: 18_000, requiredSeconds: 86_400 } },
    ]);
  });

  test("takes the latest of the ledger's times, never that of the machine", async () => {
    const { at } = await statusBy({
      staging: aReading([], { now: NOW }),
      production: aReading([], { now: NOW + 1500 }),
    });
    expect(at).toBe("2026-11-27T12:00:01.500Z");
  });

  test("counts no time between verifications that are too far apart, as the policy has it", async () => {
    const events = [succeeded(NOW - 20 * HOUR), verified(NOW - 10 * HOUR), verified(NOW - HOUR)];
    const { environments } = await statusBy({ staging: aReading([{ ...soaking, events }]), production: aReading([]) });
    expect(environments[0]?.onward[0]?.soak?.elapsedSeconds).toBe(3_600);
  });

  test("tells of an environment whose ledger cannot be read, beside the others", async () => {
    const { environments } = await statusBy({
      staging: aReading([soaking]),
      production: new LedgerError("GitHub answered 403: the token may not read deployments"),
    });
    expect(environments).toMatchObject([
      { state: "serving", onward: [{ decision: "unknown", reasons: [{ code: "ledger.unreadable" }, {}] }] },
      { state: "unknown", unreadable: "GitHub answered 403: the token may not read deployments" },
    ]);
  });

  test("tells what waits for its time, and does without where that cannot be read", async () => {
    const run = { id: "8", attempt: 1, url: "https://ci.example/8", actor: "maria" };
    const wish: WaitingPromotion = {
      ...{ image: `registry.example.com/payments@${digest("b")}`, contractDigest: digest("b"), schemaVersion: "2.3.0" },
      ...{ ticket: "CHG-43", run, commit: "c".repeat(40), since: NOW - HOUR },
    };
    const { environments } = await statusBy(
      { staging: aReading([soaking]), production: aReading([]) },
      {},
      { production: wish, staging: new LedgerError("the branch cannot be read") },
    );
    expect(environments.map((environment) => environment.waiting)).toEqual([
      null,
      {
        release: { imageDigest: digest("b"), contractDigest: digest("b"), schemaVersion: "2.3.0" },
        image: `registry.example.com/payments@${digest("b")}`,
        since: "2026-11-27T11:00:00.000Z",
        ticket: "CHG-43",
        actor: "maria",
        runUrl: "https://ci.example/8",
      },
    ]);
  });

  test("is no status when no ledger can be read", async () => {
    const problem = new LedgerError("GitHub cannot be reached");
    await expect(statusBy({ staging: problem, production: problem })).rejects.toThrow(problem);
  });

  test("lets errors through that are none of the ledger's", async () => {
    await expect(statusBy({ staging: aReading([]) })).rejects.toThrow(new TypeError("nobody asks for production"));
  });

  test("reads calendars from where the policy is", async () => {
    const freeze = {
      timezone: "Europe/Berlin",
      calendars: [
        { id: "corporate", tier: "hard", environments: ["production"], ical: { path: "freeze.ics" } },
        { id: "lost", tier: "hard", environments: ["production"], ical: { path: "lost.ics" } },
      ],
    };
    const event = "UID:1\nDTSTAMP:20261101T000000Z\nDTSTART:20261201T080000Z\nDTEND:20261202T080000Z\nSUMMARY:Freeze";
    const lines = `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\nBEGIN:VEVENT\n${event}\nEND:VEVENT\nEND:VCALENDAR\n`;
    writeFileSync(join(directory, "freeze.ics"), lines.replaceAll("\n", "\r\n"));
    const { environments } = await statusBy({ staging: aReading([]), production: aReading([]) }, { freeze });
    expect(environments[1]).toMatchObject({
      freezes: [{ calendar: "corporate", from: "2026-12-01T08:00:00.000Z", to: "2026-12-02T08:00:00.000Z" }],
      unreadableCalendars: [{ calendar: "lost", problem: "lost.ics is not there" }],
    });
  });

  test("says when reviews are due by the policy's own time", async () => {
    const override = { reason: "it burns", approvers: ["ada"], bypassed: ["soak"], expiresAt: NOW };
    const breakGlass = {
      environments: ["staging"],
      bypasses: ["soak"],
      require: { "approvers-team": "acme/cab" },
      "post-review-within": "P5D",
    };
    const { environments } = await statusBy(
      { staging: aReading([{ ...soaking, override, isEmergency: true }]), production: aReading([]) },
      { "break-glass": breakGlass },
    );
    expect(environments[0]?.reviews).toEqual([{ deploymentId: "1", dueAt: "2026-12-02T07:00:00.000Z", isOver: false }]);
  });

  test.each([
    ["jira", "https://acme.example.com/browse/CHG-42"],
    ["servicenow", null],
  ])("links to a ticket of %s as far as its address follows from its key", async (system, url) => {
    const tickets = {
      ...{ provider: "jira", "base-url": "https://acme.example.com/", projects: ["CHG"], "issue-types": ["Change"] },
      ...{ states: { approved: ["Implementing"] }, binding: { mode: "title" } },
      approvals: { source: "jsm", min: 1 },
    };
    const record = { ...soaking, ticket: { system, key: "CHG-42", id: "1" }, release: aRelease("1.0.0", "a") };
    const { environments } = await statusBy({ staging: aReading([record]), production: aReading([]) }, { tickets });
    expect(environments[0]?.serving?.ticket?.url).toBe(url);
    expect(environments[0]?.serving?.release.contractDigest).toBe(digest("a"));
  });
});
