import { foreignText } from "../../mcp/foreign-text.ts";

/** A part of a secret this long tells too much of it; shorter parts are words that every text has. */
const TELLING_PART = 8;
/** More of what a system says is not looked at. */
const LONGEST_TEXT = 2_000;

/**
 * What a system says, as one line of at most 160 characters for a reason: secrets are replaced by `***`, and so is every part
 * of one, since a system that quotes a header may cut it first.
 */
export function foreignWords(text: string, secrets: readonly string[]): string {
  const beginning = text.slice(0, LONGEST_TEXT);
  return foreignText(withoutParts(beginning, secrets), { secrets, length: 160 });
}

function withoutParts(text: string, secrets: readonly string[]): string {
  const isSecret = new Array<boolean>(text.length).fill(false);
  for (const secret of secrets) {
    const length = Math.min(TELLING_PART, secret.length);
    if (length === 0) continue;
    for (let at = 0; at + length <= text.length; at++)
      if (secret.includes(text.slice(at, at + length))) isSecret.fill(true, at, at + length);
  }
  return text
    .replaceAll(/[\s\S]/g, (character, at: number) => (isSecret[at] === true ? "\0" : character))
    .replaceAll(/\0+/g, "***");
}
