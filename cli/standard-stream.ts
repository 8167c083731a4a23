import { fstatSync, writeSync } from "node:fs";

/** Standard output or standard error of this process. */
export interface StandardStream {
  readonly isTerminal: () => boolean;
  /** Columns of the terminal; `undefined` when it is none. */
  readonly columns: () => number | undefined;
  /** Calls `done` when the text is handed over, or with why it cannot be. A reader that has gone is not an error. */
  readonly write: (text: string, done: (error?: Error) => void) => void;
  /** Makes the stream of Node.js, which takes every text from now on. */
  readonly open: () => NodeJS.WriteStream;
}

/**
 * The stream with this number. Until `open`, texts for a pipe or a file are written without `process.stdout` and
 * `process.stderr`: these load the sockets of Node.js first, a fifth of what `--help` takes over bare Node.js.
 */
export function standardStream(descriptor: 1 | 2): StandardStream {
  let stream: NodeJS.WriteStream | undefined;
  const open = (): NodeJS.WriteStream => {
    // Whoever writes is told by the callback; without a listener an error would end the process.
    stream ??= (descriptor === 1 ? process.stdout : process.stderr).on("error", () => {});
    return stream;
  };
  const isTerminal = (): boolean => (stream !== undefined || !isPipeOrFile(descriptor)) && open().isTTY === true;
  return {
    isTerminal,
    columns: () => (isTerminal() ? open().columns : undefined),
    write: (text, done) => {
      const bytes = Buffer.from(text);
      const rest = stream === undefined && isPipeOrFile(descriptor) ? writeAtOnce(descriptor, bytes) : bytes;
      if (rest.length === 0) return done();
      open().write(rest, (error) => (error == null || isBrokenPipe(error) ? done() : done(error)));
    },
    open,
  };
}

/**
 * Writes as much as the descriptor takes without waiting, and answers the rest: all of it when writing fails. The streams of
 * Node.js know how to wait for a slow reader, and what is an error.
 */
export function writeAtOnce(descriptor: number, bytes: Buffer): Buffer {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch {
    // A full pipe, a reader that has gone, a full disk: the stream meets it again.
  }
  return bytes.subarray(written);
}

function isPipeOrFile(descriptor: number): boolean {
  try {
    const kind = fstatSync(descriptor);
    return kind.isFIFO() || kind.isSocket() || kind.isFile();
  } catch {
    return false;
  }
}

/** After a broken pipe the stream is destroyed, and says so to whoever goes on writing. */
function isBrokenPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
}
