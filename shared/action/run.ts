import * as core from "@actions/core";
import { Interrupted, Interruption } from "../mcp/interruption.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";

/** What an action says at its end; with a `failure` the step fails, and the sentence says why. */
export interface ActionOutcome {
  readonly failure?: string;
}

/**
 * Runs an action: the one place where a step is made to fail. What the user can put right is shown as a sentence; anything
 * else is a fault and says how to see more, its stack going to the debug log. The process ends by itself, with exit code
 * 0 or 1, when everything that the action opened is closed; after a signal with what a shell expects. `main` is given what
 * happens when the job is cancelled.
 */
export async function runAction(main: (interruption: Interruption) => Promise<ActionOutcome>): Promise<void> {
  const interruption = new Interruption({ tell: (words) => void process.stderr.write(`${words}\n`) });
  const stopListening = interruption.listen();
  try {
    const { failure } = await main(interruption);
    if (failure !== undefined) core.setFailed(failure);
  } catch (error) {
    if (error instanceof Interrupted) {
      process.exitCode = error.status;
      return;
    }
    core.setFailed(messageOf(error));
    if (core.isDebug()) core.debug(stacksOf(error).join("\ncaused by "));
  } finally {
    stopListening();
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return core.isDebug() ? message : `${message} (run the job again with debug logging to see where)`;
}

function stacksOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  return [error.stack ?? error.message, ...(error.cause === undefined ? [] : stacksOf(error.cause))];
}
