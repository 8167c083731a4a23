import { foreignText } from "../../mcp/foreign-text.ts";
import type { LinkBack } from "../ticket.ts";

/** The deployment in a few words, as plain text of one line and at most 200 characters. */
export function noteTitle({ service, release, environment }: LinkBack): string {
  return line(`${service} ${release} to ${environment}`);
}

/** What became of it, in the same form. */
export function noteSentence({ outcome }: LinkBack): string {
  return line(`Deployment: ${outcome}`);
}

function line(text: string): string {
  return foreignText(text, { secrets: [], length: 199 });
}
