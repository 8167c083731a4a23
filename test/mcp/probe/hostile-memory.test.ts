import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type Answering, type ScriptedServer, startScripted } from "./scripted-server.ts";

// A process for each, on a busy machine.
jest.setTimeout(30_000);

const source = (path: string) => new URL(`../../../${path}`, import.meta.url).href;
/** How much the peak of the memory grows over a probe of a good server, in MB, and what is found; nothing for a list that is read. */
const PROBING = `
  const { probing } = await import("${source("test/mcp/probe/probing.ts")}");
  const { DEFAULT_LIMITS } = await import("${source("shared/gates/probe-settings.ts")}");
  const peak = () => process.resourceUsage().maxRSS / 1024;
  const [good, hostile] = process.argv.slice(1);
  await probing(good, { limits: DEFAULT_LIMITS });
  const before = peak();
  const [{ failureClass, stage, detail } = {}] = (await probing(hostile, { limits: DEFAULT_LIMITS })).findings;
  console.log(JSON.stringify({ megabytes: peak() - before, failureClass, stage, detail }));
`;

/** What is read of one answer. */
const MEGABYTES = 3;
/** As many of them as fit into that. */
const filled = (unit: (index: number) => string): string => {
  const parts: string[] = [];
  for (let length = 0; length < MEGABYTES * 1024 * 1024 - 1000; ) {
    const part = unit(parts.length);
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join(",");
};
const base36 = (number: number) => number.toString(36);

const LISTS: Readonly<Record<string, () => string>> = {
  "empty objects": () => `[${filled(() => "{}")}]`,
  "empty arrays": () => `[${filled(() => "[]")}]`,
  "arrays in arrays": () => "[".repeat(MEGABYTES * 1024 * 1024 - 1000),
  "members with names of their own": () => `[${filled((index) => `{"${base36(index)}":1,"${base36(-index)}":1}`)}]`,
};
/** A quarter of a million of them are as many as may be. */
const AS_MANY_AS_MAY_BE = `[${"{},".repeat(250_000)}1]`;

const repeated = (count: number, unit: (index: number) => unknown) => Array.from({ length: count }, (_, i) => unit(i));
const MEGABYTE = 1024 * 1024;
/** Schemas of a tool that are within all limits when they are read twice, and as large as can be. */
const SCHEMAS: Readonly<Record<string, () => object>> = {
  "a long description": () => ({ description: "x".repeat(2.9 * MEGABYTE) }),
  "a long description of characters that take two bytes in memory": () => ({
    description: `${"x".repeat(2.9 * MEGABYTE)}漢`,
  }),
  "a long pattern": () => ({ pattern: "n".repeat(2.9 * MEGABYTE) }),
  "an enumeration of short texts": () => ({ enum: repeated(130_000, base36) }),
  "an enumeration of numbers": () => ({ enum: repeated(130_000, (index) => index * 1.5) }),
  "an enumeration of objects": () => ({ enum: repeated(104_000, (index) => ({ a: `v${index}` })) }),
  "required names": () => ({ required: repeated(130_000, (index) => `r${index}`) }),
  "very many alternatives": () => ({ anyOf: repeated(85_000, (index) => ({ const: index })) }),
  "very many properties": () => ({
    properties: Object.fromEntries(
      repeated(13_000, (index) => [`p${index}`, { type: "string", description: `d${index}`, maxLength: index }]) as [],
    ),
  }),
};

describe(`${MEGABYTES} MB of one answer cost less than 64 MB, whatever they are:`, () => {
  const bodies = new Map<string, string>();
  let good: ScriptedServer;
  let hostile: ScriptedServer;
  let kind = "";
  let isStream = false;

  const schemaOf = (name: string) => {
    const schema = SCHEMAS[name]?.();
    return schema && JSON.stringify({ name: "a", inputSchema: { type: "object", ...schema } });
  };
  const answer: Answering = ({ message, text }) => {
    const list = bodies.get(kind) ?? LISTS[kind]?.() ?? schemaOf(kind) ?? AS_MANY_AS_MAY_BE;
    bodies.set(kind, list);
    const result = kind in SCHEMAS ? `{"tools":[${list}]}` : `{"tools":[],"_meta":${list}}`;
    const body = `{"jsonrpc":"2.0","id":${JSON.stringify(message.id)},"result":${result}}`;
    if (isStream) text(200, "text/event-stream", `data: ${body}\n\n`);
    else text(200, "application/json", body);
  };
  beforeAll(async () => {
    good = await startScripted({});
    hostile = await startScripted({ "tools/list": answer });
  });
  afterAll(async () => {
    await good.close();
    await hostile.close();
  });

  const found = async () => {
    const parameters = ["--import", source("test/servers/typescript.mjs"), "--input-type=module", "--eval", PROBING];
    const child = spawn(process.execPath, [...parameters, good.url, hostile.url], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    for await (const chunk of child.stdout.setEncoding("utf8")) output += chunk;
    return JSON.parse(output);
  };

  test.each([
    ...Object.keys(LISTS).map((name) => [name, "a body"] as const),
    ["empty objects", "an event"] as const,
    // The list is read twice.
    ["as many empty objects as may be once", "a body"] as const,
  ])("%s in %s", async (name, place) => {
    kind = name;
    isStream = place === "an event";
    const { megabytes, ...finding } = await found();
    expect(finding).toEqual({
      failureClass: "http.oversize",
      stage: "tools/list",
      detail: expect.stringMatching(/^all answers together hold more than \d+ (braces|different names|levels)/),
    });
    expect(megabytes).toBeLessThan(64);
  });

  test.each(Object.keys(SCHEMAS))("%s, read twice", async (name) => {
    kind = name;
    isStream = false;
    const { megabytes, failureClass } = await found();
    // What is read to its end may well be no schema.
    expect([undefined, "schema.invalid"]).toContain(failureClass);
    expect(megabytes).toBeLessThan(64);
  });
});
