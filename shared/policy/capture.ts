import * as z from "zod";

/** What one side may cost before the gate gives up on it; what is absent has the default of a capture. */
export const captureSchema = z.strictObject({
  /** Seconds for one side, from the first byte to the last; default 60. */
  "timeout-seconds": z
    .number()
    .positive("must be more than 0 seconds")
    .max(86_400, "more than 86,400 seconds: a side that takes a day is not waited for")
    .optional(),
  /** Bytes of all replies of one side, and of a file; default 64 MiB. */
  "max-bytes": z.int().min(1, "less than one byte").optional(),
  /** Pages of one list; default 256. */
  "max-pages": z.int().min(1, "less than one page").optional(),
});
