import { describe, expect, test } from "@jest/globals";
import { BALANCERS, type Balancer } from "../../shared/lb-health/balancers.ts";
import { type HealthCheckOptions, healthCheckFrom } from "../../shared/lb-health/settings.ts";

/** What could end a word, a line, a quotation, a block or a comment in one of the four languages. */
const BREAKOUTS = [
  " ",
  "\t",
  "\n",
  "\r",
  "\0",
  '"',
  "'",
  "`",
  "\\",
  "{",
  "}",
  ";",
  "#",
  "$",
  "%",
  "<",
  "&",
  "|",
  "*",
  "(",
  "é",
  "\u2028",
];

function problemsOf(balancer: Balancer, options: HealthCheckOptions): readonly string[] {
  const answer = healthCheckFrom(balancer, options);
  return "problems" in answer ? answer.problems.map(({ option, reason }) => `${option}: ${reason}`) : [];
}

describe("the settings of a health check", () => {
  test("have defaults", () => {
    expect(healthCheckFrom("haproxy", {})).toEqual({
      check: {
        servers: ["127.0.0.1:8080"],
        port: 8080,
        path: "/mcp",
        healthPath: "/health/mcp",
        host: undefined,
        ask: "protocol",
        era: "modern",
        stateless: false,
        interval: 5,
        timeout: 3,
        rise: 2,
        fall: 3,
        tls: false,
        caFile: undefined,
      },
    });
  });

  test.each<readonly [Balancer, string]>([
    ["haproxy", "protocol"],
    ["nginx", "handler"],
    ["caddy", "handler"],
    ["kubernetes", "handler"],
  ])("ask as %s can: the %s", (balancer, ask) => {
    expect(healthCheckFrom(balancer, {})).toMatchObject({ check: { ask } });
  });

  test("take from a URL what is not said otherwise", () => {
    const url = "https://mcp.example.com/v1/mcp";
    expect(healthCheckFrom("haproxy", { url })).toMatchObject({
      check: { servers: ["mcp.example.com:443"], host: "mcp.example.com", path: "/v1/mcp", tls: true },
    });
    const said = { servers: "10.0.0.1:8443, 10.0.0.2:8443", path: "/mcp", host: "internal.example.com" };
    expect(healthCheckFrom("haproxy", { url, ...said })).toMatchObject({
      check: { servers: ["10.0.0.1:8443", "10.0.0.2:8443"], host: "internal.example.com", path: "/mcp", tls: true },
    });
  });

  test.each(BREAKOUTS)("refuse %j wherever a text can stand, for every load balancer", (character) => {
    for (const balancer of BALANCERS) {
      for (const text of [`/a${character}b`, `/a${character}`, `${character}/a`]) {
        expect(problemsOf(balancer, { path: text })).toEqual([expect.stringMatching(/^path: /)]);
        expect(problemsOf(balancer, { healthPath: text })).toEqual([expect.stringMatching(/^healthPath: /)]);
        expect(problemsOf(balancer, { caFile: text, tls: true })).toContainEqual(expect.stringMatching(/^caFile: /));
      }
      for (const text of [`a${character}b`, `a${character}`, `${character}a`]) {
        expect(problemsOf(balancer, { host: text })).toEqual([expect.stringMatching(/^host: /)]);
      }
      expect(problemsOf(balancer, { servers: `a:1,b${character}c:2` })).toContainEqual(
        expect.stringMatching(/^servers: /),
      );
      for (const option of ["port", "interval", "timeout", "rise", "fall"]) {
        expect(problemsOf(balancer, { [option]: `1${character}` })).toEqual([expect.stringMatching(`^${option}: `)]);
      }
    }
  });

  test.each<readonly [Partial<HealthCheckOptions>, RegExp]>([
    [{ path: "mcp" }, /^path: expected a path such as \/mcp/],
    [{ path: "" }, /^path: /],
    [{ path: "//mcp" }, /^path: /],
    [{ path: "/a/../mcp" }, /^path: a path has no \. or \.\./],
    [{ path: `/${"a".repeat(1000)}` }, /^path: it is longer/],
    [{ servers: "" }, /^servers: expected host:port/],
    [{ servers: "a" }, /^servers: .*"a" is none/],
    [{ servers: "a:1,,b:2" }, /^servers: .*"" is none/],
    [{ servers: "a:0" }, /^servers: /],
    [{ servers: "a:65536" }, /^servers: /],
    [{ servers: "1.2.3.999:80" }, /^servers: /],
    [{ servers: "[::1:80" }, /^servers: /],
    [{ servers: "a:1,a:1" }, /^servers: a server stands there twice/],
    [{ host: "a:b" }, /^host: /],
    [{ host: "-a" }, /^host: /],
    [{ interval: "0" }, /^interval: expected a whole number from 1 to 3600/],
    [{ interval: "1.5" }, /^interval: /],
    [{ interval: "3601" }, /^interval: /],
    [{ interval: "2", timeout: "3" }, /^timeout: a check of 3 s does not fit into 2 s/],
    [{ rise: "101" }, /^rise: /],
    [{ url: "ftp://a/mcp" }, /^url: expected an http/],
    [{ url: "a/mcp" }, /^url: expected an http/],
    [{ url: "https://me:secret@a.example.com/mcp" }, /^url: a check sends no user/],
    [{ url: "https://a.example.com/mcp?key=1" }, /^url: a check asks a path/],
    [{ url: "https://a.example.com/m%20cp" }, /^url: expected a path/],
    [{ tls: true }, /^host: with TLS, the name/],
    [{ tls: true, host: "10.0.0.1" }, /^host: with TLS, the name/],
    [{ caFile: "/ca.pem" }, /^caFile: it is for --tls/],
    [{ ask: "handler", era: "legacy" }, /^era: /],
    [{ stateless: true }, /^stateless: it is for --ask protocol --era legacy/],
    [{ port: "80" }, /^port: each server has its own/],
  ])("refuse %j, and say why", (options, reason) => {
    expect(problemsOf("haproxy", options)).toEqual([expect.stringMatching(reason)]);
  });

  test.each<readonly [Balancer, HealthCheckOptions, RegExp]>([
    ["nginx", { ask: "protocol" }, /^ask: nginx without a licence sends no checks/],
    ["nginx", { rise: "2" }, /^rise: /],
    ["caddy", { ask: "protocol" }, /^ask: Caddy 2\.6 checks by GET only/],
    ["caddy", { rise: "2" }, /^rise: /],
    ["caddy", { fall: "2" }, /^fall: /],
    ["caddy", { era: "legacy" }, /^era: /],
    ["kubernetes", { servers: "a:1" }, /^servers: .*--port/],
    ["kubernetes", { ask: "protocol", host: "a" }, /^host: /],
    ["kubernetes", { ask: "protocol", tls: true }, /^tls: /],
    ["kubernetes", { tls: true, caFile: "/ca.pem" }, /^caFile: /],
  ])("refuse for %s what it has no use for: %j", (balancer, options, reason) => {
    expect(problemsOf(balancer, options)).toEqual([expect.stringMatching(reason)]);
  });

  test("say everything that is wrong at once", () => {
    expect(problemsOf("haproxy", { path: "mcp", interval: "often" })).toHaveLength(2);
  });
});
