import type { Json } from "../json.ts";
import { BOOLEAN, INTEGER, NULL } from "./json-types.ts";
import type { View } from "./view.ts";

/** Integers between two bounds that are looked at one by one. */
const INTEGER_LIMIT = 200;

/**
 * All values that may fit a view, where its types and bounds leave only a few: some of them may be excluded by what else it
 * says. `undefined` where there are many.
 */
export function fewValues({ types, number }: View): readonly Json[] | undefined {
  if ((types & ~(NULL | BOOLEAN | INTEGER)) !== 0) return undefined;
  const small: readonly Json[] = [null, true, false];
  if ((types & INTEGER) === 0) return small;
  const [from, to] = [number.minimum?.value, number.maximum?.value];
  if (from === undefined || to === undefined || to - from >= INTEGER_LIMIT) return undefined;
  const first = Math.ceil(from);
  return [...small, ...Array.from({ length: Math.max(0, Math.floor(to) - first + 1) }, (_, step) => first + step)];
}
