import * as core from "@actions/core";
import * as z from "zod";
import { ConfigurationError, problemsMessage } from "../policy/configuration-error.ts";

/** The inputs of an action by their names in `action.yml`; each takes the text that the runner gives, never empty. */
export type InputShape = Readonly<Record<string, z.ZodType<unknown, string | undefined>>>;

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** What {@link readInputs} gives for a shape: `report-dir` becomes `reportDir`. */
export type InputsOf<Shape extends InputShape> = {
  readonly [Name in keyof z.output<z.ZodObject<Shape>> as CamelCase<Name & string>]: z.output<z.ZodObject<Shape>>[Name];
};

/**
 * Reads all inputs of an action. Secrets are masked first of all. An empty input counts as not given, since the runner
 * cannot tell the two apart. Throws one ConfigurationError that names every input that is wrong, as `action.yml` spells
 * it, and never shows the value of a secret.
 */
export function readInputs<const Shape extends InputShape>(shape: Shape): InputsOf<Shape> {
  const written = Object.fromEntries(Object.keys(shape).map((name) => [name, core.getInput(name)]));
  for (const [name, schema] of Object.entries(shape)) maskSecrets(schema, written[name] ?? "");

  const given = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ""));
  const parsed = z.strictObject(shape).safeParse(given);
  if (parsed.success) {
    return Object.fromEntries(
      Object.entries(parsed.data).map(([name, value]) => [camelCase(name), value]),
    ) as InputsOf<Shape>;
  }
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new ConfigurationError(problemsMessage("The inputs of this action are wrong", problems));
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function maskSecrets(schema: z.ZodType, written: string): void {
  if (written === "") return;
  const partsOf = secretPartsOf(schema);
  if (partsOf === undefined) return;
  // The runner masks line by line; a part of several lines is given in pieces as well.
  const parts = partsOf(written).flatMap((part) => [part, ...part.split(/\r?\n/)]);
  for (const part of new Set(parts)) if (part.trim() !== "") core.setSecret(part);
}

function secretPartsOf(schema: z.ZodType): ((written: string) => readonly string[]) | undefined {
  const parts = schema.meta()?.secretParts;
  if (typeof parts === "function") return parts as (written: string) => readonly string[];
  return schema instanceof z.ZodOptional ? secretPartsOf(schema.unwrap() as z.ZodType) : undefined;
}
