import type { AliasTarget } from "../aliases.ts";
import { Announcements } from "../announcements.ts";
import type { Edit } from "../change.ts";
import type { JsonObject } from "../json.ts";
import type { Contract } from "../model.ts";
import { renamedWithAlias } from "./alias-edits.ts";
import { brokenPromiseNotes, type DeprecationOptions, removalEdit } from "./deprecation.ts";
import { isGuidedName } from "./names.ts";
import { nameOf, renamedSubject, serverSubject } from "./subject.ts";
import { estimatedToolTokens } from "./token-cost.ts";
import { aliasedToNew, type ToolMatching } from "./tool-matching.ts";

export interface ToolListOptions {
  readonly baseline: Contract;
  readonly candidate: Contract;
  /** Today as YYYY-MM-DD; without it the announced dates of deprecated tools cannot be judged and do not count. */
  readonly today?: string | undefined;
  /** What was announced; default what the baseline's markers say. */
  readonly announcements?: Announcements | undefined;
  /** Where old names lead that the candidate still answers. */
  readonly aliases?: ReadonlyMap<string, AliasTarget> | undefined;
  /** The tokens that a tool of either list costs; default a quarter of its bytes. */
  readonly toolTokens?: ((tool: JsonObject) => number) | undefined;
}

/** The edits of a list as a whole: what came, went, was renamed, joined, parted, repeated, misnamed or reordered. */
export function toolListEdits(matching: ToolMatching, options: ToolListOptions): readonly Edit[] {
  const announcements = options.announcements ?? new Announcements({ today: options.today });
  const promised = { kind: "tool", announcements } as const;
  const costOf: CostOf = options.toolTokens ?? estimatedToolTokens;
  return [
    ...matching.removed.map((tool) => removalEdit(tool, promised)),
    ...matching.added.map((tool) => added(tool, costOf)),
    ...matching.aliased.map((pair) => renamedWithAlias("tool", pair, options.aliases?.get(nameOf(pair.before)))),
    ...matching.renamed.map(({ before, after }) => withNotes(renamed(before, after), before, promised)),
    ...matching.consolidated.flatMap(({ before, after }) =>
      before.map((old) => withNotes(consolidated(old, { before, after, costOf }), old, promised)),
    ),
    ...matching.split.map(({ before, after }) => withNotes(split(before, after, costOf), before, promised)),
    ...matching.duplicated.after.map(duplicate),
    ...newTools(matching).flatMap(misnamed),
    ...reordered(matching, options),
  ];
}

/** A name that goes before its announced day breaks a promise, however it goes. */
function withNotes(edit: Edit, old: JsonObject, promised: DeprecationOptions): Edit {
  const { notes } = brokenPromiseNotes(old, promised);
  return notes === undefined ? edit : { ...edit, notes: [...(edit.notes ?? []), ...notes] };
}

/** What the candidate's new names call, in the order of the matching. */
function newTools(matching: ToolMatching): readonly JsonObject[] {
  return [
    ...matching.added,
    ...new Set(aliasedToNew(matching).map((pair) => pair.after)),
    ...matching.renamed.map((pair) => pair.after),
    ...matching.consolidated.map((group) => group.after),
    ...matching.split.flatMap((group) => group.after),
  ];
}

type CostOf = (tool: JsonObject) => number;

function added(tool: JsonObject, costOf: CostOf): Edit {
  return {
    rule: "tool-added",
    subject: { kind: "tool", name: nameOf(tool) },
    pointer: "",
    after: tool,
    message: `the tool is new and costs about ${tokens(costOf(tool))} of context`,
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

interface Consolidation {
  readonly before: readonly JsonObject[];
  readonly after: JsonObject;
  readonly costOf: CostOf;
}

function consolidated(old: JsonObject, { before: all, after, costOf }: Consolidation): Edit {
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
      `${now} costs about ${tokens(costOf(after))} of context, the tools before it ${tokens(total(all, costOf))}`,
    ],
  };
}

function split(before: JsonObject, after: readonly JsonObject[], costOf: CostOf): Edit {
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
      `they cost about ${tokens(total(after, costOf))} of context, the tool before them ${tokens(costOf(before))}`,
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

function total(tools: readonly JsonObject[], costOf: CostOf): number {
  return tools.reduce((sum, tool) => sum + costOf(tool), 0);
}

function tokens(count: number): string {
  return `${count} ${count === 1 ? "token" : "tokens"}`;
}
