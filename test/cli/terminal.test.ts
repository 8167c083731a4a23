import { expect, test } from "@jest/globals";
import { wantsColour } from "../../cli/terminal.ts";

test.each([
  ["a terminal", {}, true, true],
  ["a pipe", {}, false, false],
  ["a terminal that knows no colours", { TERM: "dumb" }, true, false],
  ["NO_COLOR", { NO_COLOR: "1" }, true, false],
  ["an empty NO_COLOR, which says nothing", { NO_COLOR: "" }, true, true],
  ["FORCE_COLOR in a pipe", { FORCE_COLOR: "1" }, false, true],
  ["FORCE_COLOR=0 on a terminal", { FORCE_COLOR: "0" }, true, false],
  ["FORCE_COLOR=false on a terminal", { FORCE_COLOR: "false" }, true, false],
  ["NO_COLOR against FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
])("%s decides on colours", (_case, environment, isTerminal, colour) => {
  expect(wantsColour(environment, isTerminal)).toBe(colour);
});
