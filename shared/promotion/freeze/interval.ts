/** A span of time, in milliseconds since 1970: from its beginning up to its end, which is not part of it. */
export interface Interval {
  readonly from: number;
  /** `Infinity` = no end is in sight. */
  readonly to: number;
}

export function contains({ from, to }: Interval, moment: number): boolean {
  return from <= moment && moment < to;
}

export function overlap(left: Interval, right: Interval): boolean {
  return left.from < right.to && right.from < left.to;
}

/** The same moments as intervals that neither overlap nor touch, in order. Empty ones are left out. */
export function merged(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = intervals.filter(({ from, to }) => from < to).sort((left, right) => left.from - right.from);
  const result: Interval[] = [];
  for (const interval of sorted) {
    const last = result.at(-1);
    if (last === undefined || last.to < interval.from) result.push(interval);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
  }
  return result;
}

/** What of an interval lies in another one; empty when nothing does. */
export function clipped({ from, to }: Interval, limits: Interval): readonly Interval[] {
  const part = { from: Math.max(from, limits.from), to: Math.min(to, limits.to) };
  return part.from < part.to ? [part] : [];
}
