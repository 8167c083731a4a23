import { sameJson } from "../canonical.ts";
import { compareFormats } from "./compare-formats.ts";
import { isMultipleOf } from "./decimal.ts";
import type { EditKindName } from "./edit-kinds.ts";
import { takesUsual } from "./formats.ts";
import { FRACTION, NUMBER, STRING } from "./json-types.ts";
import { demandsOn } from "./prove-strings.ts";
import type { View } from "./view.ts";
import type { At } from "./view-facts.ts";
import { type Bound, boundsHeld, stricter } from "./view-number.ts";
import { canHurt, type Statement, type Walk, type Where } from "./walk.ts";
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
    compareLengths(before, after, context);
    comparePatterns(before, after, context);
  }
  if (shared & (STRING | NUMBER)) compareFormats(before, after, context);
}

/** Compares lengths of strings; one that follows from a pattern beside it says nothing. */
function compareLengths(before: View, after: View, context: Context): void {
  const { languages } = context.walk;
  const [old, now] = [before.string, after.string];
  const [most, least] = [
    (view: View) => demandsOn(view, languages).maxLength,
    (view: View) => demandsOn(view, languages).minLength,
  ];
  const cost = () => spelledOut(before, after, context.walk);
  compareCounts(
    old.minLength,
    now.minLength,
    context,
    { name: "minimum length", added: "minLength-added", raised: "minLength-raised", lowered: "minLength-lowered" },
    {
      before: (count) => old.patterns.length > 0 && least(before) >= count,
      after: (count) => now.patterns.length > 0 && least(after) >= count,
      cost,
    },
  );
  compareCounts(
    old.maxLength,
    now.maxLength,
    context,
    {
      name: "maximum length",
      added: "maxLength-lowered",
      raised: "maxLength-raised",
      lowered: "maxLength-lowered",
      dropped: "maxLength-raised",
    },
    {
      before: (count) => old.patterns.length > 0 && most(before) <= count,
      after: (count) => now.patterns.length > 0 && most(after) <= count,
      cost,
    },
  );
}

function compareBounds(before: View, after: View, { walk, where }: Context): void {
  for (const [name, sign, tighter, looser] of [
    ["minimum", 1, "minimum-raised", "minimum-lowered"],
    ["maximum", -1, "maximum-lowered", "maximum-raised"],
  ] as const) {
    const [old, now] = boundsHeld(before.number, after.number, name);
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

/** Whether a side keeps a count whatever its own keyword says of it. */
interface KeptAnyway {
  readonly before: (count: number) => boolean;
  readonly after: (count: number) => boolean;
  /** What an edit that can hurt costs, where that is not what its rule says. */
  readonly cost: () => Partial<Statement>;
}

/** Compares two counts, each of which may be absent; one that both sides keep anyway says nothing. */
export function compareCounts(
  old: At<number> | undefined,
  now: At<number> | undefined,
  { walk, where }: Context,
  kinds: CountKinds,
  kept?: KeptAnyway,
): void {
  if (old?.value === now?.value) return;
  const statement = { pointer: (now ?? old)?.pointer ?? "", before: old?.value, after: now?.value };
  const keeps = (side: "before" | "after", count: number | undefined) => count === undefined || kept?.[side](count);
  if (keeps("before", now?.value) && keeps("after", old?.value)) {
    walk.notation("neutral-keyword-added", where, { ...statement, what: `the ${kinds.name} follows from the pattern` });
    return;
  }
  const kind =
    old === undefined
      ? kinds.added
      : now === undefined
        ? (kinds.dropped ?? kinds.lowered)
        : now.value > old.value
          ? kinds.raised
          : kinds.lowered;
  walk.emit(kind, where, {
    ...statement,
    what: `${kinds.name} was ${old?.value ?? "not limited"}, is ${now?.value ?? "not limited"}`,
    ...(kept !== undefined && canHurt(kind, walk.direction) ? kept.cost() : {}),
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
  // Beside a pattern, lengths, formats and further patterns say which strings there are.
  const within = (sent: View, wanted: View["string"]["patterns"]) => {
    const demands = demandsOn(sent);
    return wanted.every(({ value }) => walk.languages.implies(demands, value));
  };
  const [stay, come] = [within(before, now), within(after, old)];
  if (stay && come) {
    const what = "the pattern follows from what else is demanded of the string";
    walk.notation("neutral-keyword-added", where, { ...statement, what });
    return;
  }
  const emit = (kind: EditKindName) =>
    walk.emit(kind, where, { ...statement, ...(canHurt(kind, walk.direction) ? spelledOut(before, after, walk) : {}) });
  if (b === undefined) emit("pattern-added");
  else if (a === undefined) emit("pattern-removed");
  else if (stay) emit("pattern-widened");
  else if (come) emit("pattern-narrowed");
  else if (old.length === 1 && now.length === 1 && walk.languages.compare(a.value, b.value) === "different")
    emit(walk.direction === "input" ? "pattern-narrowed" : "pattern-widened");
  else
    walk.emit("pattern-undecided", where, {
      ...statement,
      what: `${statement.what}; the two could not be compared`,
      proof: { state: "unknown", reason: whyPatternsUndecided([b.value, a.value], walk.languages) },
    });
}

/**
 * What a pattern or a length costs that spells out the format beside it, as generators do: who keeps to the format sends the
 * usual texts, and all of them fit. Nothing for one that demands more, or where the format is new.
 */
function spelledOut(before: View, after: View, walk: Walk): Partial<Statement> {
  const format = before.string.format?.value;
  if (walk.callers === "any" || format === undefined || after.string.format?.value !== format) return {};
  const { patterns, minLength, maxLength } = demandsOn(walk.direction === "input" ? after : before);
  const takes = (text: string) =>
    minLength <= text.length &&
    text.length <= maxLength &&
    patterns.every((pattern) => walk.languages.matches(pattern, text) === true);
  if (!takesUsual(format, takes)) return {};
  return {
    severity: "risky",
    bump: "minor",
    notes: [`who keeps to the format ${format} sends the usual texts, and they fit`],
  };
}
