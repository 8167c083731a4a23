import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  renderSlackDetails,
  renderSlackMessage,
  renderSlackReply,
  type SlackMessage,
} from "../../shared/notify/channels/slack-message.ts";
import { mrkdwn, mrkdwnCode, mrkdwnText, slackUnits } from "../../shared/notify/channels/slack-text.ts";
import { noticePage } from "../../shared/notify/page.ts";
import { callsOf, carelessness, messageError, mrkdwnTextsOf } from "../fakes/slack/message-rules.ts";
import { hostileText } from "../report/hostile.ts";
import { aDreadfulNotice, aNotice, anyNotice, aTool } from "./builders.ts";

const blockIds = "3b241101-e2bb-4255-8caf-4136c566a962";

describe("a text from outside in mrkdwn", () => {
  test.each([
    ["calls nobody", "<!channel> <@U012>", "&lt;!channel&gt; &lt;@U012&gt;"],
    ["is not an entity", "&lt; &amp;", "&amp;lt; &amp;amp;"],
    ["does not format", "*bold* ~no~ `code` _it_ snake_case", "∗bold∗ ∼no∼ ˋcodeˋ ＿it＿ snake_case"],
    ["hides nothing", "a\u202Eb\u200Bc", "a⟨U+202E⟩b⟨U+200B⟩c"],
    ["is one line", "one\n> two", "one &gt; two"],
  ])("%s", (_, text, shown) => {
    expect(mrkdwnText(text, 200)).toBe(shown);
  });

  test.each([
    ["an entity", "a < b & c", 11, "a …"],
    ["a code point in words", "abc\u202E", 20, "abc…"],
    ["nothing when it fits", "a < b", 10, "a &lt; b"],
  ])("cuts %s whole", (_, text, units, shown) => {
    expect(mrkdwnText(text, units)).toBe(shown);
  });

  test("is code as a name, without ending the code", () => {
    expect(mrkdwnCode("a`b *c* :tada:", 100)).toBe("`aˋb *c* :tada:`");
  });

  test("leads only where the whole address fits", () => {
    const part = { kind: "link", text: "a|b", url: "https://x.example/?a=1&b=2" } as const;
    expect(mrkdwn([part], 100)).toBe("<https://x.example/?a=1&amp;b=2|a¦b>");
    expect(mrkdwn([part], 30)).toBe("`a|b`");
  });

  test("fits, holds no open markup and calls nobody, whatever it is", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 12, max: 60 }), (text, units) => {
        for (const shown of [mrkdwnText(text, units), mrkdwnCode(text, units)]) {
          expect(slackUnits(shown)).toBeLessThanOrEqual(units);
          expect(carelessness(shown)).toEqual([]);
          expect(callsOf(shown)).toEqual([]);
        }
      }),
    );
  });
});

describe("the message", () => {
  test("says what is deployed, between which versions, and who answers for it", () => {
    expect(shownTexts(message())).toEqual([
      "✅ Succeeded: payments-mcp in production",
      "*Version*\n`1.4.0` → `2.0.0`",
      "*Contract*\n`000000000000` → `a1b2c3d4e5f6`",
      "*Soak*\n`PT26H` of `PT24H`",
      "*Window*\n`2026-11-24T20:00Z` → `2026-11-24T22:00Z`",
      "*Ticket*\n<https://acme.atlassian.net/browse/CHG-42|CHG-42>",
      "*Approved by*\n`octocat`, `hubot`",
      "*By*\n`octocat`",
      "*Roll back to*\n`1.4.0`",
      "<https://github.com/acme/payments/actions/runs/100|the run>",
    ]);
  });

  test("says first what was passed over, and why", () => {
    const override = { gates: ["soak", "freeze:light"], reason: "payments are down" };
    const texts = shownTexts(message({ state: "break-glass", override, reason: "CHG-42 was approved by two" }));
    expect(texts.slice(0, 3)).toEqual([
      "🚨 Break-glass: payments-mcp in production",
      "Passed over: `soak`, `freeze:light`. Reason: payments are down",
      "CHG-42 was approved by two",
    ]);
  });

  test("names the ten worst tools, the thread has them all", () => {
    const tools = Array.from({ length: 14 }, (_, index) => aTool({ name: `tool_${index}` }));
    const notice = aNotice({ tools: { tools, others: 0, breakingOthers: 0 } });
    const brief = shownTexts(renderSlackMessage(noticePage(notice), { blockIds, toolLines: "brief" })).join("\n");
    expect(brief).toContain("*Tools* 14 tools lost · 14 breaking");
    expect(brief).toContain("− `tool_9` *breaking*\n+4 more in the thread");
    const details = renderSlackDetails(noticePage(notice), { blockIds });
    expect(shownTexts(details ?? message()).join("\n")).toContain("− `tool_13` *breaking* the tool is gone");
  });

  test("cuts what is too long by whole lines and says how many there are besides", () => {
    const tools = Array.from({ length: 200 }, (_, index) => aTool({ name: `tool_${index}` }));
    const page = noticePage(aDreadfulNotice({ tools: { tools, others: 0, breakingOthers: 0 } }));
    const all = renderSlackMessage(page, { blockIds, toolLines: "full" });
    expect(messageError(all.text, all.blocks)).toBeUndefined();
    expect(shownTexts(all).join("\n")).toMatch(/^\+\d+ more$/mu);
  });

  test("has new ids for its blocks in every version", () => {
    const ids = (prefix: string) => message({}, prefix).blocks.map(({ block_id }) => block_id);
    expect(new Set([...ids("one"), ...ids("two")]).size).toBe(2 * ids("one").length);
  });

  test("calls the group in the reply and nowhere else", () => {
    const page = noticePage(aDreadfulNotice({ state: "failed" }));
    const reply = renderSlackReply(page, { blockIds, mentions: ["S0123ABC"] });
    expect(mrkdwnTextsOf(reply.text, reply.blocks).flatMap(callsOf)).toEqual([
      "<!subteam^S0123ABC>",
      "<!subteam^S0123ABC>",
    ]);
    const quiet = renderSlackReply(page, { blockIds, mentions: [] });
    expect(mrkdwnTextsOf(quiet.text, quiet.blocks).flatMap(callsOf)).toEqual([]);
  });

  test("is one that Slack takes and that calls nobody, whatever the texts are", () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        const page = noticePage(notice);
        const details = renderSlackDetails(page, { blockIds });
        const messages = [
          renderSlackMessage(page, { blockIds, toolLines: "brief" }),
          renderSlackMessage(page, { blockIds, toolLines: "full" }),
          renderSlackReply(page, { blockIds, mentions: [] }),
          ...(details === null ? [] : [details]),
        ];
        for (const { text, blocks } of messages) {
          expect(messageError(text, blocks)).toBeUndefined();
          expect(mrkdwnTextsOf(text, blocks).flatMap(carelessness)).toEqual([]);
          expect(mrkdwnTextsOf(text, blocks).flatMap(callsOf)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function message(facts: Parameters<typeof aNotice>[0] = {}, prefix = blockIds): SlackMessage {
  return renderSlackMessage(noticePage(aNotice(facts)), { blockIds: prefix, toolLines: "brief" });
}

function shownTexts({ blocks }: SlackMessage): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === "context") return block.elements.map(({ text }) => text);
    return "fields" in block ? block.fields.map(({ text }) => text) : [block.text.text];
  });
}
