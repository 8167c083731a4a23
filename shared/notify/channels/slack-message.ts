import { moreWords, type NoticePage, type Phrase, TOOL_SIGNS } from "../page.ts";
import type { ToolChange } from "../tool-changes.ts";
import { plainLine } from "./plain-line.ts";
import { mrkdwn, mrkdwnCode, mrkdwnText, slackUnits } from "./slack-text.ts";

/** A text object of mrkdwn; `verbatim` keeps Slack from looking for channel names and addresses in it. */
interface MrkdwnText {
  readonly type: "mrkdwn";
  readonly text: string;
  readonly verbatim: true;
}

/** The blocks that we use, as Slack's reference has them (docs.slack.dev, "Block Kit", blocks). */
export type SlackBlock = { readonly block_id: string } & (
  | {
      readonly type: "header";
      readonly text: { readonly type: "plain_text"; readonly text: string; readonly emoji: false };
    }
  | { readonly type: "section"; readonly text: MrkdwnText }
  | { readonly type: "section"; readonly fields: readonly MrkdwnText[] }
  | { readonly type: "context"; readonly elements: readonly MrkdwnText[] }
);

/** What is sent to Slack. The text stands where blocks cannot be shown; without it an update takes the blocks away. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

/** `blockIds` begins the id of each block and must be new for every version of a message. */
interface SlackOptions {
  readonly blockIds: string;
}

/**
 * The message of a deployment. With `toolLines` `brief` it names the ten worst tools, since the thread holds them all or, for
 * `briefLater`, may hold them: details follow a new message, not an update; with `full` it tells of each what changed, as far as
 * there is room.
 */
export function renderSlackMessage(
  page: NoticePage,
  { blockIds, toolLines }: SlackOptions & { readonly toolLines: "brief" | "briefLater" | "full" },
): SlackMessage {
  const lines = page.tools.map(toolLines === "full" ? fullLine : briefLine);
  const shown = toolLines === "full" ? lines : lines.slice(0, BRIEF_TOOLS);
  const start = [
    header(`${page.sign} ${page.state}: ${page.service} in ${page.environment}`),
    ...page.warnings.map((warning) => section(mrkdwn(warning, WARNING_UNITS))),
    ...(page.facts.length === 0 ? [] : [fields(page.facts)]),
  ];
  const end = [
    ...(page.next === null ? [] : [section(`*Next* ${mrkdwn(page.next, NEXT_UNITS)}`)]),
    ...(page.runUrl === null ? [] : [context([{ kind: "link", text: "the run", url: page.runUrl }])]),
  ];
  const heading = page.toolSummary === null ? [] : [section(`*Tools* ${page.toolSummary}`)];
  const room = BUDGET - blockUnits([...start, ...heading, ...end]);
  const where = WHERE_THE_REST_IS[toolLines];
  const body = toolSections(shown, { room, all: lines.length, where });
  return { text: fallbackText(page), blocks: identified([...start, ...heading, ...body, ...end], blockIds) };
}

/** What changed in each tool, for the thread below the message; `null` when there is nothing to tell. */
export function renderSlackDetails(page: NoticePage, { blockIds }: SlackOptions): SlackMessage | null {
  if (page.tools.length === 0 || page.toolSummary === null) return null;
  const heading = section(`*Tools* ${page.toolSummary}`);
  const end = page.runUrl === null ? [] : [context([{ kind: "link", text: "the run", url: page.runUrl }])];
  const lines = page.tools.map(fullLine);
  const room = BUDGET - blockUnits([heading, ...end]);
  const body = toolSections(lines, { room, all: lines.length, where: page.runUrl === null ? "" : ", see the run" });
  return { text: `Tools: ${page.toolSummary}`, blocks: identified([heading, ...body, ...end], blockIds) };
}

/**
 * The state in one line for the thread, where it stays when the message moves on. `mentions` are the IDs of the groups that
 * are called: only a message that is new calls people, an edit does not.
 */
export function renderSlackReply(
  page: NoticePage,
  { blockIds, mentions }: SlackOptions & { readonly mentions: readonly string[] },
): SlackMessage {
  const called = mentions.map((group) => `<!subteam^${group}> `).join("");
  const line = section(
    `${called}${page.sign} *${page.state}* ${mrkdwnCode(page.service, 120)} in ${mrkdwnCode(page.environment, 120)}`,
  );
  const warnings = page.warnings.map((warning) => section(mrkdwn(warning, WARNING_UNITS)));
  return { text: called + fallbackText(page), blocks: identified([line, ...warnings], blockIds) };
}

/** See `slackUnits`: well below the size that was seen refused. */
const BUDGET = 10_000;
const BRIEF_TOOLS = 10;
const WHERE_THE_REST_IS = { brief: " in the thread", briefLater: ", see the thread or the run", full: "" } as const;
const HEADER_CHARACTERS = 150;
const SECTION_CHARACTERS = 3000;
const WARNING_UNITS = 800;
const FACT_UNITS = 300;
const NEXT_UNITS = 500;
const TEXT_UNITS = 1000;
const MESSAGE_UNITS = 240;
/** Of 50 that Slack allows. */
const MOST_TOOL_SECTIONS = 30;

type UnidentifiedBlock = SlackBlock extends infer Block
  ? Block extends SlackBlock
    ? Omit<Block, "block_id">
    : never
  : never;

function header(text: string): UnidentifiedBlock {
  return { type: "header", text: { type: "plain_text", text: plainLine(text, HEADER_CHARACTERS), emoji: false } };
}

function section(text: string): UnidentifiedBlock {
  return { type: "section", text: { type: "mrkdwn", text, verbatim: true } };
}

function context(phrase: Phrase): UnidentifiedBlock {
  // An address that is too long for its share is shown, not linked.
  return { type: "context", elements: [{ type: "mrkdwn", text: mrkdwn(phrase, LINK_UNITS), verbatim: true }] };
}

const LINK_UNITS = 1500;

function fields(facts: NoticePage["facts"]): UnidentifiedBlock {
  return {
    type: "section",
    fields: facts.slice(0, MOST_FIELDS).map(({ label, value }) => ({
      type: "mrkdwn",
      text: `*${label}*\n${mrkdwn(value, FACT_UNITS)}`,
      verbatim: true,
    })),
  };
}

const MOST_FIELDS = 10;

function briefLine({ kind, name, renamedTo, severity }: ToolChange): string {
  const renamed = renamedTo === null ? "" : ` → ${mrkdwnCode(renamedTo, 120)}`;
  return `${TOOL_SIGNS[kind]} ${mrkdwnCode(name, 120)}${renamed}${severity === "breaking" ? " *breaking*" : ""}`;
}

function fullLine(tool: ToolChange): string {
  const [first, ...others] = tool.messages;
  if (first === undefined) return briefLine(tool);
  const more = others.length === 0 ? "" : ` (${moreWords(others.length)})`;
  return `${briefLine(tool)} ${mrkdwnText(first, MESSAGE_UNITS)}${more}`;
}

/** As many lines as there is room for, whole, and how many there are besides. */
function toolSections(
  lines: readonly string[],
  { room, all, where }: { readonly room: number; readonly all: number; readonly where: string },
): readonly UnidentifiedBlock[] {
  const texts: string[] = [];
  let shown = 0;
  let used = blockUnits([section(`${moreWords(all)}${where}`)]);
  for (const line of lines) {
    const last = texts.at(-1);
    const joins = last !== undefined && last.length + line.length + 1 <= SECTION_CHARACTERS;
    if (!joins && texts.length === MOST_TOOL_SECTIONS) break;
    used += joins ? slackUnits(line) + NEWLINE_UNITS : blockUnits([section(line)]);
    if (used > room) break;
    if (joins) texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
    shown += 1;
  }
  if (shown < all) texts.push(`${moreWords(all - shown)}${where}`);
  return texts.map(section);
}

const NEWLINE_UNITS = 6;

function fallbackText(page: NoticePage): string {
  const title = `${page.sign} ${page.state}: ${page.service} in ${page.environment}`;
  const tools = page.toolSummary === null ? "" : ` · ${page.toolSummary}`;
  return `${mrkdwnText(title, TEXT_UNITS)}${tools}`;
}

function identified(blocks: readonly UnidentifiedBlock[], prefix: string): readonly SlackBlock[] {
  return blocks.map((block, index): SlackBlock => ({ ...block, block_id: `${prefix}-${index}` }));
}

function blockUnits(blocks: readonly UnidentifiedBlock[]): number {
  const identity = ',"block_id":""'.length + LONGEST_BLOCK_ID;
  return blocks.reduce((sum, block) => sum + jsonUnits(JSON.stringify(block)) + identity + 1, 0);
}

/** JSON text holds its quotes and escapes already; only what Slack escapes besides counts more. */
function jsonUnits(json: string): number {
  return slackUnits(json) - (json.match(/["\\]/gu)?.length ?? 0);
}

const LONGEST_BLOCK_ID = 48;
