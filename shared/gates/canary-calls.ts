import { type ProbeChecksPolicy, probeCanarySchema } from "../policy/probe.ts";
import { canaryItems } from "./canary-lines.ts";
import { checked } from "./listed-items.ts";

/**
 * Canary calls: one a line, the tool's name and its arguments as JSON (`search {"q":"x"}`), or a JSON list of objects as in
 * the policy. `place` = where the text stands, for errors; without it they begin with what is wrong. Throws a
 * ConfigurationError that names all that is wrong.
 */
export function parseCanaries(text: string, place?: string): NonNullable<ProbeChecksPolicy["canaries"]> {
  return checked(probeCanarySchema, canaryItems(text), place);
}
