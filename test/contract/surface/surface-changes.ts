import { sameJson } from "../../../shared/contract/canonical.ts";
import { type Change, makeChange } from "../../../shared/contract/change.ts";
import { type JsonObject, member } from "../../../shared/contract/json.ts";
import { type Contract, EMPTY_CONTRACT } from "../../../shared/contract/model.ts";
import type { Rule } from "../../../shared/contract/rule.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { cacheHintEdits } from "../../../shared/contract/surface/cache-hints.ts";
import { capabilityEdits } from "../../../shared/contract/surface/capabilities.ts";
import { serverIdentityEdits } from "../../../shared/contract/surface/identity.ts";
import { instructionsEdits } from "../../../shared/contract/surface/instructions.ts";
import { headerEdits } from "../../../shared/contract/surface/mcp-headers.ts";
import { promptEdits } from "../../../shared/contract/surface/prompts.ts";
import { protocolVersionEdits } from "../../../shared/contract/surface/protocol-versions.ts";
import { resourceEdits } from "../../../shared/contract/surface/resources.ts";
import { toolSubject } from "../../../shared/contract/surface/subject.ts";
import { templateEdits } from "../../../shared/contract/surface/templates.ts";
import { textSafetyEdits } from "../../../shared/contract/surface/text-safety.ts";
import { toolListEdits } from "../../../shared/contract/surface/tool-list.ts";
import { matchTools } from "../../../shared/contract/surface/tool-matching.ts";
import { toolSurfaceEdits } from "../../../shared/contract/surface/tools.ts";

/** What a case sets on both sides beyond the contracts. */
export interface CaseOptions {
  readonly today?: string;
  readonly sameEra?: boolean;
  readonly dynamicResources?: readonly string[];
}

/** A contract of a legacy server with the given parts. */
export function aContract(parts: Partial<Contract> = {}): Contract {
  return { ...EMPTY_CONTRACT, protocolVersion: "2025-11-25", ...parts };
}

/** A tool that searches, with the given members on top; `undefined` takes a member away. */
export function aTool(members: Readonly<Record<string, unknown>> = {}): JsonObject {
  const tool = {
    name: "search",
    description: "Search documents by query.",
    inputSchema: { type: "object", properties: { q: { type: "string" } }, required: ["q"] },
    ...members,
  };
  return JSON.parse(JSON.stringify(tool));
}

/** Everything that the surface comparison says between two contracts. */
export function surfaceChanges(baseline: Contract, candidate: Contract, options: CaseOptions = {}): readonly Change[] {
  const languages = new Languages();
  const matching = matchTools(baseline.tools, candidate.tools, sameContract);
  const pairs = [...matching.pairs, ...matching.renamed];
  return [
    ...toolListEdits(matching, { baseline, candidate, today: options.today }),
    ...pairs.flatMap(({ before, after }) => [
      ...toolSurfaceEdits(before, after, {
        schemaMoved: !sameContract(before, after),
        protocolVersion: candidate.protocolVersion,
      }),
      ...headerEdits(member(before, "inputSchema"), member(after, "inputSchema"), toolSubject(before, after)),
    ]),
    ...textSafetyEdits(baseline, candidate, matching),
    ...promptEdits(baseline, candidate),
    ...resourceEdits(baseline, candidate, { dynamicResources: options.dynamicResources }),
    ...templateEdits(baseline, candidate, { comparePatterns: (left, right) => languages.compare(left, right) }),
    ...capabilityEdits(baseline, candidate, { sameEra: options.sameEra ?? true }),
    ...protocolVersionEdits(baseline, candidate),
    ...cacheHintEdits(baseline, candidate),
    ...instructionsEdits(baseline, candidate),
    ...serverIdentityEdits(baseline, candidate),
  ].map((edit) => makeChange(edit, "strict"));
}

export function sameContract(before: JsonObject, after: JsonObject): boolean {
  return (["inputSchema", "outputSchema"] as const).every((key) => sameJson(member(before, key), member(after, key)));
}

/** The ids of the changes, sorted. */
export function ruleIds(changes: readonly Change[]): readonly string[] {
  return changes.map((change) => change.rule).sort();
}

/** One rule with an edit that fires it and a near miss that does not. */
export interface RuleCase {
  readonly rule: string;
  readonly before: Partial<Contract>;
  readonly after: Partial<Contract>;
  /** The near miss: what the candidate is instead, and, where it differs too, the baseline. */
  readonly spared: {
    readonly before?: Partial<Contract>;
    readonly after: Partial<Contract>;
    readonly options?: CaseOptions;
  };
  readonly options?: CaseOptions;
}

/** The rules of a table without a case; a rule that never fires must not stand in the table. */
export function untested(rules: readonly Rule[], cases: readonly RuleCase[]): readonly string[] {
  const tested = new Set(cases.map(({ rule }) => rule));
  return rules.map(({ id }) => id).filter((id) => !tested.has(id));
}
