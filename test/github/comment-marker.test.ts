import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareRuns, markerLine, readMarker } from "../../shared/github/comment-marker.ts";

const marker = { gate: "contract", key: "payments-mcp", runId: 42, runAttempt: 1, headSha: "a".repeat(40) };

describe("the marker of a comment", () => {
  test("is read back as it was written", () => {
    expect(readMarker(`${markerLine(marker)}\n## Contract`, marker)).toEqual(marker);
  });

  test.each([
    ["another run in its name", { by: { runId: 90, runAttempt: 2 } }],
    ["a step", { step: 3 }],
    ["both", { by: { runId: 90, runAttempt: 2 }, step: 3 }],
  ])("is read back with %s", (_, more) => {
    expect(readMarker(markerLine({ ...marker, ...more }), marker)).toEqual({ ...marker, ...more });
  });

  test("cannot be broken out of by any key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (key) => {
        const line = markerLine({ ...marker, key });
        expect(line.slice(4, -3)).toMatch(/^[ A-Za-z0-9._%:=-]*$/);
        expect(line.slice(4, -4)).not.toContain("--");
        expect(readMarker(line, { gate: "contract", key })?.runId).toBe(42);
      }),
    );
  });

  test.each([
    ["another service", { gate: "contract", key: "billing-mcp" }],
    ["a service whose name begins alike", { gate: "contract", key: "payments" }],
    ["another gate", { gate: "probe", key: "payments-mcp" }],
  ])("is not that of %s", (_, wanted) => {
    expect(readMarker(markerLine(marker), wanted)).toBeUndefined();
  });

  test.each([
    ["quoted inside a comment", `> ${markerLine(marker)}`],
    ["below other text", `Hello\n${markerLine(marker)}`],
    ["without a run", "<!-- mcp-gates:contract key=payments%2Dmcp -->"],
    ["with a run that is no number", markerLine(marker).replace("42", "4e2")],
  ])("does not count %s", (_, body) => {
    expect(readMarker(body, marker)).toBeUndefined();
  });
});

const by = (runId: number, runAttempt: number) => ({ runId, runAttempt });

describe("of two runs", () => {
  test.each([
    ["the one with the larger id is newer", { runId: 43 }, { runId: 42, runAttempt: 9 }, 1],
    ["the later attempt of the same run is newer", { runAttempt: 2 }, {}, 1],
    ["the older one is older", { runId: 41, runAttempt: 5 }, {}, -1],
    ["the same one is the same", {}, {}, 0],
    ["the one that speaks for it has the later word", { by: by(7, 1) }, {}, 1],
    ["a later attempt to speak for it has the later word", { by: by(7, 2) }, { by: by(7, 1) }, 1],
    ["a later run that speaks for it has the later word", { by: by(8, 1) }, { by: by(7, 2) }, 1],
    ["the older one is older, whoever speaks for it", { runId: 41, by: by(99, 1) }, {}, -1],
    ["the earlier attempt is older, whoever speaks for it", { by: by(99, 1) }, { runAttempt: 2 }, -1],
  ])("%s", (_, left, right, expected) => {
    expect(compareRuns({ ...marker, ...left }, { ...marker, ...right })).toBe(expected);
  });
});
