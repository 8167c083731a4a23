import { CaptureError } from "../../shared/mcp/capture-error.ts";

/** The CaptureError that something ends in; anything else fails the test. */
export async function failureOf(work: () => unknown): Promise<CaptureError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CaptureError) return error;
    throw error;
  }
  throw new Error("there was no error");
}
