import * as core from "@actions/core";

/** An annotation of the job: plain text, shown in the run and, with a file, in the pull request's changes. */
interface JobAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** What a step can tell people while it runs. */
export interface JobLog {
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  annotate(annotation: JobAnnotation): void;
  /** Appends Markdown to the step's summary. */
  summary(markdown: string): Promise<void>;
}

/** The log of the running step: workflow commands on standard output, the summary in the runner's file. */
export function jobLog(): JobLog {
  return {
    info: (message) => core.info(oneLine(message)),
    notice: (message) => core.notice(message),
    warning: (message) => core.warning(message),
    annotate: ({ level, title, message, file, line }) => {
      const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }) };
      ANNOTATE[level](message, { title, ...place });
    },
    summary: async (markdown) => {
      await core.summary.addRaw(markdown, true).write();
    },
  };
}

/** Makes the runner show a secret nowhere in the log. */
export function mask(secret: string): void {
  for (const line of new Set([secret, ...secret.split(/\r?\n/)])) if (line.trim() !== "") core.setSecret(line);
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice } as const;

/** A line of the log that cannot be read as a workflow command: foreign text may begin with `::` or hold line breaks. */
function oneLine(message: string): string {
  return message.replace(/[\r\n\u2028\u2029]+/g, " ").replace(/^\s*(?=::|##\[)/, "> ");
}
