import { describe, expect, test } from "@jest/globals";
import { describeTarget, describeUrl, parseTarget } from "../../shared/mcp/target.ts";
import { failureOf } from "./failure.ts";

describe("a target is", () => {
  test.each([
    ["https://host.example/mcp", { kind: "http" }],
    ["HTTP://host.example:8080/mcp?x=1", { kind: "http" }],
    ["stdio:node server.js", { kind: "stdio", command: "node", arguments: ["server.js"] }],
    ["git:origin/main:a/mcp-contract.json", { kind: "git", ref: "origin/main", path: "a/mcp-contract.json" }],
    ["git:HEAD~1:./here.json", { kind: "git", ref: "HEAD~1", path: "./here.json" }],
    ["git:v1.2^{commit}:a:b.json", { kind: "git", ref: "v1.2^{commit}", path: "a:b.json" }],
    ["mcp-contract.json", { kind: "file", path: "mcp-contract.json" }],
    ["  ./a b.json  ", { kind: "file", path: "./a b.json" }],
    ["C:\\contracts\\a.json", { kind: "file", path: "C:\\contracts\\a.json" }],
    ["git.json", { kind: "file", path: "git.json" }],
  ])("%s", (text, expected) => {
    expect(parseTarget(text)).toMatchObject(expected);
  });

  test("a file URL, with its escapes decoded", () => {
    expect(parseTarget("file:///tmp/a%20b.json")).toEqual({ kind: "file", path: "/tmp/a b.json" });
  });
});

describe("a command line is split as a shell splits words", () => {
  test.each([
    ["node a.js --x 'b c'", ["node", "a.js", "--x", "b c"]],
    ['node "a b" c\\ d', ["node", "a b", "c d"]],
    ["node ''", ["node", ""]],
    ["node '$HOME' '*' '|' '`id`' '#'", ["node", "$HOME", "*", "|", "`id`", "#"]],
    ["node\n  a.js", ["node", "a.js"]],
    ["node '{\"a\":[1,2]}'", ["node", '{"a":[1,2]}']],
    ["node \\$HOME", ["node", "$HOME"]],
  ])("%s", (line, words) => {
    const [command, ...rest] = words;
    expect(parseTarget(`stdio:${line}`)).toMatchObject({ command, arguments: rest });
  });
});

describe("refused as a target is", () => {
  test.each([
    ["nothing", "", /empty/],
    ["a scheme that nobody speaks", "ftp://host/x", /"ftp:" is no scheme/],
    ["git over the network", "git://host/repo", /"git:" is no scheme/],
    ["a broken URL", "http://", /no valid URL/],
    ["a URL without slashes", "https:host", /no valid URL/],
    ["a file URL of another machine", "file://host/x", /no valid file URL/],
    ["stdio without a command", "stdio:", /no command/],
    ["an empty command", "stdio:'' x", /no command/],
    ["a variable before the command", "stdio:TOKEN=x node a.js", /"TOKEN=…".*variable/],
    ["a pipe", "stdio:a | b", /`\|` is an operator/],
    ["a sequence", "stdio:a; b", /`;` is an operator/],
    ["a condition", "stdio:a && b", /`&&` is an operator/],
    ["the background", "stdio:a &", /`&` is an operator/],
    ["a redirection", "stdio:a > b", /`>` is an operator/],
    ["a command in a command", "stdio:a $(b)", /expansion/],
    ["a command in quotes", 'stdio:a "$(b)"', /expansion/],
    ["backticks", "stdio:a `b`", /backtick/],
    ["backticks in quotes", 'stdio:a "`b`"', /backtick/],
    ["a variable", "stdio:a $HOME", /`\$HOME` is an expansion/],
    ["a variable in quotes", 'stdio:a "x $HOME"', /`\$HOME` is an expansion/],
    ["an unfinished variable", "stdio:a ${HOME", /not closed/],
    ["a pattern", "stdio:a *.js", /a `\*` that is not quoted makes its word a file pattern/],
    ["a comment", "stdio:a #b", /comment/],
    ["a quote that is not closed", "stdio:a 'b", /' in the command line is not closed/],
    ["a double quote that is not closed", 'stdio:a "b', /" in the command line is not closed/],
    ["git without a path", "git:main", /no valid path/],
    ["git with an absolute path", "git:main:/etc/passwd", /no valid path/],
    ["git without a ref", "git::x", /no valid ref/],
    ["a ref that is an option", "git:--output=x:y", /no valid ref/],
    ["a ref with blanks", "git:a b:y", /no valid ref/],
    ["a range of refs", "git:a..b:y", /no valid ref/],
    ["a file of a base that nobody knows", "base:mcp-contract.json", /schema-diff-gate.*`git:<ref>:<path>`/],
  ])("%s", async (_name, text, message) => {
    const error = await failureOf(() => parseTarget(text));
    expect(error.code).toBe("target");
    expect(error.message).toMatch(message);
  });
});

describe("a file of the commit under a change", () => {
  const base = { root: "/workspace", read: async () => ({ bytes: new Uint8Array() }) };

  test.each([
    ["base:mcp-contract.json", "mcp-contract.json"],
    ["  base:./a b.json ", "./a b.json"],
    ["base:services/a:b.json", "services/a:b.json"],
  ])("is %s", (text, path) => {
    const target = parseTarget(text, { base });
    expect(target).toEqual({ kind: "base", path, files: base });
    expect(describeTarget(target)).toBe(`base:${path}`);
  });

  test.each(["base:", "base:/etc/passwd", "base:../a.json", "base:a/../../b.json", "base:a\u0000b"])(
    "is not %j",
    async (text) => {
      const error = await failureOf(() => parseTarget(text, { base }));
      expect(error).toMatchObject({ code: "target", message: expect.stringContaining("no valid path") });
    },
  );
});

test("an error about a variable before the command does not show its value", async () => {
  const error = await failureOf(() => parseTarget("stdio:TOKEN=of-mine node a.js"));
  expect(error.message).not.toContain("of-mine");
});

test("user information of a URL is taken out and decoded", () => {
  const target = parseTarget("https://me:p%40ss@host.example/mcp#part");
  expect(target).toMatchObject({ kind: "http", userinfo: "me:p@ss" });
  expect(target.kind === "http" && target.url.href).toBe("https://host.example/mcp");
});

test.each([
  ["https://me:password@host.example/mcp?api_key=abc&b=#x", "https://host.example/mcp?api_key=***&b=***"],
  ["http://[::1]:3000/mcp", "http://[::1]:3000/mcp"],
  ["stdio:node 'a.js' readonly", "stdio:node a.js readonly"],
  ["git:main:a.json", "git:main:a.json"],
  ["a.json", "a.json"],
])("for people %s is %s", (text, expected) => {
  expect(describeTarget(parseTarget(text))).toBe(expected);
});

test.each([
  ["javascript:alert('token')", "javascript:…"],
  ["data:text/html,token", "data:…"],
  ["file:///etc/token", "file:…"],
  ["ftp://a.example/b", "ftp://a.example/b"],
  ["app://login/b?c=token", "app://login/b?c=***"],
  ["wss://a.example:8443/b?c=token", "wss://a.example:8443/b?c=***"],
])("a URL of another scheme, %s, is shown as far as it can be no secret", (url, expected) => {
  expect(describeUrl(new URL(url))).toBe(expected);
});
