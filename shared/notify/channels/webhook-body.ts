import { cutText } from "../../report/escape.ts";
import type { DeploymentNotice } from "../notice.ts";
import { countOfKind, type ToolChange, type ToolChanges } from "../tool-changes.ts";

/** Bytes of the whole body: receivers and the gateways before them take 256 KB and more. */
export const WEBHOOK_BYTES = 200_000;

/**
 * The notice for a program: the facts as they are, not escaped for any place, since that is the matter of who shows them. Only
 * sizes are bounded: long texts are cut and end in `…`, and `moreTools` counts the tools that had no room.
 */
export function renderWebhookBody(notice: DeploymentNotice, message: string): string {
  const { tools, ...facts } = notice;
  const body = (shown: number): string =>
    JSON.stringify(
      bounded({ noticeVersion: 1, message, ...facts, tools: tools === null ? null : toolsOf(tools, shown) }),
    );
  let shown = Math.min(tools?.tools.length ?? 0, MOST_TOOLS);
  let text = body(shown);
  // Halving ends: without tools, the bounds of the facts keep it far below the limit.
  while (shown > 0 && new TextEncoder().encode(text).length > WEBHOOK_BYTES) {
    shown = Math.floor(shown / 2);
    text = body(shown);
  }
  return text;
}

function toolsOf(changes: ToolChanges, shown: number) {
  return {
    lost: countOfKind(changes, "lost"),
    changed: countOfKind(changes, "changed"),
    gained: countOfKind(changes, "gained"),
    otherChanges: changes.others,
    tools: changes.tools.slice(0, shown).map(toolOf),
    moreTools: changes.tools.length - shown,
  };
}

function toolOf({ messages, ...tool }: ToolChange) {
  return { ...tool, messages: messages.slice(0, 5), moreMessages: Math.max(0, messages.length - 5) };
}

const MOST_TOOLS = 1000;

/** Texts and lists of a length that a receiver can rely on; a list of names is one of short texts. */
function bounded(value: unknown): unknown {
  if (typeof value === "string") return cutText(value, 1000);
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item !== "string")) return value.map(bounded);
    return value.slice(0, 30).map((item) => cutText(item, 200));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, bounded(member)]));
}
