import { describe, expect, test } from "@jest/globals";
import { commandLineSecrets, withoutCommandLineSecrets } from "../../shared/mcp/command-line-secrets.ts";
import { secretsOf } from "../../shared/mcp/headers.ts";
import { describeTarget, parseTarget } from "../../shared/mcp/target.ts";

describe("credentials on a command line", () => {
  test.each([
    ["node server.js --api-key=SECRET12", "node server.js --api-key=***"],
    ["node server.js --token SECRET12 --verbose", "node server.js --token *** --verbose"],
    ["node server.js --auth-token 'SECRET12'", "node server.js --auth-token '***'"],
    ["npx server postgres://user:SECRET12@db/x", "npx server postgres://user:***@db/x"],
    [
      "npx server 'https://example.com/?access_token=SECRET12&mode=full'",
      "npx server 'https://example.com/?access_token=***&mode=full'",
    ],
    ["node server.js --port 8080 --mode readonly /data", "node server.js --port 8080 --mode readonly /data"],
    ["node server.js --token --verbose", "node server.js --token --verbose"],
  ])("%s is shown as %s", (line, shown) => {
    expect(withoutCommandLineSecrets(line)).toBe(shown);
    expect(describeTarget(parseTarget(`stdio:${line}`))).toBe(`stdio:${shown}`);
  });

  test("are masked like any other secret", () => {
    expect(commandLineSecrets("node server.js --api-key=SECRET12")).toEqual(["SECRET12"]);
    expect(secretsOf({ target: "stdio:node server.js --api-key=SECRET12" })).toContain("SECRET12");
  });
});
