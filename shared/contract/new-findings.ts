import type { Edit } from "./change.ts";
import { type ClientFinding, clientFindings } from "./client-findings.ts";
import { findingsAnew, REFERENCE_FINDINGS, withinTool } from "./findings-anew.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member, pointerTokens } from "./json.ts";
import type { Contract } from "./model.ts";
import { type EditSubject, nameOf, renamedSubject } from "./surface/subject.ts";
import type { ToolPair } from "./surface/tool-matching.ts";

/** The rule of a finding that is new in the candidate; findings without one are judged by rules of their own. */
const RULE_OF: ReadonlyMap<string, string> = new Map([
  ["tool-malformed", "tool-malformed"],
  ["tool-schema-bare", "tool-schema-bare"],
  ["schema-invalid", "schema-invalid"],
  ["schema-self-reference", "schema-invalid"],
  ["schema-external-ref", "external-ref-added"],
  ["schema-unresolvable-ref", "ref-unresolvable"],
]);

/**
 * What conforming clients would newly refuse or drop, wherever in a new or changed tool it stands: one tool that clients
 * choke on can cost them the whole list. `known` are the edits that were found already, none of which is repeated,
 * `unchanged` the tools of the candidate that are as they were, and `renamed` those that have another name.
 */
export function newFindingEdits(
  baseline: Contract,
  candidate: Contract,
  {
    known,
    unchanged,
    renamed,
  }: {
    readonly known: readonly Edit[];
    readonly unchanged: ReadonlySet<JsonObject>;
    readonly renamed: readonly ToolPair[];
  },
): readonly Edit[] {
  const changed = candidate.tools.filter((tool) => !unchanged.has(tool));
  const now = findingsOf(candidate, changed);
  if (now.length === 0) return [];
  const oldNames = new Map(renamed.map(({ before, after }) => [nameOf(after), nameOf(before)]));
  const oldName = (name: string) => oldNames.get(name) ?? name;
  const old = new Map(baseline.tools.map((tool) => [nameOf(tool), tool]));
  const before = changed.map((tool) => old.get(oldName(nameOf(tool)))).filter((tool) => tool !== undefined);
  const anew = findingsAnew(
    { tools: before, findings: findingsOf(baseline, before) },
    { tools: changed, findings: now },
    oldName,
  );
  const told = new Set(known.map((edit) => `${edit.rule} ${edit.subject.name}`));
  const toldReferences = new Set(
    known
      .filter(({ rule }) => REFERENCES.test(rule))
      .flatMap(({ subject, pointer, after }) => [`${subject.name} ${pointer}`, dynamic(subject.name, after)]),
  );
  const contract = { ...candidate, tools: changed };
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const finding of anew) {
    const edit = editOf(finding, renamedSubject("tool", oldName(finding.subject), finding.subject));
    if (edit === undefined) continue;
    const key = `${edit.rule} ${edit.subject.name}`;
    if (REFERENCE_FINDINGS.has(finding.id)) {
      const leadsTo = valueAt(contract.tools, pointerTokens(finding.pointer).slice(1));
      if (toldReferences.has(`${edit.subject.name} ${edit.pointer}`)) continue;
      if (edit.pointer.endsWith("/$dynamicRef") && toldReferences.has(dynamic(edit.subject.name, leadsTo))) continue;
    } else if (told.has(key)) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ finding, edit }]);
    else group.push({ finding, edit });
  }
  return [...groups.values()].map((group) => joined(group, contract));
}

/** Rules of the comparison about references that cannot be followed. */
const REFERENCES = /-(?:external-ref-added|ref-unresolvable)$/;

/** The comparison takes a dynamic reference that leads to one place for a plain one, so that it stands elsewhere. */
function dynamic(tool: string, leadsTo: Json | undefined): string {
  return JSON.stringify([tool, leadsTo ?? null]);
}

interface Found {
  readonly finding: ClientFinding;
  readonly edit: Edit;
}

/**
 * One edit for all that a rule finds in a tool: the first place by name, whatever the order of keys. The fingerprint counts
 * all of them, so that none hides behind another that somebody answers for.
 */
function joined(group: readonly [Found, ...Found[]], contract: Contract): Edit {
  const placed = group.map((found) => ({ ...found, place: `${found.edit.pointer} ${found.finding.id}` }));
  const sorted = placed.sort((left, right) => (left.place < right.place ? -1 : left.place > right.place ? 1 : 0));
  const facts = sorted.map(({ finding, edit }) => [
    finding.id,
    edit.pointer,
    valueAt(contract.tools, pointerTokens(finding.pointer).slice(1)) ?? null,
  ]);
  const { edit } = sorted[0] ?? group[0];
  const others = sorted.length - 1;
  return {
    ...edit,
    ...(others === 0 ? {} : { notes: [`the same is wrong in ${others} more ${others === 1 ? "place" : "places"}`] }),
    identity: { facts },
  };
}

function findingsOf(contract: Contract, tools: readonly JsonObject[]): readonly ClientFinding[] {
  return clientFindings({ ...contract, tools, prompts: [], resources: [], resourceTemplates: [] });
}

function editOf({ id, pointer, message }: ClientFinding, about: EditSubject): Edit | undefined {
  const rule = RULE_OF.get(id);
  if (rule === undefined) return undefined;
  const place = withinTool(pointer);
  const direction = pointerTokens(place)[0] === "outputSchema" ? "output" : "input";
  const aboutTool = rule.startsWith("tool-");
  return {
    rule: aboutTool ? rule : `${direction}-${rule}`,
    ...about,
    direction: aboutTool ? null : direction,
    pointer: place,
    message,
  };
}

/** What stands at the end of a way down, or the nearest thing around it: another mistake there is another finding. */
function valueAt(value: Json | undefined, [token, ...rest]: readonly string[]): Json | undefined {
  if (token === undefined || value === undefined) return value;
  if (isJsonArray(value)) return valueAt(value[Number(token)], rest);
  return isJsonObject(value) && Object.hasOwn(value, token) ? valueAt(member(value, token), rest) : value;
}
