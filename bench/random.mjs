/**
 * A source of numbers that look random and are the same in every run, on every machine: mulberry32, a generator of 32 bits.
 *
 * @typedef {ReturnType<typeof randomSource>} RandomSource
 */

/**
 * @param {number} seed any integer; neighbouring seeds give unrelated sequences
 */
export function randomSource(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** An integer from 0 to below `count`. */
  const below = (count) => Math.floor(next() * count);
  /** An integer from `least` to `most`, both included. */
  const between = (least, most) => least + below(most - least + 1);
  /** One item of a list that is not empty. */
  const pick = (items) => items[below(items.length)];
  /** True in this share of calls, from 0 to 1. */
  const chance = (share) => next() < share;
  /** `count` different items of a list, in an order of their own. */
  const some = (items, count) => {
    const rest = [...items];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0]);
  };
  return { below, between, pick, chance, some };
}
