import { sameJson } from "../contract/canonical.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, objectMember } from "../contract/json.ts";
import type { Relaxation } from "../gates/contract-report.ts";
import type { Direction } from "./comparison.ts";
import { heldValues } from "./defaults.ts";
import type { Policy } from "./policy.ts";
import { STRICTNESS, type Strictness } from "./strictness.ts";

/**
 * What a policy lets pass that another one did not, key by key, defaults counted: all that is looser, and all of which nobody
 * can say that it is as strict. None = whatever `base` refuses, `head` refuses too. Pure.
 */
export function relaxations(base: Policy, head: Policy): readonly Relaxation[] {
  return relaxationsBelow([], comparable(base), comparable(head));
}

/** What holds, and calendars by their ids: their order decides nothing. */
function comparable(policy: Policy): Json {
  const held = heldValues(policy);
  const freeze = objectMember(held, "freeze");
  if (freeze === undefined) return held;
  const calendars = isJsonArray(freeze.calendars) ? freeze.calendars.filter(isJsonObject) : [];
  const byId = Object.fromEntries(calendars.map((calendar) => [String(calendar.id), calendar]));
  return { ...held, freeze: { ...freeze, calendars: byId } };
}

function relaxationsBelow(
  path: readonly string[],
  before: Json | undefined,
  after: Json | undefined,
): readonly Relaxation[] {
  if (before === after || (before !== undefined && after !== undefined && sameJson(before, after))) return [];
  const known = STRICTNESS.find((one) => fits(one, path));
  if (known === undefined) {
    if (holdsKeys(before) && holdsKeys(after)) return belowKeys(path, before, after);
    return [told(path, before, after, UNKNOWN)];
  }
  const direction = known.compare(before, after);
  if (direction === "looser" || direction === "unclear") return [told(path, before, after, words(known, direction))];
  if (known.inside !== true || !isJsonObject(before) || !isJsonObject(after)) return [];
  return belowKeys(path, before, after);
}

const UNKNOWN = "nobody can say from the two values alone that this is as strict as before";

function words({ looser }: Strictness, direction: Direction): string {
  return direction === "looser" ? looser : `this may be looser: ${looser}`;
}

/** Mappings, and parts that are not there: what stands below them is told by itself. */
function holdsKeys(value: Json | undefined): value is JsonObject | undefined {
  return value === undefined || isJsonObject(value);
}

function belowKeys(
  path: readonly string[],
  before: JsonObject | undefined,
  after: JsonObject | undefined,
): readonly Relaxation[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...keys].flatMap((key) => relaxationsBelow([...path, key], own(before, key), own(after, key)));
}

function own(value: JsonObject | undefined, key: string): Json | undefined {
  return value !== undefined && Object.hasOwn(value, key) ? value[key] : undefined;
}

function fits({ path }: Strictness, place: readonly string[]): boolean {
  const steps = path.split(".");
  return steps.length === place.length && steps.every((step, index) => step === "*" || step === place[index]);
}

function told(path: readonly string[], before: Json | undefined, after: Json | undefined, meaning: string): Relaxation {
  return { path: path.join("."), before: before ?? null, after: after ?? null, meaning };
}
