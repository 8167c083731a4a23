/** How long and how often something is asked again until it is good. */
export interface WaitOptions {
  /** Milliseconds after which to give up; the first attempt is made in any case. */
  readonly timeout: number;
  /** Milliseconds from the end of one attempt to the start of the next, at least; up to a tenth more. */
  readonly interval: number;
  /** Good attempts in a row that are wanted. */
  readonly successes: number;
}

/** The clock, the pause and chance, so that tests need neither wait nor tell the time. */
export interface WaitPorts {
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** From 0 to 1: many who wait for the same server must not all come at the same moment. */
  readonly random: () => number;
}

/** What is told of one attempt. */
export interface AttemptFacts {
  readonly number: number;
  readonly goodInARow: number;
  /** Whether the time was over before the attempt could be: what it says is of the wait, not of what was asked. */
  readonly cutShort: boolean;
}

/** The last attempt that says something, and how often was asked. */
export interface Waited<Attempt> {
  /** Not one that was cut short, unless there is no other. */
  readonly last: Attempt;
  readonly attempts: number;
  readonly milliseconds: number;
  /** Whether there were as many good attempts in a row as were wanted. */
  readonly succeeded: boolean;
}

/**
 * Asks again and again until the answer was good as often in a row as is wanted, or the time is over. An attempt that would
 * start after the time is not made; each is told how many milliseconds are left, and keeps to them. `onAttempt` is told each one.
 */
export async function waitUntil<Attempt>(
  attempt: (left: () => number) => Promise<Attempt>,
  isGood: (attempt: Attempt) => boolean,
  {
    options,
    ports,
    onAttempt,
    pauseAsked = () => 0,
  }: {
    readonly options: WaitOptions;
    readonly ports: WaitPorts;
    readonly onAttempt: (attempt: Attempt, facts: AttemptFacts) => void;
    /** Milliseconds after which those who were asked want to be asked again. */
    readonly pauseAsked?: (attempt: Attempt) => number;
  },
): Promise<Waited<Attempt>> {
  const start = ports.now();
  const left = () => options.timeout - (ports.now() - start);
  let earlier: { readonly last: Attempt } | undefined;
  let goodInARow = 0;
  for (let number = 1; ; number += 1) {
    const attempted = await attempt(left);
    const isGoodAttempt = isGood(attempted);
    const cutShort = !isGoodAttempt && number > 1 && left() <= 0;
    goodInARow = isGoodAttempt ? goodInARow + 1 : 0;
    onAttempt(attempted, { number, goodInARow, cutShort });
    const last: Attempt = cutShort && earlier !== undefined ? earlier.last : attempted;
    const succeeded = goodInARow >= options.successes;
    const over = () => ({ last, attempts: number, milliseconds: ports.now() - start, succeeded });
    if (succeeded || options.interval > left()) return over();
    await ports.pause(pauseOf({ options, left: left(), asked: pauseAsked(last), chance: ports.random() }));
    // A busy machine wakes late.
    if (left() <= 0) return over();
    earlier = { last };
  }
}

/** What is asked for, but where that is longer than the wait, half of what is left: a last attempt may still find it good. */
function pauseOf({
  options: { interval },
  left,
  asked,
  chance,
}: {
  readonly options: WaitOptions;
  readonly left: number;
  readonly asked: number;
  readonly chance: number;
}): number {
  const pause = Math.max(interval, Math.min(asked, left / 2));
  return pause + Math.min(pause / 10, (left - pause) / 2) * chance;
}
