import { ConfigurationError } from "../policy/configuration-error.ts";
import { type ProbeChecksPolicy, probeChecksSchema } from "../policy/probe.ts";
import { parseYamlDocument } from "../policy/yaml-document.ts";

/** Checks as YAML or JSON, keys as in the policy's `probe`. `place` = where they stand, for errors. Throws a ConfigurationError. */
export function parseChecks(text: string, place?: string): ProbeChecksPolicy {
  // What would be said of an empty document is about policies.
  if (text.split("\n").every((line) => /^\s*(?:#.*)?$/.test(line)))
    throw new ConfigurationError(place === undefined ? "no check stands there" : `${place}: no check stands there`);
  return parseYamlDocument(text, {
    noun: "mapping",
    place: place === undefined ? "of checks" : `in ${place}`,
    schema: probeChecksSchema,
  });
}
