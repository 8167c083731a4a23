/**
 * Whether `value` is a whole multiple of `divisor`, on the decimal numbers as they are written: 19.99 is a multiple of
 * 0.01, although the floating-point quotient is not whole.
 */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (divisor <= 0) return false;
  if (value === 0) return true;
  const [left, right] = [decimal(value), decimal(divisor)];
  const scale = Math.max(left.places, right.places);
  if (scale > 400) return false;
  return (
    (left.digits * 10n ** BigInt(scale - left.places)) % (right.digits * 10n ** BigInt(scale - right.places)) === 0n
  );
}

/** digits × 10^(−places); places is 0 or more. */
function decimal(value: number): { readonly digits: bigint; readonly places: number } {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}
