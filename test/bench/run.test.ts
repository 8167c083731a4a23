import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

test("A part that does not exist is refused before anything is measured", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bench/run.mjs", "diff", "speed"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "There is no part named speed. The parts are diff, proof, peers, start, capture, probe, usage, ledger, promote.\n",
  });
});
