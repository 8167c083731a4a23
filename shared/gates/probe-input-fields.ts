import * as z from "zod";
import { CaptureError } from "../mcp/capture-error.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";

/** A text that a reader understands; what it refuses is the input's problem. */
export function readBy<Result>(read: (written: string) => Result) {
  return z.string({ error: "required, but empty" }).transform((written, context): Result => {
    try {
      return read(written);
    } catch (error) {
      if (!(error instanceof ConfigurationError || error instanceof CaptureError)) throw error;
      context.addIssue(error.message);
      return z.NEVER;
    }
  });
}

/** The lines of a key, which the log would show one by one; a file's name is none. */
export function secretsOfKey(written: string): readonly string[] {
  if (!written.includes("-----BEGIN ")) return [];
  // Some keep the two characters `\n` in place of each line break.
  return written.split(/\r?\n|\\n/).filter((line) => line.length >= 8 && !line.startsWith("-----"));
}
