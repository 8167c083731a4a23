import { describe, expect, test } from "@jest/globals";
import type { EnvironmentStatus } from "../../shared/gates/promotion/status-report.ts";
import { statusOf } from "../../shared/promotion/status.ts";
import {
  aBusyQuestion,
  anEnvironment,
  aQuestion,
  aReading,
  aRecord,
  aRelease,
  calendarsBy,
  DAY,
  digest,
  ended,
  HOUR,
  NOW,
  on,
  replaced,
  SOAK,
  succeeded,
  verified,
  WEEKENDS,
} from "./status-builders.ts";

const iso = (moment: number) => new Date(moment).toISOString();

/** What is told of staging, and of the way from there to production, when staging has these records. */
function staging(
  records: Parameters<typeof aReading>[0],
  {
    production = [],
    ...facts
  }: { production?: Parameters<typeof anEnvironment>[1] } & Parameters<typeof aQuestion>[0] = {},
): EnvironmentStatus {
  const environments = [anEnvironment("staging", records), anEnvironment("production", production)];
  const told = statusOf(aQuestion({ environments, ...facts })).environments[0];
  if (told === undefined) throw new Error("nothing is told");
  return told;
}

describe("an environment", () => {
  test("tells what serves, since when, who deployed it and under which ticket", () => {
    const record = aRecord({ id: "9", startedAt: NOW - DAY, events: [succeeded(NOW - DAY + 60_000)] });
    expect(staging([record])).toMatchObject({
      state: "serving",
      health: "unverified",
      serving: {
        id: "9",
        release: record.release,
        image: "registry.example.com/acme/payments-mcp",
        protocolVersion: "2025-11-25",
        servedFrom: iso(NOW - DAY + 60_000),
        servedTo: null,
        servedSeconds: 86_340,
        actor: "octocat",
        runUrl: "https://github.example.com/acme/payments/actions/runs/7",
        ticket: { system: "jira", key: "CHG-42", url: "https://acme.example.com/browse/CHG-42" },
      },
    });
  });

  test("that was never deployed to is empty", () => {
    expect(staging([])).toMatchObject({ state: "empty", serving: null, health: null, onward: [], history: [] });
  });

  test("whose only deployment was taken back serves nothing", () => {
    const record = aRecord({ events: [succeeded(NOW - 2 * HOUR), ended(NOW - HOUR, "rolled-back")] });
    expect(staging([record])).toMatchObject({ state: "stopped", serving: null, history: [{ state: "rolled-back" }] });
  });

  test("tells what is under way beside what serves", () => {
    const records = [aRecord({ id: "1" }), aRecord({ id: "2", release: aRelease("2.4.0", "c"), events: [] })];
    expect(staging(records)).toMatchObject({
      state: "deploying",
      serving: { id: "1", state: "serving" },
      underWay: [{ id: "2", state: "under-way", servedFrom: null }],
    });
  });

  test("whose ledger cannot be read is not known, and says why", () => {
    const environments = [anEnvironment("staging", "the token may not read deployments")];
    expect(statusOf(aQuestion({ environments })).environments[0]).toMatchObject({
      ...{ state: "unknown", unreadable: "the token may not read deployments", serving: null, onward: [] },
    });
  });

  test("whose ledger is doubted is not known, however much it tells", () => {
    const doubts = [
      { code: "ledger.foreign-record", recordId: "2", is: "a job's own", blocks: false },
      { code: "ledger.deleted-record", recordId: "3", is: "gone", blocks: true },
    ] as const;
    const told = statusOf(aQuestion({ environments: [anEnvironment("staging", aReading([aRecord()], { doubts }))] }));
    expect(told.environments[0]).toMatchObject({ state: "unknown", serving: null, onward: [] });
    expect(told.environments[0]?.doubts.map(({ recordId }) => recordId)).toEqual(["3", "2"]);
  });

  test("tells an https page of the run alone", () => {
    const links = ["javascript:alert(1)", "http://ci.example", "https://user:secret@ci.example", "no address"].map(
      (url) => staging([aRecord({ run: { id: "1", attempt: 1, url, actor: "" } })]).serving?.runUrl,
    );
    expect(links).toEqual([null, null, null, null]);
  });
});

describe("the history", () => {
  test.each([
    ["replaced", [succeeded(on("20 10:00")), replaced(on("21 10:00"))], 86_400],
    ["failed", [ended(on("20 10:00"))], null],
    ["abandoned", [ended(on("20 10:00"), "abandoned")], null],
    ["rolled-back", [succeeded(on("20 10:00")), ended(on("20 10:30"), "rolled-back")], 1_800],
    ["rolled-back", [succeeded(on("20 10:00")), ended(on("20 10:30"), "rolled-back"), replaced(on("20 11:00"))], 1_800],
  ] as const)("tells of a deployment that is %s", (state, events, servedSeconds) => {
    const told = staging([aRecord({ id: "1", events }), aRecord({ id: "2", release: aRelease("2.4.0", "c") })]);
    expect(told.history[1]).toMatchObject({ id: "1", state, servedSeconds });
  });

  test("stands newest first and is bounded", () => {
    const records = Array.from({ length: 25 }, (_, index) => aRecord({ id: String(index), events: [ended(NOW)] }));
    const { history, earlier, hasOlder } = statusOf(
      aQuestion({ environments: [anEnvironment("staging", aReading(records, { hasOlder: true }))] }),
    ).environments[0] as EnvironmentStatus;
    expect([history.length, history[0]?.id, history.at(-1)?.id, earlier, hasOlder]).toEqual([20, "24", "5", 5, true]);
  });

  test("takes what a dead job did not end for replaced when the next one served", () => {
    const old = aRecord({ id: "1", events: [succeeded(on("20 10:00"))] });
    const next = aRecord({ id: "2", release: aRelease("2.4.0", "c"), events: [succeeded(on("21 10:00"))] });
    expect(staging([old, next]).history).toMatchObject([
      { id: "2", state: "serving" },
      { id: "1", state: "replaced", servedTo: iso(on("21 10:00")), servedSeconds: 86_400 },
    ]);
  });

  test("tells from when on what was replaced serves again", () => {
    const old = aRecord({ id: "1", events: [succeeded(on("20 10:00")), replaced(on("21 10:00"))] });
    const bad = aRecord({ id: "2", release: aRelease("2.4.0", "c") });
    const events = [succeeded(on("21 10:00")), ended(on("21 11:00"), "rolled-back")];
    const failure = aRecord({ id: "3", release: aRelease("2.5.0", "d"), events: [ended(on("22 09:00"))] });
    expect(staging([old, { ...bad, events }, failure]).serving).toMatchObject({
      ...{ id: "1", state: "serving", servedFrom: iso(on("21 11:00")), servedTo: null },
    });
  });
});

describe("verifications", () => {
  test.each([
    ["verified", [verified(NOW - 2 * HOUR, { passed: false }), verified(NOW - HOUR)]],
    ["failing", [verified(NOW - 2 * HOUR), verified(NOW - HOUR, { passed: false })]],
    ["failing", [verified(NOW - 2 * HOUR), verified(NOW - HOUR, { contractDigest: digest("0") })]],
    ["failing", [verified(NOW - HOUR), verified(NOW - HOUR, { passed: false })]],
    ["verified", [verified(NOW - HOUR, { passed: false }), verified(NOW - HOUR)]],
  ] as const)("make what serves %s by the newest of them", (health, events) => {
    expect(staging([aRecord({ events: [succeeded(NOW - DAY), ...events] })]).health).toBe(health);
  });

  test("are told by the newest that passed and the newest that did not", () => {
    const events = [succeeded(NOW - DAY), verified(NOW - 5 * HOUR), verified(NOW - 4 * HOUR, { passed: false })];
    const drift = verified(NOW - HOUR, { contractDigest: digest("0") });
    expect(staging([aRecord({ id: "5", events: [...events, drift] })]).verifications).toEqual({
      lastPassed: { at: iso(NOW - 5 * HOUR), source: "protocol-probe", result: "passed", deploymentId: "5" },
      lastFailed: { at: iso(NOW - HOUR), source: "protocol-probe", result: "drifted", deploymentId: "5" },
    });
  });

  test("of another release count for nothing", () => {
    const old = aRecord({ id: "1", release: aRelease("2.2.0", "a"), events: [succeeded(1), verified(2), replaced(3)] });
    expect(staging([old, aRecord({ id: "2" })]).verifications).toEqual({ lastPassed: null, lastFailed: null });
  });
});

describe("the way on", () => {
  const soaked = aRecord({ events: [succeeded(NOW - 25 * HOUR), verified(NOW - HOUR)], startedAt: NOW - 25 * HOUR });
  const young = aRecord({ events: [succeeded(NOW - 10 * HOUR), verified(NOW - HOUR)], startedAt: NOW - 10 * HOUR });

  test("is open when the release has soaked and nothing is frozen", () => {
    expect(staging([soaked]).onward).toMatchObject([
      { to: "production", isThere: false, decision: "pass", eligibleAt: null, reasons: [], changeKind: "schema" },
    ]);
  });

  test("waits for the soak, and tells how far it is", () => {
    expect(staging([young]).onward).toMatchObject([
      {
        decision: "wait",
        eligibleAt: iso(NOW + 14 * HOUR),
        reasons: [{ code: "soak.too-short" }],
        soak: { elapsedSeconds: 36_000, requiredSeconds: 86_400, verifications: 1, requiredVerifications: 1 },
      },
    ]);
  });

  test("waits for the end of a freeze that is on when the soak ends", () => {
    expect(staging([young], { calendars: calendarsBy(WEEKENDS) }).onward).toMatchObject([
      {
        decision: "wait",
        eligibleAt: iso(on("30 07:00")),
        soak: { eligibleAt: iso(NOW + 14 * HOUR) },
        freeze: { decision: "pass", blocking: [] },
      },
    ]);
  });

  test("waits for the end of a freeze that is on", () => {
    const between = { from: "2026-11-27T00:00", to: "2026-11-29T00:00" };
    expect(staging([soaked], { calendars: calendarsBy({ id: "launch", between }) }).onward).toMatchObject([
      {
        decision: "wait",
        eligibleAt: iso(on("28 23:00")),
        reasons: [{ code: "freeze.active" }],
        freeze: { decision: "wait", blocking: ["launch"], opensAt: iso(on("28 23:00")) },
      },
    ]);
  });

  test("tells when a freeze will close it", () => {
    const [step] = staging([soaked], { calendars: calendarsBy({ ...WEEKENDS, id: "a" }) }).onward;
    expect([step?.decision, step?.freeze.closesAt]).toEqual(["pass", iso(on("27 15:00"))]);
  });

  test("is closed by no freeze that only warns", () => {
    const calendars = calendarsBy({ tier: "advisory", weekly: { from: "Fri 16:00", to: "Mon 08:00" } });
    expect(staging([soaked], { calendars }).onward[0]?.freeze.closesAt).toBeNull();
  });

  test.each([
    ["infra", { ...aRelease("2.2.0", "b"), imageDigest: digest("a") }],
    ["config", aRelease("2.2.0", "b")],
    ["schema", aRelease("2.2.0", "a")],
  ] as const)("is a change of %s by what the next environment has", (changeKind, release) => {
    expect(staging([soaked], { production: [aRecord({ release })] }).onward[0]?.changeKind).toBe(changeKind);
  });

  test("is frozen by the kind of change alone", () => {
    const calendars = calendarsBy({
      changes: ["infra"],
      between: { from: "2026-11-01T00:00", to: "2026-12-01T00:00" },
    });
    const infra = [aRecord({ release: { ...aRelease("2.3.0", "b"), imageDigest: digest("a") } })];
    const decisions = [infra, []].map(
      (production) => staging([soaked], { calendars, production }).onward[0]?.freeze.decision,
    );
    expect(decisions).toEqual(["wait", "pass"]);
  });

  test("has nothing to do where the release is there already", () => {
    expect(staging([soaked], { production: [aRecord()] }).onward).toMatchObject([{ isThere: true }]);
  });

  test("waits while another deployment to the next environment is under way", () => {
    const [step] = staging([soaked], { production: [aRecord({ events: [] })] }).onward;
    expect([step?.decision, step?.eligibleAt, step?.reasons.map(({ code }) => code)]).toEqual([
      ...["wait", null, ["ledger.busy"]],
    ]);
  });

  test("is not known when the ledger of the next environment is not, and the firmest freeze is told", () => {
    const calendars = calendarsBy({
      ...{ id: "infra-only", changes: ["infra"], between: { from: "2026-11-01T00:00", to: "2026-12-01T00:00" } },
    });
    expect(staging([soaked], { production: "it is down", calendars }).onward).toMatchObject([
      { decision: "unknown", eligibleAt: null, changeKind: null, freeze: { blocking: ["infra-only"] } },
    ]);
  });

  test("is closed to an emergency", () => {
    const override = { reason: "it burns", approvers: [], bypassed: ["soak"], expiresAt: NOW };
    const [step] = staging([{ ...soaked, isEmergency: true, override }]).onward;
    expect(step).toMatchObject({ decision: "fail", eligibleAt: null });
    expect(step?.reasons.map(({ code }) => code)).toEqual(["order.emergency", "soak.emergency"]);
  });

  test("is closed to what was rolled back there", () => {
    const events = [succeeded(on("20 10:00")), ended(on("20 11:00"), "rolled-back")];
    const [step] = staging([soaked], { production: [aRecord({ events })] }).onward;
    expect(step?.reasons.map(({ code }) => code)).toContain("order.rolled-back");
  });

  test("needs no soak where the release goes back to what worked there", () => {
    const production = [
      aRecord({ id: "1", events: [succeeded(on("10 10:00")), replaced(on("20 10:00"))] }),
      aRecord({ id: "2", release: aRelease("2.4.0", "c"), events: [succeeded(on("20 10:00"))] }),
    ];
    expect(staging([young], { production }).onward).toMatchObject([{ decision: "pass", soak: null }]);
  });

  test("is closed when something else was deployed after it", () => {
    const [step] = staging([soaked, aRecord({ id: "2", release: aRelease("2.4.0", "c"), events: [] })]).onward;
    expect(step?.reasons.map(({ code }) => code)).toEqual(["order.not-in-source", "soak.not-newest"]);
  });

  test("leads to every environment that is promoted from here", () => {
    const environments = [
      anEnvironment("staging", [soaked]),
      ...["production-eu", "production-us"].map((name) =>
        anEnvironment(name, [], { order: 3, promoteFrom: "staging", soak: SOAK }),
      ),
    ];
    const [told] = statusOf(aQuestion({ environments })).environments;
    expect(told?.onward.map(({ to }) => to)).toEqual(["production-eu", "production-us"]);
  });
});

describe("emergencies and freezes", () => {
  const override = { reason: "it burns", approvers: ["ada"], bypassed: ["soak"], expiresAt: NOW };

  test("say when the review after an emergency is due", () => {
    const records = [DAY, 3 * DAY].map((ago) => aRecord({ id: String(ago), startedAt: NOW - ago, override }));
    expect(staging(records.toReversed()).reviews).toEqual([
      { deploymentId: String(DAY), dueAt: iso(NOW + DAY), isOver: false },
      { deploymentId: String(3 * DAY), dueAt: iso(NOW - DAY), isOver: true },
    ]);
  });

  test("say nothing of reviews where the policy does not", () => {
    expect(staging([aRecord({ override })], { reviewWithin: undefined }).reviews).toEqual([]);
  });

  test("stand in order, as far as they are told", () => {
    const { environments } = statusOf(aBusyQuestion({ until: NOW + 5 * DAY }));
    expect(environments.map(({ freezes }) => freezes.map(({ calendar }) => calendar))).toEqual([
      [],
      ["load-test"],
      ["weekends", "month-end"],
    ]);
  });

  test("name a calendar that cannot be read", () => {
    const calendars = calendarsBy({ id: "corporate", environments: ["staging"], ical: { path: "freeze.ics" } });
    expect(staging([], { calendars }).unreadableCalendars).toEqual([
      { calendar: "corporate", problem: "freeze.ics is not there" },
    ]);
  });

  test("are bounded", () => {
    const hourly = { environments: ["staging"], cron: { start: "0 * * * *", duration: "PT30M" } };
    const { freezes, moreFreezes } = staging([], { calendars: calendarsBy(hourly), until: NOW + 10 * DAY });
    expect([freezes.length, moreFreezes]).toEqual([100, 140]);
  });
});

test("environments stand in the order of the policy", () => {
  const environments = ["production", "development", "staging"].map((name) => anEnvironment(name, []));
  expect(statusOf(aQuestion({ environments })).environments.map(({ name }) => name)).toEqual([
    ...["development", "staging", "production"],
  ]);
});
