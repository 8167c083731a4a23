import { type Announcements, type Deprecation, markerProblem, readDeprecation } from "./announcements.ts";
import { sameJson } from "./canonical.ts";
import type { Edit } from "./change.ts";
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
  objectMember,
  pointerTo,
  pointerTokens,
  stringMember,
} from "./json.ts";

import { markerStatement, promisesNothing } from "./marker-statement.ts";

/**
 * The keyword beside `deprecated: true` in the schema of an argument or result field that says when it goes:
 * `{ "sunset": "YYYY-MM-DD", "use"?: "other" }`. Without the flag, which is what clients know, it announces nothing.
 */
const PARAMETER_DEPRECATION_KEYWORD = "x-deprecated";

/** Rules of edits by which a property goes, alone or under another name. */
const REMOVALS: ReadonlySet<string> = new Set([
  "input-property-removed-closed",
  "input-optional-property-removed-open",
  "input-required-property-removed",
  "output-property-removed-optional",
  "output-property-removed-required",
  "output-nested-property-removed",
]);
/** Inside a shared definition, a map or a pattern the edit has the rule of that construct. */
const CONSTRUCTS = /^input-(?:ref-target|recursive-ref|additionalProperties-schema|patternProperties)-narrowed$/;
const RENAMES: ReadonlySet<string> = new Set([
  "input-property-renamed",
  "input-optional-property-renamed",
  "output-property-renamed",
  "output-optional-property-renamed",
]);

/** A tool on both sides, as its schemas were compared. */
interface ToolPair {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly announcements: Announcements;
}

/**
 * The edits of a tool's schemas, judged by what was announced of its arguments and result fields: one that goes before its
 * day or after it, one that is announced, and one whose day moved closer. Only what the baseline announced counts for what
 * goes: agents must have been told. Every other edit stays as it is.
 */
export function announcedParameterEdits(edits: readonly Edit[], pair: ToolPair): readonly Edit[] {
  const judged = edits.map((edit) => announcedRemoval(edit, pair));
  return [...announcementEdits(judged, pair), ...judged.flatMap((edit) => bornEnding(edit, pair))];
}

/** Of a property that comes, what is wrong with the end that it comes with. */
function bornEnding({ direction, subject, renamedTo, pointer, before, after }: Edit, pair: ToolPair): readonly Edit[] {
  const comes = before === undefined && pointerTokens(pointer).at(-2) === "properties";
  const marker = comes ? rawMarkerOf(after) : undefined;
  if (marker === undefined || direction === undefined || direction === null) return [];
  const statement = markerStatement(undefined, marker, { what: whatOf(pointer, direction), ...pair });
  if (statement === undefined || !promisesNothing(statement)) return [];
  const about = { subject, ...(renamedTo === undefined ? {} : { renamedTo }), direction };
  const place = { pointer: pointerTo(pointer, PARAMETER_DEPRECATION_KEYWORD), after: marker };
  return [{ ...about, ...place, rule: `${KINDS[direction]}-${statement.ending}`, message: statement.message }];
}

const KINDS = { input: "input-param", output: "output-field" } as const;

function whatOf(pointer: string, direction: "input" | "output"): string {
  return `${direction === "input" ? "argument" : "result field"} ${pathOf(pointer) ?? lastOf(pointer)}`;
}

function announcedRemoval(edit: Edit, pair: ToolPair): Edit {
  const gone = goneProperty(edit, pair);
  if (gone === undefined) return edit;
  const { announcements } = pair;
  const marker = markerOf(gone.schema);
  const parameter = edit.direction === "input" ? pathOf(gone.pointer) : undefined;
  const owner = { kind: "tool", name: edit.subject.name } as const;
  const announced = parameter === undefined ? marker : announcements.of({ ...owner, parameter }, marker);
  if (announced === undefined) return withNotes(edit, undatedNotes(gone.schema));
  const { sunset, use } = announced;
  const successor = use === undefined || edit.after === use ? [] : [`${use} was named to replace it`];
  const { severity: _severity, bump: _bump, ...stated } = withNotes(edit, successor);
  if (announcements.isAhead(sunset)) {
    const rule = `${edit.direction}-property-removed-before-sunset`;
    return { ...stated, rule, message: `${edit.message}; it was announced to stay until ${sunset}` };
  }
  if (!announcements.hasCome(sunset)) return edit;
  const kept = keptReason(edit, pair);
  if (kept !== undefined) return withNotes(edit, [kept]);
  const rule = `${edit.direction}-property-removed-after-sunset`;
  return { ...stated, rule, message: `${edit.message}, as announced for ${sunset}` };
}

/** What was not announced although the end of the old name was. */
function keptReason(edit: Edit, { after }: ToolPair): string | undefined {
  if (RENAMES.has(edit.rule)) {
    const demanded = edit.direction === "input" && demands(member(after, "inputSchema"), edit.after);
    return demanded ? "that the old name goes was announced, that the new one is required was not" : undefined;
  }
  return edit.direction === "output" && edit.severity === "breaking"
    ? "that the field goes was announced, that its name may return with other values was not"
    : undefined;
}

/** Whether a name stands in any `required` of a schema; asked where the exact object is not known, so that doubt says yes. */
function demands(schema: Json | undefined, name: Json | undefined): boolean {
  if (isJsonArray(schema)) return schema.some((item) => demands(item, name));
  if (!isJsonObject(schema)) return false;
  const required = member(schema, "required");
  if (isJsonArray(required) && required.some((item) => item === name)) return true;
  return Object.values(schema).some((value) => demands(value, name));
}

interface Property {
  readonly pointer: string;
  readonly schema: Json | undefined;
}

function goneProperty(edit: Edit, pair: ToolPair): Property | undefined {
  if (RENAMES.has(edit.rule)) return renamed(edit, pair);
  const isRemoval =
    REMOVALS.has(edit.rule) ||
    (CONSTRUCTS.test(edit.rule) && edit.after === undefined && pointerTokens(edit.pointer).at(-2) === "properties");
  return isRemoval ? removedProperty(edit, pair) : undefined;
}

function removedProperty(edit: Edit, { before }: ToolPair): Property | undefined {
  const schema = valueAt(before, edit.pointer);
  return sameJson(schema, edit.before) ? { pointer: edit.pointer, schema } : undefined;
}

/** The old property of a rename, whose pointer tells where the new one stands. */
function renamed(edit: Edit, { before }: ToolPair): Property | undefined {
  const tokens = pointerTokens(edit.pointer);
  if (typeof edit.before !== "string" || tokens.at(-2) !== "properties") return undefined;
  const pointer = pointerTo("", ...tokens.slice(0, -1), edit.before);
  return { pointer, schema: valueAt(before, pointer) };
}

/** The edits of markers: two keywords of one place are one announcement. */
function announcementEdits(edits: readonly Edit[], pair: ToolPair): readonly Edit[] {
  const places = new Set(edits.filter(isMarkerEdit).map((edit) => parentOf(edit.pointer)));
  if (places.size === 0) return edits;
  const told = new Map([...places].map((place) => [place, announcementEdit(place, edits, pair)]));
  const written = new Set<string>();
  return edits.flatMap((edit) => {
    const place = parentOf(edit.pointer);
    const announcement = isMarkerEdit(edit) ? told.get(place) : undefined;
    if (announcement === undefined) return [edit];
    if (written.has(place)) return [];
    written.add(place);
    return [announcement];
  });
}

function announcementEdit(place: string, edits: readonly Edit[], { after, announcements }: ToolPair): Edit | undefined {
  const now = valueAt(after, place);
  if (!isJsonObject(now)) return undefined;
  const edited = (keyword: string) => edits.find((edit) => edit.pointer === pointerTo(place, keyword));
  const [flag, date] = [edited("deprecated"), edited(PARAMETER_DEPRECATION_KEYWORD)];
  const first = date ?? flag;
  if (first === undefined) return undefined;
  const was = rawMarkerOf({
    deprecated: flag === undefined ? true : (flag.before ?? false),
    [PARAMETER_DEPRECATION_KEYWORD]: (date === undefined ? raw(now) : date.before) ?? null,
  });
  const direction = first.direction === "input" ? "input" : "output";
  const stated = markerStatement(was, rawMarkerOf(now), { what: whatOf(place, direction), announcements });
  if (stated === undefined) return undefined;
  const { severity: _severity, bump: _bump, notes: _notes, ...about } = first;
  return { ...about, rule: `${KINDS[direction]}-${stated.ending}`, message: stated.message };
}

function isMarkerEdit({ rule, pointer }: Edit): boolean {
  const keyword = pointerTokens(pointer).at(-1);
  return (
    (/^(?:input-param|output-field)-flag-changed$/.test(rule) && keyword === "deprecated") ||
    (/^(?:input-param|output-field)-hint-changed$/.test(rule) && keyword === PARAMETER_DEPRECATION_KEYWORD)
  );
}

function markerOf(schema: Json | undefined): Deprecation | undefined {
  return readDeprecation(rawMarkerOf(schema));
}

/** What stands beside the flag, which alone announces no day. */
function rawMarkerOf(schema: Json | undefined): Json | undefined {
  if (!isJsonObject(schema) || member(schema, "deprecated") !== true) return undefined;
  return raw(schema);
}

function raw(schema: JsonObject): Json | undefined {
  return member(schema, PARAMETER_DEPRECATION_KEYWORD);
}

function undatedNotes(schema: Json | undefined): readonly string[] {
  if (!isJsonObject(schema)) return [];
  if (member(schema, "deprecated") === true) {
    const problem = markerProblem(raw(schema));
    if (problem !== undefined) return [`its ${PARAMETER_DEPRECATION_KEYWORD} announced no end: ${problem}`];
    return [`it was deprecated without a date in ${PARAMETER_DEPRECATION_KEYWORD}, which announces no end`];
  }
  const dated = objectMember(schema, PARAMETER_DEPRECATION_KEYWORD);
  if (dated === undefined || stringMember(dated, "sunset") === undefined) return [];
  return [`${PARAMETER_DEPRECATION_KEYWORD} without deprecated: true announces nothing to clients`];
}

function withNotes(edit: Edit, notes: readonly string[]): Edit {
  return notes.length === 0 ? edit : { ...edit, notes: [...(edit.notes ?? []), ...notes] };
}

/** `filter.limit` for `/inputSchema/properties/filter/properties/limit`; `undefined` where the way leads through more than properties and items. */
function pathOf(pointer: string): string | undefined {
  let path = "";
  const tokens = pointerTokens(pointer).slice(1);
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index] === "items") path += "[]";
    else if (tokens[index] === "properties" && index + 1 < tokens.length) {
      index += 1;
      path += path === "" ? tokens[index] : `.${tokens[index]}`;
    } else return undefined;
  }
  return path === "" ? undefined : path;
}

function lastOf(pointer: string): string {
  return pointerTokens(pointer).at(-1) ?? "";
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const token of pointerTokens(pointer)) {
    if (isJsonArray(value)) value = value[Number(token)];
    else if (isJsonObject(value)) value = member(value, token);
    else return undefined;
  }
  return value;
}
