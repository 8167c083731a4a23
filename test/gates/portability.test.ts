import { describe, expect, test } from "@jest/globals";
import type { Json, JsonObject } from "../../shared/contract/json.ts";
import type { Portability } from "../../shared/contract/portability/profile.ts";
import { judgeContracts } from "../../shared/gates/judge-contracts.ts";
import { renderMarkdown } from "../../shared/report/markdown.ts";
import { renderText } from "../../shared/report/text.ts";
import { aContract, aTool } from "../contract/builders.ts";

function judged(before: JsonObject, after: JsonObject, portability?: Portability) {
  const [baseline, candidate] = [before, after].map((tool) => ({
    contract: aContract({ tools: [tool] }),
    source: "mcp-contract.json",
    wireKeyOrder: false,
    notes: [],
  }));
  if (baseline === undefined || candidate === undefined) throw new Error("two sides");
  return judgeContracts(baseline, candidate, portability === undefined ? {} : { portability });
}

const argument = (schema: Json) => aTool({ inputSchema: { type: "object", properties: { "filter[id]": schema } } });
const plain = aTool({ inputSchema: { type: "object", properties: {} } });

describe("the gate with client profiles", () => {
  test("passes a compatible change that no named client family minds", () => {
    expect(judged(plain, argument({ type: "string" }))).toMatchObject({ decision: "pass", requiredBump: "minor" });
  });

  test("passes it for an advisory profile, and tells", () => {
    const report = judged(plain, argument({ type: "string" }), { anthropic: "advisory" });
    expect(report).toMatchObject({ decision: "pass", requiredBump: "minor", summary: { breaking: 0, risky: 1 } });
  });

  test("says no for a required profile", () => {
    const report = judged(plain, argument({ type: "string" }), { anthropic: "required" });
    expect(report).toMatchObject({
      decision: "fail",
      reason: "1 breaking change (client-portability-name)",
      requiredBump: "major",
    });
  });

  test("shows what a server has written as text, in every report", () => {
    const keyword = "<img src=x>\u202Ehidden`|";
    const report = judged(plain, argument({ type: "string", [keyword]: 1 }), { gemini: "required" });
    const markdown = renderMarkdown(report, { limit: 60_000 }).text;
    const text = renderText(report, { colour: false });
    expect(markdown).toContain("client profile gemini");
    expect(markdown).not.toMatch(/<img|\u202E/u);
    expect(text).toContain("client profile gemini");
    expect(text).not.toContain("\u202E");
  });
});
