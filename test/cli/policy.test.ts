import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { runProgram } from "../../cli/program.ts";
import { policyJsonSchema } from "../../shared/policy/json-schema.ts";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";
import { startingPolicy } from "../../shared/policy/starting-policy.ts";
import { WHOLE_POLICY } from "../policy/a-policy.ts";
import { aTerminal } from "./a-terminal.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "policy-command-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function run(...args: string[]) {
  const terminal = aTerminal({ directory });
  const status = await runProgram(["policy", ...args], { terminal, version: "1.2.3" });
  return { status, output: terminal.output.join(""), notes: terminal.notes.join("") };
}

function put(text: string, name = "p.yml"): void {
  writeFileSync(join(directory, name), text);
}

describe("policy validate", () => {
  test("says that a policy is valid", async () => {
    put(WHOLE_POLICY);
    expect(await run("validate", "p.yml")).toEqual({ status: 0, output: "p.yml is valid.\n", notes: "" });
  });

  test("says so as JSON", async () => {
    put("version: 1\n");
    const { status, output } = await run("validate", "p.yml", "--format", "json");
    expect({ status, answer: JSON.parse(output) }).toEqual({
      status: 0,
      answer: { valid: true, place: "p.yml", problems: [] },
    });
  });

  test("names every mistake with its place", async () => {
    put("version: 1\ncontracts: {}\nservice: A\n");
    await expect(run("validate", "p.yml")).rejects.toThrow(
      /The policy p\.yml is not valid, 2 problems:\n- line 3, column 10: service: .*\n- line 2, column 1: unknown key "contracts"; did you mean "contract"\?/,
    );
  });

  test("names them as JSON, with status 2", async () => {
    put("version: 1\ncontracts: {}\n");
    const { status, output } = await run("validate", "p.yml", "--format", "json");
    expect(status).toBe(2);
    expect(JSON.parse(output)).toEqual({
      valid: false,
      place: "p.yml",
      problems: [{ line: 2, column: 1, message: 'unknown key "contracts"; did you mean "contract"?' }],
    });
  });

  test("looks for the policy where it usually stands, and says how to begin", async () => {
    await expect(run("validate")).rejects.toThrow(
      "There is no policy .github/mcp-gates.yml: name a file or git:<ref>:<path>, or write one with mcp-gates policy init.",
    );
  });
});

describe("policy explain", () => {
  test("prints what holds, with defaults marked as such", async () => {
    put(
      'version: 1\ncontract: { fail-on: risky }\ncontext: { max-growth: 10% }\nprobe: { targets: ["https://a.example/mcp"] }\n',
    );
    const { status, output } = await run("explain", "p.yml");
    expect(status).toBe(0);
    expect(output).toMatch(/^What holds by p\.yml\n/);
    expect(output).toMatch(/^ {2}contract\.fail-on +risky$/m);
    expect(output).toMatch(/^ {2}contract\.readers +strict {2}\(default\)$/m);
    expect(output).toMatch(/^ {2}contract\.acknowledgement-days +180 {2}\(default\)$/m);
    expect(output).toMatch(/^ {2}context\.max-growth +10%$/m);
    expect(output).toMatch(/^ {2}probe\.targets +https:\/\/a\.example\/mcp$/m);
    expect(output).toContain("It names no environments, so that each one counts as protected.");
  });

  test("prints the defaults of a part that is written without any key", async () => {
    put("version: 1\nenvironments: { production: { order: 1, approvals: {} } }\n");
    const { output } = await run("explain", "p.yml");
    expect(output).toMatch(/^ {2}environments\.production\.approvals\.min +1 {2}\(default\)$/m);
    expect(output).not.toMatch(/approvals +\{\}/);
  });

  test("prints what a change of each kind needs for each environment, in their order", async () => {
    put(WHOLE_POLICY);
    const { output } = await run("explain", "p.yml");
    expect(output.match(/^\w+: order.*$/gm)).toEqual([
      "development: order 1, not protected",
      "staging: order 2, from development, not protected",
      "production: order 3, from staging, protected",
    ]);
    const production = output.slice(output.indexOf("production: order 3"));
    expect(production).toContain(
      `  a change of infra needs
    order       the very release in staging
    soak        24 h of healthy time in staging, 3 passed verifications of protocol-probe, the newest at most 1 h old
    freeze      a time outside of year-end (hard: 2026-12-18T17:00 to 2027-01-04T08:00, Europe/Berlin; cab may lift it for a ticket of type emergency)
    freeze      a warning in month-end (4 d from each "0 0 28 * *", Europe/Berlin)
    freeze      a time outside of corporate (hard: the events of .github/freeze.ics, Europe/Berlin)
    ticket      an approved change ticket (jira)
    approvals   1 approval, none of them author, committers, run-actor, ticket-requester
`,
    );
    expect(production).toContain(
      "contract    nothing but added-tools, added-optional-params; no removed-tools, no removed-params",
    );
    expect(production).toContain(
      "freeze      a time outside of weekends (light: each Fri 16:00 to Mon 08:00, Europe/Berlin; docs-only and additive changes pass; release-manager may lift it)",
    );
    expect(production).toContain("ticket      an approved change ticket (jira); a breaking change approved by cab");
    expect(output).toMatch(
      /development: .*\n {2}a change of schema needs\n {4}contract.*\n {4}semver.*\n {2}a change of infra needs nothing\n/,
    );
  });

  test("says that no breaking change passes where the state of a ticket is its approval", async () => {
    put(WHOLE_POLICY.replace("{ source: jsm, min: 1, forbid-self: true }", "{ source: state }"));
    const { output } = await run("explain", "p.yml");
    expect(output).toContain(
      "an approved change ticket (jira); no breaking change, since the state of a ticket does not say who approved",
    );
    expect(output).not.toContain("a breaking change approved by");
  });

  test("prints all of it as JSON", async () => {
    put(WHOLE_POLICY);
    const { output } = await run("explain", "p.yml", "--format", "json");
    const { place, holds, environments } = JSON.parse(output);
    expect(place).toBe("p.yml");
    expect(holds).toContainEqual({ path: "environments.staging.soak.min-verifications", value: 1, isDefault: true });
    expect(holds).toContainEqual({
      path: "environments.production.soak.min-verifications",
      value: 3,
      isDefault: false,
    });
    expect(holds).toContainEqual({ path: "freeze.calendars.year-end.id", value: "year-end", isDefault: false });
    expect(environments[2]).toMatchObject({ name: "production", order: 3, promoteFrom: "staging", protected: true });
    expect(environments[0].needs.infra).toEqual([]);
  });

  test("tells of everything else that an environment may ask for", async () => {
    put(`version: 1
schema: { pin: patch }
environments:
  staging: { order: 1 }
  production:
    order: 2
    promote-from: staging
    parity: true
    soak: { min: P1D, max-gap: PT15M }
    schema-changes: { block: [], require-bump: none }
    approvals: { min: 2, teams: [acme/owners], distinct-from: [] }
    replicas: { min: 4, zones: 2 }
    isolation: { from: [staging], values: [DATABASE_URL] }
    provenance: { signer-workflow: acme/payments/.github/workflows/build.yml }
`);
    const { output } = await run("explain", "p.yml");
    expect(output.slice(output.indexOf("production: order"))).toContain(`  a change of schema needs
    provenance  an image with a verified attestation, built by acme/payments/.github/workflows/build.yml
    order       the release, or one a patch step from it, in staging
    contract    nothing breaking, against what production serves now, unless somebody answers for it
    parity      the approved contract on all replicas of staging
    isolation   no host of an endpoint and no value of DATABASE_URL shared with staging
    replicas    4 healthy replicas in 2 zones or more
    soak        1 d of healthy time in staging, 1 passed verification of protocol-probe, never 15 min without one
    approvals   2 approvals of acme/owners
`);
  });

  test.each([
    ["never", false, ""],
    ["never", true, "nothing breaking"],
    ["risky", true, "nothing risky or worse"],
  ])(
    "tells how severe a change may be where the contract gate fails on %s (protected: %s)",
    async (failOn, isProtected, words) => {
      const changes = "schema-changes: { block: [], require-bump: none }";
      put(`version: 1
contract: { fail-on: ${failOn} }
environments: { production: { order: 1, protected: ${isProtected}, ${changes} } }
`);
      const { output } = await run("explain", "p.yml");
      const [, told = ""] = /^ {4}contract {4}(.*?)(?:, against.*)?$/m.exec(output) ?? [];
      expect(told).toBe(words);
    },
  );

  test("shows nothing that a terminal or a runner would obey", async () => {
    put('version: 1\ncontract: { dynamic-resources: ["\\e[2Jx", "::error::y"] }\n');
    const { output } = await run("explain", "p.yml");
    expect(output).not.toContain("\u001b");
    expect(output).not.toMatch(/^::/m);
  });
});

describe("policy init", () => {
  test("writes a policy that is valid and names the service", async () => {
    const { status, notes } = await run("init", "--service", "payments-mcp");
    expect({ status, notes }).toEqual({
      status: 0,
      notes: ".github/mcp-gates.yml: a policy to begin with; read it, and check it with mcp-gates policy validate\n",
    });
    const text = readFileSync(join(directory, ".github/mcp-gates.yml"), "utf8");
    expect(parsePolicy(text, "p.yml").service).toBe("payments-mcp");
    expect(await run("validate")).toMatchObject({ status: 0 });
  });

  test("never overwrites what is there", async () => {
    put("mine");
    await expect(run("init", "p.yml")).rejects.toThrow(
      "p.yml is there already and stays as it is: name another file, or edit it.",
    );
    expect(readFileSync(join(directory, "p.yml"), "utf8")).toBe("mine");
  });

  test("names a file that cannot be written", async () => {
    put("a file");
    await expect(run("init", "p.yml/policy.yml")).rejects.toThrow(/p\.yml\/policy\.yml cannot be written \(ENOTDIR\)/);
    await expect(run("init", "/proc/x/policy.yml")).rejects.toThrow(/\/proc\/x\/policy\.yml cannot be written/);
  });

  test("refuses a name that no service has", async () => {
    const { status, notes } = await run("init", "--service", "Payments MCP");
    expect(status).toBe(2);
    expect(notes).toContain("It is none: a service name is lower case letters");
  });

  test("gives parts that are valid once they are no comment", () => {
    const whole = startingPolicy("a").replaceAll(/^# (?=[ a-z-]+:(?! [a-z]* [a-z])|[ ]+-)/gm, "");
    const { environments, freeze, tickets, notify, context } = parsePolicy(
      whole.replace(/^yaml-language-server.*$/m, ""),
      "p.yml",
    );
    expect(Object.keys(environments ?? {})).toEqual(["staging", "production"]);
    expect([freeze, tickets, notify, context].every((part) => part !== undefined)).toBe(true);
  });
});

describe("policy schema", () => {
  test("prints the schema for editors", async () => {
    const { output } = await run("schema");
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
  });

  test("writes it beside the policy", async () => {
    const { notes } = await run("schema", "-o", "s.json");
    expect(notes).toContain("s.json: the JSON Schema of the policy");
    expect(JSON.parse(readFileSync(join(directory, "s.json"), "utf8")).$id).toBe("urn:mcp-gates:policy:1");
  });
});

test.each(["validate", "explain", "init", "schema"])("policy %s has a help with an example", async (name) => {
  const { status, output } = await run(name, "--help");
  expect(status).toBe(0);
  expect(output).toMatch(new RegExp(`^Usage: mcp-gates policy ${name} `));
  expect(output).toContain(`$ mcp-gates policy ${name}`);
});

test("a mistyped command of a policy is answered with the nearest one", async () => {
  expect(await run("validat")).toMatchObject({ status: 2, notes: expect.stringContaining("Did you mean validate?") });
});
