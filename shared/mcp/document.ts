import * as z from "zod";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member, stringMember } from "../contract/json.ts";
import { type Contract, EMPTY_CONTRACT, ERAS, LIST_KEYS, type ListKey } from "../contract/model.ts";
import { isDeeperThan } from "./json-depth.ts";
import { parseJsonText } from "./json-text.ts";
import { cacheHintOf, listItems } from "./list-result.ts";
import { foreign, type Side, sideError } from "./side.ts";
import { unwritablePart } from "./unwritable.ts";

/** A contract as a document tells it. */
export interface ContractDocument {
  readonly contract: Contract;
  /** False for a contract file, whose objects are in canonical order. */
  readonly wireKeyOrder: boolean;
  readonly notes: readonly string[];
}

/**
 * Reads a contract from the text of a document. Understood are a contract file (`contractVersion` 1), an object that looks
 * like one (absent parts are empty), the result of `tools/list`, a bare array of tools, and a JSON-RPC response that holds
 * any of these. Items only have to be objects; their members are kept as they are. Throws a CaptureError `document`,
 * `invalid-list` or `depth`.
 */
export function readDocument(text: string, options: { readonly side: Side; readonly depth: number }): ContractDocument {
  const { side } = options;
  const parsed = parseJsonText(text.replace(/^\uFEFF/, ""));
  if (!parsed.ok) {
    throw documentError(
      side,
      `it is no valid JSON at line ${parsed.line}, column ${parsed.column}: ${parsed.problem}`,
      hintFor(text),
    );
  }
  if (isDeeperThan(parsed.value, options.depth + DOCUMENT_LEVELS)) {
    throw sideError(side, "depth", {
      problem: `the document is nested deeper than ${options.depth} levels`,
      next: "make the schemas flatter: deeper ones are not compared",
    });
  }
  const unwritable = unwritablePart(parsed.value, side);
  if (unwritable !== undefined) throw documentError(side, `it ${unwritable.problem}`, unwritable.inDocument);
  return documentOf(parsed.value, side);
}

/** Brackets around a tool in the deepest of the documents understood: response, result, list. */
const DOCUMENT_LEVELS = 3;

function documentOf(value: Json, side: Side): ContractDocument {
  if (isJsonArray(value)) return toolsOnly({ tools: value }, side);
  if (!isJsonObject(value)) throw documentError(side, "it holds no object and no array", EXPECTED);
  if (Object.hasOwn(value, "contractVersion")) return contractFile(value, side);
  if (LIST_KEYS.some((key) => Object.hasOwn(value, key)) || SERVER_KEYS.some((key) => Object.hasOwn(value, key))) {
    refuseUnfinished(value, side);
    return isServerWide(value) ? contractLike(value, side) : toolsOnly(value, side);
  }
  return responseOf(value, side);
}

/** Members that say more of a server than its tools. */
const SERVER_KEYS = [
  "capabilities",
  "instructions",
  "serverInfo",
  "protocolVersion",
  "supportedProtocolVersions",
] as const;

function isServerWide(value: JsonObject): boolean {
  return [...SERVER_KEYS, "prompts", "resources", "resourceTemplates"].some((key) => Object.hasOwn(value, key));
}

/** A part of a list would read as tools removed. */
function refuseUnfinished(value: JsonObject, side: Side): void {
  const cursor = member(value, "nextCursor");
  if (cursor !== undefined && cursor !== null) {
    throw documentError(
      side,
      "it holds one page of a longer list (it has a `nextCursor`)",
      "capture all pages, for example with `mcp-gates snapshot <target>`",
    );
  }
  const type = member(value, "resultType");
  if (type !== undefined && type !== "complete") {
    throw documentError(
      side,
      `its \`resultType\` is ${foreign(side, JSON.stringify(type))}`,
      "save the result of a complete `tools/list`",
    );
  }
}

function toolsOnly(result: JsonObject, side: Side): ContractDocument {
  const hint = cacheHintOf(result);
  return {
    contract: {
      ...EMPTY_CONTRACT,
      scope: "tools",
      tools: listItems(result, "tools", side),
      cacheHints: hint === undefined ? {} : { tools: hint },
    },
    wireKeyOrder: true,
    notes: [],
  };
}

function contractLike(value: JsonObject, side: Side): ContractDocument {
  const parts = parseShape(contractLikeShape, value, side);
  const contract = { ...EMPTY_CONTRACT, ...definedMembers(parts), ...listsOf(value, side) };
  return { contract, wireKeyOrder: true, notes: [] };
}

function contractFile(value: JsonObject, side: Side): ContractDocument {
  const version = member(value, "contractVersion");
  if (version !== 1) {
    const shown = foreign(side, JSON.stringify(version) ?? "");
    throw documentError(
      side,
      `it is a contract file of version ${shown}, and only version 1 is known here`,
      "use the release that wrote it, or write it anew with `mcp-gates snapshot`",
    );
  }
  const parts = parseShape(contractFileShape, value, side);
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(contractFileShape.shape, key));
  const names = unknown.map((key) => foreign(side, key, 40)).join(", ");
  const notes =
    unknown.length === 0 ? [] : [`The contract file has members that are not known here and were left out: ${names}.`];
  const { cacheHints, legacyEra, ...rest } = parts;
  return {
    contract: {
      ...rest,
      ...(legacyEra === undefined ? {} : { legacyEra }),
      ...listsOf(value, side),
      cacheHints: definedMembers(cacheHints),
    },
    wireKeyOrder: false,
    notes,
  };
}

/** The lists of a document; an absent one is empty. A contract file without one of them does not come this far. */
function listsOf(value: JsonObject, side: Side): Readonly<Record<ListKey, readonly JsonObject[]>> {
  const list = (key: ListKey) => (Object.hasOwn(value, key) ? listItems(value, key, side) : []);
  return {
    tools: list("tools"),
    prompts: list("prompts"),
    resources: list("resources"),
    resourceTemplates: list("resourceTemplates"),
  };
}

function responseOf(value: JsonObject, side: Side): ContractDocument {
  const error = member(value, "error");
  if (isJsonObject(error)) {
    const code = JSON.stringify(member(error, "code") ?? null);
    const message = foreign(side, stringMember(error, "message") ?? "");
    throw documentError(
      side,
      `it holds a JSON-RPC error instead of a list (${foreign(side, code)}: ${message})`,
      "save the response of a `tools/list` that succeeded",
    );
  }
  const result = member(value, "result");
  if (!isJsonObject(result) || Object.hasOwn(result, "result") || Object.hasOwn(result, "error"))
    throw documentError(side, "it holds no list of tools", EXPECTED);
  return documentOf(result, side);
}

const EXPECTED = "give a contract file, a `tools/list` result, an array of tools or a JSON-RPC response";

const jsonObject = z.custom<JsonObject>((value) => isJsonObject(value as Json), "must be an object");
const jsonArray = z.custom<readonly Json[]>((value) => Array.isArray(value), "must be an array");
const cacheHint = z.object({ ttlMs: z.number().nullable(), cacheScope: z.string().nullable() }).optional();

/** The list items are taken from the value itself, so that no parser touches them. */
const contractFileShape = z.object({
  contractVersion: z.literal(1),
  scope: z.enum(["server", "tools"]),
  conditions: z
    .object({ era: z.enum(ERAS), clientCapabilities: jsonObject, credentials: z.array(z.string()) })
    .nullable(),
  protocolVersion: z.string().nullable(),
  supportedProtocolVersions: z.array(z.string()),
  /** Absent in files of releases that did not ask. */
  legacyEra: z
    .discriminatedUnion("answer", [
      z.object({ answer: z.literal("served"), protocolVersion: z.string() }),
      z.object({ answer: z.literal("refused") }),
      z.object({ answer: z.literal("unclear") }),
    ])
    .optional(),
  serverInfo: jsonObject.nullable(),
  capabilities: jsonObject,
  instructions: z.string().nullable(),
  tools: jsonArray,
  prompts: jsonArray,
  resources: jsonArray,
  resourceTemplates: jsonArray,
  cacheHints: z.object({
    tools: cacheHint,
    prompts: cacheHint,
    resources: cacheHint,
    resourceTemplates: cacheHint,
    discover: cacheHint,
  }),
});

const contractLikeShape = z.object({
  protocolVersion: z.string().nullable().optional(),
  supportedProtocolVersions: z.array(z.string()).optional(),
  serverInfo: jsonObject.nullable().optional(),
  capabilities: jsonObject.optional(),
  instructions: z.string().nullable().optional(),
});

function parseShape<Shape>(schema: z.ZodType<Shape>, value: JsonObject, side: Side): Shape {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, 3).map((issue) => `\`${issue.path.join(".")}\` ${issue.message}`);
  const more = parsed.error.issues.length - problems.length;
  const list = foreign(side, problems.join(", ") + (more > 0 ? ` and ${more} more` : ""), 400);
  throw documentError(side, `it is no valid contract: ${list}`, "write it anew with `mcp-gates snapshot <target>`");
}

type Defined<Members> = { readonly [Key in keyof Members]?: Exclude<Members[Key], undefined> };

function definedMembers<Members extends object>(members: Members): Defined<Members> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<Members>;
}

function hintFor(text: string): string {
  if (text.trimStart().startsWith("version https://git-lfs"))
    return "it is a Git LFS pointer: fetch the file itself with `git lfs pull`";
  return EXPECTED;
}

function documentError(side: Side, problem: string, next: string) {
  return sideError(side, "document", { problem, next });
}
