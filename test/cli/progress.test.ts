import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { startProgress } from "../../cli/progress.ts";
import { aTerminal } from "./a-terminal.ts";

describe("progress", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test("says nothing about what takes less than a second", () => {
    const terminal = aTerminal();
    const progress = startProgress(terminal);
    progress.step("starting the server");
    jest.advanceTimersByTime(999);
    progress.stop();
    jest.advanceTimersByTime(5000);
    expect(terminal.notes).toEqual([]);
  });

  test("says after a second what is being waited for, and then every further step", () => {
    const terminal = aTerminal();
    const progress = startProgress(terminal);
    progress.step("starting the server");
    progress.step("asking for the tools");
    jest.advanceTimersByTime(1000);
    progress.step("asking for the prompts");
    progress.stop();
    expect(terminal.notes).toEqual(["asking for the tools …\n", "asking for the prompts …\n"]);
  });

  test("overwrites one line on a terminal, and wipes it at the end", () => {
    const terminal = aTerminal({ interactive: true });
    const progress = startProgress(terminal);
    progress.step("one");
    jest.advanceTimersByTime(1000);
    progress.step("two");
    progress.stop();
    expect(terminal.notes).toEqual(["\r\u001b[Kone …", "\r\u001b[Ktwo …", "\r\u001b[K"]);
  });

  test("shows control characters of a step instead of obeying them", () => {
    const terminal = aTerminal();
    const progress = startProgress(terminal);
    jest.advanceTimersByTime(1000);
    progress.step("\u001b[2Jgone");
    progress.stop();
    expect(terminal.notes).toEqual(["⟨U+001B⟩[2Jgone …\n"]);
  });

  test("keeps no process alive once it is stopped", () => {
    const progress = startProgress(aTerminal());
    progress.stop();
    expect(jest.getTimerCount()).toBe(0);
  });
});
