import type { Balancer } from "../shared/lb-health/balancers.ts";
import { healthFragment } from "../shared/lb-health/fragment.ts";
import { type HealthCheckOptions, healthCheckFrom } from "../shared/lb-health/settings.ts";
import { ConfigurationError, problemsMessage } from "../shared/policy/configuration-error.ts";
import { writeOutputFile } from "./output-file.ts";
import type { Session } from "./session.ts";

/** The options of `mcp-gates lb-health`, as the parser fills them in. */
export type LbHealthOptions = HealthCheckOptions & { readonly output?: string };

/** Prints the health check for this load balancer. Throws a ConfigurationError that names every option that is wrong. */
export async function lbHealth(
  balancer: Balancer,
  { output, ...options }: LbHealthOptions,
  { terminal }: Session,
): Promise<void> {
  const answer = healthCheckFrom(balancer, options);
  if ("problems" in answer) {
    const problems = answer.problems.map(({ option, reason }) => `${flagOf(option)}: ${reason}`);
    throw new ConfigurationError(problemsMessage(`No health check for ${balancer} can be made of this`, problems));
  }
  const text = healthFragment(balancer, answer.check);
  if (output === undefined) return await terminal.write(text);
  terminal.note(`${await writeOutputFile(terminal.directory, output, text)}: a health check for ${balancer}\n`);
}

/** The spelling of the command line. */
function flagOf(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
