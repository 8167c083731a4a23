import { expect, test } from "@jest/globals";
import { notInstalled } from "../not-tested.ts";
import { NO_ENGINE } from "./engine.ts";

if (NO_ENGINE === undefined)
  test("the engine is there, so that all workflows are run", () => expect(NO_ENGINE).toBeUndefined());
else notInstalled("all workflows on an engine (test/workflows)", NO_ENGINE);
