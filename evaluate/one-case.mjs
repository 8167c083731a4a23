/** One question in full, for people who look into it. */

/** @param {import("./scores.mjs").Result} result */
export function caseText({ question, answer, verdict, claims, marks }) {
  const head = [question.id, question.source, question.direction ?? "no direction"].join(", ");
  return [
    `# ${head}`,
    `label: ${JSON.stringify(question.label)}${question.scored ? "" : " (not scored)"}`,
    `verdict: ${verdict}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}, options ${JSON.stringify(question.options)}`,
    `before: ${JSON.stringify(question.before, null, 2)}`,
    `after: ${JSON.stringify(question.after, null, 2)}`,
    ...(answer.error === undefined ? [] : [`error: ${answer.error}`]),
    ...(answer.changes ?? []).map(changeText),
    ...(answer.inclusion == null ? [] : [`whole schemas: ${JSON.stringify(answer.inclusion)}`]),
    ...claims.map(
      ({ rule, holds, why }) =>
        `claim of ${rule}: ${holds === null ? "not judged" : holds ? "holds" : "WRONG"}, ${why}`,
    ),
  ].join("\n");
}

function changeText({ rule, severity, bump, pointer, message, notes = [], proof }) {
  const witness = proof.witness === undefined ? "" : `\n  witness: ${JSON.stringify(proof.witness)}`;
  const noted = notes.map((note) => `\n  ${note}`).join("");
  return `change: ${rule} ${severity} ${bump} at ${pointer}\n  ${message}${noted}\n  proof: ${proof.state}${witness}`;
}
