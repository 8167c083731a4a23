import type { IncomingMessage } from "node:http";
import { pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import type { FailureClass } from "./failure-classes.ts";

export interface BodyOptions {
  /** Of the body, decompressed. */
  readonly bytes: number;
  /** Ends the exchange; gives the failure to throw, which is an earlier one if there was one. */
  readonly fail: (failureClass: FailureClass, detail: string) => Error;
  /** What an error of the body means; `undefined` = nothing, the body was let go meanwhile. */
  readonly failureOf: (error: unknown) => Error | undefined;
  /** Told when nobody reads further. */
  readonly leave: () => void;
}

/** The body of an answer, decompressed while it arrives; no more of it is decompressed than is read, plus one buffer. */
export async function* readBody(response: IncomingMessage, options: BodyOptions): AsyncGenerator<Uint8Array, void> {
  const encoding = encodingOf(response);
  const isPlain = encoding === "identity";
  try {
    if (isPlain && Number(response.headers["content-length"] ?? 0) > options.bytes) throw tooLarge(options);
    let bytes = 0;
    // Who leaves decides what becomes of the connection.
    const source = isPlain ? response.iterator({ destroyOnReturn: false }) : decompressed(response, encoding, options);
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > options.bytes) throw tooLarge(options);
      yield chunk;
    }
  } catch (error) {
    const failure = options.failureOf(error);
    if (failure !== undefined) throw failure;
  } finally {
    options.leave();
  }
}

/** A body as text; what is no UTF-8 is replaced, and a byte-order mark left out, as `fetch` does. */
export async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const [first = new Uint8Array(0)] = chunks;
  return new TextDecoder().decode(chunks.length < 2 ? first : Buffer.concat(chunks));
}

function tooLarge({ bytes, fail }: BodyOptions): Error {
  return fail("http.oversize", `more than ${bytes} bytes`);
}

function encodingOf(response: IncomingMessage): string {
  const encoding = (response.headers["content-encoding"] ?? "").trim().toLowerCase();
  return encoding === "" ? "identity" : encoding;
}

async function* decompressed(
  response: IncomingMessage,
  encoding: string,
  options: BodyOptions,
): AsyncGenerator<Buffer, void> {
  const chunks: AsyncIterator<Buffer> = response[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  const decoder = decoderFor(encoding, first.value);
  if (decoder === undefined) throw options.fail("http.encoding", "a Content-Encoding that was not asked for");
  decoder.once("error", (error) => {
    options.fail("http.encoding", "code" in error ? `${encoding}: ${error.code}` : encoding);
  });
  pipeline(rejoined(first.value, chunks), decoder, () => undefined);
  yield* decoder;
}

async function* rejoined(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer, void> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function decoderFor(encoding: string, beginning: Buffer): Transform | undefined {
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "br") return createBrotliDecompress();
  if (encoding !== "deflate") return undefined;
  // RFC 9110, section 8.4.1.2: some senders leave the zlib wrapper out. With it the low half of the first byte is 8.
  return ((beginning[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
}
