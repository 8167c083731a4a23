import { describe, expect, test } from "@jest/globals";
import { isNewer, parseReference, renderReferences } from "../../shared/notify/reference.ts";
import { secretFormsOf } from "../../shared/notify/secrets.ts";
import { toolChangesOf } from "../../shared/notify/tool-changes.ts";
import { aChange, aReport, aWholeChange } from "../report/builders.ts";

describe("what a report says of tools", () => {
  const facts = (changes: Parameters<typeof toolChangesOf>[0]["changes"]) => {
    const { tools, ...others } = toolChangesOf(aReport({ changes }));
    return { ...others, tools: tools.map(({ kind, name, severity }) => `${kind} ${name} ${severity}`) };
  };

  test("puts the breaking first, then the lost before the changed before the gained", () => {
    const changes = [
      aWholeChange("added", { rule: "tool-added", severity: "safe" }),
      aChange({ subject: { kind: "tool", name: "text" }, severity: "review" }),
      aChange({ subject: { kind: "tool", name: "changed" } }),
      aWholeChange("gone"),
      aWholeChange("sunset", { rule: "tool-removed-after-sunset", severity: "safe" }),
    ];
    expect(facts(changes).tools).toEqual([
      "lost gone breaking",
      "changed changed breaking",
      "changed text review",
      "lost sunset safe",
      "gained added safe",
    ]);
  });

  test("takes the worst of what changed in one tool", () => {
    const subject = { kind: "tool", name: "pay" } as const;
    expect(facts([aChange({ subject, severity: "safe" }), aChange({ subject, severity: "risky" })]).tools).toEqual([
      "changed pay risky",
    ]);
  });

  test("counts what is no tool, and leaves out notation", () => {
    const subject = { kind: "prompt", name: "ask" } as const;
    expect(
      facts([aChange({ subject }), aChange({ subject, severity: "safe" }), aChange({ severity: "notation" })]),
    ).toEqual({
      tools: [],
      others: 2,
      breakingOthers: 1,
    });
  });
});

describe("a reference", () => {
  test.each([
    { channel: "slack", channelId: "C012", ts: "1.2", run: 1, attempt: 1, state: "soaking" },
    { channel: "webhook", message: "one", run: 0, attempt: 0 },
    { channel: "github-issue", repository: "acme/payments", issue: 1, comment: 2, run: 1, attempt: 1 },
  ] as const)("of $channel survives being kept", (reference) => {
    expect(parseReference(renderReferences([reference]) ?? "")).toEqual(reference);
  });

  test.each([
    ["no JSON", "ts=1700000000.000001", "it is not JSON"],
    ["too long", `"${"x".repeat(2000)}"`, "it is longer than any reference"],
    ["of no channel", '{"channel":"mail"}', "channel: "],
    ["with more in it", '{"channel":"webhook","message":"a","url":"https://x.example"}', ""],
    [
      "that would leave its place",
      '{"channel":"github-issue","repository":"a/b/../c","issue":1,"comment":1}',
      "repository: ",
    ],
    ["of a channel by its name", '{"channel":"slack","channelId":"#deploys","ts":"1.2"}', "channelId: "],
  ])("is refused when it is %s", (_, text, problem) => {
    expect(parseReference(text)).toEqual({ problem: expect.stringContaining(problem) });
  });
});

describe("of two moments", () => {
  const at = (
    run: number,
    attempt: number,
    state: "started" | "soaking" | "shifted" | "succeeded" | "rolled-back",
  ) => ({
    run,
    attempt,
    state,
  });

  test.each([
    ["a newer run", at(2, 1, "started"), at(1, 1, "succeeded"), true],
    ["a newer attempt", at(1, 2, "started"), at(1, 1, "succeeded"), true],
    ["a later stage", at(1, 1, "succeeded"), at(1, 1, "soaking"), true],
    ["what is undone", at(1, 1, "rolled-back"), at(1, 1, "succeeded"), true],
    ["the same stage", at(1, 1, "soaking"), at(1, 1, "shifted"), false],
    ["an older run", at(1, 1, "succeeded"), at(2, 1, "started"), false],
  ])("%s is newer or not", (_, there, here, newer) => {
    expect(isNewer(there, here)).toBe(newer);
  });
});

test("the forms of a secret are itself, its encodings and its random parts, no words", () => {
  const token = ["xoxb", "1234567890", "abcdefghijklmnopqrst"].join("-");
  expect(secretFormsOf(token)).toEqual([
    token,
    Buffer.from(token).toString("base64"),
    "1234567890",
    "abcdefghijklmnopqrst",
  ]);
  const hook = secretFormsOf(
    "https://hooks.example/services/T01234567/B0/secretsecretsecret?day=2026-10-31&sig=a1%2Fbcdefgh",
  );
  expect(hook).toEqual(expect.arrayContaining(["T01234567", "secretsecretsecret", "a1%2Fbcdefgh", "a1/bcdefgh"]));
  expect(hook.filter((form) => ["services", "2026-10-31", "https://hooks.example"].includes(form))).toEqual([]);
  expect(secretFormsOf("payments production webhook")).not.toContain("production");
});
