import { isMultipleOf } from "./decimal.ts";
import { FRACTION } from "./json-types.ts";
import type { View } from "./view.ts";
import { type Bound, stricter } from "./view-number.ts";

/** Whether it is shown that the numbers of one view are numbers of another. */
export function numbersFit(lower: View, upper: View): boolean {
  const [a, b] = [lower.number, upper.number];
  const within = (own: Bound | undefined, wanted: Bound | undefined, sign: 1 | -1) =>
    wanted === undefined || (own !== undefined && !stricter(wanted, own, sign));
  const whole = (lower.types & FRACTION) === 0;
  return (
    within(a.minimum, b.minimum, 1) &&
    within(a.maximum, b.maximum, -1) &&
    b.multiples.every(
      ({ value }) => (whole && isMultipleOf(1, value)) || a.multiples.some((own) => isMultipleOf(own.value, value)),
    )
  );
}
