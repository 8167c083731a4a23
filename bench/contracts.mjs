/** Two contracts as two releases of one large server would have them: the same in every run and on every machine. */
import { changedTool } from "./edits.mjs";
import { DEFINITIONS, objectSchema } from "./properties.mjs";
import { randomSource } from "./random.mjs";

const VERBS = ["get", "list", "search", "create", "update", "cancel", "export", "approve", "assign", "archive"];
const NOUNS = [
  "order",
  "invoice",
  "customer",
  "shipment",
  "refund",
  "ticket",
  "contract",
  "device",
  "booking",
  "payout",
];
const READING = new Set(["get", "list", "search", "export"]);

/**
 * A baseline and a candidate that differ in every second tool, or in each, in one place each. `pairs` says for every tool
 * what it was, what it became and by which edit; `null` for the tools that stayed.
 *
 * Every tool has a description and an input schema with about 30 properties in three levels; every third tool has `$defs`
 * and references to them, every twelfth a definition that refers to itself, every third an output schema.
 *
 * @param {{ tools: number, everyTool?: boolean }} options
 */
export function contractPair({ tools, everyTool = false }) {
  const pairs = Array.from({ length: tools }, (_unused, index) => toolPair(index, everyTool));
  return {
    baseline: contractOf(
      pairs.map(({ before }) => before),
      "4.1.0",
    ),
    candidate: contractOf(
      pairs.map(({ after }) => after),
      "4.2.0",
    ),
    pairs,
  };
}

function toolPair(index, everyTool) {
  const random = randomSource(index);
  const before = toolAt(index, random);
  if (!everyTool && index % 2 === 0) return { before, after: structuredClone(before), edit: null };
  const { tool, edit } = changedTool(before, random, { turn: everyTool ? index : (index - 1) / 2 });
  return { before, after: tool, edit };
}

function toolAt(index, random) {
  const verb = VERBS[index % VERBS.length];
  const noun = NOUNS[Math.floor(index / VERBS.length) % NOUNS.length];
  const name = `${verb}_${noun}_${index}`;
  return {
    name,
    title: `${verb[0].toUpperCase()}${verb.slice(1)} ${noun} ${index}`,
    description: `Use this to ${verb} one ${noun} or several of them. It answers with the ${noun} as it is afterwards, and with an error that says what to do when the ${noun} is locked.`,
    inputSchema: inputSchemaAt(index, random),
    ...(index % 3 === 1 ? { outputSchema: outputSchemaAt(noun) } : {}),
    annotations: { readOnlyHint: READING.has(verb), destructiveHint: verb === "cancel", openWorldHint: false },
  };
}

function inputSchemaAt(index, random) {
  const references = index % 3 === 0 ? ["Money", index % 12 === 0 ? "Condition" : "Invoice"] : [];
  const schema = objectSchema(random, { references, closed: random.chance(0.6) });
  if (references.length === 0) return schema;
  const used = references.includes("Condition") ? ["Money", "Condition"] : ["Money", "Invoice"];
  return { ...schema, $defs: structuredClone(Object.fromEntries(used.map((name) => [name, DEFINITIONS[name]]))) };
}

function outputSchemaAt(noun) {
  const text = (description) => ({ type: "string", description });
  return {
    type: "object",
    properties: {
      id: text(`Identifier of the ${noun}`),
      status: { type: "string", enum: ["draft", "open", "closed"], description: `Where the ${noun} stands` },
      total: { anyOf: [{ type: "number", minimum: 0 }, { type: "null" }], description: "Sum of all lines" },
      lines: {
        type: "array",
        items: {
          type: "object",
          properties: { label: text("What it is"), amount: { type: "number" } },
          required: ["label"],
        },
      },
    },
    required: ["id", "status"],
  };
}

/** As `shared/contract/model.ts` has it. */
function contractOf(tools, version) {
  return {
    contractVersion: 1,
    scope: "server",
    conditions: null,
    protocolVersion: "2025-11-25",
    supportedProtocolVersions: ["2025-11-25"],
    serverInfo: { name: "back-office", version },
    capabilities: { tools: {} },
    instructions: "Look a record up before you change it.",
    tools,
    prompts: [],
    resources: [],
    resourceTemplates: [],
    cacheHints: {},
  };
}
