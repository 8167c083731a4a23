import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { FakeGitHub } from "../fakes/github/server.ts";
import { createAuthority } from "../servers/authority.ts";
import { type RunningServer, startServer } from "../servers/start.ts";
import { TlsFront } from "../servers/tls-front.ts";
import { mcpGates } from "./command.ts";

const TOKEN = "ghs_command_line_0002";
const IMAGE = `registry.example.com/acme/weather@sha256:${"2".repeat(64)}`;
const RELEASE = ["--image", IMAGE, "--schema-path", "contract.json", "--schema-version", "1.1.0"];

const directory = mkdtempSync(join(tmpdir(), "promote-"));
let server: RunningServer;
beforeAll(async () => {
  mkdirSync(join(directory, ".github"));
  server = await startServer("modern", ["http"]);
  const { status, notes } = await mcpGates(["snapshot", server.url, "-o", "contract.json"], { directory });
  if (status !== 0) throw new Error(notes);
}, 60_000);
afterAll(async () => {
  rmSync(directory, { recursive: true });
  await server.close();
});

function putPolicy(parts: Readonly<Record<string, unknown>>): void {
  const environments = { development: { order: 1 } };
  const probe = { targets: [{ target: server.url, environment: "development" }] };
  const policy = { version: 1, service: "weather", environments, probe, ...parts };
  writeFileSync(join(directory, ".github/mcp-gates.yml"), JSON.stringify(policy));
}

const promote = async (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  await mcpGates(["promote", ...args], { directory, environment });

/** The answer of a plan for development. */
async function plan(args: readonly string[], environment?: Readonly<Record<string, string>>) {
  const { output, notes } = await promote(
    ["plan", "development", ...RELEASE, "--commit", "b".repeat(40), "--format", "json", ...args],
    environment,
  );
  if (output === "") throw new Error(notes);
  return JSON.parse(output);
}

describe("who has a hand in a promotion", () => {
  let github: FakeGitHub;
  let front: TlsFront;

  beforeAll(async () => {
    const authority = createAuthority();
    writeFileSync(join(directory, "authority.pem"), authority.certificate);
    github = await FakeGitHub.start();
    front = await TlsFront.open(github.apiUrl, authority.server());
    const permissions = { issues: "read", members: "read" } as const;
    github.addToken(TOKEN, { account: { login: "gates[bot]", type: "Bot" }, permissions });
    github.organization.putTeam("peers", { carla: "active" });
    putPolicy({});
    const { release } = await plan([]);
    const answers = { Service: "weather", Environment: "development", "Contract digest": release.contractDigest };
    const body = Object.entries(answers).flatMap(([heading, answer]) => [`### ${heading}`, answer]);
    const rita = { login: "rita", type: "User" } as const;
    github.repository.issues.open({ number: 42, author: rita, body: body.join("\n\n"), labels: ["change"] });
    const approval = { createdAt: "2026-11-19T10:00:00Z" };
    github.repository.writeComment(42, { login: "carla", type: "User" }, "/approve", approval);
    putPolicy({
      environments: { development: { order: 1, "change-control": {} } },
      tickets: {
        provider: "github-issue",
        repository: "acme/payments",
        labels: ["change"],
        approvals: { source: "comment", team: "acme/peers" },
      },
      approvals: { roles: { cab: { team: "acme/cab" } } },
    });
  });
  afterAll(async () => {
    await front.close();
    await github.close();
    expect(github.violations).toEqual([]);
  });

  /** What the ticket gate says where these people have a hand in it. */
  const told = async (people: readonly string[]) => {
    const named = ["--ticket", "acme/payments#42", "--github-api-url", front.origin, ...people];
    const { gates, decision } = await plan(named, {
      MCP_GATES_GITHUB_TOKEN: TOKEN,
      NODE_EXTRA_CA_CERTS: join(directory, "authority.pem"),
    });
    const { reasons } = gates.find(({ gate }: { readonly gate: string }) => gate === "ticket");
    return [decision, reasons.map(({ field }: { readonly field: string }) => field)];
  };

  test.each<readonly [string, readonly string[], string, readonly string[]]>([
    ["others than who approved", ["--run-actor", "octocat", "--commit-author", "wendy"], "pass", []],
    [
      "whoever approved, as who started the run",
      ["--run-actor", "carla", "--commit-author", "wendy"],
      "fail",
      ["approvals (approvals.by-run-actor)", "approvals (approvals.missing)"],
    ],
    [
      "whoever approved, as an author",
      ["--run-actor", "octocat", "--commit-author", "wendy", "carla"],
      "fail",
      ["approvals (approvals.by-commit-author)", "approvals (approvals.missing)"],
    ],
    ["authors that nobody names", ["--run-actor", "octocat"], "unknown", ["whoever wrote the change (actors.unknown)"]],
    ["a run that nobody names", ["--commit-author", "wendy"], "unknown", ["whoever started the run (actors.unknown)"]],
  ])("is judged of %s", async (_words, people, decision, fields) => {
    expect(await told(people)).toEqual([decision, fields]);
  });
});

test("a ledger that is out of reach is no fault of the program: status 3, and the message says what to do", async () => {
  putPolicy({ ledger: { kind: "github-deployments" } });
  expect(await promote(["status"])).toMatchObject({
    status: 3,
    output: "",
    notes:
      "mcp-gates: The ledger of the policy stands at GitHub: name the repository, and give a token that may read its deployments.\n",
  });
});
