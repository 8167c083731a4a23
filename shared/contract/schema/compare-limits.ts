import { sameJson } from "../canonical.ts";
import { compareFormats } from "./compare-formats.ts";
import { isMultipleOf } from "./decimal.ts";
import type { EditKindName } from "./edit-kinds.ts";
import { FRACTION, NUMBER, STRING } from "./json-types.ts";
import type { View } from "./view.ts";
import type { At } from "./view-facts.ts";
import { type Bound, stricter } from "./view-number.ts";
import type { Walk, Where } from "./walk.ts";
import { whyPatternsUndecided } from "./why-undecided.ts";

interface Context {
  readonly walk: Walk;
  readonly where: Where;
}

/** Compares what two views say about numbers and strings that both allow. */
export function compareNumbersAndStrings(before: View, after: View, context: Context): void {
  const shared = before.types & after.types;
  if (shared & NUMBER) {
    compareBounds(before, after, context);
    compareMultiples(before, after, context);
  }
  if (shared & STRING) {
    compareCounts(before.string.minLength, after.string.minLength, context, {
      name: "minimum length",
      added: "minLength-added",
      raised: "minLength-raised",
      lowered: "minLength-lowered",
    });
    compareCounts(before.string.maxLength, after.string.maxLength, context, {
      name: "maximum length",
      added: "maxLength-lowered",
      raised: "maxLength-raised",
      lowered: "maxLength-lowered",
      dropped: "maxLength-raised",
    });
    comparePatterns(before, after, context);
    compareFormats(before, after, context);
  }
}

function compareBounds(before: View, after: View, { walk, where }: Context): void {
  for (const [name, sign, tighter, looser] of [
    ["minimum", 1, "minimum-raised", "minimum-lowered"],
    ["maximum", -1, "maximum-lowered", "maximum-raised"],
  ] as const) {
    const [old, now] = [before.number[name], after.number[name]];
    if (old === undefined && now === undefined) continue;
    if (old !== undefined && now !== undefined && !stricter(old, now, sign) && !stricter(now, old, sign)) continue;
    const narrowed = old === undefined || (now !== undefined && stricter(now, old, sign));
    walk.emit(narrowed ? tighter : looser, where, {
      pointer: (now ?? old)?.pointer ?? "",
      before: old?.value,
      after: now?.value,
      what: `${name} was ${boundWords(old, sign)}, is ${boundWords(now, sign)}`,
    });
  }
}

function boundWords(bound: Bound | undefined, sign: 1 | -1): string {
  if (bound === undefined) return "not limited";
  return bound.exclusive ? `${sign > 0 ? "above" : "below"} ${bound.value}` : String(bound.value);
}

function compareMultiples(before: View, after: View, { walk, where }: Context): void {
  const [old, now] = [before.number.multiples, after.number.multiples];
  const [b, a] = [old[0], now[0]];
  const statement = {
    pointer: (a ?? b)?.pointer ?? "",
    before: b?.value,
    after: a?.value,
    what: `multipleOf was ${b?.value ?? "absent"}, is ${a?.value ?? "absent"}`,
  };
  const whole = (before.types & FRACTION) === 0;
  if (sameJson(old.map(({ value }) => value).sort(), now.map(({ value }) => value).sort())) return;
  if (old.length > 1 || now.length > 1)
    walk.emit("undecided", where, {
      ...statement,
      what: "several multipleOf could not be compared",
      proof: { state: "unknown", reason: "more than one multipleOf stands there" },
    });
  else if (b === undefined && a !== undefined) {
    if (!(whole && isMultipleOf(1, a.value))) walk.emit("multipleOf-added", where, statement);
  } else if (a === undefined || b === undefined || isMultipleOf(b.value, a.value))
    walk.emit("multipleOf-loosened", where, statement);
  else if (isMultipleOf(a.value, b.value)) walk.emit("multipleOf-tightened", where, statement);
  else walk.emit(walk.direction === "input" ? "multipleOf-tightened" : "multipleOf-loosened", where, statement);
}

interface CountKinds {
  readonly name: string;
  readonly added: EditKindName;
  readonly raised: EditKindName;
  readonly lowered: EditKindName;
  /** Default as `lowered`. */
  readonly dropped?: EditKindName;
}

/** Compares two counts, each of which may be absent. */
export function compareCounts(
  old: At<number> | undefined,
  now: At<number> | undefined,
  { walk, where }: Context,
  kinds: CountKinds,
): void {
  if (old?.value === now?.value) return;
  const kind =
    old === undefined
      ? kinds.added
      : now === undefined
        ? (kinds.dropped ?? kinds.lowered)
        : now.value > old.value
          ? kinds.raised
          : kinds.lowered;
  walk.emit(kind, where, {
    pointer: (now ?? old)?.pointer ?? "",
    before: old?.value,
    after: now?.value,
    what: `${kinds.name} was ${old?.value ?? "not limited"}, is ${now?.value ?? "not limited"}`,
  });
}

function comparePatterns(before: View, after: View, { walk, where }: Context): void {
  // What a format demands is told as the format.
  const own = ({ string }: View) => string.patterns.filter(({ pointer }) => !pointer.endsWith("/format"));
  const [old, now] = [own(before), own(after)];
  const normal = (patterns: View["string"]["patterns"]) =>
    patterns.map(({ value }) => walk.languages.normalForm(value)).sort();
  if (sameJson(normal(old), normal(now))) return;
  const [b, a] = [old[0], now[0]];
  const statement = {
    pointer: (a ?? b)?.pointer ?? "",
    before: b?.value,
    after: a?.value,
    what: `pattern was ${b?.value ?? "absent"}, is ${a?.value ?? "absent"}`,
  };
  if (b === undefined) {
    const neutral = now.every(({ value }) => walk.languages.compare(value, "") === "equal");
    if (!neutral) walk.emit("pattern-added", where, statement);
    return;
  }
  if (a === undefined) {
    walk.emit("pattern-removed", where, statement);
    return;
  }
  const single = old.length === 1 && now.length === 1;
  const relation = single ? walk.languages.compare(a.value, b.value) : "unknown";
  if (relation === "narrower") walk.emit("pattern-narrowed", where, statement);
  else if (relation === "wider") walk.emit("pattern-widened", where, statement);
  else if (relation === "different")
    walk.emit(walk.direction === "input" ? "pattern-narrowed" : "pattern-widened", where, statement);
  else
    walk.emit("pattern-undecided", where, {
      ...statement,
      what: `${statement.what}; the two could not be compared`,
      proof: { state: "unknown", reason: whyPatternsUndecided([b.value, a.value], walk.languages) },
    });
}
