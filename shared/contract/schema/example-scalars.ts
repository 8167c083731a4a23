import type { Json } from "../json.ts";
import { NOTHING_ASKED, type Search } from "./example-search.ts";
import { exampleOfFormat } from "./formats.ts";
import { BOOLEAN, FRACTION, INTEGER, NULL, NUMBER, STRING } from "./json-types.ts";
import type { View } from "./view.ts";

/** Characters of an example at most. */
const TEXT_LIMIT = 4_900;

/** What another schema speaks of, so that values near it are tried. */
type Asked = Pick<Search, "sizes" | "patterns" | "onCut">;

/** Texts, numbers, truth values and null of a view, plain ones first; then some just outside of it. */
export function scalars(view: View, asked: Asked = NOTHING_ASKED): readonly Json[] {
  return [
    ...(view.types & STRING ? strings(view, asked) : []),
    ...(view.types & NUMBER ? numbers(view) : []),
    ...(view.types & BOOLEAN ? [true, false] : []),
    ...(view.types & NULL ? [null] : []),
  ];
}

function numbers(view: View): readonly Json[] {
  const { minimum, maximum, multiples } = view.number;
  const step = multiples[0]?.value ?? 1;
  const low = minimum?.value;
  const high = maximum?.value;
  const found = new Set<number>();
  const near = (value: number) => [value, value + step, value - step];
  for (const value of [
    ...(low === undefined ? [] : near(low)),
    ...(high === undefined ? [] : near(high)),
    1,
    0,
    -1,
    step,
  ])
    found.add(value);
  found.add(Math.ceil((low ?? 0) / step) * step);
  // Between two multiples.
  for (const { value } of multiples) found.add((low ?? 0) + value / 2);
  if (high === undefined) found.add(Math.ceil(Math.max(low ?? 0, 1_000_000) / step) * step);
  if (low === undefined) found.add(-1_000_000 * step);
  if (view.types & FRACTION) {
    found.add((low ?? 0) + 0.5);
    found.add((high ?? 1) - 0.5);
  }
  const whole = (view.types & FRACTION) === 0 && (view.types & INTEGER) !== 0;
  return [...found].filter((value) => Number.isFinite(value) && (!whole || Number.isInteger(value)));
}

function strings(view: View, { sizes, patterns: others, onCut }: Asked): readonly Json[] {
  const { minLength, maxLength, patterns, format } = view.string;
  const languages = view.node[0]?.document.languages;
  const found = new Set<string>();
  for (const { value } of patterns) for (const sample of languages?.samples(value, 4) ?? []) found.add(sample);
  const least = sizeWithin(minLength?.value ?? 0, TEXT_LIMIT);
  const most = sizeWithin(maxLength?.value ?? Math.max(least, 300), TEXT_LIMIT);
  if ((maxLength?.value ?? 0) > TEXT_LIMIT || (minLength?.value ?? 0) > TEXT_LIMIT) onCut();
  const formatted = exampleOfFormat(format?.value ?? "");
  if (formatted !== undefined && formatted.length >= least && formatted.length <= most) found.add(formatted);
  found.add("x".repeat(Math.max(least, Math.min(1, most))));
  found.add("x".repeat(least));
  found.add("x".repeat(most));
  if (least <= 8 && most >= 8) found.add("Example1");
  if (least <= 3 && most >= 3) found.add("é 1");
  if (maxLength !== undefined) found.add("x".repeat(most + 1));
  if (least > 0) found.add("x".repeat(least - 1));
  for (const size of sizes) {
    const near = [size, size + 1, size - 1].filter(
      (length) => length >= least && length <= (maxLength?.value ?? TEXT_LIMIT),
    );
    for (const length of near) {
      if (length > TEXT_LIMIT) onCut();
      else found.add("x".repeat(length));
    }
  }
  for (const other of others)
    for (const own of patterns.length === 0 ? [undefined] : patterns)
      for (const sample of languages?.samplesOutside(own?.value, other, 2) ?? []) found.add(sample);
  return [...found];
}

/** A whole size from 0 to a limit: what a schema demands may be neither. */
export function sizeWithin(value: number, limit: number): number {
  return Math.max(0, Math.min(Math.floor(value), limit));
}
