/** What the evaluation uses of `shared/contract`, taken from its modules, so that sources and emitted files serve alike. */

/** The modules of `shared/contract`, by path. */
export const MODULES = [
  "diff",
  "gate-decision",
  "model",
  "rule",
  "schema/decide",
  "schema/document",
  "schema/normal-form",
  "schema/patterns",
  "schema/view",
  "witnesses",
];

/**
 * @param {Readonly<Record<string, object>>} modules by the paths of {@link MODULES}
 * @returns {object} `decideSchemas(sub, sup)` says whether every value of one whole schema is a value of another
 */
export function libraryOf(modules) {
  const { diffContracts } = modules.diff;
  const { withWitnesses } = modules.witnesses;
  const { decideContractGate } = modules["gate-decision"];
  const { EMPTY_CONTRACT } = modules.model;
  const { SEVERITIES } = modules.rule;
  return {
    diffContracts,
    withWitnesses,
    decideContractGate,
    EMPTY_CONTRACT,
    SEVERITIES,
    decideSchemas: decider(modules),
  };
}

function decider(modules) {
  const { decide, DECISIONS_PER_SCHEMA } = modules["schema/decide"];
  const { rootPosition, schemaDocument } = modules["schema/document"];
  const { NormalForms } = modules["schema/normal-form"];
  const { Languages } = modules["schema/patterns"];
  const { Viewer } = modules["schema/view"];
  return (sub, sup) => {
    const [languages, viewer] = [new Languages(), new Viewer()];
    // Nodes are known by their pointers, so those of the two sides must differ.
    const node = (schema, side) => [rootPosition(schemaDocument(schema, side, languages))];
    return decide(node(sub, "<"), node(sup, ">"), {
      viewer,
      forms: new NormalForms(viewer),
      declaredOnly: false,
      budget: { decisions: DECISIONS_PER_SCHEMA },
    });
  };
}
