import { ANSWER, down, type FailureFacts } from "./facts.ts";

/** Causes in a server that is a process. */
export const PROCESS_FAILURES = {
  "process.not_started": down(
    "server",
    "twice",
    "The command could not be started.",
    "Check the command, that it is installed, and the folder it starts in.",
  ),
  "process.exited": down(
    "server",
    "twice",
    "The process ended before it answered.",
    "Run the command by itself, with the same environment.",
  ),
  "process.stdout_noise": down(
    "server",
    "twice",
    "The process writes other things than MCP messages on stdout.",
    "Have it write logs on stderr.",
  ),
  "process.silent": down("server", "twice", "The process did not answer in time.", ANSWER),
} as const satisfies Readonly<Record<string, FailureFacts>>;
