import { describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../shared/contract/json.ts";
import { CaptureError } from "../../shared/mcp/capture-error.ts";
import { classifyProbe, isModernRefusal } from "../../shared/mcp/era-probe.ts";
import type { Reply } from "../../shared/mcp/reply.ts";

const result = (content: JsonObject): Reply => ({ kind: "result", result: content });
const error = (code: number, data?: JsonObject, status?: number): Reply => ({
  kind: "error",
  code,
  message: "",
  data,
  ...(status === undefined ? {} : { status }),
});
const refused = (...supported: string[]) => error(-32022, { supported });

describe("the answer to server/discover means", () => {
  test.each<[string, Reply, object]>([
    [
      "modern, when it names a version that is known",
      result({ supportedVersions: ["2025-11-25", "2026-07-28"], capabilities: {} }),
      { kind: "modern", version: "2026-07-28" },
    ],
    [
      "legacy, when it names older versions only",
      result({ supportedVersions: ["2025-11-25"], capabilities: {} }),
      { kind: "legacy" },
    ],
    [
      "no common version, when it names newer ones only",
      result({ supportedVersions: ["2099-01-01"], capabilities: {} }),
      { kind: "unsupported" },
    ],
    [
      "legacy, when newer and older ones are named",
      result({ supportedVersions: ["2099-01-01", "2025-06-18"], capabilities: {} }),
      { kind: "legacy" },
    ],
    ["legacy, when the result is of another kind", result({ tools: [] }), { kind: "legacy" }],
    ["legacy, when capabilities are missing", result({ supportedVersions: ["2026-07-28"] }), { kind: "legacy" }],
    ["legacy, when versions are no strings", result({ supportedVersions: [1], capabilities: {} }), { kind: "legacy" }],
    [
      "once more, when the version was refused and is in the list",
      refused("2026-07-28"),
      { kind: "retry", version: "2026-07-28" },
    ],
    [
      "no common version, when only newer ones are in the list",
      refused("2099-01-01"),
      { kind: "unsupported", supported: ["2099-01-01"] },
    ],
    ["legacy, when only older ones are in the list", refused("2025-11-25"), { kind: "legacy" }],
    ["legacy, when the list is empty", refused(), { kind: "legacy" }],
    ["legacy, when there is no list", error(-32022), { kind: "legacy" }],
    ["legacy, when the method is unknown", error(-32601), { kind: "legacy" }],
    ["legacy, for any other error", error(-32000, undefined, 400), { kind: "legacy" }],
    ["legacy, for a status without an error", { kind: "http-error", status: 404, text: "<html>" }, { kind: "legacy" }],
    [
      "legacy, for a reply that is none",
      { kind: "unusable", error: new CaptureError("not-mcp", "") },
      { kind: "legacy" },
    ],
    ["legacy, when the process ends", { kind: "closed" }, { kind: "legacy" }],
    ["legacy, when the stream ends", { kind: "ended" }, { kind: "legacy" }],
    [
      "legacy with a remark, when there is silence",
      { kind: "silence", milliseconds: 1500 },
      { kind: "legacy", remark: expect.stringMatching(/within 1\.5 s/) },
    ],
  ])("%s", (_name, reply, verdict) => {
    expect(classifyProbe(reply)).toMatchObject(verdict);
  });
});

test.each<[boolean, string, Reply]>([
  [true, "a header that differs", error(-32020)],
  [true, "a missing client capability", error(-32021)],
  [true, "a refused version", error(-32022)],
  [true, "an unknown method with status 404", error(-32601, undefined, 404)],
  [false, "an unknown method with another status", error(-32601, undefined, 200)],
  [false, "another error", error(-32000, undefined, 404)],
  [false, "a status alone", { kind: "http-error", status: 404, text: "" }],
])("%s: only a modern server answers with %s", (expected, _name, reply) => {
  expect(isModernRefusal(reply)).toBe(expected);
});
