/**
 * What an answer claims and can be held to: a `proved`, and each witness. A proof is held against the label and against values
 * that are known to break; a witness against an independent validator, on both sides.
 */
import { isDeepStrictEqual } from "node:util";
import { FIELD } from "./logical-question.mjs";

/**
 * @typedef {{ rule: string, holds: boolean | null, why: string }} Claim `rule` is that of the change, `inclusion` for whole
 * schemas; `holds` is `null` when nobody could tell, and `why` says so
 *
 * @param {import("./questions.mjs").Question} question
 * @param {import("./own-differ.mjs").Answer} answer
 * @param {ReturnType<typeof import("./independent-validator.mjs").independentValidator>} accepts
 * @returns {readonly Claim[]}
 */
export function claimsOf(question, answer, accepts) {
  return [...proofClaims(question, answer), ...witnessClaims(question, answer, accepts)];
}

function proofClaims(question, { severity, undecided, changes, inclusion }) {
  const against = breaksByLabel(question);
  const claims = [];
  if (inclusion?.state === "proved") claims.push({ rule: "inclusion", ...judgement(against) });
  // One proved edit beside a reported break claims nothing of the whole; alone it tells the reader that nothing breaks.
  const proved = changes.find(({ proof }) => proof.state === "proved");
  if (proved !== undefined && severity !== "breaking" && !undecided)
    claims.push({ rule: proved.rule, ...judgement(against) });
  return claims;
}

function judgement(against) {
  return { holds: against === undefined, why: against ?? "nothing known contradicts the proof" };
}

/** Why compatibility cannot be proved of this case, `undefined` when nothing is known against it. */
function breaksByLabel({ shape, scored, label }) {
  if (shape === "logical") {
    if (label.contradicted === true) return "proved, though a counterexample is known";
    return scored && label.breaking ? "proved, though the label says that it breaks" : undefined;
  }
  if (shape === "edits")
    return scored && label.verdict === "breaking" ? "proved, though a call that breaks is known" : undefined;
  return label.severity === "breaking" ? "proved, though the probe breaks" : undefined;
}

function witnessClaims(question, { changes, inclusion }, accepts) {
  const ofChanges = changes
    .filter(({ proof }) => proof.witness !== undefined)
    .map(({ rule, direction, subject, renamedTo, proof }) => {
      const sides = sidesOf(question, { direction, subject, renamedTo });
      return { rule, ...checked(question, { ...sides, state: proof.state, witness: proof.witness }, accepts) };
    });
  if (inclusion?.state !== "refuted") return ofChanges;
  const name = question.before.tools[0].name;
  const sides = sidesOf(question, { direction: question.direction, subject: { name } });
  const claim = checked(question, { ...sides, state: "refuted", witness: inclusion.witness }, accepts);
  return [{ rule: "inclusion", ...claim }, ...ofChanges];
}

/** The schema of those who send and of those who take: callers and the server for arguments, the reverse for results. */
function sidesOf({ before, after }, { direction, subject, renamedTo = subject.name }) {
  const key = direction === "output" ? "outputSchema" : "inputSchema";
  const old = toolNamed(before, subject.name)?.[key];
  const now = toolNamed(after, renamedTo)?.[key];
  return direction === "output" ? { sender: now, taker: old } : { sender: old, taker: now };
}

function toolNamed({ tools = [] }, name) {
  return tools.find((tool) => tool.name === name);
}

/** A refuting value is sent and not taken; a dropped one is sent and taken. */
function checked(question, { sender, taker, state, witness }, accepts) {
  const expected = state === "dropped";
  if (Object.hasOwn(question.label, "exact")) return exactly(question.label, { witness, expected });
  const sent = accepts(sender, witness);
  const taken = accepts(taker, witness);
  if (sent === false) return { holds: false, why: "the side that sends the witness does not accept it" };
  if (taken === !expected)
    return { holds: false, why: `the side that takes the witness ${taken ? "accepts" : "refuses"} it` };
  const reason = sent.reason ?? taken.reason;
  return reason === undefined
    ? { holds: true, why: "checked on both sides" }
    : { holds: null, why: `not checked: the validator cannot tell, since ${reason}` };
}

/** Where one value decides and the official suite says how, no validator is needed. */
function exactly({ exact, breaking }, { witness, expected }) {
  // Written and read again, so that no -0 is another value than 0.
  if (!isDeepStrictEqual(witness?.[FIELD], JSON.parse(JSON.stringify(exact))))
    return { holds: false, why: "the witness is not the value of the case" };
  return breaking === !expected
    ? { holds: true, why: "the value of the case, by its label" }
    : { holds: false, why: "the label says that the value of the case is taken" };
}
