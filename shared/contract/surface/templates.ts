import type { Edit } from "../change.ts";
import { isJsonObject, type JsonObject, member, stringMember } from "../json.ts";
import type { Contract } from "../model.ts";
import { pairByKey } from "./listed.ts";
import { listedResourceEdits } from "./resources.ts";
import { bothTellAll, renamedSubject } from "./subject.ts";
import { numberedTemplate, repeatsVariable, templatePattern } from "./uri-template.ts";

/** How the texts that one regular expression matches relate to those of another: `narrower` = all of them and fewer. */
export type ComparePatterns = (left: string, right: string) => "equal" | "narrower" | "wider" | "different" | "unknown";

export interface TemplateOptions {
  readonly comparePatterns: ComparePatterns;
}

/** Pairs of templates compared by their URIs at most; what is beyond is matched by name alone. */
const COMPARED = 2000;

/** The edits of resource templates, by the URIs that they make; none when one side tells of tools only. */
export function templateEdits(
  baseline: Contract,
  candidate: Contract,
  { comparePatterns }: TemplateOptions,
): readonly Edit[] {
  if (!bothTellAll(baseline, candidate)) return [];
  const listed = pairByKey(baseline.resourceTemplates, candidate.resourceTemplates, "uriTemplate");
  const completes = isJsonObject(member(baseline.capabilities, "completions"));
  const matched = successors(listed.removed, listed.added, comparePatterns);
  const arrived = new Set([...matched.values()].map(({ after }) => after));
  return [
    ...listed.removed.filter((template) => !matched.has(template)).map(removed),
    ...listed.added.filter((template) => !arrived.has(template)).map(added),
    ...[...matched].flatMap(([before, { after, relation }]) => [
      uriEdit(before, after, { relation, completes }),
      ...listedResourceEdits("template", before, after),
    ]),
    ...listed.pairs.flatMap(({ before, after }) => listedResourceEdits("template", before, after)),
  ];
}

type Relation = "equal" | "wider" | "other";
interface Successor {
  readonly after: JsonObject;
  readonly relation: Relation;
}

/**
 * Which new template took the place of which old one: the same URIs first, then all of them and more under the same name or
 * media type, then just the same name.
 */
function successors(
  gone: readonly JsonObject[],
  fresh: readonly JsonObject[],
  comparePatterns: ComparePatterns,
): ReadonlyMap<JsonObject, Successor> {
  const relate = cachedRelation(comparePatterns);
  const found = new Map<JsonObject, Successor>();
  const free = new Set(fresh.toSorted(byUri));
  const steps: readonly ((before: JsonObject, after: JsonObject) => Relation | undefined)[] = [
    (before, after) => (relate(before, after) === "equal" ? "equal" : undefined),
    (before, after) => (isAkin(before, after) && relate(before, after) === "wider" ? "wider" : undefined),
    (before, after) => (hasSameName(before, after) ? "other" : undefined),
  ];
  for (const step of steps) {
    for (const before of gone.toSorted(byUri)) {
      if (found.has(before)) continue;
      for (const after of free) {
        const relation = step(before, after);
        if (relation === undefined) continue;
        found.set(before, { after, relation });
        free.delete(after);
        break;
      }
    }
  }
  return found;
}

/** How the URIs of the new template relate to those of the old one. */
function cachedRelation(comparePatterns: ComparePatterns): (before: JsonObject, after: JsonObject) => Relation {
  const patterns = new Map<JsonObject, string | undefined>();
  const patternOf = (template: JsonObject) => {
    if (!patterns.has(template)) patterns.set(template, templatePattern(uriOf(template)));
    return patterns.get(template);
  };
  const known = new Map<string, Relation>();
  return (before, after) => {
    const key = `${uriOf(before)}\u0000${uriOf(after)}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const [old, now] = [patternOf(before), patternOf(after)];
    if (old === undefined || now === undefined || known.size >= COMPARED) return "other";
    const relation = relationOf(uriOf(before), uriOf(after), () => comparePatterns(now, old));
    known.set(key, relation);
    return relation;
  };
}

/**
 * The relation of two templates from that of their patterns. The pattern of a template that repeats a variable matches more
 * than the template makes: such a new one is no wider than anything that could be shown, such an old one makes fewer URIs.
 */
function relationOf(before: string, after: string, compare: () => ReturnType<ComparePatterns>): Relation {
  if (numberedTemplate(before) === numberedTemplate(after)) return "equal";
  if (repeatsVariable(after)) return "other";
  const answer = compare();
  if (answer === "equal") return repeatsVariable(before) ? "wider" : "equal";
  return answer === "wider" ? "wider" : "other";
}

function uriEdit(
  before: JsonObject,
  after: JsonObject,
  { relation, completes }: { readonly relation: Relation; readonly completes: boolean },
): Edit {
  const place = {
    ...renamedSubject("template", uriOf(before), uriOf(after)),
    pointer: "/uriTemplate",
    before: uriOf(before),
    after: uriOf(after),
  };
  if (relation === "wider") {
    return { rule: "template-uri-widened", ...place, message: "the template matches every old URI and more" };
  }
  if (relation === "other") {
    return {
      rule: "template-uri-changed",
      ...place,
      message: `the template is now ${uriOf(after)}; URIs made from the old one may fail`,
    };
  }
  return completes
    ? {
        rule: "template-variable-renamed-completions",
        ...place,
        message: "a variable is renamed; the URIs stay the same, completion requests carry the old name",
      }
    : { rule: "template-variable-renamed-only", ...place, message: "a variable is renamed; the URIs stay the same" };
}

function removed(template: JsonObject): Edit {
  return {
    rule: "template-removed",
    subject: { kind: "template", name: uriOf(template) },
    pointer: "",
    before: template,
    message: "the template is gone; URIs made from it may fail",
  };
}

function added(template: JsonObject): Edit {
  return {
    rule: "template-added",
    subject: { kind: "template", name: uriOf(template) },
    pointer: "",
    after: template,
    message: "the template is new",
  };
}

function isAkin(before: JsonObject, after: JsonObject): boolean {
  const media = stringMember(before, "mimeType");
  return hasSameName(before, after) || (media !== undefined && media === stringMember(after, "mimeType"));
}

function hasSameName(before: JsonObject, after: JsonObject): boolean {
  const name = stringMember(before, "name");
  return name !== undefined && name !== "" && name === stringMember(after, "name");
}

function byUri(left: JsonObject, right: JsonObject): number {
  return uriOf(left) < uriOf(right) ? -1 : 1;
}

function uriOf(template: JsonObject): string {
  return stringMember(template, "uriTemplate") ?? "";
}
