import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import type { JsonObject } from "../json.ts";
import type { Contract } from "../model.ts";
import { compareSeverity, type Severity } from "../rule.ts";
import { ruleById } from "../rules.ts";
import { type EditSubject, serverSubject, toolSubject } from "../surface/subject.ts";
import type { ToolMatching } from "../surface/tool-matching.ts";
import { type Look, placesOnce } from "./places.ts";
import type { Portability, PortabilityLevel, Profile } from "./profile.ts";
import { PROFILES } from "./profiles.ts";
import { listViolations, toolViolations, type Violation } from "./violations.ts";

export interface PortabilityOptions {
  readonly baseline: Contract;
  readonly candidate: Contract;
  /** The profiles that the team has named. */
  readonly portability: Portability;
  /** The edits that were found already: what they tell is not told again. */
  readonly known: readonly Edit[];
}

/**
 * What the candidate newly violates of the named profiles, and what it repairs: for each tool against the tool whose place it
 * took, for a new tool against nothing, and for the list as a whole. What was outside a profile before is no news.
 */
export function portabilityEdits(matching: ToolMatching, options: PortabilityOptions): readonly Edit[] {
  const told = toldOf(options.known);
  const look = placesOnce();
  const successions = successionsOf(matching).filter(
    ({ before, after }) => !before.some((old) => sameJson(old, after)),
  );
  return PROFILES.flatMap((profile) => {
    const level = options.portability[profile.name];
    if (level === undefined) return [];
    const context = { ...options, profile, level, told, look };
    return [...successions.flatMap((succession) => toolEdits(succession, context)), ...listEdits(context)];
  });
}

/** A tool of the candidate and the tools of the baseline whose place it took. */
interface Succession {
  readonly before: readonly JsonObject[];
  readonly after: JsonObject;
  readonly about: EditSubject;
}

interface Context extends PortabilityOptions {
  readonly profile: Profile;
  readonly level: PortabilityLevel;
  readonly told: Told;
  readonly look: Look;
}

function successionsOf(matching: ToolMatching): readonly Succession[] {
  const alone = (tool: JsonObject) => toolSubject(tool, tool);
  return [
    ...[...matching.pairs, ...matching.renamed].map(({ before, after }) => ({
      before: [before],
      after,
      about: toolSubject(before, after),
    })),
    ...matching.consolidated.map(({ before, after }) => ({ before, after, about: alone(after) })),
    ...matching.split.flatMap(({ before, after }) =>
      after.map((tool) => ({ before: [before], after: tool, about: alone(tool) })),
    ),
    ...[...matching.added, ...matching.duplicated.after].map((after) => ({ before: [], after, about: alone(after) })),
  ];
}

/** Violations of one line that are told one by one; a hostile tool has thousands. */
const TOLD_ONE_BY_ONE = 20;

function toolEdits({ before, after, about }: Succession, context: Context): readonly Edit[] {
  const { profile, look } = context;
  const now = toolViolations(after, profile, look);
  const was = before.flatMap((tool) => toolViolations(tool, profile, look));
  const appeared = without(now, was).filter((violation) => !isTold(violation, about, context));
  // What several tools violated is not repaired by the one that follows them.
  const repaired = before.length === 1 ? without(was, now) : [];
  return [
    ...fewOfEach(appeared).map((violation) => appearedEdit(violation, about, context)),
    ...fewOfEach(repaired).map((violation) => repairedEdit(violation, about, context)),
  ];
}

function listEdits(context: Context): readonly Edit[] {
  const { baseline, candidate, profile, look } = context;
  const was = listViolations(baseline.tools, profile, look);
  const now = listViolations(candidate.tools, profile, look);
  const about = { subject: serverSubject(baseline, candidate) };
  return [
    ...without(now, was).map((violation) => appearedEdit(violation, about, context)),
    ...without(was, now).map((violation) => repairedEdit(violation, about, context)),
  ];
}

function without(violations: readonly Violation[], others: readonly Violation[]): readonly Violation[] {
  const known = new Set(others.map(({ id }) => id));
  return violations.filter(({ id }) => !known.has(id));
}

/** The first violations of each line; the last of them says how many more there are. */
function fewOfEach(violations: readonly Violation[]): readonly (Violation & { readonly more?: number })[] {
  const lines = new Map<string | null, Violation[]>();
  for (const violation of violations) {
    const key = violation.line?.id ?? null;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [violation]);
    else line.push(violation);
  }
  return [...lines.values()].flatMap((line) =>
    line
      .slice(0, TOLD_ONE_BY_ONE)
      .map((violation, index) =>
        index === TOLD_ONE_BY_ONE - 1 && line.length > TOLD_ONE_BY_ONE
          ? { ...violation, more: line.length - TOLD_ONE_BY_ONE }
          : violation,
      ),
  );
}

function appearedEdit(violation: Violation & { readonly more?: number }, about: EditSubject, context: Context): Edit {
  const { profile, level } = context;
  return {
    rule: violation.rule,
    ...about,
    pointer: violation.pointers[0] ?? "",
    message: `newly outside the client profile ${profile.name}: ${violation.words}`,
    notes: notesOf(violation),
    identity: { pointer: "", facts: [profile.name, violation.id] },
    ...(level === "required" ? ({ severity: "breaking", bump: "major" } as const) : {}),
  };
}

function repairedEdit(
  violation: Violation & { readonly more?: number },
  about: EditSubject,
  { profile }: Context,
): Edit {
  return {
    rule: "client-portability-repaired",
    ...about,
    pointer: violation.pointers[0] ?? "",
    message: `no longer outside the client profile ${profile.name}, where it was: ${violation.words}`,
    notes: notesOf({ ...violation, count: 1, pointers: [] }),
    identity: { pointer: "", facts: [profile.name, violation.id] },
  };
}

function notesOf({ line, pointers, count, more }: Violation & { readonly more?: number }): readonly string[] {
  const others = pointers.slice(1);
  const rest = count - pointers.length;
  return [
    ...(line === null ? [] : [line.says, `${line.source}, read on ${line.read}`]),
    ...(others.length === 0 ? [] : [`also at ${others.join(", ")}${rest > 0 ? ` and ${rest} more places` : ""}`]),
    ...(more === undefined ? [] : [`${more} more of this kind in the same tool are not listed`]),
  ];
}

/** What the edits that were found already tell of each tool, by its name then its rule: the worst severity. */
function toldOf(known: readonly Edit[]): Told {
  const told = new Map<string, Map<string, Severity>>();
  for (const { rule, subject, severity = ruleById(rule).severity } of known) {
    if (subject.kind !== "tool") continue;
    const rules = told.get(subject.name) ?? new Map<string, Severity>();
    const worst = rules.get(rule);
    if (worst === undefined || compareSeverity(severity, worst) < 0) rules.set(rule, severity);
    told.set(subject.name, rules);
  }
  return told;
}

type Told = ReadonlyMap<string, ReadonlyMap<string, Severity>>;

function isTold(
  { rule, line }: Violation,
  { subject, renamedTo = subject.name }: EditSubject,
  context: Context,
): boolean {
  const severity = context.level === "required" ? "breaking" : ruleById(rule).severity;
  return (line?.toldBy ?? []).some((id) =>
    [subject.name, renamedTo].some((name) => {
      const other = context.told.get(name)?.get(id);
      return other !== undefined && compareSeverity(other, severity) <= 0;
    }),
  );
}
