import { ANSWER, down, type FailureFacts, warn } from "./facts.ts";

/** Causes in what the server promises: its lists, and calls of its tools. */
export const CONTRACT_FAILURES = {
  "schema.empty_tools": down(
    "contract",
    "twice",
    "There are fewer tools than were asked for.",
    "Look for a switch, a scope or a plugin that takes tools away.",
  ),
  "schema.missing_tool": down(
    "contract",
    "twice",
    "A tool is missing that was asked for.",
    "Look for a rename, a switch or a scope that takes it away.",
  ),
  "schema.duplicate_tool": down("contract", "twice", "Two tools have one name.", "Give each tool a name of its own."),
  "schema.invalid": down(
    "contract",
    "twice",
    "A tool or its schema is such that clients refuse it.",
    "Mend what the detail names.",
  ),
  "schema.not_a_list": down(
    "contract",
    "twice",
    "A list is no list, or holds what is no object.",
    "Have the server answer as the MCP specification says.",
  ),
  "schema.cursor_loop": down(
    "contract",
    "twice",
    "A list goes in a circle or has too many pages.",
    "Have the last page have no `nextCursor`.",
  ),
  "schema.non_deterministic": down(
    "contract",
    "twice",
    "Two samples of a list differ.",
    "Have every replica give the same list, whatever the time and the session.",
  ),
  "schema.drift": down(
    "contract",
    "once",
    "The contract is not the expected one.",
    "Compare both with `mcp-gates diff`; then deploy the expected contract, or expect this one.",
  ),
  "canary.refused": down("server", "twice", "A canary call was answered with an error.", ANSWER),
  "canary.is_error": down("server", "twice", "The tool of a canary call reports an error.", ANSWER),
  "canary.bad_output": down(
    "server",
    "twice",
    "The result of a canary call does not fit the tool's own output schema.",
    "Mend the tool or its outputSchema.",
  ),
  "canary.not_validated": {
    severity: "unknown",
    owner: "probe",
    rollback: "hold",
    meaning: "Whether the result of a canary call fits the tool's own output schema could not be established.",
    next: "Simplify what the detail names, or do without (`validate-output: false`).",
  },
  "canary.unexpected": down("server", "twice", "The result of a canary call is not what was expected.", ANSWER),
  "witness.refused": down(
    "contract",
    "once",
    "A recorded call that worked is refused.",
    "Compare the contracts with `mcp-gates diff`: agents that make this call fail now.",
  ),
  "witness.unclear": warn(
    "contract",
    "A recorded call that worked ends in an error, and the words of the server do not say whether it refuses the arguments.",
    "Read the words in the detail: where they are about the arguments, agents that make this call fail now.",
  ),
} as const satisfies Readonly<Record<string, FailureFacts>>;
