import { describe, expect, test } from "@jest/globals";
import { COMMAND, endOf, NODES, start } from "./command.ts";

/** Says at the end which modules of Node.js were loaded, the internal ones too. */
const WITNESS = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process._rawDebug(JSON.stringify(process.moduleLoadList)));',
)}`;

/** What opens sockets or starts processes: a fifth of a start. */
const COSTLY = ["NativeModule net", "NativeModule stream", "NativeModule child_process"];

describe.each(NODES)("on $name", ({ node }) => {
  test.each([
    ["its version", ["--version"], 0],
    ["its help", ["--help"], 0],
    ["the help of a command", ["diff", "--help"], 0],
    ["the help, when nothing was asked", [], 2],
    ["what was called wrongly", ["diff"], 2],
  ])("the command line prints %s without sockets and processes", async (_case, args, status) => {
    const run = await endOf(start([COMMAND, ...args], { node, command: `--import=${WITNESS}` }));
    const loaded: readonly string[] = JSON.parse(run.notes.slice(run.notes.lastIndexOf("[")));
    expect(loaded).toContain("NativeModule fs");
    expect({ status: run.status, loaded: loaded.filter((name) => COSTLY.includes(name)) }).toEqual({
      status,
      loaded: [],
    });
  });
});
