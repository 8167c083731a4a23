import { moreWords, type NoticePage, type Part, type Phrase, TOOL_SIGNS } from "../page.ts";
import type { ToolChange } from "../tool-changes.ts";
import { plainLine } from "./plain-line.ts";

/** A run of text. Adaptive Cards look for no Markdown in it, unlike in a `TextBlock` (adaptivecards.io, `TextRun`). */
interface TextRun {
  readonly type: "TextRun";
  readonly text: string;
  readonly weight?: "Bolder";
  readonly size?: "Large";
  readonly fontType?: "Monospace";
  readonly selectAction?: { readonly type: "Action.OpenUrl"; readonly url: string };
}
interface RichTextBlock {
  readonly type: "RichTextBlock";
  readonly inlines: readonly TextRun[];
}

/** What a Teams workflow ("When a Teams webhook request is received") takes: a message with one Adaptive Card. */
export interface TeamsMessage {
  readonly type: "message";
  readonly attachments: readonly [
    {
      readonly contentType: "application/vnd.microsoft.card.adaptive";
      readonly contentUrl: null;
      readonly content: {
        readonly $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
        readonly type: "AdaptiveCard";
        readonly version: "1.4";
        readonly body: readonly RichTextBlock[];
        readonly actions: readonly { readonly type: "Action.OpenUrl"; readonly title: string; readonly url: string }[];
      };
    },
  ];
}

/**
 * Bytes of the whole message. Teams refuses what is larger than "about 28 KB" (learn.microsoft.com, connectors, Microsoft Teams,
 * known issues: "Request Entity too large"); senders have seen 21 KB refused.
 */
export const TEAMS_BYTES = 20_000;

/** The card of a deployment: text runs only, so that nothing from outside is Markdown, and no mention, which needs an entity. */
export function renderTeamsMessage(page: NoticePage): TeamsMessage {
  const title = `${page.sign} ${page.state}: ${shown(page.service, 100)} in ${shown(page.environment, 100)}`;
  const start = [
    block([{ type: "TextRun", text: title, weight: "Bolder", size: "Large" }]),
    ...page.warnings.map((warning) => block(runs(warning))),
    ...page.facts.map(({ label, value }) => block([bold(`${label}: `), ...runs(value)])),
    ...(page.toolSummary === null ? [] : [block([bold("Tools: "), plain(page.toolSummary)])]),
  ];
  const end = page.next === null ? [] : [block([bold("Next: "), ...runs(page.next)])];
  const room =
    TEAMS_BYTES -
    bytesOf(message([...start, ...end], page.runUrl)) -
    bytesOf(block([plain(moreWords(page.tools.length))]));
  const tools = fitting(page.tools.map(toolBlock), room);
  const left = page.tools.length - tools.length;
  const more = left === 0 ? [] : [block([plain(moreWords(left))])];
  return message([...start, ...tools, ...more, ...end], page.runUrl);
}

function message(body: readonly RichTextBlock[], runUrl: string | null): TeamsMessage {
  return {
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        contentUrl: null,
        content: {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.4",
          body,
          actions: runUrl === null ? [] : [{ type: "Action.OpenUrl", title: "Open the run", url: runUrl }],
        },
      },
    ],
  };
}

function toolBlock({ kind, name, renamedTo, severity, messages }: ToolChange): RichTextBlock {
  const renamed = renamedTo === null ? [] : [plain(" → "), code(renamedTo)];
  const breaking = severity === "breaking" ? [bold(" breaking")] : [];
  const [first, ...others] = messages;
  const told = first === undefined ? [] : [plain(` ${shown(first, 200)}`)];
  const more = others.length === 0 ? [] : [plain(` (${moreWords(others.length)})`)];
  return block([plain(`${TOOL_SIGNS[kind]} `), code(name), ...renamed, ...breaking, ...told, ...more]);
}

function fitting(blocks: readonly RichTextBlock[], room: number): readonly RichTextBlock[] {
  let used = 0;
  const end = blocks.findIndex((each) => {
    used += bytesOf(each) + 1;
    return used > room;
  });
  return end === -1 ? blocks : blocks.slice(0, end);
}

function runs(phrase: Phrase): readonly TextRun[] {
  return phrase.map(run);
}

function run(part: Part): TextRun {
  switch (part.kind) {
    case "words":
      return plain(part.text);
    case "foreign":
      return plain(shown(part.text, 400));
    case "name":
      return code(part.text);
    case "link":
      return { ...plain(shown(part.text, 80)), selectAction: { type: "Action.OpenUrl", url: part.url } };
  }
}

function plain(text: string): TextRun {
  return { type: "TextRun", text };
}

function bold(text: string): TextRun {
  return { type: "TextRun", text, weight: "Bolder" };
}

function code(text: string): TextRun {
  return { type: "TextRun", text: shown(text, 80), fontType: "Monospace" };
}

function block(inlines: readonly TextRun[]): RichTextBlock {
  return { type: "RichTextBlock", inlines };
}

/** One line; a run without text is refused by some clients. */
function shown(text: string, length: number): string {
  return plainLine(text, length) || " ";
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
