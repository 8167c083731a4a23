import { describe, expect, test } from "@jest/globals";
import type { SideRequest } from "../../shared/mcp/capture.ts";
import { checkHeaders, parseHeaders } from "../../shared/mcp/headers.ts";
import { credentialsIn, secretsOf } from "../../shared/mcp/secrets.ts";
import { failureOf } from "./failure.ts";

test("headers are read one a line, with blank lines and either line ending", () => {
  expect(parseHeaders("Authorization: Bearer a:b\r\n\n  X-Tenant :\t7 \n")).toEqual({
    Authorization: "Bearer a:b",
    "X-Tenant": "7",
  });
});

test("no text is no headers", () => {
  expect(parseHeaders("")).toEqual({});
});

test("a header called __proto__ is a header and nothing else", () => {
  const headers = parseHeaders("__proto__: value");
  expect(Object.keys(headers)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
});

describe("refused, without showing the value, is", () => {
  test.each([
    ["a line without a colon", "Bearer SECRET-VALUE", /^Line 1 of the headers has no colon/],
    ["a name with blanks", "My Header: SECRET-VALUE", /name that is no header name/],
    ["no name", ": SECRET-VALUE", /name that is no header name/],
    ["a carriage return in the value", "A: SECRET\r-VALUE", /characters that a header cannot carry/],
    ["a NUL in the value", "A: SECRET-VALUE\0", /characters that a header cannot carry/],
    ["text beyond Latin-1", "A: SECRET-VALUE\u{1F600}", /characters that a header cannot carry/],
    ["the same name twice", "A: SECRET-VALUE\nB: 1\na: SECRET-VALUE", /^Line 3 of the headers gives a a second time/],
    ["an empty value", "Authorization:", /gives Authorization no value.*secret/],
    ["a scheme without a token", "Authorization: Bearer ", /gives Authorization no value/],
    ["the content type", "Content-Type: SECRET-VALUE", /Content-Type, which the protocol sets/],
    ["what is accepted", "accept: SECRET-VALUE", /accept, which the protocol sets/],
    ["the length", "Content-Length: 5", /which the protocol sets/],
    ["the host", "Host: SECRET-VALUE", /which the protocol sets/],
    ["a header of MCP", "Mcp-Session-Id: SECRET-VALUE", /which the protocol sets/],
    ["the protocol version", "MCP-Protocol-Version: SECRET-VALUE", /which the protocol sets/],
    ["a hop-by-hop header", "Transfer-Encoding: SECRET-VALUE", /which the protocol sets/],
  ])("%s", async (_name, text, message) => {
    const error = await failureOf(() => parseHeaders(text));
    expect(error.code).toBe("headers");
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("SECRET");
  });
});

test("headers that were not read from text are checked alike", async () => {
  const error = await failureOf(() => checkHeaders({ "X-Key": "1", "x-key": "2" }));
  expect(error).toMatchObject({
    code: "headers",
    message: expect.stringMatching(/^The set of headers gives x-key a second time/),
  });
});

describe("secrets of a request are", () => {
  test("header values and their tokens", () => {
    expect(
      secretsOf({ target: "http://host/", headers: { Authorization: "Bearer abc.def", "X-Key": "0123" } }),
    ).toEqual(["Bearer abc.def", "abc.def", "0123"]);
  });

  test("the password inside Basic authorization", () => {
    const value = `Basic ${Buffer.from("me:open sesame").toString("base64")}`;
    expect(secretsOf({ target: "x", headers: { authorization: value } })).toEqual(
      expect.arrayContaining(["open sesame", "me:open sesame"]),
    );
  });

  test("values of the environment, except those too short to hide anything", () => {
    expect(secretsOf({ target: "stdio:x", environment: { TOKEN: "s3cret", LEVEL: "1", EMPTY: "" } })).toEqual([
      "s3cret",
    ]);
  });

  test("the password in a URL, as written, decoded and as it is sent", () => {
    const basic = Buffer.from("me:p@ssword").toString("base64");
    const secrets = secretsOf({ target: "https://me:p%40ssword@host.example/mcp?key=abcdef&mode=ordinary" });
    expect(secrets).toEqual(expect.arrayContaining(["p%40ssword", "p@ssword", `Basic ${basic}`, basic, "abcdef"]));
    expect(secrets).not.toContain("ordinary");
  });

  test("a token that stands in the place of the user", () => {
    expect(secretsOf({ target: "https://token-of-mine@host.example/" })).toContain("token-of-mine");
  });

  test("none for a target that is no URL", () => {
    expect(secretsOf({ target: "http://" })).toEqual([]);
  });
});

describe("what must be kept out of contracts, of", () => {
  test.each<[string, SideRequest, readonly string[]]>([
    [
      "variables",
      { target: "stdio:x", environment: { GITHUB_TOKEN: "ghp_0123456789", ROOT: "/srv/data/allowed/2" } },
      ["ghp_0123456789"],
    ],
    ["short values", { target: "stdio:x", environment: { API_KEY: "abc123" } }, []],
    [
      "values that are words",
      { target: "stdio:x", environment: { AUTH_MODE: "required", TOKEN_KIND: "description" } },
      [],
    ],
    [
      "headers",
      { target: "http://h/", headers: { "X-Tenant": "payments-2024-eu", "X-Api-Key": "0123456789abc" } },
      ["0123456789abc"],
    ],
    ["the query", { target: "http://h/?version=2025-06-18x&api_key=0123456789abc" }, ["0123456789abc"]],
  ])("%s", (_name, request, expected) => {
    expect(credentialsIn(request)).toEqual(expected);
  });
});
