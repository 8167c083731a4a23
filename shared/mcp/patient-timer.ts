/** A timer that is as late as this was kept waiting: by work of this process, or by a machine that had no time for it. */
const LATE_MILLISECONDS = 50;

/**
 * Calls `end` once after so many milliseconds; what it gives stops that. Where the timer is late the process was busy, say with
 * the large list of another server, and has not looked at what came in meanwhile: then as much time is given again.
 */
export function startPatientTimer(milliseconds: number, end: () => void): () => void {
  let timer: NodeJS.Timeout;
  const start = (left: number) => {
    const due = performance.now() + left;
    timer = setTimeout(() => {
      const late = performance.now() - due;
      if (late < LATE_MILLISECONDS) end();
      else start(late);
    }, left);
  };
  start(milliseconds);
  return () => clearTimeout(timer);
}
