import { type JsonObject, member, pointerTo, stringMember } from "./json.ts";
import type { Contract } from "./model.ts";
import { referenceProblems } from "./reference-problems.ts";
import { schemaProblems } from "./schema/validity.ts";
import { invalidHeaderProblems } from "./surface/mcp-headers.ts";
import { isGuidedName } from "./surface/names.ts";
import { toolShapeProblems } from "./surface/tool-shape.ts";

/** What conforming clients do with a part of a list that is not as the specification wants it. */
export interface ClientFinding {
  /** Stable id of the finding: `tool-malformed`, `tool-excluded`, `tool-name-duplicate`, `schema-invalid` … */
  readonly id: string;
  /** The tool's, prompt's or resource's name or, without one, its position as `#3`. */
  readonly subject: string;
  /** JSON pointer within the contract. */
  readonly pointer: string;
  /** One plain sentence: what is wrong and what clients do with it. */
  readonly message: string;
  /** True when the contract cannot be used as the measure of another one (duplicate names, invalid schemas). */
  readonly ambiguous: boolean;
}

/** Everything in a contract that a conforming client would drop or choke on. */
export function clientFindings(contract: Contract): readonly ClientFinding[] {
  return [
    ...contract.tools.flatMap((tool, index) => toolFindings(tool, index, contract.protocolVersion)),
    ...duplicates(contract.tools, {
      ...TOOLS,
      message: "another tool has this name; clients drop one or refuse the list",
    }),
    ...[PROMPTS, RESOURCES, TEMPLATES].flatMap((list) => [
      ...malformed(contract[list.key], list),
      ...duplicates(contract[list.key], { ...list, message: `another ${list.kind} has this ${list.name}` }),
    ]),
  ];
}

/** One list of a contract: what it holds and which member names an entry. */
interface ListFacts {
  readonly key: "tools" | "prompts" | "resources" | "resourceTemplates";
  readonly kind: "tool" | "prompt" | "resource" | "template";
  readonly name: "name" | "uri" | "uriTemplate";
  readonly duplicateId: string;
}

const TOOLS: ListFacts = { key: "tools", kind: "tool", name: "name", duplicateId: "tool-name-duplicate" };
const PROMPTS: ListFacts = { key: "prompts", kind: "prompt", name: "name", duplicateId: "prompt-name-duplicate" };
const RESOURCES: ListFacts = { key: "resources", kind: "resource", name: "uri", duplicateId: "resource-uri-duplicate" };
const TEMPLATES: ListFacts = {
  key: "resourceTemplates",
  kind: "template",
  name: "uriTemplate",
  duplicateId: "template-uri-duplicate",
};

/** A property whose schema is a bare `true` or `false`: valid JSON Schema, which not every client takes. */
const BARE = /^\/(?:input|output)Schema\/properties\//;

function toolFindings(tool: JsonObject, index: number, protocolVersion: string | null): readonly ClientFinding[] {
  const subject = subjectOf(tool, "name", index);
  const at = (pointer: string) => `${pointerTo("/tools", index)}${pointer}`;
  return [
    ...toolShapeProblems(tool, protocolVersion).map(({ pointer, message }) => ({
      id: BARE.test(pointer) ? "tool-schema-bare" : "tool-malformed",
      subject,
      pointer: at(pointer),
      message: BARE.test(pointer)
        ? message
        : `${message}; clients that check the list refuse all of it, others drop the tool`,
      // Without a name there is nothing to compare the tool by.
      ambiguous: pointer === "/name",
    })),
    ...invalidHeaderProblems(member(tool, "inputSchema")).map(({ pointer, message }) => ({
      id: "tool-excluded",
      subject,
      pointer: at(`/inputSchema${pointer}`),
      message: `${message}; conforming HTTP clients drop the tool`,
      ambiguous: false,
    })),
    ...nameFindings(tool, index),
    ...(["inputSchema", "outputSchema"] as const).flatMap((key) => schemaFindings(tool, key, { subject, at })),
  ];
}

function nameFindings(tool: JsonObject, index: number): readonly ClientFinding[] {
  const name = stringMember(tool, "name");
  if (name === undefined || isGuidedName(name)) return [];
  return [
    {
      id: "tool-name-invalid",
      subject: subjectOf(tool, "name", index),
      pointer: pointerTo("/tools", index, "name"),
      message:
        "the name is not made of 1 to 128 letters, digits, underscores, dots and hyphens; some clients drop the tool",
      ambiguous: false,
    },
  ];
}

function schemaFindings(
  tool: JsonObject,
  key: "inputSchema" | "outputSchema",
  { subject, at }: { readonly subject: string; readonly at: (pointer: string) => string },
): readonly ClientFinding[] {
  const schema = member(tool, key);
  if (schema === undefined || schema === null || typeof schema !== "object") return [];
  return [
    ...schemaProblems(schema).map(({ pointer, message }) => ({
      id: "schema-invalid",
      subject,
      pointer: at(`/${key}${pointer}`),
      message: `${message}; validators refuse the schema`,
      ambiguous: true,
    })),
    ...referenceProblems(schema, `/${key}`).map(({ id, pointer, message }) => ({
      id,
      subject,
      pointer: at(pointer),
      message,
      ambiguous: id === "schema-self-reference",
    })),
  ];
}

/** Entries of the other lists that lack what names them: clients that check the list refuse all of it. */
function malformed(list: readonly JsonObject[], { key, kind, name }: ListFacts): readonly ClientFinding[] {
  const needed = name === "name" ? ["name"] : [name, "name"];
  return list.flatMap((listed, index) =>
    needed
      .filter((needs) => stringMember(listed, needs) === undefined)
      .map((needs) => ({
        id: `${kind}-malformed`,
        subject: subjectOf(listed, name, index),
        pointer: pointerTo("", key, index, needs),
        message: `the ${kind} has no ${needs}; clients that check the list refuse all of it`,
        ambiguous: needs === name,
      })),
  );
}

function duplicates(
  list: readonly JsonObject[],
  { key, name, duplicateId, message }: ListFacts & { readonly message: string },
): readonly ClientFinding[] {
  const seen = new Set<string>();
  return list.flatMap((listed, index) => {
    const text = stringMember(listed, name);
    if (text === undefined) return [];
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    const pointer = pointerTo("", key, index, name);
    return [{ id: duplicateId, subject: text, pointer, message, ambiguous: true }];
  });
}

function subjectOf(listed: JsonObject, key: string, index: number): string {
  const name = stringMember(listed, key);
  return name === undefined || name === "" ? `#${index + 1}` : name;
}
