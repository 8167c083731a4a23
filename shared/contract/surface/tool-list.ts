import type { Edit } from "../change.ts";
import type { JsonObject } from "../json.ts";
import type { Contract } from "../model.ts";
import { removalEdit } from "./deprecation.ts";
import { isGuidedName } from "./names.ts";
import { nameOf, renamedSubject, serverSubject } from "./subject.ts";
import { estimatedTokens } from "./token-cost.ts";
import type { ToolMatching } from "./tool-matching.ts";

export interface ToolListOptions {
  readonly baseline: Contract;
  readonly candidate: Contract;
  /** Today as YYYY-MM-DD; without it the announced dates of deprecated tools cannot be judged and do not count. */
  readonly today?: string | undefined;
}

/** The edits of a list as a whole: what came, went, was renamed, joined, parted, repeated, misnamed or reordered. */
export function toolListEdits(matching: ToolMatching, options: ToolListOptions): readonly Edit[] {
  return [
    ...matching.removed.map((tool) => removalEdit(tool, options.today)),
    ...matching.added.map(added),
    ...matching.renamed.map(({ before, after }) => renamed(before, after)),
    ...matching.consolidated.flatMap(({ before, after }) => before.map((old) => consolidated(old, before, after))),
    ...matching.split.map(({ before, after }) => split(before, after)),
    ...matching.duplicated.after.map(duplicate),
    ...newTools(matching).flatMap(misnamed),
    ...reordered(matching, options),
  ];
}

/** What the candidate's new names call, in the order of the matching. */
function newTools(matching: ToolMatching): readonly JsonObject[] {
  return [
    ...matching.added,
    ...matching.renamed.map((pair) => pair.after),
    ...matching.consolidated.map((group) => group.after),
    ...matching.split.flatMap((group) => group.after),
  ];
}

function added(tool: JsonObject): Edit {
  return {
    rule: "tool-added",
    subject: { kind: "tool", name: nameOf(tool) },
    pointer: "",
    after: tool,
    message: `the tool is new and costs about ${tokens(estimatedTokens(tool))} of context`,
  };
}

function renamed(before: JsonObject, after: JsonObject): Edit {
  const [old, now] = [nameOf(before), nameOf(after)];
  return {
    rule: "tool-renamed",
    ...renamedSubject("tool", old, now),
    pointer: "/name",
    before: old,
    after: now,
    message: `the tool is now called ${now}; calls to ${old} fail`,
  };
}

function consolidated(old: JsonObject, all: readonly JsonObject[], after: JsonObject): Edit {
  const now = nameOf(after);
  return {
    rule: "tools-consolidated",
    ...renamedSubject("tool", nameOf(old), now),
    pointer: "/name",
    before: nameOf(old),
    after: now,
    message: `${all.length} tools became one, ${now}; calls to the old names fail`,
    notes: [
      ...all.map((tool) => `${nameOf(tool)} → ${now}`),
      `${now} costs about ${tokens(estimatedTokens(after))} of context, the tools before it ${tokens(totalTokens(all))}`,
    ],
  };
}

function split(before: JsonObject, after: readonly JsonObject[]): Edit {
  const old = nameOf(before);
  return {
    rule: "tool-split",
    subject: { kind: "tool", name: old },
    pointer: "/name",
    before: old,
    after: after.map(nameOf),
    message: `the tool became ${after.length} tools: ${after.map(nameOf).join(", ")}; calls to ${old} fail`,
    notes: [
      ...after.map((tool) => `${old} → ${nameOf(tool)}`),
      `they cost about ${tokens(totalTokens(after))} of context, the tool before them ${tokens(estimatedTokens(before))}`,
    ],
  };
}

function duplicate(tool: JsonObject): Edit {
  return {
    rule: "tool-name-duplicate",
    subject: { kind: "tool", name: nameOf(tool) },
    pointer: "/name",
    after: tool,
    message: "the list has another tool of this name; clients drop one of them or refuse the list",
  };
}

function misnamed(tool: JsonObject): readonly Edit[] {
  const name = nameOf(tool);
  if (isGuidedName(name)) return [];
  return [
    {
      rule: "tool-name-invalid",
      subject: { kind: "tool", name },
      pointer: "/name",
      after: name,
      message:
        "the new name is not made of 1 to 128 letters, digits, underscores, dots and hyphens; some clients drop the tool",
    },
  ];
}

function reordered(matching: ToolMatching, { baseline, candidate }: ToolListOptions): readonly Edit[] {
  if (matching.reordered === null) return [];
  return [
    {
      rule: "tool-order-changed",
      subject: serverSubject(baseline, candidate),
      pointer: "/tools",
      before: matching.reordered.before,
      after: matching.reordered.after,
      message: "the same tools stand in another order",
    },
  ];
}

function totalTokens(tools: readonly JsonObject[]): number {
  return tools.reduce((sum, tool) => sum + estimatedTokens(tool), 0);
}

function tokens(count: number): string {
  return `${count} ${count === 1 ? "token" : "tokens"}`;
}
