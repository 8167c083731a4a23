import type * as z from "zod";
import type { Json } from "../contract/json.ts";
import { thrownName } from "../mcp/thrown.ts";
import { ConfigurationError, problemsMessage } from "../policy/configuration-error.ts";

/** What a part of a text says, or what is wrong with it; neither = it says nothing. */
export interface Reading {
  readonly value?: Json;
  readonly problem?: string;
}

export interface Items {
  /** In order, each with what it is called in errors. */
  readonly items: readonly { readonly name: string; readonly value: Json }[];
  readonly problems: readonly string[];
}

/** The items of a JSON list, or of the lines that say something. */
export function itemsOf(text: string, noun: string, ofLine: (line: string) => Reading): Items {
  if (text.trim().startsWith("[")) {
    const parsed = jsonOf(text);
    if ("problem" in parsed) return { items: [], problems: [parsed.problem] };
    const list = Array.isArray(parsed.value) ? parsed.value : [];
    return { items: list.map((value, index) => ({ name: `${noun} ${index + 1}`, value })), problems: [] };
  }
  const readings = text.split(/\r?\n/).map((line, index) => {
    return { name: `line ${index + 1}`, ...(line.trim() === "" ? {} : ofLine(line.trim())) };
  });
  return {
    items: readings.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
    problems: readings.flatMap(({ name, problem }) => (problem === undefined ? [] : [`${name}: ${problem}`])),
  };
}

export function jsonOf(text: string): { readonly value: Json } | { readonly problem: string } {
  let isOutlawed = false;
  try {
    const value = JSON.parse(text, (key, member) => {
      // What is made of a member with this name is not to be relied on.
      isOutlawed ||= key === "__proto__";
      return member;
    });
    return isOutlawed ? { problem: '"__proto__" is no name that can be used' } : { value };
  } catch (error) {
    return { problem: thrownName(error) === "RangeError" ? TOO_DEEP : "no valid JSON" };
  }
}

const TOO_DEEP = "nested too deep";

export function checked<Schema extends z.ZodType>(
  schema: Schema,
  { items, problems: earlier }: Items,
  place: string | undefined,
): z.output<Schema>[] {
  const values: z.output<Schema>[] = [];
  const problems = [...earlier];
  for (const { name, value } of items) {
    const parsed = parsedBy(schema, value);
    if ("data" in parsed) values.push(parsed.data);
    else problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
  }
  if (problems.length === 0) return values;
  throw refusal(place, problems);
}

function parsedBy<Schema extends z.ZodType>(
  schema: Schema,
  value: Json,
): { readonly data: z.output<Schema> } | { readonly problems: readonly string[] } {
  try {
    const parsed = schema.safeParse(value, { reportInput: true });
    return parsed.success ? { data: parsed.data } : { problems: parsed.error.issues.flatMap(problemsOf) };
  } catch (error) {
    // JSON is read without recursion, and checked with it.
    if (thrownName(error) === "RangeError") return { problems: [TOO_DEEP] };
    throw error;
  }
}

function problemsOf(issue: z.core.$ZodIssue): readonly string[] {
  const where = issue.path.length === 0 ? "" : `${issue.path.map(String).join(".")}: `;
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => `${where}unknown key "${key}"`);
  if (issue.code !== "invalid_type") return [where + issue.message];
  return [where + (issue.input === undefined ? "missing" : `must be ${EXPECTED[issue.expected] ?? issue.expected}`)];
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: "a text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

export function refusal(place: string | undefined, problems: readonly string[]): ConfigurationError {
  const message = place === undefined ? problems.join("; ") : problemsMessage(`${place} cannot be used`, problems);
  return new ConfigurationError(message);
}
