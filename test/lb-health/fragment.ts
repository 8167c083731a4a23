import type { Balancer } from "../../shared/lb-health/balancers.ts";
import { healthFragment } from "../../shared/lb-health/fragment.ts";
import { type HealthCheckOptions, healthCheckFrom } from "../../shared/lb-health/settings.ts";

/** The fragment for options that are right. Throws what is wrong with them. */
export function fragment(balancer: Balancer, options: HealthCheckOptions = {}): string {
  const answer = healthCheckFrom(balancer, options);
  if ("problems" in answer) throw new Error(JSON.stringify(answer.problems));
  return healthFragment(balancer, answer.check);
}
