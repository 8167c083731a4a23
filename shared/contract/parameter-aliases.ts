import {
  type AliasTarget,
  aliasProblem,
  declaredTarget,
  PARAMETER_ALIASES_KEYWORD,
  readAliases,
  standingAliases,
} from "./aliases.ts";
import type { Announcements, DeclaredAlias } from "./announcements.ts";
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
} from "./json.ts";
import { type AliasChange, aliasChanges } from "./surface/alias-edits.ts";
import { type EditSubject, nameOf } from "./surface/subject.ts";

/** A tool of the baseline as the candidate hears its callers. */
export interface FollowedTool {
  readonly before: JsonObject;
  /** One for each argument that has another name and is still taken by its old one. */
  readonly edits: readonly Edit[];
  /** Old names whose alias could not be followed, because other keywords of the schema speak of them. */
  readonly entangled: ReadonlySet<string>;
}

interface AliasOptions {
  readonly about: EditSubject;
  readonly announcements: Announcements;
}

/**
 * Follows the declared aliases of arguments at the top of the inputSchema: a call with the old name is heard as one with
 * the new name, so the baseline is rewritten to the new name before it is compared. What the two differ in otherwise is
 * then found as for every argument. Aliases stand in the candidate's `x-aliases` or in the policy.
 */
export function followParameterAliases(before: JsonObject, after: JsonObject, options: AliasOptions): FollowedTool {
  const untouched = { before, edits: [], entangled: new Set<string>() };
  const [schema, candidate] = [objectMember(before, "inputSchema"), objectMember(after, "inputSchema")];
  if (schema === undefined || candidate === undefined) return untouched;
  const [old, now] = [propertiesOf(schema), propertiesOf(candidate)];
  const targets = aliasTargets(now, { before, after, announcements: options.announcements });
  const led = [...targets].filter(([name]) => Object.hasOwn(old, name) && !Object.hasOwn(now, name));
  if (led.length === 0) return untouched;
  const entangled = new Set(led.map(([name]) => name).filter((name) => isMentioned(schema, name)));
  const followed = led.filter(([name]) => !entangled.has(name));
  const inputSchema = followed.reduce((rewritten, [name, { to }]) => renamedProperty(rewritten, name, to), schema);
  return {
    before: { ...before, inputSchema },
    edits: followed.map(([name, target]) => renamedWithAlias(name, target, options.about)),
    entangled,
  };
}

/**
 * The edits of `x-aliases` among the edits of a tool's schemas, each alias by itself; those that {@link followParameterAliases}
 * told are left out. Every other edit stays as it is.
 */
export function parameterAliasEdits(
  edits: readonly Edit[],
  {
    after,
    followed,
    announcements,
  }: Pick<AliasOptions, "announcements"> & {
    readonly after: JsonObject;
    readonly followed: FollowedTool;
  },
): readonly Edit[] {
  const told = new Set(followed.edits.map((edit) => edit.before));
  const properties = propertiesOf(objectMember(after, "inputSchema") ?? {});
  const targets = aliasTargets(properties, { before: after, after, announcements });
  const isTaken = (name: string) => Object.hasOwn(properties, name) || targets.has(name);
  return edits.flatMap((edit): readonly Edit[] => {
    if (edit.rule !== "input-param-hint-changed" || keywordOf(edit) !== PARAMETER_ALIASES_KEYWORD) return [edit];
    const [old, now] = [readAliases(edit.before), readAliases(edit.after)];
    if (old === undefined || now === undefined) return [edit];
    const changes = aliasChanges(old, now).filter(
      ({ name, was, is }) => was !== undefined || !told.has(name) || is?.invalid !== undefined,
    );
    if (changes.length === 0) return aliasChanges(old, now).length === 0 ? [edit] : [];
    return changes.map((change) => aliasEdit(change, { edit, announcements, isTaken }));
  });
}

function aliasEdit(
  { name, was, is }: AliasChange,
  {
    edit,
    announcements,
    isTaken,
  }: {
    readonly edit: Edit;
    readonly announcements: Announcements;
    readonly isTaken: (name: string) => boolean;
  },
): Edit {
  const argument = `argument ${pointerTokens(edit.pointer).at(-2)}`;
  const make = (rule: string, message: string): Edit => {
    const { severity: _severity, bump: _bump, notes: _notes, ...about } = edit;
    const [before, after] = [was, is].map((alias) => alias?.sunset ?? alias?.invalid ?? alias?.name);
    return { ...about, rule, before, after, message };
  };
  // The schemas never had the name: the promise that ended is the proof, and no value shows it.
  const promiseEdit = (rule: string, message: string): Edit => ({ ...make(rule, message), direction: null });
  const problem = is === undefined ? undefined : aliasProblem(is);
  if (problem !== undefined) {
    const withdrawn = was?.sunset === undefined ? "" : `; until now ${was.sunset} was announced`;
    const message = `${argument} is taken as ${name}, and no end of that is announced: ${problem}${withdrawn}`;
    return make("input-param-sunset-invalid", message);
  }
  if (was === undefined && is?.sunset !== undefined && announcements.hasCome(is.sunset)) {
    const message = `${argument} is taken as ${name} until ${is.sunset}; that day has come already, so the alias counts as none`;
    return make("input-param-sunset-past", message);
  }
  if (was === undefined) return make("input-alias-added", `${argument} is also taken as ${name}`);
  if (is === undefined) {
    if (isTaken(name)) return make(edit.rule, `${argument} is no longer taken as ${name}, another one is`);
    const { sunset } = was;
    if (sunset !== undefined && announcements.hasCome(sunset)) {
      const message = `${argument} is no longer taken as ${name}, as announced for ${sunset}`;
      return promiseEdit("input-alias-removed-after-sunset", message);
    }
    const promise = sunset === undefined ? "no end of it was announced" : `it was announced until ${sunset}`;
    return promiseEdit("input-alias-removed", `${argument} is no longer taken as ${name}, and ${promise}`);
  }
  if (is.sunset === undefined) return make(edit.rule, `${argument} is taken as ${name} without an end again`);
  const until = `${argument} is taken as ${name} until ${is.sunset} only`;
  const day = announcements.judged(is.sunset, was.sunset);
  return day === undefined
    ? make(edit.rule, `${argument} is taken as ${name} until ${is.sunset}, longer than announced`)
    : make(`input-param-${day.ending}`, until + day.words);
}

function renamedWithAlias(old: string, { to, sunset, by }: AliasTarget, about: EditSubject): Edit {
  return {
    rule: "input-property-renamed-with-alias",
    ...about,
    direction: "input",
    pointer: pointerTo("/inputSchema/properties", to),
    before: old,
    after: to,
    message: `argument ${old} is now called ${to}, and ${old} is still taken, as the ${by} declares`,
    notes: [
      `${old} → ${to}`,
      ...(sunset === undefined ? [] : [`${old} is taken until ${sunset}`]),
      "declared, not tried: a gate calls no tool",
    ],
  };
}

/** Old names of arguments by what the candidate's properties declare, then by what the policy declares. */
function aliasTargets(
  now: JsonObject,
  {
    before,
    after,
    announcements,
  }: { readonly before: JsonObject; readonly after: JsonObject; readonly announcements: Announcements },
): ReadonlyMap<string, AliasTarget> {
  const targets = new Map<string, AliasTarget>();
  for (const to of Object.keys(now).sort()) {
    const property = objectMember(now, to);
    const aliases = readAliases(property === undefined ? undefined : member(property, PARAMETER_ALIASES_KEYWORD)) ?? [];
    for (const { name, sunset } of standingAliases(aliases, announcements))
      if (!targets.has(name)) targets.set(name, { to, sunset, by: "server" });
  }
  const declared = declaredFor([before, after], announcements);
  for (const old of Object.keys(declared)) {
    const target = declaredTarget(declared, old, announcements);
    if (target !== undefined && Object.hasOwn(now, target.to) && !targets.has(old)) {
      targets.set(old, { ...target, by: "policy" });
    }
  }
  return targets;
}

/** The policy may name a renamed tool by either name. */
function declaredFor(
  tools: readonly JsonObject[],
  { aliases: { parameters = {} } }: Announcements,
): Readonly<Record<string, DeclaredAlias>> {
  const names = [...new Set(tools.map(nameOf))].filter((name) => Object.hasOwn(parameters, name));
  return Object.fromEntries(names.toReversed().flatMap((name) => Object.entries(parameters[name] ?? {})));
}

/** Where the new name was known before as well, a caller may send what either of them took. */
function renamedProperty(schema: JsonObject, old: string, to: string): JsonObject {
  const properties = propertiesOf(schema);
  const { [old]: value = true, ...rest } = properties;
  const known = Object.hasOwn(rest, to) ? member(rest, to) : undefined;
  const required = member(schema, "required");
  return {
    ...schema,
    properties: { ...rest, [to]: known === undefined ? value : eitherOf(value, known) },
    ...(isJsonArray(required) ? { required: [...new Set(required.map((name) => (name === old ? to : name)))] } : {}),
  };
}

function eitherOf(old: Json, now: Json): Json {
  return sameJson(withoutTexts(old), withoutTexts(now)) ? now : { anyOf: [old, now] };
}

/** What a schema says to readers and not to validators; two names of one argument differ in it by nature. */
const TEXTS = ["title", "description", "examples", "default", "deprecated", "x-deprecated", PARAMETER_ALIASES_KEYWORD];

function withoutTexts(schema: Json): Json {
  if (!isJsonObject(schema)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !TEXTS.includes(keyword)));
}

/** Whether keywords beside `properties` and `required` speak of a name; asked of texts anywhere, so that doubt says yes. */
function isMentioned(schema: JsonObject, name: string): boolean {
  const { properties: _properties, required: _required, description: _description, title: _title, ...rest } = schema;
  return mentions(rest, name);
}

function mentions(value: Json, name: string): boolean {
  if (isJsonArray(value)) return value.some((item) => mentions(item, name));
  if (!isJsonObject(value)) return value === name;
  return Object.entries(value).some(([key, inner]) => key === name || mentions(inner, name));
}

function propertiesOf(schema: JsonObject): JsonObject {
  return objectMember(schema, "properties") ?? {};
}

function keywordOf({ pointer }: Edit): string | undefined {
  return pointerTokens(pointer).at(-1);
}
