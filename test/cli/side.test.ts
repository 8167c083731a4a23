import { describe, expect, test } from "@jest/globals";
import { type SideOptions, sideRequest } from "../../cli/side.ts";
import { aTerminal } from "./a-terminal.ts";

const STDIO = "stdio:node server.js";
const HTTP = "https://mcp.example.com/mcp";

function anOptions(facts: Partial<SideOptions>): SideOptions {
  return {
    target: HTTP,
    headers: [],
    headerFlag: "--header",
    headerVariable: "MCP_GATES_HEADERS",
    variables: [],
    variableFlag: "--env",
    ...facts,
  };
}

describe("the request for a side", () => {
  test("starts from the folder of the terminal", () => {
    const request = sideRequest(anOptions({ target: "mcp-contract.json" }), aTerminal({ directory: "/project" }));
    expect(request).toEqual({ target: "mcp-contract.json", directory: "/project" });
  });

  test("takes headers from the command line", () => {
    const headers = ["Authorization: Bearer one", "X-Team: payments"];
    const request = sideRequest(anOptions({ headers }), aTerminal());
    expect(request.headers).toEqual({ Authorization: "Bearer one", "X-Team": "payments" });
  });

  test("takes headers from the environment, one a line", () => {
    const environment = { MCP_GATES_HEADERS: "Authorization: Bearer one\nX-Team: payments\n" };
    const request = sideRequest(anOptions({}), aTerminal({ environment }));
    expect(request.headers).toEqual({ Authorization: "Bearer one", "X-Team": "payments" });
  });

  test("lets the command line overrule the environment, however the name is written", () => {
    const environment = { MCP_GATES_HEADERS: "authorization: Bearer old" };
    const request = sideRequest(anOptions({ headers: ["Authorization: Bearer new"] }), aTerminal({ environment }));
    expect(request.headers).toEqual({ Authorization: "Bearer new" });
  });

  test("leaves headers of the environment aside where they cannot be sent", () => {
    const environment = { MCP_GATES_HEADERS: "Authorization: Bearer one" };
    const request = sideRequest(anOptions({ target: "contract.json" }), aTerminal({ environment }));
    expect(request.headers).toBeUndefined();
  });

  test("gives a child the variables that are named, and no others", () => {
    const variables = ["TOKEN", "MODE=read=only", "EMPTY="];
    const environment = { TOKEN: "secret", OTHER: "secret too" };
    const request = sideRequest(anOptions({ target: STDIO, variables }), aTerminal({ environment }));
    expect(request.environment).toEqual({ TOKEN: "secret", MODE: "read=only", EMPTY: "" });
  });

  test.each([
    [
      "a header for a child",
      { target: STDIO, headers: ["A: b"] },
      `--header is for http(s) targets, and ${STDIO} is none; give a child its secrets with --env`,
    ],
    [
      "a header for a file",
      { target: "contract.json", headers: ["A: b"] },
      "--header is for http(s) targets, and contract.json is none",
    ],
    [
      "a variable for a URL",
      { variables: ["A=b"] },
      `--env is for stdio: targets, and ${HTTP} is none; give a server its secrets with --header`,
    ],
    [
      "a variable that is not set",
      { target: STDIO, variables: ["TOKEN"] },
      "--env TOKEN: the variable is not set here; set it, or write --env TOKEN=value",
    ],
    [
      "a variable without a name",
      { target: STDIO, variables: ["=value"] },
      "--env has a value without a name; write NAME=value, or NAME to hand on yours",
    ],
  ])("refuses %s", (_case, facts, message) => {
    expect(refusalOf(facts)).toMatchObject({ name: "ConfigurationError", message });
  });

  test.each([
    [
      "baseline",
      "ftp://mcp.example.com/x",
      'The baseline `ftp://mcp.example.com/x` cannot be used: "ftp:" is no scheme',
    ],
    ["candidate", "git:HEAD", "The candidate `git:HEAD` cannot be used: `git:` has no valid path"],
    [undefined, "git:HEAD", "The target `git:HEAD` cannot be used: "],
  ] as const)("names the side and the target that it cannot use: %s", (side, target, message) => {
    const refused = refusalOf({ target, ...(side === undefined ? {} : { side }) });
    expect(refused).toMatchObject({ code: "target" });
    expect(String(refused)).toContain(message);
  });

  test.each([
    ["--header", { headers: ["Bearer hunter2"] }, {}],
    ["MCP_GATES_HEADERS", {}, { MCP_GATES_HEADERS: "Bearer hunter2" }],
  ])("names %s when a header in it is malformed, and never its value", (place, facts, environment) => {
    const refused = refusalOf(facts, environment);
    expect(refused).toMatchObject({ name: "ConfigurationError" });
    expect(String(refused)).toMatch(new RegExp(`: ${place}: .*colon`));
    expect(String(refused)).not.toContain("hunter2");
  });

  test("does not show the credentials of a URL in a refusal", () => {
    const facts = { target: "https://user:hunter2@mcp.example.com/mcp", variables: ["A=b"] };
    const refused = refusalOf(facts);
    expect(String(refused)).toMatch(/mcp\.example\.com/);
    expect(String(refused)).not.toContain("hunter2");
  });
});

function refusalOf(facts: Partial<SideOptions>, environment: Readonly<Record<string, string>> = {}): unknown {
  try {
    return sideRequest(anOptions(facts), aTerminal({ environment }));
  } catch (error) {
    return error;
  }
}
