/** How figures are condensed and written. */

/** The middle value; of an even number of values the mean of the two in the middle. Throws when there are none. */
export function median(values) {
  if (values.length === 0) throw new Error("there is no median of nothing");
  const sorted = [...values].sort((left, right) => left - right);
  const upper = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
}

/** The same for each member of records that have the same members, all numbers. */
export function medians(records) {
  const names = Object.keys(records[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(records.map((record) => record[name]))]));
}

/** Milliseconds for people: three significant digits, thousands apart. */
export function milliseconds(value) {
  return number(value, value < 100 ? 3 : 0);
}

/** A ratio for people: `2.35 x`. */
export function ratio(value) {
  return `${new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)} x`;
}

/** A count with thousands apart. */
export function count(value) {
  return number(value, 0);
}

/** `digits` significant ones, or whole numbers for 0. The separators do not depend on the machine's language. */
function number(value, digits) {
  const format = digits === 0 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: digits };
  return new Intl.NumberFormat("en", format).format(value);
}
