/**
 * Other differs, each with its way to say whether two input schemas differ in what they accept or, where it knows of agents,
 * in what breaks them. An adapter loads the library of a folder and gives a function over pairs `{ name, before, after }` of
 * input schemas that yields for each, in their order, whether a difference is reported, or the error that it ended with.
 */
import { importFrom } from "./peer-packages.mjs";

/** `package` as npm knows it; none for our own. */
export const PEERS = {
  "mcp-gates": { package: undefined, load: loadOurs },
  "json-schema-diff": { package: "json-schema-diff@1.0.0", load: loadJsonSchemaDiff },
  "json-schema-compatibility-checker": {
    package: "json-schema-compatibility-checker@1.1.16",
    load: loadCompatibilityChecker,
  },
  "api-smart-diff": { package: "api-smart-diff@1.0.6", load: loadApiSmartDiff },
  "@mcp-contracts/core": { package: "@mcp-contracts/core@0.3.0", load: loadMcpContracts },
};

/** All tools at once, as a server has them. Notation does not count as a difference. */
async function loadOurs() {
  // The sources are built by the run that names this peer, so nothing of them may be imported before.
  const { diffContracts } = await import("../.build/shared/contract/diff.js");
  const { EMPTY_CONTRACT } = await import("../.build/shared/contract/model.js");
  const contract = (pairs, side) => ({
    ...EMPTY_CONTRACT,
    scope: "tools",
    tools: pairs.map((pair) => toolOf(pair, side)),
  });
  return async function* (pairs) {
    const { changes } = diffContracts(contract(pairs, "before"), contract(pairs, "after"));
    const reported = new Set(
      changes.filter(({ severity }) => severity !== "notation").map(({ subject }) => subject.name),
    );
    for (const { name } of pairs) yield { reported: reported.has(name) };
  };
}

/** Exact in both directions: values that only one of the schemas accepts. */
async function loadJsonSchemaDiff(folder) {
  const { diffSchemas } = (await importFrom(folder)).default;
  return oneByOne(async ({ before, after }) => {
    const result = await diffSchemas({ sourceSchema: before, destinationSchema: after });
    return result.additionsFound || result.removalsFound;
  });
}

/** It answers whether one schema is within another, so it is asked both ways. */
async function loadCompatibilityChecker(folder) {
  const { JsonSchemaCompatibilityChecker } = await importFrom(folder);
  const checker = new JsonSchemaCompatibilityChecker();
  return oneByOne(({ before, after }) => {
    const [within, around] = [checker.check(before, after), checker.check(after, before)];
    return !(within.isSubset && around.isSubset);
  });
}

/** Annotations are its word for texts. */
async function loadApiSmartDiff(folder) {
  const { compareJsonSchema } = await importFrom(folder);
  return oneByOne(({ before, after }) =>
    compareJsonSchema(before, after).diffs.some(({ type }) => type !== "annotation"),
  );
}

/** All tools at once. */
async function loadMcpContracts(folder) {
  const { createSnapshot, diffSnapshots } = await importFrom(folder);
  const snapshot = (pairs, side) =>
    createSnapshot({
      server: { name: "back-office", version: "1.0.0" },
      tools: pairs.map((pair) => toolOf(pair, side)),
      resources: [],
      resourceTemplates: [],
      prompts: [],
      capture: { transport: "stdio" },
    });
  return async function* (pairs) {
    const { changes } = diffSnapshots(snapshot(pairs, "before"), snapshot(pairs, "after"));
    const reported = new Set(changes.map(({ name }) => name));
    for (const { name } of pairs) yield { reported: reported.has(name) };
  };
}

function toolOf(pair, side) {
  return { name: pair.name, inputSchema: pair[side] };
}

/** A pair that a library throws on does not end the others. */
function oneByOne(differs) {
  return async function* (pairs) {
    for (const pair of pairs) {
      try {
        yield { reported: await differs(pair) };
      } catch (error) {
        yield { error: error instanceof Error ? error.message : String(error) };
      }
    }
  };
}
