import { environmentOf } from "./environments.ts";
import type { LoadedPolicy } from "./load-policy.ts";
import type { Policy } from "./policy.ts";

/** Whether the strict rules hold for an environment: one that the policy does not name is protected. */
export function isProtected(policy: Policy, environment: string): boolean {
  return environmentOf(policy, environment)?.protected ?? true;
}

/** What to say where a change brings the first policy of a repository; `at` is where it was looked for. */
export function bootstrapMessage(at: string): string {
  return (
    `There is no policy ${at} yet: this change brings the first one. Until it is merged the defaults hold, ` +
    "and what it asks for beyond them holds as well."
  );
}

/**
 * Why nothing may go to an environment as long as there is no policy; `undefined` when there is one. Without a policy nobody has
 * said who may change what, so that every environment is protected. A sentence for people. @public
 */
export function bootstrapRefusal({ policy, place }: LoadedPolicy, environment: string): string | undefined {
  if (place !== null || !isProtected(policy, environment)) return undefined;
  return (
    `There is no policy yet, so ${environment} counts as protected and nothing goes there: write a policy ` +
    "(mcp-gates policy init), have it reviewed, and merge it first."
  );
}
