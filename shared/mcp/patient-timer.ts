/** A timer that is as late as this was kept waiting: by work of this process, or by a machine that had no time for it. */
const LATE_MILLISECONDS = 50;

/** Milliseconds that one timer gives again at most: a process that is always busy must come to an end, too. */
const MOST_GIVEN = 5_000;

/**
 * Calls `end` once after so many milliseconds; what it gives stops that. Where the timer is late the process was busy, say with
 * the large list of another server, and has not looked at what came in meanwhile: then as much time is given again, `most`
 * milliseconds in all.
 */
export function startPatientTimer(
  milliseconds: number,
  end: () => void,
  { most = MOST_GIVEN }: { readonly most?: number } = {},
): () => void {
  let timer: NodeJS.Timeout;
  let rest = most;
  const start = (left: number) => {
    const due = performance.now() + left;
    timer = setTimeout(() => {
      const late = performance.now() - due;
      const given = Math.min(late, rest);
      if (late < LATE_MILLISECONDS || given <= 0) return end();
      rest -= given;
      start(given);
    }, left);
  };
  start(milliseconds);
  return () => clearTimeout(timer);
}
