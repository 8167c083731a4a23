/** Where the policy stands in a repository unless the workflow names another place. */
export const DEFAULT_POLICY_PATH = ".github/mcp-gates.yml";
