import { describe, expect, test } from "@jest/globals";
import { timelineReply } from "../../../shared/change/systems/github-replies.ts";
import { type Approving, votesOf } from "../../../shared/change/systems/github-votes.ts";

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
const LABEL: Approving = { label: "approved" };
const COMMENT: Approving = { comment: "/approve" };
const votes = (approvedBy: Approving, ...said: readonly Said[]) =>
  votesOf(timelineReply.parse(said.map(event)), { author: "Rita", approvedBy }).map(
    ({ login, answer }) => `${login} ${answer}`,
  );

describe("a vote on an issue", () => {
  test.each<readonly [string, Approving, readonly Said[], readonly string[]]>([
    ["is a comment that approves", COMMENT, [{ body: "/approve" }], ["carl approved"]],
    [
      "is a comment that approves and says more below",
      COMMENT,
      [{ body: "\n/approve \r\n\r\nlooks good" }],
      ["carl approved"],
    ],
    ["is a comment in the words of the policy", { comment: " go ahead" }, [{ body: "go ahead \n" }], ["carl approved"]],
    ["is a comment that declines", COMMENT, [{ body: "/decline" }], ["carl declined"]],
    ["is a comment that declines where a label approves", LABEL, [{ body: "/decline\nno" }], ["carl declined"]],
    ["is the label that approves, whatever its case", LABEL, [{ label: "Approved" }], ["carl approved"]],
    [
      "is the last of a person",
      COMMENT,
      [{ body: "/approve" }, { body: "/decline", hour: 2, by: "Carl" }],
      ["Carl declined"],
    ],
    [
      "is the comment after the label",
      LABEL,
      [{ label: "approved" }, { body: "/decline", hour: 2 }],
      ["carl declined"],
    ],
    [
      "is the label after the comment",
      LABEL,
      [{ body: "/decline" }, { label: "approved", hour: 2 }],
      ["carl approved"],
    ],
    ["is the refusal of two at the same time", LABEL, [{ label: "approved" }, { body: "/decline" }], ["carl declined"]],
    [
      "is one for each person",
      COMMENT,
      [{ body: "/approve" }, { body: "/approve", by: "dora" }],
      ["carl approved", "dora approved"],
    ],
    ["that refuses may have been edited", COMMENT, [{ body: "/decline", edited: true }], ["carl declined"]],
    [
      "that refuses is not taken back by a comment where a label approves",
      LABEL,
      [{ body: "/decline" }, { body: "/approve", hour: 2 }],
      ["carl declined"],
    ],
  ])("%s", (_case, approvedBy, said, expected) => {
    expect(votes(approvedBy, ...said)).toEqual(expected);
  });

  test.each<readonly [string, Approving, readonly Said[]]>([
    ["a comment where a label approves", LABEL, [{ body: "/approve" }]],
    ["a comment that names the label that approves", LABEL, [{ body: "approved" }]],
    ["a label where a comment approves", COMMENT, [{ label: "approved" }, { label: "/approve", by: "dora" }]],
    ["/approve where other words approve", { comment: "/lgtm" }, [{ body: "/approve" }]],
    ["the words in another case", { comment: "/lgtm" }, [{ body: "/LGTM" }]],
  ])("is not %s", (_case, approvedBy, said) => {
    expect(votes(approvedBy, ...said)).toEqual([]);
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
    expect([...votes(LABEL, ...said), ...votes(COMMENT, ...said)]).toEqual([]);
  });
});

test("an event that takes a vote away is not passed over when it has another form", () => {
  expect(timelineReply.safeParse([{ event: "unlabeled", label: "approved" }]).success).toBe(false);
  expect(timelineReply.safeParse([{ event: "pinned" }]).success).toBe(true);
});
