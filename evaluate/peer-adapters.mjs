/**
 * Other differs, each with its way to say how bad a change of a tool is. An adapter loads what the package of a folder exports
 * and gives a function from a question to a severity in our words: `breaking`, `risky` for a warning, `safe`, `none`. Generic
 * engines know of schemas only, so that they are not asked about whole contracts.
 */
import { importFrom } from "../bench/peer-packages.mjs";

const SCHEMAS = ["logical", "edits"];
const CONTRACTS = [...SCHEMAS, "probes"];
const BOTH = ["input", "output", null];

/** `module` is the file in the package that is loaded, where its name alone does not lead to the comparison. */
export const PEERS = {
  "json-schema-diff": { version: "1.0.0", shapes: SCHEMAS, directions: BOTH, load: loadJsonSchemaDiff },
  "json-schema-compatibility-checker": {
    version: "1.1.16",
    shapes: SCHEMAS,
    directions: BOTH,
    load: loadCompatibilityChecker,
  },
  "@mcp-contracts/core": { version: "0.3.0", shapes: CONTRACTS, directions: BOTH, load: loadMcpContracts },
  mcpdiff: { version: "0.1.0", shapes: CONTRACTS, directions: BOTH, load: loadMcpdiff },
  "@dotsetlabs/bellwether": {
    version: "2.1.3",
    module: "dist/baseline/schema-compare.js",
    shapes: SCHEMAS,
    // Results are compared by what a server answered, not by their schema.
    directions: ["input"],
    load: loadBellwether,
  },
  "mcp-contract-ci": {
    version: "0.1.0",
    module: "dist/diff.js",
    shapes: CONTRACTS,
    directions: BOTH,
    load: loadContractCi,
  },
};

/**
 * Exact in both directions: values that only one of the schemas accepts. It reads every schema as draft-07 and refuses one that
 * names another dialect, so that the name is left out.
 */
async function loadJsonSchemaDiff(folder) {
  const { diffSchemas } = (await importFrom(folder)).default;
  return async (question) => {
    const [sourceSchema, destinationSchema] = schemasOf(question).map(({ $schema: _dialect, ...schema }) => schema);
    const { removalsFound } = await diffSchemas({ sourceSchema, destinationSchema });
    return removalsFound ? "breaking" : "none";
  };
}

async function loadCompatibilityChecker(folder) {
  const { JsonSchemaCompatibilityChecker } = await importFrom(folder);
  const checker = new JsonSchemaCompatibilityChecker();
  return (question) => (checker.check(...schemasOf(question)).isSubset ? "none" : "breaking");
}

async function loadMcpContracts(folder) {
  const { createSnapshot, diffSnapshots } = await importFrom(folder);
  const snapshot = ({ serverInfo, protocolVersion, capabilities = {}, ...lists }) =>
    createSnapshot({
      server: { name: "server", version: "1.0.0", ...serverInfo, protocolVersion, capabilities },
      ...allLists(lists),
      capture: { transport: "stdio", tool: "evaluation" },
    });
  return ({ before, after }) => {
    const { changes } = diffSnapshots(snapshot(before), snapshot(after));
    return worst(changes.map(({ severity }) => severity));
  };
}

async function loadMcpdiff(folder) {
  const { diffSnapshots, normalizeSnapshot, severityOf } = await importFrom(folder);
  return ({ before, after }) => {
    const [base, revision] = [before, after].map((contract) => normalizeSnapshot(contract, "evaluation"));
    return worst(diffSnapshots(base, revision).changes.map(severityOf));
  };
}

/** As it judges each change of a declared input schema, and any other difference of the two as a break. */
async function loadBellwether(folder) {
  const { compareSchemas } = await importFrom(folder);
  return (question) => {
    const { identical, changes } = compareSchemas(...schemasOf(question));
    if (identical) return "none";
    return changes.length === 0 || changes.some(({ breaking }) => breaking) ? "breaking" : "risky";
  };
}

/** All that it reports is breaking. */
async function loadContractCi(folder) {
  const { diffManifests } = await importFrom(folder);
  const manifest = ({ serverInfo, ...lists }) => ({
    schemaVersion: 1,
    server: { name: "server", ...serverInfo },
    ...allLists(lists),
  });
  return ({ before, after }) =>
    diffManifests(manifest(before), manifest(after)).summary.breaking > 0 ? "breaking" : "none";
}

function allLists({ tools = [], prompts = [], resources = [], resourceTemplates = [] }) {
  return { tools, prompts, resources, resourceTemplates };
}

/** The schema of those who send and of those who take: callers and the server for arguments, the reverse for results. */
function schemasOf({ direction, before, after }) {
  const key = direction === "output" ? "outputSchema" : "inputSchema";
  const schemas = [before, after].map(({ tools: [tool] }) => tool[key]);
  return direction === "output" ? schemas.toReversed() : schemas;
}

function worst(severities) {
  if (severities.includes("breaking")) return "breaking";
  if (severities.includes("warning")) return "risky";
  return severities.length > 0 ? "safe" : "none";
}
