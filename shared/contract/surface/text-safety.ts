import type { Edit, Subject } from "../change.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member, pointerTo, stringMember } from "../json.ts";
import type { Contract } from "../model.ts";
import type { InjectionKind } from "./injection-pattern.ts";
import { injectionsIn, proseOf, secretPathIn } from "./injections.ts";
import { codePointName, invisibleCodePoints } from "./invisible-characters.ts";
import { entriesByKey } from "./listed.ts";
import { lookAlikeNameEdits } from "./look-alike-names.ts";
import { type EditSubject, nameOf, serverSubject, toolSubject } from "./subject.ts";
import type { ToolMatching } from "./tool-matching.ts";

/** Which rules speak about a text, by where it stands. */
interface Lane {
  readonly injection: string;
  readonly invisible: string;
  readonly direction?: "input" | "output";
  /** Orders about other tools are hostile in a tool's own text and ordinary in instructions. */
  readonly ordersTools: boolean;
}

const TOOL: Lane = {
  injection: "tool-description-injection",
  invisible: "tool-description-invisible-unicode",
  ordersTools: false,
};
const INPUT: Lane = {
  injection: "input-param-description-injection",
  invisible: "input-param-invisible-unicode",
  direction: "input",
  ordersTools: false,
};
const OUTPUT: Lane = {
  injection: "output-field-description-injection",
  invisible: "output-field-invisible-unicode",
  direction: "output",
  ordersTools: false,
};
const PROMPT: Lane = {
  injection: "prompt-description-injection",
  invisible: "prompt-invisible-unicode",
  ordersTools: true,
};
const RESOURCE: Lane = {
  injection: "resource-description-injection",
  invisible: "resource-invisible-unicode",
  ordersTools: true,
};
const INSTRUCTIONS: Lane = {
  injection: "instructions-injection",
  invisible: "instructions-invisible-unicode",
  ordersTools: true,
};

/** One text at its place within the subject. */
interface PlacedText {
  /** JSON pointer. */
  readonly pointer: string;
  readonly before: string | undefined;
  readonly text: string;
  /** A pattern, a URI, a format: no prose, unless it has several words. */
  readonly isNotation: boolean;
}

/**
 * The security lane: invisible characters and injected orders in every text of the candidate that is new or changed and
 * that a model reads. A text that the baseline's tool, prompt or resource already holds, anywhere, is not new.
 */
export function textSafetyEdits(baseline: Contract, candidate: Contract, matching: ToolMatching): readonly Edit[] {
  const known = new Set(baseline.tools.map(nameOf));
  const ownTools = [...new Set([...known, ...candidate.tools.map(nameOf)])];
  const aliased = matching.aliased.filter(({ after }) => !known.has(nameOf(after)));
  const added = [
    ...matching.added,
    ...matching.consolidated.map((group) => group.after),
    ...matching.split.flatMap((group) => group.after),
    ...matching.duplicated.after,
  ];
  return [
    ...[...matching.pairs, ...matching.renamed, ...aliased].flatMap(({ before, after }) =>
      toolTextSafetyEdits(before, after, ownTools),
    ),
    ...added.flatMap((tool) => toolTextSafetyEdits(undefined, tool, ownTools)),
    ...listSafetyEdits(baseline.prompts, candidate.prompts, { kind: "prompt", key: "name", lane: PROMPT }),
    ...listSafetyEdits(baseline.resources, candidate.resources, { kind: "resource", key: "uri", lane: RESOURCE }),
    ...listSafetyEdits(baseline.resourceTemplates, candidate.resourceTemplates, {
      kind: "template",
      key: "uriTemplate",
      lane: RESOURCE,
    }),
    ...serverSafetyEdits(baseline, candidate),
    ...lookAlikeNameEdits(baseline.tools, candidate.tools, matching),
  ];
}

/** The security lane of one tool: its own texts, its arguments and its results. `before` is absent for a new tool. */
function toolTextSafetyEdits(
  before: JsonObject | undefined,
  after: JsonObject,
  ownTools: readonly string[],
): readonly Edit[] {
  const about: EditSubject =
    before === undefined ? { subject: { kind: "tool", name: nameOf(after) } } : toolSubject(before, after);
  const part = (select: (tool: JsonObject) => Json | undefined, pointer: string, lane: Lane) =>
    changedTexts(before === undefined ? undefined : select(before), select(after), {
      pointer,
      isSchema: pointer !== "",
    }).flatMap((text) => safetyEdits(text, lane, about, ownTools));
  return [
    ...part(textsOutsideSchemas, "", TOOL),
    ...part((tool) => member(tool, "inputSchema"), "/inputSchema", INPUT),
    ...part((tool) => member(tool, "outputSchema"), "/outputSchema", OUTPUT),
  ];
}

interface ListedTexts {
  readonly kind: Subject["kind"];
  readonly key: string;
  readonly lane: Lane;
}

function listSafetyEdits(
  baseline: readonly JsonObject[],
  candidate: readonly JsonObject[],
  { kind, key, lane }: ListedTexts,
): readonly Edit[] {
  const waiting = entriesByKey(baseline, key);
  return candidate.flatMap((listed) => {
    const name = stringMember(listed, key) ?? "";
    const old = waiting.get(name)?.shift();
    const about = { subject: { kind, name } };
    return changedTexts(old, listed, { pointer: "" }).flatMap((text) => safetyEdits(text, lane, about));
  });
}

/** What a server says of itself stands before models as its instructions do. */
function serverSafetyEdits(baseline: Contract, candidate: Contract): readonly Edit[] {
  const about = (contract: Contract) => contract.serverInfo ?? undefined;
  return [
    ...changedTexts(baseline.instructions, candidate.instructions, { pointer: "/instructions" }),
    ...changedTexts(about(baseline), about(candidate), { pointer: "/serverInfo" }),
  ].flatMap((text) => safetyEdits(text, INSTRUCTIONS, { subject: serverSubject(baseline, candidate) }));
}

function safetyEdits(
  { pointer, before, text, isNotation }: PlacedText,
  lane: Lane,
  about: EditSubject,
  ownTools: readonly string[] = [],
): readonly Edit[] {
  const hidden = [...new Set(invisibleCodePoints(text))];
  const prose = isNotation ? proseOf(text) : text;
  const injections =
    prose === undefined
      ? []
      : injectionsIn(prose, ownTools).filter(({ kind }) => !(lane.ordersTools && kind === ORDERS_TOOLS));
  const path =
    prose === undefined || injections.some(({ kind }) => kind === "secrets") ? undefined : secretPathIn(prose);
  if (hidden.length === 0 && injections.length === 0 && path === undefined) return [];
  const shared = { ...about, direction: lane.direction ?? null, pointer, before, after: text };
  return [
    ...(hidden.length === 0
      ? []
      : [
          { rule: lane.invisible, ...shared, message: `the text holds invisible characters: ${codePointList(hidden)}` },
        ]),
    ...(injections.length === 0
      ? []
      : [
          {
            rule: lane.injection,
            ...shared,
            message: `the text ${injections.map(({ what }) => what).join(" and ")}`,
            notes: injections.map(({ kind, excerpt }) => `${kind}: ${excerpt}`),
          },
        ]),
    ...(path === undefined
      ? []
      : [{ rule: "text-names-secret-file", ...shared, message: `the text names a file that holds secrets: ${path}` }]),
  ];
}

const ORDERS_TOOLS: InjectionKind = "other-tools";
/** Code points named in one sentence; more are counted. */
const NAMED = 6;

function codePointList(codePoints: readonly number[]): string {
  const named = codePoints.slice(0, NAMED).map(codePointName).join(", ");
  return codePoints.length > NAMED ? `${named} and ${codePoints.length - NAMED} more` : named;
}

/** The texts of a tool that stand outside its schemas, at their places: annotations, icons and `_meta` as well. */
function textsOutsideSchemas(tool: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(tool).filter(([key]) => key !== "inputSchema" && key !== "outputSchema"));
}

/** Members of a schema that are notations: no prose, in a server that means well. */
const NOTATIONS = new Set([
  "pattern",
  "$ref",
  "$dynamicRef",
  "$recursiveRef",
  "$id",
  "id",
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "type",
  "format",
  "contentEncoding",
  "contentMediaType",
]);

interface WhereTexts {
  /** Where the walk begins. */
  readonly pointer: string;
  readonly isSchema?: boolean;
}

/** Every string and every key of `after` that `before` does not hold. */
function changedTexts(before: Json | undefined, after: Json | undefined, where: WhereTexts): readonly PlacedText[] {
  const found: PlacedText[] = [];
  collect(before, after, [], (way, text, old) => {
    const pointer = pointerTo(where.pointer, ...way);
    if (where.isSchema === true) found.push({ pointer, text, before: old, isNotation: isNotationAt(way) });
    else found.push({ pointer, text: isIconSource(way) ? withoutData(text) : text, before: old, isNotation: false });
  });
  if (found.length === 0 || before === undefined) return found;
  const known = new Set<string>();
  collectKnown(before, known);
  return found.filter(({ text }) => !known.has(text));
}

/** Whether a schema holds a notation there: in a member of that kind, an item of one, or a key that is a pattern. */
function isNotationAt(way: Way): boolean {
  const [last, parent] = [way.at(-1), way.at(-2)];
  return parent === "patternProperties" || NOTATIONS.has(String(typeof last === "number" ? parent : last));
}

function isIconSource(way: Way): boolean {
  return way.at(-1) === "src" && way.at(-3) === "icons";
}

/** The address of an image, without the image: it may be long, and models do not read it. Text that poses as one stays. */
function withoutData(source: string): string {
  const head = /^data:[^,]*,/i.exec(source)?.[0];
  return head !== undefined && /^data:image\/|;base64,$/i.test(head) ? head : source;
}

type Way = readonly (string | number)[];

/** `way` = the keys and indexes from where the walk began; it changes as the walk goes on. */
type Found = (way: Way, text: string, before: string | undefined) => void;

function collect(before: Json | undefined, after: Json | undefined, way: (string | number)[], found: Found): void {
  if (after === undefined || after === before) return;
  if (typeof after === "string") {
    found(way, after, typeof before === "string" ? before : undefined);
  } else if (isJsonArray(after)) {
    const old = isJsonArray(before) ? before : [];
    for (const [index, item] of after.entries()) {
      way.push(index);
      collect(old[index], item, way, found);
      way.pop();
    }
  } else if (isJsonObject(after)) {
    const old = isJsonObject(before) ? before : {};
    for (const key of Object.keys(after)) {
      const value = after[key];
      if (Object.hasOwn(old, key) && old[key] === value) continue;
      way.push(key);
      if (!Object.hasOwn(old, key)) found(way, key, undefined);
      collect(member(old, key), value, way, found);
      way.pop();
    }
  }
}

function collectKnown(value: Json, known: Set<string>): void {
  if (typeof value === "string") known.add(value);
  else if (isJsonArray(value)) for (const item of value) collectKnown(item, known);
  else if (isJsonObject(value)) {
    for (const key of Object.keys(value)) {
      known.add(key);
      collectKnown(value[key] as Json, known);
    }
  }
}
