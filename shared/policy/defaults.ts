import type { JsonObject } from "../contract/json.ts";
import { LOWERING_DEFAULTS } from "../usage/lowering-defaults.ts";
import { CONTRACT_DEFAULTS } from "./contract-rules.ts";
import type { Policy } from "./policy.ts";

/** What holds by a policy as JSON, values as people write them. Pure. */
export function heldValues(policy: Policy): JsonObject {
  const growth = policy.context?.["max-growth"];
  const written = {
    ...withDefaults(policy),
    ...(growth === undefined
      ? {}
      : { context: { ...policy.context, "max-growth": "percent" in growth ? `${growth.percent}%` : growth.tokens } }),
  };
  return JSON.parse(JSON.stringify(written)) as JsonObject;
}

/**
 * What holds by a policy: what it says, and the defaults where it says nothing. The parts about deployments have theirs from
 * the schema, and those of the probe are the probe's own. Pure.
 */
function withDefaults(policy: Policy): Policy {
  return {
    ...policy,
    contract: { ...CONTRACT_DEFAULTS, severities: {}, "dynamic-resources": [], ...policy.contract },
    usage: { ...LOWERING_DEFAULTS, "exclude-clients": [], ...policy.usage },
    deprecation: { "minimum-days": 0, ...policy.deprecation },
    acknowledgements: policy.acknowledgements ?? [],
    deprecations: policy.deprecations ?? [],
    schema: policy.schema ?? { pin: "exact" },
  };
}
