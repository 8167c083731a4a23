/** Verdicts, and how they are counted. */

/**
 * @typedef {object} Result a question with its answer
 * @property {import("./questions.mjs").Question} question
 * @property {object} answer
 * @property {"breaking" | "undecided" | "compatible" | "error"} verdict
 * @property {readonly import("./claims.mjs").Claim[]} claims
 * @property {readonly Mark[]} marks what came out wrong
 *
 * @typedef {"missed" | "false alarm" | "unknown" | "unsound" | "error" | "dropped unnoticed" | "wrong" | "other rule"
 *   | "called safe"} Mark
 */

/** @returns {Result} */
export function resultOf(question, answer, claims) {
  const verdict = verdictOf(answer);
  const marks = question.scored ? MARKS[question.shape](question, answer, verdict) : [];
  const unsound = claims.some(({ holds }) => holds === false) ? ["unsound"] : [];
  const error = verdict === "error" ? ["error"] : [];
  return { question, answer, verdict, claims, marks: [...error, ...unsound, ...marks] };
}

function verdictOf({ error, severity, undecided }) {
  if (error !== undefined) return "error";
  if (severity === "breaking") return "breaking";
  return undecided ? "undecided" : "compatible";
}

/** Per shape; an error is marked by itself and is neither missed nor a false alarm. */
const MARKS = {
  logical: ({ label }, _answer, verdict) => breakMarks(label.breaking, verdict),
  edits: ({ label }, answer, verdict) => {
    if (label.verdict !== "dropped") return breakMarks(label.verdict === "breaking", verdict);
    return verdict === "error" || isNoticed(answer) ? [] : ["dropped unnoticed"];
  },
  probes: ({ label }, answer, verdict) => {
    if (verdict === "error") return [];
    const marks = [];
    if (!isRight(label, answer)) marks.push("wrong");
    if (!hasRule(label, answer)) marks.push("other rule");
    if (label.severity === "breaking" && !isNoticed(answer)) marks.push("called safe");
    if (label.severity !== "breaking" && verdict === "breaking") marks.push("false alarm");
    return marks;
  },
};

/** As the acceptance numbers define them: undecided is neither missed nor a false alarm. */
function breakMarks(breaking, verdict) {
  if (verdict === "undecided") return ["unknown"];
  if (breaking && verdict === "compatible") return ["missed"];
  return !breaking && verdict === "breaking" ? ["false alarm"] : [];
}

function isNoticed({ severity }) {
  return severity === "breaking" || severity === "risky";
}

/** A change as severe as expected that asks for the expected step, and none more severe. Of notation nothing need be said. */
function isRight({ rule, severity, bump }, { severity: worst, changes }) {
  if (severity === "notation") return worst === "notation" || worst === "none";
  // A declared version is judged by what changed under it, so that there always is another change beside this one.
  const candidates = rule.startsWith("server-version-") ? changes.filter((change) => change.rule === rule) : changes;
  return worst === severity && candidates.some((change) => change.severity === severity && change.bump === bump);
}

function hasRule({ rule, severity }, { changes }) {
  return changes.some((change) => change.rule === rule) || (severity === "notation" && changes.length === 0);
}

/**
 * Counts of the results that belong to one row of a table.
 *
 * @param {readonly Result[]} results
 */
export function tally(results) {
  const scored = results.filter(({ question }) => question.scored);
  const marked = (mark) => results.filter(({ marks }) => marks.includes(mark)).length;
  const claims = results.flatMap((result) => result.claims);
  return {
    asked: results.length,
    n: scored.length,
    breaking: scored.filter(({ question }) => isBreaking(question)).length,
    compatible: scored.filter(({ question }) => isCompatible(question)).length,
    dropped: scored.filter(({ question }) => question.label.verdict === "dropped").length,
    droppedRisky: scored.filter(
      ({ question, answer }) => question.label.verdict === "dropped" && answer.severity === "risky",
    ).length,
    droppedUnnoticed: marked("dropped unnoticed"),
    missed: marked("missed"),
    falseAlarms: marked("false alarm"),
    unknown: marked("unknown"),
    unsound: marked("unsound"),
    errors: marked("error"),
    wrong: marked("wrong"),
    otherRule: marked("other rule"),
    calledSafe: marked("called safe"),
    proved: results.filter(({ answer }) => answer.inclusion?.state === "proved").length,
    refuted: results.filter(({ answer }) => answer.inclusion?.state === "refuted").length,
    unproven: results.filter(({ answer }) => answer.inclusion?.state === "unknown").length,
    claimsHeld: claims.filter(({ holds }) => holds === true).length,
    claimsUnchecked: claims.filter(({ holds }) => holds === null).length,
    milliseconds: results.reduce((sum, { answer }) => sum + answer.milliseconds, 0),
  };
}

function isBreaking({ shape, label }) {
  if (shape === "logical") return label.breaking;
  return shape === "edits" ? label.verdict === "breaking" : label.severity === "breaking";
}

function isCompatible({ shape, label }) {
  if (shape === "logical") return !label.breaking;
  return shape === "edits" ? ["safe", "notation"].includes(label.verdict) : label.severity !== "breaking";
}
