import { type Announcements, type DeclaredAlias, dayProblem, isDate } from "./announcements.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember, stringMember } from "./json.ts";

/**
 * The member of a tool's or prompt's `_meta` with the old names that the server still answers: each a name, or
 * `{ "name": "old", "sunset": "YYYY-MM-DD" }` with the first day on which it no longer does.
 */
export const ALIASES_KEY = "mcp-gates/aliases";

/** The keyword of a property's schema with the old names under which the server still takes it; as {@link ALIASES_KEY}. */
export const PARAMETER_ALIASES_KEYWORD = "x-aliases";

/** An old name that is still answered. */
export interface Alias {
  readonly name: string;
  /** The first day on which it no longer is, YYYY-MM-DD. */
  readonly sunset: string | undefined;
  /** What stands for that day and is none: it counts as no day. */
  readonly invalid?: Json;
}

/** Where an old name leads, and who says so. */
export interface AliasTarget {
  readonly to: string;
  readonly sunset: string | undefined;
  readonly by: "server" | "policy";
}

/** The aliases of a list; none when there is no list, and `undefined` for what is not one. */
export function readAliases(list: Json | undefined): readonly Alias[] | undefined {
  if (list === undefined) return [];
  if (!isJsonArray(list)) return undefined;
  const aliases = list.map(readAlias);
  return aliases.every((alias) => alias !== undefined) ? aliases : undefined;
}

/** The aliases of a tool or prompt; none when its list is malformed. */
function aliasesOf(listed: JsonObject): readonly Alias[] {
  return readAliases(rawAliases(listed)) ?? [];
}

/** The list of aliases of a tool or prompt as it stands. */
export function rawAliases(listed: JsonObject): Json | undefined {
  return member(objectMember(listed, "_meta") ?? {}, ALIASES_KEY);
}

/** What is wrong with the day of an alias, in words that follow a colon; `undefined` when nothing is. */
export function aliasProblem({ invalid }: Alias): string | undefined {
  return invalid === undefined ? undefined : dayProblem(invalid);
}

/**
 * Where calls by old names end up in a candidate's list: by what its entries and the policy declare, as long as the day of it
 * has not come. Only names that are in the list are targets, and a name that is in the list is no alias.
 * Of several entries that claim a name, the first by name has it.
 */
export function aliasTargets(
  candidate: readonly JsonObject[],
  declared: Readonly<Record<string, DeclaredAlias>>,
  announcements: Announcements,
): ReadonlyMap<string, AliasTarget> {
  const names = new Set(candidate.map((listed) => stringMember(listed, "name") ?? ""));
  const targets = new Map<string, AliasTarget>();
  const offer = (old: string, target: AliasTarget) => {
    if (!names.has(old) && names.has(target.to) && !targets.has(old)) targets.set(old, target);
  };
  for (const listed of candidate.toSorted(byName)) {
    const to = stringMember(listed, "name") ?? "";
    for (const { name, sunset } of standingAliases(aliasesOf(listed), announcements))
      offer(name, { to, sunset, by: "server" });
  }
  for (const old of Object.keys(declared)) {
    const target = followed(old, { declared, names, announcements });
    if (target !== undefined) offer(old, { ...target, by: "policy" });
  }
  return targets;
}

/** The aliases whose day has not come. */
export function standingAliases(aliases: readonly Alias[], announcements: Announcements): readonly Alias[] {
  return aliases.filter(({ sunset }) => sunset === undefined || !announcements.hasCome(sunset));
}

/** What the policy says of an old name; `undefined` when it says nothing, or its day has come. */
export function declaredTarget(
  declared: Readonly<Record<string, DeclaredAlias>>,
  old: string,
  announcements: Announcements,
): { readonly to: string; readonly sunset: string | undefined } | undefined {
  const alias = Object.hasOwn(declared, old) ? declared[old] : undefined;
  if (alias === undefined) return undefined;
  const { to, sunset } = typeof alias === "string" ? { to: alias, sunset: undefined } : alias;
  return sunset !== undefined && announcements.hasCome(sunset) ? undefined : { to, sunset };
}

/** A name that was renamed twice leads on; the first day on which one of the steps ends is the end of the way. */
function followed(
  old: string,
  {
    declared,
    names,
    announcements,
  }: {
    readonly declared: Readonly<Record<string, DeclaredAlias>>;
    readonly names: ReadonlySet<string>;
    readonly announcements: Announcements;
  },
) {
  let target = declaredTarget(declared, old, announcements);
  const passed = new Set([old]);
  while (target !== undefined && !names.has(target.to) && !passed.has(target.to)) {
    passed.add(target.to);
    const next = declaredTarget(declared, target.to, announcements);
    if (next === undefined) break;
    const sunsets = [target.sunset, next.sunset].filter((sunset) => sunset !== undefined).sort();
    target = { to: next.to, sunset: sunsets[0] };
  }
  return target;
}

function readAlias(entry: Json): Alias | undefined {
  if (typeof entry === "string") return { name: entry, sunset: undefined };
  if (!isJsonObject(entry)) return undefined;
  const [name, sunset] = [stringMember(entry, "name"), member(entry, "sunset")];
  if (name === undefined) return undefined;
  if (sunset === undefined) return { name, sunset: undefined };
  return typeof sunset === "string" && isDate(sunset) ? { name, sunset } : { name, sunset: undefined, invalid: sunset };
}

function byName(left: JsonObject, right: JsonObject): number {
  const [a, b] = [stringMember(left, "name") ?? "", stringMember(right, "name") ?? ""];
  return a < b ? -1 : a > b ? 1 : 0;
}
