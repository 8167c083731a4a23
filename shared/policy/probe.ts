import * as z from "zod";
import type { Json, JsonObject } from "../contract/json.ts";
import { textPatternProblem } from "../contract/schema/text-pattern.ts";
import { eraChoice, minimumHealthy } from "./probe-choices.ts";
import { MOST_MEGABYTES } from "./probe-size.ts";
import { probeTargetSchema } from "./probe-target.ts";

const name = z.string().min(1, "must not be empty");
const milliseconds = z.number().positive("must be more than 0 milliseconds");

/** An expectation on the result of a canary call: a JSON pointer into it, and a value or a regular expression. */
const expectation = z.union(
  [
    z.strictObject({ pointer: pointer(), equals: z.json() as z.ZodType<Json> }),
    z.strictObject({ pointer: pointer(), matches: textPattern() }),
  ],
  { error: "needs a `pointer`, and either `equals` or `matches`" },
);

/** A call of a tool that is safe to make, as often as is probed. */
export const probeCanarySchema = z.strictObject({
  tool: name,
  /** Default none. */
  arguments: (z.record(z.string(), z.json()) as z.ZodType<JsonObject>).optional(),
  /** Whether the tool must report an error; default false. */
  "is-error": z.boolean().optional(),
  /** Whether structuredContent must fit the tool's outputSchema; default true. */
  "validate-output": z.boolean().optional(),
  expect: z.array(expectation).optional(),
  /** Milliseconds that the call may take. */
  "max-milliseconds": milliseconds.optional(),
});

/** What is asked of each server beyond that it works; also what the input `checks` of the action holds. */
export const probeChecksSchema = z.strictObject({
  /** Tools that there must be; default 1. */
  "min-tools": z.int().min(0).optional(),
  "required-tools": z.array(name).optional(),
  "expected-digest": z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, "must be `sha256:` and 64 hex digits")
    .optional(),
  /** A contract file, or `git:<ref>:<path>`. */
  "expected-contract": name.optional(),
  "expected-server": z.strictObject({ name: name.optional(), version: name.optional() }).optional(),
  /** Milliseconds that each part may take, and the 95th percentile over the samples. */
  latency: z
    .strictObject({
      dns: milliseconds.optional(),
      tcp: milliseconds.optional(),
      tls: milliseconds.optional(),
      "first-byte": milliseconds.optional(),
      protocol: milliseconds.optional(),
      list: milliseconds.optional(),
      total: milliseconds.optional(),
      p95: milliseconds.optional(),
    })
    .optional(),
  /** Probes for the latency figures; default 1. */
  samples: z.int().min(1).max(100).optional(),
  /** Days that the certificate must still hold, 0 = not asked. Where it is absent, fewer than 14 are a warning. */
  "certificate-days": z.int().min(0).optional(),
  /** Whether an unknown session id must be answered with 404 (`true`), or is not tried (`false`); default: it is told. */
  "unknown-session": z.boolean().optional(),
  /** Whether the server's own event stream must begin; default true. */
  stream: z.boolean().optional(),
  /** Whether two samples of the lists must agree; default true. */
  deterministic: z.boolean().optional(),
  /** Whether a modern server over HTTP is also asked in the legacy era; default true. */
  "both-eras": z.boolean().optional(),
  canaries: z.array(probeCanarySchema).optional(),
  /** Calls of a witness file (`mcp-gates diff --witnesses`) that must still be taken: of these tools alone. */
  witnesses: z
    .strictObject({ file: name, tools: z.array(name).min(1, "name the tools that may be called") })
    .optional(),
});
export type ProbeChecksPolicy = z.output<typeof probeChecksSchema>;

const targets = z.array(probeTargetSchema).min(1, "name one target at least");

/** The part `probe` of the policy. */
export const probeSchema = probeChecksSchema.extend({
  targets: targets.optional(),
  era: eraChoice.optional(),
  /** Healthy targets that there must be: a count, or a share such as `50%`; default all. */
  "min-healthy": minimumHealthy.optional(),
  /** Zones in which one target at least must be healthy; default not asked. */
  "min-zones": z.int().min(0).optional(),
  /** Whether all targets must have the same contract; default false. */
  parity: z.boolean().optional(),
  /** Samples of each address when parity is asked for; default 1, or enough to miss one of `replicas` once in a hundred times, 500 at most. */
  "parity-samples": z.int().min(1).max(500).optional(),
  /** Targets that are probed at the same time; default 8. */
  concurrency: z.int().min(1).max(200).optional(),
  /** Megabytes that all answers of one probe may have together, and one of them half; default 6. More cost more memory. */
  "max-megabytes": z.int().min(1).max(MOST_MEGABYTES).optional(),
  /** Whether the first request may be redirected within the same origin; default false. */
  "allow-redirects": z.boolean().optional(),
});
export type ProbePolicy = z.output<typeof probeSchema>;

function pointer() {
  return z.string().regex(/^(?:\/(?:[^~/]|~[01])*)*$/, "is no JSON pointer: it begins with a slash, or is empty");
}

function textPattern() {
  // Not `superRefine`: after an issue of that, the union would speak of its choices alone.
  return z.string().refine((pattern) => textPatternProblem(pattern) === undefined, {
    error: ({ input }) => textPatternProblem(String(input)),
  });
}
