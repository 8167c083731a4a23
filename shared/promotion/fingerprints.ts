import * as z from "zod";

/** Fingerprints of a deployment's values at most: a record at GitHub has room for no more. */
export const MOST_FINGERPRINTS = 24;

/**
 * What a deployment's environment has of its own, such as databases: keyed hashes (HMAC-SHA256, cut to 128 bits) of what the values
 * point to, by the names of the variables. Without the key, which is a secret, nothing can be told from them.
 */
export interface Fingerprints {
  /** Tells whether two were made with the same key. */
  readonly salt: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const hash = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, "is no fingerprint");

/** As ledgers keep them. */
export const fingerprintsSchema = z.strictObject({
  salt: hash,
  values: z
    .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, "is no name of a variable"), z.array(hash).min(1))
    .refine((values) => Object.values(values).flat().length <= MOST_FINGERPRINTS, "holds too many fingerprints"),
});
