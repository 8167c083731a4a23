import { styleText } from "node:util";
import type { Json } from "../shared/contract/json.ts";
import type { HeldKey } from "../shared/policy/held-keys.ts";
import type { Need } from "../shared/policy/needs.ts";
import { escapeTerminal, withoutWorkflowCommands } from "../shared/report/escape.ts";
import type { Terminal } from "./terminal.ts";

/** What `mcp-gates policy explain` says; its JSON form is this very object. */
export interface PolicyExplanation {
  readonly place: string;
  readonly holds: readonly HeldKey[];
  readonly environments: readonly {
    readonly name: string;
    readonly order: number;
    readonly promoteFrom: string | null;
    readonly protected: boolean;
    /** By kind of change. */
    readonly needs: Readonly<Record<string, readonly Need[]>>;
  }[];
}

/** The explanation for a terminal. Values are the team's own words and are shown, never obeyed. */
export function renderPolicyExplanation(
  { place, holds, environments }: PolicyExplanation,
  { colour }: Pick<Terminal, "colour">,
): string {
  const bold = (text: string) => (colour ? styleText("bold", text, { validateStream: false }) : text);
  const parts = [
    [bold(`What holds by ${escapeTerminal(place)}`), ...keyLines(holds)],
    ...environments.map((environment) => environmentLines(environment, bold)),
    [
      environments.length === 0
        ? "It names no environments, so that each one counts as protected."
        : "An environment that is not named counts as protected.",
    ],
  ];
  return withoutWorkflowCommands(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

/** Columns of the keys at most; a longer one makes its own line longer. */
const KEY_COLUMNS = 56;

function keyLines(holds: readonly HeldKey[]): readonly string[] {
  const lines = holds.map((key) => ({ ...key, name: escapeTerminal(key.path) }));
  const width = Math.min(KEY_COLUMNS, Math.max(0, ...lines.map(({ name }) => name.length)));
  return lines.map(
    ({ name, value, isDefault }) =>
      `  ${name.padEnd(width)}  ${escapeTerminal(valueText(value))}${isDefault ? "  (default)" : ""}`,
  );
}

function valueText(value: Json): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((item) => valueText(item)).join(", ");
  return JSON.stringify(value);
}

function environmentLines(
  { name, order, promoteFrom, protected: isProtected, needs }: PolicyExplanation["environments"][number],
  bold: (text: string) => string,
): readonly string[] {
  const facts = [
    `order ${order}`,
    ...(promoteFrom === null ? [] : [`from ${promoteFrom}`]),
    isProtected ? "protected" : "not protected",
  ];
  return [
    bold(`${name}: ${facts.join(", ")}`),
    ...Object.entries(needs).flatMap(([kind, list]) => [
      `  a change of ${kind} needs${list.length === 0 ? " nothing" : ""}`,
      ...list.map(({ gate, text }) => `    ${gate.padEnd(GATE_COLUMNS)}  ${escapeTerminal(text)}`),
    ]),
  ];
}

const GATE_COLUMNS = "provenance".length;
