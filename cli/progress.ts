import { escapeTerminal } from "../shared/report/escape.ts";
import type { Terminal } from "./terminal.ts";

/** Milliseconds after which a person wonders whether anything happens. */
const PATIENCE = 1000;

export interface Progress {
  /** Says what happens now. */
  readonly step: (step: string) => void;
  /** Ends the progress; a line on a terminal is wiped. */
  readonly stop: () => void;
}

/**
 * Tells on standard error what is being waited for, once the whole thing takes longer than a second: one line that is
 * overwritten on a terminal, one line per step elsewhere.
 */
export function startProgress(terminal: Terminal): Progress {
  let latest: string | undefined;
  let isSlow = false;
  let isShown = false;
  const show = (): void => {
    if (!isSlow || latest === undefined) return;
    terminal.note(terminal.interactive ? `\r\u001b[K${latest} …` : `${latest} …\n`);
    isShown = true;
  };
  const timer = setTimeout(() => {
    isSlow = true;
    show();
  }, PATIENCE);
  return {
    step: (step) => {
      latest = escapeTerminal(step);
      show();
    },
    stop: () => {
      clearTimeout(timer);
      if (isShown && terminal.interactive) terminal.note("\r\u001b[K");
      isSlow = false;
    },
  };
}
