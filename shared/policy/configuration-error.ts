/**
 * Something that the user wrote is wrong: an input, the policy, the way a workflow starts a gate. The message names the
 * thing, the place and the next step, and is shown as it stands, without a stack. Every other error is a fault.
 */
export class ConfigurationError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ConfigurationError";
  }
}

/** Joins what was found wrong into one message: a sentence when it is one thing, a list below a heading when more. */
export function problemsMessage(heading: string, problems: readonly string[]): string {
  if (problems.length === 1) return `${heading}: ${problems[0]}`;
  return `${heading}, ${problems.length} problems:\n${problems.map((problem) => `- ${problem}`).join("\n")}`;
}

/** One thing that is wrong with a file, and where: lines and columns from 1 on. */
export interface DocumentProblem {
  readonly line?: number;
  readonly column?: number;
  /** A phrase without a full stop. */
  readonly message: string;
}

/** A file is not what it must be. The message is for people; the problems are the same, for programs. */
export class InvalidDocument extends ConfigurationError {
  readonly problems: readonly DocumentProblem[];

  constructor(heading: string, problems: readonly DocumentProblem[]) {
    super(problemsMessage(heading, problems.map(placedMessage)));
    this.problems = problems;
  }
}

function placedMessage({ line, column, message }: DocumentProblem): string {
  return line === undefined ? message : `line ${line}, column ${column}: ${message}`;
}
