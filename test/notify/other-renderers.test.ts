import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderGitHubMarkdown } from "../../shared/notify/channels/github-markdown.ts";
import { renderTeamsMessage, TEAMS_BYTES } from "../../shared/notify/channels/teams-card.ts";
import { renderWebhookBody, WEBHOOK_BYTES } from "../../shared/notify/channels/webhook-body.ts";
import { noticePage, webAddress } from "../../shared/notify/page.ts";
import { hasUnseen } from "../fakes/unseen.ts";
import { aDreadfulNotice, aNotice, anyNotice, aTool } from "./builders.ts";

const bytes = (text: string) => Buffer.byteLength(text);
const manyTools = {
  tools: Array.from({ length: 3000 }, (_, index) => aTool({ name: `tool_${index}` })),
  others: 0,
  breakingOthers: 0,
};

describe("the card for Teams", () => {
  test("says what the notice says, a line for each fact", () => {
    const lines = cardLines(
      aNotice({ tools: { tools: [aTool()], others: 0, breakingOthers: 0 }, next: "soak until noon" }),
    );
    expect(lines).toEqual([
      "✅ Succeeded: payments-mcp in production",
      "Version: 1.4.0 → 2.0.0",
      "Contract: 000000000000 → a1b2c3d4e5f6",
      "Soak: PT26H of PT24H",
      "Window: 2026-11-24T20:00Z → 2026-11-24T22:00Z",
      "Ticket: CHG-42",
      "Approved by: octocat, hubot",
      "By: octocat",
      "Roll back to: 1.4.0",
      "Tools: 1 tool lost · 1 breaking",
      "− refund breaking the tool is gone",
      "Next: soak until noon",
    ]);
  });

  test("is cut by whole tools and says how many there are besides", () => {
    const lines = cardLines(aNotice({ tools: manyTools }));
    const shown = lines.filter((line) => line.startsWith("− ")).length;
    expect(lines.at(-1)).toBe(`+${3000 - shown} more`);
  });

  test("has a size that Teams takes and nothing but text, whatever the texts are", () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        const message = renderTeamsMessage(noticePage(notice));
        expect(bytes(JSON.stringify(message))).toBeLessThanOrEqual(TEAMS_BYTES);
        const { body } = message.attachments[0].content;
        expect(new Set(body.flatMap(({ type, inlines }) => [type, ...inlines.map((run) => run.type)]))).toEqual(
          new Set(["RichTextBlock", "TextRun"]),
        );
        expect(body.flatMap(({ inlines }) => inlines).filter(({ text }) => text === "" || hasUnseen(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the comment on GitHub", () => {
  test("says what the notice says", () => {
    const notice = aNotice({
      state: "failed",
      reason: "the probe failed",
      tools: { tools: [aTool()], others: 0, breakingOthers: 0 },
    });
    expect(
      renderGitHubMarkdown(noticePage(notice), { reserved: 0 }),
    ).toBe(`### ❌ Failed: \`payments-mcp\` in \`production\`

> the probe failed

| | |
|---|---|
| Version | \`1.4.0\` → \`2.0.0\` |
| Contract | \`000000000000\` → \`a1b2c3d4e5f6\` |
| Soak | \`PT26H\` of \`PT24H\` |
| Window | \`2026-11-24T20:00Z\` → \`2026-11-24T22:00Z\` |
| Ticket | [\`CHG-42\`](https://acme.atlassian.net/browse/CHG-42) |
| Approved by | \`octocat\`, \`hubot\` |
| By | \`octocat\` |
| Roll back to | \`1.4.0\` |

**Tools** 1 tool lost · 1 breaking

- − \`refund\` **breaking** the tool is gone

[The run](https://github.com/acme/payments/actions/runs/100)`);
  });

  test("fits whatever the texts are, and calls nobody", () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        const text = renderGitHubMarkdown(noticePage(notice), { reserved: 200 });
        expect(text.length).toBeLessThanOrEqual(65_336);
        expect(hasUnseen(text)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test("keeps names that call people in code", () => {
    const tools = {
      tools: [aTool({ name: "@octocat", messages: ["ask @octo/team about #1"] })],
      others: 0,
      breakingOthers: 0,
    };
    const text = renderGitHubMarkdown(noticePage(aNotice({ tools })), { reserved: 0 });
    expect(text.replaceAll(/`[^`]*`/g, "")).not.toMatch(/@|#1/);
  });

  test("counts the tools that had no room", () => {
    const tools = { ...manyTools, tools: manyTools.tools.map((tool) => ({ ...tool, messages: ["x".repeat(300)] })) };
    const text = renderGitHubMarkdown(noticePage(aNotice({ tools })), { reserved: 0 });
    expect(text).toMatch(/\*\+\d+ more tools in the run\.\*/);
    expect(text.length).toBeLessThanOrEqual(65_536);
  });
});

describe("the body for a program", () => {
  test("has the facts as they are", () => {
    const tools = { tools: [aTool({ name: "<!channel>" })], others: 1, breakingOthers: 0 };
    const body = JSON.parse(renderWebhookBody(aNotice({ tools }), "one"));
    expect(body).toMatchObject({ noticeVersion: 1, message: "one", state: "succeeded", service: "payments-mcp" });
    expect(body.tools).toEqual({
      lost: 1,
      changed: 0,
      gained: 0,
      otherChanges: 1,
      tools: [{ ...aTool({ name: "<!channel>" }), moreMessages: 0 }],
      moreTools: 0,
    });
  });

  test.each([
    ["many tools", aNotice({ tools: manyTools })],
    ["dreadful texts", aDreadfulNotice()],
  ])("is bounded for %s", (_, notice) => {
    const text = renderWebhookBody(notice, "one");
    expect(bytes(text)).toBeLessThanOrEqual(WEBHOOK_BYTES);
    const { tools } = JSON.parse(text);
    expect(tools.tools.length + tools.moreTools).toBe(notice.tools?.tools.length);
  });

  test("is JSON of a bounded size, whatever the texts are", () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        const text = renderWebhookBody(notice, "one");
        expect(bytes(text)).toBeLessThanOrEqual(WEBHOOK_BYTES);
        expect(JSON.parse(text)).toHaveProperty("state", notice.state);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a web address", () => {
  test.each([
    ["https://x.example/a?b=c", "https://x.example/a?b=c"],
    ["https://x.example/a|b>c(d)", "https://x.example/a%7Cb%3Ec%28d%29"],
    ["https://me:secret@x.example/", null],
    ["javascript:alert(1)", null],
    ["not an address", null],
    [`https://x.example/${"a".repeat(2000)}`, null],
    [null, null],
  ])("of %p is %p", (text, address) => {
    expect(webAddress(text)).toBe(address);
  });
});

function cardLines(notice: Parameters<typeof noticePage>[0]): readonly string[] {
  const { body } = renderTeamsMessage(noticePage(notice)).attachments[0].content;
  return body.map(({ inlines }) => inlines.map(({ text }) => text).join(""));
}
