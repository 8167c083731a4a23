import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { contractFileText } from "../../shared/contract/model.ts";
import { judgeContracts } from "../../shared/gates/judge-contracts.ts";
import { captureTarget } from "../../shared/mcp/capture.ts";
import { commandLineSecrets, withoutCommandLineSecrets } from "../../shared/mcp/command-line-secrets.ts";
import { withoutSecrets } from "../../shared/mcp/foreign-text.ts";
import { maskedParts, secretsOf } from "../../shared/mcp/headers.ts";
import { describeTarget, parseTarget } from "../../shared/mcp/target.ts";
import { renderJson } from "../../shared/report/json.ts";
import { renderMarkdown } from "../../shared/report/markdown.ts";
import { stdioTarget } from "../servers/start.ts";
import { failureOf } from "./failure.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

/** Where a credential may stand on a command line. */
const SHAPES: readonly ((secret: string) => string)[] = [
  (secret) => `--header 'Authorization: Bearer ${secret}'`,
  (secret) => `--header Authorization: Bearer ${secret}`,
  (secret) => `--header X-Api-Key:${secret}`,
  (secret) => `-H "Cookie: session=${secret}; theme=dark"`,
  (secret) => `-H 'Authorization: Basic ${Buffer.from(`me:${secret}`).toString("base64")}'`,
  ...[
    "--api-key",
    "--key",
    "--pat",
    "--auth",
    "--bearer",
    "--cookie",
    "--token",
    "--anything",
    "-p",
    "-k",
    "-x",
  ].flatMap((option) => [
    (secret: string) => `${option} ${secret}`,
    (secret: string) => `${option}=${secret} --verbose`,
  ]),
  (secret) => `-p${secret}`,
  (secret) => `-u admin:${secret}`,
  (secret) => `-Dapi.token=${secret} -jar server.jar`,
  (secret) => `-e API=${secret}`,
  (secret) => `API_KEY=${secret}`,
  (secret) => secret,
  (secret) => `Bearer ${secret}`,
  (secret) => `me:${secret}@db.example:5432/shop`,
  (secret) => `https://me:${secret}@h.example/mcp`,
  (secret) => `https://${secret}@h.example/mcp`,
  (secret) => `postgres://me:${secret}@db/shop`,
  (secret) => `'jdbc:postgresql://db/shop?password=${secret}'`,
  ...["key", "sig", "code", "tenant"].map(
    (name) => (secret: string) => `'https://h.example/mcp?a=1&${name}=${secret}'`,
  ),
  (secret) => `'https://h.example/mcp?${secret}'`,
  (secret) => `'https://h.example/mcp#${secret}'`,
  (secret) => `--url 'https://h.example/mcp?key=${secret}'`,
  (secret) => `https://hooks.example/services/${secret}`,
  (secret) => `'{"token":"${secret}"}'`,
  (secret) => `sh -c 'node server.js --token ${secret}'`,
];

/** What makes the whole command line no target; its error is shown all the same. */
const UNUSABLE: readonly ((secret: string) => string)[] = [
  (secret) => `https://me:${secret}@h/x?sig=${secret}`,
  (secret) => `--key=${secret} | tee`,
  (secret) => `--key=${secret}*`,
  (secret) => `--key '${secret}`,
  (secret) => `--key "\${${secret}}"`,
  (secret) => `--key \`${secret}\``,
];

const letters = [..."abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"];
const random = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 12, maxLength: 40 })
  .map((text) => `${text}7Q`);
const secrets = fc.oneof(
  random,
  fc
    .tuple(fc.constantFrom("ghp_", "github_pat_", "glpat-", "sk-", "sk_live_", "xoxb-", "AKIA", "npm_", "hf_"), random)
    .map(([beginning, rest]) => beginning + rest),
  fc.constantFrom(
    "SECRET1111",
    "PASSW44444",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
  ),
);

/** Whether a text shows the secret or what it is in Base64, by itself or behind a user. */
function shows(text: string, secret: string): boolean {
  const encoded = [secret, `me:${secret}`].map((part) => Buffer.from(part).toString("base64").replace(/=+$/, ""));
  return [secret, ...encoded].some((part) => text.includes(part));
}

describe("a credential on a command line", () => {
  test("stands in no target for people, in whatever shape it is given", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHAPES), secrets, (shape, secret) => {
        const target = `stdio:node server.js ${shape(secret)}`;
        expect(shows(describeTarget(parseTarget(target)), secret)).toBe(false);
        expect(shows(withoutCommandLineSecrets(target), secret)).toBe(false);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test("stands in no error about a target that cannot be used", () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNUSABLE), secrets, (shape, secret) => {
        const target = `stdio:node server.js ${shape(secret)}`;
        let message = "";
        try {
          parseTarget(target, { side: "candidate" });
        } catch (error) {
          message = String(error);
        }
        expect(message).toMatch(/The candidate `stdio:node server\.js .* cannot be used: /);
        expect(shows(message, secret)).toBe(false);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test("is known as a secret, so that it is cut from what a server says and masked in the log", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHAPES, ...UNUSABLE), secrets, (shape, secret) => {
        const target = `stdio:node server.js ${shape(secret)}`;
        const echo = `called with ${target}, or ${secret}, or ${Buffer.from(secret).toString("base64")}`;
        expect(shows(withoutSecrets(echo, secretsOf({ target })), secret)).toBe(false);
        const masked = maskedParts(target);
        const rest = masked.reduce((text, part) => text.replaceAll(part, ""), echo);
        expect(shows(rest, secret)).toBe(false);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test.each(SHAPES.map((shape) => [shape("SECRET1111")]))(
    "stands in no error of a server that ends: %s",
    async (words) => {
      const error = await failureOf(() =>
        captureTarget({ target: `${stdioTarget("faulty-stdio", ["exit-echo"])} ${words}` }, {}),
      );
      expect(error.message).toMatch(/its stderr ends: called with/);
      expect(shows(error.message, "SECRET1111")).toBe(false);
    },
  );

  test("stands in no contract and no report of a server that shows it", async () => {
    const target = `${stdioTarget("faulty-stdio", ["environment"])} ${SHAPES.map((shape) => shape("SECRET1111")).join(" ")}`;
    const capture = await captureTarget({ target }, {});
    const report = judgeContracts(capture, capture, {});
    const texts = [contractFileText(capture.contract), renderJson(report), renderMarkdown(report, { limit: 1e6 }).text];
    for (const text of texts) expect(shows(text, "SECRET1111")).toBe(false);
  });
});

describe("of a command line is shown", () => {
  test.each([
    ["node server.js --api-key=SECRET12", "node server.js --api-key=***"],
    ["node server.js --token SECRET12 --verbose", "node server.js --token *** --verbose"],
    ["node server.js --auth-token 'SECRET12'", "node server.js --auth-token ***"],
    ["node server.js --header 'Authorization: Bearer SECRET12'", "node server.js --header Authorization:***"],
    ["npx server postgres://user:SECRET12@db/x", "npx server postgres://***@db/x"],
    [
      "npx server 'https://example.com/?token=SECRET12&mode=full'",
      "npx server https://example.com/?token=***&mode=***",
    ],
    ["node server.js --port 8080 --mode readonly /data", "node server.js --port 8080 --mode readonly /data"],
    ["node server.js --token --verbose", "node server.js --token --verbose"],
    ["node server.js --anything swordfish", "node server.js --anything ***"],
    [
      "npx -y @modelcontextprotocol/server-everything@2026.8.31 stdio",
      "npx -y @modelcontextprotocol/server-everything@2026.8.31 stdio",
    ],
    [
      "docker run -i --rm -e TOKEN=abcd ghcr.io/a/server:latest",
      "docker run -i --rm -e TOKEN=*** ghcr.io/a/server:latest",
    ],
    ["python -m my_server --config ./a/b.json", "python -m my_server --config ./a/b.json"],
    ["'/opt/My Tools/node' /tmp/x9f3a8b2c1d/server.js", "'/opt/My Tools/node' /tmp/***/server.js"],
    ["node 'a b'", "node ***"],
  ])("%s as %s", (line, shown) => {
    expect(withoutCommandLineSecrets(line)).toBe(shown);
    expect(describeTarget(parseTarget(`stdio:${line}`))).toBe(`stdio:${shown}`);
  });

  test("a plain word is hidden for caution and masked nowhere else", () => {
    expect(commandLineSecrets("node server.js --anything production -e MODE=readonly --root /tmp/x9f3a8b2c1d")).toEqual(
      [],
    );
  });

  test("what stands behind the name of a credential is one, whatever it looks like", () => {
    expect(commandLineSecrets("node server.js --password swordfish")).toEqual(["swordfish"]);
  });
});
