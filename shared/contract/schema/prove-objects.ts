import type { DeclaredNames } from "./declared-names.ts";
import { derivedPosition, type SchemaNode } from "./document.ts";
import { accepts } from "./evaluate.ts";
import { below, type Place, type Questions, WITHIN } from "./proof-place.ts";
import type { View } from "./view.ts";
import { valueNode } from "./view-object.ts";

/** Whether it is shown that the objects of one view are objects of another. */
export function objectsFit(ask: Questions, lower: View, upper: View, place: Place): boolean {
  const [a, b] = [lower.object, upper.object];
  const languages = upper.node[0]?.document.languages;
  if (languages === undefined || a.inexact || b.inexact) return false;
  if ([...b.required.keys()].some((name) => !a.required.has(name))) return false;
  const most = a.maxProperties?.value ?? Number.POSITIVE_INFINITY;
  if ((b.minProperties?.value ?? 0) > Math.max(a.minProperties?.value ?? 0, a.required.size)) return false;
  if (b.maxProperties !== undefined && most > b.maxProperties.value && !fewNames(ask, a, b.maxProperties.value))
    return false;
  // The empty object or, where a name is required, none.
  if (most === 0) return true;
  const sent = ask.sentAt(place);
  // Of names that are declared as a map or by a pattern those count that the right side tells from others.
  const told = sent === undefined || sent.further.length > 0 ? b.properties.keys() : [];
  const named = sent === undefined ? [] : [...a.required.keys(), ...sent.names];
  const names = new Set([...a.properties.keys(), ...named, ...told]);
  for (const name of names) {
    const [own, wanted] = [valueNode(a, name, languages), valueNode(b, name, languages)];
    if (!memberFits(ask, own, wanted, { name, sent, place })) return false;
  }
  const others = below(place, sent?.others);
  for (const [pattern, node] of a.patternProperties) {
    const same = b.patternProperties.get(pattern);
    if (!ask.includes(node, same ?? b.additional, others)) return false;
  }
  // What producers do not declare they do not send; a schema for further keys declares them as a map.
  const undeclared = sent !== undefined && a.additional.length === 0;
  for (const [pattern, node] of b.patternProperties) {
    const rivals = [...a.patternProperties].filter(([own]) => own !== pattern).map(([, own]) => own);
    const reach = a.patternProperties.has(pattern) || undeclared ? rivals : [...rivals, a.additional];
    if (!reach.every((own) => ask.includes(own, node, others))) return false;
  }
  return (
    (undeclared ? furtherFit(ask, sent, lower, upper, others) : ask.includes(a.additional, b.additional, others)) &&
    namesFit(ask, lower, upper) &&
    dependentsFit(ask, lower, upper, place)
  );
}

/** Whether the value under a name fits: all of them, or those that each of the schemas that declare the name describes. */
function memberFits(
  ask: Questions,
  own: SchemaNode,
  wanted: SchemaNode,
  { name, sent, place }: { readonly name: string; readonly sent: DeclaredNames | undefined; readonly place: Place },
): boolean {
  const inner = below(place, sent?.below(name));
  if (ask.includes(own, wanted, inner)) return true;
  const declared = sent?.valuesOf(name) ?? [];
  return (
    declared.length > 0 &&
    declared.every((described) => described.length > 0 && ask.includes([...own, ...described], wanted, inner))
  );
}

/** Whether names that only a branch declares, as a map or by a pattern, fit wherever they are met on the right side. */
function furtherFit(ask: Questions, sent: DeclaredNames, lower: View, upper: View, place: Place): boolean {
  const met = new Set([...lower.object.patternProperties.values()].flat().map(({ schema }) => schema));
  const loose = sent.further.filter((node) => !node.every(({ schema }) => met.has(schema)));
  const wanted = [upper.object.additional, ...upper.object.patternProperties.values()];
  return loose.every((node) => wanted.every((other) => ask.includes(node, other, place)));
}

function fewNames(ask: Questions, object: View["object"], most: number): boolean {
  const closed = object.additional.length > 0 && ask.viewer.view(object.additional).types === 0;
  return closed && object.patternProperties.size === 0 && object.properties.size <= most;
}

function namesFit(ask: Questions, lower: View, upper: View): boolean {
  if (upper.object.propertyNames.length === 0) return true;
  const { propertyNames: wanted } = upper.object;
  const origin = wanted[0] as SchemaNode[number];
  const anyName = derivedPosition(origin, { type: "string" }, "name");
  if (ask.includes([...lower.object.propertyNames, anyName], wanted, WITHIN)) return true;
  const closed = lower.object.additional.length > 0 && ask.viewer.view(lower.object.additional).types === 0;
  return (
    closed &&
    lower.object.patternProperties.size === 0 &&
    [...lower.object.properties.keys()].every((name) => accepts(upper.object.propertyNames, name) === true)
  );
}

function dependentsFit(ask: Questions, lower: View, upper: View, place: Place): boolean {
  const [a, b] = [lower.object, upper.object];
  for (const [name, wanted] of b.dependentRequired) {
    const given = new Set([...a.required.keys(), ...(a.dependentRequired.get(name)?.value ?? [])]);
    if (!neverHas(ask, lower, name, place) && !wanted.value.every((other) => given.has(other))) return false;
  }
  for (const [name, node] of b.dependentSchemas) {
    const own = a.dependentSchemas.get(name) ?? [];
    if (!neverHas(ask, lower, name, place) && !ask.includes([...lower.node, ...own], node, place)) return false;
  }
  return true;
}

function neverHas(ask: Questions, view: View, name: string, place: Place): boolean {
  if (ask.sentAt(place)?.has(name) === false) return true;
  const languages = view.node[0]?.document.languages;
  if (languages === undefined) return false;
  const node = valueNode(view.object, name, languages);
  return node.length > 0 && ask.viewer.view(node).types === 0;
}
