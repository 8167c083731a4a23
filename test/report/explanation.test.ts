import { expect, test } from "@jest/globals";
import { renderExplanation } from "../../shared/report/explanation.ts";
import { aChange, aReport } from "./builders.ts";

test("says why a change could not be decided", () => {
  const proof = { state: "unknown", reason: "a pattern \u202e has look-around" } as const;
  const change = aChange({ severity: "risky", proof });
  expect(renderExplanation(change, aReport({ changes: [change] }))).toContain(
    [
      "Proof: unknown",
      "  Neither compatibility nor a value that shows the break was found: unproven.",
      "  Why: a pattern ⟨U+202E⟩ has look-around.",
    ].join("\n"),
  );
});
