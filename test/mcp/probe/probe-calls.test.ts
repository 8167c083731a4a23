import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../shared/contract/json.ts";
import { textPatternProblem } from "../../../shared/contract/schema/text-pattern.ts";
import { replayableCalls } from "../../../shared/mcp/probe/checks/witness-calls.ts";
import type { FailureClass } from "../../../shared/mcp/probe/failure-classes.ts";
import type { Canary, CanaryExpectation, WitnessCall } from "../../../shared/mcp/probe/model.ts";
import { createAuthority } from "../../servers/authority.ts";
import { World } from "./classes/world.ts";
import { probing } from "./probing.ts";
import { type SdkServer, serveModern, serveStateful } from "./sdk-servers.ts";

let world: World;
beforeEach(() => {
  world = new World(createAuthority);
});
afterEach(async () => {
  await world.close();
});

const SERVERS: readonly [string, () => Promise<SdkServer>][] = [
  ["a server of the legacy SDK", () => serveStateful(world.sockets)],
  ["a server of the modern SDK", () => serveModern(world.sockets, "reject")],
];

const canary = (tool: string, changes: Partial<Canary> = {}): Canary => ({
  tool,
  arguments: {},
  isError: false,
  validateOutput: true,
  expectations: [],
  ...changes,
});
const adding = (changes: Partial<Canary> = {}) => canary("add", { arguments: { a: 1, b: 2 }, ...changes });

/** What a probe says of one check. */
const said = async (
  start: () => Promise<SdkServer>,
  checks: { readonly canaries?: readonly Canary[]; readonly witnesses?: readonly WitnessCall[] },
) => {
  const server = start();
  const { checks: answers, healthy } = await probing(await world.sdk(server), { checks: { stream: false, ...checks } });
  const { verdict, failureClass, message } = answers.find(({ check }) => /^(canary|witness):/.test(check)) ?? {};
  return { verdict, failureClass, message, healthy, calls: (await server).calls };
};

describe.each(SERVERS)("a canary call of %s", (_name, start) => {
  test("comes back", async () => {
    const answer = await said(start, { canaries: [adding()] });
    expect(answer).toMatchObject({ verdict: "pass", healthy: true, calls: ["add"] });
    expect(answer.message).toMatch(/^the call came back as expected, in \d+ ms$/);
  });

  test.each<[CanaryExpectation, string | undefined]>([
    [{ pointer: "/structuredContent/sum", equals: 3 }, undefined],
    [{ pointer: "/structuredContent", equals: { sum: 3 } }, undefined],
    [{ pointer: "/structuredContent/sum", equals: 4 }, "/structuredContent/sum is 3, not 4"],
    [{ pointer: "/structuredContent/total", equals: 3 }, "/structuredContent/total is nothing, not 3"],
    [{ pointer: "/content/0/text", matches: "^3$" }, undefined],
    [{ pointer: "/structuredContent/sum", matches: "^[0-9]+$" }, undefined],
    [{ pointer: "/content/0/text", matches: "^4$" }, '/content/0/text is "3", which does not match ^4$'],
    [{ pointer: "/content/1/text", matches: "" }, "/content/1/text is nothing, which does not match "],
    [{ pointer: "", matches: '"sum":3' }, undefined],
  ])("is held against %j", async (expectation, problem) => {
    const answer = await said(start, { canaries: [adding({ expectations: [expectation] })] });
    if (problem === undefined) expect(answer).toMatchObject({ verdict: "pass", healthy: true });
    else
      expect(answer).toMatchObject({
        verdict: "fail",
        failureClass: "canary.unexpected",
        message: problem,
        healthy: false,
      });
  });

  test.each<[string, Canary, Partial<Awaited<ReturnType<typeof said>>>]>([
    [
      "that fails",
      canary("fail"),
      {
        verdict: "fail",
        failureClass: "canary.is_error",
        message: "the tool reports an error: no funds",
        calls: ["fail"],
      },
    ],
    ["that fails as it must", canary("fail", { isError: true }), { verdict: "pass", calls: ["fail"] }],
    [
      "that must fail and does not",
      adding({ isError: true }),
      { verdict: "fail", failureClass: "canary.unexpected", calls: ["add"] },
    ],
    [
      "that takes longer than was asked for",
      adding({ milliseconds: 0 }),
      { verdict: "fail", failureClass: "latency.slow", calls: ["add"] },
    ],
    [
      "of a tool that is not listed, which is not called",
      canary("refund"),
      { verdict: "fail", failureClass: "schema.missing_tool", calls: [] },
    ],
    [
      "with an expectation that can be held against nothing, which is not called",
      adding({ expectations: [{ pointer: "sum", equals: 3 }] }),
      {
        verdict: "fail",
        failureClass: "probe.settings",
        message: '"sum" is no JSON pointer: it begins with /',
        calls: [],
      },
    ],
    [
      "with a pattern that a hostile text could make run for ever, which is not called",
      adding({ expectations: [{ pointer: "/content/0/text", matches: "(?<!no )(\\w+\\s?)+$" }] }),
      {
        verdict: "fail",
        failureClass: "probe.settings",
        message: textPatternProblem("(?<!no )(\\w+\\s?)+$"),
        calls: [],
      },
    ],
  ])("%s", async (_words, asked, expected) => {
    expect(await said(start, { canaries: [asked] })).toMatchObject(expected);
  });

  test("is made only of the tools that are named, in their order", async () => {
    const { calls } = await said(start, { canaries: [canary("fail"), adding(), canary("fail")] });
    expect(calls).toEqual(["fail", "add", "fail"]);
  });
});

test.each<[string, JsonObject, boolean, FailureClass | undefined]>([
  ["what fits", { structuredContent: { sum: 3 } }, true, undefined],
  ["another type", { structuredContent: { sum: "3" } }, true, "canary.bad_output"],
  ["nothing", {}, true, "canary.bad_output"],
  ["another type, which nobody asks about", { structuredContent: { sum: "3" } }, false, undefined],
  ["no answer but a question", { resultType: "input_required", inputRequests: {} }, true, "canary.unexpected"],
])("a tool with an output schema that gives %s", async (_words, result, validateOutput, failureClass) => {
  const outputSchema = { type: "object", properties: { sum: { type: "number" } }, required: ["sum"] };
  const target = await world.modern({
    "tools/list": (exchange) =>
      exchange.result({ tools: [{ name: "add", inputSchema: { type: "object" }, outputSchema }] }),
    "tools/call": (exchange) => exchange.result({ content: [], resultType: "complete", ...result }),
  });
  const { checks } = await probing(target, { checks: { canaries: [adding({ validateOutput })] } });
  expect(checks.find(({ check }) => check === "canary:add")?.failureClass).toBe(failureClass);
});

test.each<["legacy" | "modern"]>([["legacy"], ["modern"]])(
  "a canary call of a server of the %s era may take as long as it says, though other requests may not",
  async (era) => {
    let answersAfter: number | undefined;
    const target = await world[era]({
      "tools/call": ({ result }) => {
        if (answersAfter !== undefined) setTimeout(() => result({ content: [] }), answersAfter);
      },
    });
    const limits = { exchange: 1_000 };
    const pay = (changes: Partial<Canary>) => ({ checks: { canaries: [canary("pay", changes)] }, limits });
    expect((await probing(target, pay({}))).failureClass).toBe("http.timeout_headers");
    answersAfter = 1_200;
    expect((await probing(target, pay({ milliseconds: 10_000 }))).failureClass).toBeNull();
    answersAfter = undefined;
    const short = { ...pay({ milliseconds: 60_000 }), limits: { exchange: 1_000, whole: 1_100 } };
    expect((await probing(target, short)).failureClass).toBe("http.timeout_headers");
  },
);

describe("arguments that a tool wants in headers too", () => {
  const region = { type: "string", "x-mcp-header": "Region" };
  const tool = {
    name: "pay",
    inputSchema: {
      type: "object",
      properties: {
        region,
        note: { type: "string", "x-mcp-header": "Note" },
        urgent: { type: "boolean", "x-mcp-header": "Urgent" },
        to: { type: "object", properties: { bank: { type: "string", "x-mcp-header": "Bank" } } },
        amount: { type: "integer" },
      },
    },
  };
  const values = { region: "eu", note: "für Ida", urgent: null, to: { bank: "b" }, amount: 3 };
  const script: Parameters<World["modern"]>[0] = {
    "tools/list": ({ result }) => result({ tools: [tool] }),
    "tools/call": ({ result }) => result({ content: [] }),
  };
  const headersOf = async (target: string) => {
    const result = await probing(target, { checks: { canaries: [canary("pay", { arguments: values })] } });
    expect(result.healthy).toBe(true);
    const call = world.requestsOf(target).find(({ message }) => message.method === "tools/call");
    return Object.fromEntries(Object.entries(call?.headers ?? {}).filter(([name]) => name.startsWith("mcp-")));
  };

  test("are sent there in the modern era, encoded where they need it", async () => {
    expect(await headersOf(await world.modern(script))).toEqual({
      "mcp-protocol-version": "2026-07-28",
      "mcp-method": "tools/call",
      "mcp-name": "pay",
      "mcp-param-region": "eu",
      "mcp-param-note": `=?base64?${Buffer.from("für Ida").toString("base64")}?=`,
      "mcp-param-bank": "b",
    });
  });

  test("are not in the legacy era, which does not know that", async () => {
    const names = Object.keys(await headersOf(await world.legacy(script)));
    expect(names.sort()).toEqual(["mcp-protocol-version", "mcp-session-id"]);
  });
});

describe.each(SERVERS)("a witness is replayed at %s", (_name, start) => {
  const witness = (tool: string, values: JsonObject) => ({
    witnesses: [{ fingerprint: "f", tool, arguments: values }],
  });

  test("and taken", async () => {
    const answer = await said(start, witness("add", { a: 1, b: 100 }));
    expect(answer).toMatchObject({ verdict: "pass", message: "add takes the call", healthy: true, calls: ["add"] });
  });

  test("and refused", async () => {
    const answer = await said(start, witness("add", { a: 1, b: 101 }));
    expect(answer).toMatchObject({ verdict: "fail", failureClass: "witness.refused", healthy: false, calls: [] });
    expect(answer.message).toMatch(/^add refuses \{"a":1,"b":101\}: .*<=\s?100|^add refuses .*Too big/);
  });

  test("and a tool that fails in words that may be about anything is told with them, and passes no judgement", async () => {
    expect(await said(start, witness("fail", {}))).toMatchObject({
      verdict: "warn",
      failureClass: "witness.unclear",
      message: 'fail fails, and whether it refuses the arguments is not known: "no funds"',
      healthy: true,
      calls: ["fail"],
    });
  });

  test("and refused where its tool is gone, without a call", async () => {
    expect(await said(start, witness("refund", {}))).toMatchObject({
      verdict: "fail",
      failureClass: "witness.refused",
      message: "refund refuses {}: the server does not list the tool",
      calls: [],
    });
  });

  test("from a file, of which only the tools that are named are called", async () => {
    const call = (tool: string, values: JsonObject) => ({
      fingerprint: `of ${tool}`,
      tool: { baseline: tool, candidate: tool },
      arguments: values,
      baseline: "accepts",
      candidate: "refuses",
    });
    const output = { fingerprint: "output", tool: { baseline: "add", candidate: "add" }, structuredContent: {} };
    const file = { callsVersion: 1, calls: [call("untouched", {}), call("add", { a: 1, b: 2 }), output] };
    const witnesses = replayableCalls(file, new Set(["add"]));
    expect(witnesses).toEqual([{ fingerprint: "of add", tool: "add", arguments: { a: 1, b: 2 } }]);
    expect((await said(start, { witnesses })).calls).toEqual(["add"]);
  });
});
