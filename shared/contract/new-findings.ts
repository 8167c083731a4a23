import type { Edit } from "./change.ts";
import { type ClientFinding, clientFindings } from "./client-findings.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member, pointerTokens, stringMember } from "./json.ts";
import type { Contract } from "./model.ts";

/** The rule of a finding that is new in the candidate; findings without one are judged by rules of their own. */
const RULE_OF: ReadonlyMap<string, string> = new Map([
  ["tool-malformed", "tool-malformed"],
  ["tool-schema-bare", "tool-schema-bare"],
  ["schema-invalid", "schema-invalid"],
  ["schema-self-reference", "schema-invalid"],
  ["schema-unresolvable-ref", "ref-unresolvable"],
]);

/**
 * What conforming clients would newly refuse or drop, wherever in a new or changed tool it stands: one tool that clients
 * choke on can cost them the whole list. `known` are the edits that were found already, none of which is repeated, and
 * `unchanged` the tools of the candidate that are as they were.
 */
export function newFindingEdits(
  baseline: Contract,
  candidate: Contract,
  { known, unchanged }: { readonly known: readonly Edit[]; readonly unchanged: ReadonlySet<JsonObject> },
): readonly Edit[] {
  const old = new Map(baseline.tools.map((tool) => [stringMember(tool, "name"), tool]));
  const changed = candidate.tools.filter((tool) => !unchanged.has(tool));
  const now = findingsOf(candidate, changed);
  if (now.length === 0) return [];
  const before = changed.map((tool) => old.get(stringMember(tool, "name"))).filter((tool) => tool !== undefined);
  const was = new Set(findingsOf(baseline, before).map(identity));
  const told = new Set(known.map((edit) => `${edit.rule} ${edit.subject.name}`));
  const toldReferences = new Set(
    known.filter(({ rule }) => REFERENCES.test(rule)).map(({ subject, pointer }) => `${subject.name} ${pointer}`),
  );
  const contract = { ...candidate, tools: changed };
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const finding of now) {
    const edit = editOf(finding);
    if (edit === undefined || was.has(identity(finding))) continue;
    const key = `${edit.rule} ${edit.subject.name}`;
    if (told.has(key) || toldReferences.has(`${edit.subject.name} ${edit.pointer}`)) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ finding, edit }]);
    else group.push({ finding, edit });
  }
  return [...groups.values()].map((group) => joined(group, contract));
}

/** Rules of the comparison about references that cannot be followed. */
const REFERENCES = /-(?:external-ref-added|ref-unresolvable)$/;

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

/** The same problem of the same tool, wherever the tool stands in the list. */
function identity({ id, subject, pointer }: ClientFinding): string {
  return `${id} ${subject} ${withinTool(pointer)}`;
}

function withinTool(pointer: string): string {
  return pointer.replace(/^\/tools\/\d+/, "");
}

function editOf({ id, subject, pointer, message }: ClientFinding): Edit | undefined {
  const rule = RULE_OF.get(id);
  if (rule === undefined) return undefined;
  const place = withinTool(pointer);
  const direction = pointerTokens(place)[0] === "outputSchema" ? "output" : "input";
  const aboutTool = rule.startsWith("tool-");
  return {
    rule: aboutTool ? rule : `${direction}-${rule}`,
    subject: { kind: "tool", name: subject },
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
