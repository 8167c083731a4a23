import { describe, expect, test } from "@jest/globals";
import { TICKET_SYSTEMS, type TicketSystem, type TicketSystemName } from "../../shared/change/ticket.ts";
import { chooseTicketKey, isSameKey, isTicketKey, KEY_SOURCES, type KeyHints } from "../../shared/change/ticket-key.ts";

const NOTHING: KeyHints = { input: undefined, branch: undefined, messages: [], title: undefined, started: [] };

function chosen(hints: Partial<KeyHints>, source: (typeof KEY_SOURCES)[number], system: TicketSystemName = "jira") {
  return chooseTicketKey({ ...NOTHING, ...hints }, { system, source, protectedEnvironment: false });
}

describe("a key", () => {
  test.each<readonly [TicketSystemName, string, boolean]>([
    ["jira", "CHG-42", true],
    ["jira", "A_1-9", true],
    ["jira-dc", "CHG-42", true],
    ["jira", "C-42", false],
    ["jira", "CHG-042", false],
    ["jira", "CHG-0", false],
    ["jira", "chg-42", false],
    ["jira", "CHG-42\n", false],
    ["jira", " CHG-42", false],
    ["jira", "CHG-1%2F..%2Fadmin", false],
    ["jira", "CHG-1/../admin", false],
    ["jira", "CHG-42 OR CHG-43", false],
    ["jira", "1HG-42", false],
    ["jira", "CHG0030192", false],
    ["servicenow", "CHG0030192", true],
    ["servicenow", "CHG00301920", true],
    ["servicenow", "CHG003019", false],
    ["servicenow", "CHG0030192^ORstate=-1", false],
    ["servicenow", "INC0030192", false],
    ["github-issue", "#42", true],
    ["github-issue", "acme/changes#42", true],
    ["github-issue", "a-b/c.d_e-f#1", true],
    ["github-issue", "#042", false],
    ["github-issue", "42", false],
    ["github-issue", "acme#42", false],
    ["github-issue", "/changes#42", false],
    ["github-issue", "-acme/changes#42", false],
    ["github-issue", "acme/changes/more#42", false],
    ["github-issue", "acme/changes#42?x=1", false],
    ["github-issue", `${"a".repeat(39)}/${"b".repeat(100)}#1`, true],
    ["github-issue", `${"a".repeat(40)}/b#1`, false],
  ])("of %s: %j is one: %s", (system, text, is) => {
    expect(isTicketKey(system, text)).toBe(is);
  });

  test.each<readonly [TicketSystemName, string, string, boolean]>([
    ["jira", "CHG-42", "CHG-42", true],
    ["jira", "CHG-42", "OPS-42", false],
    ["jira", "CHG-42", "chg-42", false],
    ["servicenow", "CHG0030192", "CHG0030193", false],
    ["github-issue", "Acme/Changes#42", "acme/changes#42", true],
    ["github-issue", "#42", "acme/changes#42", true],
    ["github-issue", "#42", "#42", true],
    ["github-issue", "#42", "acme/changes#142", false],
    ["github-issue", "#42", "#420", false],
    ["github-issue", "acme/changes#42", "acme/other#42", false],
    ["github-issue", "acme/changes#42", "#42", false],
  ])("of %s: asked for %s, %s is the same: %s", (system, asked, answered, same) => {
    expect(isSameKey(system, asked, answered)).toBe(same);
  });

  test.each(TICKET_SYSTEMS)("of %s is nothing that is empty", (system) => {
    expect(isTicketKey(system, "")).toBe(false);
  });
});

describe("the input", () => {
  test.each([
    [" CHG-42\n", { state: "chosen", key: "CHG-42", source: "input", trusted: true }],
    ["  ", { state: "missing", source: "input" }],
    [undefined, { state: "missing", source: "input" }],
    ["CHG-42, CHG-43", { state: "malformed", source: "input", text: "CHG-42, CHG-43" }],
    ["see CHG-42", { state: "malformed", source: "input", text: "see CHG-42" }],
  ])("%j", (input, key) => {
    expect(chosen({ input }, "input")).toEqual(key);
  });

  test("is the only place from which a protected environment takes a key", () => {
    const hints = {
      input: "CHG-1",
      branch: "CHG-1",
      messages: ["x\n\nChange-Ticket: CHG-1"],
      title: "CHG-1",
      started: ["CHG-1"],
    };
    const states = KEY_SOURCES.map((source) =>
      chooseTicketKey(hints, { system: "jira", source, protectedEnvironment: true }),
    );
    expect(states).toEqual([
      { state: "chosen", key: "CHG-1", source: "input", trusted: true },
      { state: "untrusted", source: "branch" },
      { state: "untrusted", source: "trailer" },
      { state: "untrusted", source: "pr-title" },
    ]);
  });
});

describe("the input of a protected environment", () => {
  test.each<readonly [string, readonly string[], object]>([
    [
      "typed to start the run",
      ["production", "CHG-42"],
      { state: "chosen", key: "CHG-42", source: "input", trusted: true },
    ],
    ["typed as a part of something", ["see CHG-42"], { state: "untrusted", source: "input" }],
    ["not typed", ["CHG-43"], { state: "untrusted", source: "input" }],
    ["of a run that nobody started by hand", [], { state: "untrusted", source: "input" }],
  ])("is taken only as it was typed: %s", (_how, started, key) => {
    const rules = { system: "jira", source: "input", protectedEnvironment: true } as const;
    expect(chooseTicketKey({ ...NOTHING, input: " CHG-42", started }, rules)).toEqual(key);
    expect(chosen({ input: "CHG-42", started }, "input")).toMatchObject({ state: "chosen" });
  });
});

describe("a hint", () => {
  test.each<readonly [string, TicketSystemName, readonly string[]]>([
    ["feature/CHG-42-rename-tool", "jira", ["CHG-42"]],
    ["CHG-42", "jira-dc", ["CHG-42"]],
    ["CHG-42 again CHG-42", "jira", ["CHG-42"]],
    ["CHG-43 and CHG-42", "jira", ["CHG-42", "CHG-43"]],
    ["[CHG-42]: rename", "jira", ["CHG-42"]],
    ["1CHG-42 éCHG-42 _CHG-42 CHG-42b CHG-42_ CHG-42é CHG-٤", "jira", []],
    ["chg-42", "jira", []],
    ["Deploy CHG0030192.", "servicenow", ["CHG0030192"]],
    ["Fix (#42)", "github-issue", ["#42"]],
    ["Fix acme/changes#42", "github-issue", ["acme/changes#42"]],
    ["a/acme/changes#42 x#4 ##5", "github-issue", []],
    ["#42 of acme/changes#42", "github-issue", ["#42", "acme/changes#42"]],
  ])("%j names in %s %j", (title, system, keys) => {
    const [key, ...others] = keys;
    const answer =
      key === undefined
        ? { state: "missing", source: "pr-title" }
        : others.length > 0
          ? { state: "ambiguous", source: "pr-title", keys }
          : { state: "chosen", key, source: "pr-title", trusted: false };
    expect(chosen({ title }, "pr-title", system)).toEqual(answer);
    expect(chosen({ branch: title }, "branch", system)).toEqual({ ...answer, source: "branch" });
  });

  test("counts only where the workflow says that it stands", () => {
    expect(chosen({ title: "CHG-42", branch: "CHG-43" }, "branch")).toMatchObject({ key: "CHG-43" });
    expect(chosen({ title: "CHG-42" }, "branch")).toEqual({ state: "missing", source: "branch" });
    expect(chosen({ branch: "CHG-42" }, "pr-title")).toEqual({ state: "missing", source: "pr-title" });
  });

  test.each<readonly [string, readonly string[], object]>([
    ["a trailer", ["fix: x\n\nChange-Ticket: CHG-42"], { state: "chosen", key: "CHG-42", trusted: false }],
    ["among others", ["x\n\nWhy.\n\nReviewed-by: A\nchange-ticket:CHG-42 \n"], { state: "chosen", key: "CHG-42" }],
    ["with carriage returns", ["x\r\n\r\nChange-Ticket: CHG-42\r\n"], { state: "chosen", key: "CHG-42" }],
    ["before blank lines", ["x\n\nChange-Ticket: CHG-42\n\n\n"], { state: "chosen", key: "CHG-42" }],
    ["in several commits", ["x\n\nChange-Ticket: CHG-42", "y\n\nChange-Ticket: CHG-42"], { state: "chosen" }],
    ["two", ["x\n\nChange-Ticket: CHG-43\nChange-Ticket: CHG-42"], { state: "ambiguous", keys: ["CHG-42", "CHG-43"] }],
    ["two in one", ["x\n\nChange-Ticket: CHG-42 CHG-43"], { state: "malformed", text: "CHG-42 CHG-43" }],
    ["an empty one", ["x\n\nChange-Ticket:"], { state: "malformed", text: "" }],
    ["in the subject", ["Change-Ticket: CHG-42"], { state: "missing" }],
    ["in the text", ["x\n\nChange-Ticket: CHG-42\n\nAnd more."], { state: "missing" }],
    ["quoted", ["x\n\n> Change-Ticket: CHG-42"], { state: "missing" }],
    ["between blank lines with spaces", ["x\n \nChange-Ticket: CHG-42"], { state: "chosen" }],
    ["cut off by half a line break", ["x\n\nChange-Ticket: CHG-42\rCHG-43"], { state: "missing" }],
  ])("in a message: %s", (_what, messages, answer) => {
    expect(chosen({ messages }, "trailer")).toMatchObject({ ...answer, source: "trailer" });
  });
});

test("the key that was chosen is what a ticket system is asked for", async () => {
  const system: TicketSystem = {
    name: "jira",
    read: async (key) => ({ state: "not-found", reason: `no ${key}` }),
    linkBack: async () => undefined,
  };
  const key = chosen({ input: "CHG-42" }, "input", system.name);
  const answer = key.state === "chosen" ? await system.read(key.key, AbortSignal.timeout(1_000)) : undefined;
  expect(answer).toEqual({ state: "not-found", reason: "no CHG-42" });
});
