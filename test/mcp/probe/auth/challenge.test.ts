import { describe, expect, test } from "@jest/globals";
import { challengeParameter, parseChallenges } from "../../../../shared/mcp/probe/auth/challenge.ts";

const METADATA = "https://host.example/.well-known/oauth-protected-resource/mcp";

/** Challenges as plain data: the scheme, what stands instead of parameters, and the parameters. */
function read(header: string): readonly unknown[] {
  return parseChallenges(header).map(({ scheme, token68, parameters }) => [
    scheme,
    ...(token68 === undefined ? [] : [token68]),
    Object.fromEntries(parameters),
  ]);
}

describe("A WWW-Authenticate header is read by the rules of HTTP:", () => {
  test.each<readonly [name: string, header: string, challenges: readonly unknown[]]>([
    ["one challenge", `Bearer resource_metadata="${METADATA}"`, [["bearer", { resource_metadata: METADATA }]]],
    ["a scheme alone", "Negotiate", [["negotiate", {}]]],
    ["parameters with commas", 'Bearer realm="a, b", scope="x y"', [["bearer", { realm: "a, b", scope: "x y" }]]],
    [
      "escapes in a quoted text",
      String.raw`Bearer realm="say \"hi\" \\ there"`,
      [["bearer", { realm: 'say "hi" \\ there' }]],
    ],
    ["blanks around the equals sign", 'Bearer realm = "a" , error=e', [["bearer", { realm: "a", error: "e" }]]],
    ["names in any case", 'BEARER Realm="A"', [["bearer", { realm: "A" }]]],
    [
      "several challenges in one header",
      'Newauth realm="apps", type=1, title="Login to \\"apps\\"", Basic realm="simple"',
      [
        ["newauth", { realm: "apps", type: "1", title: 'Login to "apps"' }],
        ["basic", { realm: "simple" }],
      ],
    ],
    [
      "a token68 before another challenge",
      'Negotiate a87421000492aa874209af8bc028==, Bearer realm="x"',
      [
        ["negotiate", "a87421000492aa874209af8bc028==", {}],
        ["bearer", { realm: "x" }],
      ],
    ],
    [
      "schemes without parameters beside one with them",
      'Negotiate, NTLM, Bearer error="invalid_token"',
      [
        ["negotiate", {}],
        ["ntlm", {}],
        ["bearer", { error: "invalid_token" }],
      ],
    ],
    ["empty elements", ", ,Bearer realm=x,,", [["bearer", { realm: "x" }]]],
    [
      "a challenge in a quoted text",
      'Basic realm="Bearer resource_metadata=x"',
      [["basic", { realm: "Bearer resource_metadata=x" }]],
    ],
    [
      "a URL without its quotes",
      `Bearer resource_metadata=${METADATA}, scope=a`,
      [["bearer", { resource_metadata: METADATA, scope: "a" }]],
    ],
    ["a parameter that comes twice", "Bearer error=a, error=b", [["bearer", { error: "a" }]]],
    ["a quote that is never closed", 'Bearer realm="abc', [["bearer", { realm: '"abc' }]]],
    ["what is no challenge", '"", (?), Bearer realm="x"', [["bearer", { realm: "x" }]]],
    ["nothing", " , ", []],
  ])("%s", (_name, header, challenges) => {
    expect(read(header)).toEqual(challenges);
  });

  test("a header of quotes and backslashes alone is read in no time", () => {
    const started = performance.now();
    parseChallenges(`Bearer ${'a="\\'.repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test("A parameter of a Bearer challenge counts before that of another scheme", () => {
  const challenges = parseChallenges('DPoP resource_metadata="a", Bearer resource_metadata="b"');
  expect(challengeParameter(challenges, "resource_metadata")).toBe("b");
});

test("A parameter of another scheme counts when no Bearer challenge has it", () => {
  const challenges = parseChallenges('Bearer realm="x", DPoP resource_metadata="a"');
  expect(challengeParameter(challenges, "resource_metadata")).toBe("a");
});
