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
    text: "a text of the server's instructions or of its description of itself",
  },
] as const;

/** The security lane: what no new or changed text that a model reads may hold. */
export const TEXT_RULES: readonly Rule[] = [
  ...LANES.flatMap(laneRules),
  {
    id: "tool-name-look-alike",
    area: "text",
    severity: "breaking",
    bump: "major",
    security: true,
    change: "a new tool name looks like another one, or passes for a Latin one with letters of another script",
    why: "people approve, and allowlists are written for, the tool that they believe to read",
  },
  {
    id: "tool-name-similar",
    area: "text",
    severity: "review",
    bump: "patch",
    change: "a new tool name differs from another one by upper case, separators, swapped or doubled letters only",
    why: "models and people mistake one for the other; it may be a slip or meant to be mistaken",
  },
  {
    id: "text-names-secret-file",
    area: "text",
    severity: "review",
    bump: "patch",
    change: "a text that models read names a file of secrets, such as a private key, without an order to read it",
    why: "tools for SSH or cloud credentials do so rightly, and attacks begin with it",
  },
];

function laneRules({ injection, invisible, text }: (typeof LANES)[number]): readonly Rule[] {
  return [
    {
      id: injection,
      area: "text",
      severity: "breaking",
      bump: "major",
      security: true,
      change: `${text} tries to take over the model`,
      why: "hidden-instruction markup, secret files, orders to conceal, to send data elsewhere or to bend other tools steer the agent against its user",
    },
    {
      id: invisible,
      area: "text",
      severity: "breaking",
      bump: "major",
      security: true,
      change: `${text} holds invisible characters`,
      why: "models read what people who review cannot see",
    },
  ];
}
