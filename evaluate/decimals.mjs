/** Exact arithmetic on numbers as JSON writes them. */

/** Whether a number is a whole multiple of a positive one, by their decimal digits: 19.99 is one of 0.01. */
export function isMultiple(value, divisor) {
  const [left, right] = [decimalOf(value), decimalOf(divisor)];
  const shift = Math.max(left.places, right.places);
  const scaled = ({ digits, places }) => digits * 10n ** BigInt(shift - places);
  return scaled(left) % scaled(right) === 0n;
}

/** `digits / 10 ** places`; places may be negative. */
function decimalOf(number) {
  const [mantissa, exponent = "0"] = String(number).split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}
