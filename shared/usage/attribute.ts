import type { Change } from "../contract/change.ts";
import { pointerTo, pointerTokens } from "../contract/json.ts";
import type { Refusal } from "./argument-check.ts";
import { type Reach, reachOf } from "./reach.ts";
import type { Replay } from "./replay.ts";
import type { Alike, ToolReplay } from "./tool-replay.ts";

/** How many recorded calls a change touches. */
export interface Touched {
  readonly change: Change;
  /** Calls that it touches, or that may be touched by it. */
  readonly calls: number;
  /** Of these, rejected ones that were traced to it. */
  readonly traced: number;
  /** Whether none was counted only because it could not be told apart. */
  readonly exact: boolean;
}

/**
 * How many recorded calls each change of a tool touches; changes of which calls say nothing are left out. A rejected call is
 * traced to the changes at the places that refuse it. One that cannot be traced whole counts for every change of its tool
 * that can make calls fail, so that no rejected call is ever without a change.
 */
export function touchedBy(changes: readonly Change[], replay: Replay): readonly Touched[] {
  const byTool = new Map<string, Change[]>();
  for (const change of changes) {
    if (reachOf(change) === "never" || !replay.known.has(change.subject.name)) continue;
    const known = byTool.get(change.subject.name);
    if (known === undefined) byTool.set(change.subject.name, [change]);
    else known.push(change);
  }
  return [...byTool].flatMap(([tool, ofTool]) => touchedOfTool(ofTool, replay.tools.get(tool)));
}

function touchedOfTool(changes: readonly Change[], tool: ToolReplay | undefined): readonly Touched[] {
  if (tool === undefined) return changes.map((change) => ({ change, calls: 0, traced: 0, exact: true }));
  const { calls, rejected, undecided } = tool.counts;
  const reaching = (...reaches: readonly Reach[]) => changes.filter((change) => reaches.includes(reachOf(change)));
  const refusals = reaching("refusal", "argument");
  const losses = reaching("loss", "argument");
  const refused = trace(refusals, tool.refused, explains);
  const dropped = trace(losses, tool.dropped, (place, change) => overlaps(place, change.pointer));
  const vague = tool.isGone ? rejected : tool.unexplained + refused.untraced;
  return changes.map((change) => {
    const [isRefusal, isLoss] = [refusals.includes(change), losses.includes(change)];
    if (!isRefusal && !isLoss) return { change, calls, traced: 0, exact: true };
    const traced = refused.traced.get(change) ?? 0;
    const lost = dropped.traced.get(change) ?? 0;
    const more = undecided + (isRefusal ? vague : 0) + (isLoss ? dropped.untraced : 0);
    return { change, calls: traced + lost + more, traced, exact: more === 0 };
  });
}

/** The calls that each change explains, and those that are not explained whole by any. */
function trace<Place>(
  changes: readonly Change[],
  alike: readonly Alike<Place>[],
  explain: (place: Place, change: Change) => boolean,
): { readonly traced: ReadonlyMap<Change, number>; readonly untraced: number } {
  const traced = new Map<Change, number>();
  let untraced = 0;
  for (const { calls, places } of alike) {
    const explained = places.map((place) => changes.filter((change) => explain(place, change)));
    const isWhole = places.every(
      (place, index) => explained[index]?.length !== 0 || isPartOfExplained(place, places, explained),
    );
    if (!isWhole) {
      untraced += calls;
      continue;
    }
    for (const change of new Set(explained.flat())) traced.set(change, (traced.get(change) ?? 0) + calls);
  }
  return { traced, untraced };
}

/** Keywords whose refusal stands for those of the schemas in them. */
const COMBINATORS: ReadonlySet<string> = new Set(["anyOf", "oneOf", "if", "contains", "propertyNames"]);

/** Whether a place refuses only within alternatives that are refused as a whole, for a reason that is explained. */
function isPartOfExplained<Place>(
  place: Place,
  places: readonly Place[],
  explained: readonly (readonly Change[])[],
): boolean {
  if (!isRefusal(place)) return false;
  return places.some(
    (whole, index) =>
      isRefusal(whole) &&
      COMBINATORS.has(whole.keyword) &&
      explained[index]?.length !== 0 &&
      (isBelow(place.pointer, whole.pointer) || isDefinition(place.pointer)) &&
      whole.path.every((step, position) => place.path[position] === step),
  );
}

function isRefusal(place: unknown): place is Refusal {
  return typeof place === "object" && place !== null && "keyword" in place;
}

/** Whether a change stands where a schema refuses, or around, or inside of it. */
function explains({ pointer, property }: Refusal, change: Change): boolean {
  if (overlaps(pointer, change.pointer)) return true;
  if (property === null) return false;
  // What is missing, or too much, may be told at the property itself.
  const object = pointer.slice(0, pointer.lastIndexOf("/"));
  return overlaps(pointerTo(object, "properties", property), change.pointer);
}

function overlaps(left: string, right: string): boolean {
  return left === right || isBelow(left, right) || isBelow(right, left);
}

function isBelow(pointer: string, above: string): boolean {
  return pointer.startsWith(`${above}/`);
}

function isDefinition(pointer: string): boolean {
  return /^(?:\$defs|definitions)$/.test(pointerTokens(pointer)[1] ?? "");
}
