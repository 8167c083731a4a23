import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { FakeGitHub } from "../fakes/github/server.ts";
import { FakeSigstore } from "../fakes/sigstore/sigstore.ts";
import { COMMIT, image, PromotionWorld } from "./promotion-world.ts";

const TOKEN = "ghs_command_line_0001";
const NEW = ["--image", image("2"), "--schema-path", "new.json", "--schema-version", "1.1.0"];
const SERVING = { development: "old", staging: "new", production: "old" };

let world: PromotionWorld;
let github: FakeGitHub;
beforeAll(async () => {
  world = await PromotionWorld.start();
}, 60_000);
afterAll(async () => await world.close());

beforeEach(async () => {
  github = await FakeGitHub.start();
  const account = { login: "gates[bot]", type: "Bot" } as const;
  const read = {
    actions: "read",
    contents: "read",
    deployments: "read",
    issues: "read",
    attestations: "read",
    members: "read",
  } as const;
  github.addToken(TOKEN, { account, permissions: read });
  world.emptyLedger();
  world.putPolicy(SERVING);
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const atGitHub = () => ["--repository", "acme/payments", "--github-api-url", github.apiUrl];
const token = { MCP_GATES_GITHUB_TOKEN: TOKEN };

describe("a ledger at GitHub", () => {
  beforeEach(() => world.putPolicy(SERVING, { ledger: { kind: "github-deployments" } }));

  test("is read where the repository is named", async () => {
    const { status, output } = await world.promote(["status", ...atGitHub()], token);
    expect([status, output]).toEqual([0, expect.stringMatching(/production +Empty/)]);
    expect(github.requests.length).toBeGreaterThan(0);
  });

  test("is out of reach where nobody names it", async () => {
    await expect(world.promote(["status"], token)).rejects.toThrow("The ledger of the policy stands at GitHub");
    expect(github.requests).toEqual([]);
  });

  test.each([
    ["a name that is none", ["--repository", "payments"], token, '"payments" is no repository: write owner/name.'],
    ["no token", ["--repository", "acme/payments"], {}, "MCP_GATES_GITHUB_TOKEN is not set"],
  ])("is not asked with %s", async (_words, args, variables, message) => {
    await expect(world.promote(["status", ...args], variables)).rejects.toThrow(message);
  });

  test("is not waited for any longer than an option says", async () => {
    github.addFault({ reply: "no-answer", times: 1000 });
    const plan = world.promote(["plan", "development", ...NEW, ...atGitHub(), "--timeout", "1"], token);
    await expect(plan).rejects.toThrow("Not everything answered in time.");
  });

  test("is written by runs of GitHub alone", async () => {
    const { commits } = github.repository.history;
    commits.push({ sha: COMMIT, author: { login: "wendy", type: "User" }, message: "Alerts" });
    await expect(
      world.promote(["start", "development", ...NEW, ...atGitHub(), "--run-id", "by-hand"], token),
    ).rejects.toThrow();
    expect(github.repository.history.ids()).toEqual([]);
  });
});

describe("where an image comes from", () => {
  const SIGNER = "acme/payments/.github/workflows/build.yml";
  const digest = image("2").split("@")[1] ?? "";

  test("is shown by the attestations in a file, without asking anybody", async () => {
    const sigstore = await FakeSigstore.start();
    world.put("root.json", sigstore.trustedRoot());
    world.putPolicy(SERVING, {
      environments: {
        development: {
          order: 1,
          provenance: { "signer-workflow": SIGNER, "source-refs": ["refs/heads/main"], "trusted-root": "root.json" },
        },
      },
      probe: { targets: [{ target: world.url("old"), environment: "development" }] },
    });
    const decision = async (args: readonly string[]) =>
      (await world.plan("development", [...NEW, "--repository", "acme/payments", ...args], token)).decision;
    world.put("none.json", "");
    expect(await decision(["--attestations", "none.json"])).not.toBe("pass");
    const attestation = await sigstore.attest({ digests: [digest] });
    world.put("bundle.json", attestation);
    expect(await decision(["--attestations", "bundle.json"])).toBe("pass");
    const ofAnother = await sigstore.attest({ digests: [image("3").split("@")[1] ?? ""] });
    world.put("another.json", ofAnother);
    expect(await decision(["--attestations", "another.json"])).toBe("fail");
  }, 20_000);
});
