import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { ProbeGateRequest } from "../../shared/gates/probe-gate.ts";
import { type ProbeSettings, probeGateRequest } from "../../shared/gates/probe-settings.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import type { Policy } from "../../shared/policy/policy.ts";

const directory = mkdtempSync(join(tmpdir(), "probe-settings-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const file = (name: string, content: unknown): string => {
  writeFileSync(join(directory, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
};

const A = "https://a.example/mcp";

async function request(given: ProbeSettings, probe: Policy["probe"] = {}): Promise<ProbeGateRequest> {
  return await probeGateRequest({ targets: [{ target: A }], ...given }, { policy: { version: 1, probe }, directory });
}

async function refusal(given: ProbeSettings, probe?: Policy["probe"]): Promise<string> {
  try {
    await request(given, probe);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("where nobody says anything", () => {
  test("the defaults hold", async () => {
    expect(await request({})).toEqual({
      service: "mcp-server",
      targets: [{ target: A, labels: {}, replicas: undefined }],
      probe: {
        era: "auto",
        headers: {},
        environment: {},
        directory,
        authentication: { kind: "none" },
        tls: {},
        allowRedirects: false,
        limits: { exchange: 5_000, whole: 60_000, bytes: 6_291_456, structure: 1_048_576, pages: 50 },
        checks: {
          minimumTools: 1,
          requiredTools: [],
          latency: {},
          samples: 1,
          certificateDays: 14,
          unknownSession: "tell",
          stream: true,
          deterministic: true,
          bothEras: true,
          canaries: [],
          witnesses: [],
        },
      },
      gates: { minimumHealthy: { share: 1 }, minimumZones: 0, parity: false },
      concurrency: 8,
      paritySamples: undefined,
      vantage: null,
      wait: null,
    });
  });
});

/** A setting as it is given, as the policy says it, how it comes out of each, and where. */
const EVERYWHERE: readonly (readonly [
  name: string,
  given: ProbeSettings,
  policy: NonNullable<Policy["probe"]>,
  outcome: (request: ProbeGateRequest) => unknown,
  ofGiven: unknown,
  ofPolicy: unknown,
])[] = [
  [
    "targets",
    { targets: [{ target: A }] },
    { targets: [{ target: "stdio:x", zone: "z", replicas: 2 }] },
    ({ targets }) => targets,
    [{ target: A, labels: {}, replicas: undefined }],
    [{ target: "stdio:x", labels: { zone: "z" }, replicas: 2 }],
  ],
  ["era", { era: "legacy" }, { era: "2026-07-28" }, ({ probe }) => probe.era, "legacy", { pin: "2026-07-28" }],
  ["samples", { samples: 3 }, { samples: 5 }, ({ probe }) => probe.checks.samples, 3, 5],
  [
    "redirects",
    { allowRedirects: false },
    { "allow-redirects": true },
    ({ probe }) => probe.allowRedirects,
    false,
    true,
  ],
  [
    "min-healthy",
    { minimumHealthy: { count: 0 } },
    { "min-healthy": { share: 0.5 } },
    ({ gates }) => gates.minimumHealthy,
    { count: 0 },
    { share: 0.5 },
  ],
  ["parity", { parity: false }, { parity: true }, ({ gates }) => gates.parity, false, true],
  ["parity-samples", { paritySamples: 4 }, { "parity-samples": 9 }, ({ paritySamples }) => paritySamples, 4, 9],
  ["concurrency", { concurrency: 1 }, { concurrency: 50 }, ({ concurrency }) => concurrency, 1, 50],
  [
    "max-megabytes",
    { maxMegabytes: 1 },
    { "max-megabytes": 32 },
    ({ probe: { limits } }) => [limits.bytes, limits.structure],
    [1_048_576, 1_048_576 / 6],
    [33_554_432, 33_554_432 / 6],
  ],
  [
    "canaries",
    { canaries: [] },
    { canaries: [{ tool: "b" }] },
    ({ probe }) => probe.checks.canaries,
    [],
    [{ tool: "b", arguments: {}, isError: false, validateOutput: true, expectations: [] }],
  ],
];

describe.each(EVERYWHERE)("%s", (_name, given, policy, outcome, ofGiven, ofPolicy) => {
  test("come from the policy", async () => {
    expect(outcome(await request({ targets: undefined, ...targetsUnless(policy) }, policy))).toEqual(ofPolicy);
  });

  test("come rather from what is given", async () => {
    expect(outcome(await request(given, policy))).toEqual(ofGiven);
  });
});

function targetsUnless(policy: NonNullable<Policy["probe"]>): ProbeSettings {
  return policy.targets === undefined ? { targets: [{ target: A }] } : {};
}

describe("checks", () => {
  test("that are given stand in place of the policy's, key by key", async () => {
    const policy = { "min-tools": 5, "required-tools": ["a"], latency: { tcp: 1, total: 2 } };
    const { checks } = (await request({ checks: { "min-tools": 0, latency: { total: 9 } } }, policy)).probe;
    expect(checks).toMatchObject({ minimumTools: 0, requiredTools: ["a"], latency: { total: 9 } });
  });

  test.each<readonly [ProbeSettings["checks"], object]>([
    [{ "certificate-days": 0 }, { certificateDays: 0, certificateMustHold: true }],
    [{ "unknown-session": true }, { unknownSession: "require" }],
    [{ "unknown-session": false }, { unknownSession: "skip" }],
    [{ stream: false }, { stream: false }],
    [{ deterministic: false }, { deterministic: false }],
    [{ "both-eras": false }, { bothEras: false }],
    [{ "expected-server": { version: "2.0.0" } }, { expectedServer: { version: "2.0.0" } }],
    [{ "expected-digest": `sha256:${"a".repeat(64)}` }, { expectedDigest: `sha256:${"a".repeat(64)}` }],
    [{ latency: { "first-byte": 5, p95: 7 } }, { latency: { firstByte: 5, p95: 7 } }],
    [
      {
        canaries: [
          { tool: "a", arguments: { b: 1 }, "is-error": true, "validate-output": false, "max-milliseconds": 9 },
        ],
      },
      {
        canaries: [
          { tool: "a", arguments: { b: 1 }, isError: true, validateOutput: false, expectations: [], milliseconds: 9 },
        ],
      },
    ],
  ])("%j are asked", async (given, checks) => {
    expect((await request({ checks: given })).probe.checks).toMatchObject(checks);
  });
});

describe("select", () => {
  const targets = [
    { target: A, environment: "staging" },
    { target: "stdio:x", environment: "production", zone: "a" },
    { target: `${A}?3`, environment: "production", zone: "b" },
  ];
  const select = { environment: "production" };

  test("chooses among the targets that are given and among the policy's", async () => {
    for (const chosen of [
      await request({ targets, select }),
      await request({ targets: undefined, select }, { targets }),
    ])
      expect(chosen.targets.map(({ target }) => target)).toEqual(["stdio:x", `${A}?3`]);
  });

  test("leaves a target in peace that is not chosen, be it listed twice or no server", async () => {
    const others = [targets[0], targets[0], { target: "git:main:contract.json", environment: "staging" }].flatMap(
      (each) => each ?? [],
    );
    expect((await request({ targets: [...others, ...targets], select })).targets).toHaveLength(2);
  });

  test("numbers targets as they are listed, in what is wrong with them", async () => {
    const wrong = [
      ...targets,
      { target: "ftp://x", environment: "production" },
      { target: `${A}?3`, environment: "production" },
    ];
    const message = await refusal({ targets: wrong, select });
    expect(message).toContain("target 4: ");
    expect(message).toContain("target 5: it is target 3 once more");
  });

  test("makes useless what no chosen target has a use for", async () => {
    const headers = { "x-key": "1" };
    const onlyProcess = { targets, select: { zone: "a" }, headers };
    expect(await refusal(onlyProcess)).toContain("no target is an http(s) URL");
    expect((await request({ ...onlyProcess, areHeadersFound: true })).probe.headers).toEqual({});
  });

  test.each<[string, ProbeSettings, NonNullable<Policy["probe"]>, string]>([
    [
      "healthy targets",
      { select },
      { "min-healthy": { count: 3 } },
      "min-healthy asks for 3 healthy targets, and 2 are selected",
    ],
    [
      "one",
      { select: { zone: "a" } },
      { "min-healthy": { count: 2 } },
      "min-healthy asks for 2 healthy targets, and one is selected",
    ],
    ["zones", { select: { zone: "a" } }, { "min-zones": 2 }, "and the selected targets are labelled with 1"],
  ])("counts those that are chosen: %s", async (_what, given, policy, problem) => {
    expect(await refusal({ targets, ...given }, policy)).toContain(problem);
  });
});

describe("gates on the set", () => {
  const targets = ["a", "b", "b", undefined].map((zone, index) => ({ target: `${A}?${index}`, zone }));

  test("min-zones is what is given, else what the policy says", async () => {
    const policy = { "min-zones": 2 };
    expect((await request({ targets }, policy)).gates.minimumZones).toBe(2);
    expect((await request({ targets, minimumZones: 0 }, policy)).gates.minimumZones).toBe(0);
  });

  test("may ask for all that there is", async () => {
    const all = { minimumHealthy: { count: 4 }, minimumZones: 2 };
    expect((await request({ targets, ...all })).gates).toMatchObject(all);
  });

  test.each<[string, ProbeSettings, string]>([
    [
      "more targets than there are",
      { targets, minimumHealthy: { count: 5 } },
      "min-healthy asks for 5 healthy targets, and there are 4: name more, or ask for fewer",
    ],
    [
      "more zones than the targets have",
      { targets, minimumZones: 3 },
      "min-zones asks for 3 zones, and the targets are labelled with 2: give each its `zone`, or ask for fewer",
    ],
    [
      "a zone, where no target has one",
      { minimumZones: 1 },
      "min-zones asks for one zone, and the targets are labelled with 0: give each its `zone`, or ask for fewer",
    ],
  ])("that ask for %s are refused before any server is asked", async (_words, given, problem) => {
    expect(await refusal(given)).toBe(`The gates cannot pass: ${problem}`);
  });

  test("that cannot pass for two reasons are refused for both", async () => {
    expect(await refusal({ minimumHealthy: { count: 2 }, minimumZones: 1 })).toMatch(
      /^The gates cannot pass, 2 problems:\n- min-healthy asks for 2 healthy targets, and there is one: .*\n- min-zones /,
    );
  });
});

describe("the service", () => {
  test.each<readonly [string | undefined, string | undefined, string]>([
    ["payments", "billing", "payments"],
    [undefined, "billing", "billing"],
    [undefined, undefined, "mcp-server"],
  ])("given %s and in the policy %s is %s", async (given, inPolicy, service) => {
    const policy: Policy = { version: 1, ...(inPolicy === undefined ? {} : { service: inPolicy }) };
    expect(await probeGateRequest({ service: given, targets: [{ target: A }] }, { policy, directory })).toMatchObject({
      service,
    });
  });
});

describe("the expected contract", () => {
  const tools = [{ name: "search", inputSchema: { type: "object" } }];

  test.each<readonly [string, ProbeSettings, NonNullable<Policy["probe"]>]>([
    ["that is given", { expectedContract: file("contract.json", { tools }) }, { "expected-contract": "none.json" }],
    ["of the checks", { checks: { "expected-contract": "contract.json" } }, {}],
    ["of the policy", {}, { "expected-contract": "contract.json" }],
  ])("%s is read from the folder", async (_case, given, policy) => {
    const { expectedContract } = (await request(given, policy)).probe.checks;
    expect(expectedContract?.tools.map(({ name }) => name)).toEqual(["search"]);
  });

  test.each([
    ["none.json", /^The expected contract: .*none\.json/],
    [file("half.json", '{"tools": ['), /^The expected contract: .*half\.json.*JSON/],
    ["git:no-such-ref:contract.json", /^The expected contract: /],
    [A, /^The expected contract is a running server: name a contract file, or git:<ref>:<path>\.$/],
    ["stdio:node a.js", /^The expected contract is a running server/],
  ])("cannot be %s", async (expectedContract, words) => {
    expect(await refusal({ expectedContract })).toMatch(words);
  });
});

describe("the witness file", () => {
  test.each([
    ["is missing", "none.json", /^The witness file none\.json cannot be read \(ENOENT\)\.$/],
    ["is no JSON", file("witnesses.txt", "a"), /^The witness file witnesses\.txt cannot be read \(no valid JSON\)\.$/],
    ["is something else", file("other.json", { tools: [] }), /^The witness file other\.json: it is none that /],
    [
      "has calls, and none of a tool that is named",
      file("calls.json", { callsVersion: 1, calls: [{ fingerprint: "f", tool: { baseline: "find" }, arguments: {} }] }),
      /^The witness file calls\.json: it has no call of "search"; it has calls of "find": name some of these, or leave the/,
    ],
  ])("cannot be used when it %s", async (_case, name, words) => {
    expect(await refusal({ checks: { witnesses: { file: name, tools: ["search"] } } })).toMatch(words);
  });

  test("may hold no call at all, which the checks then say", async () => {
    const name = file("empty.json", { callsVersion: 1, calls: [] });
    const { probe } = await request({ checks: { witnesses: { file: name, tools: ["search"] } } });
    expect(probe.checks).toMatchObject({ witnesses: [], witnessFile: true });
  });
});

describe("targets", () => {
  test("must be named somewhere", async () => {
    expect(await refusal({ targets: undefined })).toBe(
      "There is no target: name one, or list them in the policy (probe.targets).",
    );
  });

  test.each<readonly [string, ProbeSettings, RegExp]>([
    [
      "a file",
      { targets: [{ target: "contract.json" }] },
      /^The targets cannot be probed: it is no running server; write an http\(s\) URL or `stdio:<command line>`$/,
    ],
    ["a commit", { targets: [{ target: "git:main:contract.json" }] }, /it is no running server/],
    [
      "another scheme",
      { targets: [{ target: "ftp://a.example" }] },
      /"ftp:" is no scheme that a server can be reached by/,
    ],
    [
      "no URL",
      { targets: [{ target: "https://" }] },
      /The target `https:\/\/\*\*\*` cannot be used: it is no valid URL/,
    ],
    [
      "a process that is to log in",
      { targets: [{ target: "stdio:x" }], authentication: { kind: "bearer", token: "hunter2" } },
      /only http and https targets take authentication/,
    ],
    [
      "an address with credentials beside a login",
      {
        targets: [{ target: "https://user:hunter2@a.example/" }],
        authentication: { kind: "bearer", token: "hunter2" },
      },
      /the URL or a header gives authorization beside the authentication; keep one of them/,
    ],
    [
      "an address with a header beside a login",
      { headers: { authorization: "Bearer hunter2" }, authentication: { kind: "bearer", token: "hunter2" } },
      /the URL or a header gives authorization beside the authentication/,
    ],
  ])("cannot be %s", async (_case, given, words) => {
    const message = await refusal(given);
    expect(message).toMatch(words);
    expect(message).not.toContain("hunter2");
  });

  test.each([
    ["as it stands", A, A],
    ["with the port that it has anyway", "https://a.example/mcp", "https://A.example:443/mcp#top"],
    ["as a process", "stdio:node a.js", "stdio: node a.js "],
  ])("cannot be one address twice, %s, whatever its labels: it would count for two", async (_case, one, other) => {
    const targets = [{ target: one, zone: "a" }, { target: "https://c.example/" }, { target: other, zone: "b" }];
    expect(await refusal({ targets })).toBe(
      "The targets cannot be probed: target 3: it is target 1 once more, and would count for two; list it once, and say " +
        "with `replicas` how many stand behind it",
    );
  });

  test("may be one host by several paths, queries and users", async () => {
    const each = ["https://a.example/", "https://a.example/mcp", "https://a.example/?a", "https://u:p@a.example/"];
    const { targets } = await request({ targets: each.map((target) => ({ target })) });
    expect(targets.map(({ target }) => target)).toEqual(each);
  });

  test("must have a use for what is given: nobody would notice that it is left aside", async () => {
    const process = [{ target: "stdio:x" }];
    const tls = { authorities: "PEM" };
    const message = await refusal({ targets: process, headers: { "X-Key": "hunter2" }, tls, allowRedirects: true });
    expect(message.split("\n")).toEqual([
      "The targets cannot be probed, 3 problems:",
      "- no target is an http(s) URL, and only for those headers are; give a process its secrets by its environment",
      "- no target is an http(s) URL, and only for those certificates and their authorities are; leave them out",
      "- no target is an http(s) URL, and only for those redirects are; leave `allow-redirects` out",
    ]);
    expect(await refusal({ environment: { TOKEN: "hunter2" } })).toBe(
      "The targets cannot be probed: no target is a `stdio:` command, and only for those variables are; give a server its " +
        "secrets by headers",
    );
  });

  test("of both kinds have a use for everything", async () => {
    const settings = { headers: { "X-Key": "a" }, environment: { TOKEN: "b" }, allowRedirects: true };
    const { probe } = await request({ ...settings, targets: [{ target: A }, { target: "stdio:x" }] });
    expect(probe).toMatchObject(settings);
  });

  test("that are processes need no headers that were found, and no redirects that a policy allows", async () => {
    const found = { headers: { "X-Key": "a" }, areHeadersFound: true, targets: [{ target: "stdio:x" }] };
    const { probe } = await request(found, { "allow-redirects": true });
    expect(probe).toMatchObject({ headers: {}, allowRedirects: true });
    expect((await request({ ...found, targets: [{ target: A }] })).probe.headers).toEqual({ "X-Key": "a" });
  });

  test("that cannot be probed are told all at once, by their number", async () => {
    const targets = [{ target: A }, { target: "stdio:" }, { target: "a.json" }];
    expect((await refusal({ targets })).split("\n")).toEqual([
      "The targets cannot be probed, 2 problems:",
      expect.stringMatching(/^- target 2: .*`stdio:` has no command/),
      expect.stringMatching(/^- target 3: it is no running server/),
    ]);
  });
});
