import { suggestion } from "../policy/nearest.ts";
import type { Policy } from "../policy/policy.ts";
import { ended } from "../report/sentence.ts";

/**
 * That the policy names other environments than this one, which may be mistyped: the strictest then holds for it, and whoever reads
 * a refusal would look for its cause elsewhere. `undefined` = it names this one, or none at all.
 */
export function unknownEnvironment({ environments }: Pick<Policy, "environments">, name: string): string | undefined {
  if (environments === undefined || Object.hasOwn(environments, name)) return undefined;
  return ended(`The policy names no environment "${name}"${suggestion(name, Object.keys(environments))}`);
}
