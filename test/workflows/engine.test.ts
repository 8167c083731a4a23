import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { notInstalled } from "../not-tested.ts";
import { textOf } from "../repository/files.ts";
import { ACT, NO_ENGINE } from "./engine.ts";

if (NO_ENGINE === undefined)
  test("the engine that all workflows are run on is the one that is pinned", () => {
    const [, pinned] = /^\tgithub\.com\/nektos\/act v(\S+)/m.exec(textOf("tools/go.mod")) ?? [];
    const { stdout } = spawnSync(ACT, ["--version"], {
      encoding: "utf8",
      env: { ...process.env, ACT_DISABLE_VERSION_CHECK: "1" },
    });
    expect(stdout).toBe(`act version ${pinned}\n`);
  });
else notInstalled("all workflows on an engine (test/workflows)", NO_ENGINE);
