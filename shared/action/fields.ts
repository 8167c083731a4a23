import * as z from "zod";

/** A text input as it is, white space at both ends removed by the runner's toolkit. */
export function text(): z.ZodString {
  return z.string({ error: "required, but empty" });
}

/** An input that is one of a list of words, spelled exactly so. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: (issue) =>
      issue.input === undefined ? "required, but empty" : `${shown(issue.input)} is not one of ${words.join(", ")}`,
  });
}

/** An input that is `true` or `false` in any case; nothing else is taken for either. */
export function flag() {
  return z.stringbool({
    truthy: ["true"],
    falsy: ["false"],
    error: (issue) =>
      issue.input === undefined ? "required, but empty" : `${shown(issue.input)} is neither true nor false`,
  });
}

/** An input that is a whole number within limits; `10s`, `1e3` and ` ` are refused, not read as something near. */
export function wholeNumber(limits: { readonly minimum: number; readonly maximum: number }) {
  return text().transform((written, context) => {
    const value = Number(written);
    if (/^-?[0-9]{1,15}$/.test(written) && value >= limits.minimum && value <= limits.maximum) return value;
    context.addIssue(`${shown(written)} is not a whole number from ${limits.minimum} to ${limits.maximum}`);
    return z.NEVER;
  });
}

/** Environment variables, one `NAME=value` a line, blank lines skipped; values stand as they are, quotes included. */
export function environmentLines() {
  return text().transform((lines, context): Readonly<Record<string, string>> => {
    const variables = new Map<string, string>();
    for (const [index, line] of lines.split(/\r?\n/).entries()) {
      if (line.trim() === "") continue;
      const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
      // The line itself may be a secret on the wrong side of a mistake: only its number is told.
      if (name === undefined || value === undefined) context.addIssue(`line ${index + 1} is not NAME=value`);
      else if (variables.has(name)) context.addIssue(`line ${index + 1} sets ${name} a second time`);
      else variables.set(name, value);
    }
    return Object.fromEntries(variables);
  });
}

/**
 * Marks an input whose value must be masked before anything else happens. `partsOf` names what is secret in it; default
 * all of it. Must come last but for `.optional()`.
 */
export function secret<Schema extends z.ZodType>(
  schema: Schema,
  partsOf: (written: string) => readonly string[] = (written) => [written],
): Schema {
  return schema.meta({ secretParts: partsOf });
}

/** What is secret in `Name: value` or `NAME=value` lines: the values, whatever stands before them when that is missing. */
export function valuesOfLines(lines: string): readonly string[] {
  return lines.split(/\r?\n/).flatMap((line) => {
    const value = line.replace(/^\s*[\w!#$%&'*+.^`|~-]+[=:]/, "").trim();
    const credentials = value.replace(/^\S+\s+/, "");
    // `DEBUG=1` hides nothing, but a mask of `1` or `true` would blank out logs and make GitHub drop job outputs.
    return [...new Set([value, credentials])].filter((part) => part.length >= 8);
  });
}

function shown(input: unknown): string {
  const written = String(input);
  return JSON.stringify(written.length > 60 ? `${written.slice(0, 60)}…` : written);
}
