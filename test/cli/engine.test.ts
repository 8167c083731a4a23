import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { tuneEngine } from "../../cli/engine.ts";

function flagsFor(v8: string): readonly string[] {
  const flags: string[] = [];
  tuneEngine(v8, (flag) => flags.push(flag));
  return flags;
}

describe("the engine of Node.js 20 optimizes only what runs long", () => {
  test("by a setting of V8 11", () => {
    expect(flagsFor("11.3.244.8-node.26")).toEqual(["--interrupt-budget=1000000"]);
  });

  test.each(["12.4.254.21-node.33", "13.6.233.10-node.28"])("and V8 %s, which may not know it, is left alone", (v8) => {
    expect(flagsFor(v8)).toEqual([]);
  });

  test("the engine that runs here knows the setting, or is not given it", () => {
    const flags = flagsFor(process.versions.v8);
    const { status, stderr } = spawnSync(process.execPath, [...flags, "-e", "0"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
