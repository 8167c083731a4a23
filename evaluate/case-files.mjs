/**
 * Case files: every `*.json` below a folder that is an array of cases of one of three shapes.
 *
 * - `logical`: two schemas and whether what fits one still fits the other, either way
 * - `edits`: two versions of one tool of a real server, and what became of the calls
 * - `probes`: two small contracts, and the rule, severity and bump that the difference must have
 *
 * Everything in them is data from outside: it is checked here and used as it was read.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import * as z from "zod";
import { DRAFTS } from "./logical-question.mjs";
import { Problem } from "./problem.mjs";

const object = z.record(z.string(), z.unknown());
const schema = z.union([z.boolean(), object]);
const label = z.boolean().nullable().optional();
const id = z.string().min(1);

const SHAPES = {
  logical: {
    known: (entry) => Object.hasOwn(entry, "compatible_backward") || Object.hasOwn(entry, "compatible_forward"),
    entry: z.object({
      id,
      before: schema,
      after: schema,
      compatible_backward: label,
      compatible_forward: label,
      draft: z.enum(Object.keys(DRAFTS)),
      policy: z.boolean().optional(),
      verdict_kind: z.enum(["logical", "policy-or-unconfirmed", "contradicted", "unsampled"]).nullable().optional(),
      sampled_counterexample: z.boolean().optional(),
      source_path: z.string().optional(),
    }),
  },
  edits: {
    known: (entry) => Object.hasOwn(entry, "refined_verdict"),
    entry: z.object({
      id,
      before: object,
      after: object,
      refined_verdict: z.enum(["breaking", "dropped", "notation", "safe"]),
      witness: object.optional(),
    }),
  },
  probes: {
    known: (entry) => Object.hasOwn(entry, "expected_severity"),
    entry: z.object({
      id,
      rule: z.string().min(1),
      before: object,
      after: object,
      expected_severity: z.enum(["breaking", "risky", "review", "safe", "notation"]),
      expected_bump: z.enum(["major", "minor", "patch", "none"]),
      direction: z.enum(["input", "output"]).optional(),
      options: z
        .strictObject({
          callers: z.enum(["declared", "any"]).optional(),
          readers: z.enum(["strict", "tolerant"]).optional(),
        })
        .optional(),
    }),
  },
};

/**
 * @typedef {{ name: string, shape: "logical" | "edits" | "probes", entries: readonly object[] }} Source `name` is the path
 * below the folder, without `.json`
 *
 * @param {string} folder
 * @returns {{ sources: readonly Source[], skipped: readonly string[] }} sorted by name; `skipped` are JSON files that hold
 * something other than an array. Throws a {@link Problem} when there is no case, or one that is not well formed.
 */
export function readCaseFiles(folder) {
  const files = jsonFilesBelow(folder);
  const sources = [];
  const skipped = [];
  for (const file of files) {
    const name = relative(folder, file).split(sep).join("/");
    const content = parsed(file, name);
    if (Array.isArray(content)) sources.push(sourceOf(content, name));
    else skipped.push(name);
  }
  if (sources.length === 0)
    throw new Problem(
      `${folder} holds no case file. Name a folder with *.json files, each an array of cases; docs/evaluation.md shows the shapes.`,
    );
  return { sources, skipped };
}

function jsonFilesBelow(folder) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Problem(`${folder} is not a folder. Name the folder that holds the case files.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function parsed(file, name) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Problem(`${name} is not JSON: ${error.message}. Repair the file or move it out of the folder.`);
  }
}

function sourceOf(entries, name) {
  const shape = Object.keys(SHAPES).find((key) => entries.some((entry) => isObject(entry) && SHAPES[key].known(entry)));
  if (shape === undefined)
    throw new Problem(
      `${name} holds no case of a known shape: an entry has compatible_backward or compatible_forward, refined_verdict, or expected_severity. Repair the file or move it out of the folder.`,
    );
  const seen = new Set();
  entries.forEach((entry, index) => {
    const problem = problemOf(entry, shape, seen);
    if (problem === undefined) return;
    const place = isObject(entry) && typeof entry.id === "string" ? `entry ${index} (${entry.id})` : `entry ${index}`;
    throw new Problem(`${name}, ${place} is not a case of the shape "${shape}": ${problem}. Repair the entry.`);
  });
  return { name: name.replace(/\.json$/, ""), shape, entries };
}

/** Why an entry is no case, `undefined` when it is one. */
function problemOf(entry, shape, seen) {
  const result = SHAPES[shape].entry.safeParse(entry);
  if (!result.success) {
    const [issue] = result.error.issues;
    return issue.path.length === 0 ? issue.message : `${issue.path.join(".")}: ${issue.message}`;
  }
  if (seen.has(entry.id)) return "its id stands twice in the file";
  seen.add(entry.id);
  return undefined;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
