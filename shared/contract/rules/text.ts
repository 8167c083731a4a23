import type { Rule } from "../rule.ts";

const LANES = [
  {
    injection: "tool-description-injection",
    invisible: "tool-description-invisible-unicode",
    text: "a tool's own text",
  },
  {
    injection: "input-param-description-injection",
    invisible: "input-param-invisible-unicode",
    text: "a text in the arguments",
  },
  {
    injection: "output-field-description-injection",
    invisible: "output-field-invisible-unicode",
    text: "a text in the results",
  },
  { injection: "prompt-description-injection", invisible: "prompt-invisible-unicode", text: "a prompt's text" },
  {
    injection: "resource-description-injection",
    invisible: "resource-invisible-unicode",
    text: "a text of a resource or template",
  },
  {
    injection: "instructions-injection",
    invisible: "instructions-invisible-unicode",
    text: "the server's instructions",
  },
] as const;

/** The security lane: what no new or changed text that a model reads may hold. */
export const TEXT_RULES: readonly Rule[] = LANES.flatMap(({ injection, invisible, text }): readonly Rule[] => [
  {
    id: injection,
    area: "text",
    severity: "breaking",
    bump: "major",
    change: `${text} tries to take over the model`,
    why: "hidden-instruction markup, secret files, orders to conceal, to send data elsewhere or to bend other tools steer the agent against its user",
  },
  {
    id: invisible,
    area: "text",
    severity: "breaking",
    bump: "major",
    change: `${text} holds invisible characters`,
    why: "models read what people who review cannot see",
  },
]);
