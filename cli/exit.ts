/** What the command line answers to the shell that called it; what it does after a signal, {@link Interrupted} says. */
export const EXIT = {
  /** The gate passes; the command did what it was asked for. */
  pass: 0,
  /** The gate says no. */
  fail: 1,
  /** Wrong usage or configuration: nothing was compared. */
  usage: 2,
  /** A side could not be obtained, or not enough of it to decide. */
  unknown: 3,
} as const;

/** The part of `--help` that explains the exit status of a command that compares or captures. */
export const EXIT_HELP = `
Exit status:
  0  the gate passes
  1  the gate says no
  2  wrong usage or configuration
  3  a side could not be obtained, or not enough of it to decide
  130, 143  ended by SIGINT (Ctrl-C), by SIGTERM
`;
