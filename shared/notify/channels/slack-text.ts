import type { Part, Phrase } from "../page.ts";
import { oneLine } from "./plain-line.ts";

/*
 * Slack's own markup, mrkdwn (docs.slack.dev, "Formatting message text"): `&`, `<` and `>` are the only characters that have to
 * be escaped, and with them mentions (`<!channel>`, `<@U…>`) and links (`<url|text>`) are gone. Texts are measured in what a
 * cautious count of Slack's makes of them: see `slackUnits`.
 */

/** A phrase in mrkdwn of at most so many units; what does not fit is cut and ends in `…`. */
export function mrkdwn(phrase: Phrase, units: number): string {
  let text = "";
  for (const part of phrase) {
    const room = units - slackUnits(text);
    const rendered = renderPart(part, room);
    if (rendered === null) return slackUnits(text) + slackUnits("…") <= units ? `${text}…` : text;
    text += rendered;
  }
  return text;
}

/** One line of text from outside in which nothing is markup, an entity is never cut, and nobody is called. */
export function mrkdwnText(text: string, units: number): string {
  return cutTokens(
    escaped(oneLine(text)).replace(FORMATTING, (sign) => LOOK_ALIKES[sign] ?? sign),
    units,
  );
}

/** A name or a value from outside as code, in which formatting, emoji and links are not looked for. */
export function mrkdwnCode(text: string, units: number): string {
  const line = oneLine(text).trim();
  return `\`${cutTokens(escaped(line === "" ? " " : line).replaceAll("`", "ˋ"), Math.max(units - 2, 0))}\``;
}

/**
 * How large a text may count: Slack refuses messages from about 13,200 on, by a size that it does not document
 * (`msg_blocks_too_long`, github.com/slackapi/bolt-js/issues/2509). A character that JSON can only hold escaped counts as its
 * escape, since the size grows with the blocks around the text and so seems to be one of JSON.
 */
export function slackUnits(text: string): number {
  let units = 0;
  for (let index = 0; index < text.length; index++) units += unitsOf(text.charCodeAt(index));
  return units;
}

function unitsOf(code: number): number {
  if (code < 0x20 || code > 0x7e) return 6;
  return code === QUOTE || code === BACKSLASH || code === SLASH ? 2 : 1;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;

function renderPart(part: Part, units: number): string | null {
  if (units < LEAST_UNITS) return null;
  switch (part.kind) {
    case "words":
      return slackUnits(part.text) <= units ? part.text : null;
    case "foreign":
      return mrkdwnText(part.text, units);
    case "name":
      return mrkdwnCode(part.text, Math.min(units, NAME_UNITS));
    case "link":
      return link(part.text, part.url, units) ?? mrkdwnCode(part.text, Math.min(units, NAME_UNITS));
  }
}

/** Too few to say anything in. */
const LEAST_UNITS = 12;
const NAME_UNITS = 120;

/** `null` when the address does not fit: a cut one leads elsewhere. */
function link(text: string, url: string, units: number): string | null {
  const address = escaped(url);
  const room = units - slackUnits(`<${address}|>`);
  if (room < LEAST_UNITS) return null;
  return `<${address}|${mrkdwnText(text.replaceAll("|", "¦"), Math.min(room, NAME_UNITS))}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Entities and code points in words are one token each. */
function cutTokens(text: string, units: number): string {
  if (slackUnits(text) <= units) return text;
  let room = units - slackUnits("…");
  let end = 0;
  for (const [token] of text.matchAll(/&(?:amp|lt|gt);|⟨U\+[0-9A-F]{4,6}⟩|[\s\S]/gu)) {
    room -= slackUnits(token);
    if (room < 0) break;
    end += token.length;
  }
  return end === 0 && units < slackUnits("…") ? "" : `${text.slice(0, end).replace(/\u200D$/u, "")}…`;
}

/* Characters that format in mrkdwn have no escape, so they are shown by others that look alike. */
const FORMATTING = /[`*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const LOOK_ALIKES: Readonly<Record<string, string>> = { "`": "ˋ", "*": "∗", "~": "∼", _: "＿" };
