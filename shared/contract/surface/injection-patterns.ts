import { CONCEALMENT_PATTERNS } from "./injection-concealment.ts";
import { OTHER_TOOL_PATTERNS } from "./injection-other-tools.ts";
import type { InjectionPattern } from "./injection-pattern.ts";
import { EXFILTRATION_PATTERNS, SECRET_PATTERNS } from "./injection-secrets.ts";
import { TAKEOVER_PATTERNS } from "./injection-takeover.ts";

/**
 * The table. Each row is one thing that published attacks on tool descriptions do. It asks for an order and its hostile
 * object together, so that tools that legitimately speak of secrets, users and other tools pass; a text that asks to be
 * preferred, or names the order in which a server's tools are called, is no injection. Patterns are for one line of plain
 * text, and every gap in them is bounded.
 */
export const INJECTION_PATTERNS: readonly InjectionPattern[] = [
  ...TAKEOVER_PATTERNS,
  ...SECRET_PATTERNS,
  ...CONCEALMENT_PATTERNS,
  ...EXFILTRATION_PATTERNS,
  ...OTHER_TOOL_PATTERNS,
];
