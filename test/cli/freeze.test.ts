import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { runProgram } from "../../cli/program.ts";
import { aTerminal } from "./a-terminal.ts";

const directory = mkdtempSync(join(tmpdir(), "freeze-"));
afterAll(() => rmSync(directory, { recursive: true }));

const CALENDARS = `
    - { id: year-end, tier: hard, environments: [production], override: { approval: cab, ticket-type: emergency },
        between: { from: "2026-12-18T17:00", to: "2027-01-04T08:00" } }
    - { id: weekends, tier: light, environments: [production], changes: [schema], weekly: { from: "Fri 16:00", to: "Mon 08:00" } }
    - { id: month-end, tier: advisory, environments: [staging], changes: [infra], cron: { start: "0 0 28 * *", duration: P4D } }`;
const CORPORATE = `
    - { id: corporate, tier: hard, environments: [production], ical: { path: .github/freeze.ics, summary-match: "^\\\\[FREEZE\\\\]" } }`;

function policy(calendars: string): string {
  return `version: 1
environments:
  staging: { order: 1 }
  production: { order: 2, promote-from: staging }
approvals: { roles: { cab: { team: acme/cab } } }
freeze:
  timezone: Europe/Berlin
  calendars:${calendars}
`;
}

function ics(...events: readonly string[]): string {
  const lines = events.flatMap((event, index) => [`BEGIN:VEVENT\r\nUID:${index}\r\n${event}\r\nEND:VEVENT`]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test", ...lines, "END:VCALENDAR", ""].join("\r\n");
}

const AUDIT = "SUMMARY:[FREEZE] Audit\r\nDTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261203";

write(".github/mcp-gates.yml", policy(CALENDARS));
write("corporate.yml", policy(CALENDARS + CORPORATE));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

async function freeze(...args: readonly string[]) {
  const terminal = aTerminal({ directory });
  const status = await runProgram(["freeze", ...args], { terminal, version: "1.2.3" });
  return { status, output: terminal.output.join(""), notes: terminal.notes.join("") };
}

async function json<Answer>(...args: readonly string[]): Promise<Answer> {
  return JSON.parse((await freeze(...args, "--format", "json")).output) as Answer;
}

describe("mcp-gates freeze check", () => {
  test.each<readonly [string, readonly string[], number, readonly string[]]>([
    [
      "says until when and who may lift it",
      ["production", "--at", "2026-12-24T12:00:00Z"],
      1,
      [
        "✖ A change of schema to production is frozen until 2027-01-04T07:00:00.000Z",
        "",
        "  year-end (hard) blocks it, 2026-12-18 17:00 to 2027-01-04 08:00 Europe/Berlin",
        "    cab may lift it for a ticket of type emergency",
        "",
        "Next: weekends (light), from 2026-12-25 16:00 to 2026-12-28 08:00 Europe/Berlin",
      ],
    ],
    [
      "lets small changes through a light freeze",
      ["production", "--contract-change", "additive", "--at", "2026-11-28T12:00:00Z"],
      0,
      [
        "✓ A change of schema to production may go out in spite of the freeze",
        "",
        "  weekends (light) lets it pass, 2026-11-27 16:00 to 2026-11-30 08:00 Europe/Berlin",
        "",
        "Next: year-end (hard), from 2026-12-18 17:00 to 2027-01-04 08:00 Europe/Berlin",
      ],
    ],
    [
      "knows the kind of change",
      ["production", "--change-kind", "infra", "--at", "2026-11-28T12:00:00Z"],
      0,
      [
        "✓ A change of infra to production is not frozen",
        "",
        "Next: year-end (hard), from 2026-12-18 17:00 to 2027-01-04 08:00 Europe/Berlin",
      ],
    ],
    [
      "warns of an advisory freeze",
      ["staging", "--change-kind", "infra", "--at", "2026-11-28T12:00:00Z"],
      0,
      [
        "✓ A change of infra to staging is not frozen",
        "",
        "  month-end (advisory) warns of it, 2026-11-28 00:00 to 2026-12-02 00:00 Europe/Berlin",
        "",
        "No later freeze of this change is in sight.",
      ],
    ],
  ])("%s", async (_words, args, status, lines) => {
    expect(await freeze("check", ...args)).toEqual({ status, output: `${lines.join("\n")}\n`, notes: "" });
  });

  test("takes the time of the machine when no other is named", async () => {
    const before = Date.now();
    const { at } = await json<{ at: string }>("check", "staging");
    expect(Date.parse(at)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(at)).toBeLessThanOrEqual(Date.now());
  });

  test("answers as JSON, too", async () => {
    const report = await json<object>("check", "production", "--at", "2026-12-24T12:00:00Z");
    expect(report).toMatchObject({
      policy: ".github/mcp-gates.yml",
      decision: "wait",
      opensAt: "2027-01-04T07:00:00.000Z",
      freezes: [{ calendar: "year-end", effect: "blocks", to: "2027-01-04T07:00:00.000Z" }],
      next: { calendar: "weekends" },
    });
  });

  test.each([
    [
      "an environment that the policy does not name",
      ["prod"],
      /names no environment "prod"; did you mean "production"\?$/,
    ],
    ["one that is like none", ["qa"], /names no environment "qa"; it names staging, production$/],
  ])("refuses %s", async (_words, args, message) => {
    await expect(freeze("check", ...args)).rejects.toThrow(message);
  });

  test.each([
    ["a time without an offset", ["--at", "2026-12-24T12:00:00"], "Write date, time and offset"],
    ["a kind of change that there is none", ["--change-kind", "data"], "Allowed choices are schema, infra, config."],
  ])("refuses %s", async (_words, args, message) => {
    const { status, notes } = await freeze("check", "production", ...args);
    expect(status).toBe(2);
    expect(notes).toContain(message);
  });
});

describe("a calendar in a file", () => {
  test("freezes as the policy's own ones do", async () => {
    write(".github/freeze.ics", ics(AUDIT));
    const { status, output } = await freeze(
      "check",
      "production",
      "--policy",
      "corporate.yml",
      "--at",
      "2026-12-01T12:00:00Z",
    );
    expect(status).toBe(1);
    expect(output).toContain("corporate (hard) blocks it, 2026-12-01 00:00 to 2026-12-03 00:00 Europe/Berlin");
  });

  test.each<readonly [string, string | undefined, string]>([
    ["is not there", undefined, ".github/freeze.ics is not there"],
    ["is no calendar", "hello", ".github/freeze.ics is no iCalendar file ("],
    [
      "has no event that matches",
      ics(AUDIT.replace("[FREEZE]", "Freeze:")),
      ".github/freeze.ics has no event whose summary matches ^\\[FREEZE\\]; where that is meant, take the calendar out of the policy",
    ],
  ])("that %s leaves it open", async (_words, text, problem) => {
    rmSync(join(directory, ".github/freeze.ics"), { force: true });
    if (text !== undefined) write(".github/freeze.ics", text);
    const args = ["production", "--policy", "corporate.yml", "--at", "2026-12-01T12:00:00Z"];
    const check = await freeze("check", ...args);
    expect(check.status).toBe(3);
    expect(check.output).toContain("✖ A change of schema to production is frozen: nobody can tell");
    expect(check.output).toContain("corporate (hard) blocks it, since it cannot be read");
    expect(check.output).toContain(problem);
    expect((await freeze("next", ...args)).status).toBe(3);
    const list = await freeze("list", "--policy", "corporate.yml", "--from", "2026-12-01T12:00:00Z");
    expect(list.status).toBe(3);
    expect(list.output).toContain("✖ corporate cannot be read, which freezes production");
    expect(list.output).toContain("year-end (hard)");
  });

  test("comes from the commit that the policy comes from", async () => {
    const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: directory, stdio: "pipe" });
    git("init", "--quiet", "--initial-branch", "main");
    write(".github/freeze.ics", ics(AUDIT));
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "first");
    write(".github/freeze.ics", "changed since");
    const args = ["--policy", "git:main:corporate.yml", "--at", "2026-12-01T12:00:00Z"];
    expect((await freeze("check", "production", ...args)).status).toBe(1);
    expect((await freeze("check", "production", ...args.with(1, "corporate.yml"))).status).toBe(3);
  });
});

describe("mcp-gates freeze next", () => {
  test("answers as check does, but a freeze is no failure", async () => {
    const args = ["production", "--at", "2026-12-24T12:00:00Z"];
    const [check, next] = [await freeze("check", ...args), await freeze("next", ...args)];
    expect(next).toEqual({ ...check, status: 0 });
  });
});

describe("mcp-gates freeze list", () => {
  const FROM = ["--from", "2026-12-21T12:00:00Z"] as const;

  test("tells every freeze of the coming days", async () => {
    expect((await freeze("list", "--days", "14", ...FROM)).output.split("\n")).toEqual([
      "Freezes by .github/mcp-gates.yml, 2026-12-21 to 2027-01-04",
      "",
      "staging",
      "  2026-12-28 00:00 to 2027-01-01 00:00 Europe/Berlin",
      "    month-end (advisory): changes of infra",
      "",
      "production",
      "  2026-12-18 17:00 to 2027-01-04 08:00 Europe/Berlin",
      "    year-end (hard): changes of schema, infra, config; cab may lift it for a ticket of type emergency",
      "  2026-12-25 16:00 to 2026-12-28 08:00 Europe/Berlin",
      "    weekends (light): changes of schema; docs-only and additive changes of the contract pass",
      "  2027-01-01 16:00 to 2027-01-04 08:00 Europe/Berlin",
      "    weekends (light): changes of schema; docs-only and additive changes of the contract pass",
      "",
    ]);
  });

  test("tells of the environments that are named", async () => {
    const report = await json<{ environments: { name: string }[] }>("list", "production", ...FROM);
    expect(report.environments.map(({ name }) => name)).toEqual(["production"]);
  });

  test("looks 90 days ahead", async () => {
    const report = await json<{ to: string }>("list", ...FROM);
    expect(report.to).toBe("2027-03-21T12:00:00.000Z");
  });

  test("leaves out what are too many, and says so", async () => {
    const hourly = `\n    - { id: hourly, tier: light, environments: [staging], cron: { start: "0 * * * *", duration: PT1M } }`;
    write("hourly.yml", policy(hourly));
    const { output } = await freeze("list", "staging", "--policy", "hourly.yml", "--days", "30", ...FROM);
    expect(output.match(/hourly/g)).toHaveLength(501);
    expect(output).toContain("  and 220 more: ask for fewer days");
  });

  test("says that nothing is frozen where nothing is", async () => {
    write("open.yml", "version: 1\nenvironments: { staging: { order: 1 } }\n");
    const { status, output } = await freeze("list", "--policy", "open.yml", ...FROM);
    expect([status, output.split("\n").slice(2)]).toEqual([0, ["staging", "  no freeze", ""]]);
  });

  test("draws a picture with a bar for each freeze, in words as well", async () => {
    const { status, notes } = await freeze("list", ...FROM, "--days", "14", "--format", "svg", "-o", "f.svg");
    expect([status, notes]).toEqual([0, `${join(directory, "f.svg")}\n`]);
    const text = readFileSync(join(directory, "f.svg"), "utf8");
    expect(XMLValidator.validate(text)).toBe(true);
    const { svg } = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["g", "rect"].includes(name) }).parse(
      text,
    );
    const [, staging, production] = svg.g as {
      text: { "#text": string };
      rect: { "@_class": string; title: string }[];
    }[];
    expect([staging, production].map((lane) => lane?.text["#text"])).toEqual(["staging", "production"]);
    expect(production?.rect.map((bar) => bar["@_class"])).toEqual(["hard", "light", "light"]);
    expect(production?.rect[0]?.title).toBe(
      "year-end (hard) from 2026-12-18 17:00 Europe/Berlin to 2027-01-04 08:00 Europe/Berlin",
    );
    expect(svg.desc["#text"]).toContain("staging: month-end (advisory) from 2026-12-28 00:00 Europe/Berlin");
  });

  test("refuses more days than it looks ahead", async () => {
    expect(await freeze("list", "--days", "732")).toMatchObject({ status: 2, output: "" });
  });
});
