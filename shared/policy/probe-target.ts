import * as z from "zod";

const name = z.string().min(1, "must not be empty");

/** What tells targets of one service apart. */
export const TARGET_LABELS = ["region", "zone", "replica", "colour", "environment"] as const;

const target = z.strictObject({
  target: name,
  region: name.optional(),
  zone: name.optional(),
  replica: name.optional(),
  colour: name.optional(),
  environment: name.optional(),
  /** How many replicas stand behind the address, each asked with the same chance. */
  replicas: z.int().min(1, "must be 1 at least").optional(),
});
export type ProbeTargetPolicy = z.output<typeof target>;

/** One target: an address, or an object with labels. Not a union, which would not say what is wrong with the object. */
export const probeTargetSchema = z
  .preprocess((given) => (typeof given === "string" ? { target: given } : given), target)
  .meta({ type: ["string", "object"] });
