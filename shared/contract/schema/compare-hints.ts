import { canonicalText, sameJson } from "../canonical.ts";
import { isJsonArray, isJsonObject, type Json, member, stringMember } from "../json.ts";
import { hintsOf } from "./normal-form.ts";
import { changedUnits } from "./units.ts";
import type { View } from "./view.ts";
import type { Walk, Where } from "./walk.ts";

/** Judged by the rules about headers, which look at the whole schema; of results, where it means nothing, it is a hint. */
const JUDGED_ELSEWHERE = { input: new Set(["x-mcp-header"]), output: new Set<string>() } as const;
const FLAGS = new Set(["deprecated", "readOnly", "writeOnly"]);

/** Compares texts, defaults, flags and unknown keywords of two nodes. */
export function compareHints(before: View, after: View, { walk, where }: { walk: Walk; where: Where }): void {
  const [old, now] = [hintsOf(before), hintsOf(after)];
  for (const keyword of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [b, a] = [old.get(keyword), now.get(keyword)];
    if (JUDGED_ELSEWHERE[walk.direction].has(keyword) || sameJson(b?.value, a?.value)) continue;
    const statement = { pointer: (a ?? b)?.pointer ?? after.pointer, before: b?.value, after: a?.value };
    if (keyword === "description") compareDescriptions(b?.value, a?.value, { walk, where, pointer: statement.pointer });
    else if (keyword === "default") {
      const kind = b === undefined ? "default-added" : a === undefined ? "default-removed" : "default-changed";
      walk.emit(kind, where, { ...statement, what: `default was ${words(b?.value)}, is ${words(a?.value)}` });
    } else if (FLAGS.has(keyword))
      walk.emit("flag-changed", where, {
        ...statement,
        what: `${keyword} was ${words(b?.value)}, is ${words(a?.value)}`,
      });
    else walk.emit("hint-changed", where, { ...statement, what: `${keyword} changed` });
  }
  compareTextsOfAlternatives(before, after, { walk, where });
}

/** Texts of alternatives that come or go with them: a list of values has none. */
function compareTextsOfAlternatives(before: View, after: View, { walk, where }: { walk: Walk; where: Where }): void {
  const [old, now] = [textsOfAlternatives(before), textsOfAlternatives(after)];
  if ((old === undefined) === (now === undefined)) return;
  const [known, pointer] = old === undefined ? [now, after.pointer] : [old, before.pointer];
  if (known === undefined || known.length === 0) return;
  walk.emit("description-changed", where, {
    pointer,
    before: old,
    after: now,
    what: `its alternatives ${old === undefined ? "have texts now" : "lost their texts"}`,
  });
}

/** What is written of each alternative; `undefined` where there are none. */
function textsOfAlternatives({ expansion }: View): readonly Json[] | undefined {
  const lists = expansion.parts.flatMap(({ schema }) =>
    (["anyOf", "oneOf"] as const).map((keyword) => member(schema, keyword)).filter(isJsonArray),
  );
  if (lists.length === 0) return undefined;
  return lists
    .flat()
    .flatMap((branch) =>
      isJsonObject(branch) ? ["title", "description"].flatMap((keyword) => stringMember(branch, keyword) ?? []) : [],
    );
}

function compareDescriptions(
  before: Json | undefined,
  after: Json | undefined,
  { walk, where, pointer }: { walk: Walk; where: Where; pointer: string },
): void {
  const statement = { pointer, before, after };
  const units = changedUnits(String(before ?? ""), String(after ?? ""));
  if (units !== undefined) {
    walk.emit("unit-changed", where, {
      ...statement,
      what: `its text spoke of ${units.before}, and speaks of ${units.after}`,
    });
    return;
  }
  const what = before === undefined ? "has a text now" : after === undefined ? "lost its text" : "its text changed";
  walk.emit("description-changed", where, { ...statement, what });
}

function words(value: Json | undefined): string {
  if (value === undefined) return "absent";
  const text = canonicalText(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
