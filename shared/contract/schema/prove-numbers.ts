import { isMultipleOf } from "./decimal.ts";
import { FRACTION } from "./json-types.ts";
import type { View } from "./view.ts";
import { boundsHeld, stricter } from "./view-number.ts";

/** Whether it is shown that the numbers of one view are numbers of another. */
export function numbersFit(lower: View, upper: View): boolean {
  const [a, b] = [lower.number, upper.number];
  const within = (name: "minimum" | "maximum", sign: 1 | -1) => {
    const [own, wanted] = boundsHeld(a, b, name);
    return wanted === undefined || (own !== undefined && !stricter(wanted, own, sign));
  };
  const whole = (lower.types & FRACTION) === 0;
  return (
    within("minimum", 1) &&
    within("maximum", -1) &&
    b.multiples.every(
      ({ value }) => (whole && isMultipleOf(1, value)) || a.multiples.some((own) => isMultipleOf(own.value, value)),
    )
  );
}
