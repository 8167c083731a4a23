import { open } from "node:fs/promises";
import type { Budget } from "./budget.ts";
import { type Side, sideError } from "./side.ts";
import { thrownCode, thrownText } from "./thrown.ts";

/** The bytes of a document on disk. Throws a CaptureError `not-found`, `document`, `bytes` or `structure`. */
export async function readDocumentFile(path: string, budget: Budget, side: Side): Promise<Uint8Array> {
  const file = await openFile(path, side);
  try {
    const status = await file.stat();
    if (status.isDirectory()) throw sideError(side, "document", { problem: "it is a folder", next: "name the file" });
    const chunks: Uint8Array[] = [];
    // A stream that is made with a signal that was aborted before fails with nobody listening.
    budget.signal.throwIfAborted();
    // Read as a stream: a pipe or a device has no size that could be checked first.
    const meter = budget.meter();
    for await (const chunk of file.createReadStream({ autoClose: false, signal: budget.signal })) {
      meter(chunk);
      budget.signal.throwIfAborted();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    budget.signal.throwIfAborted();
    throw error;
  } finally {
    await file.close();
  }
}

/** The text of a document. Throws a CaptureError `document` when it is not UTF-8. */
export function documentText(bytes: Uint8Array, side: Side): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw sideError(side, "document", {
      problem: "it is UTF-16, not UTF-8",
      next: "save it as UTF-8 (in PowerShell: `Out-File -Encoding utf8`)",
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw sideError(side, "document", { problem: "it is not UTF-8", next: "save it as UTF-8", cause });
  }
}

async function openFile(path: string, side: Side) {
  try {
    return await open(path, "r");
  } catch (cause) {
    const missing = ["ENOENT", "ENOTDIR"].includes(thrownCode(cause) ?? "");
    const problem = missing ? "there is no such file" : `the file cannot be read (${thrownText(cause)})`;
    throw sideError(side, "not-found", {
      problem,
      next: "check the path, and that the step that writes the file ran before",
      cause,
    });
  }
}
