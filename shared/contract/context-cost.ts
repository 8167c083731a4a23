import { sameJson } from "./canonical.ts";
import type { JsonObject } from "./json.ts";
import { nameOf } from "./surface/subject.ts";
import { type ListCost, shownToModels, type TokenCounter } from "./surface/token-cost.ts";

/** The tokens of one tool before and after; `null` where the list does not have it. Tools of one name are one. */
export interface ToolCost {
  readonly name: string;
  readonly baseline: number | null;
  readonly candidate: number | null;
}

/** What the two tool lists cost in a model's context. A list costs the sum of its tools. */
export interface ContextCost {
  /** What counted. */
  readonly tokenizer: string;
  /** Whether a list was too large to count whole, so that numbers are partly bytes over four. */
  readonly estimated: boolean;
  readonly baseline: number;
  readonly candidate: number;
  /** The tools whose cost differs, what grew most first and what shrank most last, {@link TOOLS_TOLD} at most. */
  readonly tools: readonly ToolCost[];
  /** How many further tools differ. */
  readonly moreTools: number;
}

/** Tools whose cost a report tells one by one. */
const TOOLS_TOLD = 100;

/** Both lists, counted. */
export interface CountedLists {
  readonly tokenizer: string;
  readonly baseline: CountedList;
  readonly candidate: CountedList;
  /** The tokens of a tool of either list, by the object itself. */
  readonly tokensOf: (tool: JsonObject) => number;
}

interface CountedList {
  readonly byName: ReadonlyMap<string, CountedTool>;
  readonly tokens: number;
  readonly estimated: boolean;
}

interface CountedTool {
  readonly tokens: number;
  /** The tools of this name; nearly always one. */
  readonly listed: readonly JsonObject[];
}

/** Counts both lists, what did not change once. Pure; the baseline is counted first. */
export function countLists(
  baseline: readonly JsonObject[],
  candidate: readonly JsonObject[],
  counter: TokenCounter,
): CountedLists {
  const tokens = new Map<JsonObject, number>();
  const old = countList(baseline, counter.startList(), { tokens, known: new Map() });
  const now = countList(candidate, counter.startList(), { tokens, known: old.byName });
  return {
    tokenizer: counter.tokenizer,
    baseline: old,
    candidate: now,
    tokensOf: (tool) => tokens.get(tool) ?? 0,
  };
}

/** Compares two counted lists; `renamed` holds old names by new ones: a renamed tool is one, under its new name. */
export function contextCost(
  { tokenizer, baseline, candidate }: CountedLists,
  renamed: ReadonlyMap<string, string> = new Map(),
): ContextCost {
  const successors = [...renamed].filter(([name]) => candidate.byName.has(name));
  const followed = new Set(successors.map(([, before]) => before));
  const gone = [...baseline.byName.keys()].filter((name) => !candidate.byName.has(name) && !followed.has(name));
  const tools = [...candidate.byName.keys(), ...gone]
    .map((name): ToolCost => {
      const before = baseline.byName.get(name) ?? baseline.byName.get(renamed.get(name) ?? "");
      return { name, baseline: before?.tokens ?? null, candidate: candidate.byName.get(name)?.tokens ?? null };
    })
    .filter((tool) => tool.baseline !== tool.candidate)
    .sort((left, right) => growthOf(right) - growthOf(left) || byName(left, right));
  return {
    tokenizer,
    estimated: baseline.estimated || candidate.estimated,
    baseline: baseline.tokens,
    candidate: candidate.tokens,
    tools: tools.slice(0, TOOLS_TOLD),
    moreTools: Math.max(0, tools.length - TOOLS_TOLD),
  };
}

/** By how many tokens a tool grew; negative when it shrank. */
export function growthOf(tool: ToolCost): number {
  return (tool.candidate ?? 0) - (tool.baseline ?? 0);
}

interface Known {
  /** Filled with the tokens of each tool. */
  readonly tokens: Map<JsonObject, number>;
  readonly known: ReadonlyMap<string, CountedTool>;
}

function countList(tools: readonly JsonObject[], cost: ListCost, { tokens, known }: Known): CountedList {
  const counted = new Map<string, CountedTool>();
  let total = 0;
  for (const tool of tools) {
    const name = nameOf(tool);
    const count = unchanged(tool, known.get(name)) ?? cost.tokensOf(tool);
    const same = counted.get(name) ?? { tokens: 0, listed: [] };
    counted.set(name, { tokens: same.tokens + count, listed: [...same.listed, tool] });
    tokens.set(tool, count);
    total += count;
  }
  return { byName: counted, tokens: total, estimated: cost.estimated };
}

/** Most tools stay as they are: comparing one is much quicker than writing it out to see that it was counted before. */
function unchanged(tool: JsonObject, before: CountedTool | undefined): number | undefined {
  const [only, ...others] = before?.listed ?? [];
  if (before === undefined || only === undefined || others.length > 0) return undefined;
  return sameJson(shownToModels(only), shownToModels(tool)) ? before.tokens : undefined;
}

function byName(left: ToolCost, right: ToolCost): number {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}
