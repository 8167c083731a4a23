import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { jobLog } from "../../shared/action/job-log.ts";
import { runAction } from "../../shared/action/run.ts";
import { Interrupted } from "../../shared/mcp/interruption.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";

const environment = process.env;
let printed = "";

beforeEach(() => {
  process.env = {};
  printed = "";
  jest.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = environment;
  process.exitCode = 0;
});

describe("an action", () => {
  test("that has nothing to complain about leaves the exit code alone", async () => {
    process.exitCode = 0;
    await runAction(async () => ({}));
    expect(process.exitCode).toBe(0);
    expect(printed).toBe("");
  });

  test("that says why it fails makes the step fail", async () => {
    await runAction(async () => ({ failure: "The gate says no" }));
    expect(process.exitCode).toBe(1);
    expect(printed).toBe("::error::The gate says no\n");
  });

  test("shows a mistake of the user as the sentence it is", async () => {
    await runAction(() => Promise.reject(new ConfigurationError("callers: write declared or any")));
    expect(process.exitCode).toBe(1);
    expect(printed).toBe("::error::callers: write declared or any\n");
  });

  test("says of a fault how to see more, and shows no stack", async () => {
    await runAction(() => Promise.reject(new RangeError("out of bounds")));
    expect(printed).toBe("::error::RangeError: out of bounds (run the job again with debug logging to see where)\n");
  });

  test("that was interrupted answers as a shell expects, and blames nobody", async () => {
    const listening = process.listenerCount("SIGTERM");
    await runAction(() => Promise.reject(new Interrupted("SIGTERM")));
    expect(process.exitCode).toBe(143);
    expect(printed).toBe("");
    expect(process.listenerCount("SIGTERM")).toBe(listening);
  });

  test("shows the stack of a fault and of its cause under debug", async () => {
    process.env.RUNNER_DEBUG = "1";
    const fault = new RangeError("out of bounds", { cause: new TypeError("no list") });
    await runAction(() => Promise.reject(fault));
    expect(printed).toMatch(/::error::RangeError: out of bounds\n/);
    expect(printed).toMatch(/::debug::RangeError: out of bounds.*run\.test\.ts.*caused by TypeError: no list/);
  });
});

test.each([
  ["a line that looks like a command", "::set-output name=decision::pass", "> ::set-output name=decision::pass\n"],
  ["an indented one", "  ::warning::x", "> ::warning::x\n"],
  ["the other kind of command", "##[error]x", "> ##[error]x\n"],
  ["lines", "first\r\n::error::second", "first ::error::second\n"],
])("the log never takes %s for a workflow command", (_, message, line) => {
  jobLog().info(message);
  expect(printed).toBe(line);
});
