import { type JsonObject, member } from "../json.ts";
import type { Part } from "./expand.ts";
import { FRACTION, type TypeSet } from "./json-types.ts";
import { type At, textAt } from "./view-facts.ts";

/** One end of a range. */
export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
  readonly pointer: string;
}

export interface NumberView {
  readonly minimum: Bound | undefined;
  readonly maximum: Bound | undefined;
  readonly multiples: readonly { readonly value: number; readonly pointer: string }[];
  /** Bounds of ±(2^53−1) on an integer, left out above: a habit of generators. See {@link boundsHeld}. */
  readonly safe: { readonly minimum?: Bound; readonly maximum?: Bound };
  /** `int32`, `double`: an annotation, but one that generated clients read. */
  readonly format: At<string> | undefined;
}

/** What the parts say about numbers of these types. On integers every bound is made inclusive and whole. */
export function numberView(parts: readonly Part[], types: TypeSet): NumberView {
  let minimum: Bound | undefined;
  let maximum: Bound | undefined;
  let format: At<string> | undefined;
  const multiples = new Map<number, { value: number; pointer: string }>();
  if (types === 0) return { minimum, maximum, multiples: [], safe: {}, format: undefined };
  for (const { schema, pointer } of parts) {
    for (const bound of bounds(schema, pointer, "minimum", "exclusiveMinimum")) {
      if (minimum === undefined || stricter(bound, minimum, 1)) minimum = bound;
    }
    for (const bound of bounds(schema, pointer, "maximum", "exclusiveMaximum")) {
      if (maximum === undefined || stricter(bound, maximum, -1)) maximum = bound;
    }
    format ??= textAt(schema, "format", pointer);
    const multiple = member(schema, "multipleOf");
    if (typeof multiple === "number") multiples.set(multiple, { value: multiple, pointer: `${pointer}/multipleOf` });
  }
  const safe: { minimum?: Bound; maximum?: Bound } = {};
  if ((types & FRACTION) === 0) {
    minimum = wholeBound(minimum, 1);
    maximum = wholeBound(maximum, -1);
    multiples.delete(1);
    if (minimum?.value === -Number.MAX_SAFE_INTEGER) {
      safe.minimum = minimum;
      minimum = undefined;
    }
    if (maximum?.value === Number.MAX_SAFE_INTEGER) {
      safe.maximum = maximum;
      maximum = undefined;
    }
  }
  return { minimum, maximum, multiples: [...multiples.values()], safe, format };
}

function bounds(schema: JsonObject, pointer: string, inclusive: string, exclusive: string): readonly Bound[] {
  const found: Bound[] = [];
  const plain = member(schema, inclusive);
  const strict = member(schema, exclusive);
  // In draft-04 the exclusive keyword is a flag on the inclusive one.
  if (typeof plain === "number")
    found.push({ value: plain, exclusive: strict === true, pointer: `${pointer}/${inclusive}` });
  if (typeof strict === "number") found.push({ value: strict, exclusive: true, pointer: `${pointer}/${exclusive}` });
  return found;
}

/** Whether a bound allows less than another; `sign` is 1 for minima and -1 for maxima. */
export function stricter(bound: Bound, than: Bound, sign: 1 | -1): boolean {
  if (bound.value !== than.value) return sign * (bound.value - than.value) > 0;
  return bound.exclusive && !than.exclusive;
}

/**
 * A bound of two views, as one is held against the other: one of a safe integer, which is no limit where nothing else is said,
 * is one beside a wider limit that somebody wrote.
 */
export function boundsHeld(
  left: NumberView,
  right: NumberView,
  name: "minimum" | "maximum",
): readonly [Bound | undefined, Bound | undefined] {
  const held = (own: NumberView, other: NumberView) => {
    const [safe, beside] = [own.safe[name], other[name]];
    const narrower = safe !== undefined && beside !== undefined && stricter(safe, beside, name === "minimum" ? 1 : -1);
    return own[name] ?? (narrower ? safe : undefined);
  };
  return [held(left, right), held(right, left)];
}

function wholeBound(bound: Bound | undefined, sign: 1 | -1): Bound | undefined {
  // Numbers that large have no whole neighbour that can be written.
  if (bound === undefined || Math.abs(bound.value) > Number.MAX_SAFE_INTEGER) return bound;
  const whole = sign === 1 ? Math.ceil(bound.value) : Math.floor(bound.value);
  const value = bound.exclusive && whole === bound.value ? whole + sign : whole;
  return { value: value === 0 ? 0 : value, exclusive: false, pointer: bound.pointer };
}
