import type * as z from "zod";
import { isJsonObject, type Json } from "../contract/json.ts";
import { thrownName } from "../mcp/thrown.ts";
import { ConfigurationError, problemsMessage } from "../policy/configuration-error.ts";
import { suggestion } from "../policy/nearest.ts";
import {
  type ProbeChecksPolicy,
  type ProbeTargetPolicy,
  probeCanarySchema,
  probeTargetSchema,
} from "../policy/probe.ts";

/** What a line may say of a target beside its address. */
const LABELS: readonly string[] = ["region", "zone", "replica", "colour", "environment", "replicas"];

/**
 * The targets that a text names: a JSON list of addresses and objects, or one target a line, an http(s) URL followed by labels
 * (`https://a.example/mcp region=eu zone=eu-1a replica=1`); `#` begins a line that is a remark. `place` = where the text stands,
 * for errors; without it they begin with what is wrong. Throws a ConfigurationError that names all that is wrong, and shows
 * no address.
 */
export function parseTargets(text: string, place?: string): readonly ProbeTargetPolicy[] {
  const { items, problems } = itemsOf(text, "target", targetOfLine);
  if (items.length === 0 && problems.length === 0) throw refusal(place, ["name one target at least"]);
  return checked(probeTargetSchema, { items, problems }, place);
}

function targetOfLine(line: string): Reading {
  if (line.startsWith("#")) return {};
  // A command line has words of its own.
  if (!/^https?:/i.test(line)) return { value: line };
  const [target = "", ...words] = line.split(/\s+/);
  const labels = new Map<string, Json>();
  for (const [index, word] of words.entries()) {
    const [, name, value = ""] = /^([^=]+)=(.*)$/.exec(word) ?? [];
    // The word is not shown: it may be the rest of a URL with a password in it.
    if (name === undefined) return { problem: `word ${index + 2} is no label; write name=value, such as zone=eu-1a` };
    if (!LABELS.includes(name))
      return { problem: `unknown label "${name}"${suggestion(name, LABELS) || `; known are ${LABELS.join(", ")}`}` };
    if (labels.has(name)) return { problem: `${name} stands there twice` };
    labels.set(name, name === "replicas" && /^\d{1,9}$/.test(value) ? Number(value) : value);
  }
  return { value: { target, ...Object.fromEntries(labels) } };
}

/**
 * Canary calls: one a line, the tool's name and its arguments as JSON (`search {"q":"x"}`), or a JSON list of objects as in
 * the policy. `place` as for {@link parseTargets}. Throws a ConfigurationError that names all that is wrong.
 */
export function parseCanaries(text: string, place?: string): NonNullable<ProbeChecksPolicy["canaries"]> {
  return checked(probeCanarySchema, itemsOf(text, "call", canaryOfLine), place);
}

function canaryOfLine(line: string): Reading {
  const [, tool = line, values] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
  if (values === undefined) return { value: { tool } };
  const parsed = jsonOf(values);
  if ("problem" in parsed) return { problem: `the arguments of ${tool}: ${parsed.problem}` };
  if (isJsonObject(parsed.value)) return { value: { tool, arguments: parsed.value } };
  return { problem: `the arguments of ${tool} are no JSON object` };
}

/** What a part of a text says, or what is wrong with it; neither = it says nothing. */
interface Reading {
  readonly value?: Json;
  readonly problem?: string;
}

interface Items {
  /** In order, each with what it is called in errors. */
  readonly items: readonly { readonly name: string; readonly value: Json }[];
  readonly problems: readonly string[];
}

/** The items of a JSON list, or of the lines that say something. */
function itemsOf(text: string, noun: string, ofLine: (line: string) => Reading): Items {
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

function jsonOf(text: string): { readonly value: Json } | { readonly problem: string } {
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

function checked<Schema extends z.ZodType>(
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

function refusal(place: string | undefined, problems: readonly string[]): ConfigurationError {
  const message = place === undefined ? problems.join("; ") : problemsMessage(`${place} cannot be used`, problems);
  return new ConfigurationError(message);
}
