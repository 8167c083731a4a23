/** What a differ is asked: two contracts, the options, and what the case file says the answer is. */
import { wrapped } from "./logical-question.mjs";

/** The revision under which a contract without one was captured. */
const REVISION = "2025-11-25";

/**
 * @typedef {"input" | "output"} Direction
 *
 * @typedef {object} Question
 * @property {string} source name of the case file
 * @property {"logical" | "edits" | "probes"} shape
 * @property {string} id
 * @property {Direction | null} direction what the case is about; `null` for a probe that is about no schema
 * @property {object} before a contract, without what is empty
 * @property {object} after
 * @property {{ callers?: "declared" | "any", readers?: "strict" | "tolerant" }} options
 * @property {boolean} scored whether the label counts
 * @property {object} label `{ breaking }` for a logical case, with `exact` where the value that decides is known;
 * `{ verdict, witness }` for an edit; `{ rule, severity, bump }` for a probe
 */

/**
 * All questions of a source, in its order; a logical case may be one or two.
 *
 * @param {import("./case-files.mjs").Source} source
 * @returns {readonly Question[]}
 */
export function questionsOf({ name, shape, entries }) {
  return entries.flatMap((entry) => {
    const about = { source: name, shape, id: entry.id };
    if (shape === "logical") return logicalQuestions(entry, about);
    return shape === "edits" ? [editQuestion(entry, about)] : [probeQuestion(entry, about)];
  });
}

/** Pure logic: nobody is trusted to send only what is declared, and readers accept nothing beyond what they know. */
const LOGIC = { callers: "any", readers: "strict" };

function logicalQuestions(entry, about) {
  const official = isOfficial(entry);
  const scored = official || (entry.verdict_kind === "logical" && entry.policy !== true);
  const [before, after] = [wrapped(entry, entry.before), wrapped(entry, entry.after)];
  const question = (direction, compatible, schemas) => ({
    ...about,
    direction,
    before: toolContract(schemas(before)),
    after: toolContract(schemas(after)),
    options: LOGIC,
    scored: scored && typeof compatible === "boolean",
    label: { breaking: !compatible, ...counterexampleOf(entry, compatible), ...exactOf(entry, official) },
  });
  return [
    { direction: "input", compatible: entry.compatible_backward, schemas: (schema) => ({ inputSchema: schema }) },
    {
      direction: "output",
      compatible: entry.compatible_forward,
      schemas: (schema) => ({ inputSchema: { type: "object" }, outputSchema: schema }),
    },
  ]
    .filter(({ compatible }) => typeof compatible === "boolean")
    .map(({ direction, compatible, schemas }) => question(direction, compatible, schemas));
}

/** Cases made of the official test suite: a value inside a schema, exactly if the suite says that it is valid. */
function isOfficial({ source_path: path }) {
  return path?.startsWith("json-schema-org/JSON-Schema-Test-Suite:") === true;
}

/** A value that contradicts a label which is not scored: known to break the one direction that is called compatible. */
function counterexampleOf(entry, compatible) {
  const labels = [entry.compatible_backward, entry.compatible_forward];
  const known =
    entry.sampled_counterexample === true && !isOfficial(entry) && labels.filter((item) => item === true).length === 1;
  return known && compatible === true ? { contradicted: true } : {};
}

/** The one value that the baseline accepts, where it is made of nothing but a `const`. */
function exactOf({ before }, official) {
  const single = official && typeof before === "object" && Object.keys(before).join() === "const";
  return single ? { exact: before.const } : {};
}

function toolContract(schemas) {
  return contractOf({ tools: [{ name: "tool", ...schemas }] });
}

function contractOf(parts) {
  return { protocolVersion: REVISION, ...parts };
}

/** An edit without a schema on one side says nothing about calls, so it is asked and not scored. */
function editQuestion({ before, after, refined_verdict: verdict, witness }, about) {
  const hasSchemas = [before, after].every(
    ({ inputSchema }) => typeof inputSchema === "boolean" || (typeof inputSchema === "object" && inputSchema !== null),
  );
  return {
    ...about,
    direction: "input",
    before: contractOf({ tools: [before] }),
    after: contractOf({ tools: [after] }),
    options: {},
    scored: hasSchemas,
    label: { verdict, ...(witness === undefined ? {} : { witness }) },
  };
}

function probeQuestion(entry, about) {
  return {
    ...about,
    direction: entry.direction ?? null,
    before: contractOf(entry.before),
    after: contractOf(entry.after),
    options: entry.options ?? {},
    scored: true,
    label: { rule: entry.rule, severity: entry.expected_severity, bump: entry.expected_bump },
  };
}
