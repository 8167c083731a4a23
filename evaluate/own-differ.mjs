/** Our own answer to a question: the whole comparison as the gate does it, and what the prover says of whole schemas. */

/**
 * @typedef {object} Answer
 * @property {"breaking" | "risky" | "review" | "safe" | "notation" | "none"} severity of the worst change
 * @property {boolean} undecided whether some change could not be decided
 * @property {readonly object[]} changes
 * @property {{ state: "proved" | "refuted" | "unknown", witness?: unknown } | null} inclusion whether what producers send still
 * fits, by plain logic; asked of logical cases only
 * @property {number} milliseconds on the wall
 *
 * @param {object} library what is used of `shared/contract`
 * @returns {(question: import("./questions.mjs").Question) => Answer | { error: string, milliseconds: number }}
 */
export function ownDiffer(library) {
  return (question) => {
    const start = performance.now();
    try {
      const answer = answerOf(question, library);
      return { ...answer, milliseconds: performance.now() - start };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error), milliseconds: performance.now() - start };
    }
  };
}

function answerOf(question, library) {
  const { SEVERITIES } = library;
  const changes = changesOf(question, library);
  const inclusion = question.shape === "logical" ? inclusionOf(question, library) : null;
  const counted = question.shape === "logical" ? changes.filter(isAboutValues(question)) : changes;
  const severity = SEVERITIES.find((name) => counted.some((change) => change.severity === name)) ?? "none";
  return { severity, undecided: counted.some(isUndecided), changes, inclusion };
}

/**
 * A logical case asks which values fit. That clients drop a tool whose schema they cannot read, which is a change of no
 * direction, is another question.
 */
function isAboutValues({ direction }) {
  return (change) => change.direction === direction;
}

/** The changes as the gate shows them, with the one about the declared version. */
function changesOf({ before, after, options }, { diffContracts, withWitnesses, decideContractGate, EMPTY_CONTRACT }) {
  const [baseline, candidate] = [before, after].map((parts) => ({ ...EMPTY_CONTRACT, ...parts }));
  const found = diffContracts(baseline, candidate, options);
  const { callers = "declared", readers = "strict" } = options;
  const facts = { baseline, candidate, callers, readers, severities: {} };
  const diff = { ...found, changes: withWitnesses(found.changes, facts) };
  const versions = [baseline, candidate].map(({ serverInfo }) => serverInfo?.version);
  const declared = versions.every((version) => typeof version === "string")
    ? { declared: { baseline: versions[0], candidate: versions[1], source: "serverInfo" } }
    : {};
  return decideContractGate({ diff, failOn: "breaking", server: candidate.serverInfo?.name ?? "", ...declared })
    .changes;
}

function isUndecided({ rule, proof }) {
  return proof.state === "unknown" || rule.endsWith("-undecided");
}

/** Producers are callers for arguments and the server for results. */
function inclusionOf({ direction, before, after }, { decideSchemas }) {
  const schemas = [before, after].map(
    ({ tools: [tool] }) => tool[direction === "input" ? "inputSchema" : "outputSchema"],
  );
  const [sub, sup] = direction === "input" ? schemas : schemas.toReversed();
  return decideSchemas(sub, sup);
}
