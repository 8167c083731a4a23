import { type FileHandle, open } from "node:fs/promises";
import { PassThrough, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

/** Neighbouring lines of a file, in order. */
export interface LineBlock {
  /** The number of the first one; lines count from 1. */
  readonly first: number;
  /** Their texts without line ends; `null` for one that is too long or not UTF-8. */
  readonly texts: readonly (string | null)[];
}

export interface LineLimits {
  /** Bytes of one line; longer ones are `null`. */
  readonly lineBytes: number;
  /** Bytes of the whole file, after it was unpacked. */
  readonly totalBytes: number;
}

/** The file holds more bytes than it may. */
export class TooManyBytes extends Error {}

const LINE_FEED = 0x0a;

/**
 * The lines of a file, a chunk of them at a time, so that a file of any size takes little memory. A file in gzip is unpacked,
 * whatever it is called. Throws what the file system or gzip throws, and {@link TooManyBytes}.
 */
export async function* linesOf(path: string, limits: LineLimits): AsyncGenerator<LineBlock> {
  const file = await open(path, "r");
  try {
    let first = 1;
    let pieces: Buffer[] = [];
    let pending = 0;
    for await (const chunk of chunksOf(file, limits)) {
      const end = chunk.lastIndexOf(LINE_FEED);
      if (end >= 0) {
        const whole = Buffer.concat([...pieces, chunk.subarray(0, end)]);
        const texts = textsOf(whole, pending > limits.lineBytes, limits);
        yield { first, texts };
        first += texts.length;
        pieces = [];
        pending = 0;
      }
      const rest = chunk.subarray(end + 1);
      pending += rest.length;
      // Of a line that is too long nothing needs to be kept.
      pieces = pending > limits.lineBytes ? [] : [...pieces, rest];
    }
    if (pending > 0) yield { first, texts: textsOf(Buffer.concat(pieces), pending > limits.lineBytes, limits) };
  } finally {
    await file.close();
  }
}

async function* chunksOf(file: FileHandle, { totalBytes }: LineLimits): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const chunk of (await isGzip(file)) ? unpacked(file) : bytesOf(file)) {
    total += chunk.length;
    if (total > totalBytes) throw new TooManyBytes();
    yield chunk;
  }
}

function bytesOf(file: FileHandle): Readable {
  return file.createReadStream({ autoClose: false, start: 0, highWaterMark: 64 * 1024 });
}

async function* unpacked(file: FileHandle): AsyncGenerator<Buffer> {
  const output = new PassThrough();
  const done = pipeline(bytesOf(file), createGunzip(), output);
  // The reason is thrown by the loop below, too; this one must not stay without a listener meanwhile.
  done.catch(() => undefined);
  yield* output;
  await done;
}

/** By the first bytes (RFC 1952, section 2.3.1): what a file is called says little. */
async function isGzip(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
  return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
}

/** The lines in a run of bytes; `lost` = the first one is too long, and not all of it is here. */
function textsOf(bytes: Buffer, lost: boolean, limits: LineLimits): readonly (string | null)[] {
  const strict = new TextDecoder("utf-8", { fatal: true });
  if (!lost && bytes.length <= limits.lineBytes) {
    try {
      return strict.decode(bytes).split("\n");
    } catch {
      // Some line of them is not UTF-8: which one, the slow way tells.
    }
  }
  const texts: (string | null)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    texts.push(start === 0 && lost ? null : decoded(bytes.subarray(start, end), strict, limits));
    start = end + 1;
  }
  return texts;
}

function decoded(bytes: Buffer, decoder: { decode(bytes: Buffer): string }, { lineBytes }: LineLimits): string | null {
  if (bytes.length > lineBytes) return null;
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
