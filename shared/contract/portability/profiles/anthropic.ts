import type { Profile } from "../profile.ts";

const GUIDE = "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools";

export const ANTHROPIC: Profile = {
  name: "anthropic",
  about: "Tools that a client hands to the Claude Messages API as they are, without strict mode.",
  schemas: ["inputSchema"],
  lines: [
    {
      id: "tool-name",
      check: { kind: "tool-name", pattern: "^[a-zA-Z0-9_-]{1,64}$" },
      says: "a tool name has 1 to 64 ASCII letters, digits, underscores and hyphens",
      source: GUIDE,
      read: "2026-11-24",
    },
    {
      id: "root-combinators",
      check: { kind: "root-keywords", refused: ["anyOf", "oneOf", "allOf"] },
      says: "the API refuses a request with an input schema that has anyOf, oneOf or allOf at its top level",
      source: "https://github.com/anthropics/claude-code/issues/5973",
      read: "2026-11-24",
    },
    {
      id: "argument-names",
      check: { kind: "argument-names", pattern: "^[a-zA-Z0-9_.-]{1,64}$" },
      says: "the API refuses a request in which an argument has a name of other than 1 to 64 ASCII letters, digits, underscores, dots and hyphens",
      source: "https://github.com/beautyfree/appstore-connect-mcp/issues/2",
      read: "2026-11-24",
    },
  ],
};
