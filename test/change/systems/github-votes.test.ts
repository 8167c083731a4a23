import { describe, expect, test } from "@jest/globals";
import { timelineReply } from "../../../shared/change/systems/github-replies.ts";
import { votesOf } from "../../../shared/change/systems/github-votes.ts";

interface Said {
  readonly by?: string | null;
  readonly body?: string;
  readonly label?: string;
  readonly event?: string;
  readonly hour?: number;
  readonly edited?: boolean;
  readonly type?: string;
  readonly app?: boolean;
}

const event = ({ by = "carl", hour = 1, edited = false, type = "User", app = false, ...what }: Said) => {
  const person = by === null ? null : { login: by, type };
  const time = (at: number) => `2026-11-20T${String(at).padStart(2, "0")}:00:00Z`;
  const shared = { created_at: time(hour), performed_via_github_app: app ? { id: 1 } : null };
  if (what.label !== undefined)
    return { ...shared, event: what.event ?? "labeled", actor: person, label: { name: what.label } };
  return { ...shared, event: "commented", user: person, body: what.body, updated_at: time(edited ? hour + 1 : hour) };
};
const votes = (...said: readonly Said[]) =>
  votesOf(timelineReply.parse(said.map(event)), { author: "Rita", label: "approved" }).map(
    ({ login, answer }) => `${login} ${answer}`,
  );

describe("a vote on an issue", () => {
  test.each<readonly [string, readonly Said[], readonly string[]]>([
    ["is a comment that approves", [{ body: "/approve" }], ["carl approved"]],
    ["is a comment that approves and says more below", [{ body: "\n/approve \r\n\r\nlooks good" }], ["carl approved"]],
    ["is a comment that declines", [{ body: "/decline" }], ["carl declined"]],
    ["is the label that approves, whatever its case", [{ label: "Approved" }], ["carl approved"]],
    ["is the last of a person", [{ body: "/approve" }, { body: "/decline", hour: 2, by: "Carl" }], ["Carl declined"]],
    ["is the comment after the label", [{ label: "approved" }, { body: "/decline", hour: 2 }], ["carl declined"]],
    ["is the label after the comment", [{ body: "/decline" }, { label: "approved", hour: 2 }], ["carl approved"]],
    ["is the refusal of two at the same time", [{ label: "approved" }, { body: "/decline" }], ["carl declined"]],
    [
      "is one for each person",
      [{ body: "/approve" }, { body: "/approve", by: "dora" }],
      ["carl approved", "dora approved"],
    ],
    ["that refuses may have been edited", [{ body: "/decline", edited: true }], ["carl declined"]],
  ])("%s", (_case, said, expected) => {
    expect(votes(...said)).toEqual(expected);
  });

  test.each<readonly [string, readonly Said[]]>([
    [
      "the author's",
      [
        { body: "/approve", by: "rita" },
        { label: "approved", by: "RITA" },
      ],
    ],
    ["a comment that was edited", [{ body: "/approve", edited: true }]],
    [
      "a bot's",
      [
        { body: "/approve", by: "gates[bot]", type: "Bot" },
        { label: "approved", by: "x", type: "Bot" },
      ],
    ],
    [
      "an app's in the name of a person",
      [
        { body: "/approve", app: true },
        { label: "approved", app: true },
      ],
    ],
    [
      "that of an account that is gone",
      [
        { body: "/approve", by: null },
        { label: "approved", by: null },
      ],
    ],
    ["a quotation", [{ body: "> /approve" }]],
    ["a word in a sentence", [{ body: "please /approve" }, { body: "/approve this" }, { body: "/approved" }]],
    ["code", [{ body: "`/approve`" }]],
    ["another label", [{ label: "approved-by-nobody" }]],
    [
      "a label that was taken away",
      [{ label: "approved" }, { label: "approved", event: "unlabeled", by: "dora", hour: 2 }],
    ],
  ])("is not %s", (_case, said) => {
    expect(votes(...said)).toEqual([]);
  });

  test("by a label needs a label to be named", () => {
    const events = timelineReply.parse([event({ label: "approved" })]);
    expect(votesOf(events, { author: undefined, label: undefined })).toEqual([]);
  });
});

test("an event that takes a vote away is not passed over when it has another form", () => {
  expect(timelineReply.safeParse([{ event: "unlabeled", label: "approved" }]).success).toBe(false);
  expect(timelineReply.safeParse([{ event: "pinned" }]).success).toBe(true);
});
