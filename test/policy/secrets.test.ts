import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { secretsIn } from "../../shared/policy/secrets.ts";
import { mistakeIn, WHOLE_POLICY } from "./a-policy.ts";

/** Put together here, so that nobody who looks for secrets finds some in this repository. */
const SECRETS: readonly (readonly [string, string])[] = [
  ["a token of GitHub", ["ghp", "a1B2c3D4e5F6g7H8i9J0a1B2c3D4e5F6g7H8"].join("_")],
  ["a token of GitHub", ["github", "pat", "11ABCDEFG0123456789012_abcdefghij"].join("_")],
  ["a token of Slack", ["xoxb", "123456789012", "abcdefABCDEF"].join("-")],
  ["the address of a Slack webhook", `https://hooks.slack.com/${"services"}/T000/B000/XXXX`],
  ["the address of a Teams webhook", `https://prod-1.westeurope.logic.azure.com/workflows/1?a=b&${"sig"}=abc`],
  ["a token of Atlassian", `ATATT${"3xFfGF0abcdefghijklmnopqrstuvwxyz"}`],
  ["a token of GitLab", ["glpat", "abcdefghij0123456789"].join("-")],
  ["a token of npm", ["npm", "abcdefghijklmnopqrstuvwxyz0123456789"].join("_")],
  ["a key of a model provider", ["sk", "proj", "abcdefghijklmnopqrstuvwx"].join("-")],
  ["a key of AWS", `AKIA${"ABCDEFGHIJKLMNOP"}`],
  ["a key of Google", `AIza${"SyA1234567890abcdefghijklmnopqrstuv"}`],
  ["a JSON web token", ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiIxIn0aa", "c2lnbmF0dXJl"].join(".")],
  ["a private key", `-----BEGIN ${"RSA PRIVATE KEY"}-----`],
  ["an Authorization header", `Authorization: Bearer ${"abcdefghijklmnop0123"}`],
  ["an address with a password", `postgres://app:${"hunter2"}@db.example.com/app`],
];

describe("a policy that holds what looks like a secret", () => {
  test.each(SECRETS)("%s, is refused with its place and without the value", (what, secret) => {
    const message = mistakeIn(`tickets:\n  provider: jira\n  base-url: ${JSON.stringify(secret)}`);
    expect(message).toContain(
      `line 4, column 13: tickets.base-url: looks like ${what}, and no secret belongs into this file`,
    );
    expect(message).not.toContain(secret);
    expect(message).not.toContain("missing");
  });

  test("as a key is refused without it", () => {
    const [[, secret] = ["", ""]] = SECRETS;
    const message = mistakeIn(`aliases: { tools: { ${secret}: b } }`);
    expect(message).toContain("aliases.tools: looks like a token of GitHub as a key");
    expect(message).not.toContain(secret);
  });

  test("in a list is found by its place", () => {
    const [[, secret] = ["", ""]] = SECRETS;
    expect(mistakeIn(`probe:\n  targets:\n    - "stdio:node a.js --token ${secret}"`)).toContain(
      "line 4, column 7: probe.targets.0",
    );
  });
});

test("what a policy usually holds looks like no secret", () => {
  expect(secretsIn(parse(WHOLE_POLICY))).toEqual([]);
  expect(
    secretsIn({ a: "https://user@example.com", b: `sha256:${"ab".repeat(32)}`, c: "mask-short", d: 7, e: null }),
  ).toEqual([]);
});
