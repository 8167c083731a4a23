import type { Edit } from "./change.ts";
import { type ClientFinding, clientFindings } from "./client-findings.ts";
import { type JsonObject, pointerTokens, stringMember } from "./json.ts";
import type { Contract } from "./model.ts";

/** The rule of a finding that is new in the candidate; findings without one are judged by rules of their own. */
const RULE_OF: ReadonlyMap<string, string> = new Map([
  ["tool-malformed", "tool-malformed"],
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
  return now.flatMap((finding) => {
    const edit = editOf(finding);
    const repeated = edit === undefined || was.has(identity(finding)) || told.has(`${edit.rule} ${edit.subject.name}`);
    if (!repeated) told.add(`${edit.rule} ${edit.subject.name}`);
    return repeated ? [] : [edit];
  });
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
  const aboutTool = rule === "tool-malformed";
  return {
    rule: aboutTool ? rule : `${direction}-${rule}`,
    subject: { kind: "tool", name: subject },
    direction: aboutTool ? null : direction,
    pointer: place,
    message,
  };
}
