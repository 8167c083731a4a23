import { hasUnseen } from "../unseen.ts";

/** A text object of Block Kit. */
interface TextObject {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly verbatim?: unknown;
}
interface Block {
  readonly type?: unknown;
  readonly block_id?: unknown;
  readonly text?: TextObject;
  readonly fields?: readonly TextObject[];
  readonly elements?: readonly TextObject[];
}

/** Slack's documented limits (docs.slack.dev, Block Kit reference, and chat.postMessage). */
const MOST_BLOCKS = 50;
const SECTION_CHARACTERS = 3000;
const HEADER_CHARACTERS = 150;
const FIELD_CHARACTERS = 2000;
const MOST_FIELDS = 10;
const MOST_CONTEXT_ELEMENTS = 10;
const BLOCK_ID_CHARACTERS = 255;
const TEXT_CHARACTERS = 40_000;
/** Not documented; the smallest total that was seen refused (github.com/slackapi/bolt-js/issues/2509). */
const TOTAL_CHARACTERS = 13_172;

/** The error that Slack answers a message with, and what is wrong in words; `undefined` when it is taken. */
export function messageError(
  text: string,
  blocks: unknown,
): { readonly error: string; readonly messages: readonly string[] } | undefined {
  if (text.length > TEXT_CHARACTERS) return { error: "msg_too_long", messages: [] };
  if (text === "" && blocks === undefined) return { error: "no_text", messages: [] };
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks)) return { error: "invalid_blocks_format", messages: [] };
  const problems = blocks.length > MOST_BLOCKS ? [`more than ${MOST_BLOCKS} items allowed`] : [];
  problems.push(
    ...(blocks as Block[]).flatMap((block, index) =>
      blockProblems(block).map((words) => `${words} [json-pointer:/blocks/${index}]`),
    ),
  );
  const identities = (blocks as Block[]).map(({ block_id }) => block_id).filter((identity) => identity !== undefined);
  if (new Set(identities).size < identities.length) problems.push("block_id is used twice");
  if (problems.length > 0)
    return { error: "invalid_blocks", messages: problems.map((problem) => `[ERROR] ${problem}`) };
  return storedSize(blocks) > TOTAL_CHARACTERS ? { error: "msg_blocks_too_long", messages: [] } : undefined;
}

/** Every text of mrkdwn in a message, the fallback text among them. */
export function mrkdwnTextsOf(text: string, blocks: unknown): readonly string[] {
  const objects = (Array.isArray(blocks) ? (blocks as Block[]) : []).flatMap((block) => [
    ...(block.text === undefined ? [] : [block.text]),
    ...(block.fields ?? []),
    ...(block.elements ?? []),
  ]);
  return [text, ...objects.filter(({ type }) => type === "mrkdwn").map((object) => String(object.text))];
}

/** Whom a text of mrkdwn calls: `<!channel>`, `<!here>`, `<!everyone>`, `<@U…>`, `<!subteam^S…>`. */
export function callsOf(mrkdwn: string): readonly string[] {
  return mrkdwn.match(/<(?:!|@)[^>]*>/gu) ?? [];
}

/** What a careful sender does not do, although Slack would take it. */
export function carelessness(mrkdwn: string): readonly string[] {
  const problems: string[] = [];
  if (/&(?!(?:amp|lt|gt);)/u.test(mrkdwn)) problems.push("an entity is cut or not escaped");
  if (/[<>]/u.test(mrkdwn.replace(/<!subteam\^S[A-Z0-9]+>|<https?:\/\/[^<>|\s]+\|[^<>|]+>/gu, "")))
    problems.push("markup is left open");
  if (hasUnseen(mrkdwn)) problems.push("something nobody can see");
  if (/⟨(?!U\+[0-9A-F]{4,6}⟩)U/u.test(mrkdwn)) problems.push("a code point in words is cut");
  return problems;
}

function blockProblems(block: Block): readonly string[] {
  const { block_id: identity } = block;
  const problems =
    typeof identity === "string" && identity.length > BLOCK_ID_CHARACTERS ? ["block_id is too long"] : [];
  switch (block.type) {
    case "header":
      return [...problems, ...textProblems(block.text, ["plain_text"], HEADER_CHARACTERS)];
    case "section": {
      if (block.text === undefined && block.fields === undefined) return [...problems, "missing text or fields"];
      const fields = block.fields ?? [];
      if (fields.length > MOST_FIELDS) problems.push(`more than ${MOST_FIELDS} fields`);
      if (block.fields?.length === 0) problems.push("no fields");
      const text =
        block.text === undefined ? [] : textProblems(block.text, ["plain_text", "mrkdwn"], SECTION_CHARACTERS);
      return [
        ...problems,
        ...text,
        ...fields.flatMap((field) => textProblems(field, ["plain_text", "mrkdwn"], FIELD_CHARACTERS)),
      ];
    }
    case "context": {
      const elements = block.elements ?? [];
      if (elements.length === 0 || elements.length > MOST_CONTEXT_ELEMENTS)
        problems.push("a number of elements that is not allowed");
      return [
        ...problems,
        ...elements.flatMap((element) => textProblems(element, ["plain_text", "mrkdwn"], SECTION_CHARACTERS)),
      ];
    }
    case "divider":
      return problems;
    default:
      return [...problems, `unsupported type: ${String(block.type)}`];
  }
}

function textProblems(object: TextObject | undefined, types: readonly string[], characters: number): readonly string[] {
  if (object === undefined || typeof object.text !== "string") return ["missing text"];
  if (!types.includes(String(object.type))) return [`text of type ${String(object.type)}`];
  if (object.text.length === 0) return ["must be more than 0 characters"];
  return object.text.length > characters ? [`must be less than ${characters + 1} characters`] : [];
}

/** As JSON that escapes what is not ASCII, which is how a growing number of blocks was seen to lower the limit. */
function storedSize(blocks: unknown): number {
  return [...JSON.stringify(blocks)].reduce(
    (sum, character) => sum + (/[ -~]/u.test(character) ? 1 : 6 * character.length),
    0,
  );
}
