import { type Change, type Edit, makeChange } from "../../shared/contract/change.ts";
import { ruleById } from "../../shared/contract/rules.ts";
import type { ContractComparison } from "../../shared/promotion/contract-comparison.ts";
import type { SchemaChangeRules } from "../../shared/promotion/schema-changes.ts";

/** A change of a rule, about the tool `search` unless said otherwise. */
export function aChange(rule: string, more: Partial<Edit> & Pick<Partial<Change>, "acknowledged"> = {}): Change {
  const { acknowledged, ...edit } = more;
  const change = makeChange(
    {
      rule,
      subject: { kind: "tool", name: "search" },
      pointer: "/inputSchema",
      message: `${ruleById(rule).change}`,
      ...edit,
    },
    "strict",
  );
  return acknowledged === undefined ? change : { ...change, acknowledged };
}

export const ACKNOWLEDGED = { owner: "maya", reason: "nobody uses it", expires: "2027-01-31" } as const;

/** The default of the policy for an environment that is not protected. */
export function someRules(more: Partial<SchemaChangeRules> = {}): SchemaChangeRules {
  return { allow: undefined, block: ["removed-tools"], isProtected: false, failOn: "breaking", ...more };
}

export function aComparison(
  changes: readonly Change[] = [],
  more: Partial<ContractComparison> = {},
): ContractComparison {
  return { changes, undecided: [], requiredBump: "none", ...more };
}
