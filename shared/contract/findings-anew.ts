import type { ClientFinding } from "./client-findings.ts";
import { type Json, type JsonObject, member, pointerTo, pointerTokens } from "./json.ts";
import { referencesIn } from "./schema/mentions.ts";

/** What is wrong in a list of tools, and the tools. */
export interface FoundInTools {
  readonly tools: readonly JsonObject[];
  readonly findings: readonly ClientFinding[];
}

/** Findings about references that cannot be followed, wherever in a schema they stand. */
export const REFERENCE_FINDINGS: ReadonlySet<string> = new Set(["schema-external-ref", "schema-unresolvable-ref"]);

/**
 * The findings of the candidate that the baseline has not got. The same problem of the same tool at the same place is none,
 * and neither is the same reference at another place, one for one: who could not follow it could not before. `oldName` says
 * what a tool of the candidate was called.
 */
export function findingsAnew(
  baseline: FoundInTools,
  candidate: FoundInTools,
  oldName: (name: string) => string,
): readonly ClientFinding[] {
  const place = ({ id, pointer }: ClientFinding, tool: string) => JSON.stringify([id, tool, withinTool(pointer)]);
  const was = new Set(baseline.findings.map((finding) => place(finding, finding.subject)));
  const is = new Set(candidate.findings.map((finding) => place(finding, oldName(finding.subject))));
  const anew = candidate.findings.filter((finding) => !was.has(place(finding, oldName(finding.subject))));
  const left = new Map<string, number>();
  for (const finding of baseline.findings) {
    if (is.has(place(finding, finding.subject)) || !isInUse(finding, baseline.tools)) continue;
    const words = wordsOf(finding, finding.subject);
    left.set(words, (left.get(words) ?? 0) + 1);
  }
  return anew.filter((finding) => {
    if (!REFERENCE_FINDINGS.has(finding.id)) return true;
    const words = wordsOf(finding, oldName(finding.subject));
    const others = left.get(words) ?? 0;
    left.set(words, others - 1);
    return others <= 0;
  });
}

/** The JSON pointer of a finding without the place of its tool in the list. */
export function withinTool(pointer: string): string {
  return pointer.replace(/^\/tools\/\d+/, "");
}

/** The same reference of the same schema, wherever in it: the message names where it leads. */
function wordsOf({ id, pointer, message }: ClientFinding, tool: string): string {
  return JSON.stringify([id, tool, pointerTokens(withinTool(pointer))[0], message]);
}

/** A definition that nothing refers to kept nobody from using the schema. */
function isInUse({ pointer }: ClientFinding, tools: readonly JsonObject[]): boolean {
  const [, index, side, keyword, name] = pointerTokens(pointer);
  if (keyword === undefined || name === undefined || !DEFINITIONS.has(keyword)) return true;
  const definition = `#${pointerTo("", keyword, name)}`;
  const schema: Json = member(tools[Number(index)] ?? {}, side ?? "") ?? {};
  return referencesIn(schema).some((reference) => reference === definition || reference.startsWith(`${definition}/`));
}

const DEFINITIONS: ReadonlySet<string> = new Set(["$defs", "definitions"]);
