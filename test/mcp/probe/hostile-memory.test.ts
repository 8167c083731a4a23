import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type Answering, type ScriptedServer, startScripted } from "./scripted-server.ts";

// A process for each, on a busy machine.
jest.setTimeout(30_000);

const source = (path: string) => new URL(`../../../${path}`, import.meta.url).href;
/** How much the peak of the memory grows over a probe of a good server, in MB, and what is found. */
const PROBING = `
  const { probing } = await import("${source("test/mcp/probe/probing.ts")}");
  const { DEFAULT_LIMITS } = await import("${source("shared/gates/probe-settings.ts")}");
  const peak = () => process.resourceUsage().maxRSS / 1024;
  const [good, hostile] = process.argv.slice(1);
  await probing(good, { limits: DEFAULT_LIMITS });
  const before = peak();
  const [{ failureClass, stage, detail }] = (await probing(hostile, { limits: DEFAULT_LIMITS })).findings;
  console.log(JSON.stringify({ megabytes: peak() - before, failureClass, stage, detail }));
`;

const MEGABYTES = 8;
/** As many of them as fit into what is read of one answer. */
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
/** A third of a million of them are as many as may be. */
const AS_MANY_AS_MAY_BE = `[${"{},".repeat(330_000)}1]`;

describe(`${MEGABYTES} MB of one answer cost less than 64 MB, whatever they are:`, () => {
  const bodies = new Map<string, string>();
  let good: ScriptedServer;
  let hostile: ScriptedServer;
  let kind = "";
  let isStream = false;

  const answer: Answering = ({ message, text }) => {
    const list = bodies.get(kind) ?? LISTS[kind]?.() ?? AS_MANY_AS_MAY_BE;
    bodies.set(kind, list);
    const body = `{"jsonrpc":"2.0","id":${JSON.stringify(message.id)},"result":{"tools":[],"_meta":${list}}}`;
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
});
